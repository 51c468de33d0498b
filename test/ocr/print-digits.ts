import type { Box } from '../../src/core/geometry.ts';

/**
 * Digits and a few signs in five by seven; `o` is a typewriter's zero, with a point that touches nothing, `q` a 9 with a speck in its loop, `i` a 1 without
 * a foot, `;` a comma as high as typewriters have it.
 */
const GLYPHS: Record<string, string> = {
  '0': '.###. #...# #...# #...# #...# #...# .###.',
  o: '.###. #...# #...# #.#.# #...# #...# .###.',
  q: '##### #...# #.#.# #...# ##### ....# ..##.',
  i: '..#.. ..#.. ..#.. ..#.. ..#.. ..#.. ..#..',
  '1': '..#.. .##.. ..#.. ..#.. ..#.. ..#.. .###.',
  '2': '.###. #...# ....# ...#. ..#.. .#... #####',
  '3': '##### ...#. ..#.. ...#. ....# #...# .###.',
  '5': '##### #.... ####. ....# ....# #...# .###.',
  '6': '..##. .#... #.... ####. #...# #...# .###.',
  '7': '##### ....# ...#. ..#.. .#... .#... .#...',
  '8': '.###. #...# #...# .###. #...# #...# .###.',
  '9': '.###. #...# #...# .#### ....# ...#. .##..',
  '/': '....# ....# ...#. ..#.. .#... #.... #....',
  ':': '..... ..... ..#.. ..... ..... ..#.. .....',
  B: '####. #...# #...# ####. #...# #...# ####.',
  C: '.###. #...# #.... #.... #.... #...# .###.',
  ',': '..... ..... ..... ..... ..... ..#.. .#...',
  ';': '..... ..... ..... ..#.. ..#.. ..#.. .#...',
  '-': '..... ..... ..... ##### ..... ..... .....',
};

/** px: a character is 20 by 28, 8 px apart; a space is as wide as both. */
const DOT = 4;
const STEP = 28;

/** A grey picture (PGM) of words, each at its place (px), and the boxes that hold their ink. */
export function printDigits(
  width: number,
  height: number,
  words: readonly { text: string; at: [x: number, y: number]; step?: number }[],
): { bytes: Uint8Array; boxes: Box[] } {
  const rows = new Uint8Array(width * height).fill(255);
  const boxes = words.map(({ text, at: [left, top], step = STEP }): Box => {
    for (const [index, character] of [...text].entries()) {
      const lines = GLYPHS[character]!.split(' ');
      for (let y = 0; y < 7 * DOT; y += 1)
        for (let x = 0; x < 5 * DOT; x += 1)
          if (lines[Math.floor(y / DOT)]![Math.floor(x / DOT)] === '#')
            rows[(top + y) * width + left + index * step + x] = 40;
    }
    return [left, top, (text.length - 1) * step + 5 * DOT, 7 * DOT];
  });
  return { bytes: Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), rows]), boxes };
}
