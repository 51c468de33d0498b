// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, abs, atan, ceil, cos, floor, hypot, max, sin, sqrt } = Math;

/** Places of ink that lie on lines of writing, in px. */
export interface Points {
  x: Float32Array;
  y: Float32Array;
}

export interface LineFit {
  /** Clockwise. */
  degrees: number;
  /** Standard error of `degrees`. */
  error: number;
  /** Parallel lines that took part. */
  lines: number;
}

/** px from its line within which a point counts, getting narrower as the lines are known better. */
const REACHES = [1.6, 1.1, 0.8];
/** Histogram rows per px. */
const FINENESS = 2;
/** Error that no measurement is without: lens, feed and raster, degrees. */
const LEAST_ERROR = 0.008;

/** A piece of a line whose letters share their errors: a word. */
const PIECE_INCHES = 0.4;
/** More than mostly stands between the feet of two words of a text: 2.2 mm. */
const GAP_INCHES = 0.087;

/** A step of this height (0.13 mm) is a pixel of a scan at 200 dpi: lower ones are the raster's. */
const LEAST_STEP_INCHES = 0.13 / 25.4;
/** A step of height h in the middle of a line of length l leans the line by 1.5 h / l. */
const STEP_TO_SLOPE = 1.5;
/** Rows (feet, x-heights and marks are rows of their own) of more than two lines of writing. */
const FEWEST_LINES = 12;
/** Standard errors by which parts differ from whole lines when it is no accident of a hand. */
const SURE_APART = 7;

/** A point's line and where it lies on it; `line` is -1 for points off every line. */
interface Placed {
  line: Int32Array;
  along: Float64Array;
  down: Float64Array;
}

/**
 * Fits straight, parallel lines to points that are already known to lie on lines at about `degrees` (clockwise, within
 * 0.2°), and tells how far wrong the result may be. Lines are found as the crowded rows at that angle; all share one
 * slope, which a regression finds in which points off the line count little (Tukey's biweight). Unlike a projection
 * it is not drawn to 0° by the raster. `error` is the standard error in degrees, from how pieces of lines, and how lines, disagree: the larger of the two, because a raster bends pieces and a hand bends lines.
 */
export function fitLines(points: Points, degrees: number, dpi: number): LineFit {
  const whole = fit(points, degrees, dpi, Infinity);
  // What is typed into a form stands a little above or below its printed labels, and columns have lines of their own.
  const parts = fit(points, whole.degrees, dpi, dpi * GAP_INCHES);
  const apart = abs(parts.degrees - whole.degrees);
  const width = highest(points.x, 0) - lowest(points.x);
  // A raster's own steps, and fewer lines than make a habit, prove nothing.
  const step = (apart * PI * width) / 180 / STEP_TO_SLOPE;
  if (whole.lines < FEWEST_LINES || step < dpi * LEAST_STEP_INCHES || apart <= 3 * parts.error) return whole;
  // Words of a hand lie apart, too, but each leans its own way: which of the two is right is never quite sure.
  const error = hypot(parts.error, apart / 2);
  return apart > SURE_APART * parts.error ? { ...parts, error } : { ...whole, error };
}

/** One fit; lines are cut where nothing stands for `gap` px, and each part may lie higher or lower than the others. */
function fit(points: Points, degrees: number, dpi: number, gap: number): LineFit {
  let angle = (degrees * PI) / 180;
  let error = PI;
  let lines = 0;
  for (const reach of REACHES) {
    const placed = place(points, angle, reach);
    if (gap < Infinity) cut(placed, gap);
    const found = regress(placed, reach, dpi * PIECE_INCHES);
    if (!found) break;
    angle += atan(found.slope);
    ({ error, lines } = found);
  }
  return { degrees: (angle * 180) / PI, error: hypot((error * 180) / PI, LEAST_ERROR), lines };
}

/** The highest value, at least `least`. Without a call for each value, of which there are tens of thousands. */
function highest(values: Float32Array | Float64Array | Int32Array, least: number): number {
  let most = least;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  return most;
}

function lowest(values: Float32Array | Float64Array): number {
  let least = Infinity;
  for (let i = 0; i < values.length; i++) if (values[i]! < least) least = values[i]!;
  return least;
}

/** Gives every part of a line a number of its own. */
function cut({ line, along }: Placed, gap: number): void {
  const lines = highest(line, -1) + 1;
  const least = floor(lowest(along));
  const length = ceil(highest(along, -Infinity)) - least + 1;
  const parts = new Int32Array(lines * length);
  for (let i = 0; i < line.length; i++) if (line[i]! >= 0) parts[line[i]! * length + floor(along[i]!) - least] = 1;
  let part = -1;
  for (let l = 0; l < lines; l++) {
    let empty = Infinity;
    for (let at = l * length; at < (l + 1) * length; at++) {
      if (!parts[at]) empty++;
      else {
        if (empty >= gap) part++;
        empty = 0;
      }
      parts[at] = part;
    }
  }
  for (let i = 0; i < line.length; i++)
    if (line[i]! >= 0) line[i] = parts[line[i]! * length + floor(along[i]!) - least]!;
}

