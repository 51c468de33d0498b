export interface Point {
  x: number;
  y: number;
}

/** Corners of a sheet, clockwise from the top left. */
export type Corners = readonly [Point, Point, Point, Point];

/** A projective map of the plane as 9 numbers, row by row; the last is 1. */
export type Homography = readonly number[];

/**
 * The map that takes the corners of `from` to those of `to`, in order. Null when three corners of `from` lie on a line,
 * so that no such map exists.
 */
export function homographyBetween(from: Corners, to: Corners): Homography | null {
  const rows: number[][] = [];
  from.forEach((p, i) => {
    const q = to[i]!;
    rows.push([p.x, p.y, 1, 0, 0, 0, -p.x * q.x, -p.y * q.x, q.x]);
    rows.push([0, 0, 0, p.x, p.y, 1, -p.x * q.y, -p.y * q.y, q.y]);
  });
  const solved = solve(rows);
  return solved && [...solved, 1];
}

/** Where the map takes a point. */
export function project(map: Homography, point: Point): Point {
  const w = map[6]! * point.x + map[7]! * point.y + map[8]!;
  return {
    x: (map[0]! * point.x + map[1]! * point.y + map[2]!) / w,
    y: (map[3]! * point.x + map[4]! * point.y + map[5]!) / w,
  };
}

/** Solves n equations given as rows of n + 1 numbers, by elimination with pivots; null when they are dependent. */
function solve(rows: number[][]): number[] | null {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    const lead = rows[i]![i]!;
    if (Math.abs(lead) < 1e-9) return null;
    for (let k = 0; k < n; k++) {
      const factor = rows[k]![i]! / lead;
      if (k === i || factor === 0) continue;
      for (let j = i; j <= n; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!);
}
