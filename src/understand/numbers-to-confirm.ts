import type { FieldKind } from '../core/field-kind.ts';
import type { Box } from '../core/geometry.ts';
import type { FoundNumber } from './found-number.ts';
import { behindGlued, gluedBefore, type GluedLabel } from './glued-label.ts';
import { insuranceNumberPlaces } from './insurance-number.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { ValuePlace } from './labelled-place.ts';
import { labelledPlaces } from './labelled-values.ts';
import { parseLabelled } from './number-shapes.ts';
import { ownNumberPlaces } from './own-number-line.ts';
import { placeOf } from './page-view.ts';
import type { Line, PageView } from './page-view.ts';
import { printedSerial } from './printed-serial.ts';

/** A number that stands where its label says, and could still be another one: nothing proves its digits. */
export interface NumberToConfirm {
  kind: FieldKind;
  /** px of the page image: the number with a little room. */
  box: Box;
  /** px of the page image: the number as it is printed. */
  printed: Box;
  /** As it was read, normalised, without a space. */
  value: string;
  /** Mean of its words, 0..1. */
  confidence: number;
  /** True where it was read as one word: of digits set far apart a reading of their line alone loses some. */
  whole: boolean;
  /** True where letters were taken for digits ("O" for 0): there the first reading saw no digit. */
  lettered: boolean;
  /** What can stand in it. */
  characters: string;
  /** The label that was read as one word with it ("BHXH:|0|0|3"), which stays when the number is replaced. */
  glued?: GluedLabel;
}

/** Numbers of digits only whose digits no other sign on the paper proves. */
const DIGITS_ONLY: readonly FieldKind[] = ['citizen_id', 'old_citizen_id', 'social_insurance_no', 'tax_code'];
/** A household business's number has the letter of its district. */
const SERIALS: readonly FieldKind[] = ['business_registration_no'];
/** Its third place is a letter, which may have been read as a digit. */
const DISTRICT = /^\d\d[\dA-ZĐ]8\d{6}$/;
export const DIGITS = '0123456789';
export const DIGITS_AND_CAPITALS = `${DIGITS}ABCDĐEGHIKLMNOPQRSTUVX`;
/** No number begins further behind "Số:". */
const REACH = 3;
/** Most numbers of a page that are read again: a form has three, a list of people is not worth more. */
const MOST = 6;

/** Share of the page's height below which no paper tells its own number: a certificate's stands under its title. */
const ZONE = 0.5;

/**
 * Numbers that name a person or a firm and were read from print, and those of a printed form's copies, for a second reading with
 * digits alone. A citizen id has no check digit: province and birth year let nine of twelve digits be anything (Decree 137/2015, article 13).
 */
export function numbersToConfirm(view: PageView, knowledge: Knowledge): NumberToConfirm[] {
  const found: NumberToConfirm[] = [];
  for (const { line, start, number } of numbersOf(view, knowledge)) {
    const serial = number.kind === 'document_no' || SERIALS.includes(number.kind);
    const { box: whole, confidence } = placeOf(line, start + number.start, start + number.end);
    const before = gluedBefore(line, start + number.start);
    const glued = before && /\p{L}/u.test(before.text) ? before : null;
    const printed = glued ? behindGlued(whole, glued.box) : whole;
    const [x, y, width, height] = printed;
    const room = Math.round(0.2 * height);
    const box: Box = [Math.max(0, x - room), Math.max(0, y - room), width + 2 * room, height + 2 * room];
    if (found.some((other) => other.box[0] === box[0] && other.box[1] === box[1])) continue;
    const text = line.text.slice(start + number.start, start + number.end);
    const value = number.value.replace(' ', '');
    found.push({
      kind: number.kind,
      box,
      printed,
      value,
      confidence,
      whole: !text.trim().includes(' ') || value !== number.value,
      lettered: !serial && /\p{L}/u.test(text),
      characters: serial && (DISTRICT.test(value) || /^[A-ZĐ]/.test(value)) ? DIGITS_AND_CAPITALS : DIGITS,
      ...(glued && { glued }),
    });
    if (found.length >= MOST) break;
  }
  return found;
}

interface PlacedNumber {
  line: Line;
  /** Offset in the line's text that those of the number count from. */
  start: number;
  number: FoundNumber;
}

function numbersOf(view: PageView, knowledge: Knowledge): PlacedNumber[] {
  const own = view.number === 1 ? ownNumberPlaces(view, ZONE) : [];
  const labelled = labelledPlaces([view], knowledge).map(({ places }) => {
    const read = places.map((place) => ({ line: place.line, start: place.start, number: labelledNumber(place) }));
    return read.find(({ number }) => number !== null) ?? null;
  });
  return [
    ...labelled.filter((place) => place !== null),
    // "Số: 00B8595385" at the head of a licence, "Số: 0932173" of a receipt.
    ...own.map(({ line, start }) => ({ line, start, number: ownNumber(line, start, view) })),
    ...insuranceNumberPlaces(view).map(({ line, start }) => ({ line, start, number: insuranceNumber(line, start) })),
  ].flatMap(({ number, ...at }) => (number ? { ...at, number } : []));
}

function labelledNumber({ kind, line, start, end }: ValuePlace): FoundNumber | null {
  if (!SERIALS.includes(kind) && !DIGITS_ONLY.includes(kind)) return null;
  const number = parseLabelled(kind, line.text.slice(start, end));
  if (!number?.plausible || number.value.includes('-')) return null;
  return SERIALS.includes(kind) || DIGITS_ONLY.includes(number.kind) ? number : null;
}

function ownNumber(line: Line, start: number, view: PageView): FoundNumber | null {
  const business = parseLabelled('business_registration_no', line.text.slice(start));
  if (business && DISTRICT.test(business.value) && business.start <= REACH) return business;
  return printedSerial(line, start, view);
}

function insuranceNumber(line: Line, start: number): FoundNumber | null {
  const number = parseLabelled('social_insurance_no', line.text.slice(start));
  return number && number.start === 0 ? number : null;
}
