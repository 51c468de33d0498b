import type { Turn } from '../../../src/core/geometry.ts';
import type { Point } from '../plan.ts';

/** Where a point of a picture of `size` px lies after a clockwise turn of the picture. */
export function turnPoint({ x, y }: Point, turn: Turn, size: { width: number; height: number }): Point {
  if (turn === 90) return { x: size.height - y, y: x };
  if (turn === 180) return { x: size.width - x, y: size.height - y };
  if (turn === 270) return { x: y, y: size.width - x };
  return { x, y };
}

/** Largest distance of a found corner from its true one, as a share of the diagonal; whichever corner was named first. */
export function cornerError(truth: readonly Point[], found: readonly Point[], diagonal: number): number {
  const distances = truth.map((_, first) =>
    Math.max(
      ...truth.map((corner, i) => {
        const other = found[(i + first) % found.length]!;
        return Math.hypot(corner.x - other.x, corner.y - other.y);
      }),
    ),
  );
  return Math.min(...distances) / diagonal;
}
