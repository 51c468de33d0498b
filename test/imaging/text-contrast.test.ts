import type { Plane } from '../../src/imaging/measure/plane.ts';
import { sauvola } from '../../src/imaging/measure/sauvola.ts';
import { textContrast } from '../../src/imaging/measure/text-contrast.ts';

const [width, height, dpi, window] = [600, 600, 300, 51];

/** Lines of bold (8 px) and thin (2 px) strokes of grey `ink` on paper 245 with a little regular grain. */
function strokes(ink: number, thin = ink): Plane {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const onLine = y % 60 < 30;
      const stroke = x % 40 < 8 ? ink : x % 40 >= 20 && x % 40 < 22 ? thin : null;
      data[y * width + x] = onLine && stroke !== null ? stroke : 245 + ((x * 7 + y * 13) % 5) - 2;
    }
  }
  return { data, width, height, dpi };
}

function inkShare(plane: Plane, range: number, from: number, to: number): number {
  const mask = sauvola(plane, window, 0.3, range);
  let [ink, all] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (y % 60 >= 30 || x % 40 < from || x % 40 >= to) continue;
      all += 1;
      ink += mask[y * width + x] ?? 0;
    }
  }
  return ink / all;
}

test('black print keeps about the usual range, and the same ink', () => {
  const black = strokes(20);
  expect(textContrast(black, window)).toBeGreaterThan(110);
  expect(sauvola(black, window, 0.3, textContrast(black, window))).toEqual(sauvola(black, window, 0.3, 128));
});

test('thin strokes of faint print are kept, which the fixed range loses', () => {
  const faint = strokes(165, 205);
  expect(inkShare(faint, 128, 20, 22)).toBeLessThan(0.1);
  expect(inkShare(faint, textContrast(faint, window), 20, 22)).toBeGreaterThan(0.95);
  expect(inkShare(faint, textContrast(faint, window), 25, 38)).toBe(0);
});

test('paper alone does not raise its own grain to ink', () => {
  const paper = strokes(245, 245);
  expect(textContrast(paper, window)).toBe(128);
});
