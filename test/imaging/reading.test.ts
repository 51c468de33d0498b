import sharp from 'sharp';
import { unpackMixedPage } from '../../src/core/mixed-page.ts';
import type { Turn } from '../../src/core/geometry.ts';
import type { CleanPage, SheetSide } from '../../src/core/page-image.ts';
import { cleanOptions } from '../../src/imaging/clean-options.ts';
import { cleanSide } from '../../src/imaging/clean-side.ts';
import { makeReading } from '../../src/imaging/make-reading.ts';
import { mapToPage } from '../../src/imaging/map-to-page.ts';
import { smallSide } from '../../src/imaging/small-side.ts';
import { orientationThumbnail } from '../../src/imaging/orientation-thumbnail.ts';
import { draw, inkOf, lines, seal, seeded, table } from './draw.ts';
import { photograph } from './photograph.ts';

const A4 = { width: 210, height: 297 };
const clean = async (side: SheetSide, turn: Turn = 0): Promise<CleanPage> =>
  (await cleanSide.run({ side, turn }, cleanOptions.parse({}), {})).value[0]!;

/** Ink pixels of the reading image inside a box in mm. */
function inkIn(page: CleanPage, x: number, y: number, width: number, height: number): number {
  const { mask, width: stride } = inkOf(page.reading!.bytes);
  const px = (mm: number): number => Math.round((mm * page.reading!.dpi) / 25.4);
  let count = 0;
  for (let row = px(y); row < px(y + height); row++) {
    for (let column = px(x); column < px(x + width); column++) count += mask[row * stride + column]!;
  }
  return count;
}

test('pixels that are spent give the same page, and their memory is given back', async () => {
  const text = lines(30, 25, 150, 12, seeded(8));
  const body = `${text}<g style="mix-blend-mode:multiply">${seal(100, 60, '#d0202a')}</g>`;
  for (const [skew, dpi] of [
    [0, 400],
    [2, 200],
  ] as const) {
    const drawn = await draw({ width: 210, height: 120, dpi, body, skew });
    const side = { ...drawn, raw: { ...drawn.raw, data: new Uint8Array(drawn.raw.data) } };
    const options = cleanOptions.parse({});
    const { value: kept } = await cleanSide.run({ side, turn: 0 }, options, {});
    expect(side.raw.data.length).toBeGreaterThan(0);
    const small = smallSide(side).pixels;
    const { value: spent } = await cleanSide.run({ side, turn: 0, small, isSpent: true }, options, {});
    expect(spent).toEqual(kept);
    expect(side.raw.data).toHaveLength(0);
  }
});

test('a page of too many dots is read as if it had been made smaller first, stamps that overlap lifted', async () => {
  const random = seeded(12);
  const [width, height] = [1400, 700];
  const data = Uint8Array.from({ length: width * height * 3 }, (_, i) => (i % 90 < 12 ? 40 : 200) + random() * 55);
  const page = { data, width, height, channels: 3 } as const;
  const stamps = [
    { left: 491, top: 281, right: 1542, bottom: 632, ink: 'blue', shape: 'frame' },
    { left: 211, top: 142, right: 631, bottom: 561, ink: 'red', shape: 'ring' },
  ] as const;
  const input = {
    page,
    tone: 'colour',
    dpi: 420,
    stamps,
    isBorder: null,
    evenLight: false,
    feed: null,
    isSpent: false,
  } as const;
  const read = await makeReading(input, cleanOptions.parse({}));
  const small = await sharp(data, { raw: page }).resize(1000, 500, { fit: 'fill', kernel: 'cubic' }).raw().toBuffer();
  const scaled = stamps.map(({ left, top, right, bottom, ...rest }) => ({
    ...rest,
    left: left / 1.4,
    top: top / 1.4,
    right: right / 1.4,
    bottom: bottom / 1.4,
  }));
  const whole = { data: new Uint8Array(small), width: 1000, height: 500, channels: 3 } as const;
  const other = await makeReading({ ...input, page: whole, dpi: 300, stamps: scaled }, cleanOptions.parse({}));
  expect(Buffer.compare(read.bytes, other.bytes)).toBe(0);
  expect(read.bytes.some((byte) => byte !== 0)).toBe(true);
});

