const { abs, floor, hypot, sqrt } = Math;

/** px */
export interface Circle {
  x: number;
  y: number;
  radius: number;
}

interface Point {
  x: number;
  y: number;
}

/** Circles tried. With half of the points on the circle, one of eight goes through three of them. */
const TRIES = 150;
/** Share of the points that must lie on the circle. */
const ENOUGH = 0.35;

/**
 * The circle that most of the points lie on within `tolerance` px, its radius between `least` and `most` px (Fischler and
 * Bolles 1981: circles through three points are tried, the one with the most followers is it). Null when fewer than a
 * third of the points agree. The points are tried in a fixed order: the same points give the same circle.
 */
export function findCircle(points: readonly Point[], least: number, most: number, tolerance: number): Circle | null {
  let best: Circle | null = null;
  let bestCount = points.length * ENOUGH;
  let seed = 1;
  const next = (): Point => {
    seed = (seed * 48_271) % 2_147_483_647;
    return points[floor((seed / 2_147_483_647) * points.length)]!;
  };
  for (let n = 0; n < TRIES && points.length >= 3; n++) {
    const circle = throughThree(next(), next(), next());
    if (!circle || circle.radius < least || circle.radius > most) continue;
    const count = followers(points, circle, tolerance);
    if (count > bestCount) [best, bestCount] = [circle, count];
  }
  return best;
}

/** How many of the points lie on the circle. */
function followers(points: readonly Point[], { x, y, radius }: Circle, tolerance: number): number {
  let count = 0;
  for (let n = 0; n < points.length; n++) {
    const across = points[n]!.x - x;
    const down = points[n]!.y - y;
    if (abs(sqrt(across * across + down * down) - radius) <= tolerance) count++;
  }
  return count;
}

function throughThree(a: Point, b: Point, c: Point): Circle | null {
  const [bx, by, cx, cy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y];
  const twice = 2 * (bx * cy - by * cx);
  if (abs(twice) < 1) return null;
  const [b2, c2] = [bx * bx + by * by, cx * cx + cy * cy];
  const [x, y] = [(cy * b2 - by * c2) / twice, (bx * c2 - cx * b2) / twice];
  return { x: a.x + x, y: a.y + y, radius: hypot(x, y) };
}
