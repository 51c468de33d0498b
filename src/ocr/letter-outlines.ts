import type { Box } from '../core/geometry.ts';
import { findPatches, type Patch } from './find-patches.ts';
import type { NetpbmFile } from './netpbm-file.ts';

/** Grey value below which a pixel is ink. */
const INK = 116;
/** Fewer px of ink are a speck. */
const SPECK = 4;
/** Share of a patch's width that stands over or under a larger one when it is a mark of the same letter. */
const OVER = 0.4;
/** Room around a word's box, of its height: recognisers cut marks off. */
const ROOM = 0.08;
/** Bands of a letter's height, from its top, in which its outline is looked at: its upper and lower corners, where a bowl joins. */
const BANDS = { upper: [0.03, 0.14], waist: [0.3, 0.45], lower: [0.86, 0.97] } as const;

/** How far the ink of a letter's body lies inside of its box at one side, shares of its width: means over bands of its height. */
type Side = Record<keyof typeof BANDS, number>;

/** A letter without its marks, as its ink shows it. */
export interface Outline {
  /** px */
  width: number;
  /** px */
  height: number;
  left: Side;
  right: Side;
  /** The most of the height that one column of px fills near the edge (a third of the width): 1 for an upright stem. */
  fullest: { left: number; right: number };
}

/**
 * Outlines of a word's letters from the left, taken from the ink in its box (px of the picture). A mark over or under a letter
 * belongs to it; letters that touch are one, so that the number differs from what was read. Empty for pictures that are not grey.
 */
export function letterOutlines({ kind, width, height, rows }: NetpbmFile, box: Box): (() => Outline)[] {
  if (kind !== 'P5') return [];
  const room = Math.round(box[3] * ROOM);
  const [left, top] = [Math.max(0, box[0] - room), Math.max(0, box[1] - room)];
  const across = Math.min(width, box[0] + box[2] + room) - left;
  const down = Math.min(height, box[1] + box[3] + room) - top;
  if (across <= 0 || down <= 0) return [];
  const { labels, patches } = findPatches(across, down, (x, y) => rows[(top + y) * width + left + x]! < INK);
  return bodiesOf(patches).map((patch) => () => outlineOf(patch, labels, across, patches.indexOf(patch) + 1));
}

/** The largest patch of each letter, from the left: a mark over or under it, and what it encloses, is left out. */
export function bodiesOf(patches: readonly Patch[]): Patch[] {
  const tall = (patch: Patch): number => patch.bottom - patch.top;
  const bodies: Patch[] = [];
  for (const patch of patches
    .filter(({ area }) => area >= SPECK)
    .sort((a, b) => tall(b) - tall(a) || b.area - a.area)) {
    const least = (patch.right - patch.left) * OVER;
    const isMark = bodies.some((body) => Math.min(body.right, patch.right) - Math.max(body.left, patch.left) >= least);
    if (!isMark) bodies.push(patch);
  }
  return bodies.sort((a, b) => a.left - b.left);
}

function outlineOf(patch: Patch, labels: Uint32Array, stride: number, label: number): Outline {
  const [width, height] = [patch.right - patch.left, patch.bottom - patch.top];
  const isOwn = (x: number, y: number): boolean => labels[y * stride + x] === label;
  const gap = (y: number, from: number, step: 1 | -1): number => {
    let x = from;
    while (x >= patch.left && x < patch.right && !isOwn(x, y)) x += step;
    return Math.abs(x - from);
  };
  const mean = (from: number, step: 1 | -1, [first, last]: readonly [number, number]): number => {
    const [start, end] = [first, last].map((share) => patch.top + Math.round(share * (height - 1))) as [number, number];
    let sum = 0;
    for (let y = start; y <= end; y += 1) sum += gap(y, from, step);
    return sum / (end - start + 1) / width;
  };
  const side = (from: number, step: 1 | -1): Side => ({
    upper: mean(from, step, BANDS.upper),
    waist: mean(from, step, BANDS.waist),
    lower: mean(from, step, BANDS.lower),
  });
  const filled = (x: number): number => {
    let ink = 0;
    for (let y = patch.top; y < patch.bottom; y += 1) if (isOwn(x, y)) ink += 1;
    return ink / height;
  };
  const near = Array.from({ length: Math.ceil(width / 3) }, (_, n) => n);
  return {
    width,
    height,
    left: side(patch.left, 1),
    right: side(patch.right - 1, -1),
    fullest: {
      left: Math.max(...near.map((n) => filled(patch.left + n))),
      right: Math.max(...near.map((n) => filled(patch.right - 1 - n))),
    },
  };
}
