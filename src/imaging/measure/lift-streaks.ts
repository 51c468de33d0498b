import { countValues } from './count-values.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, max, min, round, tan, PI } = Math;

/** How a sheet ran through the scanner, as the finished page shows it. */
export interface Feed {
  /** Whether the sheet ran along the page's height or its width. */
  along: 'height' | 'width';
  /** Clockwise degrees by which the page was turned back after scanning. */
  skew: number;
}

/** Every fourth row tells enough. */
const STEP = 4;
/** A streak and its soft edges are narrower than this on each side, mm. */
const BESIDE_MM = 0.45;
/** A streak takes at least this share of the light, a pale one less than print does. */
const DARKER = 0.1;
/** What lets less light through than this is a ruled line. */
const LEAST_LIGHT = 0.4;
/** Share of the paper's grey value from which a pixel shows paper. */
const PAPER = 0.75;
/** Share of the page's length where paper stands on both sides. */
const SEEN = 0.4;
/** Share of those places where a streak is darker: it never ends on the page, as rules and frames do. */
const DRAWN = 0.88;
/** More are no dirt but a pattern. */
const MOST = 60;

/**
 * Takes streaks out of a scanned page in grey, in place: dirt on a feeder's glass draws a thin pale line from one end of the
 * sheet to the other, straight as the sheet ran, which the threshold breaks into bars between letters. A streak shades all it
 * crosses by the same share, so that print under it is still darker. Returns how many columns of px were mended.
 */
export function liftStreaks(plane: Plane, { along, skew }: Feed): number {
  const lines = linesOf(plane, along, skew);
  const beside = max(3, round(millimetres(BESIDE_MM, plane.dpi)));
  const paper = paperOf(plane.data);
  const found = candidates(plane, lines, beside, paper * PAPER);
  if (found.length > MOST) return 0;
  const columns = new Set(found.flatMap((at) => [at - 2, at - 1, at, at + 1, at + 2]));
  const shades = [...columns].map((at) => ({ at, light: lightOf(plane, lines, at, beside + 1, paper * PAPER) }));
  let mended = 0;
  for (const { at, light } of shades) {
    if (light >= 1 - DARKER / 2 || light < LEAST_LIGHT) continue;
    mended++;
    for (let row = 0; row < lines.rows; row++) {
      const i = lines.indexOf(at, row);
      if (i >= 0) plane.data[i] = min(255, round(plane.data[i]! / light));
    }
  }
  return mended;
}

/** The page seen along the way it ran: rows across it, columns that lean as it leaned. */
interface Lines {
  columns: number;
  rows: number;
  /** px of the plane's data from one column to the next. */
  across: number;
  /** Index of a column's pixel in a row; -1 outside of the page. */
  indexOf(column: number, row: number): number;
  /** Columns the row is shifted by. */
  shiftOf(row: number): number;
  /** Index of the first pixel of a row. */
  startOf(row: number): number;
}

function linesOf({ width, height }: Plane, along: Feed['along'], skew: number): Lines {
  const upright = along === 'height';
  const [columns, rows] = upright ? [width, height] : [height, width];
  const [across, down] = upright ? [1, width] : [width, 1];
  const slope = tan((skew * PI) / 180) * (upright ? 1 : -1);
  const shiftOf = (row: number): number => round((row - rows / 2) * slope);
  return {
    columns,
    rows,
    across,
    shiftOf,
    startOf: (row) => row * down,
    indexOf: (column, row) => {
      const x = column + shiftOf(row);
      return x < 0 || x >= columns ? -1 : row * down + x * across;
    },
  };
}

/** The usual grey value of a page, which is that of its paper. */
function paperOf(data: Uint8Array): number {
  const histogram = countValues(data, 17);
  const count = ceil(data.length / 17);
  let value = 255;
  for (let seen = histogram[255]!; value > 0 && seen * 2 < count; seen += histogram[--value]!);
  return value;
}

/** Columns that are darker than the paper on both sides nearly from end to end. */
function candidates({ data }: Plane, lines: Lines, beside: number, paper: number): number[] {
  const { columns, rows, across } = lines;
  const darker = new Uint16Array(columns);
  const seen = new Uint16Array(columns);
  for (let row = 0; row < rows; row += STEP) {
    const shift = lines.shiftOf(row);
    const from = max(beside, beside - shift);
    const to = min(columns - beside, columns - beside - shift);
    const start = lines.startOf(row) + (from + shift) * across;
    countDarker(data, start, across, beside * across, paper, darker, seen, from, to);
  }
  const found: number[] = [];
  const fewest = (SEEN * rows) / STEP;
  for (let column = 0; column < columns; column++) {
    if (seen[column]! >= fewest && darker[column]! >= seen[column]! * DRAWN) found.push(column);
  }
  return found;
}

/** Counts of the columns `from` to `to` of one row, whose first px is `i`, those with paper on both sides and those darker than it. */
function countDarker(
  data: Uint8Array,
  i: number,
  across: number,
  aside: number,
  paper: number,
  darker: Uint16Array,
  seen: Uint16Array,
  from: number,
  to: number,
): void {
  for (let column = from; column < to; column++, i += across) {
    const left = data[i - aside]!;
    const right = data[i + aside]!;
    const least = left < right ? left : right;
    if (least < paper) continue;
    seen[column]!++;
    if (data[i]! < least * (1 - DARKER)) darker[column]!++;
  }
}

/** Share of the light that a column lets through: the middle one of all places with paper on both sides. */
function lightOf({ data }: Plane, lines: Lines, column: number, beside: number, paper: number): number {
  const shares: number[] = [];
  for (let row = 0; row < lines.rows; row += STEP) {
    const [left, at, right] = [column - beside, column, column + beside].map((x) => lines.indexOf(x, row));
    if (left! < 0 || at! < 0 || right! < 0) continue;
    const least = min(data[left!]!, data[right!]!);
    if (least >= paper) shares.push(data[at!]! / least);
  }
  shares.sort((a, b) => a - b);
  return shares[shares.length >> 1] ?? 1;
}
