import type { Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor } = Math;

/** Grey levels that a scanner's lid differs from paper by, at least. */
const UNLIKE_PAPER = 8;
/** Share of the height or width that a lid may take on either side of the paper. */
const MOST_LID = 0.2;

/** First and last row (exclusive) of the paper in the middle of a side: a lid beside it has another grey. */
export function paperRows(grey: Plane): [top: number, bottom: number] {
  return paperAmong(Array.from({ length: grey.height }, (_, y) => rowMedian(grey, y)));
}

/** First and last column (exclusive) of the paper in the middle of a side; 0 and the width where no edge of it shows. */
export function paperColumns(grey: Plane): [left: number, right: number] {
  return paperAmong(Array.from({ length: grey.width }, (_, x) => columnMedian(grey, x)));
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
