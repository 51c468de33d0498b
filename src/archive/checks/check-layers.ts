import { jbig2Segments, JBIG2 } from '../jbig2-segments.ts';
import type { LayerBytes } from '../page-digest.ts';
import type { OpenPdf } from './open-for-checks.ts';
import { PdfName, PdfStream } from './pdf-values.ts';
import type { PdfDict } from './pdf-values.ts';

const NUMBER = String.raw`\d+(?:\.\d+)?`;
/** Picture, then masks each in its ink, all over one area; nothing else is painted before the words. */
const PAINT = new RegExp(
  String.raw`^q (${NUMBER}) 0 0 (${NUMBER}) 0 (${NUMBER}) cm /Im0 Do((?: (?:${NUMBER} g|${NUMBER} ${NUMBER} ${NUMBER} rg) /Im\d Do)*) Q\n`,
);
const MASK = / ([^/]+) \/(Im\d) Do/g;
/** pt a picture may miss of its page by rounding; a page under 3 points is larger than its picture. */
const ROUNDING = 0.001;
const LEAST_SIDE = 3;

/** What a page shows, from the bottom up; or what is wrong with it. */
export type Layers = { layers: LayerBytes[] } | { wrong: string };

/**
 * Takes a page's layers by what its content stream paints: one picture over the whole page and any number of masks (1 bit,
 * no samples of their own) of the same size over it, each shown once and all that the page has. JBIG2 holds generic
 * regions only: in no other can a glyph have been replaced by one that looks like it.
 */
export function pageLayersOf(pdf: OpenPdf, page: PdfDict, content: string): Layers {
  const paint = PAINT.exec(content);
  if (paint === null || /\b(?:Do|BI|re|[fFSsBb]\*?|sh)\b/.test(content.slice(paint[0].length).replace(/<[^>]*>/g, '')))
    return { wrong: 'the page does not show exactly its picture and the masks over it' };
  const box = pdf.array(page, 'MediaBox')?.map((side) => pdf.look(side)) ?? [];
  const [, across, down, above, painted] = paint;
  const fills = (size: number, side: unknown): boolean =>
    typeof side === 'number' && (Math.abs(size - side) < ROUNDING || side === LEAST_SIDE);
  if (!fills(Number(across), box[2]) || !fills(Number(down) + Number(above), box[3]))
    return { wrong: 'the picture does not fill the page' };
  const held = pdf.dict(pdf.dict(page, 'Resources'), 'XObject') ?? new Map();
  const masks = [...painted!.matchAll(MASK)].map(([, ink, name]) => ({ ink: ink!, name: name! }));
  if (held.size !== masks.length + 1 || new Set(masks.map(({ name }) => name)).size !== masks.length)
    return { wrong: 'the page holds pictures that it does not show, or shows one twice' };
  const picture = pdf.look(held.get('Im0'));
  if (!isPicture(pdf, picture, false)) return { wrong: 'the page does not show exactly one picture' };
  const layers: LayerBytes[] = [{ payload: picture.contents }];
  let size: string | undefined;
  for (const { ink, name } of masks) {
    const mask = pdf.look(held.get(name));
    if (!isPicture(pdf, mask, true)) return { wrong: 'a mask over the picture is none' };
    const own = `${pdf.number(mask.dict, 'Width')} ${pdf.number(mask.dict, 'Height')}`;
    if ((size ??= own) !== own) return { wrong: 'the masks of a page differ in size' };
    layers.push({ payload: mask.contents, ink });
  }
  return { layers };
}

function isPicture(pdf: OpenPdf, value: unknown, mask: boolean): value is PdfStream {
  if (!(value instanceof PdfStream) || pdf.name(value.dict, 'Subtype') !== 'Image') return false;
  // Decode would turn black and white round, Mask would hide a part.
  if (value.dict.has('Decode') || value.dict.has('Mask')) return false;
  if ((value.dict.get('ImageMask') === true) !== mask || value.dict.has('ColorSpace') === mask) return false;
  if (mask && pdf.number(value.dict, 'BitsPerComponent') !== 1) return false;
  const filter = pdf.look(value.dict.get('Filter'));
  // Filters one after the other could hide what the last of them decodes; only a JPEG may lie in a deflated stream.
  if (!(filter instanceof PdfName)) return !mask && isDeflatedJpeg(pdf, filter) && !value.dict.has('DecodeParms');
  return filter.name !== 'JBIG2Decode' || isGeneric(pdf, value);
}

function isDeflatedJpeg(pdf: OpenPdf, filters: unknown): boolean {
  if (!Array.isArray(filters)) return false;
  const names = filters.map((filter) => pdf.look(filter)).map((filter) => filter instanceof PdfName && filter.name);
  return names.join() === 'FlateDecode,DCTDecode';
}

/** One page with one lossless generic region, of the size that the PDF says, and no segments kept elsewhere. */
function isGeneric(pdf: OpenPdf, { dict, contents }: PdfStream): boolean {
  if (dict.has('DecodeParms')) return false;
  const bytes = Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
  const segments = jbig2Segments(bytes) ?? [];
  if (segments.map(({ type }) => type).join() !== [JBIG2.page, JBIG2.region].join()) return false;
  return segments.every(
    ({ data }) =>
      data.length >= 19 &&
      data.readUInt32BE(0) === pdf.number(dict, 'Width') &&
      data.readUInt32BE(4) === pdf.number(dict, 'Height'),
  );
}
