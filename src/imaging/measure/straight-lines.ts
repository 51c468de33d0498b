import type { SmallPicture } from './small-picture.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, abs, atan2, ceil, cos, floor, hypot, min, round, sin, sqrt } = Math;

/** A line as its unit normal and its distance from the origin: `nx * x + ny * y = d`. */
export interface Line {
  nx: number;
  ny: number;
  d: number;
}

/** Angles are told apart to half a degree. */
const BINS = 360;
/** A pixel's own gradient tells the direction of its line to about 3°. */
const SPREAD = 6;
/** Grey levels per px: below it a step is grain. */
const LEAST_GRADIENT = 1.2;
/** Levels per px from which a step counts in full: a strong line must not outvote a long one. */
const FULL_GRADIENT = 5;

/** Normals beyond 50° from upright do not lie, nor stand. */
const DIAGONAL = cos((50 * PI) / 180);

/** Steps of brightness or colour, thinned to one px across. */
interface Edges {
  /** Index of the pixel. */
  at: Int32Array;
  /** Direction of the gradient, radians 0..π. */
  angle: Float32Array;
  weight: Float32Array;
  count: number;
  /** The pixels ordered by the bin of their angle, and where each bin starts. */
  order: Int32Array;
  starts: Int32Array;
}

/**
 * The longest straight lines of the picture, lying (normal within 50° of upright, ny > 0) and standing (nx > 0), at most
 * `most` of each, the strongest first: Hough's transform in the form of R. Duda, P. Hart, 1972, every pixel voting only
 * near its own direction, each line then fitted to the pixels that voted for it.
 */
export function straightLines(picture: SmallPicture, most: number): { lying: Line[]; standing: Line[] } {
  const edges = findEdges(picture);
  const { votes, reach } = vote(edges, picture);
  const peaks = findPeaks(votes, reach, min(picture.width, picture.height) * 0.05);
  const families: { lying: Line[]; standing: Line[] } = { lying: [], standing: [] };
  for (const peak of peaks) {
    const angle = (peak.bin * PI) / BINS;
    const line = fitted(edges, picture, { nx: cos(angle), ny: sin(angle), d: peak.d });
    if (abs(line.ny) > DIAGONAL) add(families.lying, line.ny > 0 ? line : flipped(line), most, picture);
    if (abs(line.nx) > DIAGONAL) add(families.standing, line.nx > 0 ? line : flipped(line), most, picture);
    if (families.lying.length >= most && families.standing.length >= most) break;
  }
  return families;
}

/** Adds a line unless the list is full or has one that runs within a px of it all across the picture. */
function add(lines: Line[], line: Line, most: number, { width, height }: SmallPicture): void {
  if (lines.length >= most) return;
  const reach = hypot(width, height) / 2;
  const [cx, cy] = [width / 2, height / 2];
  const middle = line.d - line.nx * cx - line.ny * cy;
  const isKnown = lines.some((other) => {
    const lean = other.nx * line.ny - other.ny * line.nx;
    return abs(lean) * reach < 1 && abs(other.d - other.nx * cx - other.ny * cy - middle) < 1;
  });
  if (!isKnown) lines.push(line);
}

function flipped({ nx, ny, d }: Line): Line {
  return { nx: -nx, ny: -ny, d: -d };
}

/** The strongest gradient of the three channels at every pixel, kept where it is greatest across its own line. */
function findEdges({ data, width, height }: SmallPicture): Edges {
  const size = width * height;
  const strength = new Float32Array(size);
  const [across, down] = [new Float32Array(size), new Float32Array(size)];
  const row = width * 3;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      for (let k = i * 3; k < i * 3 + 3; k++) {
        const [a, b, c, d] = [data[k - row - 3]!, data[k - row + 3]!, data[k + row - 3]!, data[k + row + 3]!];
        const gx = (b + d - a - c + 2 * (data[k + 3]! - data[k - 3]!)) / 8;
        const gy = (c + d - a - b + 2 * (data[k + row]! - data[k - row]!)) / 8;
        const size2 = gx * gx + gy * gy;
        if (size2 <= strength[i]!) continue;
        strength[i] = size2;
        across[i] = gx;
        down[i] = gy;
      }
    }
  }
  return thinned(strength, across, down, width, height);
}

function thinned(
  strength: Float32Array,
  across: Float32Array,
  down: Float32Array,
  width: number,
  height: number,
): Edges {
  const edges: Edges = {
    at: new Int32Array(strength.length),
    angle: new Float32Array(strength.length),
    weight: new Float32Array(strength.length),
    count: 0,
    order: new Int32Array(0),
    starts: new Int32Array(BINS + 1),
  };
  const least = LEAST_GRADIENT ** 2;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const own = strength[i]!;
      if (own < least) continue;
      const [gx, gy] = [across[i]!, down[i]!];
      const dx = abs(gx) > 0.4 * abs(gy) ? (gx > 0 ? 1 : -1) : 0;
      const dy = abs(gy) > 0.4 * abs(gx) ? (gy > 0 ? 1 : -1) : 0;
      if (strength[i + dy * width + dx]! > own || strength[i - dy * width - dx]! >= own) continue;
      const angle = atan2(gy, gx);
      edges.at[edges.count] = i;
      edges.angle[edges.count] = angle < 0 ? angle + PI : angle;
      edges.weight[edges.count] = min(1, sqrt(own) / FULL_GRADIENT);
      edges.count++;
    }
  }
  sortByAngle(edges);
  return edges;
}

