import { isDeepStrictEqual } from 'node:util';
import type { OpenPdf } from './open-for-checks.ts';
import { openForChecks, readObject, readTable, tableStart } from './open-for-checks.ts';
import { PdfName, PdfRef, PdfStream, PdfText } from './pdf-values.ts';
import type { PdfDict, PdfValue } from './pdf-values.ts';
import type { Problem } from './problem.ts';

/** A file that consists of an archive copy and one update appended to it. */
export interface SignedUpdate {
  /** The copy without the update: bytes of the file from its start. */
  copy: Uint8Array;
  objects: Map<number, PdfValue>;
  trailer: PdfDict;
}

/** Operators that draw filled and stroked outlines: no text, no picture, no state that could be transparent. */
const OPERATORS = new Set(['q', 'Q', 'cm', 'RG', 'rg', 'w', 'j', 'm', 'l', 'c', 'h', 'f', 'S']);
const CONTENTS = /\/ByteRange \[(\d+) +(\d+) +(\d+) +(\d+) *\]\n\/Contents <[0-9A-F]+>\n/;

/** The copy and the update of a file; null when it is not made of these two, which is then for the other rules to tell. */
export function splitSignedUpdate(pdf: Uint8Array): SignedUpdate | null {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  try {
    const { offsets, trailer } = readTable(file, tableStart(file));
    const before = trailer.get('Prev');
    if (typeof before !== 'number') return null;
    const end = `startxref\n${before}\n%%EOF`;
    const at = file.indexOf(end, before, 'latin1');
    if (at < 0) return null;
    const copy = file.subarray(0, at + end.length);
    const objects = new Map<number, PdfValue>();
    for (const [number, place] of offsets) {
      const object = place < copy.length ? null : readObject(file, number, place);
      if (object === null) return null;
      objects.set(number, object);
    }
    return { copy, objects, trailer };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return null; // the ordinary rules read the file again and tell what is wrong
  }
}

/**
 * The update is the one `signCopy` appends and nothing else: catalog and first page as they were but for the form with its one
 * signature field, the field's widget, the signature over the whole file, and an appearance of plain outlines.
 */
export function checkSignedUpdate(pdf: Uint8Array, { copy, objects, trailer }: SignedUpdate): Problem[] {
  const opened = openForChecks(copy);
  if ('rule' in opened) return [];
  const rules = rulesBroken(
    Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength),
    copy.length,
    objects,
    trailer,
    opened,
  );
  return rules.map((rule) => ({ rule, message: `the update that signs the copy is not the writer's: ${rule}` }));
}

function rulesBroken(
  file: Buffer,
  start: number,
  objects: Map<number, PdfValue>,
  trailer: PdfDict,
  before: OpenPdf,
): string[] {
  const size = Math.max(...before.objects.keys()) + 1;
  const [widget, value, appearance] = [size, size + 1, size + 2].map((number) => objects.get(number));
  const root = before.trailer.get('Root');
  const page = before.array(before.dict(before.catalog, 'Pages'), 'Kids')?.[0];
  if (!(root instanceof PdfRef) || !(page instanceof PdfRef)) return ['signed-update'];
  const checks: [string, boolean][] = [
    ['signed-objects', objects.size === 5],
    ['signed-trailer', isTrailer(trailer, before.trailer, size + 3)],
    ['signed-catalog', isCatalog(objects.get(root.number), before.catalog, size)],
    ['signed-page', isPage(objects.get(page.number), before.look(page), size)],
    ['signed-widget', isWidget(widget, page, size)],
    ['signed-value', isSignature(value) && coversAll(file, start)],
    ['signed-appearance', appearance instanceof PdfStream && isAppearance(appearance, before)],
  ];
  return checks.filter(([, holds]) => !holds).map(([rule]) => rule);
}

function isTrailer(trailer: PdfDict, before: PdfDict, size: number): boolean {
  const [first, second] = idOf(trailer);
  const [old] = idOf(before);
  return (
    hasKeys(trailer, 'Size Root Info ID Prev') &&
    trailer.get('Size') === size &&
    isDeepStrictEqual(
      [trailer.get('Root'), trailer.get('Info'), first],
      [before.get('Root'), before.get('Info'), old],
    ) &&
    second instanceof PdfText &&
    second.bytes.length === 16
  );
}