function place({ x, y }: Points, angle: number, reach: number): Placed {
  const [across, sink] = [cos(angle), sin(angle)];
  const count = x.length;
  const along = new Float64Array(count);
  const down = new Float64Array(count);
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    along[i] = x[i]! * across + y[i]! * sink;
    const row = y[i]! * across - x[i]! * sink;
    down[i] = row;
    if (row < least) least = row;
    if (row > most) most = row;
  }
  const { rows, centres } = crowdedRows(down, least, most, reach);
  const line = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const owner = rows[floor((down[i]! - least) * FINENESS)]!;
    if (owner < 0) continue;
    down[i]! -= centres[owner]!;
    line[i] = owner;
  }
  return { line, along, down };
}

/** Rows where points crowd: for every histogram row the crowd it belongs to or -1, and the crowds' centres in px. */
function crowdedRows(down: Float64Array, least: number, most: number, reach: number) {
  const size = ceil((most - least) * FINENESS) + 1;
  const histogram = new Float64Array(size);
  for (let i = 0; i < down.length; i++) histogram[floor((down[i]! - least) * FINENESS)]!++;
  const smooth = histogram.map((value, i) => (histogram[i - 1] ?? 0) + 2 * value + (histogram[i + 1] ?? 0));
  const order = Array.from(smooth, (_, i) => i).sort((a, b) => smooth[b]! - smooth[a]! || a - b);
  const rows = new Int32Array(size).fill(-1);
  const taken = new Uint8Array(size);
  const centres: number[] = [];
  const wide = ceil(reach * FINENESS);
  const strongest = smooth[order[0]!]!;
  for (const i of order) {
    // Crowds a tenth as dense as the densest are the marks and stops between lines.
    if (smooth[i]! < max(8, strongest / 10)) break;
    if (taken[i]) continue;
    for (let k = max(0, i - wide); k <= i + wide && k < size; k++) {
      if (!taken[k]) rows[k] = centres.length;
      taken[k] = 1;
    }
    // What lies just beside a crowd is its own blur, not another line.
    for (let k = max(0, i - 2 * wide); k <= i + 2 * wide && k < size; k++) taken[k] = 1;
    centres.push(least + (i + 0.5) / FINENESS);
  }
  return { rows, centres };
}

function regress(placed: Placed, reach: number, piece: number): { slope: number; error: number; lines: number } | null {
  const { line, along, down } = placed;
  const lines = highest(line, -1) + 1;
  const weights = new Float64Array(line.length);
  const offsets = new Float64Array(lines);
  const middles = new Float64Array(lines);
  let slope = 0;
  let spread = 0;
  for (let round = 0; round < 4; round++) {
    const sums = new Float64Array(lines * 3);
    weigh(placed, weights, middles, offsets, slope, round === 0 ? Infinity : reach, sums);
    for (let l = 0; l < lines; l++) {
      const total = max(1e-9, sums[l * 3]!);
      middles[l] = sums[l * 3 + 1]! / total;
      offsets[l] = sums[l * 3 + 2]! / total;
    }
    let product = 0;
    spread = 0;
    for (let i = 0; i < line.length; i++) {
      const l = line[i]!;
      if (l < 0) continue;
      const arm = along[i]! - middles[l]!;
      product += weights[i]! * arm * (down[i]! - offsets[l]!);
      spread += weights[i]! * arm * arm;
    }
    if (spread <= 0) return null;
    slope = product / spread;
  }
  return { slope, error: sqrt(disagreement(placed, weights, middles, offsets, slope, piece)) / spread, lines };
}

/** Weighs every point by how far it is off its line, 0 from `reach` px on, and adds it to the `sums` of the line. */
function weigh(
  { line, along, down }: Placed,
  weights: Float64Array,
  middles: Float64Array,
  offsets: Float64Array,
  slope: number,
  reach: number,
  sums: Float64Array,
): void {
  for (let i = 0; i < line.length; i++) {
    const l = line[i]!;
    if (l < 0) continue;
    const off = (down[i]! - offsets[l]! - slope * (along[i]! - middles[l]!)) / reach;
    const near = 1 - off * off;
    const weight = abs(off) < 1 ? near * near : 0;
    weights[i] = weight;
    sums[l * 3]! += weight;
    sums[l * 3 + 1]! += weight * along[i]!;
    sums[l * 3 + 2]! += weight * down[i]!;
  }
}

/** Variance of the regression's product by pieces of lines, or by lines, whichever is larger. */
function disagreement(
  { line, along, down }: Placed,
  weights: Float64Array,
  middles: Float64Array,
  offsets: Float64Array,
  slope: number,
  piece: number,
): number {
  const pieces = new Map<number, number>();
  const whole = new Float64Array(middles.length);
  for (let i = 0; i < line.length; i++) {
    const l = line[i]!;
    if (l < 0) continue;
    const arm = along[i]! - middles[l]!;
    const pull = weights[i]! * arm * (down[i]! - offsets[l]! - slope * arm);
    whole[l]! += pull;
    const key = l * 65_536 + floor(along[i]! / piece);
    pieces.set(key, (pieces.get(key) ?? 0) + pull);
  }
  let byPiece = 0;
  for (const pull of pieces.values()) byPiece += pull * pull;
  let byLine = 0;
  for (const pull of whole) byLine += pull * pull;
  // Two parameters are taken from the pieces of a line.
  const free = max(1, pieces.size - 1 - middles.length);
  const lines = middles.length;
  return max((byPiece * pieces.size) / free, lines > 3 ? (byLine * lines) / (lines - 1) : 0);
}
