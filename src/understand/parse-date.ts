import { calendarDate } from './calendar-date.ts';
import { foldSameLength } from './fold-same-length.ts';

export interface FoundDate {
  /** `yyyy-mm-dd` */
  value: string;
  start: number;
  end: number;
}

const NUMERIC = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)/g;
const WORDS =
  /(?<![a-z\d])(?:ngay\s{0,3})?(\d{1,2})\s{0,3}th[a-z]ng\s{0,3}(\d{1,2})\s{0,3}nam\s{0,3}((?:19|20)\d{2})(?!\d)/g;

/** The first full date in a text: `12/03/2024` or `ngày 12 tháng 3 năm 2024`; a blank or impossible day gives null. */
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
  return found.sort((a, b) => a.start - b.start)[0] ?? null;
}
