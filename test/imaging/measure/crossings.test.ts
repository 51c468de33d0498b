import { crossings } from '../../../src/imaging/measure/crossings.ts';
import { findComponents } from '../../../src/imaging/measure/components.ts';

/** An A3 sheet of two px a mm, its fold in the middle. */
const [WIDTH, HEIGHT, DPI] = [840, 594, 50.8];
const FOLD = { x: 420, lean: 0 };

type Rect = [x: number, y: number, width: number, height: number];

function crossed(...rects: Rect[]) {
  const mask = new Uint8Array(WIDTH * HEIGHT);
  for (const [x, y, width, height] of rects)
    for (let row = y; row < y + height; row++) mask.fill(1, row * WIDTH + x, row * WIDTH + x + width);
  const { components } = findComponents(mask, WIDTH, HEIGHT);
  const plane = { data: new Uint8Array(mask.length).fill(255), width: WIDTH, height: HEIGHT, dpi: DPI };
  return crossings({ mask, components, share: 0, area: 0, letters: 0 }, plane, FOLD, [0, HEIGHT]);
}

const before: Rect = [380, 100, 38, 6];

test('a title that touches a piece of the crease is writing, no seal', () => {
  expect(crossed(before, [420, 60, 1, 80], [421, 100, 20, 6])).toEqual({
    drawn: 0,
    text: 1,
    seals: 0,
    highest: [60, 140],
  });
});

test('a seal on the fold is a seal', () => {
  const ring: Rect[] = [
    [390, 100, 60, 2],
    [390, 160, 60, 2],
    [390, 100, 2, 60],
    [448, 100, 2, 62],
  ];
  expect(crossed(...ring)).toMatchObject({ drawn: 0, text: 0, seals: 1 });
  // Its inner ring and its star are no seals of their own.
  const inner: Rect[] = [
    [402, 112, 36, 2],
    [402, 148, 36, 2],
    [402, 112, 2, 36],
    [436, 112, 2, 38],
  ];
  expect(crossed(...ring, ...inner, [410, 120, 20, 20])).toMatchObject({ drawn: 0, text: 0, seals: 1 });
});

describe('a seal that touches the rules of two lists', () => {
  const ring: Rect[] = [
    [384, 200, 72, 2],
    [384, 270, 72, 2],
    [384, 200, 2, 72],
    [454, 200, 2, 72],
  ];
  /** Every fifth row is ruled, up to 20 px before the fold and from 20 px behind it on. */
  const rules = [60, 130, 228, 250, 330].flatMap((y): Rect[] => [
    [40, y, 360, 2],
    [440, y, 360, 2],
  ]);

  test('is a seal still', () => {
    expect(crossed(...rules, ...ring)).toMatchObject({ drawn: 0, text: 0, seals: 1 });
  });

  test('is none on a table whose rules run on below it', () => {
    expect(crossed(...rules, ...ring, [380, 228, 80, 2]).drawn).toBeGreaterThan(0);
    expect(crossed(...rules, ...ring, [380, 330, 80, 2]).drawn).toBeGreaterThan(0);
  });
});

describe('a seal between the frames of two pages', () => {
  const box = (x: number, y: number, width: number, height: number): Rect[] => [
    [x, y, width, 2],
    [x, y + height - 2, width, 2],
    [x, y, 2, height],
    [x + width - 2, y, 2, height],
  ];
  const frames = [...box(40, 60, 350, 470), ...box(450, 60, 350, 470)];

  test('touches both and is a seal still', () => {
    const found = crossed(...frames, ...box(384, 200, 72, 72), [400, 230, 40, 20]);
    expect(found).toMatchObject({ drawn: 0, text: 0 });
    expect(found.seals).toBeGreaterThan(0);
  });

  test('is none where a rule runs on from frame to frame as well', () => {
    expect(crossed(...frames, ...box(384, 200, 72, 72), [390, 420, 60, 2]).drawn).toBeGreaterThan(0);
  });

  test('is none between parts of a drawing that end beside it', () => {
    const parts = [...box(40, 190, 350, 90), ...box(450, 190, 350, 90)];
    expect(crossed(...parts, ...box(384, 200, 72, 72)).drawn).toBeGreaterThan(0);
  });
});
