import type { Darkness } from './darkness.ts';
import type { Mark } from './marks.ts';
import { millimetres } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor, hypot, max, min, round, sqrt } = Math;

/** mm from an edge that holes and staples lie within. */
const NEAR_EDGE_MM = 25;
const NEAR_CORNER_MM = 35;

/**
 * A filing hole (ISO 838: 6 mm; punches make 5 to 8) within 25 mm of an edge: a disc, a ring, or, where light falls in from one
 * side, an arc. A hand draws arcs too, so an arc is a hole only in a row with another one.
 */
export function isHole(mark: Mark, marks: readonly Mark[], dark: Darkness): boolean {
  const circle = circleOf(mark, dark);
  if (!circle) return false;
  if (circle.whole) return true;
  return marks.some((other) => {
    const twin = other === mark ? null : circleOf(other, dark);
    if (!twin) return false;
    const [across, down] = [abs(twin.x - circle.x), abs(twin.y - circle.y)];
    // Spacings are 80 mm and 108 mm; the row runs along an edge, up to 5° askew.
    return max(across, down) > millimetres(50, dark.dpi) && min(across, down) < max(across, down) * 0.09;
  });
}

interface Circle {
  x: number;
  y: number;
  /** A disc or a closed ring, no arc. */
  whole: boolean;
}

function circleOf(mark: Mark, dark: Darkness): Circle | null {
  const { width, height, dpi } = dark;
  const [across, down] = [mark.right - mark.left, mark.bottom - mark.top];
  const mm = dpi / 25.4;
  if (max(across, down) < 3.5 * mm || max(across, down) > 9.5 * mm) return null;
  const near = NEAR_EDGE_MM * mm;
  const edge = min(mark.left, mark.top, width - mark.right, height - mark.bottom);
  if (edge > near) return null;
  const middle = { x: (mark.left + mark.right) / 2, y: (mark.top + mark.bottom) / 2 };
  if (abs(across - down) <= max(across, down) * 0.15) {
    const filled = mark.area / (across * down);
    if (filled > 0.66 && filled < 0.9 && isDisc(mark, dark, middle, max(across, down) / 2)) {
      return { ...middle, whole: true };
    }
    const ring = spreadAbout(mark, dark, middle);
    if (ring.deviation < 0.35 * mm && ring.radius > 0.7 * (max(across, down) / 2)) return { ...middle, whole: true };
  }
  const centre = fitCircle(mark, dark);
  if (!centre || centre.radius < 2.2 * mm || centre.radius > 4.6 * mm) return null;
  const arc = spreadAbout(mark, dark, centre);
  if (arc.deviation > 0.35 * mm || max(across, down) < 1.4 * centre.radius) return null;
  return { x: centre.x, y: centre.y, whole: false };
}

/** Whether nothing lies in the corners of the box. */
function isDisc(mark: Mark, { width }: Darkness, middle: { x: number; y: number }, radius: number): boolean {
  let outside = 0;
  for (const i of mark.pixels) {
    const x = (i % width) + 0.5;
    const y = (i - (i % width)) / width + 0.5;
    if (hypot(x - middle.x, y - middle.y) > radius * 1.08) outside++;
  }
  return outside < mark.area * 0.03;
}

/** Mean distance of the mark's px from a point, and their deviation from it. */
function spreadAbout(mark: Mark, { width }: Darkness, centre: { x: number; y: number }) {
  let [sum, square] = [0, 0];
  for (const i of mark.pixels) {
    const x = (i % width) + 0.5;
    const y = (i - (i % width)) / width + 0.5;
    const radius = hypot(x - centre.x, y - centre.y);
    sum += radius;
    square += radius * radius;
  }
  const radius = sum / mark.area;
  return { radius, deviation: sqrt(max(0, square / mark.area - radius * radius)) };
}

/** The circle whose squared radius fits the mark's px best (Kåsa); null where they lie on a line. */
function fitCircle(mark: Mark, { width }: Darkness): { x: number; y: number; radius: number } | null {
  const { centre, area } = mark;
  let [uu, vv, uv, uuu, vvv, uvv, vuu] = [0, 0, 0, 0, 0, 0, 0];
  for (const i of mark.pixels) {
    const u = (i % width) - centre.x;
    const v = (i - (i % width)) / width - centre.y;
    uu += u * u;
    vv += v * v;
    uv += u * v;
    uuu += u * u * u;
    vvv += v * v * v;
    uvv += u * v * v;
    vuu += v * u * u;
  }
  const determinant = uu * vv - uv * uv;
  if (determinant < 1e-6 * uu * vv) return null;
  const [a, b] = [(uuu + uvv) / 2, (vvv + vuu) / 2];
  const u = (a * vv - b * uv) / determinant;
  const v = (b * uu - a * uv) / determinant;
  return { x: centre.x + u + 0.5, y: centre.y + v + 0.5, radius: sqrt(u * u + v * v + (uu + vv) / area) };
}

/**
 * A staple, its shadow and the dent it leaves: a rod of 8 to 16 mm, thinner than 3 mm, within 35 mm of a corner, where a hand's lone
 * dash is not looked for. A rod is dark all along its axis; a word of print is not.
 */
export function isStaple(mark: Mark, marks: readonly Mark[], dark: Darkness): boolean {
  const mm = dark.dpi / 25.4;
  const near = NEAR_CORNER_MM * mm;
  const across = min(mark.left, dark.width - mark.right);
  const down = min(mark.top, dark.height - mark.bottom);
  if (across > near || down > near) return false;
  if (mark.length < 8 * mm || mark.length > 16 * mm || mark.thickness > 1.2 * mm) return false;
  if (!isRod(mark, dark)) return false;
  return marks.filter((other) => other.length > 2 * mm && isWithin(other, mark, near)).length <= 1;
}

/** Whether the mark is dark along the middle four fifths of its axis, nowhere half as pale as in its middle. */
function isRod(mark: Mark, { data, width, height, dpi }: Darkness): boolean {
  const { x: ax, y: ay } = mark.axis;
  const half = mark.length * 0.4;
  const beside = millimetres(0.25, dpi);
  const along: number[] = [];
  for (let at = -half; at <= half; at++) {
    let darkest = 0;
    for (let off = -beside; off <= beside; off++) {
      const x = round(mark.centre.x + at * ax - off * ay);
      const y = round(mark.centre.y + at * ay + off * ax);
      if (x >= 0 && y >= 0 && x < width && y < height) darkest = max(darkest, data[y * width + x]!);
    }
    along.push(darkest);
  }
  along.sort((a, b) => a - b);
  return along[floor(along.length / 20)]! >= along[along.length >> 1]! / 2;
}

function isWithin(other: Mark, mark: Mark, reach: number): boolean {
  return hypot(other.centre.x - mark.centre.x, other.centre.y - mark.centre.y) <= reach;
}
