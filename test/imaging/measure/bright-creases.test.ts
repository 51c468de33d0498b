import { brightCreases } from '../../../src/imaging/measure/bright-creases.ts';

const [WIDTH, HEIGHT] = [840, 594];

/** An A3 sheet of two px a mm with a strip of `grey` `wide` px from x, from row `top` to the row before `bottom`. */
function sheet(x: number, wide: number, grey: number, top = 0, bottom = HEIGHT) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(225);
  for (let y = top; y < bottom; y++) data.fill(grey, y * WIDTH + x, y * WIDTH + x + wide);
  return { data, width: WIDTH, height: HEIGHT, dpi: 50.8 };
}

test('a white line on tinted paper from edge to edge is a crease', () => {
  expect(brightCreases(sheet(430, 2, 252), 0).map(({ x }) => Math.round(x))).toEqual([430]);
});

test.each([
  ['one that ends before the edges', sheet(430, 2, 252, 80, 500)],
  ['one too pale', sheet(430, 2, 227)],
  ['a dark one', sheet(430, 2, 120)],
])('%s is none', (_, plane) => {
  expect(brightCreases(plane, 0)).toEqual([]);
});
