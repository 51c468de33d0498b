import type { Component } from './components.ts';
import type { Corners, Point } from './homography.ts';

/**
 * The quadrangle nearest to the outline of a patch, clockwise from the top left: the patch's convex hull, from which the
 * corner that cuts off least is dropped until four remain. Null when the hull is not close to a quadrangle.
 */
export function dominantQuad(labels: Int32Array, label: number, patch: Component, width: number): Corners | null {
  const hull = convexHull(outline(labels, label, patch, width));
  if (hull.length < 4) return null;
  const whole = areaOf(hull);
  const quad = [...hull];
  while (quad.length > 4) {
    let least = { at: 0, area: Infinity };
    quad.forEach((point, i) => {
      const area = areaOf([quad.at(i - 1)!, point, quad[(i + 1) % quad.length]!]);
      if (area < least.area) least = { at: i, area };
    });
    quad.splice(least.at, 1);
  }
  if (areaOf(quad) < whole * 0.93) return null;
  return fromTopLeft(quad);
}

/** Leftmost and rightmost pixel of every row of the patch. */
function outline(labels: Int32Array, label: number, patch: Component, width: number): Point[] {
  const points: Point[] = [];
  for (let y = patch.top; y < patch.bottom; y++) {
    let first = -1;
    let last = -1;
    for (let x = patch.left; x < patch.right; x++) {
      if (labels[y * width + x] !== label) continue;
      if (first < 0) first = x;
      last = x;
    }
    if (first >= 0) points.push({ x: first, y }, { x: last, y });
  }
  return points;
}

/** Convex hull, clockwise on the screen (A. M. Andrew's monotone chain, 1979). */
function convexHull(points: Point[]): Point[] {
  points.sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && turnOf(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(points), ...half([...points].reverse())];
}

function turnOf(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

function areaOf(polygon: readonly Point[]): number {
  let doubled = 0;
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length]!;
    doubled += a.x * b.y - b.x * a.y;
  });
  return Math.abs(doubled) / 2;
}

function fromTopLeft(quad: readonly Point[]): Corners {
  let first = 0;
  quad.forEach((point, i) => {
    if (point.x + point.y < quad[first]!.x + quad[first]!.y) first = i;
  });
  return [0, 1, 2, 3].map((i) => quad[(first + i) % 4]!) as unknown as Corners;
}
