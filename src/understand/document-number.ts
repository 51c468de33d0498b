import { asDigits } from '../core/lookalike-digits.ts';

/**
 * Numbers of official papers (số, ký hiệu văn bản): `333/BC-UBND`, `20/2020/QĐ-TTg`, `1872/VPUBND-TH`, `362/UBND`,
 * `59/QĐ-VP.HĐND & UBND`, and drafts whose number is still blank: `/BC-UBND` (NĐ 30/2020, appendix I, item 3).
 */
const PART = String.raw`[A-ZĐƯ](?:[A-Za-zĐđƯ]|\.(?=[A-ZĐ])|\d{1,3}(?!\d)){0,40}`;
const SYMBOL = String.raw`(${PART}(?:\s?[&-]\s?${PART}){0,6})`;
/**
 * What offices put behind a symbol, close to it: another stroke ("45/XN/UBND"), the year ("1582/CS.2026", "55/GXN/2019"), a place's
 * number ("12/2020/NNPTNT-79").
 */
const BEHIND = String.raw`((?:/${PART}(?:-${PART}){0,3}){0,2}(?:[./-](?:(?:19|20)\d{2}|\d{2})(?![\p{L}\d/.,]\S|\d))?)`;
/** Digits, with the number of a place or a year before them: "79-1234/ĐKKDD", "05-2011/GPXD"; a letter behind tells one put in later. */
const COUNT = String.raw`(?:\d{1,4}-)?\d{1,10}[A-Za-z]?`;
const REST = String.raw`\s{0,60}(${COUNT})?\s{0,30}(?:/\s{0,3}((?:19|20)\d{2}))?\s{0,3}/\s{0,3}${SYMBOL}${BEHIND}`;
const OWN = new RegExp(`^${REST}`, 'u');
/**
 * Notices of tax offices, numbered by their program: `LTB2625972-TK0004581/TB-TCS` (LTB: lệ phí trước bạ; TK: the citizen's declaration);
 * others with the letters of a book before the digits, and kind and office behind the stroke.
 */
const LETTERED = new RegExp(
  String.raw`^\s{0,20}([A-Z]{1,4}-?\d{2,12}(?:-TK\d{0,12})?)\s?/\s?(?=[^\s-]{1,20}\s?-)${SYMBOL}`,
);
/** Papers of the Party: `12-QĐ/ĐU` (Instruction 36-HD/VPTW of 2018). */
const PARTY = /^\s{0,20}(\d{1,5})\s?-\s?([A-ZĐ]{1,4}r?)\s?\/\s?([A-ZĐƯ]{2,8})(?![\p{L}\d/-])/u;
/** Kind and office behind a space, as offices wrote them until the nineties: `67 QĐ/UB`, `12 TB/UB`. */
const SPACED = /^\s{0,20}(\d{1,5}[a-z]?)\s([A-ZĐ]{2,5})\s?\/\s?([A-ZĐƯ]{2,8}(?:-[A-ZĐ]{1,6})?)(?![\p{L}\d/-])/u;

/**
 * Digits that go straight over into the beginning of a symbol: the slash was not read ("54UBND-XNTTHN"). After a 1 or 7 it may
 * have been read as that digit, so nothing is certain there.
 */
const LOST_SLASH = /^\s{0,20}\d{0,4}[02-689](?=\s?(?:UBND|HĐND|VPUBND|QĐ|BC|KH|TB|TTr|NQ|GPXD)(?:-|\s|$))/;

export interface DocumentNumber {
  /** Without spaces: `59/QĐ-VP.HĐND&UBND`; starts with `/` when the number is blank. */
  value: string;
  /** Offset in the value at which its symbol begins. */
  symbolAt: number;
  /** Parts of the symbol: `QĐ`, `VP.HĐND`, `UBND`. */
  symbol: string[];
  blank: boolean;
  /** Letters that were taken for digits, or a bar for the slash. */
  repairs: number;
  index: number;
  length: number;
}

