import type { RawImage } from '../../core/page-image.ts';
import { brightRows } from './bright-rows.ts';
import type { DarkLimits } from './dark-runs.ts';
import { addRuns, noRuns, type Runs } from '../measure/runs.ts';

const { max, min } = Math;

/** Times as fine as the page that its print is drawn. */
export const FINER = 2;
/**
 * Weights of four neighbours in a row a quarter of a px before the third of them (R. Keys, Cubic convolution interpolation,
 * 1981, a = -1/2); the other way round they are those a quarter of a px behind the second.
 */
const BEFORE = [-3 / 128, 29 / 128, 111 / 128, -9 / 128] as const;
const [FAR, NEXT, OWN, BEYOND] = BEFORE;
/** Rows of brightness on both sides of a px's own that the weights reach. */
const BY = 2;

/**
 * The print at twice the page's resolution: a quarter px from each px's middle the brightness is interpolated and is ink below
 * the place's limit. Looks at the px of `print` and those next to them only: nothing else can become ink. Where a letter's edge
 * runs between two px, a mask as coarse as the page has to choose one of them; this one shows where it ran.
 */
export function finePrint(page: RawImage, print: Runs, { levels, columns, rows: squares, size }: DarkLimits): Runs {
  const { width, height } = page;
  const across = width * FINER;
  const runs = noRuns(height * FINER);
  const mask = new Uint8Array(across * FINER);
  const near = new Uint8Array(width);
  const bright = brightRows(page, BY);
  const upper = new Float32Array(width);
  const lower = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    const [first, end] = [print.rows[max(0, y - 1)]!, print.rows[min(height, y + 2)]!];
    if (first === end) {
      runs.rows[y * FINER + 1] = runs.rows[y * FINER + 2] = runs.rows[y * FINER]!;
      continue;
    }
    near.fill(0);
    for (let run = first; run < end; run++)
      near.fill(1, max(0, print.starts[run]! - 1), min(width, print.ends[run]! + 1));
    const square = min(squares - 1, (y / size) | 0) * columns;
    const limits = levels.subarray(square, square + columns);
    mask.fill(0);
    for (let x = 0; x < width;) {
      if (!near[x]) {
        x = near.indexOf(1, x);
        if (x < 0) break;
      }
      let stop = near.indexOf(0, x);
      if (stop < 0) stop = width;
      blend(bright.around(y), upper, lower, max(0, x - 2), min(width, stop + 2));
      inkRow(mask, 0, upper, x, stop, width, limits, size);
      inkRow(mask, across, lower, x, stop, width, limits, size);
      x = stop;
    }
    addRuns(runs, mask, across, y * FINER, FINER);
  }
  return runs;
}

/** The same runs on a page that is finer. */
export function finerRuns({ starts, ends, rows }: Runs): Runs {
  const count = rows[rows.length - 1]!;
  const fine = noRuns((rows.length - 1) * FINER);
  fine.starts = new Int32Array(count * FINER);
  fine.ends = new Int32Array(count * FINER);
  let to = 0;
  for (let y = 0; y < (rows.length - 1) * FINER; y++) {
    for (let run = rows[(y / FINER) | 0]!; run < rows[((y / FINER) | 0) + 1]!; run++, to++) {
      fine.starts[to] = starts[run]! * FINER;
      fine.ends[to] = ends[run]! * FINER;
    }
    fine.rows[y + 1] = to;
  }
  return fine;
}

/** Interpolates between rows, a quarter px above and below the middle one, from `x` to before `end`. */
function blend(around: readonly Uint8Array[], upper: Float32Array, lower: Float32Array, x: number, end: number): void {
  const [a, b, c, d, e] = around as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  for (; x < end; x++) {
    upper[x] = FAR * a[x]! + NEXT * b[x]! + OWN * c[x]! + BEYOND * d[x]!;
    lower[x] = BEYOND * b[x]! + OWN * c[x]! + NEXT * d[x]! + FAR * e[x]!;
  }
}

/** Marks what of the px `x` to before `end` is ink, two places each, in the row of `mask` that begins at `from`. */
function inkRow(
  mask: Uint8Array,
  from: number,
  row: Float32Array,
  x: number,
  end: number,
  width: number,
  limits: Uint8Array,
  size: number,
): void {
  for (; x < end; x++) {
    const limit = limits[min(limits.length - 1, (x / size) | 0)]!;
    const [far, before] = [row[max(0, x - 2)]!, row[max(0, x - 1)]!];
    const [after, beyond] = [row[min(width - 1, x + 1)]!, row[min(width - 1, x + 2)]!];
    const own = row[x]!;
    if (FAR * far + NEXT * before + OWN * own + BEYOND * after < limit) mask[from + x * FINER] = 1;
    if (BEYOND * before + OWN * own + NEXT * after + FAR * beyond < limit) mask[from + x * FINER + 1] = 1;
  }
}
