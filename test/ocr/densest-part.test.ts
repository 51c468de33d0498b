import { densestPart } from '../../src/ocr/densest-part.ts';

const DPI = 150;
const px = (mm: number): number => Math.round((mm / 25.4) * DPI);

/** A white page, mm, with black blocks on it: left, top, width, height in mm. */
function page(width: number, height: number, ...blocks: [number, number, number, number][]): Uint8Array {
  const [w, h] = [px(width), px(height)];
  const rows = new Uint8Array(w * h).fill(255);
  for (const [left, top, across, down] of blocks) {
    for (let y = px(top); y < px(top + down); y++) rows.fill(0, y * w + px(left), y * w + px(left + across));
  }
  return Buffer.concat([Buffer.from(`P5\n${w} ${h}\n255\n`), rows]);
}

test('is where most ink is', () => {
  const found = densestPart(page(420, 297, [20, 20, 60, 60], [240, 160, 100, 100], [20, 160, 60, 60]), DPI)!;
  const [left, top, width, height] = found;
  expect([width, height].map((side) => Math.round(side / px(10)))).toEqual([12, 12]);
  expect(left).toBeLessThanOrEqual(px(241));
  expect(top).toBeLessThanOrEqual(px(161));
  expect(left + width).toBeGreaterThanOrEqual(px(339));
  expect(top + height).toBeGreaterThanOrEqual(px(259));
});

test.each<[string, Uint8Array]>([
  ['a small page', page(148, 105, [10, 10, 100, 50])],
  ['a page of few words that all stand together', page(210, 297, [20, 20, 100, 60], [20, 250, 30, 10])],
  ['an empty page', page(210, 297)],
])('%s is read whole', (_, pgm) => expect(densestPart(pgm, DPI)).toBeNull());

test('what is no grey image is refused', () => {
  expect(() => densestPart(new Uint8Array(9), DPI)).toThrow(RangeError);
  expect(() => densestPart(Buffer.from('P4\n8 1\n\0', 'latin1'), DPI)).toThrow(RangeError);
});
