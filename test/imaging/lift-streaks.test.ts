import { liftStreaks } from '../../src/imaging/measure/lift-streaks.ts';
import type { Plane } from '../../src/imaging/measure/plane.ts';
import { seeded } from './draw.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, PI, round, tan } = Math;

const [width, height, dpi] = [800, 1100, 200];

/** Paper of 240 with grain and rows of upright strokes of 30; `shade` darkens what it is asked of. */
function page(shade: (x: number, y: number) => number): Plane {
  const random = seeded(3);
  const data = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 1) {
      const print = y % 40 < 16 && x > 80 && x < 720 && x % 12 < 4;
      data[i] = round((print ? 30 : 236 + 8 * random()) * shade(x, y));
    }
  }
  return { data, width, height, dpi };
}

const leaning = (degrees: number) => (x: number, y: number) =>
  abs(x - 402 - (y - height / 2) * tan((degrees * PI) / 180)) <= 1 ? 0.72 : 1;
const darkOnPaper = ({ data }: Plane): number => data.reduce((sum, v) => sum + (v > 100 && v < 215 ? 1 : 0), 0);
const print = ({ data }: Plane): number => data.reduce((sum, v) => sum + (v < 100 ? 1 : 0), 0);

test.each([0, 1.7, -2.3])('a streak goes and print under it stays, turned back by %d°', (skew) => {
  const streaked = page(leaning(skew));
  const [before, printed] = [darkOnPaper(streaked), print(streaked)];
  expect(liftStreaks(streaked, { along: 'height', skew })).toBeGreaterThan(0);
  expect(darkOnPaper(streaked)).toBeLessThan(before * 0.05);
  expect(print(streaked)).toBe(printed);
});

test('a streak along a sheet that was scanned sideways goes', () => {
  const streaked = page((_, y) => (y === 39 || y === 38 ? 0.72 : 1));
  const before = darkOnPaper(streaked);
  expect(liftStreaks(streaked, { along: 'width', skew: 0 })).toBe(2);
  expect(darkOnPaper(streaked)).toBeLessThan(before * 0.05);
});

test.each([
  ['a black rule from end to end', (x: number) => (x === 402 ? 0.1 : 1)],
  ['a pale line that ends on the page', (x: number, y: number) => (x === 402 && y > 250 ? 0.72 : 1)],
  ['a line that leans otherwise than the sheet ran', leaning(3)],
  ['clean paper', () => 1],
])('%s stays as it is', (_, shade) => {
  const plane = page(shade);
  const before = plane.data.slice();
  expect(liftStreaks(plane, { along: 'height', skew: 0 })).toBe(0);
  expect(plane.data).toEqual(before);
});
