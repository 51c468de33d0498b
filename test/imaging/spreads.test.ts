import { cleanOptions } from '../../src/imaging/clean-options.ts';
import { cleanSide } from '../../src/imaging/clean-side.ts';
import { mapToPage } from '../../src/imaging/map-to-page.ts';
import { draw, guilloche, lines, seal, seeded, table, type Drawing } from './draw.ts';

const DPI = 120;
const A3 = { width: 420, height: 297, dpi: DPI };
const random = seeded(42);

/** Two text pages on either side of `fold` (mm), with the fold drawn by `crease`. */
function spread(fold: number, crease: string): string {
  return crease + lines(30, 25, fold - 52, 34, random) + lines(fold + 28, 25, 420 - fold - 50, 30, random);
}

const shadow = (x: number): string =>
  `<linearGradient id="g"><stop offset="0" stop-opacity="0"/><stop offset=".5" stop-opacity=".25"/><stop offset="1" stop-opacity="0"/></linearGradient><rect x="${x - 8}" width="16" height="297" fill="url(#g)"/>`;
const line = (x: number): string => `<path d="M${x} 0v297" stroke="#999" stroke-width=".4"/>`;
const frame = (x: number): string =>
  `<rect x="${x}" y="9" width="191" height="279" fill="none" stroke="#b3202a" stroke-width="1.2"/>`;

async function clean(drawing: Drawing, dpiSource: 'file' | 'estimated' = 'file') {
  const side = { ...(await draw(drawing)), dpiSource };
  return { side, ...(await cleanSide.run({ side, turn: 0 }, cleanOptions.parse({}), {})) };
}

