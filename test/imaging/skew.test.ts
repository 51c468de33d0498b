import { evenPaper } from '../../src/imaging/measure/even-paper.ts';
import { measureInk } from '../../src/imaging/measure/ink.ts';
import { shrinkUpright } from '../../src/imaging/measure/shrink-upright.ts';
import { measureSkew, type Skew } from '../../src/imaging/measure/skew.ts';
import { draw, lines, seeded } from './draw.ts';

const A4 = { width: 210, height: 297, dpi: 200 };

async function skewOf(body: string, skew: number): Promise<Skew> {
  const side = await draw({ ...A4, body, skew });
  const even = evenPaper(shrinkUpright(side.raw, 2, 0, 200).grey);
  const ink = measureInk(even, null, 32);
  return measureSkew(ink.mask, ink.components, even);
}

const print = (x: number, y: number, text: string): string =>
  `<text x="${x}" y="${y}" font-family="DejaVu Serif" font-size="4.2">${text}</text>`;
const rows = (count: number, row: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => row(n)).join('');
const rule = (y: number): string => `<path d="M20 ${y}h170" stroke="#111" stroke-width=".3"/>`;
const stamp = `<g transform="rotate(-6 120 150)">${print(80, 147, 'ĐÃ TIẾP NHẬN HỒ SƠ')}${print(80, 157, 'Ngày 12 tháng 3')}
  <rect x="75" y="140" width="75" height="22" fill="none" stroke="#111" stroke-width=".6"/></g>`;
/** Values typed 0.3 mm above their printed labels, as a typewriter or an office program puts them. */
const filled = rows(
  10,
  (n) => print(30, 60 + n * 11, 'Họ và tên người yêu cầu:') + print(90, 59.7 + n * 11, 'Nguyễn Văn Mẫu, xã Mẫu Lâm'),
);

test.each([-8.3, -3.1, 0.2, 5.2, 9.7])('of ruled lines without letters, at %d°', async (skew) => {
  const { degrees, confidence } = await skewOf(
    rows(20, (n) => rule(30 + n * 10)),
    skew,
  );
  expect(confidence).toBeGreaterThan(0.5);
  expect(Math.abs(degrees - skew)).toBeLessThan(0.05);
});

test.each([-5.2, -0.35, 0.8, 7.9])('of a form whose values stand above their labels, at %d°', async (skew) => {
  const { degrees, confidence, error } = await skewOf(filled, skew);
  expect(Math.abs(degrees - skew)).toBeLessThan(0.1);
  expect(confidence).toBeGreaterThan(0.5);
  // Labels and values taken for one line would lean by twice this.
  expect(error).toBeGreaterThan(0.05);
});

test('small skews are not drawn to 0 by the raster', async () => {
  for (const skew of [-0.12, 0.15, 0.2]) {
    const { degrees, error } = await skewOf(lines(30, 60, 150, 4, seeded(50 + skew * 100)), skew);
    expect(Math.abs(degrees - skew)).toBeLessThan(0.06);
    expect(error).toBeLessThan(0.05);
  }
});

test.each(['text', 'form'])('a straight %s is not measured askew by more than its error', async (kind) => {
  const { degrees, error } = await skewOf(kind === 'form' ? filled : lines(30, 40, 150, 12, seeded(60)), 0);
  expect(Math.abs(degrees)).toBeLessThan(Math.max(0.1, 3 * error));
});

test('a lone stamp put on askew says nothing about the page, nor does it beside three lines', async () => {
  expect((await skewOf(stamp, 0)).confidence).toBe(0);
  expect(Math.abs((await skewOf(stamp + lines(30, 60, 150, 3, seeded(61)), 1.7)).degrees - 1.7)).toBeLessThan(0.05);
});

test('a single drawn line or two are no rules of a form', async () => {
  const { confidence } = await skewOf('<path d="M20 80L190 90M20 200L190 210" stroke="#111" stroke-width=".4"/>', 0);
  expect(confidence).toBe(0);
});

test('the rims of feathers, which have short straight pieces, are no ruled form', async () => {
  const feathers = rows(
    14,
    (n) => `<path d="M40 ${80 + n * 7}${'q6 7 12 1.4'.repeat(4)}" fill="none" stroke="#111" stroke-width=".6"/>`,
  );
  const wing = `${feathers}<path d="M40 80v91" stroke="#111" stroke-width=".6"/>`;
  expect((await skewOf(wing, 0)).confidence).toBe(0);
});
