import { removeLeaders } from '../../src/imaging/measure/remove-leaders.ts';

const [width, height, dpi] = [1200, 200, 300];

interface Dot {
  x: number;
  y: number;
  size: number;
}

function maskOf(dots: readonly Dot[]): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (const { x, y, size } of dots) {
    for (let row = y; row < y + size; row += 1) mask.fill(1, row * width + x, row * width + x + size);
  }
  return mask;
}

/** A dotted line from x 100 to 1000 that sinks 3 px, dots of 3 px every 8 px. */
const leader: Dot[] = Array.from({ length: 112 }, (_, n) => ({ x: 100 + n * 8, y: 100 + Math.floor(n / 37), size: 3 }));

function left(dots: readonly Dot[], mask: Uint8Array): Dot[] {
  return dots.filter(({ x, y }) => mask[y * width + x] === 1);
}

test('a dotted line goes, also where letters reach into it and leave a few dots alone', () => {
  const broken = leader.filter((_, n) => n < 40 || (n > 46 && n < 49) || n > 55);
  const mask = maskOf(broken);
  removeLeaders(mask, width, height, dpi);
  expect(mask.includes(1)).toBe(false);
});

test('the dot below a vowel stays, on the line or beside it', () => {
  // 13 pt type has dots of about 0.6 mm below ạ, ị, ộ.
  const below = [
    { x: 400, y: 84, size: 7 },
    { x: 1016, y: 98, size: 7 },
  ];
  const mask = maskOf([...leader, ...below]);
  removeLeaders(mask, width, height, dpi);
  expect(left(below, mask)).toEqual(below);
  expect(left(leader, mask)).toEqual([]);
});

test('an ellipsis and the full stops of a paragraph stay', () => {
  const ellipsis = [0, 1, 2].map((n) => ({ x: 100 + n * 12, y: 50, size: 5 }));
  const stops = Array.from({ length: 10 }, (_, n) => ({ x: 60 + n * 110, y: 150, size: 5 }));
  const mask = maskOf([...ellipsis, ...stops]);
  expect(removeLeaders(mask, width, height, dpi)).toBe(0);
  expect(left([...ellipsis, ...stops], mask)).toHaveLength(13);
});

test('an empty page and a full one', () => {
  expect(removeLeaders(new Uint8Array(width * height), width, height, dpi)).toBe(0);
  expect(removeLeaders(new Uint8Array(width * height).fill(1), width, height, dpi)).toBe(0);
});
