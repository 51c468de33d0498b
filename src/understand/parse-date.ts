import { calendarDate } from './calendar-date.ts';
import { foldSameLength } from './fold-same-length.ts';
import { numberInWords } from './number-in-words.ts';

export interface FoundDate {
  /** `yyyy-mm-dd` */
  value: string;
  start: number;
  end: number;
}

const NUMERIC = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)/g;
/** "ngày 12 tháng 3 năm 2024", "12 tháng 3, 2024", "ngày 12, tháng 3, năm 2024". */
const WORDS =
  /(?<![a-z\d])(?:ng[a-z]y\s{0,3})?(\d{1,2})[\s,/]{0,4}th[a-z]ng\s{0,3}(\d{1,2})[\s,/]{0,4}(?:n[a-z]m\s{0,3}|(?<=[\s,]))((?:19|20)\d{2})(?!\d)/g;
/** "Ngày mười bốn tháng ba năm một nghìn chín trăm linh hai". */
const SPELT =
  /(?<![a-z])ngay ((?:[a-z]+ ){1,4}?)thang ((?:[a-z]+ ){1,3}?)nam ((?:mot|hai) (?:nghin|ngan)(?: [a-z]+){0,6})/g;
/** Most words of a year behind the thousands. */
const YEAR_WORDS = 8;

/** The first full date in a text, in digits or in words; a blank or impossible day gives null. */
export function parseDate(text: string): FoundDate | null {
  const folded = foldSameLength(text);
  const found: FoundDate[] = [];
  for (const pattern of [NUMERIC, WORDS]) {
    for (const match of folded.matchAll(pattern)) {
      const value = calendarDate(Number(match[3]), Number(match[2]), Number(match[1]));
      if (value) {
        found.push({ value, start: match.index, end: match.index + match[0].length });
        break;
      }
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found[0] ?? speltDate(folded);
}

function speltDate(folded: string): FoundDate | null {
  for (const match of folded.matchAll(SPELT)) {
    const [day, month] = [numberInWords(match[1]!), numberInWords(match[2]!)];
    const words = match[3]!.split(' ');
    // What follows the year is no number any more.
    for (let length = Math.min(words.length, YEAR_WORDS); length >= 2; length--) {
      const year = numberInWords(words.slice(0, length).join(' '));
      if (year === null) continue;
      const value = day && month ? calendarDate(year, month, day) : null;
      const cut = words.slice(length).join(' ').length;
      if (value) return { value, start: match.index, end: match.index + match[0].length - (cut > 0 ? cut + 1 : 0) };
      break;
    }
  }
  return null;
}
