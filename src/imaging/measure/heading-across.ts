import type { FoldLine } from './find-creases.ts';
import { millimetres, type Plane } from './plane.ts';
import type { TextLine } from './text-lines.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, min } = Math;

/** A title stands this near to the first line of its page: below a letterhead of two lines. */
const FIRST_LINES_MM = 25;

/** A crease takes up to so much of a title to either side: a letter that it joins to others is none. */
const BROKEN_MM = 20;
/** Its two parts stand on what crosses, and begin and end at the fold, within this. */
const OFF_FOOT_MM = 2;
/** A title is shorter than this share of the side's width; the first lines of two pages are longer. */
const TITLE_SHARE = 0.6;

/** A line of writing without its letters. */
type Extent = Omit<TextLine, 'letters'>;

/**
 * Whether the first line of the side is set over the middle of both halves, as the title of one page is. `crossed`: first and last
 * (exclusive) row of the highest that runs on across the fold; a crease there may have broken the line in two.
 */
export function hasHeadingAcross(
  lines: readonly TextLine[],
  { x, lean }: FoldLine,
  crossed: readonly [from: number, to: number] | null,
  plane: Plane,
): boolean {
  const footAt = (line: Extent): number => (line.leftFoot + line.rightFoot) / 2;
  const at = (line: Extent): number => x + lean * (footAt(line) - plane.height / 2);
  const across = lines.filter((line) => line.left < at(line) && line.right > at(line));
  const joined = crossed && joinedAcross(lines, { x, lean }, crossed, plane);
  const highest = min(...lines.map(footAt));
  return [...across, ...(joined ? [joined] : [])].some((line) => {
    const off = (line.left + line.right) / 2 - at(line);
    const first = footAt(line) <= highest + millimetres(FIRST_LINES_MM, plane.dpi);
    return first && abs(off) < plane.width * 0.04;
  });
}

/**
 * The line that a crease broke in two where something runs on across it in the rows `from` to `to`: what stands there to the left
 * and to the right of it; null where only one side has any, and where it is as long as the lines of two pages.
 */
function joinedAcross(
  lines: readonly TextLine[],
  { x, lean }: FoldLine,
  [from, to]: readonly [from: number, to: number],
  plane: Plane,
): Extent | null {
  const at = x + lean * ((from + to) / 2 - plane.height / 2);
  const [near, off] = [BROKEN_MM, OFF_FOOT_MM].map((length) => millimetres(length, plane.dpi)) as [number, number];
  const stands = (foot: number): boolean => foot >= from && foot <= to + off;
  const left = lines.find(({ right, rightFoot }) => right <= at + off && right >= at - near && stands(rightFoot));
  const right = lines.find(({ left: start, leftFoot }) => start >= at - off && start <= at + near && stands(leftFoot));
  if (!left || !right || right.right - left.left > plane.width * TITLE_SHARE) return null;
  return { left: left.left, right: right.right, leftFoot: left.leftFoot, rightFoot: right.rightFoot };
}
