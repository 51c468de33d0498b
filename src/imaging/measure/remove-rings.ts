import type { Box } from '../../core/geometry.ts';
import { findPatches, type Patches } from './components.ts';
import { findCircle, type Circle } from './find-circle.ts';
import { millimetres } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, ceil, cos, max, min, round, sin } = Math;

/** Diameters of seals, mm: 28 to 42 by Circular 21/2012/TT-BCA; copies are drawn a little smaller or larger. */
const DIAMETER_MM = { least: 24, most: 46 };
/** A signature through the seal makes its patch larger. */
const WIDEST_MM = 150;
/** Share of a circle that is ink where a ring is drawn; letters around the rim fill less than half of theirs. */
const DRAWN = 0.7;
/** How far the paper's edge of a ring may be from the fitted circle: photographs make ellipses of circles. */
const OVAL = 0.05;
/** Rings are looked for down to this share of the radius: the inner one of a seal lies at about 0.6. */
const INNERMOST = 0.3;
/** No ring is thicker, mm; what is thicker is a filled disc. */
const THICK_MM = 1.6;

/**
 * Erases the rings of black seals (on grey and black and white scans, where ink has no colour to lift it by) from a
 * mask of ink, in place. Strokes that cross a ring keep their pixels, so that a name under the rim stays whole; letters
 * of the seal stay. `patches` are those of the mask, where they are known. Returns the boxes of the seals, px.
 */
export function removeRings(
  mask: Uint8Array,
  width: number,
  height: number,
  dpi: number,
  patches = findPatches(mask, width, height),
): Box[] {
  const [least, most, widest] = [DIAMETER_MM.least, DIAMETER_MM.most, WIDEST_MM].map((mm) => millimetres(mm, dpi));
  const seals: Box[] = [];
  patches.components.forEach(({ left, top, right, bottom }, index) => {
    const [across, down] = [right - left, bottom - top];
    if (min(across, down) < least! || max(across, down) > widest!) return;
    const edge = outline(patches, index);
    const circle = findCircle(edge, least! / 2, most! / 2, millimetres(0.3, dpi));
    if (!circle || !eraseRings({ data: mask, width, height }, circle, millimetres(THICK_MM, dpi))) return;
    const { x, y, radius } = circle;
    seals.push([round(x - radius), round(y - radius), round(2 * radius), round(2 * radius)]);
  });
  return seals;
}

/** First and last px of the patch in each of its rows. */
function outline({ runs, owners, components }: Patches, index: number): { x: number; y: number }[] {
  const { top, bottom } = components[index]!;
  const points: { x: number; y: number }[] = [];
  for (let y = top; y < bottom; y++) {
    let [first, last] = [Infinity, -1];
    for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) {
      if (owners[run] !== index) continue;
      first = min(first, runs.starts[run]!);
      last = max(last, runs.ends[run]! - 1);
    }
    if (last >= 0) points.push({ x: first, y }, { x: last, y });
  }
  return points;
}

interface Mask {
  data: Uint8Array;
  width: number;
  height: number;
}

/** The disc seen from its middle: a row for every angle, with the ink from the rim inwards. */
interface Polar {
  angles: number;
  /** px, of the circle's own edge in every direction. */
  rims: Float64Array;
  inkAt(angle: number, radius: number): boolean;
  indexAt(angle: number, radius: number): number;
}

function polarOf({ data, width, height }: Mask, { x, y, radius }: Circle): Polar {
  const angles = ceil(2 * PI * radius * 1.5);
  const [cosines, sines] = [new Float64Array(angles), new Float64Array(angles)];
  for (let angle = 0; angle < angles; angle++) {
    cosines[angle] = cos((2 * PI * angle) / angles);
    sines[angle] = sin((2 * PI * angle) / angles);
  }
  const indexAt = (angle: number, r: number): number => {
    const px = round(x + r * cosines[angle]!);
    const py = round(y + r * sines[angle]!);
    return px < 0 || py < 0 || px >= width || py >= height ? -1 : py * width + px;
  };
  const inkAt = (angle: number, r: number): boolean => data[indexAt(angle, r)] === 1;
  const found = new Float64Array(angles);
  for (let angle = 0; angle < angles; angle++) {
    let r = radius * (1 + OVAL);
    while (r > radius * (1 - OVAL) && !inkAt(angle, r)) r -= 0.5;
    found[angle] = r;
  }
  return { angles, rims: smoothed(found), inkAt, indexAt };
}

/** Medians over 10° both ways: strokes that stick out of the ring do not move its edge. */
function smoothed(values: Float64Array): Float64Array {
  const reach = round(values.length / 36);
  const step = max(1, round(reach / 12));
  const result = new Float64Array(values.length);
  for (let n = 0; n < values.length; n++) {
    const near: number[] = [];
    for (let by = -reach; by <= reach; by += step) near.push(values[(n + by + values.length) % values.length]!);
    near.sort((a, b) => a - b);
    result[n] = near[near.length >> 1]!;
  }
  return result;
}

function eraseRings(mask: Mask, circle: Circle, thick: number): boolean {
  const polar = polarOf(mask, circle);
  const rings = ringsOf(polar, circle.radius).filter(({ from, to }) => from - to <= thick);
  // The outermost ring must be there: a round letter or a star in a disc is no seal.
  if (!rings[0] || rings[0].from < -circle.radius * OVAL) return false;
  const erased: number[] = [];
  for (const { from, to } of rings) {
    // Strokes cross at a slant, too: up to 45° to the radius.
    const slack = ceil((from - to) / 2) + 3;
    for (let angle = 0; angle < polar.angles; angle++) {
      const rim = polar.rims[angle]!;
      if (isInkNear(polar, angle, rim + from + 3, slack) && isInkNear(polar, angle, rim + to - 3, slack)) continue;
      for (let r = rim + from + 1; r >= rim + to - 1; r -= 0.5) {
        const index = polar.indexAt(angle, r);
        if (index >= 0) erased.push(index);
      }
    }
  }
  for (const index of erased) mask.data[index] = 0;
  return true;
}

/** Whether there is ink at most `slack` px along the rim from a point. */
function isInkNear(polar: Polar, angle: number, radius: number, slack: number): boolean {
  const most = round((slack * polar.angles) / (2 * PI * radius));
  for (let by = 0; by <= most; by++) {
    if (polar.inkAt((angle + by) % polar.angles, radius)) return true;
    if (polar.inkAt((angle - by + polar.angles) % polar.angles, radius)) return true;
  }
  return false;
}

/** In how many directions there is ink `depth` px from the rim. */
function inkAround({ angles, rims, inkAt }: Polar, depth: number): number {
  let ink = 0;
  for (let angle = 0; angle < angles; angle++) if (inkAt(angle, rims[angle]! + depth)) ink++;
  return ink;
}

/** Rings as px from the rim, outermost first: `from` their outer edge, `to` the inner one; both 0 or less but for ragged edges. */
function ringsOf(polar: Polar, radius: number): { from: number; to: number }[] {
  const rings: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | null = null;
  for (let depth = 2; depth > -radius * (1 - INNERMOST); depth--) {
    if (inkAround(polar, depth) >= polar.angles * DRAWN) {
      if (open) open.to = depth;
      else rings.push((open = { from: depth, to: depth }));
    } else open = null;
  }
  return rings;
}
