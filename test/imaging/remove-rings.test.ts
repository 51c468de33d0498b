import { letterPatches } from '../../src/imaging/measure/letter-patches.ts';
import { removeRings } from '../../src/imaging/measure/remove-rings.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, hypot, max, round, sin } = Math;

const [width, height, dpi] = [800, 700, 300];
const px = (mm: number): number => round((mm * dpi) / 25.4);

interface Page {
  mask: Uint8Array;
  ink: number;
}

function pageOf(isInk: (x: number, y: number) => boolean): Page {
  const mask = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (isInk(x, y)) mask[y * width + x] = 1;
  return { mask, ink: mask.reduce((sum, pixel) => sum + pixel, 0) };
}

const inkOf = (mask: Uint8Array): number => mask.reduce((sum, pixel) => sum + pixel, 0);
const [cx, cy] = [400, 350];
/** Rings of a seal of 36 mm: the rim, a thin line inside of it, and the inner circle. */
const rings = [
  { radius: px(18), thick: px(0.9) },
  { radius: px(16.5), thick: px(0.25) },
  { radius: px(11), thick: px(0.3) },
];
const onRing = (x: number, y: number, squeeze = 1): boolean => {
  const r = hypot((x - cx) / squeeze, y - cy);
  return rings.some(({ radius, thick }) => r <= radius && r >= radius - thick);
};
/** Upright strokes of letters through the bottom of the seal. */
const onStroke = (x: number, y: number): boolean => y >= 520 && y < 580 && x >= 300 && x < 700 && x % 40 < 8;

test.each([
  ['round', 1, 0.02],
  ['a little oval, as on a photograph', 0.96, 0.05],
])('the rings of a seal go: %s', (_, squeeze, most) => {
  const { mask, ink } = pageOf((x, y) => onRing(x, y, squeeze));
  const [box, ...others] = removeRings(mask, width, height, dpi);
  expect(others).toEqual([]);
  [cx - px(18), cy - px(18), 2 * px(18), 2 * px(18)].forEach((value, n) => {
    expect(abs(box![n]! - value)).toBeLessThan(px(1.5));
  });
  expect(inkOf(mask)).toBeLessThan(ink * most);
});

test('a name under the rim and a signature through the seal stay', () => {
  const isPen = (x: number, y: number): boolean => abs(y - 350 - 40 * sin(x / 30)) < 4 && x > 350 && x < 780;
  const whole = pageOf((x, y) => onStroke(x, y) || isPen(x, y));
  const { mask, ink } = pageOf((x, y) => onRing(x, y) || onStroke(x, y) || isPen(x, y));
  expect(removeRings(mask, width, height, dpi)).toHaveLength(1);
  let lost = 0;
  let left = 0;
  for (let i = 0; i < mask.length; i += 1) {
    if (whole.mask[i] && !mask[i]) lost += 1;
    if (!whole.mask[i] && mask[i]) left += 1;
  }
  // Where strokes cross a ring a little of it stays between them.
  expect(lost / whole.ink).toBeLessThan(0.03);
  expect(left / (ink - whole.ink)).toBeLessThan(0.15);
});

test.each([
  ['a frame', (x: number, y: number) => max(abs(x - cx), abs(y - cy)) < 200 && max(abs(x - cx), abs(y - cy)) > 190],
  ['an arc of less than two thirds', (x: number, y: number) => onRing(x, y) && (x > cx || y > cy + 80)],
  ['a filled disc', (x: number, y: number) => hypot(x - cx, y - cy) < px(18)],
  ['a letter O of a heading', (x: number, y: number) => abs(hypot(x - cx, y - cy) - px(6)) < px(0.6)],
])('%s is no seal', (_, isInk) => {
  const { mask, ink } = pageOf(isInk);
  expect(removeRings(mask, width, height, dpi)).toEqual([]);
  expect(inkOf(mask)).toBe(ink);
});

test('patches of a letter’s size are letters; dots, rules and large marks are not', () => {
  const boxes: [number, number, number, number][] = [
    [100, 100, 20, 30],
    [130, 100, 60, 40],
    [200, 100, 5, 5],
    [100, 300, 400, 10],
    [100, 400, 150, 150],
  ];
  const { mask } = pageOf((x, y) =>
    boxes.some(([left, top, w, h]) => x >= left && x < left + w && y >= top && y < top + h),
  );
  expect(letterPatches(mask, width, height, dpi)).toEqual(boxes.slice(0, 2));
});
