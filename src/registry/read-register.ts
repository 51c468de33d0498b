import type { z } from 'zod';
import { SohoaError } from '../core/errors.ts';
import { normaliseVietnamese } from '../core/vietnamese.ts';
import { garbledBy } from './garbled-by.ts';
import { fontReader, type FontReader } from './encodings/font-text.ts';
import { findHeader, HEADER_SEARCH_ROWS, type Header } from './find-header.ts';
import { readSheets } from './read-sheets.ts';
import type { RegisterKind } from './register-kind.ts';
import type { RegisterWords } from './register-words.ts';
import { textCell, type Cell, type SheetRow } from './sheet.ts';

/** Told what a person should know of the file as a whole, in Vietnamese. */
export type Tell = (note: string) => void;

/** A row of the file: what it says, or why it cannot be taken (Vietnamese, for the administrator). */
export type RegisterRow<Value> = { row: number; value: Value } | { row: number; reason: string };

function tidy(text: string): string {
  return normaliseVietnamese(text).replaceAll('\0', '').replace(/\s+/g, ' ').trim();
}

function valuesOf(row: SheetRow, header: Header): Record<string, Cell | Record<string, string>> {
  // A row that ends early has empty cells there, not no such columns.
  const known = header.columns.filter((name) => name !== null).map((name): [string, Cell] => [name, textCell('')]);
  const extra: [string, string][] = [];
  for (const [index, cell] of row.cells.entries()) {
    const name = header.columns[index];
    const value = tidy(cell.text);
    if (name) known.push([name, cell]);
    else if (header.titles[index] && value !== '') extra.push([header.titles[index], value]);
  }
  return { ...Object.fromEntries(known), extra: Object.fromEntries(extra) };
}

function isEmpty(row: SheetRow): boolean {
  return row.cells.every((cell) => tidy(cell.text) === '');
}

function noHeader(missing: string[], rows: SheetRow[]): SohoaError {
  const garbled = rows.flatMap((row) => row.cells.map((cell) => garbledBy(cell.text))).find((fault) => fault !== null);
  const reason = garbled
    ? `Dòng tiêu đề không đọc được: ${garbled}. Hãy chuyển sang phông Unicode rồi lưu lại.`
    : `Thiếu cột bắt buộc: ${missing.join(', ')}.`;
  return new SohoaError('REGISTER_INVALID', { missing: missing.join(', '), reason });
}

/**
 * The rows of the first sheet that has the register's columns, checked by `schema`. Nothing is held in memory but the
 * rows at hand; what was made of its encoding is told to `tell`. Throws REGISTER_INVALID when the file cannot be read or no sheet has the required columns.
 */
export async function* readRegister<Value>(
  file: string,
  kind: RegisterKind,
  words: RegisterWords,
  schema: z.ZodType<Value>,
  tell: Tell = () => undefined,
): AsyncGenerator<RegisterRow<Value>> {
  for await (const one of rowsBelowHeader(file, kind, words, tell)) yield checkFileRow(one, schema);
}

/** A row as it stands in the file, below its header. */
export interface RowBelowHeader {
  row: SheetRow;
  header: Header;
  /** Cells may be merged with others: all but the first look empty. */
  mayMerge: boolean;
}

/** Rows below the header that tell how each column was typed. */
const SAMPLE_ROWS = 200;

/**
 * The rows that readRegister checks, as they stand in the file, with text in old encodings as Unicode. Throws as it does.
 */
export async function* rowsBelowHeader(
  file: string,
  kind: RegisterKind,
  words: RegisterWords,
  tell: Tell = () => undefined,
): AsyncGenerator<RowBelowHeader> {
  let fonts: FontReader | null = null;
  const waiting: RowBelowHeader[] = [];
  const begin = (): RowBelowHeader[] => {
    fonts = fontReader(
      waiting[0]?.header.written ?? [],
      waiting.map(({ row }) => row),
    );
    if (fonts.note) tell(fonts.note);
    return waiting.splice(0);
  };
  const read = (one: RowBelowHeader): RowBelowHeader => ({ ...one, row: fonts!.read(one.row) });
  for await (const one of plainRows(file, kind, words, tell)) {
    if (fonts) yield read(one);
    else if (waiting.push(one) === SAMPLE_ROWS) yield* begin().map(read);
  }
  if (!fonts) yield* begin().map(read);
}

async function* plainRows(
  file: string,
  kind: RegisterKind,
  words: RegisterWords,
  tell: Tell,
): AsyncGenerator<RowBelowHeader> {
  let best: { missing: string[]; rows: SheetRow[] } | null = null;
  for await (const sheet of readSheets(file, tell)) {
    let header: Header | null = null;
    const first: SheetRow[] = [];
    for await (const row of sheet.rows) {
      if (header) {
        if (!isEmpty(row)) yield { row, header, mayMerge: sheet.mayMerge };
        continue;
      }
      first.push(row);
      if (first.length > HEADER_SEARCH_ROWS) continue;
      const found = findHeader(first, kind, words);
      if ('columns' in found) header = found;
      else if (!best || found.missing.length < best.missing.length) best = { missing: found.missing, rows: first };
    }
    if (header) return;
  }
  throw best
    ? noHeader(best.missing, best.rows)
    : new SohoaError('REGISTER_INVALID', { reason: 'Tệp không có dòng nào.' });
}

/** What a row says, by the schema, or why it cannot be taken; `explain` adds to a message what the row's source knows. */
export function checkRow<Value>(
  row: number,
  values: Record<string, Cell | Record<string, string>>,
  schema: z.ZodType<Value>,
  explain: (message: string) => string = (message) => message,
): RegisterRow<Value> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return { row, value: parsed.data };
  const reasons = parsed.error.issues.map(({ message }) => explain(message));
  return { row, reason: [...new Set(reasons)].join('; ') };
}

/** Appended where a row lacks what a merged cell may hide: the reader of workbooks sees no merges. */
const MERGED = ' (nếu ô này được gộp với ô khác, hãy bỏ gộp rồi điền đủ từng dòng)';

function checkFileRow<Value>({ row, header, mayMerge }: RowBelowHeader, schema: z.ZodType<Value>): RegisterRow<Value> {
  const faults = row.fault === undefined ? faultyCells(row, header) : [row.fault];
  if (faults.length > 0) return { row: row.number, reason: faults.join('; ') };
  const explain = (message: string): string => (mayMerge && message.startsWith('thiếu ') ? message + MERGED : message);
  return checkRow(row.number, valuesOf(row, header), schema, explain);
}

/** Cells of the register's columns that say nothing, by their titles. */
function faultyCells(row: SheetRow, header: Header): string[] {
  return row.cells.flatMap((cell, index) =>
    header.columns[index] && cell.fault !== undefined ? [`cột “${header.titles[index]}”: ${cell.fault}`] : [],
  );
}
