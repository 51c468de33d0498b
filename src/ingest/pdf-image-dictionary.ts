import type { PdfFile } from './pdf-file.ts';

/** Longest dictionary of an image that is looked at: a palette written out in it fits. */
const LONGEST = 8192;
/** Bytes of the data that are looked for; the rest is compared only by its length. */
const NEEDLE = 64 * 1024;
/** The same data may stand in a file many times (white strips); more copies than this are not looked at. */
const MOST_COPIES = 64;

/**
 * The dictionaries of every image of a PDF whose data is `raw`, as text. They stand in the clear right before it, also
 * in files that keep other objects compressed. Empty when there is none to be found: the file is encrypted, the image
 * stands inline, or its data is there too often.
 */
export function imageDictionaries(file: PdfFile, raw: Buffer): string[] {
  const needle = raw.subarray(0, NEEDLE);
  const found: string[] = [];
  if (needle.length === 0) return found;
  for (let at = file.indexOf(needle, 0); at >= 0; at = file.indexOf(needle, at + needle.length)) {
    if (found.length === MOST_COPIES) return [];
    const before = file.latin1(Math.max(0, at - LONGEST), at);
    const start = before.lastIndexOf(' obj');
    if (start < 0 || !/>>\s*stream\r?\n$/.test(before)) return [];
    found.push(before.slice(start));
  }
  return found;
}

/** Other names, and entries that say what is so without them. */
const HARMLESS =
  /\/(DecodeParms|SMask\s*\/None|(ImageMask\s*false|SMaskInData\s*0)\b|Decode\s*\[\s*0\s+1(\s+0\s+1)*\s*\])/g;
const CHANGING = /\/(SMask(InData)?|Mask|Decode|ImageMask)(?![A-Za-z])/;

/** Whether an image so described is neither masked, inverted nor a stencil: its pixels are what one sees. */
export function isPlain(dictionary: string): boolean {
  return !CHANGING.test(dictionary.replace(HARMLESS, ''));
}

/** Bits a sample as the dictionaries state them; null when they do not, or not the same. */
export function bitsPerComponent(dictionaries: readonly string[]): number | null {
  const stated = new Set(
    dictionaries.map((text) => Number(/\/BitsPerComponent\s+(\d+)/.exec(text)?.[1] ?? Number.NaN)),
  );
  const [bits] = stated;
  return stated.size === 1 && [1, 2, 4, 8, 16].includes(bits!) ? bits! : null;
}
