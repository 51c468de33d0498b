import type { HalfInk } from './half-ink.ts';
import type { HalfText } from './half-text.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { max, min } = Math;

/**
 * px where the print of the left half ends towards the fold and that of the right half begins; null where one half has no
 * writing. Print ends with its lines, and where a frame stands around them, with the frame: names written into a card leave most
 * of it empty, and the room left in the card is none between two pages.
 */
export function innerEdges(
  [left, right]: readonly [HalfText, HalfText],
  [leftInk, rightInk]: readonly [HalfInk | null, HalfInk | null],
): [left: number, right: number] | null {
  if (left.lines === 0 || right.lines === 0) return null;
  return [max(left.right, leftInk?.framed?.right ?? 0), min(right.left, rightInk?.framed?.left ?? right.left)];
}
