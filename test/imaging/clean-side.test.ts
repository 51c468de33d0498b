import sharp from 'sharp';
import { cleanOptions } from '../../src/imaging/clean-options.ts';
import { cleanSide } from '../../src/imaging/clean-side.ts';
import type { Turn } from '../../src/core/geometry.ts';
import type { SheetSide } from '../../src/core/page-image.ts';
import { draw, inkOf, lines, seeded, sideOf, table, withOriginal } from './draw.ts';

const A4 = { width: 210, height: 297 };
const clean = async (side: SheetSide, turn: Turn = 0) => cleanSide.run({ side, turn }, cleanOptions.parse({}), {});
const textPage = (seed: number): string => lines(30, 25, 160, 34, seeded(seed));

describe('skew', () => {
  const bodies: Record<string, (random: () => number) => string> = {
    text: (random) => lines(30, 25, 160, 34, random),
    'a few lines': (random) => lines(40, 40, 140, 4, random),
    table: (random) => table(20, 30, [12, 90, 40, 30], 20, random),
    'text and a sketch': (random) =>
      lines(30, 25, 150, 6, random) +
      '<path d="M40 90L150 120L170 230L60 260Z M60 110l80 90" fill="none" stroke="#111" stroke-width=".5"/>',
  };
  for (const [name, body] of Object.entries(bodies)) {
    test.each([-7.5, -1.3, -0.4, 0.7, 2.6, 9.1])(`of ${name} at %d° is measured and taken out`, async (skew) => {
      const side = await draw({ ...A4, dpi: 150, body: body(seeded(Math.round(skew * 10) + 500)), skew, noise: 5 });
      const { value } = await clean(side);
      expect(value).toHaveLength(1);
      expect(value[0]!.geometry.deskewed).toBe(true);
      expect(Math.abs(value[0]!.geometry.skewDegrees - skew)).toBeLessThan(0.1);
      const again = await clean(await sideFromKeep(value[0]!.keep.bytes, 150));
      expect(Math.abs(again.value[0]!.geometry.skewDegrees)).toBeLessThan(0.1);
    });
  }

  test('of a straight page changes nothing: the delivered JPEG is kept byte for byte', async () => {
    const side = await withOriginal(await draw({ ...A4, body: textPage(1), noise: 5 }));
    const [page] = (await clean(side)).value;
    expect(page!.geometry.deskewed).toBe(false);
    expect(page!.keep.bytes).toBe(side.original!.bytes);
  });

  test('of a page without writing is not made up', async () => {
    const body =
      '<path d="M30 30L180 60L150 200L40 250Z" fill="none" stroke="#111" stroke-width="1"/><circle cx="100" cy="150" r="40"/>';
    const [page] = (await clean(await draw({ ...A4, body }))).value;
    expect(page!.geometry).toMatchObject({ skewDegrees: 0, deskewed: false });
  });

  test('taken out never cuts ink off', async () => {
    const corner = '<rect x="2" y="2" width="6" height="6"/><rect x="202" y="289" width="6" height="6"/>';
    const side = await draw({ ...A4, body: textPage(2), skew: 4 });
    const marked = await draw({
      ...A4,
      body: `<g transform="rotate(-4 105 148.5)">${corner}</g>${textPage(2)}`,
      skew: 4,
    });
    const [plain, page] = [(await clean(side)).value[0]!, (await clean(marked)).value[0]!];
    expect(page.keep.width).toBeGreaterThan(plain.keep.width);
    const { mask } = inkOf(page.reading!.bytes);
    const without = inkOf(plain.reading!.bytes).mask;
    const sum = (bits: Uint8Array): number => bits.reduce((a, b) => a + b, 0);
    // Two squares of 6 mm at 150 dpi; Sauvola hollows large solids, so a quarter of their ink is asked for.
    expect(sum(mask) - sum(without)).toBeGreaterThan(2 * 35 * 35 * 0.25);
  });
});

describe('blank', () => {
  const cases: [string, string, boolean][] = [
    ['paper and noise', '', true],
    ['filing holes', '<circle cx="12" cy="108" r="3" fill="#222"/><circle cx="12" cy="188" r="3" fill="#222"/>', true],
    ['a black scanner edge', '<path d="M0 0h5v297h-5z" fill="#050505"/>', true],
    ['a pencil line', '<path d="M60 100c10 -8 20 8 30 0" stroke="#aaa" stroke-width=".4" fill="none"/>', false],
    ['a page number', '<text x="105" y="285" font-size="4" font-family="DejaVu Serif">2</text>', false],
    [
      'a pale stamp',
      '<circle cx="150" cy="220" r="18" fill="none" stroke="#c33" stroke-width=".8" opacity=".4"/>',
      false,
    ],
  ];
  test.each(cases)('%s', async (_, body, blank) => {
    const { value, findings } = await clean(await draw({ ...A4, body, noise: 7, tone: 'colour', paper: '#f3efe4' }));
    expect(value).toHaveLength(1);
    expect(value[0]!.blank).toBe(blank);
    expect(value[0]!.reading === null).toBe(blank);
    expect(findings.some((finding) => finding.code === 'PAGE_BLANK')).toBe(blank);
  });

  test('show-through of the other side', async () => {
    const back = `<filter id="b"><feGaussianBlur stdDeviation=".35"/></filter><g opacity=".15" filter="url(#b)" transform="translate(210 0) scale(-1 1)">${textPage(3)}</g>`;
    const [page] = (await clean(await draw({ ...A4, body: back, noise: 6, dpi: 200 }))).value;
    expect(page!.blank).toBe(true);
  });
});