function idOf(trailer: PdfDict): (PdfValue | undefined)[] {
  const id = trailer.get('ID');
  return Array.isArray(id)
    ? id.map((part) => (part instanceof PdfText ? new PdfText(Buffer.from(part.bytes)) : part))
    : [];
}

function isCatalog(catalog: PdfValue | undefined, before: PdfDict, widget: number): boolean {
  const form: PdfDict = new Map<string, PdfValue>([
    ['Fields', [new PdfRef(widget)]],
    ['SigFlags', 3],
  ]);
  return isDeepStrictEqual(catalog, new Map(before).set('AcroForm', form));
}

function isPage(page: PdfValue | undefined, before: PdfValue | undefined, widget: number): boolean {
  return before instanceof Map && isDeepStrictEqual(page, new Map(before).set('Annots', [new PdfRef(widget)]));
}

function isWidget(widget: PdfValue | undefined, page: PdfRef, number: number): boolean {
  if (!(widget instanceof Map) || !hasKeys(widget, 'Type Subtype FT T TU F Rect P V AP')) return false;
  const rect = widget.get('Rect');
  const appearance: PdfDict = new Map([['N', new PdfRef(number + 2)]]);
  return (
    isNamed(widget, 'Type', 'Annot') &&
    isNamed(widget, 'Subtype', 'Widget') &&
    isNamed(widget, 'FT', 'Sig') &&
    widget.get('F') === 132 &&
    Array.isArray(rect) &&
    rect.length === 4 &&
    rect.every((side) => typeof side === 'number' && side >= 0) &&
    isDeepStrictEqual(
      [widget.get('P'), widget.get('V'), widget.get('AP')],
      [page, new PdfRef(number + 1), appearance],
    ) &&
    ['T', 'TU'].every((key) => widget.get(key) instanceof PdfText)
  );
}

function isSignature(value: PdfValue | undefined): boolean {
  return (
    value instanceof Map &&
    hasKeys(value, 'Type Filter SubFilter ByteRange Contents M Name') &&
    isNamed(value, 'Type', 'Sig') &&
    isNamed(value, 'Filter', 'Adobe.PPKLite') &&
    isNamed(value, 'SubFilter', 'ETSI.CAdES.detached') &&
    value.get('Contents') instanceof PdfText
  );
}

/** The byte range leaves out the signature itself and nothing else. */
function coversAll(file: Buffer, start: number): boolean {
  const update = file.toString('latin1', start);
  const match = CONTENTS.exec(update);
  if (match === null) return false;
  const end = start + match.index + match[0].length - 1;
  const from = start + update.indexOf('/Contents <', match.index) + '/Contents '.length;
  return [0, from, end, file.length - end].every((number, index) => Number(match[index + 1]) === number);
}

function isAppearance(stream: PdfStream, before: OpenPdf): boolean {
  const { dict } = stream;
  const box = dict.get('BBox');
  const bytes = before.unpack(stream);
  return (
    hasKeys(dict, 'Type Subtype BBox Resources Filter Length') &&
    isNamed(dict, 'Type', 'XObject') &&
    isNamed(dict, 'Subtype', 'Form') &&
    isDeepStrictEqual(dict.get('Resources'), new Map()) &&
    Array.isArray(box) &&
    box.every((side) => typeof side === 'number') &&
    bytes !== undefined &&
    isOutlines(Buffer.from(bytes).toString('latin1'))
  );
}

function isOutlines(content: string): boolean {
  const words = content.split(/\s+/).filter((word) => word !== '');
  const open = words.filter((word) => word === 'q').length;
  return (
    words.every((word) => OPERATORS.has(word) || /^-?\d+(\.\d+)?$/.test(word)) &&
    open === words.filter((word) => word === 'Q').length
  );
}

function hasKeys(dict: PdfDict, keys: string): boolean {
  return isDeepStrictEqual([...dict.keys()].sort(), keys.split(' ').sort());
}

function isNamed(dict: PdfDict, key: string, name: string): boolean {
  const value = dict.get(key);
  return value instanceof PdfName && value.name === name;
}
