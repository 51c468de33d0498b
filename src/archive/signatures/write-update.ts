import { deflateSync } from 'node:zlib';
import { sha256 } from '../../core/fixity.ts';
import { openForChecks } from '../checks/open-for-checks.ts';
import type { OpenPdf } from '../checks/open-for-checks.ts';
import { PdfRef, PdfText } from '../checks/pdf-values.ts';
import type { PdfDict } from '../checks/pdf-values.ts';
import { num } from '../page-content.ts';
import { refuse } from '../refuse.ts';
import type { SignatureBlock } from './signature-block.ts';
import { writeValue } from './write-value.ts';

/** An archive copy with a place for its signature. */
export interface PreparedCopy {
  bytes: Buffer;
  /** Start and length of the part before the signature, start and length of the part after it. */
  byteRange: [number, number, number, number];
}

export interface UpdateInput {
  /** As PDF writes dates. */
  time: string;
  signerName: string;
  /** For readers that cannot see the block. */
  description: string;
  block: SignatureBlock;
  /** bytes kept free for the signature */
  room: number;
}

const RANGE = '/ByteRange [';
const NUMBER_WIDTH = 10;

/**
 * Appends the update that signs an archive copy of ours: a signature field with its widget on page 1. The copy itself stays as it
 * is. Throws PDFA_NONCONFORMING when the copy is none that can be read.
 */
export function writeUpdate(copy: Uint8Array, input: UpdateInput): PreparedCopy {
  const opened = openForChecks(copy);
  if ('rule' in opened) throw refuse(opened.rule);
  const { trailer, catalog } = opened;
  const root = trailer.get('Root');
  const first = opened.array(opened.dict(catalog, 'Pages'), 'Kids')?.[0];
  const page = opened.look(first);
  if (!(root instanceof PdfRef) || !(first instanceof PdfRef) || !(page instanceof Map)) throw refuse('update');
  const size = Math.max(...opened.objects.keys()) + 1;
  const [widget, value, appearance] = [size, size + 1, size + 2];
  const objects = new Map<number, Buffer>([
    [root.number, dictionary(catalog, `/AcroForm << /Fields [${widget} 0 R] /SigFlags 3 >>`)],
    [first.number, dictionary(page, `/Annots [${widget} 0 R]`)],
    [widget, widgetOf(input, { page: first.number, value, appearance })],
    [value, valueOf(input)],
    [appearance, appearanceOf(input.block)],
  ]);
  const update = appendObjects(copy, objects);
  const bytes = Buffer.concat([update.bytes, trailerOf(opened, copy, update, size + 3, input.time)]);
  return { bytes, byteRange: fillRange(bytes, copy.length) };
}

/** Size of the first page in pt. Throws PDFA_NONCONFORMING. */
export function firstPageSize(copy: Uint8Array): { width: number; height: number } {
  const opened = openForChecks(copy);
  if ('rule' in opened) throw refuse(opened.rule);
  const page = opened.look(opened.array(opened.dict(opened.catalog, 'Pages'), 'Kids')?.[0]);
  const box = page instanceof Map ? opened.array(page, 'MediaBox') : undefined;
  const [, , width, height] = box ?? [];
  if (typeof width !== 'number' || typeof height !== 'number') throw refuse('page-size');
  return { width, height };
}

function dictionary(dict: PdfDict, more: string): Buffer {
  const entries = [...dict].map(([key, value]) => `${writeValue(key)} ${writeValue(value)}\n`).join('');
  return Buffer.from(`<<\n${entries}${more}\n>>`, 'latin1');
}

function widgetOf(
  { block, description }: UpdateInput,
  { page, value, appearance }: { page: number; value: number; appearance: number },
): Buffer {
  // Printed and not to be moved.
  const flags = 4 + 128;
  const rect = block.place.map(num).join(' ');
  return Buffer.from(
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /TU ${unicode(description)} /F ${flags} ` +
      `/Rect [${rect}] /P ${page} 0 R /V ${value} 0 R /AP << /N ${appearance} 0 R >> >>`,
    'latin1',
  );
}

function valueOf({ time, signerName, room }: UpdateInput): Buffer {
  return Buffer.from(
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n` +
      `${RANGE}${' '.repeat(4 * (NUMBER_WIDTH + 1))}]\n/Contents <${'0'.repeat(room * 2)}>\n` +
      `/M (${time}) /Name ${unicode(signerName)} >>`,
    'latin1',
  );
}

function appearanceOf({ content, width, height }: SignatureBlock): Buffer {
  const packed = deflateSync(Buffer.from(content, 'latin1'), { level: 9 });
  const head = `<< /Type /XObject /Subtype /Form /BBox [0 0 ${num(width)} ${num(height)}] /Resources << >> /Filter /FlateDecode /Length ${packed.length} >>`;
  return Buffer.concat([Buffer.from(`${head}\nstream\n`), packed, Buffer.from('\nendstream')]);
}

function unicode(text: string): string {
  return writeValue(new PdfText(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])));
}

interface Update {
  bytes: Buffer;
  /** Where each object starts. */
  offsets: Map<number, number>;
}

function appendObjects(copy: Uint8Array, objects: ReadonlyMap<number, Buffer>): Update {
  const pieces: Uint8Array[] = [copy, Buffer.from('\n')];
  let at = copy.length + 1;
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.set(number, at);
    pieces.push(object);
    at += object.length;
  }
  return { bytes: Buffer.concat(pieces), offsets };
}

function trailerOf(opened: OpenPdf, copy: Uint8Array, update: Update, size: number, time: string): Buffer {
  const table = [...update.offsets].sort(([a], [b]) => a - b);
  const entries = table.map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(copy.subarray(-64)).toString('latin1'))?.[1];
  const [first] = opened.array(opened.trailer, 'ID') ?? [];
  if (before === undefined || !(first instanceof PdfText)) throw refuse('update');
  const id = sha256(Buffer.concat([first.bytes, Buffer.from(time), update.bytes.subarray(copy.length)])).slice(0, 32);
  const second = writeValue(new PdfText(Buffer.from(id, 'hex')));
  const info = writeValue(opened.trailer.get('Info') ?? null);
  return Buffer.from(
    `xref\n${entries}trailer\n<< /Size ${size} /Root ${writeValue(opened.trailer.get('Root') ?? null)} /Info ${info} ` +
      `/ID [${writeValue(first)} ${second}] /Prev ${before} >>\nstartxref\n${update.bytes.length}\n%%EOF\n`,
    'latin1',
  );
}

/** Writes the byte range into the room kept for it, and returns it. */
function fillRange(bytes: Buffer, from: number): PreparedCopy['byteRange'] {
  const range = bytes.indexOf(RANGE, from, 'latin1') + RANGE.length;
  const start = bytes.indexOf('<', range, 'latin1');
  const end = bytes.indexOf('>', start, 'latin1') + 1;
  const byteRange: PreparedCopy['byteRange'] = [0, start, end, bytes.length - end];
  bytes.write(byteRange.map((number) => String(number).padEnd(NUMBER_WIDTH)).join(' '), range, 'latin1');
  return byteRange;
}
