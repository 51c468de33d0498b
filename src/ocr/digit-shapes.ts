import type { Box } from '../core/geometry.ts';
import type { NetpbmFile } from './netpbm-file.ts';
import { numberGlyphs, type Glyph } from './number-glyphs.ts';

/** Confidence (0..100) from which a word's digits are what they were read as. */
const SURE = 90;
/** Words of digits looked at on a page, and pictures kept of one digit. */
const MOST_WORDS = 16;
const MOST_PICTURES = 6;

/** Pictures of the digits of one page: one paper prints with few fonts, so the same digit looks the same. */
export type DigitShapes = ReadonlyMap<string, readonly Float32Array[]>;

/** A word as the recogniser gave it, px of the picture. */
export interface ReadDigits {
  text: string;
  box: Box;
  /** 0..100 */
  confidence: number;
}

/**
 * What the digits of a page look like: pictures from words of digits that were read surely and whose ink shows as many
 * characters as were read, a comma behind them one of them.
 */
export function digitShapes(picture: NetpbmFile, words: readonly ReadDigits[]): DigitShapes {
  const shapes = new Map<string, Float32Array[]>();
  const sure = words.filter(({ text, confidence }) => confidence >= SURE && /^\d[\d./-]*[.,]?$/.test(text));
  for (const { text, box } of sure.slice(0, MOST_WORDS)) {
    const glyphs = numberGlyphs(picture, box);
    if (glyphs.length !== text.length) continue;
    for (const [at, { shape }] of glyphs.entries()) {
      const digit = text[at]!;
      const known = shapes.get(digit) ?? [];
      if (/\d/.test(digit) && known.length < MOST_PICTURES) shapes.set(digit, [...known, shape]);
    }
  }
  return shapes;
}

/** How well a character fits the page's own pictures of a digit: their best correlation, −1..1; null where it has none. */
export function fitOf(shapes: DigitShapes, { shape }: Glyph, digit: string): number | null {
  const known = shapes.get(digit);
  return known ? Math.max(...known.map((one) => correlation(one, shape))) : null;
}

function correlation(one: Float32Array, other: Float32Array): number {
  const mean = (of: Float32Array): number => of.reduce((sum, value) => sum + value, 0) / of.length;
  const [a, b] = [mean(one), mean(other)];
  let [both, first, second] = [0, 0, 0];
  for (const [at, value] of one.entries()) {
    both += (value - a) * (other[at]! - b);
    first += (value - a) ** 2;
    second += (other[at]! - b) ** 2;
  }
  return first * second > 0 ? both / Math.sqrt(first * second) : 0;
}
