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
  /** As it was read, normalised. */
  value: string;
}

/** Numbers of digits only whose digits no other sign on the paper proves. */
const DIGITS_ONLY: readonly FieldKind[] = ['citizen_id', 'old_citizen_id', 'social_insurance_no', 'tax_code'];
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
      if (!DIGITS_ONLY.includes(kind)) continue;
      const number = parseLabelled(kind, line.text.slice(start, end));
      if (!number?.plausible || !DIGITS_ONLY.includes(number.kind) || number.value.includes('-')) continue;
      const [x, y, width, height] = placeOf(line, start + number.start, start + number.end).box;
      const room = Math.round(0.2 * height);
      const box: Box = [Math.max(0, x - room), Math.max(0, y - room), width + 2 * room, height + 2 * room];
      if (!found.some((other) => other.box[0] === box[0] && other.box[1] === box[1]))
        found.push({ kind: number.kind, box, value: number.value });
      break;
    }
    if (found.length >= MOST) break;
  }
  return found;
}
