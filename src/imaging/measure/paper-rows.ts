import type { Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor } = Math;

/** Grey levels that a scanner's lid differs from paper by, at least. */
const UNLIKE_PAPER = 8;
/** Share of the height that a lid may take above and below the paper. */
const MOST_LID = 0.2;

/** First and last row (exclusive) of the paper in the middle of a side: a lid beside it has another grey. */
export function paperRows(grey: Plane): [top: number, bottom: number] {
  const rows = Array.from({ length: grey.height }, (_, y) => rowMedian(grey, y));
  const paper = [...rows].sort((a, b) => a - b)[rows.length >> 1]!;
  const most = floor(grey.height * MOST_LID);
  const isPaper = (y: number): boolean => abs(rows[y]! - paper) < UNLIKE_PAPER;
  let [top, bottom] = [0, grey.height];
  while (top < most && !isPaper(top)) top++;
  while (bottom > grey.height - most && !isPaper(bottom - 1)) bottom--;
  // No paper within reach of an edge: what differs there is no lid.
  return [top === most ? 0 : top, bottom === grey.height - most ? grey.height : bottom];
}

/** Median of every fourth px of the row's middle third. */
function rowMedian({ data, width }: Plane, y: number): number {
  const [from, to] = [floor(width / 3), floor((width * 2) / 3)];
  const sample = new Uint8Array(floor((to - from) / 4) || 1);
  for (let i = 0; i < sample.length; i++) sample[i] = data[y * width + from + 4 * i]!;
  return sample.sort()[sample.length >> 1]!;
}
