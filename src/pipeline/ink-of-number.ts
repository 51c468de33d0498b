import type { Box } from '../core/geometry.ts';
import type { Word } from '../core/word.ts';
import { digitShapes, fitOf, type DigitShapes } from '../ocr/digit-shapes.ts';
import type { NetpbmFile } from '../ocr/netpbm-file.ts';
import type { Glyph } from '../ocr/number-glyphs.ts';
import type { PageView } from '../understand/page-view.ts';
import type { NumberInk } from '../understand/settle-digits.ts';

/** What the digits of a page look like that stand beside those `words` of it; `scale`: px of the page per px of the picture. */
export function shapesBeside(
  picture: NetpbmFile,
  words: readonly Word[],
  view: Pick<PageView, 'page'>,
  scale: number,
): DigitShapes {
  const others = view.page.words.filter((word) => !words.includes(word));
  return digitShapes(
    picture,
    others.map(({ text, box, confidence }) => ({ text, box: onPicture(box, scale), confidence })),
  );
}

/** What is known of a number's ink from its characters and the pictures of digits that they are compared with. */
export function inkOf(glyphs: readonly Glyph[], shapes: DigitShapes): NumberInk {
  return {
    count: glyphs.length,
    fit: (at, digit) => (glyphs[at] ? fitOf(shapes, glyphs[at], digit) : null),
    isDotted: (at) => glyphs[at]?.dotted ?? false,
  };
}

/** A box of the page in px of its picture. */
export const onPicture = (box: Box, scale: number): Box => box.map((px) => px / scale) as Box;