/** The document number that begins `text`, what follows "Số:" at the head of a paper; null when it does not read as one. */
export function parseOwnNumber(text: string): DocumentNumber | null {
  const { line, repairs } = cleanOwn(text.slice(0, 120));
  const party = PARTY.exec(line);
  const spaced = party ?? SPACED.exec(line);
  if (spaced) {
    const [whole, number, type, office] = spaced;
    const value = `${number!}${party ? '-' : ' '}${type!}/${office!}`;
    return told(value, number!.length + 1, [type!, ...office!.split('-')], { repairs, length: whole.length });
  }
  const lettered = LETTERED.exec(line);
  if (lettered) {
    const [whole, count, printed] = lettered;
    const symbol = printed!.replace(/\s/g, '');
    return told(`${count!}/${symbol}`, count!.length + 1, symbol.split(/[&-]/), { repairs, length: whole.length });
  }
  const match = OWN.exec(line);
  // No symbol is one letter; "Mã số/Mã ...", "Mã số / Code" are two labels, no blank number: a symbol has capitals.
  if (match && match[3]!.length < 2) return null;
  if (match && match[1] === undefined && /^\p{Lu}\p{Ll}+$/u.test(match[3]!)) return null;
  // "45 / Quyển số 01": words, no symbol.
  if (match && /^\p{Ll}/u.test(line.slice(match[0].length))) return null;
  if (match) return { ...toNumber(match), repairs };
  const parted = OWN.exec(line.replace(LOST_SLASH, '$&/'));
  if (!parted || !LOST_SLASH.test(line)) return null;
  const number = toNumber(parted);
  return { ...number, length: number.length - 1, repairs: repairs + 1 };
}

/** Offices whose hyphen may be lost at the end of a symbol. */
const LOST_HYPHEN = /(?<=\/\s?[A-ZĐ]{1,6}r?)\s(?=(?:UBND|HĐND|VPUBND|TTPVHCC)[\s.,;]{0,4}$)/;
/** Fill dots or a rule that a number was typed or written on. */
const FILL = /^[\s.:…_]{1,60}(?=[/\dOIl])|(?<=^[\s.:…_]{0,60}\d{1,5}[A-Z]?)[\s.…_]{1,30}(?=\/)/g;

/**
 * The text with its length kept: dashes as hyphens, a bar, backslash or quotation mark between digits and symbol as the slash it stands for
 * (without digits it is the side of a box), fill dots
 * around a number as spaces, lookalike letters among the digits before the slash as digits, capitals without tone marks:
 * a symbol has none.
 */
function cleanOwn(text: string): { line: string; repairs: number } {
  const line = text
    .replace(/\p{Lu}/gu, (c) =>
      c
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
        .normalize('NFC'),
    )
    .replace(/[\u2010-\u2015\u2212]|(?<=[A-ZĐ])[~_=](?=[A-ZĐ])/g, '-')
    .replace(LOST_HYPHEN, '-')
    .replace(/(?<=\/\s?)[0O@](?=[ĐD]\s?-)/, 'Q')
    .replace(/(?<=[\dOIl]\s?)[\\|](?=\s?[A-ZĐ]{2})|(?<=^\s{0,20}\d{1,5}\s?)[“”"'‘’!¦](?=\s?[A-ZĐ]{2})/g, '/')
    .replace(/(?<=^\s{0,20}\d{1,5})[IlJ](?=(?:UBND|QĐ|BC|KH|TB|TTr|NQ)\b)/, '/')
    .replace(FILL, (dots) => ' '.repeat(dots.length));
  const lead = /^(\s{0,60})(\S{1,5})(?=\s{0,30}\/)/.exec(line);
  // "157B" is a number put in later; a B stands for an 8 only before other digits.
  const suffix = lead && /^\d+B$/.test(lead[2]!);
  const number = lead && /\d/.test(lead[2]!) && !suffix ? asDigits(lead[2]!) : null;
  if (!lead || !number || number.repairs === 0) return { line, repairs: 0 };
  return { line: lead[1]! + number.digits + line.slice(lead[0].length), repairs: number.repairs };
}

function toNumber(match: RegExpMatchArray): DocumentNumber {
  const [whole, number, year, symbol = '', behind = ''] = match;
  const clean = symbol.replace(/\s/g, '') + behind;
  const count = `${number ?? ''}${year ? `/${year}` : ''}/`;
  const parts = clean.split(/[&/-]/).filter((part) => /\p{L}/u.test(part));
  return { ...told(count + clean, count.length, parts, { repairs: 0, length: whole.length }), blank: !number };
}

function told(
  value: string,
  symbolAt: number,
  symbol: string[],
  read: Pick<DocumentNumber, 'repairs' | 'length'>,
): DocumentNumber {
  return { value, symbolAt, symbol, blank: false, index: 0, ...read };
}
