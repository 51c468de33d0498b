import { findComponents } from './components.ts';
import type { Darkness } from './darkness.ts';
import { millimetres } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { atan2, cos, hypot, max, min, sin, sqrt } = Math;

/** Dark strokes that belong together: a stroke, a letter, a word of small print. */
export interface Mark {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** px that are dark themselves */
  area: number;
  /** Darkness of its darkest fifth, 0..255. */
  contrast: number;
  /** How much of its darkness is lost within 0.34 mm, 0..1: print and pencil 0.7 and more, ink seen through paper half of it. */
  sharpness: number;
  /** Share of the dark px in and around it that are strokes, 0..1: what shows through is soft but for chance. */
  purity: number;
  /** Longest way through it, px. */
  length: number;
  /** Deviation across its longest axis, px: a straight stroke has a third of its thickness. */
  thickness: number;
  /** Direction of its longest axis, of length 1. */
  axis: { x: number; y: number };
  /** Middle of its pixels and how far they lie from it, px: a ring has all at one distance. */
  centre: { x: number; y: number };
  /** Indices into the plane's data of its dark px. */
  pixels: Int32Array;
}

/** The blur of paper is wider than this, the blur of a scanner is not. */
const EDGE_MM = 0.34;
/** More marks than a page of text has: dust or a picture; measuring more tells nothing new. */
const MOST_MARKS = 20_000;

/**
 * The marks of a mask of strokes (1) among what is darker than `least`, specks of less than 3 px left out. Strokes closer to
 * each other than `gap` mm are one mark.
 */
export function findMarks(mask: Uint8Array, dark: Darkness, least: number, gap: number): Mark[] {
  const { width, height, dpi } = dark;
  const reach = gap > 0 ? millimetres(gap / 2, dpi) : 0;
  const { components, labels } = findComponents(widened(mask, width, height, reach), width, height);
  const counts = new Int32Array(components.length + 1);
  const around = new Int32Array(components.length + 1);
  for (let i = 0; i < mask.length; i++) {
    if (mask[i]) counts[labels[i]!]!++;
    if (labels[i] && dark.data[i]! >= least) around[labels[i]!]!++;
  }
  const starts = new Int32Array(components.length + 2);
  for (let n = 1; n <= components.length; n++) starts[n + 1] = starts[n]! + counts[n]!;
  const pixels = new Int32Array(starts[components.length + 1]!);
  const next = starts.slice();
  for (let i = 0; i < mask.length; i++) if (mask[i]) pixels[next[labels[i]!]!++] = i;
  const marks: Mark[] = [];
  for (let n = 1; n <= components.length && marks.length < MOST_MARKS; n++) {
    if (counts[n]! < 3) continue;
    marks.push(measureMark(pixels.subarray(starts[n], starts[n + 1]), dark, counts[n]! / around[n]!));
  }
  return marks;
}

function measureMark(pixels: Int32Array, dark: Darkness, purity: number): Mark {
  const { data, width } = dark;
  let [left, top, right, bottom] = [dark.width, dark.height, 0, 0];
  let [sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0];
  const levels = new Uint32Array(256);
  for (const i of pixels) {
    const x = i % width;
    const y = (i - x) / width;
    left = min(left, x);
    right = max(right, x + 1);
    top = min(top, y);
    bottom = max(bottom, y + 1);
    sx += x;
    sy += y;
    sxx += x * x;
    syy += y * y;
    sxy += x * y;
    levels[data[i]!]!++;
  }
  const n = pixels.length;
  const [cx, cy] = [sx / n, sy / n];
  const [vx, vy, vxy] = [sxx / n - cx * cx, syy / n - cy * cy, sxy / n - cx * cy];
  const root = sqrt(max(0, ((vx - vy) / 2) ** 2 + vxy * vxy));
  const angle = atan2(2 * vxy, vx - vy) / 2;
  const contrast = upperFifth(levels, n);
  return {
    left,
    top,
    right,
    bottom,
    area: n,
    contrast,
    sharpness: sharpnessOf(pixels, dark, contrast),
    purity,
    length: hypot(right - left, bottom - top),
    thickness: sqrt(max(0, (vx + vy) / 2 - root)),
    axis: { x: cos(angle), y: sin(angle) },
    centre: { x: cx, y: cy },
    pixels,
  };
}

/** How much of the darkness of the mark's darker px is lost beside them, a fifth loses more; grain is taken off. */
function sharpnessOf(pixels: Int32Array, dark: Darkness, contrast: number): number {
  const reach = reachOf(dark.dpi);
  const falls = new Uint32Array(256);
  let count = 0;
  for (const i of pixels) {
    if (dark.data[i]! < contrast * 0.6) continue;
    falls[fallAt(i, dark, reach)]!++;
    count++;
  }
  return max(0, upperFifth(falls, count) - dark.noise) / contrast;
}

function reachOf(dpi: number): { straight: number; aslant: number } {
  return { straight: millimetres(EDGE_MM, dpi), aslant: millimetres(EDGE_MM / Math.SQRT2, dpi) };
}

/** The steepest fall from a dark px to those EDGE_MM away, 0 at the edge of the plane. */
function fallAt(i: number, { data, width, height }: Darkness, reach: { straight: number; aslant: number }): number {
  const { straight, aslant } = reach;
  const x = i % width;
  const y = (i - x) / width;
  if (x < straight || y < straight || x >= width - straight || y >= height - straight) return 0;
  const [down, falling, rising] = [straight * width, aslant * (width + 1), aslant * (width - 1)];
  const level = min(data[i - straight]!, data[i + straight]!);
  const upright = min(data[i - down]!, data[i + down]!);
  const slants = min(data[i - falling]!, data[i + falling]!, data[i - rising]!, data[i + rising]!);
  return max(0, data[i]! - min(level, upright, slants));
}

/**
 * 1 where a px is darker than `least` and either as dark as nothing seen through paper (`darkest`) or so near an edge that
 * `sharp` of its darkness is lost.
 */
export function strokeMask(dark: Darkness, least: number, darkest: number, sharp: number): Uint8Array {
  const reach = reachOf(dark.dpi);
  const mask = new Uint8Array(dark.data.length);
  for (let i = 0; i < mask.length; i++) {
    const v = dark.data[i]!;
    if (v >= least && (v >= darkest || fallAt(i, dark, reach) >= v * sharp)) mask[i] = 1;
  }
  return mask;
}

/** The value that a fifth of what was counted reaches. */
function upperFifth(levels: Uint32Array, count: number): number {
  for (let v = 255, seen = 0; v > 0; v--) {
    seen += levels[v]!;
    if (seen * 5 >= count) return v;
  }
  return 0;
}

/** The mask grown by `reach` px to every side. */
function widened(mask: Uint8Array, width: number, height: number, reach: number): Uint8Array {
  if (reach === 0) return mask;
  const rows = new Uint8Array(mask.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0, i = y * width; x < width; x++, i++) {
      if (mask[i]) rows.fill(1, i - min(x, reach), i + min(width - x, reach + 1));
    }
  }
  const out = rows.slice();
  for (let down = 1; down <= reach; down++) {
    const by = down * width;
    for (let i = 0; i < rows.length; i++) {
      if (!rows[i]) continue;
      if (i >= by) out[i - by] = 1;
      if (i + by < out.length) out[i + by] = 1;
    }
  }
  return out;
}
