import { findComponents, type Component } from './components.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, ceil, max, min } = Math;

/** Ink of a page as a mask and as patches. */
export interface Ink {
  /** 1 = ink, in px of the plane; specks, punch holes and show-through are left out. */
  mask: Uint8Array;
  components: Component[];
  /** Share of the plane's pixels that are ink, 0..1. */
  share: number;
  /** mm² of ink. */
  area: number;
  /** Number of dark patches of the size of letters: what no paper, hole or border makes in number. */
  letters: number;
}

/** Show-through from the other side is pale and soft; a pencil stroke of the same paleness has a sharp edge. */
const PALE = 100;
const SHARP = 0.45;
/** px looked at by one call, a multiple of three. */
const CHUNK = 3 << 14;

/**
 * Measures what somebody wrote, printed or stamped on the page. `even` is the page with its paper made white
 * (evenPaper), `border` the scanner's border or null. A pixel is ink when it is darker than paper by `contrast`
 * grey levels and by five times the measured noise; a patch counts when it is larger than a speck of dust (0.1 mm²),
 * not a punch hole, and either dark somewhere or sharp.
 */
export function measureInk(even: Plane, border: Uint8Array | null, contrast: number): Ink {
  const { data, width, height, dpi } = even;
  const limit = 255 - max(contrast, min(110, 5 * noiseOf(even)));
  const mask = new Uint8Array(data.length);
  let page = data.length;
  for (let y = 0; y < height; y++) page -= maskRow(data, border, limit, mask, y * width, (y + 1) * width);
  const found = findComponents(mask, width, height);
  const kept = found.components.map(() => true);
  const looks = lookAt(even, found.labels, found.components.length);
  const speck = 0.1 * (dpi / 25.4) ** 2;
  let letters = 0;
  found.components.forEach((component, n) => {
    const dark = looks.darkest[n]! < 255 - PALE;
    const soft = !dark && looks.steepest[n]! < SHARP * (255 - looks.darkest[n]!);
    if (component.area < speck || soft || isPunchHole(component, even)) kept[n] = false;
    else if (dark && isLetterSized(component, dpi)) letters++;
  });
  let area = 0;
  found.components.forEach((component, n) => {
    if (kept[n]) area += component.area;
    else erase(mask, found.labels, width, n + 1, component);
  });
  return {
    mask,
    components: found.components.filter((_, n) => kept[n]),
    share: page === 0 ? 0 : area / page,
    area: area / (dpi / 25.4) ** 2,
    letters,
  };
}

/** Marks what is darker than `limit` in one row, `from` to `to`; returns how much of it is border. */
function maskRow(
  data: Uint8Array,
  border: Uint8Array | null,
  limit: number,
  mask: Uint8Array,
  from: number,
  to: number,
): number {
  let hidden = 0;
  for (let i = from; i < to; i++) {
    if (border !== null && border[i] !== 0) hidden++;
    else if (data[i]! < limit) mask[i] = 1;
  }
  return hidden;
}

function isLetterSized({ top, bottom, left, right }: Component, dpi: number): boolean {
  const least = millimetres(1, dpi);
  return bottom - top >= least && right - left >= least / 2 && bottom - top <= millimetres(9, dpi);
}

function erase(
  mask: Uint8Array,
  labels: Int32Array,
  width: number,
  label: number,
  { left, top, right, bottom }: Component,
): void {
  for (let y = top; y < bottom; y++) {
    for (let i = y * width + left; i < y * width + right; i++) if (labels[i] === label) mask[i] = 0;
  }
}

/** Standard deviation of the paper's grain: median difference of neighbours, where letters are too few to count. */
function noiseOf(plane: Plane): number {
  const { data } = plane;
  const histogram = new Uint32Array(256);
  for (let from = 1; from < data.length; from += CHUNK)
    countSteps(data, from, min(data.length, from + CHUNK), histogram);
  const count = ceil((data.length - 1) / 3);
  let seen = 0;
  for (let v = 0; v < 256; v++) {
    seen += histogram[v]!;
    // Median of |a - b| of two normal values is 0.954 sigma; white clipped at 255 hides half of it.
    if (seen * 2 >= count) return v * 1.5;
  }
  return 0;
}

/** Counts every third step from one value to the next. */
function countSteps(data: Uint8Array, from: number, to: number, histogram: Uint32Array): void {
  for (let i = from; i < to; i += 3) histogram[abs(data[i]! - data[i - 1]!)]!++;
}

/** Darkest value and steepest step (two px apart) of every patch. */
function lookAt(plane: Plane, labels: Int32Array, count: number): { darkest: Uint8Array; steepest: Uint8Array } {
  const { data, width, height } = plane;
  const darkest = new Uint8Array(count).fill(255);
  const steepest = new Uint8Array(count);
  for (let y = 1; y < height - 1; y++)
    lookAtRow(data, labels, width, y * width + 1, (y + 1) * width - 1, darkest, steepest);
  return { darkest, steepest };
}

function lookAtRow(
  data: Uint8Array,
  labels: Int32Array,
  width: number,
  from: number,
  to: number,
  darkest: Uint8Array,
  steepest: Uint8Array,
): void {
  for (let i = from; i < to; i++) {
    const label = labels[i]!;
    if (!label) continue;
    const v = data[i]!;
    if (v < darkest[label - 1]!) darkest[label - 1] = v;
    const step = max(data[i - 1]! - v, data[i + 1]! - v, data[i - width]! - v, data[i + width]! - v);
    if (step > steepest[label - 1]!) steepest[label - 1] = step;
  }
}

/** A filing hole (ISO 838: 6 mm) shows as a filled disc of 4 to 9 mm within 25 mm of an edge. */
function isPunchHole(component: Component, plane: Plane): boolean {
  const across = component.right - component.left;
  const down = component.bottom - component.top;
  const [least, most] = [millimetres(4, plane.dpi), millimetres(9, plane.dpi)];
  if (min(across, down) < least || max(across, down) > most) return false;
  if (abs(across - down) > max(across, down) * 0.2) return false;
  const filled = component.area / (across * down);
  if (filled < 0.68 || filled > 0.88) return false;
  const near = millimetres(25, plane.dpi);
  return (
    component.left < near ||
    component.top < near ||
    component.right > plane.width - near ||
    component.bottom > plane.height - near
  );
}
