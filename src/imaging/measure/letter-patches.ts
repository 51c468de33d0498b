import type { Box } from '../../core/geometry.ts';
import { findPatches } from './components.ts';
import { millimetres } from './plane.ts';

/** A letter's body, mm: small print of 6 pt has an x height of 0.9, titles of 20 pt capitals of 5 with their marks. */
const HEIGHT_MM = { least: 0.8, most: 7 };
/** Letters of a word that touch each other are wider than high, but no wider than this, mm. */
const WIDEST_MM = 20;
/** A hostile page of dots must not fill the memory: a full page of small print has 6000 letters. */
const MOST = 20_000;

/**
 * Boxes (px) of a mask's patches of ink that have the size of a letter or of a few joined ones, top first. `patches` are
 * those of the mask, where they are known.
 */
export function letterPatches(
  mask: Uint8Array,
  width: number,
  height: number,
  dpi: number,
  patches = findPatches(mask, width, height),
): Box[] {
  const [least, most, widest] = [HEIGHT_MM.least, HEIGHT_MM.most, WIDEST_MM].map((mm) => millimetres(mm, dpi));
  const letters: Box[] = [];
  for (const { left, top, right, bottom } of patches.components) {
    const [w, h] = [right - left, bottom - top];
    if (h < least! || h > most! || w > widest!) continue;
    letters.push([left, top, w, h]);
    if (letters.length === MOST) break;
  }
  return letters;
}