describe('stamps', () => {
  const text = lines(30, 25, 150, 30, seeded(8));
  const stamped = (colour: string): string => `${text}<g style="mix-blend-mode:multiply">${seal(100, 110, colour)}</g>`;
  test.each(['#d0202a', '#e0405a', '#2440c8', '#7a3fb0', '#8fa0e0'])(
    'of colour %s are lifted off the text for reading',
    async (colour) => {
      const plain = await clean(await draw({ ...A4, body: text, tone: 'colour', dpi: 200 }));
      const page = await clean(await draw({ ...A4, body: stamped(colour), tone: 'colour', dpi: 200 }));
      const [with_, without] = [inkIn(page, 80, 90, 40, 40), inkIn(plain, 80, 90, 40, 40)];
      expect(Math.abs(with_ / without - 1)).toBeLessThan(0.05);
    },
  );

  const framed = (width: number, height: number, turn: number, colour: string): string =>
    `<g transform="translate(100 110) rotate(${turn})" style="mix-blend-mode:multiply" fill="none" stroke="${colour}" stroke-width="0.8"><rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}"/><path d="M${-width / 2} 0h${width}"/></g>`;
  const leaves = async (stamp: string): Promise<number> => {
    const plain = await clean(await draw({ ...A4, body: text, tone: 'colour', dpi: 200 }));
    const page = await clean(await draw({ ...A4, body: text + stamp, tone: 'colour', dpi: 200 }));
    return Math.abs(inkIn(page, 68, 86, 64, 48) / inkIn(plain, 68, 86, 64, 48) - 1);
  };
  test.each([
    [52, 24, -6, '#c2252f'],
    [46, 17, 10, '#c2252f'],
    [50, 19, -9, '#2b3fae'],
  ])('with a frame of %d x %d mm that was pressed askew by %d° are lifted to their corners', async (...frame) => {
    expect(await leaves(framed(...frame))).toBeLessThan(0.05);
  });

  test('that touch each other are lifted, both of them', async () => {
    const round = `<g style="mix-blend-mode:multiply">${seal(88, 104, '#c2252f')}</g>`;
    expect(await leaves(round + framed(40, 16, -4, '#c2252f'))).toBeLessThan(0.05);
  });

  test('stay in what is kept', async () => {
    const page = await clean(await draw({ ...A4, body: stamped('#d0202a'), tone: 'colour', dpi: 200 }));
    const { background } = unpackMixedPage(page.keep.bytes);
    const { data, info } = await sharp(background.bytes).raw().toBuffer({ resolveWithObject: true });
    let red = 0;
    for (let i = 0; i < info.width * info.height; i++) if (data[i * 3]! - data[i * 3 + 1]! > 100) red++;
    expect(red * (page.keep.width / info.width) ** 2).toBeGreaterThan(5000);
  });

  test('are not what red printed boxes are', async () => {
    const box = '<rect x="30" y="30" width="60" height="40" fill="none" stroke="#c8102e" stroke-width=".5"/>';
    const body = box + lines(33, 38, 52, 4, seeded(4), '#c8102e') + lines(30, 100, 150, 20, seeded(9));
    const page = await clean(await draw({ ...A4, body, tone: 'colour', dpi: 200 }));
    expect(inkIn(page, 32, 32, 56, 36)).toBeGreaterThan(3000);
  });

  test('are not what red titles and blue handwriting are', async () => {
    const title =
      '<text x="60" y="30" font-size="9" font-weight="bold" fill="#c8102e" font-family="DejaVu Serif">GIẤY KHAI SINH</text>';
    const body = title + lines(30, 60, 150, 20, seeded(9)) + lines(30, 220, 120, 4, seeded(10), '#1a2f8f');
    const page = await clean(await draw({ ...A4, body, tone: 'colour', dpi: 200 }));
    expect(inkIn(page, 55, 20, 110, 14)).toBeGreaterThan(3000);
    expect(inkIn(page, 30, 214, 120, 30)).toBeGreaterThan(3000);
  });
});

