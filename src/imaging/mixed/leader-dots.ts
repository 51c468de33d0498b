import type { RawImage } from '../../core/page-image.ts';
import { findPatches, type Patches } from '../measure/components.ts';
import { leaderRows, type Piece } from '../measure/leader-rows.ts';
import { millimetres } from '../measure/plane.ts';
import type { Runs } from '../measure/runs.ts';
import type { DarkLimits } from './dark-runs.ts';
import type { InkLevels } from './ink-levels.ts';
import { MOST_TINT } from './judge-ink.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, ceil, floor, max, min } = Math;

/** mm above and below a row of dots that are looked at: more than a dot is tall, so that a stroke across shows as one. */
const REACH = 1;
/** Share of the contrast that a px must be darker than paper to be of a dot, however pale its row is. */
const LEAST = 0.25;

/** Some rows of a page, the first of which is row `top`. */
interface Strip {
  top: number;
  bottom: number;
  /** Level below which a px is of a dot. */
  limit: number;
}

/**
 * The dots of printed leaders, whole: they are printed in the page's ink, but hardly a px is covered by one, so that by the
 * page's own limit some are dark and others are not. Where the dark ones make a row (leaderRows), that line is looked at again
 * with halfway from paper to their darkest as limit, and what makes a row then is print. What is taller than a dot, as strokes
 * of pens and pencils are, and what has colour is not.
 */
export function leaderDots(
  page: RawImage,
  { components }: Patches,
  levels: InkLevels,
  limits: DarkLimits,
  dpi: number,
) {
  const lines: number[] = [];
  const found: [start: number, end: number][][] = [];
  for (const { pieces } of leaderRows(components, dpi)) {
    const line = middle(pieces.map(({ top, bottom }) => (top + bottom) / 2));
    // Blanks side by side stand on one line.
    if (lines.some((one) => abs(one - line) <= millimetres(REACH / 4, dpi))) continue;
    lines.push(line);
    const reach = millimetres(REACH, dpi);
    const top = max(0, floor(min(...pieces.map((piece) => piece.top)) - reach));
    const bottom = min(page.height, ceil(max(...pieces.map((piece) => piece.bottom)) + reach));
    addDots(page, { top, bottom, limit: limitOf(page, pieces, levels, limits) }, dpi, found);
  }
  return runsOf(found, page.height);
}

/** Adds the runs of dots that stand in rows within a strip to the page's rows. */
function addDots(page: RawImage, strip: Strip, dpi: number, found: [number, number][][]): void {
  const { runs, owners, components } = findPatches(darkIn(page, strip), page.width, strip.bottom - strip.top);
  const isDot = new Uint8Array(components.length);
  for (const { pieces } of leaderRows(components, dpi)) for (const { index } of pieces) isDot[index] = 1;
  for (let y = 0; y + 1 < runs.rows.length; y++) {
    for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) {
      if (isDot[owners[run]!]) (found[strip.top + y] ??= []).push([runs.starts[run]!, runs.ends[run]!]);
    }
  }
}

function darkIn({ data, width, channels }: RawImage, { top, bottom, limit }: Strip): Uint8Array {
  const mask = new Uint8Array((bottom - top) * width);
  for (let n = 0, i = top * width * channels; n < mask.length; n++, i += channels) {
    const r = data[i]!;
    if (r >= limit) continue;
    if (channels === 1) mask[n] = 1;
    else {
      const g = data[i + 1]!;
      const b = data[i + 2]!;
      const most = max(r, g, b);
      if (most < limit && most - min(r, g, b) <= MOST_TINT) mask[n] = 1;
    }
  }
  return mask;
}

/** Halfway between the paper at a row of dots and the darkest that most of them have. */
function limitOf(page: RawImage, pieces: readonly Piece[], { ink, paper }: InkLevels, limits: DarkLimits): number {
  const { levels, columns, rows, size } = limits;
  const darkest = middle(pieces.map((piece) => darkestOf(page, piece)));
  const halfway = middle(
    pieces.map(
      ({ left, top }) => levels[min(rows - 1, floor(top / size)) * columns + min(columns - 1, floor(left / size))]!,
    ),
  );
  const ground = 2 * halfway - ink;
  return min((ground + darkest) / 2, ground - (paper - ink) * LEAST);
}

/** The darkest px of a dot by its brightest channel. */
function darkestOf({ data, width, channels }: RawImage, { left, top, right, bottom }: Piece): number {
  let darkest = 255;
  for (let y = top; y < bottom; y++) {
    for (let i = (y * width + left) * channels, end = (y * width + right) * channels; i < end; i += channels) {
      darkest = min(darkest, channels === 1 ? data[i]! : max(data[i]!, data[i + 1]!, data[i + 2]!));
    }
  }
  return darkest;
}

/** Runs of rows that hold some, in any order and maybe twice where two strips overlap. */
function runsOf(found: readonly ([number, number][] | undefined)[], height: number): Runs {
  const rows = new Int32Array(height + 1);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let y = 0; y < height; y++) {
    for (const [start, end] of found[y]?.sort((a, b) => a[0] - b[0]) ?? []) {
      if (ends.length > rows[y]! && start <= ends[ends.length - 1]!) ends.push(max(ends.pop()!, end));
      else {
        starts.push(start);
        ends.push(end);
      }
    }
    rows[y + 1] = ends.length;
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), rows };
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
