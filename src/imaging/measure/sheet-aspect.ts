import type { Corners } from './homography.ts';

/** Main cameras of phones see as a 24 to 28 mm lens does on film: a focal length of 0.75 of the long side. */
const USUAL_FOCAL = 0.75;

/**
 * True width over height of a rectangle seen in perspective by a camera whose axis goes through the middle of a
 * `width` x `height` px picture, likeliest first: by the focal length that its vanishing points give, where they do, and
 * by that of a usual phone. Z. Zhang, L.-W. He, Whiteboard scanning and image enhancement, 2007.
 */
export function sheetAspects(corners: Corners, width: number, height: number): number[] {
  const [m1, m2, m4, m3] = corners.map(({ x, y }) => [x - width / 2, y - height / 2, 1]) as [
    Vector,
    Vector,
    Vector,
    Vector,
  ];
  const k2 = dot(cross(m1, m4), m3) / dot(cross(m2, m4), m3);
  const k3 = dot(cross(m1, m4), m2) / dot(cross(m3, m4), m2);
  const across = minus(scaled(m2, k2), m1);
  const down = minus(scaled(m3, k3), m1);
  const long = Math.max(width, height);
  const aspectBy = (focal2: number): number => {
    const size = ([x, y, z]: Vector): number => Math.sqrt(x * x + y * y + focal2 * z * z);
    return size(across) / size(down);
  };
  const usual = aspectBy((USUAL_FOCAL * long) ** 2);
  // Without vanishing points the focal length cannot be measured.
  if (Math.abs(across[2]) < 0.02 || Math.abs(down[2]) < 0.02) return [usual];
  const focal2 = -(across[0] * down[0] + across[1] * down[1]) / (across[2] * down[2]);
  // Phones see 50° to 90° across: 0.5 to 1.1 of the long side; zoom makes it longer.
  const isBelievable = focal2 > (0.4 * long) ** 2 && focal2 < (4 * long) ** 2;
  return isBelievable ? [aspectBy(focal2), usual] : [usual];
}

type Vector = [number, number, number];

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function scaled(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}
