import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { SohoaError } from '../core/errors.ts';
import { detectEncoding, type FileEncoding } from './encodings/detect-encoding.ts';
import { decodeSurely } from './encodings/weigh-encodings.ts';
import { textCell, type Sheet, type SheetRow } from './sheet.ts';

const DELIMITERS = [',', ';', '\t'] as const;
/** Enough for the title rows and some data. */
const SAMPLE_BYTES = 64 * 1024;

/** The delimiter that stands most often outside of quotes at the file's beginning. */
function delimiterOf(sample: string): string {
  const bare = sample.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** Old encodings are read as bytes, each as the character of the same number: quotes and delimiters are ASCII in all. */
function isBytes(encoding: FileEncoding): encoding is Exclude<FileEncoding, 'utf-8' | 'utf-16le' | 'utf-16be'> {
  return encoding !== 'utf-8' && encoding !== 'utf-16le' && encoding !== 'utf-16be';
}

async function sampleOf(file: string, encoding: FileEncoding): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    const text = new TextDecoder(isBytes(encoding) ? 'latin1' : encoding).decode(buffer.subarray(0, bytesRead));
    return bytesRead < SAMPLE_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1) || text;
  } finally {
    await handle.close();
  }
}

/** Whether the file's last line is ended, as programs do that write a whole file. */
async function isEnded(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, Math.max(0, size - 2));
    return buffer.subarray(0, bytesRead).includes(0x0a) || buffer.subarray(0, bytesRead).includes(0x0d);
  } finally {
    await handle.close();
  }
}

function textOf(file: string, encoding: FileEncoding): Readable {
  if (encoding === 'utf-8') return createReadStream(file);
  if (isBytes(encoding)) return createReadStream(file, 'latin1');
  const decoder = new TextDecoder(encoding);
  return Readable.from(
    (async function* () {
      for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>)
        yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    })(),
  );
}

const CUT = 'dòng cuối của tệp bị cắt (thiếu cột, không có dấu xuống dòng); hãy xuất lại tệp';

async function* rowsOf(file: string, encoding: FileEncoding, delimiter: string): AsyncGenerator<SheetRow> {
  const ended = await isEnded(file);
  const parser = textOf(file, encoding).pipe(
    parse({ bom: true, delimiter, relax_column_count: true, skip_empty_lines: false, max_record_size: 1024 * 1024 }),
  );
  const read = isBytes(encoding) ? (cell: string) => decodeSurely(encoding, cell) : (cell: string) => cell;
  let number = 0;
  let before: SheetRow | null = null;
  let usual = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (before) yield before;
      usual = before?.cells.length ?? 0;
      number += 1;
      before = { number, cells: record.map((cell) => textCell(read(cell))) };
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    // Rows read ahead are lost with the parser; it knows how many there were.
    const row = Math.max(number, Number((cause as { records?: unknown }).records ?? 0)) + 1;
    throw new SohoaError('REGISTER_INVALID', { row, reason: quoteFault(cause, row) }, { cause });
  }
  if (before) yield !ended && before.cells.length < usual ? { ...before, fault: CUT } : before;
}

function quoteFault({ code }: CsvError, row: number): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
    return `Dòng ${row}: dấu nháy kép mở ra mà không đóng, nên phần sau của tệp bị nuốt vào một ô. Chưa ghi gì. Hãy sửa dòng này hoặc xuất lại tệp.`;
  }
  return `Dòng ${row}: dấu nháy kép không khớp. Chưa ghi gì. Hãy sửa dòng này hoặc xuất lại tệp.`;
}

/**
 * A CSV file (`,` `;` or tab) as one sheet. What was made of its encoding is told to `tell`. Throws REGISTER_INVALID for an
 * encoding that is not certain or broken quotes.
 */
export async function* readCsvSheet(
  file: string,
  tell: (note: string) => void = () => undefined,
): AsyncGenerator<Sheet> {
  const { encoding, note } = await detectEncoding(file);
  if (note) tell(note);
  yield { rows: rowsOf(file, encoding, delimiterOf(await sampleOf(file, encoding))), mayMerge: false };
}
