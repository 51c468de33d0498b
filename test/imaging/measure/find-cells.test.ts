import { findCells } from '../../../src/imaging/measure/find-cells.ts';
import { removeRules } from '../../../src/imaging/measure/remove-rules.ts';

const [width, height, dpi] = [800, 600, 200];

/** A page with rules 3 px thick: `[x, y, length]` each. */
function ruled(level: [number, number, number][], upright: [number, number, number][]) {
  const mask = new Uint8Array(width * height);
  for (const [x, y, length] of level)
    for (let n = 0; n < 3; n++) mask.fill(1, (y + n) * width + x, (y + n) * width + x + length);
  for (const [x, y, length] of upright)
    for (let n = 0; n < length; n++) mask.fill(1, (y + n) * width + x, (y + n) * width + x + 3);
  return mask;
}

const cellsOf = (mask: Uint8Array) => findCells(removeRules(mask, width, height, 71, 8), width, height, dpi);

const TABLE = {
  level: [100, 160, 220].map((y): [number, number, number] => [100, y, 503]),
  upright: [100, 200, 600].map((x): [number, number, number] => [x, 100, 123]),
};

test('rows and columns of a ruled table are told row by row', () => {
  const cells = cellsOf(ruled(TABLE.level, TABLE.upright));
  expect(cells).toHaveLength(4);
  const middles = cells.map(([x, y, w, h]) => [x + w / 2, y + h / 2]);
  for (const [i, at] of [
    [151, 131],
    [401, 131],
    [151, 191],
    [401, 191],
  ].entries()) {
    expect(Math.abs(middles[i]![0]! - at[0]!)).toBeLessThan(4);
    expect(Math.abs(middles[i]![1]! - at[1]!)).toBeLessThan(4);
  }
});

test('a break that a letter made in a rule leaves two cells, a row without its end leaves none', () => {
  const mask = ruled(TABLE.level, TABLE.upright);
  // 1.3 mm of the rule between the rows.
  for (let n = 0; n < 3; n++) mask.fill(0, (160 + n) * width + 300, (160 + n) * width + 310);
  expect(cellsOf(mask)).toHaveLength(4);
  expect(cellsOf(ruled(TABLE.level, TABLE.upright.slice(0, 2)))).toEqual([]);
});

test('a frame around a page, and two boxes beside each other, are no table', () => {
  const frame = { level: [TABLE.level[0]!, TABLE.level[2]!], upright: [TABLE.upright[0]!, TABLE.upright[2]!] };
  expect(cellsOf(ruled(frame.level, frame.upright))).toEqual([]);
  expect(cellsOf(ruled(frame.level, TABLE.upright))).toEqual([]);
});