describe('what is kept', () => {
  test('black and white as JBIG2, or where configured as a one-strip Group 4 TIFF, bit for bit', async () => {
    const side = await draw({ ...A4, body: textPage(4), tone: 'bilevel', dpi: 200 });
    expect((await clean(side)).value[0]!.keep.format).toBe('jbig2');
    const options = cleanSide.options.parse({ bilevelCoding: 'g4' });
    const [page] = (await cleanSide.run({ side, turn: 0 }, options, {})).value;
    expect(page!.keep.format).toBe('g4');
    // 4 = CCITT Group 4
    expect(tiffTag(page!.keep.bytes, 259)!.value).toBe(4);
    expect(tiffTag(page!.keep.bytes, 258)!.value).toBe(1);
    // Strip offsets: one strip
    expect(tiffTag(page!.keep.bytes, 273)!.count).toBe(1);
    const back = await sharp(page!.keep.bytes).greyscale().toColourspace('b-w').raw().toBuffer();
    expect(Buffer.compare(back, Buffer.from(side.raw.data))).toBe(0);
  });

  test('turned upright', async () => {
    const side = await draw({ ...A4, body: '<rect x="20" y="20" width="30" height="10"/>' + textPage(5) });
    const turned = await sharp(side.raw.data, { raw: { width: side.raw.width, height: side.raw.height, channels: 1 } })
      .rotate(270)
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    const lying = sideOf({ data: turned, width: side.raw.height, height: side.raw.width, channels: 1 }, 'grey', 150);
    const [page] = (await clean(lying, 90)).value;
    const back = await sharp(page!.keep.bytes)
      .greyscale()
      .toColourspace('b-w')
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([back.info.width, back.info.height, page!.geometry.rotation]).toEqual([side.raw.width, side.raw.height, 90]);
    const difference = back.data.reduce((sum, v, i) => sum + Math.abs(v - side.raw.data[i]!), 0) / back.data.length;
    expect(difference).toBeLessThan(3);
  });

  test('the preview is small and the reading image covers the page', async () => {
    const [page] = (await clean(await draw({ ...A4, body: textPage(6), dpi: 400 }))).value;
    expect(page!.preview.height).toBe(1400);
    expect(page!.reading!.dpi).toBe(300);
    expect(page!.reading!.width * page!.reading!.scale).toBeCloseTo(page!.keep.width, 0);
    expect(Math.abs(page!.reading!.height * page!.reading!.scale - page!.keep.height)).toBeLessThan(2);
  });
});

describe('odd sides end as a page, never as an exception', () => {
  const sizes: [number, number][] = [
    [1, 1],
    [3, 2],
    [20_000, 10],
    [10, 20_000],
    [300, 300],
  ];
  for (const [width, height] of sizes) {
    test.each([1, 300, 9999])(`${width} x ${height} px at %d dpi`, async (dpi) => {
      for (const channels of [1, 3] as const) {
        for (const value of [0, 120, 255]) {
          const data = new Uint8Array(width * height * channels).fill(value);
          const side = sideOf({ data, width, height, channels }, channels === 3 ? 'colour' : 'grey', dpi);
          const { value: pages } = await clean(side, 270);
          expect(pages).toHaveLength(1);
          expect([pages[0]!.keep.width, pages[0]!.keep.height]).toEqual([height, width]);
        }
      }
    });
  }

  test('an all-black page is not a blank one', async () => {
    const side = sideOf({ data: new Uint8Array(1240 * 1754), width: 1240, height: 1754, channels: 1 }, 'grey', 150);
    const [page] = (await clean(side)).value;
    expect(page!.blank).toBe(false);
    expect(page!.ink).toBeGreaterThan(0.9);
  });
});

async function sideFromKeep(bytes: Uint8Array, dpi: number): Promise<SheetSide> {
  const { data, info } = await sharp(bytes)
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return sideOf({ data, width: info.width, height: info.height, channels: 1 }, 'grey', dpi);
}

/** Count and (16-bit) value of a tag of a little-endian TIFF. */
function tiffTag(tiff: Uint8Array, tag: number): { count: number; value: number } | null {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const start = view.getUint32(4, true);
  const entries = view.getUint16(start, true);
  for (let n = 0; n < entries; n++) {
    const at = start + 2 + n * 12;
    if (view.getUint16(at, true) !== tag) continue;
    return { count: view.getUint32(at + 4, true), value: view.getUint16(at + 8, true) };
  }
  return null;
}
