import type { Corners, Point } from './homography.ts';
import { meet } from './sheet-quads.ts';
import type { Thumbnail } from './shrink-upright.ts';
import type { Line } from './straight-lines.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, atan2, cos, floor, hypot, max, min, sin } = Math;

const SAMPLES = 64;
/** px of the thumbnail between the two points whose difference is the edge. */
const GAP = 3;

/**
 * Moves each side of a quadrangle (px of the thumbnail) onto the step from ground to paper within `reach` px of it and
 * returns where the sides meet; null when a side has no straight edge along two fifths of its length.
 */
export function refineSides(side: Thumbnail, quad: Corners, reach: number): Corners | null {
  const lines: Line[] = [];
  for (let i = 0; i < 4; i++) {
    const line = fitSide(side, quad[i]!, quad[(i + 1) % 4]!, reach);
    if (!line) return null;
    lines.push(line);
  }
  const corners = lines.map((line, i) => meet(lines[(i + 3) % 4]!, line));
  return corners.every((corner) => corner !== null) ? (corners as unknown as Corners) : null;
}

function fitSide(side: Thumbnail, from: Point, to: Point, reach: number): Line | null {
  const length = hypot(to.x - from.x, to.y - from.y);
  // Clockwise on the screen, so the sheet lies to the right of the way.
  const inward = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const middles = Array.from({ length: SAMPLES }, (_, n) => {
    const t = 0.03 + (0.94 * n) / (SAMPLES - 1);
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  });
  const { channel, step } = strongestChannel(side, middles, inward, reach);
  let points: Point[] = [];
  for (const middle of middles) {
    const offset = edgeOffset(side, channel, middle, inward, reach, step);
    if (offset !== null) points.push({ x: middle.x + inward.x * offset, y: middle.y + inward.y * offset });
  }
  let line: Line | null = null;
  for (const near of [reach, reach / 2, max(1.2, reach / 4), 1.2]) {
    if (points.length < SAMPLES * 0.4) return null;
    const { nx, ny, d } = (line = fitLine(points));
    const kept = points.filter((p) => abs(nx * p.x + ny * p.y - d) <= near);
    // A sheet that is not quite flat has a side that is not quite straight.
    if (kept.length < SAMPLES * 0.4) break;
    points = kept;
  }
  return line;
}

/** The channel in which the flanks of the side differ most, with the signed difference: paper less ground. */
function strongestChannel(side: Thumbnail, middles: readonly Point[], inward: Point, reach: number) {
  let best = { channel: 0, step: 0 };
  for (let channel = 0; channel < (side.colour ? 3 : 1); channel++) {
    const steps = middles.map((p) => {
      const [x, y] = [inward.x * reach, inward.y * reach];
      return valueAt(side, channel, p.x + x, p.y + y) - valueAt(side, channel, p.x - x, p.y - y);
    });
    const middle = steps.sort((a, b) => a - b)[SAMPLES / 2]!;
    if (abs(middle) > abs(best.step)) best = { channel, step: middle };
  }
  return best;
}

/** Offset in px along `inward` of the greatest step in the direction of `step`; null when it is less than a third of it. */
function edgeOffset(
  side: Thumbnail,
  channel: number,
  at: Point,
  inward: Point,
  reach: number,
  step: number,
): number | null {
  const sign = step < 0 ? -1 : 1;
  let best = { offset: 0, step: 0 };
  for (let offset = -reach; offset <= reach; offset += 0.5) {
    const [out, into] = [offset - GAP / 2, offset + GAP / 2];
    const outside = valueAt(side, channel, at.x + inward.x * out, at.y + inward.y * out);
    const inside = valueAt(side, channel, at.x + inward.x * into, at.y + inward.y * into);
    if ((inside - outside) * sign > best.step) best = { offset, step: (inside - outside) * sign };
  }
  return best.step > max(3, abs(step) / 3) ? best.offset : null;
}

function valueAt({ grey, colour }: Thumbnail, channel: number, x: number, y: number): number {
  const left = min(grey.width - 2, max(0, floor(x)));
  const top = min(grey.height - 2, max(0, floor(y)));
  const [right, low] = [min(1, max(0, x - left)), min(1, max(0, y - top))];
  const data = colour ?? grey.data;
  const channels = colour ? 3 : 1;
  const i = (top * grey.width + left) * channels + channel;
  const below = i + grey.width * channels;
  const above = data[i]! * (1 - right) + data[i + channels]! * right;
  return above * (1 - low) + (data[below]! * (1 - right) + data[below + channels]! * right) * low;
}

/** Total least squares: the line through the centre along the direction of greatest spread. */
function fitLine(points: readonly Point[]): Line {
  const cx = points.reduce((sum, p) => sum + p.x, 0) / points.length;
  const cy = points.reduce((sum, p) => sum + p.y, 0) / points.length;
  let [xx, xy, yy] = [0, 0, 0];
  for (const p of points) {
    xx += (p.x - cx) ** 2;
    xy += (p.x - cx) * (p.y - cy);
    yy += (p.y - cy) ** 2;
  }
  const along = 0.5 * atan2(2 * xy, xx - yy);
  const [nx, ny] = [-sin(along), cos(along)];
  return { nx, ny, d: nx * cx + ny * cy };
}
