import type { Box } from '../core/geometry.ts';
import { joinLines } from './join-lines.ts';
import type { Line, PageView } from './page-view.ts';
import { runsOfLine } from './runs-of-line.ts';

/** Heights of a line between two rows of a table, at most. */
const ROWS_APART = 4;
/** The same where what stands beside a cell begins with a number or a day: rows of registers are tall. */
const TALL_ROWS_APART = 16;
/** Heights of a line between the rows of one cell, at most. */
const WRAPPED_APART = 0.8;
/** The heading over the numbers of rows; "Số" over "TT" in a narrow column. */
const COUNT = /^\W{0,2}(?:S?TT|Số TT|Số|Số thứ tự)\W{0,2}$/u;
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
 * the column. Where rows are numbered, what stands close below a cell in a line without a number is the cell's end. Empty unless
 * another heading stands beside it.
 */
export function cellsBelow(view: PageView, [x, y, width, height]: Box, labels: Labels): Line[] {
  const row = view.segments.filter(({ box }) => box[1] < y + height && box[1] + box[3] > y);
  const right = row.filter(({ box }) => box[0] > x + width).sort((a, b) => a.box[0] - b.box[0])[0];
  const left = row.filter(({ box }) => box[0] + box[2] < x).sort((a, b) => b.box[0] - a.box[0])[0];
  const numbered = row.some(({ text }) => COUNT.test(text));
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
    if (segment.box[1] < bottom - 0.5 * height) continue;
    const gap = segment.box[1] - bottom;
    // The end of a name is shorter than its heading, and stands left of it where that is centred.
    const close = gap < WRAPPED_APART * height && (numbered || isEndOfName(view, segment));
    const last = close ? cells.at(-1)?.box : undefined;
    const over = last ? [Math.min(x, last[0]), Math.max(x + width, last[0] + last[2])] : [x, x + width];
    const cell = inColumn(segment, over, [from, until]);
    if (!cell) continue;
    const far = gap > ROWS_APART * height;
    if (far && !(gap < TALL_ROWS_APART * height && isInRow(view, cell))) break;
    if (labels.first(cell) < cell.text.length || cells.length === MOST_ROWS) break;
    const above = cells.at(-1);
    const wraps = numbered ? !isNumbered(view, cell, row) : isEndOfName(view, cell);
    if (above && gap < WRAPPED_APART * height && wraps) cells[cells.length - 1] = joinLines([above, cell]);
    else cells.push(cell);
    bottom = cell.box[1] + cell.box[3];
  }
  return cells;
}

/** What a segment has in a column, under its heading or the cell above (`over`, px), as a whole or cut out of cells that stand close to each other; null when that is nothing. */
function inColumn(segment: Line, over: readonly number[], column: readonly [number, number]): Line | null {
  const isInside = ({ box: [x, , width, height] }: Line): boolean =>
    x >= column[0] - height && x + width <= column[1] + height && x < over[1]! && x + width > over[0]!;
  if (isInside(segment)) return segment;
  const [x, , width] = segment.box;
  if (x >= over[1]! || x + width <= over[0]!) return null;
  const runs = runsOfLine(segment).filter(isInside);
  return runs.length === 1 ? runs[0]! : null;
}

/** True for a cell beside which a number or a day stands. */
function isInRow(view: PageView, { box: [x, y, width, height] }: Line): boolean {
  const middle = y + height / 2;
  return view.segments.some(
    ({ box, text }) =>
      box[1] < middle && box[1] + box[3] > middle && (box[0] > x + width || box[0] + box[2] < x) && /^\d/.test(text),
  );
}

/** "NGHIÊM XUÂN" / "ĐẠT": a word with a capital, in whose row no number or day begins another cell. */
function isEndOfName(view: PageView, cell: Line): boolean {
  return /^\p{Lu}\p{L}{0,6}$/u.test(cell.text) && !isInRow(view, cell);
}

/** True where the line of a cell begins with the number of its row. */
function isNumbered(view: PageView, { box: [, y, , height] }: Line, heads: readonly Line[]): boolean {
  const middle = y + height / 2;
  const count = heads.find(({ text }) => COUNT.test(text));
  return (
    count === undefined ||
    view.segments.some(
      ({ box, text }) =>
        box[1] < middle &&
        box[1] + box[3] > middle &&
        box[0] < count.box[0] + count.box[2] &&
        /^\d{1,3}(?!\d)/.test(text),
    )
  );
}

/** "Chết ngày, nơi chết", "Nguyên nhân", "Ghi chú": words for a thing; names, places, dates and numbers are values. */
function isHeading({ text }: Line): boolean {
  return /^\W{0,2}(?:\p{Lu}\p{Ll}+(?:[\s,;/()]{1,3}\p{Ll}+){1,8})[\s().,;]{0,3}$/u.test(text);
}
