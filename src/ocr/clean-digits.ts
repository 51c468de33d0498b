import { findPatches, type Patch } from './find-patches.ts';
import { parseNetpbm } from './netpbm-file.ts';

/** px: lower patches are specks, whose height tells nothing of the print. */
const SPECK = 6;

/**
 * Takes out of a part that holds digits and capitals alone (a whole PBM or PGM file, changed in place) what no digit has: the dot in a
 * typewriter's zero, which is read as a 9, and the bars of boxes and tables, which are read as 1. Ink that touches a digit stays.
 * Throws RangeError when the bytes are no such file.
 */
export function cleanDigits(bytes: Uint8Array): void {
  const { kind, width, height, rows } = parseNetpbm(bytes);
  const stride = Math.ceil(width / 8);
  const isInk = (x: number, y: number): boolean =>
    kind === 'P4' ? (rows[y * stride + (x >> 3)]! & (0x80 >> (x & 7))) !== 0 : rows[y * width + x]! < 128;
  const { labels, patches } = findPatches(width, height, isInk);
  const wrong = new Set(strangers(patches));
  if (wrong.size === 0) return;
  const isWrong = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && wrong.has(labels[y * width + x]! - 1);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const label = labels[y * width + x]!;
      // The grey seam of a patch goes with it.
      const goes = label > 0 ? wrong.has(label - 1) : kind === 'P5' && touches(x, y, isWrong);
      if (!goes) continue;
      if (kind === 'P5') rows[y * width + x] = 255;
      else rows[y * stride + (x >> 3)]! &= ~(0x80 >> (x & 7));
    }
  }
}

function touches(x: number, y: number, isWrong: (x: number, y: number) => boolean): boolean {
  return isWrong(x - 1, y) || isWrong(x + 1, y) || isWrong(x, y - 1) || isWrong(x, y + 1);
}

/** Indexes of the patches that are no digits: dots inside of one, upright bars, long rules and whole grids. */
function strangers(patches: readonly Patch[]): number[] {
  const tall = (patch: Patch): number => patch.bottom - patch.top;
  const wide = (patch: Patch): number => patch.right - patch.left;
  const print = patches.filter((patch) => tall(patch) >= SPECK && wide(patch) < 2 * tall(patch));
  const heights = print.map(tall).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)];
  if (usual === undefined) return [];
  const isDigit = (patch: Patch): boolean => tall(patch) > 0.7 * usual && tall(patch) < 1.35 * usual;
  const digits = patches.filter((patch) => isDigit(patch) && wide(patch) < 1.2 * usual);
  const isDot = (patch: Patch): boolean =>
    tall(patch) < 0.45 * usual &&
    digits.some((d) => d.left < patch.left && d.right > patch.right && d.top < patch.top && d.bottom > patch.bottom);
  const isBar = (patch: Patch): boolean => tall(patch) > 1.15 * usual && wide(patch) < 0.25 * usual;
  const isRule = (patch: Patch): boolean =>
    wide(patch) > 2.5 * usual && (tall(patch) < 0.2 * usual || patch.area < 0.3 * wide(patch) * tall(patch));
  return patches.flatMap((patch, i) => (isDot(patch) || isBar(patch) || isRule(patch) ? [i] : []));
}
