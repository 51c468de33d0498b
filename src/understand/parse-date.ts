import { calendarDate } from './calendar-date.ts';
import { asDigits } from '../core/lookalike-digits.ts';
import { withoutFill } from './fill-dots.ts';
import { foldSameLength } from './fold-same-length.ts';
import { numberInWords, numberWords } from './number-in-words.ts';

export interface FoundDate {
  /** `yyyy-mm-dd` */
  value: string;
  start: number;
  end: number;
  /** Letters that were taken for digits; left out where there were none. */
  repairs?: number;
}

const NUMERIC = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)/g;
/** A digit in each box of a form: "1 4 / 0 3 / 1 9 0 2". */
const BOXED =
  /(?<!\d|\d\s)(\d\s?\d)\s{0,2}[/.-]\s{0,2}(\d\s?\d)\s{0,2}[/.-]\s{0,2}((?:1\s?9|2\s?0)\s?\d\s?\d)(?!\s?\d)/g;
/** "ngày 12 tháng 3 năm 2024", "12 tháng 3, 2024", "ngày 12, tháng 3, năm 2024"; a speck by the words is a dot or a dash. */
const WORDS =
  /(?<![a-z\d])(?:ng[a-z]y\s{0,15})?(\d{1,2})[\s,/.-]{0,15}th[a-z]ng[\s.-]{0,15}(\d{1,2})[\s,/.-]{0,15}(?:n[a-z]m\s{0,15}|(?<=[\s,]))((?:19|20)\d{2})(?!\d)/g;
/** "Ngày mười bốn tháng ba năm một nghìn chín trăm linh hai". */
const SPELT =
  /(?<![a-z])ngay ((?:[a-z]+ ){1,4}?)thang ((?:[a-z]+ ){1,3}?)nam ((?:mot|hai) (?:nghin|ngan)(?: [a-z]+){0,6})/g;
/** A digit, or a letter that recognition takes for one in fonts with round zeros: "ngày O7 tháng O9 năm 2026". */
export const DIGIT_READ = '[\\doqilzsb|]';
/** Dates with such letters in the slots of their digits; only where the words or two strokes say that it is a date. */
const MISREAD = [
  `(?<![a-z\\d])ng[a-z]y\\s{0,15}(${DIGIT_READ}{1,2})[\\s,/]{0,15}th[a-z]ng\\s{0,15}(${DIGIT_READ}{1,2})[\\s,/]{0,15}n[a-z]m\\s{0,15}([12]${DIGIT_READ}{3})(?![a-z\\d])`,
  `(?<![a-z\\d])(${DIGIT_READ}{1,2})\\s?/\\s?(${DIGIT_READ}{1,2})\\s?/\\s?([12]${DIGIT_READ}{3})(?![a-z\\d])`,
].map((pattern) => new RegExp(pattern, 'dg'));
/** More letters than these make no date. */
const MOST_REPAIRS = 4;
/** Most words of a year behind the thousands. */
const YEAR_WORDS = 8;

/** The first full date in a text, in digits or in words; a blank or impossible day gives null. */
export function parseDate(text: string): FoundDate | null {
  const folded = foldSameLength(withoutFill(text));
  const found: FoundDate[] = [];
  for (const pattern of [NUMERIC, BOXED, WORDS]) {
    for (const match of folded.matchAll(pattern)) {
      const [day, month, year] = match.slice(1, 4).map((digits) => Number(digits.replace(/\s/g, '')));
      const value = calendarDate(year!, month!, day!);
      if (value) {
        found.push({ value, start: match.index, end: match.index + match[0].length });
        break;
      }
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found[0] ?? misreadDate(text, folded) ?? speltDate(text, folded);
}

/** A date some of whose digits were read as letters of their shape; what each stands for is told by the letter as printed. */
function misreadDate(text: string, folded: string): FoundDate | null {
  for (const pattern of MISREAD) {
    for (const match of folded.matchAll(pattern)) {
      const slots = match.indices!.slice(1, 4).map((slot) => asDigits(text.slice(...slot!)));
      const repairs = slots.reduce((sum, slot) => sum + (slot?.repairs ?? MOST_REPAIRS + 1), 0);
      if (repairs > MOST_REPAIRS) continue;
      const [day, month, year] = slots.map((slot) => Number(slot!.digits));
      const value = calendarDate(year!, month!, day!);
      if (value) return { value, start: match.index, end: match.index + match[0].length, repairs };
    }
  }
  return null;
}

function speltDate(text: string, folded: string): FoundDate | null {
  for (const match of folded.matchAll(SPELT)) {
    const [day, month] = [numberInWords(match[1]!), numberInWords(match[2]!)];
    const from = match.index + match[0].length - match[3]!.length;
    const words = numberWords(text.slice(from, from + match[3]!.length));
    // What follows the year is no number any more.
    for (let length = Math.min(words.length, YEAR_WORDS); length >= 2; length--) {
      const year = numberInWords(words.slice(0, length).join(' '));
      if (year === null) continue;
      const value = day && month ? calendarDate(year, month, day) : null;
      const end = from + words.slice(0, length).join(' ').length;
      if (value) return { value, start: match.index, end };
      break;
    }
  }
  return null;
}
