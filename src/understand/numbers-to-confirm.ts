import type { FieldKind } from '../core/field-kind.ts';
import type { Box } from '../core/geometry.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { labelledPlaces } from './labelled-values.ts';
import { parseLabelled } from './number-shapes.ts';
import { placeOf } from './page-view.ts';
import type { PageView } from './page-view.ts';

/** A number that stands where its label says, and could still be another one: nothing proves its digits. */
export interface NumberToConfirm {
  kind: FieldKind;
  /** px of the page image: the number with a little room. */
  box: Box;
  /** px of the page image: the number as it is printed. */
  printed: Box;
  /** As it was read, normalised. */
  value: string;
  /** Mean of its words, 0..1. */
  confidence: number;
  /** True where it was read as one word: of digits set far apart a reading of their line alone loses some. */
  whole: boolean;
  /** True where letters were taken for digits ("O" for 0): there the first reading saw no digit. */
  lettered: boolean;
  /** What can stand in it. */
  characters: string;
}

/** Numbers of digits only whose digits no other sign on the paper proves. */
const DIGITS_ONLY: readonly FieldKind[] = ['citizen_id', 'old_citizen_id', 'social_insurance_no', 'tax_code'];
/** A household business's number has the letter of its district. */
const SERIALS: readonly FieldKind[] = ['business_registration_no'];
/** Its third place is a letter, which may have been read as a digit. */
const DISTRICT = /^\d\d[\dA-ZĐ]8\d{6}$/;
export const DIGITS = '0123456789';
export const DIGITS_AND_CAPITALS = `${DIGITS}ABCDĐEGHIKLMNOPQRSTUVX`;
/** Most numbers of a page that are read again: a form has three, a list of people is not worth more. */
const MOST = 6;

/**
 * Numbers that name a person or a firm and were read from print, for a second reading with digits alone. A citizen id
 * has no check digit: province and birth year let nine of twelve digits be anything (Decree 137/2015, article 13).
 */
export function numbersToConfirm(view: PageView, knowledge: Knowledge): NumberToConfirm[] {
  const found: NumberToConfirm[] = [];
  for (const { places } of labelledPlaces([view], knowledge)) {
    for (const { kind, line, start, end } of places) {
      const serial = SERIALS.includes(kind);
      if (!serial && !DIGITS_ONLY.includes(kind)) continue;
      const number = parseLabelled(kind, line.text.slice(start, end));
      if (!number?.plausible || number.value.includes('-')) continue;
      if (!serial && !DIGITS_ONLY.includes(number.kind)) continue;
      const { box: printed, confidence } = placeOf(line, start + number.start, start + number.end);
      const [x, y, width, height] = printed;
      const room = Math.round(0.2 * height);
      const box: Box = [Math.max(0, x - room), Math.max(0, y - room), width + 2 * room, height + 2 * room];
      const text = line.text.slice(start + number.start, start + number.end);
      if (!found.some((other) => other.box[0] === box[0] && other.box[1] === box[1]))
        found.push({
          kind: number.kind,
          box,
          printed,
          value: number.value,
          confidence,
          whole: !text.includes(' '),
          lettered: !serial && /\p{L}/u.test(text),
          characters: serial && DISTRICT.test(number.value) ? DIGITS_AND_CAPITALS : DIGITS,
        });
      break;
    }
    if (found.length >= MOST) break;
  }
  return found;
}
