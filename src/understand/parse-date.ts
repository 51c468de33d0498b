import { calendarDate } from './calendar-date.ts';
import { withoutFill } from './fill-dots.ts';
import { foldSameLength } from './fold-same-length.ts';
import { numberInWords, numberWords } from './number-in-words.ts';

export interface FoundDate {
  /** `yyyy-mm-dd` */
  value: string;
  start: number;
  end: number;
}

const NUMERIC = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)/g;
/** A digit in each box of a form: "1 4 / 0 3 / 1 9 0 2". */
const BOXED =
  /(?<!\d|\d\s)(\d\s?\d)\s{0,2}[/.-]\s{0,2}(\d\s?\d)\s{0,2}[/.-]\s{0,2}((?:1\s?9|2\s?0)\s?\d\s?\d)(?!\s?\d)/g;
/** "ngày 12 tháng 3 năm 2024", "12 tháng 3, 2024", "ngày 12, tháng 3, năm 2024". */
const WORDS =
  /(?<![a-z\d])(?:ng[a-z]y\s{0,15})?(\d{1,2})[\s,/]{0,15}th[a-z]ng\s{0,15}(\d{1,2})[\s,/]{0,15}(?:n[a-z]m\s{0,15}|(?<=[\s,]))((?:19|20)\d{2})(?!\d)/g;
/** "Ngày mười bốn tháng ba năm một nghìn chín trăm linh hai". */
const SPELT =
  /(?<![a-z])ngay ((?:[a-z]+ ){1,4}?)thang ((?:[a-z]+ ){1,3}?)nam ((?:mot|hai) (?:nghin|ngan)(?: [a-z]+){0,6})/g;
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
  return found[0] ?? speltDate(text, folded);
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
