import type { z } from 'zod';
import { SohoaError } from '../core/errors.ts';
import { normaliseVietnamese } from '../core/vietnamese.ts';
import { garbledBy } from './check-encoding.ts';
import { findHeader, HEADER_SEARCH_ROWS, type Header } from './find-header.ts';
import { readSheets } from './read-sheets.ts';
import type { RegisterKind } from './register-kind.ts';
import type { RegisterWords } from './register-words.ts';
import { textCell, type Cell, type SheetRow } from './sheet.ts';

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
 * row at hand. Throws REGISTER_INVALID when the file cannot be read or no sheet has the required columns.
 */
export async function* readRegister<Value>(
  file: string,
  kind: RegisterKind,
  words: RegisterWords,
  schema: z.ZodType<Value>,
): AsyncGenerator<RegisterRow<Value>> {
  for await (const { row, header } of rowsBelowHeader(file, kind, words)) yield check(row, header, schema);
}

/** The rows that readRegister checks, as they stand in the file. Throws as it does. */
export async function* rowsBelowHeader(
  file: string,
  kind: RegisterKind,
  words: RegisterWords,
): AsyncGenerator<{ row: SheetRow; header: Header }> {
  let best: { missing: string[]; rows: SheetRow[] } | null = null;
  for await (const sheet of readSheets(file)) {
    let header: Header | null = null;
    const first: SheetRow[] = [];
    for await (const row of sheet.rows) {
      if (header) {
        if (!isEmpty(row)) yield { row, header };
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

function check<Value>(row: SheetRow, header: Header, schema: z.ZodType<Value>): RegisterRow<Value> {
  const parsed = schema.safeParse(valuesOf(row, header));
  if (parsed.success) return { row: row.number, value: parsed.data };
  return { row: row.number, reason: [...new Set(parsed.error.issues.map((issue) => issue.message))].join('; ') };
}
