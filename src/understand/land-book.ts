import type { FoundNumber } from './found-number.ts';
import { findOldLandBook } from './number-shapes.ts';
import type { Line, PageView } from './page-view.ts';
import { shape } from './shaped-number.ts';

/** "Vào sổ số:", "Số vào sổ cấp giấy chứng nhận:", "Vào sổ địa chính số:" at the beginning of a column of a land certificate. */
const LABEL =
  /^\W{0,3}(?:da )?(?:so )?vao so(?: (?:cap|theo doi|dia chinh|dang ky)[a-z ,]{0,60}?)?(?: so)?\W{0,4}(?=\d)/;
/**
 * Digits with letters that name the book, or with its year: "4785/TT" (tạm thời: QĐ 201-ĐKTK of 1989), "1254/2002", "0456/ĐC". Symbols
 * of decisions, with a hyphen or the office, are none.
 */
const NUMBER =
  /^\d{1,6}\s?\/\s?(?:(?:19|20)\d{2}|(?!QSD|UB|Q[ĐD](?!\p{L}))\p{Lu}{1,4})(?![\p{L}\d]|\s?[/&-]\s?[\p{L}\d])/u;

/** Digits alone, and nothing behind them. */
const BARE = /^\d{2,6}(?=[\s.]{0,3}$)/u;
/** The day of a certificate of those years. */
const UNTIL_2004 = /ng[a-z]y \d{1,2} th[a-z]ng \d{1,2} n[a-z]m (?:19[89]\d|200[0-4])(?!\d)/;

/**
 * The number in the book of land certificates as it was written before the letters of TT 1990/2001/TT-TCĐC, on the first ones digits alone;
 * null when none is told.
 */
export function landBookOfFirstForms(line: Line, view: PageView): FoundNumber | null {
  const from = LABEL.exec(line.folded)?.[0].length;
  if (from === undefined) return null;
  const written = (read: string): string => read.replace(/\s/g, '');
  const bare = view.segments.some(({ folded }) => UNTIL_2004.test(folded)) ? BARE : null;
  const read = (pattern: RegExp) =>
    shape(line.text.slice(from), 'land_certificate_book_no', pattern, written, ['shape']);
  const found = read(NUMBER) ?? (bare && read(bare));
  return found && { ...found, start: from, end: from + found.end };
}

/** "Số: 54877 QSDĐ" below "Vào sổ cấp giấy chứng nhận quyền sử dụng đất": the letters tell whose number it is. */
const OPENS = /^\W{0,3}(?:vao so )?(?:s[o0]\W{0,3})?\d/;

/** The book number of a land certificate until 2004 that a line begins with; offsets are of its text. Null without one. */
export function oldLandBookOn(line: Line): FoundNumber | null {
  return OPENS.test(line.folded) ? findOldLandBook(line.text) : null;
}
