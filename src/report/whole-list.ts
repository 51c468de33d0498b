import { SohoaError } from '../core/errors.ts';
import type { ListPage, Piece } from '../core/ports/work-lists.ts';

/** Rows asked for at a time. */
const PIECE = 5000;
/** Rows of one download: a sheet is made in memory, which every other page and the scans at work need, too. */
const MOST_ROWS = 100_000;

/** A whole list, asked for in pieces. Throws REPORT_TOO_LONG before the first row of a list that is too long is kept. */
export async function wholeList<Row>(ask: (piece: Piece) => Promise<ListPage<Row>>): Promise<ListPage<Row>> {
  const rows: Row[] = [];
  for (;;) {
    const { total, rows: piece } = await ask({ limit: PIECE, offset: rows.length });
    if (total > MOST_ROWS) throw new SohoaError('REPORT_TOO_LONG', { rows: total, most: MOST_ROWS });
    rows.push(...piece);
    if (piece.length < PIECE) return { total: rows.length, rows };
  }
}
