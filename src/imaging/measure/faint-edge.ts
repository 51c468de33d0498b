import { millimetres } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, max } = Math;

/** A lid that shows is at least this wide, and the paper beside it bare for so much: printers keep 5 mm off its edge. */
const LID_MM = 1;
const BARE_MM = 3;
/** An edge is a step: no wider than this where the sheet leans by half a degree. */
const STEP_MM = 1.5;
/** The step in grey levels: more would be seen by any measure, or be the side of a picture; and in differences of neighbouring columns. */
const LEAST_STEP = 1;
const MOST_STEP = 10;
const NOISES = 8;
/** Share of a step within which brightness is the lid's or the paper's. */
const LIKE = 0.35;

/**
 * How many of the first `count` columns of a picture are a lid hardly unlike the paper, as of white paper on a white lid; 0 where
 * none is seen. `levelAt` tells the mean brightness of a column, counted from the edge inwards. Lid and paper are even, each by
 * itself, and where one ends brightness changes at once; the fall of a lamp's light is no step.
 */
export function faintEdge(levelAt: (n: number) => number, count: number, dpi: number): number {
  const [lid, bare, step] = [LID_MM, BARE_MM, STEP_MM].map((length) => max(2, millimetres(length, dpi))) as [
    number,
    number,
    number,
  ];
  const beside = meanOf(Array.from({ length: lid }, (_, n) => levelAt(n)));
  let end = lid;
  while (end < count && abs(levelAt(end) - beside) < LEAST_STEP / 2) end++;
  if (end + step + bare > count) return 0;
  const paper = Array.from({ length: bare }, (_, n) => levelAt(end + step + n));
  const height = abs(meanOf(paper) - beside);
  const noise = max(meanStep(Array.from({ length: end }, (_, n) => levelAt(n))), meanStep(paper));
  if (height < max(LEAST_STEP, NOISES * noise) || height > MOST_STEP) return 0;
  if (paper.some((level) => abs(level - meanOf(paper)) > height * LIKE)) return 0;
  // Half way up the step.
  while (end < count && abs(levelAt(end) - beside) < height / 2) end++;
  return end;
}

/** By how much neighbours differ, on average. */
function meanStep(values: readonly number[]): number {
  return meanOf(values.slice(1).map((value, n) => abs(value - values[n]!)));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
