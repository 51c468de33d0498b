import type { FieldKind } from '../core/field-kind.ts';
import { asDigits } from '../core/lookalike-digits.ts';
import { withoutFill } from './fill-dots.ts';
import type { FoundNumber } from './found-number.ts';

const SLOT = '[0-9OoIl|ZSB§]';
/**
 * The slash before an extract's letters, also misread as a stroke or lost: what ends in 1 or 7 then may have the slash as its
 * last digit.
 */
const STROKE = String.raw`(?:\s{0,2}[/|IlJ]\s{0,2}|(?<![17])\s{0,2})`;
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d/]|[Qq]\.\s?)(?:(${SLOT}{1,5})\s{0,15}[/\\]\s{0,15}(${SLOT}{4})(?![\p{L}\d]|\s?/(?!\s?K[SHT](?!\p{L})))|(\d{1,5}(?:\s?/\s?(?:19|20)\d{2}(?=\s?/))?)${STROKE}(T[†‡!'|]?[LIl1](?:GC)?K[HTS5])(\s?[-–—]\s?B[S5])?(?![\p{L}\d]))`,
  'u',
);

/** Letters of a book behind the number of an entry: capitals of one word, which name no office. */
const LETTERS = String.raw`(?:\s?/\s?|[.-])(?!(?:UB|H[ĐD])ND|UB(?!\p{L})|Q[ĐD](?!\p{L}))\p{Lu}{2,5}(?![\p{L}\d]|\s?[/.&-]\s?[\p{L}\d])`;
const LETTERED = new RegExp(String.raw`^[\s:.]{0,8}(\d{1,5}${LETTERS})`, 'u');

/** "07 Quyển số: 01/1990", "45/Q.01/1993", "12/KS, quyển số 01/1990", "45 năm 2015": the entry before its book or year. */
const BEFORE_BOOK =
  /^[\s:.]{0,8}(\d{1,5})(?:,?\s?năm\s(?=(?:19|20)\d{2})|(?:(?:\s?[/.-]\s?(?:KS|KH|KT|CT|TP))?[\s,;–—-]{1,4}quyển(?:\s?số)?\W{0,3}|\s?\/\s?q(?:uyển)?[.\s]{0,2})\d{1,3}\s?[/-]\s?)((?:19|20)\d{2})(?![\d/])/iu;

/** The number that begins a text and the year of the book named behind it; null when there is none. */
export function parseBeforeBook(text: string, kind: FieldKind): FoundNumber | null {
  const match = BEFORE_BOOK.exec(text);
  if (!match) return null;
  const [whole, entry, year] = match;
  const [start, end] = [whole.indexOf(entry!), whole.length];
  return { kind, value: `${entry!}/${year!}`, start, end, repairs: 0, checks: ['shape'], plausible: true };
}

/**
 * "157/KS", "1612/HT": an entry with the letters of its book, as offices wrote it before the books of one form (until TT 12/1999 by
 * TP/HT-1999); the year is not told by it.
 */
export function parseLettered(text: string, kind: FieldKind): FoundNumber | null {
  const match = LETTERED.exec(text);
  if (!match || /^\d+\s?\/\s?TL/.test(match[1]!)) return null;
  const [whole, printed] = match;
  const [start, end] = [whole.length - printed!.length, whole.length];
  return { kind, value: printed!.replace(/\s/g, ''), start, end, repairs: 0, checks: ['shape'], plausible: true };
}

/** A bar between a number and its year is the slash. */
const BAR = /(?<=\d\s?)\|(?=\s?(?:19|20)\d{2}(?!\d))/;

/** Sổ hộ tịch that an extract is drawn from (TT 04/2020/TT-BTP): the letters tell the kind, whatever paper they stand on. */
const EXTRACTS: Record<string, FieldKind> = {
  TLKS: 'birth_certificate_no',
  TLKH: 'marriage_certificate_no',
  TLKT: 'death_extract_no',
  // Made abroad and noted at home (Luật Hộ tịch 2014, art. 48): "TRÍCH LỤC GHI CHÚ KẾT HÔN".
  TLGCKS: 'birth_certificate_no',
  TLGCKH: 'marriage_certificate_no',
  TLGCKT: 'death_extract_no',
};

/** `15/2024`, or the extract's form `15/TLKS`, `7/TLKH-BS`, `3/TLGCKH`; null when neither stands in the text. */
export function parseRegisterNumber(text: string, kind: FieldKind): FoundNumber | null {
  const match = PATTERN.exec(withoutFill(text.replace(BAR, '/')));
  // "Giấy khai sinh số 112 quyển 01/1985", "SỔ ĐĂNG KÝ KHAI SINH" over "Quyển số: 01/1985": that is the book.
  if (!match || /quy[eểê]n/iu.test(text.slice(0, match.index))) return null;
  const [whole, entry, yearRead, extract, lettersRead, copy] = match;
  const found = { start: match.index, end: match.index + whole.length, checks: ['shape'], plausible: true };
  if (lettersRead) {
    const letters = lettersRead.replace(/^T[†‡!'|]?[LIl1]/, 'TL').replace('5', 'S');
    const repairs = (letters === lettersRead ? 0 : 1) + (whole.includes('/') ? 0 : 1);
    return {
      ...found,
      kind: EXTRACTS[letters]!,
      value: `${extract!.replace(/\s/g, '')}/${letters}${copy ? '-BS' : ''}`,
      repairs,
    };
  }
  const number = asDigits(entry!)!;
  const year = asDigits(yearRead!)!;
  if (!/\d/.test(entry!) || !/^(?:19|20)/.test(year.digits)) return null;
  return { ...found, kind, value: `${number.digits}/${year.digits}`, repairs: number.repairs + year.repairs };
}

/** The same behind a label: "Giấy khai sinh số 112 quyển 01/1985" has none, for what stands behind its number is its book. */
export function labelledRegisterNumber(text: string, kind: FieldKind): FoundNumber | null {
  const found = parseLettered(text, kind) ?? parseRegisterNumber(text, kind);
  return found && /\d/.test(text.slice(0, found.start)) ? null : found;
}
