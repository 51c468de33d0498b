import { paperColumns } from '../../../src/imaging/measure/paper-rows.ts';
import type { Plane } from '../../../src/imaging/measure/plane.ts';
import { seeded } from '../draw.ts';

/** An A3 glass of two px a mm. */
const [WIDTH, HEIGHT] = [840, 594];

/** Grain of up to a grey level. */
const random = seeded(7);
const GRAIN = Float32Array.from({ length: 4099 }, () => 2 * random() - 1);

function side(levelAt: (x: number, y: number) => number): Plane {
  const data = new Uint8ClampedArray(WIDTH * HEIGHT);
  for (let y = 0, i = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++, i++) data[i] = levelAt(x, y) + GRAIN[i % GRAIN.length]!;
  return { data: new Uint8Array(data), width: WIDTH, height: HEIGHT, dpi: 50.8 };
}

const LID = 250;
const PAPER = 252;

describe('the columns of a side that are paper', () => {
  test('white paper on a white lid: two grey levels tell where it ends', () => {
    const [first, end] = paperColumns(side((x) => (x < 20 || x >= 812 ? LID : PAPER)));
    expect(first).toBe(20);
    expect(end).toBe(812);
  });

  test('a grey lid beside a sheet that is not as high as the glass', () => {
    const at = (x: number, y: number): number => (x < 20 || x >= 780 || y >= 500 ? 225 : PAPER);
    expect(paperColumns(side(at))).toEqual([20, 780]);
  });

  test('also behind the dark border of the scanner', () => {
    const [first, end] = paperColumns(side((x) => (x >= 832 ? 20 : x < 20 || x >= 812 ? LID : PAPER)));
    expect(first).toBe(20);
    expect(end).toBe(812);
  });

  test('also where it leans by half a degree: half way down', () => {
    const [first] = paperColumns(side((x, y) => (x < 20 + (y - HEIGHT / 2) * 0.009 ? LID : PAPER)));
    expect(Math.abs(first - 20)).toBeLessThanOrEqual(1);
  });

  test.each<[string, (x: number, y: number) => number]>([
    ['nothing but paper', () => PAPER],
    ['the fall of the lamp towards an edge', (x) => PAPER - 6 * Math.max(0, 1 - x / 90)],
    ['a picture that begins at a straight edge', (x) => (x > 40 && x < 300 ? 200 : PAPER)],
    ['a step that only the upper half has', (x, y) => (x < 20 && y < HEIGHT / 2 ? LID : PAPER)],
    ['boxes of another colour, one below the other', (x, y) => (x > 40 && x < 800 && y % 60 > 10 ? 238 : PAPER)],
    ['pale boxes', (x, y) => (x > 40 && x < 800 && y % 60 > 10 ? 248 : PAPER)],
    ['an edge that leans as no sheet does', (x, y) => (x < 60 + (y - HEIGHT / 2) * 0.1 ? LID : PAPER)],
  ])('no edge: %s', (_, levelAt) => {
    expect(paperColumns(side(levelAt))).toEqual([0, WIDTH]);
  });
});
