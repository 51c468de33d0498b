import { greyLetters } from '../../src/imaging/measure/grey-letters.ts';

const [width, height, dpi] = [60, 30, 200];
const at = (x: number, y: number): number => y * width + x;

/** Paper of 220 with a soft stroke of 60 at x 20, a pale speck at 40 and a rule of 60 at y 25. */
function page(): { data: Uint8Array; mask: Uint8Array; before: Uint8Array } {
  const data = new Uint8Array(width * height).fill(220);
  const mask = new Uint8Array(data.length);
  for (let y = 5; y < 20; y += 1) {
    data.set([170, 60, 60, 170], at(19, y));
    mask.fill(1, at(20, y), at(22, y));
  }
  data[at(40, 10)] = 150;
  const before = mask.slice();
  data.fill(60, at(0, 21), at(width, 21));
  before.fill(1, at(0, 21), at(width, 21));
  return { data, mask, before };
}

test('letters keep their soft edges, and nothing else is left', () => {
  const { data, mask, before } = page();
  const out = greyLetters({ data, width, height, dpi }, mask, before);
  expect(out[at(20, 10)]).toBe(0);
  expect(out[at(19, 10)]).toBeGreaterThan(100);
  expect(out[at(19, 10)]).toBeLessThan(220);
  // A speck that the mask does not call ink, and a rule that was taken out close to the stroke.
  expect(out[at(40, 10)]).toBe(255);
  expect(out[at(20, 21)]).toBe(255);
  expect(out[at(5, 21)]).toBe(255);
  expect(out[at(10, 10)]).toBe(255);
});

test('faded print is stretched to black', () => {
  const { data, mask, before } = page();
  const faded = data.map((v) => 220 - (220 - v) / 2);
  expect(greyLetters({ data: faded, width, height, dpi }, mask, before)[at(20, 10)]).toBe(0);
});
