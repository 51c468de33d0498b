import { liftPaleSeals } from '../../src/imaging/measure/lift-pale-seals.ts';
import { removeRings } from '../../src/imaging/measure/remove-rings.ts';

const { hypot } = Math;

const [width, height, dpi] = [800, 700, 300];
const [cx, cy, radius] = [400, 350, 213];

const onRing = (r: number): boolean => (r <= radius && r >= radius - 10) || (r <= radius - 18 && r >= radius - 21);
/** Letters around the rim, as short strokes. */
const onRim = (x: number, y: number): boolean => {
  const r = hypot(x - cx, y - cy);
  return r < radius - 30 && r > radius - 60 && Math.floor((Math.atan2(y - cy, x - cx) * radius) / 14) % 2 === 0;
};
/** A name through the bottom of the seal and on beside it. */
const onName = (x: number, y: number): boolean => y >= 500 && y < 560 && x >= 250 && x < 780 && x % 40 < 10;

function sealed(seal: number): { data: Uint8Array; mask: Uint8Array; name: Uint8Array } {
  const data = new Uint8Array(width * height).fill(240);
  const name = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, i += 1) {
      if (onRing(hypot(x - cx, y - cy)) || onRim(x, y)) data[i] = seal;
      if (onName(x, y)) name[i] = 1;
      if (name[i]) data[i] = 20;
    }
  }
  return { data, mask: data.map((v) => (v < 170 ? 1 : 0)), name };
}

/** The mask after both steps, with the seals that are left. */
function lifted(seal: number) {
  const { data, mask, name } = sealed(seal);
  const before = mask.slice();
  const found = removeRings(mask, width, height, dpi);
  expect(found).toHaveLength(1);
  const left = liftPaleSeals({ data, width, height, dpi }, before, mask, found);
  return { before, mask, name, left };
}

const count = (mask: Uint8Array): number => mask.reduce((sum, v) => sum + v, 0);

test('of a seal paler than print nothing is left, and the name under it is whole', () => {
  const { mask, name, left } = lifted(120);
  expect(left).toEqual([]);
  expect(name.every((v, i) => !v || mask[i] === 1)).toBe(true);
  // The soft edge of letters is ink of the seal where both touch.
  expect(count(mask)).toBeLessThan(count(name) * 1.1);
});

test('the letters of a seal as dark as print stay, and it is told', () => {
  const { mask, name, left } = lifted(30);
  expect(left).toHaveLength(1);
  expect(count(mask)).toBeGreaterThan(count(name) * 1.5);
});