test('rules of tables are erased, letters in the cells are not', async () => {
  const drawn = await draw({ ...A4, body: table(20, 30, [12, 90, 40, 30], 20, seeded(11)), dpi: 200 });
  const page = await clean(drawn);
  const kept = (await cleanSide.run({ side: drawn, turn: 0 }, cleanOptions.parse({ removeRules: false }), {}))
    .value[0]!;
  expect(inkIn(page, 25, 29.5, 165, 1)).toBe(0);
  expect(inkIn(kept, 25, 29.5, 165, 1)).toBeGreaterThan(1000);
  expect(inkIn(page, 33, 31, 88, 7)).toBe(inkIn(kept, 33, 31, 88, 7));
});

test('black scanner edges do not reach the reading image, the picture is not cut', async () => {
  const edge = '<path d="M0 0h3v297h-3z M0 294h210v3h-210z" fill="#060606"/>';
  const side = await draw({ ...A4, body: edge + lines(30, 25, 150, 20, seeded(12)), dpi: 200, noise: 5 });
  const page = await clean(side);
  expect(page.geometry.crop).toEqual([0, 0, side.raw.width, side.raw.height]);
  expect(inkIn(page, 0, 0, 6, 290)).toBe(0);
});

describe('photographs', () => {
  const corners = [
    { x: 210, y: 170 },
    { x: 1320, y: 130 },
    { x: 1450, y: 1770 },
    { x: 110, y: 1830 },
  ] as const;
  const sheet = draw({ ...A4, dpi: 200, body: lines(30, 25, 150, 34, seeded(13)) });

  test('are rectified to the sheet', async () => {
    const photo = photograph(await sheet, corners, 1600, 2000);
    const page = await clean(photo);
    const found = page.geometry.corners!;
    found.forEach((corner, i) => {
      // 1 % of the sheet's diagonal is 20 px
      expect(Math.hypot(corner.x - corners[i]!.x, corner.y - corners[i]!.y)).toBeLessThan(5);
    });
    expect(page.keep.height / page.keep.width).toBeCloseTo(1.414, 2);
    const truth = await clean(await sheet);
    const inkPerArea = (of: CleanPage): number => inkIn(of, 30, 20, 150, 240) / of.reading!.dpi ** 2;
    expect(Math.abs(inkPerArea(page) / inkPerArea(truth) - 1)).toBeLessThan(0.15);
    expect(inkIn(page, 0, 0, 20, 297)).toBe(0);
  });

  test('map a box of the photograph onto the page', async () => {
    const photo = photograph(await sheet, corners, 1600, 2000);
    const page = await clean(photo);
    const box = mapToPage([204, 164, 20, 20], photo.raw, page)!;
    expect(box[0]).toBeLessThan(3);
    expect(box[1]).toBeLessThan(3);
    expect(mapToPage([10, 10, 20, 20], photo.raw, page)).toBeNull();
  });

  test('with a corner cut off are left as they are', async () => {
    const cut = [{ x: -80, y: 170 }, corners[1], corners[2], corners[3]] as const;
    expect((await clean(photograph(await sheet, cut, 1600, 2000))).geometry.corners).toBeUndefined();
  });

  test('are not what scans with a decorated frame are', async () => {
    const frame = '<rect x="12" y="12" width="186" height="273" fill="#f8f2d8" stroke="#7a1020" stroke-width="5"/>';
    const side = await draw({ ...A4, dpi: 150, tone: 'colour', body: frame + lines(35, 40, 140, 20, seeded(14)) });
    expect((await clean({ ...side, dpiSource: 'estimated' })).geometry.corners).toBeUndefined();
  });
});

test('orientationThumbnail is a grey PGM at 150 dpi', async () => {
  const pgm = await orientationThumbnail(
    await draw({ ...A4, dpi: 300, tone: 'colour', body: lines(30, 25, 150, 5, seeded(15)) }),
  );
  const header = new TextDecoder().decode(pgm.subarray(0, 17));
  expect(header).toMatch(/^P5\n1240 1754\n255\n/);
  expect(pgm.length).toBe(17 + 1240 * 1754 - (17 - 'P5\n1240 1754\n255\n'.length));
});
