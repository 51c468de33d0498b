import type { Turn } from '../../../src/core/geometry.ts';
import { shrinkUpright } from '../../../src/imaging/measure/shrink-upright.ts';
import { measureUpright, type Upright } from '../../../src/imaging/measure/upright.ts';
import { smallSide } from '../../../src/imaging/small-side.ts';
import { draw, lines, seal, seeded, table, type Drawing } from '../draw.ts';

const A4 = { width: 210, height: 297 };
const TURNS: Turn[] = [0, 90, 180, 270];

/** What is measured on the page turned clockwise by each of `turns`. */
async function turned(drawing: Drawing, turns: readonly Turn[] = TURNS): Promise<[Turn, Upright][]> {
  const { raw, dpi } = await draw(drawing);
  return turns.map((turn) => [turn, measureUpright(shrinkUpright(raw, Math.round(dpi / 105), turn, dpi).grey)]);
}

const text = (seed: number): string => lines(25, 30, 160, 34, seeded(seed));
/** Rows of one text of 5 mm type, `apart` mm apart. */
const rows = (count: number, apart: number, of: (row: number) => string, more = ''): string =>
  Array.from(
    { length: count },
    (_, row) =>
      `<text x="20" y="${25 + row * apart}" font-family="DejaVu Sans" font-size="5" fill="#111" ${more}>${of(row)}</text>`,
  ).join('');

describe('lines of Vietnamese text tell which way is up', () => {
  test.each([
    ['straight', {}],
    ['leaning 7 degrees', { skew: 7 }],
    ['black and white with grain', { tone: 'bilevel' as const, noise: 12, skew: -1.5 }],
    ['grey on tinted paper', { paper: '#d8d0b8', noise: 8 }],
    ['in a table', { body: table(20, 30, [12, 80, 80], 27, seeded(3)) }],
    [
      'under a seal and a signature',
      { body: `${text(4)}${seal(120, 150)}<path d="M90 150q10 -30 20 0t15 -5" stroke="#123" fill="none"/>` },
    ],
  ])('%s', async (_, how) => {
    for (const [turn, found] of await turned({ ...A4, dpi: 200, body: text(1), ...how })) {
      expect(found.turn).toBe((360 - turn) % 360);
      expect(found.confidence).toBeGreaterThan(0.5);
    }
  });

  const title = [
    'ỦY BAN NHÂN DÂN XÃ HỒ GIA',
    'Giấy chứng nhận đăng ký',
    'Họ và tên: Trần Thử Nghiệm',
    'Địa chỉ: thôn Đông, xã Hồ Gia',
    'Cấp ngày mười tháng bảy',
    'Người ký: Phó Chủ tịch Lê Mẫu',
  ];
  test('of which there are few words', async () => {
    for (const [turn, found] of await turned({ ...A4, dpi: 200, body: rows(6, 12, (row) => title[row]!) })) {
      expect(found.evidence.z).toBeLessThan(3.5);
      expect(found.turn).toBe((360 - turn) % 360);
      expect(found.confidence).toBeGreaterThanOrEqual(0.5);
    }
  });

  test('in capitals set so tight that marks touch the line above', async () => {
    for (const [turn, found] of await turned({
      ...A4,
      dpi: 200,
      body: rows(40, 6, () => 'QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN XÃ HỒ GIA'),
    })) {
      if (found.confidence >= 0.5) expect(found.turn).toBe((360 - turn) % 360);
    }
  });

  test('on a colour scan at 300 dpi', async () => {
    const side = await draw({ ...A4, dpi: 300, tone: 'colour', paper: '#f4ecd0', body: text(2) });
    expect(measureUpright(smallSide(side).grey)).toMatchObject({ turn: 0, confidence: expect.closeTo(1, 0) });
  });
});

describe('a page that does not show it is not guessed', () => {
  const number = (row: number): string => `${row * 7},${100 + row * 13},${900 - row}`;
  test.each<[string, string]>([
    ['nothing on it', ''],
    ['one line', lines(25, 100, 150, 1, seeded(5))],
    [
      'words in columns that stand nearer to those below than beside',
      [20, 60, 100, 140]
        .map((x) => `<g transform="translate(${x} 0)">${rows(20, 6, (row) => ['Bùi', 'Hạ', 'Đỗ', 'Lý'][row % 4]!)}</g>`)
        .join(''),
    ],
    ['a few numbers', rows(8, 12, (row) => number(row).repeat(2))],
    ['a few capitals without marks', rows(8, 12, () => 'CONG HOA XA HOI')],
    [
      'a few words and as many on their head',
      `${rows(4, 10, () => 'Họ và tên người khai')}<g transform="rotate(180 105 148.5)">${rows(4, 10, () => 'Họ và tên người khai')}</g>`,
    ],
    ['numbers with commas', rows(30, 8, (row) => Array.from({ length: 5 }, () => number(row)).join('; '))],
    ['capitals without marks', rows(30, 8, () => 'CONG HOA XA HOI CHU NGHIA VIET NAM')],
    [
      'half of it upside down',
      `${lines(25, 30, 160, 15, seeded(6))}<g transform="rotate(180 105 148.5)">${lines(25, 30, 160, 15, seeded(6))}</g>`,
    ],
    [
      'half of it on its side',
      `${lines(25, 160, 160, 16, seeded(7))}<g transform="translate(20 140) rotate(-90)">${lines(0, 0, 120, 22, seeded(7))}</g>`,
    ],
    ['a grid only', table(20, 20, [2, 3, 4, 5, 6, 7, 8], 25, seeded(8))],
  ])('%s', async (_, body) => {
    for (const [, found] of await turned({ ...A4, dpi: 200, body })) expect(found.confidence).toBeLessThan(0.5);
  });

  test('dotted lines under what is filled in are no descenders', async () => {
    const dots = rows(24, 10, () => '. '.repeat(50), 'font-weight="bold"');
    const filled = rows(24, 10, (row) => `HO VA TEN ${row} NGUYEN VAN A`);
    const [[, found]] = (await turned(
      { ...A4, dpi: 200, body: `${filled}<g transform="translate(0 1)">${dots}</g>` },
      [0],
    )) as [[Turn, Upright]];
    expect(found.confidence).toBeLessThan(0.5);
  });
});

test('a page turned upside down gives the same measures the other way round', async () => {
  const drawing = { ...A4, dpi: 200, body: text(9), skew: 2 };
  const [[, up], [, down]] = (await turned(drawing, [0, 180])) as [[Turn, Upright], [Turn, Upright]];
  expect(Math.abs(up.evidence.net - down.evidence.net)).toBeLessThan(0.02);
  expect(Math.abs(up.evidence.z - down.evidence.z)).toBeLessThan(1);
});

test('tiny and empty sides are measured as nothing', () => {
  for (const [width, height] of [
    [1, 1],
    [3, 4000],
    [4000, 2],
  ] as const) {
    const side = {
      sheet: 1,
      raw: { data: new Uint8Array(width * height).fill(9), width, height, channels: 1 as const },
      tone: 'grey' as const,
      dpi: 300,
      dpiSource: 'file' as const,
      original: null,
    };
    expect(measureUpright(smallSide(side).grey).confidence).toBe(0);
  }
});