describe('spreads are split at their fold', () => {
  test.each([
    ['a shadow left of the middle', 197, shadow, 0],
    ['a shadow right of the middle', 222, shadow, 0],
    ['a thin line, skewed', 206, line, 0.5],
    ['an empty gutter of a flat copy', 210, () => '', 0],
  ] as const)('%s', async (_, fold, crease, skew) => {
    const { value, findings } = await clean({ ...A3, body: spread(fold, crease(fold)), noise: 4, skew });
    expect(value.map((page) => page.geometry.part)).toEqual(['left', 'right']);
    const at = Number(findings.find((finding) => finding.code === 'SPREAD_SPLIT')!.detail.fold);
    // 1 % of the sheet's width
    expect(Math.abs((at / DPI) * 25.4 - fold)).toBeLessThan(4.2);
    // Both boxes together are the whole sheet: nothing between them is lost.
    const [left, right] = [value[0]!.geometry.crop, value[1]!.geometry.crop];
    expect(left[2]).toBeGreaterThanOrEqual(right[0]);
    expect(right[0] + right[2]).toBe(Math.round((420 * DPI) / 25.4));
    expect(value.every((page) => !page.blank)).toBe(true);
  });

  test.each([
    ['pink', '#f2c4bd', 'colour', 0],
    ['grey', '#cfcfcf', 'grey', 0.5],
  ] as const)('a certificate on %s patterned paper, framed beside the fold', async (_, colour, tone, skew) => {
    const body = guilloche(colour) + spread(210, shadow(210)) + frame(217);
    const { value, findings } = await clean({ ...A3, body, tone, skew, noise: 3 });
    expect(value.map((page) => page.geometry.part)).toEqual(['left', 'right']);
    const at = Number(findings.find((finding) => finding.code === 'SPREAD_SPLIT')!.detail.fold);
    expect(Math.abs((at / DPI) * 25.4 - 210)).toBeLessThan(4.2);
  });

  test('a blank half beside a seen fold is a blank page, kept', async () => {
    const { value, findings } = await clean({ ...A3, body: shadow(210) + lines(240, 25, 150, 30, random), noise: 4 });
    expect(value.map((page) => page.blank)).toEqual([true, false]);
    expect(findings.map((finding) => finding.code).sort()).toEqual(['PAGE_BLANK', 'SPREAD_SPLIT']);
  });

  /** Letters of a page in half size, as books and copies of two pages on one sheet have. */
  const small = (x: number, y: number, width: number, count: number): string =>
    `<g transform="translate(${x} ${y}) scale(.707)">${lines(0, 0, width / 0.707, count, random)}</g>`;
  /** Two A5 pages on an A4 sheet, set apart from each other: no line stands level with one of the other page. */
  const booksPages = small(22, 24, 108, 30) + small(174, 33, 108, 22);
  const specks = (x: number, height: number): string =>
    Array.from(
      { length: 70 },
      (_, n) => `<path d="M${x} ${(n * height) / 70}v${0.5 + random()}" stroke="#222" stroke-width=".4"/>`,
    ).join('');
  const staples = (x: number): string =>
    [40, 140, 240].map((y) => `<path d="M${x} ${y}v12" stroke="#333" stroke-width=".7"/>`).join('');
  const A4 = { width: 297, height: 210, dpi: 150 };
  /** A name and a figure a row; the last column ends 70 mm left of the fold. */
  const list = (x: number, y: number): string =>
    Array.from(
      { length: 33 },
      (_, n) => lines(x, y + n * 7.4, 62, 1, random) + lines(x + 82, y + n * 7.4, 24, 1, random),
    ).join('');
  /** Labels with a row of dots after them, over the whole width of a page. */
  const dotted = (x: number): string =>
    Array.from(
      { length: 22 },
      (_, n) =>
        `${lines(x, 30 + n * 11, 50, 1, random)}<path d="M${x + 62} ${30.6 + n * 11}h${102}" stroke="#333" stroke-width=".45" stroke-dasharray=".45 1"/>`,
    ).join('');

  test.each<[string, Drawing, number, 'file' | 'estimated']>([
    ['an opened book on an A4 glass', { ...A4, body: shadow(148) + booksPages, noise: 3 }, 148, 'file'],
    ['two pages copied on one A4 sheet', { ...A4, body: booksPages }, 148.5, 'file'],
    ['a sheet of unknown size', { ...A3, body: spread(212, shadow(212)), noise: 3 }, 212, 'estimated'],
    ['a blank half and no crease', { ...A3, body: lines(238, 25, 180, 30, random) }, 210, 'file'],
    [
      'a seal over the fold',
      { ...A3, body: spread(210, shadow(210)) + seal(207, 150), tone: 'colour', noise: 3 },
      210,
      'file',
    ],
    [
      'a seal over the gutter of a flat copy',
      { ...A3, body: spread(210, '') + seal(212, 120), tone: 'colour' },
      210,
      'file',
    ],
    [
      'a word written over the fold',
      { ...A3, body: spread(205, line(205)) + lines(190, 262, 40, 1, random) },
      205,
      'file',
    ],
    [
      'specks of a fold in black and white',
      { ...A3, body: spread(214, specks(214, 297)), tone: 'bilevel' },
      214,
      'file',
    ],
    ['staples in the fold', { ...A3, body: spread(208, line(208) + staples(208)) }, 208, 'file'],
    [
      'a dark spine between soft shadows',
      { ...A3, body: spread(210, `${shadow(210)}<path d="M210 0v297" stroke="#222" stroke-width="3"/>`) },
      210,
      'file',
    ],
    [
      'a spine that black and white made a band of',
      { ...A4, body: `${booksPages}<rect x="144" width="8" height="210"/>`, tone: 'bilevel' },
      148,
      'file',
    ],
    ['a fold leaning by 3 degrees', { ...A3, body: spread(207, line(207)), skew: 3 }, 207, 'file'],
    [
      'holes of a needle in the fold of a deep shadow',
      {
        ...A3,
        body: spread(
          210,
          `${shadow(210)}${line(210)}${[60, 150, 240].map((y) => `<circle cx="210" cy="${y}" r="1.2" fill="#222"/>`).join('')}`,
        ),
        noise: 3,
      },
      210,
      'file',
    ],
    [
      'lists whose last column ends far from the fold, on a sheet that shows its edges off the middle',
      {
        ...A3,
        paper: '#b4b4b4',
        body: `<g transform="translate(26 6)"><rect width="384" height="285" fill="#fff"/>${list(16, 30)}${list(214, 33)}</g>`,
      },
      218,
      'file',
    ],
    ['forms with dots to write on', { ...A3, body: dotted(24) + dotted(232) }, 210, 'file'],
    [
      'a page of handwriting beside a blank one',
      {
        ...A3,
        body: Array.from(
          { length: 24 },
          (_, n) =>
            `<path d="M30 ${30 + n * 10}q8 -5 16 0t16 -1t16 1t30 0t40 -1" fill="none" stroke="#235" stroke-width=".5"/>`,
        ).join(''),
      },
      210,
      'file',
    ],
    [
      'a grey lid around the sheet',
      {
        ...A3,
        width: 440,
        height: 315,
        paper: '#b4b4b4',
        body: `<g transform="translate(9 8)"><rect width="420" height="297" fill="#fff"/>${spread(210, `<path d="M210 0v297" stroke="#999" stroke-width=".4"/>`)}</g>`,
      },
      219,
      'file',
    ],
  ])('%s', async (_, drawing, fold, dpiSource) => {
    const { value, findings } = await clean(drawing, dpiSource);
    expect(value.map((page) => page.geometry.part)).toEqual(['left', 'right']);
    const at = Number(findings.find((finding) => finding.code === 'SPREAD_SPLIT')!.detail.fold);
    expect(Math.abs((at / drawing.dpi!) * 25.4 - fold)).toBeLessThan(drawing.width * 0.01);
  });
});

