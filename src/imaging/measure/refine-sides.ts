import type { Corners, Point } from './homography.ts';
import type { Plane } from './plane.ts';

/** A line as its unit normal and its distance from the origin: `nx * x + ny * y = d`. */
interface Line {
  nx: number;
  ny: number;
  d: number;
}

const SAMPLES = 48;
/** Least step in grey levels from ground to paper that counts as the sheet's edge. */
const EDGE = 18;

/**
 * Moves each side of a rough quadrangle onto the strongest dark-to-bright edge near it and returns where the sides
 * meet; null when a side has no clear straight edge along three quarters of its length.
 */
export function refineSides(plane: Plane, quad: Corners): Corners | null {
  const lines: Line[] = [];
  for (let i = 0; i < 4; i++) {
    const line = fitSide(plane, quad[i]!, quad[(i + 1) % 4]!);
    if (!line) return null;
    lines.push(line);
  }
  const corners = lines.map((line, i) => meet(lines[(i + 3) % 4]!, line));
  return corners.every((corner) => corner !== null) ? (corners as unknown as Corners) : null;
}

function fitSide(plane: Plane, from: Point, to: Point): Line | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const reach = Math.max(4, Math.round(Math.hypot(plane.width, plane.height) * 0.015));
  // Clockwise on the screen, so the sheet lies to the right of the way.
  const inward = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  let points: Point[] = [];
  for (let n = 0; n < SAMPLES; n++) {
    const t = 0.04 + (0.92 * n) / (SAMPLES - 1);
    const middle = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
    const offset = strongestEdge(plane, middle, inward, reach);
    if (offset !== null) points.push({ x: middle.x + inward.x * offset, y: middle.y + inward.y * offset });
  }
  let line: Line | null = null;
  for (const near of [4, 2, 1.2]) {
    if (points.length < SAMPLES * 0.5) return null;
    line = fitLine(points);
    const { nx, ny, d } = line;
    points = points.filter((p) => Math.abs(nx * p.x + ny * p.y - d) <= near);
  }
  return points.length >= SAMPLES * 0.6 ? line : null;
}

/** Offset in px along `inward` where the picture brightens most; null when it never does by EDGE. */
function strongestEdge(plane: Plane, at: Point, inward: Point, reach: number): number | null {
  let best = { offset: 0, step: EDGE };
  for (let offset = -reach; offset <= reach; offset += 0.5) {
    const outside = valueAt(plane, at.x + inward.x * (offset - 1.5), at.y + inward.y * (offset - 1.5));
    const inside = valueAt(plane, at.x + inward.x * (offset + 1.5), at.y + inward.y * (offset + 1.5));
    if (inside - outside > best.step) best = { offset, step: inside - outside };
  }
  return best.step > EDGE ? best.offset : null;
}

function valueAt(plane: Plane, x: number, y: number): number {
  const left = Math.min(plane.width - 2, Math.max(0, Math.floor(x)));
  const top = Math.min(plane.height - 2, Math.max(0, Math.floor(y)));
  const [right, low] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))];
  const i = top * plane.width + left;
  const above = plane.data[i]! * (1 - right) + plane.data[i + 1]! * right;
  const below = plane.data[i + plane.width]! * (1 - right) + plane.data[i + plane.width + 1]! * right;
  return above * (1 - low) + below * low;
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
  const along = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [nx, ny] = [-Math.sin(along), Math.cos(along)];
  return { nx, ny, d: nx * cx + ny * cy };
}

function meet(a: Line, b: Line): Point | null {
  const det = a.nx * b.ny - b.nx * a.ny;
  if (Math.abs(det) < 0.2) return null;
  return { x: (a.d * b.ny - b.d * a.ny) / det, y: (a.nx * b.d - b.nx * a.d) / det };
}
