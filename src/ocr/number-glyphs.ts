import type { Box } from '../core/geometry.ts';
import { findPatches, type Patch } from './find-patches.ts';
import { bodiesOf } from './letter-outlines.ts';
import type { NetpbmFile } from './netpbm-file.ts';

/** Grey value below which a pixel is ink. */
const INK = 128;
/** How far beside the box ink is looked for, of its height: recognisers leave a slender first digit out. */
const BESIDE = 1.2;
/** Room above and below the box, of its height. */
const ROOM = 0.15;
/** White between two characters of one number is less than this share of a digit's height, beside a slender 1 most. */
const APART = 0.45;
/** Heights of digits, letters and slashes, of the usual one; a colon's points and dust are lower, rules higher. */
const TALL = { least: 0.6, most: 1.6 } as const;
/** Ink of the smallest sign of a number, a hyphen or a full stop, of the square of the usual height. */
const LEAST = 0.02;
/** Fewer px of ink are a speck, no point. */
const SPECK = 4;
/**
 * How far the middle of a point in a zero is from the zero's own, as a share of its size at most: the loops of 6, 8 and 9, where dirt may
 * be, have theirs further up or down, and where a zero has its point those have a stroke.
 */
const CENTRAL = { across: 0.2, down: 0.1 } as const;
/** Cells across and down that a character's picture is brought to. */
export const CELLS = 16;

/** One character of a number as it is printed. */
export interface Glyph {
  /** px of the picture */
  box: Box;
  /** How dark each cell of its box is, 0..1, row by row. */
  shape: Float32Array;
  /** True where it has ink in its middle that it does not touch: the point in a typewriter's zero. */
  dotted: boolean;
}

const encloses = (outer: Patch, inner: Patch): boolean =>
  outer.left < inner.left && outer.right > inner.right && outer.top < inner.top && outer.bottom > inner.bottom;
const isCentral = (outer: Patch, inner: Patch): boolean =>
  Math.abs(inner.left + inner.right - outer.left - outer.right) <= 2 * CENTRAL.across * wide(outer) &&
  Math.abs(inner.top + inner.bottom - outer.top - outer.bottom) <= 2 * CENTRAL.down * tall(outer);
const wide = (patch: Patch): number => patch.right - patch.left;
const tall = (patch: Patch): number => patch.bottom - patch.top;

/**
 * The characters of a number in and right beside its box (px of the picture), from the left, as their ink shows them: print sets
 * digits apart. Characters that touch are one. None for pictures that are not grey, and where the box holds no ink.
 */
export function numberGlyphs({ kind, width, height, rows }: NetpbmFile, box: Box): Glyph[] {
  if (kind !== 'P5') return [];
  const [x, y, across, down] = box;
  const left = Math.max(0, Math.round(x - BESIDE * down));
  const top = Math.max(0, Math.round(y - ROOM * down));
  const w = Math.min(width, Math.round(x + across + BESIDE * down)) - left;
  const h = Math.min(height, Math.round(y + down + ROOM * down)) - top;
  if (w <= 0 || h <= 0) return [];
  const darkness = (px: number, py: number): number => 255 - rows[(top + py) * width + left + px]!;
  const { patches } = findPatches(w, h, (px, py) => darkness(px, py) > 255 - INK);
  const bodies = bodiesOf(patches);
  const isWithin = (patch: Patch): boolean => {
    const middle = (patch.left + patch.right) / 2 + left;
    return middle >= x - 1 && middle <= x + across + 1;
  };
  const heights = bodies
    .filter(isWithin)
    .map(tall)
    .sort((a, b) => a - b);
  const usual = heights[heights.length >> 1];
  if (usual === undefined) return [];
  const isLetter = (patch: Patch): boolean => tall(patch) > TALL.least * usual && tall(patch) < TALL.most * usual;
  const goesOn = (before: Patch | undefined, next: Patch | undefined, added: Patch | undefined): boolean =>
    before !== undefined && next !== undefined && isLetter(added!) && next.left - before.right < APART * usual;
  let [first, last] = [bodies.findIndex(isWithin), bodies.findLastIndex(isWithin)];
  while (goesOn(bodies[first - 1], bodies[first], bodies[first - 1])) first -= 1;
  while (goesOn(bodies[last], bodies[last + 1], bodies[last + 1])) last += 1;
  return bodies
    .slice(first, last + 1)
    .filter((patch) => patch.area >= LEAST * usual ** 2)
    .map((patch) => ({
      dotted: patches.some((other) => other.area >= SPECK && encloses(patch, other) && isCentral(patch, other)),
      box: [patch.left + left, patch.top + top, wide(patch), tall(patch)],
      shape: shapeOf(patch, (px, py) => (px < w && py < h ? darkness(px, py) : 0)),
    }));
}

/** Commas, full stops and colons are lower than this share of a number's usual character, and than this one of its highest. */
const SIGN = { usual: 0.6, highest: 0.4 } as const;
/** A label's last letters that stand in the box of a number have a colon among so many first characters. */
const LABEL = 3;

/** The characters of a number without commas and full stops, and without what a colon sets apart at its beginning. */
export function withoutSigns(glyphs: readonly Glyph[]): Glyph[] {
  const all = glyphs.map(({ box }) => box[3]).sort((a, b) => a - b);
  // Dots of a form's line may be more than the characters.
  const heights = all.filter((height) => height > SIGN.highest * all.at(-1)!);
  const usual = heights[heights.length >> 1] ?? 0;
  const isHigh = ({ box }: Glyph): boolean => box[3] > SIGN.usual * usual;
  const colon = glyphs.slice(0, LABEL).findLastIndex((glyph) => !isHigh(glyph));
  return glyphs.slice(colon + 1).filter(isHigh);
}

/** The mean darkness of each of a character's cells. */
function shapeOf(patch: Patch, darkness: (x: number, y: number) => number): Float32Array {
  const shape = new Float32Array(CELLS * CELLS);
  const [cellWide, cellTall] = [wide(patch) / CELLS, tall(patch) / CELLS];
  for (const index of shape.keys()) {
    const [column, row] = [index % CELLS, Math.floor(index / CELLS)];
    const [fromX, fromY] = [Math.floor(patch.left + column * cellWide), Math.floor(patch.top + row * cellTall)];
    const toX = Math.max(fromX + 1, patch.left + (column + 1) * cellWide);
    const toY = Math.max(fromY + 1, patch.top + (row + 1) * cellTall);
    let [sum, count] = [0, 0];
    for (let y = fromY; y < toY; y += 1) {
      for (let x = fromX; x < toX; x += 1) {
        sum += darkness(x, y);
        count += 1;
      }
    }
    shape[index] = sum / count / 255;
  }
  return shape;
}
