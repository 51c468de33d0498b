import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import type { PDFContext } from 'pdf-lib';
import { pageDigest } from './page-graph.ts';

/** Why a file that came back is not the copy with a signature added. */
export type Difference = 'unreadable' | 'objects-twice' | 'pages' | 'content' | 'notes' | 'document';

/** What a signature may add to the document as a whole. */
const MAY_BE_ADDED = new Set(['AcroForm', 'DSS', 'Perms', 'Extensions', 'Version', 'Metadata']);

/**
 * Whether a signed file shows what the unsigned copy shows and nothing else but fields of signatures; null when it does. The copy may
 * be its beginning, or the file may have been written anew. Readers differ in which of two objects of one number they take, so
 * a file with such is refused, as is one that packs objects into streams.
 */
export async function compareSigned(copy: Uint8Array, signed: Uint8Array): Promise<Difference | null> {
  const from = Buffer.compare(signed.subarray(0, copy.length), copy) === 0 ? copy.length : 0;
  if (hasTwins(signed, from)) return 'objects-twice';
  try {
    const [before, after] = [await load(copy), await load(signed)];
    const old = new Set(before.catalog.keys().map((key) => key.decodeText()));
    const added = after.catalog.keys().map((key) => key.decodeText());
    if (added.some((key) => !old.has(key) && !MAY_BE_ADDED.has(key))) return 'document';
    if (!hasOnlySignatures(after)) return 'document';
    const [pages, now] = [before.getPages(), after.getPages()];
    if (pages.length !== now.length) return 'pages';
    for (const [index, page] of now.entries()) {
      const of = pages[index]!;
      if (pageDigest(before.context, of.node) !== pageDigest(after.context, page.node)) return 'content';
      if (!hasOnlySignatureNotes(after.context, page.node)) return 'notes';
    }
    return null;
  } catch {
    return 'unreadable'; // the library throws errors of many kinds for what it cannot follow
  }
}

function load(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false });
}

function hasTwins(file: Uint8Array, from: number): boolean {
  const text = Buffer.from(file.buffer, file.byteOffset + from, file.length - from).toString('latin1');
  const seen = new Set<string>();
  for (const [, number] of text.matchAll(/(?<!\d)(\d{1,10})\s+\d{1,5}\s+obj\b/g)) {
    if (seen.has(number!)) return true;
    seen.add(number!);
  }
  return /\/ObjStm\b/.test(text);
}

function hasOnlySignatures({ context, catalog }: PDFDocument): boolean {
  const form = context.lookup(catalog.get(PDFName.of('AcroForm')));
  if (form === undefined) return true;
  if (!(form instanceof PDFDict) || form.get(PDFName.of('XFA'))) return false;
  const fields = context.lookup(form.get(PDFName.of('Fields')));
  return (
    !(fields instanceof PDFArray) || fields.asArray().every((field) => isSignature(context, context.lookup(field)))
  );
}

function hasOnlySignatureNotes(context: PDFContext, page: PDFDict): boolean {
  if (page.get(PDFName.of('AA'))) return false;
  const notes = context.lookup(page.get(PDFName.of('Annots')));
  return !(notes instanceof PDFArray) || notes.asArray().every((note) => isSignature(context, context.lookup(note)));
}

/** A field of a signature or its widget, without actions. */
function isSignature(context: PDFContext, field: unknown): boolean {
  if (!(field instanceof PDFDict) || field.get(PDFName.of('A')) || field.get(PDFName.of('AA'))) return false;
  const subtype = context.lookup(field.get(PDFName.of('Subtype')));
  if (subtype !== undefined && subtype !== PDFName.of('Widget')) return false;
  const type = context.lookup(field.get(PDFName.of('FT')));
  if (type !== undefined) return type === PDFName.of('Sig');
  const parent = context.lookup(field.get(PDFName.of('Parent')));
  return parent instanceof PDFDict && context.lookup(parent.get(PDFName.of('FT'))) === PDFName.of('Sig');
}
