import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { SohoaError } from '../core/errors.ts';
import { checkEncoding } from './check-encoding.ts';
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

async function sampleOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SAMPLE_BYTES), 0, SAMPLE_BYTES, 0);
    const text = buffer.toString('utf8', 0, bytesRead);
    return bytesRead < SAMPLE_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1) || text;
  } finally {
    await handle.close();
  }
}

async function* rowsOf(file: string, delimiter: string): AsyncGenerator<SheetRow> {
  const parser = createReadStream(file).pipe(
    parse({ bom: true, delimiter, relax_column_count: true, skip_empty_lines: false, max_record_size: 1024 * 1024 }),
  );
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1;
      yield { number, cells: record.map(textCell) };
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const reason = `Dòng ${number + 1}: dấu nháy kép không khớp hoặc dòng quá dài.`;
    throw new SohoaError('REGISTER_INVALID', { row: number + 1, reason }, { cause });
  }
}

/** A CSV file (UTF-8, `,` `;` or tab) as one sheet. Throws REGISTER_INVALID for another encoding or broken quotes. */
export async function* readCsvSheet(file: string): AsyncGenerator<Sheet> {
  await checkEncoding(file);
  yield { rows: rowsOf(file, delimiterOf(await sampleOf(file))) };
}
