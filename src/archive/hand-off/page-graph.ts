import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFString } from 'pdf-lib';
import type { PDFContext, PDFObject } from 'pdf-lib';

/** Of a page, but not of what it shows: the way up, notes, and what editors note for themselves. */
const NOT_SHOWN = new Set(['Parent', 'Annots', 'LastModified', 'PieceInfo', 'Metadata', 'StructParents', 'Tabs']);
/** How a stream is packed is no part of what it says. */
const PACKING = new Set(['Length', 'Filter', 'DecodeParms', 'DL']);
/** Forms within forms end somewhere; what goes deeper is hostile. */
const DEEPEST = 60;
/** bytes one stream may hold */
const LARGEST_STREAM = 256 * 1024 * 1024;

/**
 * SHA-256 of everything a page shows: size, content, pictures, fonts with the meaning of their codes. Object numbers, order and Flate
 * packing do not count, so that a copy written anew has the same. Throws SyntaxError for what cannot be followed.
 */
export function pageDigest(context: PDFContext, page: PDFDict): string {
  const hash = createHash('sha256');
  for (const key of ['MediaBox', 'CropBox', 'Rotate', 'UserUnit', 'Resources']) {
    add(hash, context, inherited(context, page, key), 0);
  }
  addDict(hash, context, page, new Set([...NOT_SHOWN, 'MediaBox', 'CropBox', 'Rotate', 'UserUnit', 'Resources']), 0);
  return hash.digest('hex');
}

/** A page's own value or its ancestor's. */
function inherited(context: PDFContext, page: PDFDict, key: string): PDFObject | undefined {
  let holder: PDFDict | undefined = page;
  for (let depth = 0; holder && depth < DEEPEST; depth += 1) {
    const value = context.lookup(holder.get(PDFName.of(key)));
    if (value) return value;
    const parent: PDFObject | undefined = context.lookup(holder.get(PDFName.of('Parent')));
    holder = parent instanceof PDFDict ? parent : undefined;
  }
  return undefined;
}

function add(hash: Hash, context: PDFContext, value: PDFObject | undefined, depth: number): void {
  if (depth > DEEPEST) throw new SyntaxError('nesting');
  const found = value instanceof PDFRef ? context.lookup(value) : value;
  if (found instanceof PDFDict) {
    addDict(hash, context, found, new Set(['Parent']), depth);
  } else if (found instanceof PDFRawStream) {
    const isPlain = isFlate(context, found);
    addDict(hash, context, found.dict, isPlain ? PACKING : new Set(['Length']), depth);
    const bytes = isPlain ? unpack(found.contents) : found.contents;
    hash.update(`stream ${bytes.length} `).update(bytes);
  } else if (found instanceof PDFArray) {
    hash.update(`[${found.size()} `);
    for (const item of found.asArray()) add(hash, context, item, depth + 1);
  } else if (found instanceof PDFString || found instanceof PDFHexString) {
    hash.update(`(${Buffer.from(found.asBytes()).toString('hex')})`);
  } else {
    hash.update(found instanceof PDFNumber ? ` ${found.asNumber()} ` : ` ${found?.toString() ?? 'null'} `);
  }
}

function addDict(hash: Hash, context: PDFContext, dict: PDFDict, without: ReadonlySet<string>, depth: number): void {
  const entries = dict
    .entries()
    .map(([key, value]) => [key.decodeText(), value] as const)
    .filter(([key]) => !without.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  hash.update(`<<${entries.length} `);
  for (const [key, value] of entries) {
    hash.update(`/${key} `);
    add(hash, context, value, depth + 1);
  }
}

function isFlate(context: PDFContext, { dict }: PDFRawStream): boolean {
  const filter = context.lookup(dict.get(PDFName.of('Filter')));
  const only = filter instanceof PDFArray && filter.size() === 1 ? context.lookup(filter.get(0)) : filter;
  return only === PDFName.of('FlateDecode') && !dict.get(PDFName.of('DecodeParms'));
}

function unpack(contents: Uint8Array): Uint8Array {
  try {
    return inflateSync(contents, { maxOutputLength: LARGEST_STREAM });
  } catch (error) {
    throw new SyntaxError('stream', { cause: error });
  }
}
