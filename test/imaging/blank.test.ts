import { cleanOptions } from '../../src/imaging/clean-options.ts';
import { cleanSide } from '../../src/imaging/clean-side.ts';
import { draw, lines, seeded, sideOf } from './draw.ts';

const A5 = { width: 148, height: 210 };
const clean = async (body: string, paper = '#f3efe4') => {
  const side = await draw({ ...A5, body, paper, dpi: 150, noise: 4, tone: 'colour' });
  return cleanSide.run({ side, turn: 0 }, cleanOptions.parse({}), {});
};
const stroke = (path: string, colour: string, width = 0.4): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
const soft = (body: string, blur: number): string =>
  `<filter id="b"><feGaussianBlur stdDeviation="${blur}"/></filter><g filter="url(#b)">${body}</g>`;

const PAPER: Record<string, string> = {
  'a crease across the sheet': soft(stroke('M-2 105L150 107', '#222222', 0.6), 0.2).replace('<g ', '<g opacity=".2" '),
  'a streak of the feeder': stroke('M60 -1V211', '#706080', 0.25),
  'a staple': stroke('M9 15l9.5 5', '#777', 0.5),
  'shadows of filing holes':
    '<path d="M8 65a3 3 0 0 1 6 0M8 145a3 3 0 0 1 6 0" fill="none" stroke="#777" stroke-width=".5"/>',
  'a grey lid beside a sheet that lies askew': '<path d="M0 0H148V4L0 9ZM0 0H6L12 210H0Z" fill="#787878"/>',
  'a torn edge on a black lid': '<path d="M0 0L4 10L2 25L7 60L3 90L6 130L2 170L5 210H0Z" fill="#101010"/>',
  dust: '<circle cx="40" cy="60" r=".3"/><circle cx="90" cy="120" r=".25"/><circle cx="120" cy="33" r=".3"/>',
};
test.each(Object.entries(PAPER))('%s is not ink', async (_, body) => {
  const { value, findings } = await clean(body);
  expect(value.map((page) => page.blank)).toEqual([true]);
  expect(findings).toMatchObject([{ code: 'PAGE_BLANK', detail: { part: 'whole' } }]);
  expect(findings[0]!.detail.confidence).toBeGreaterThan(50);
});

const INK: Record<string, string> = {
  'a tick in pencil': stroke('M70 100l1.6 2.4l3.6 -6', '#cdc9c0'),
  'a signature in light blue': stroke('M50 150c8 -14 14 12 20 -5s8 9 14 0', '#9db8e8'),
  'a pale stamp': '<circle cx="90" cy="140" r="16" fill="none" stroke="#e8b0b4" stroke-width=".8"/>',
  'a digit of a pen': stroke('M60 90c2 -2 4 0 2 2.5l-2.4 3h4.4', '#26348f'),
  'one line of small print':
    '<text x="20" y="200" font-family="DejaVu Serif" font-size="2.8" fill="#777">Mẫu ban hành kèm theo Thông tư</text>',
};
test.each(Object.entries(INK))('%s is ink, also among what is not', async (_, body) => {
  for (const behind of [
    '',
    PAPER['a crease across the sheet']! + PAPER['dust']! + PAPER['a torn edge on a black lid']!,
  ]) {
    const { value, findings } = await clean(behind + body);
    expect(value.map((page) => page.blank)).toEqual([false]);
    expect(findings).toEqual([]);
  }
});

test('print of the other side is not ink, pencil upon it is', async () => {
  const mirrored = `<g transform="translate(148 0) scale(-1 1)">${lines(20, 25, 110, 20, seeded(3))}</g>`;
  const through = soft(mirrored, 0.4).replace('<g ', '<g opacity=".1" ');
  expect((await clean(through)).value[0]!.blank).toBe(true);
  expect((await clean(through + stroke('M60 185c10 -8 20 8 30 0', '#b5b1a8'))).value[0]!.blank).toBe(false);
});

test.each([1, 20, 400])('a black side of %d px is no blank paper: the scanner saw none', async (size) => {
  const side = sideOf(
    { data: new Uint8Array(size * size).fill(9), width: size, height: size, channels: 1 },
    'grey',
    300,
  );
  const { value, findings } = await cleanSide.run({ side, turn: 0 }, cleanOptions.parse({}), {});
  expect(value[0]!.blank).toBe(false);
  expect(findings.map(({ code }) => code)).toEqual(['PAGE_BLACK']);
});
