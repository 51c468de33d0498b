import { inflateSync } from 'node:zlib';
import type { Problem } from './problem.ts';
import { PdfReader } from './pdf-reader.ts';
import type { PdfDict, PdfValue } from './pdf-values.ts';
import { PdfName, PdfRef, PdfStream } from './pdf-values.ts';

/** Most bytes one packed stream may hold: a small file must not fill the memory. */
const LARGEST_STREAM = 256 * 1024 * 1024;

/** A read PDF with the few looks into it that the rules need. Every look tells "not there" as undefined. */
export interface OpenPdf {
  trailer: PdfDict;
  catalog: PdfDict;
  objects: Map<number, PdfValue>;
  /** The value itself, references followed. */
  look(value: PdfValue | undefined): PdfValue | undefined;
  dict(holder: PdfDict | undefined, key: string): PdfDict | undefined;
  array(holder: PdfDict | undefined, key: string): PdfValue[] | undefined;
  stream(holder: PdfDict | undefined, key: string): PdfStream | undefined;
  name(holder: PdfDict | undefined, key: string): string | undefined;
  number(holder: PdfDict | undefined, key: string): number | undefined;
  /** The bytes of a stream without its filter; undefined when it is packed otherwise than with one Flate, or damaged. */
  unpack(stream: PdfStream): Uint8Array | undefined;
}

/**
 * Reads all of a PDF by its cross-reference table, with a reader of our own so that a fault of the writing library is
 * not hidden by the same library; or tells the first thing that is wrong with the file's structure.
 */
export function openForChecks(pdf: Uint8Array): OpenPdf | Problem {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  let trailer: PdfDict;
  const objects = new Map<number, PdfValue>();
  try {
    const table = readTable(file, tableStart(file));
    trailer = table.trailer;
    // An update appended to the file would hide what came before it.
    if (trailer.has('Prev') || trailer.has('XRefStm')) throw new SyntaxError('more than one revision');
    for (const [number, at] of table.offsets) {
      const object = readObject(file, number, at);
      if (object === null) return { rule: 'xref', message: 'a cross-reference entry leads to another object' };
      objects.set(number, object);
    }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return { rule: 'syntax', message: `the file cannot be read: ${error.message}` };
  }
  if (trailer.has('Encrypt')) return { rule: 'encryption', message: 'the file is encrypted' };
  const looks = looksInto(objects);
  const catalog = looks.dict(trailer, 'Root');
  if (catalog === undefined) return { rule: 'catalog', message: 'the file has no catalog' };
  return { trailer, catalog, objects, ...looks };
}

/** Where the last cross-reference table starts. Throws SyntaxError. */
export function tableStart(file: Buffer): number {
  const start = file.lastIndexOf('startxref');
  if (start < 0) throw new SyntaxError('startxref');
  return new PdfReader(file, start + 9).integer();
}

/** The object at a place; null when it has another number. Throws SyntaxError. */
export function readObject(file: Buffer, number: number, at: number): PdfValue | null {
  const object = new PdfReader(file, at).indirectObject();
  return object.number === number ? object.value : null;
}

/** One cross-reference table with its trailer. Throws SyntaxError. */
export function readTable(file: Buffer, at: number): { offsets: Map<number, number>; trailer: PdfDict } {
  const reader = new PdfReader(file, at);
  reader.keyword('xref');
  const offsets = new Map<number, number>();
  for (;;) {
    reader.skipSpace();
    if (file.toString('latin1', reader.at, reader.at + 7) === 'trailer') break;
    const first = reader.integer();
    const count = reader.integer();
    if (count > file.length / 20) throw new SyntaxError('xref');
    reader.skipSpace();
    for (let i = 0; i < count; i++, reader.at += 20) {
      const entry = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/.exec(
        file.toString('latin1', reader.at, reader.at + 20),
      );
      if (entry === null) throw new SyntaxError('xref entry');
      if (entry[3] === 'n') offsets.set(first + i, Number(entry[1]));
    }
  }
  reader.keyword('trailer');
  const trailer = reader.value(0);
  if (!(trailer instanceof Map)) throw new SyntaxError('trailer');
  return { offsets, trailer };
}

function looksInto(objects: Map<number, PdfValue>): Omit<OpenPdf, 'trailer' | 'catalog' | 'objects'> {
  const look = (value: PdfValue | undefined): PdfValue | undefined =>
    value instanceof PdfRef ? objects.get(value.number) : value;
  const at = (holder: PdfDict | undefined, key: string): PdfValue | undefined => look(holder?.get(key));
  return {
    look,
    dict: (holder, key) => {
      const found = at(holder, key);
      return found instanceof Map ? found : undefined;
    },
    array: (holder, key) => {
      const found = at(holder, key);
      return Array.isArray(found) ? found : undefined;
    },
    stream: (holder, key) => {
      const found = at(holder, key);
      return found instanceof PdfStream ? found : undefined;
    },
    name: (holder, key) => {
      const found = at(holder, key);
      return found instanceof PdfName ? found.name : undefined;
    },
    number: (holder, key) => {
      const found = at(holder, key);
      return typeof found === 'number' ? found : undefined;
    },
    unpack: (stream) => unpack(stream, at(stream.dict, 'Filter')),
  };
}

function unpack(stream: PdfStream, filter: PdfValue | undefined): Uint8Array | undefined {
  if (filter === undefined) return stream.contents;
  if (!(filter instanceof PdfName) || filter.name !== 'FlateDecode' || stream.dict.has('DecodeParms')) return undefined;
  try {
    return inflateSync(stream.contents, { maxOutputLength: LARGEST_STREAM });
  } catch {
    return undefined; // damaged: the rule that asked for the bytes reports that they cannot be read
  }
}
