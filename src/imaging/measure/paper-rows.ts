import { faintEdge } from './faint-edge.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor, max } = Math;

/** Grey levels that a scanner's lid differs from paper by, at least. */
const UNLIKE_PAPER = 8;
/** Share of the height or width that a lid may take on either side of the paper. */
const MOST_LID = 0.2;
/** What a dark lid spills onto the paper beside it. */
const RIM_MM = 1;
/** From the middle of its edge a sheet that leans by a degree goes so far to the side. */
const LEANING_MM = 3;
/** px to the side per px down that the edge of a sheet leans, at most. */
const OFF_UPRIGHT = 0.017;
/** Bands that a side is looked at in from top to bottom, and the share of them that the edge of a sheet shows in. */
const BANDS = 40;
const MOST_BANDS = 0.9;

/** First and last row (exclusive) of the paper in the middle of a side: a lid beside it has another grey. */
export function paperRows(grey: Plane): [top: number, bottom: number] {
  return paperAmong(Array.from({ length: grey.height }, (_, y) => rowMedian(grey, y)));
}

/** First and last column (exclusive) of the paper in the middle of a side; 0 and the width where no edge of it shows. */
export function paperColumns(grey: Plane): [left: number, right: number] {
  const { width } = grey;
  const [first, end] = paperAmong(Array.from({ length: width }, (_, x) => columnMedian(grey, x)));
  const isLid = (lid: number, step: 1 | -1): boolean =>
    lid > 0 && runsThrough(grey, () => lid, step, LEANING_MM, paperRows(grey));
  const [left, right] = [isLid(first, 1) ? first : 0, isLid(width - end, -1) ? end : width];
  return [left + straightEdge(grey, left, 1), right - straightEdge(grey, width - right, -1)];
}

/**
 * Columns between the lid that was told by its grey, `lid` of them, and a faint edge behind it that the upper and the lower part of
 * the side both show, less than a degree off upright, and that runs through from top to bottom; 0 where there is none. `step`: 1
 * from the left, -1 from the right.
 */
function straightEdge(grey: Plane, lid: number, step: 1 | -1): number {
  const { width, height, dpi } = grey;
  const [sixth, half, last] = [1, 3, 5].map((part) => floor((height * part) / 6)) as [number, number, number];
  // Behind a dark border its soft rim.
  const start = lid === 0 ? 0 : lid + millimetres(RIM_MM, dpi);
  const most = floor(width * MOST_LID) - start;
  const edgeIn = (from: number, end: number): number =>
    faintEdge((n) => columnLevel(grey, step > 0 ? start + n : width - 1 - start - n, from, end), most, dpi);
  const upper = edgeIn(sixth, half);
  const lower = upper && edgeIn(half, last);
  if (lower === 0 || abs(upper - lower) > (half - sixth) * OFF_UPRIGHT) return 0;
  const at = (y: number): number => start + upper + ((lower - upper) * (y - height / 3)) / (height / 3);
  return runsThrough(grey, at, step, RIM_MM, [0, height]) ? start - lid + ((upper + lower) >> 1) : 0;
}

/**
 * Whether brightness changes at an edge all the way down `rows`: tinted boxes one below the other end at one line, too, but not
 * between them. `around` mm on both sides of it are left out.
 */
function runsThrough(
  grey: Plane,
  at: (y: number) => number,
  step: 1 | -1,
  around: number,
  [first, last]: readonly [number, number],
): boolean {
  const { width, dpi } = grey;
  const [reach, off] = [millimetres(RIM_MM, dpi), millimetres(around, dpi)];
  const meanFrom = (from: number, top: number, end: number): number => {
    let sum = 0;
    for (let n = 0; n < reach; n++) {
      const x = max(0, from) + n;
      sum += columnLevel(grey, step > 0 ? x : width - 1 - x, top, end);
    }
    return sum / reach;
  };
  const steps = Array.from({ length: BANDS }, (_, n) => {
    const [top, end] = [n, n + 1].map((band) => first + floor(((last - first) * band) / BANDS)) as [number, number];
    const edge = floor(at((top + end) / 2));
    return meanFrom(edge + off, top, end) - meanFrom(edge - off - reach, top, end);
  });
  const middle = [...steps].sort((a, b) => a - b)[steps.length >> 1]!;
  return steps.filter((value) => value * middle > 0 && abs(value) > abs(middle) / 2).length >= BANDS * MOST_BANDS;
}

/** First and last (exclusive) of `lines` that is as bright as their middle one. */
function paperAmong(lines: readonly number[]): [first: number, end: number] {
  const paper = [...lines].sort((a, b) => a - b)[lines.length >> 1]!;
  const most = floor(lines.length * MOST_LID);
  const isPaper = (n: number): boolean => abs(lines[n]! - paper) < UNLIKE_PAPER;
  let [first, end] = [0, lines.length];
  while (first < most && !isPaper(first)) first++;
  while (end > lines.length - most && !isPaper(end - 1)) end--;
  // No paper within reach of an edge: what differs there is no lid.
  return [first === most ? 0 : first, end === lines.length - most ? lines.length : end];
}

/** Median of every fourth px of the row's middle third. */
function rowMedian({ data, width }: Plane, y: number): number {
  const [from, to] = [floor(width / 3), floor((width * 2) / 3)];
  const sample = new Uint8Array(floor((to - from) / 4) || 1);
  for (let i = 0; i < sample.length; i++) sample[i] = data[y * width + from + 4 * i]!;
  return sample.sort()[sample.length >> 1]!;
}

/** Median of every fourth px of the column's middle third. */
function columnMedian({ data, width, height }: Plane, x: number): number {
  const [from, to] = [floor(height / 3), floor((height * 2) / 3)];
  const sample = new Uint8Array(floor((to - from) / 4) || 1);
  for (let i = 0; i < sample.length; i++) sample[i] = data[(from + 4 * i) * width + x]!;
  return sample.sort()[sample.length >> 1]!;
}

/** Mean brightness of what is like the median in a part of the column: print left out, finer than a grey level. */
function columnLevel({ data, width }: Plane, x: number, from: number, end: number): number {
  const column = new Uint8Array(end - from);
  for (let y = from; y < end; y++) column[y - from] = data[y * width + x]!;
  const middle = column.sort()[column.length >> 1]!;
  const like = column.filter((value) => abs(value - middle) < UNLIKE_PAPER);
  return like.reduce((sum, value) => sum + value, 0) / like.length;
}
