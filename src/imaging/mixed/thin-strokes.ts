import type { RawImage } from '../../core/page-image.ts';
import { addRuns, noRuns, type Runs } from '../measure/runs.ts';
import { brightRows } from './bright-rows.ts';
import type { DarkLimits } from './dark-runs.ts';

const { max, min } = Math;

/** px around one in which the darkest tells how dark its stroke gets: a thick stroke's full ink is no farther from its edge. */
const REACH = 2;

/**
 * The print with its thin strokes as wide as they were printed. A scanner's blur leaves a hook or a hairline half as dark as a
 * stem, so that halfway to the page's ink only its core is print, and "ổ" is read as "ố". What touches print is print, too,
 * when it is darker than halfway from the darkest px around it to the paper (J. Bernsen, Dynamic thresholding of grey-level
 * images, 1986): beside a stem that is the page's own limit, beside a hairline a brighter one.
 * @param ink level of the page's ink, which `limits` lie halfway from to the paper of each place
 */
export function thinStrokes(page: RawImage, print: Runs, limits: DarkLimits, ink: number): Runs {
  const { width, height } = page;
  const { levels, columns, rows: squares, size } = limits;
  const runs = noRuns(height);
  const near = new Uint8Array(width);
  const bright = brightRows(page, REACH);
  for (let y = 0; y < height; y++) {
    const [first, end] = [print.rows[max(0, y - 1)]!, print.rows[min(height, y + 2)]!];
    if (first === end) {
      runs.rows[y + 1] = runs.rows[y]!;
      continue;
    }
    near.fill(0);
    for (let run = first; run < end; run++)
      near.fill(BESIDE, max(0, print.starts[run]! - 1), min(width, print.ends[run]! + 1));
    for (let run = print.rows[y]!; run < print.rows[y + 1]!; run++)
      near.fill(PRINT, print.starts[run]!, print.ends[run]!);
    const square = min(squares - 1, (y / size) | 0) * columns;
    keepStrokes(near, bright.around(y), levels.subarray(square, square + columns), size, ink);
    addRuns(runs, near, width, y, 1);
  }
  return runs;
}

/** What a px of a row is before it is decided. */
const PRINT = 1;
const BESIDE = 2;

/** Decides every px beside print: 0 where it is paper. */
function keepStrokes(
  near: Uint8Array,
  around: readonly Uint8Array[],
  limits: Uint8Array,
  size: number,
  ink: number,
): void {
  const own = around[REACH]!;
  for (let x = near.indexOf(BESIDE); x >= 0; x = near.indexOf(BESIDE, x + 1)) {
    const limit = limits[min(limits.length - 1, (x / size) | 0)]!;
    const paper = limit * 2 - ink;
    near[x] = limit > 0 && own[x]! * 2 < darkest(around, x) + paper ? PRINT : 0;
  }
}

/** The least of the rows' px from REACH before `x` to REACH behind it. */
function darkest(rows: readonly Uint8Array[], x: number): number {
  let least = 255;
  for (const row of rows) {
    const end = min(row.length, x + REACH + 1);
    for (let i = max(0, x - REACH); i < end; i++) if (row[i]! < least) least = row[i]!;
  }
  return least;
}
