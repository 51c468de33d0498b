import type { Box } from '../core/geometry.ts';
import type { Line, PageView } from './page-view.ts';

/** Heights of a line between two rows of a table, at most. */
const ROWS_APART = 4;
/** Most rows that are looked at. */
const MOST_ROWS = 20;

/** What is known of the labels of a page. */
interface Labels {
  /** Offset at which the first label of a line begins; the line's end when it has none. */
  first(line: Line): number;
  /** Whether a line begins with a label. */
  opens(line: Line): boolean;
}

/**
 * The cells under a heading of a table, from top to bottom: what stands in its column, begins no label and is not wider than
 * the column. Empty unless another heading stands beside it.
 */
export function cellsBelow(view: PageView, [x, y, width, height]: Box, labels: Labels): Line[] {
  const row = view.segments.filter(({ box }) => box[1] < y + height && box[1] + box[3] > y);
  const right = row.filter(({ box }) => box[0] > x + width).sort((a, b) => a.box[0] - b.box[0])[0];
  const left = row.filter(({ box }) => box[0] + box[2] < x).sort((a, b) => b.box[0] - a.box[0])[0];
  const numbered = row.some(({ text }) => /^\W{0,2}(?:S?TT|Số TT|Số thứ tự)\W{0,2}$/u.test(text));
  const heads = (side: Line) =>
    numbered ||
    isHeading(side) ||
    row.some((other) => Math.abs(other.box[0] - side.box[0]) < height && labels.opens(other));
  // A value stands beside its label, a heading beside headings.
  if (right ? !heads(right) : !left || !heads(left)) return [];
  const from = left ? left.box[0] + left.box[2] : 0;
  const until = right ? right.box[0] : Infinity;
  const cells: Line[] = [];
  let bottom = y + height;
  for (const segment of view.segments) {
    const [sx, sy, swidth, sheight] = segment.box;
    const inside = sx >= from - sheight && sx + swidth <= until + sheight && sx < x + width && sx + swidth > x;
    if (sy < bottom - 0.5 * height || !inside) continue;
    if (sy - bottom > ROWS_APART * height || labels.first(segment) < segment.text.length || cells.length === MOST_ROWS)
      break;
    cells.push(segment);
    bottom = sy + sheight;
  }
  return cells;
}

/** "Chết ngày, nơi chết", "Nguyên nhân", "Ghi chú": words for a thing; names, places, dates and numbers are values. */
function isHeading({ text }: Line): boolean {
  return /^\W{0,2}(?:\p{Lu}\p{Ll}+(?:[\s,;/()]{1,3}\p{Ll}+){1,8})[\s().,;]{0,3}$/u.test(text);
}