describe('one page is not split', () => {
  const columns = (x: number, width: number): string => lines(x, 25, width, 20, random);
  const NAME = 'Trích lục bản đồ địa chính thửa đất';
  const figure = (row: number, x: number): string => String(10_000 + ((row * 7919 + x * 611) % 89_999));
  const written = (x: number, y: number, text: string): string =>
    `<text x="${x}" y="${y}" font-family="DejaVu Serif" font-size="4">${text}</text>`;
  const rows = (count: number, row: (y: number, r: number) => string): string =>
    Array.from({ length: count }, (_, r) => row(30 + r * 8, r)).join('');
  const card = (x: number, y: number): string =>
    `<rect x="${x}" y="${y}" width="188" height="124" fill="none" stroke="#222" stroke-width=".5"/>` +
    Array.from({ length: 9 }, (_, r) => written(x + 8, y + 16 + r * 12, NAME)).join('');
  const cases: [string, Drawing][] = [
    ['a wide table', { ...A3, body: table(15, 30, [12, 120, 60, 60, 60, 70], 26, random) }],
    ['a folded wide table', { ...A3, body: table(15, 30, [12, 120, 60, 60, 60, 70], 26, random) + line(210) }],
    [
      'a table without rules',
      { ...A3, body: [15, 95, 175, 255, 335].map((x) => lines(x, 25, 65, 34, random)).join('') },
    ],
    [
      'a folded map',
      {
        ...A3,
        body: `${line(210)}<path d="M40 40L380 50L370 240L50 230Z" fill="none" stroke="#111"/>` + columns(60, 60),
      },
    ],
    [
      'a folded wide table on patterned paper',
      {
        ...A3,
        body: guilloche('#f2c4bd') + table(15, 30, [12, 120, 60, 60, 60, 70], 26, random) + line(210),
        tone: 'colour',
      },
    ],
    [
      'a folded map in thin lines on patterned paper',
      {
        ...A3,
        body: `${guilloche('#f2c4bd')}${shadow(210)}<path d="M40 40L380 50L370 240L50 230Z" fill="none" stroke="#111" stroke-width=".3"/>${columns(60, 60)}`,
        tone: 'colour',
      },
    ],
    [
      'a folded table of pale hairlines',
      {
        ...A3,
        body:
          Array.from(
            { length: 40 },
            (_, n) => `<path d="M4 ${5 + n * 7.3}h412" stroke="#999" stroke-width=".15"/>`,
          ).join('') +
          columns(20, 90) +
          columns(120, 80) +
          columns(225, 170) +
          line(210),
      },
    ],
    [
      'a folded A3 of two columns under one title',
      {
        ...A3,
        body:
          columns(25, 150) +
          columns(240, 150) +
          line(210) +
          `<text x="210" y="16" text-anchor="middle" font-family="DejaVu Serif" font-size="7">GIẤY CHỨNG NHẬN ĐĂNG KÝ</text>`,
      },
    ],
    [
      'rows of figures without rules, a wider space in the middle, askew',
      {
        ...A3,
        body: rows(30, (y) =>
          [30, 64, 98, 132, 206, 240, 274, 308].map((x) => written(x, y, String(Math.floor(1e5 * random())))).join(''),
        ),
        skew: 0.5,
      },
    ],
    [
      'names to the left of a wide space, as many rows of figures to the right of it',
      {
        ...A3,
        body: rows(
          26,
          (y, r) => written(22, y, NAME) + [240, 285, 330, 375].map((x) => written(x, y, figure(r, x))).join(''),
        ),
      },
    ],
    [
      'cards copied together, their names far from the frames',
      { ...A3, body: [16, 216].map((x) => card(x, 18) + card(x, 156)).join('') },
    ],
    ['two columns on A4', { width: 297, height: 210, dpi: 150, body: columns(20, 110) + columns(165, 110) }],
    ['a portrait A4', { width: 210, height: 297, dpi: 150, body: columns(30, 150) }],
  ];
  test.each(cases)('%s', async (_, drawing) => {
    const { value, findings } = await clean(drawing);
    expect(value.map((page) => page.geometry.part)).toEqual(['whole']);
    expect(findings).toEqual([]);
  });

  test('a notice board of two wide columns that stand close at the crease stays whole and says so', async () => {
    const column = (x: number, y: number, count: number): string =>
      `<g transform="translate(${x} ${y}) scale(1.5)">${lines(0, 0, 138, count, random)}</g>`;
    const { value, findings } = await clean({ ...A3, body: column(20, 26, 23) + column(217, 30, 20) + line(210) });
    expect(value.map((page) => page.geometry.part)).toEqual(['whole']);
    expect(findings.map((finding) => finding.code)).toEqual(['SPREAD_UNSURE']);
  });

  test('a certificate with two columns whose dpi nobody knows', async () => {
    const { value } = await clean(
      { width: 297, height: 210, dpi: 150, body: columns(20, 110) + columns(165, 110) },
      'estimated',
    );
    expect(value).toHaveLength(1);
  });
});

describe('mapToPage', () => {
  test('gives a box to the half it is on and to no other', async () => {
    const { side, value } = await clean({ ...A3, body: spread(210, shadow(210)), skew: 1.2, noise: 3 });
    const [left, right] = value;
    const fold = left!.geometry.crop[2];
    const box = mapToPage([fold + 200, 300, 50, 40], side.raw, right!)!;
    expect(mapToPage([fold + 200, 300, 50, 40], side.raw, left!)).toBeNull();
    expect(box[2]).toBeGreaterThan(49);
    expect(box[2]).toBeLessThan(54);
  });
});
