import { bareWriting } from '../../../src/imaging/measure/bare-writing.ts';
import type { Plane } from '../../../src/imaging/measure/plane.ts';
import { draw, lines, seeded, type Drawing } from '../draw.ts';

const A5 = { width: 148, height: 210, dpi: 150 };

async function planeOf(drawing: Drawing): Promise<Plane> {
  const { raw, dpi } = await draw(drawing);
  return { data: raw.data, width: raw.width, height: raw.height, dpi };
}

const darkOf = (data: Uint8Array): number => data.reduce((count, value) => count + (value < 150 ? 1 : 0), 0);

const WRITING = lines(20, 40, 100, 8, seeded(1));
const RULES = [0, 1, 2, 3, 4]
  .map((n) => `<path d="M12 ${30 + n * 40}h124M${12 + n * 31} 30v160" stroke="#222" stroke-width=".35"/>`)
  .join('');
const FRAME = `<path d="M14 30h112v160h-112zM14 110h112M14 150h112M70 110v80" fill="none" stroke="#222" stroke-width=".35"/>`;
const LEADER = `<path d="M20 182h80" stroke="#222" stroke-width=".3" stroke-dasharray=".3 .9"/>`;

test.each<[string, string, number]>([
  ['rules of a table', RULES, 0],
  ['a frame that leans', FRAME, 4],
  ['a dotted line to write on', LEADER, 0],
  ['the dark beside a sheet', '<rect x="0" y="0" width="148" height="12" fill="#101010"/>', 0],
])('paints over %s and keeps the writing', async (_, other, skew) => {
  const [writing, both] = [
    await planeOf({ ...A5, body: WRITING, skew }),
    await planeOf({ ...A5, body: WRITING + other, skew }),
  ];
  const own = darkOf(writing.data);
  const drawn = darkOf(both.data) - own;
  const left = darkOf(bareWriting(both));
  expect(drawn).toBeGreaterThan(100);
  expect(left - own).toBeLessThan(0.05 * drawn);
  expect(left).toBeGreaterThan(0.97 * own);
});

test('a page of writing alone stays as it is', async () => {
  const plane = await planeOf({ ...A5, body: WRITING, paper: '#e8dcc0', noise: 6 });
  const before = plane.data.slice();
  const found = bareWriting(plane);
  expect(plane.data).toEqual(before);
  const changed = found.reduce((count, value, i) => count + (value === before[i] ? 0 : 1), 0);
  expect(changed).toBeLessThan(0.001 * before.length);
});

test('what is painted has the grey of the paper', async () => {
  const plane = await planeOf({ ...A5, body: RULES, paper: '#c8c8c8' });
  expect([...new Set(bareWriting(plane))].every((value) => value > 190)).toBe(true);
});

test('black and empty planes are measured without an error', () => {
  for (const [width, height] of [
    [1, 1],
    [300, 2],
    [200, 200],
  ] as const) {
    const data = new Uint8Array(width * height);
    expect(bareWriting({ data, width, height, dpi: 150 })).toHaveLength(data.length);
  }
});
