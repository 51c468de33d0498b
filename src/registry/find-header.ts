import { normaliseVietnamese } from '../core/vietnamese.ts';
import { readableTitle } from './encodings/font-text.ts';
import { REGISTER_COLUMNS, type RegisterKind } from './register-kind.ts';
import { comparable, type RegisterWords } from './register-words.ts';
import type { SheetRow } from './sheet.ts';

/** Where each column of a register stands in a sheet. */
export interface Header {
  /** For each cell position: the stable column name, or null for a column of the office's own. */
  columns: (string | null)[];
  /** For each cell position: the header, readable. */
  titles: string[];
  /** The cells of the header's rows as they stand in the file. */
  written: string[];
  /** Number of rows from the sheet's beginning up to and including the header. */
  rows: number;
}

/** Rows at the beginning among which the header is looked for: exports put titles and periods above it. */
export const HEADER_SEARCH_ROWS = 20;

function tidy(text: string): string {
  return normaliseVietnamese(readableTitle(text)).replace(/\s+/g, ' ').trim();
}

function columnsOf(titles: string[], kind: RegisterKind, words: RegisterWords): (string | null)[] {
  const { required, optional } = REGISTER_COLUMNS[kind];
  const found: (string | null)[] = titles.map(() => null);
  for (const name of [...required, ...optional]) {
    // The order of the names in the configuration is an order of preference.
    for (const alias of [name, ...(words.columns[kind][name] ?? [])]) {
      const at = titles.findIndex((title, index) => found[index] === null && comparable(title) === comparable(alias));
      if (at >= 0) {
        found[at] = name;
        break;
      }
    }
  }
  return found;
}

/** A header of two rows (a merged title above its columns) as one: the lower text wins where there is one. */
function merged(upper: string[], lower: string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => lower[i] || upper[i] || '');
}

/** The header among the first rows of a sheet, or the names of the required columns the best row still lacks. */
export function findHeader(
  rows: readonly SheetRow[],
  kind: RegisterKind,
  words: RegisterWords,
): Header | { missing: string[] } {
  const { required } = REGISTER_COLUMNS[kind];
  const texts = rows.slice(0, HEADER_SEARCH_ROWS).map((row) => row.cells.map((cell) => tidy(cell.text)));
  let missing: string[] = [...required];
  for (const [index, text] of texts.entries()) {
    const candidates = [{ titles: text, rows: index + 1 }];
    if (index > 0) candidates.push({ titles: merged(texts[index - 1]!, text), rows: index + 1 });
    for (const { titles, rows: count } of candidates) {
      const columns = columnsOf(titles, kind, words);
      const lacking = required.filter((name) => !columns.includes(name));
      if (lacking.length === 0) {
        const written = rows.slice(0, count).flatMap((row) => row.cells.map((cell) => cell.text));
        return { columns, titles, written, rows: count };
      }
      if (lacking.length < missing.length) missing = lacking;
    }
  }
  return { missing };
}