function sortByAngle(edges: Edges): void {
  const { starts, angle, count } = edges;
  for (let n = 0; n < count; n++) starts[binOf(angle[n]!) + 1]!++;
  for (let bin = 0; bin < BINS; bin++) starts[bin + 1]! += starts[bin]!;
  const next = starts.slice();
  edges.order = new Int32Array(count);
  for (let n = 0; n < count; n++) edges.order[next[binOf(angle[n]!)]!++] = n;
}

function binOf(angle: number): number {
  return round((angle * BINS) / PI) % BINS;
}

function vote(edges: Edges, { width, height }: SmallPicture): { votes: Float32Array[]; reach: number } {
  const reach = ceil(hypot(width, height)) + 2;
  const cosines = Array.from({ length: BINS }, (_, bin) => cos((bin * PI) / BINS));
  const sines = Array.from({ length: BINS }, (_, bin) => sin((bin * PI) / BINS));
  const votes = Array.from({ length: BINS }, () => new Float32Array(2 * reach + 1));
  for (let n = 0; n < edges.count; n++) {
    const x = edges.at[n]! % width;
    const y = floor(edges.at[n]! / width);
    const middle = binOf(edges.angle[n]!);
    const weight = edges.weight[n]!;
    for (let k = middle - SPREAD; k <= middle + SPREAD; k++) {
      const bin = (k + BINS) % BINS;
      votes[bin]![round(x * cosines[bin]! + y * sines[bin]!) + reach]! += weight;
    }
  }
  return { votes, reach };
}

/** Lines with more votes than their neighbours in angle and distance, strongest first. */
function findPeaks(votes: Float32Array[], reach: number, least: number): { bin: number; d: number }[] {
  const peaks: { bin: number; d: number; votes: number }[] = [];
  for (let bin = 0; bin < BINS; bin++) {
    const own = votes[bin]!;
    for (let at = 3; at < own.length - 3; at++) {
      if (own[at]! < least || !isPeak(votes, bin, at, own.length)) continue;
      peaks.push({ bin, d: at - reach, votes: own[at]! });
    }
  }
  return peaks.sort((a, b) => b.votes - a.votes);
}

function isPeak(votes: Float32Array[], bin: number, at: number, length: number): boolean {
  const own = votes[bin]![at]!;
  for (let k = -1; k <= 1; k++) {
    const other = votes[(bin + k + BINS) % BINS]!;
    // Half a turn on, the same line has its normal the other way round.
    const wraps = bin + k < 0 || bin + k >= BINS;
    const middle = wraps ? length - 1 - at : at;
    for (let e = -1; e <= 1; e++) {
      const value = other[middle + e]!;
      if (value > own || (value === own && (k < 0 || (k === 0 && e < 0)))) return false;
    }
  }
  return true;
}

/** Least squares through the pixels within 2 px that run along the line. */
function fitted(edges: Edges, { width }: SmallPicture, rough: Line): Line {
  let line = rough;
  for (const near of [2.5, 1.5]) {
    const angle = atan2(line.ny, line.nx);
    const middle = binOf(angle < 0 ? angle + PI : angle);
    let [sum, sx, sy, xx, xy, yy] = [0, 0, 0, 0, 0, 0];
    for (let k = middle - SPREAD; k <= middle + SPREAD; k++) {
      const bin = (k + BINS) % BINS;
      for (let m = edges.starts[bin]!; m < edges.starts[bin + 1]!; m++) {
        const n = edges.order[m]!;
        const x = edges.at[n]! % width;
        const y = (edges.at[n]! - x) / width;
        if (abs(line.nx * x + line.ny * y - line.d) > near) continue;
        const weight = edges.weight[n]!;
        sum += weight;
        sx += x * weight;
        sy += y * weight;
        xx += x * x * weight;
        xy += x * y * weight;
        yy += y * y * weight;
      }
    }
    if (sum < 8) return line;
    const [cx, cy] = [sx / sum, sy / sum];
    const along = 0.5 * atan2(2 * (xy / sum - cx * cy), xx / sum - cx * cx - (yy / sum - cy * cy));
    const [nx, ny] = [-sin(along), cos(along)];
    line =
      nx * line.nx + ny * line.ny > 0 ? { nx, ny, d: nx * cx + ny * cy } : { nx: -nx, ny: -ny, d: -nx * cx - ny * cy };
  }
  return line;
}
