import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { composeArchiveCopy } from '../../src/archive/compose-archive-copy.ts';
import { unpackMixedPage, type MixedPage } from '../../src/core/mixed-page.ts';
import type { EncodedImage, RawImage, SheetSide } from '../../src/core/page-image.ts';
import { cleanOptions } from '../../src/imaging/clean-options.ts';
import { averageBlocks } from '../../src/imaging/measure/average-blocks.ts';
import { findComponents } from '../../src/imaging/measure/components.ts';
import { mixPage } from '../../src/imaging/mixed/mix-page.ts';
import { decodeOptions } from '../../src/ingest/decode-options.ts';
import { openScan } from '../../src/ingest/open-scan.ts';
import { draw, lines, seal, seeded, type Drawing } from './draw.ts';

const OPTIONS = cleanOptions.parse({});
/** An A5 sheet is enough to see everything on. */
const A5 = { width: 148, height: 210, tone: 'colour', dpi: 300 } as const;
const DIGITS = '0123456789 68 89 35 17 O0 l1 8B 5S 066 990';
const TEXT = lines(14, 30, 120, 12, seeded(5));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-mixed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const mix = (side: SheetSide): ReturnType<typeof mixPage> => mixPage(side.raw, side.tone, side.dpi, null, OPTIONS);

async function mixed(drawing: Drawing): Promise<{ side: SheetSide; keep: EncodedImage; shown: RawImage }> {
  const side = await draw(drawing);
  const keep = await mix(side);
  if (typeof keep === 'string') throw new Error(`the page was kept whole: ${keep}`);
  return { side, keep, shown: await rendered(keep, side.dpi) };
}

/** The page as a reader of the archive copy sees it, at the scan's own resolution. */
async function rendered(keep: EncodedImage, dpi: number): Promise<RawImage> {
  const metadata = { title: '', createdAt: new Date(0), identifier: '' };
  const copy = await composeArchiveCopy({ pages: [{ keep, dpi, words: [] }], metadata, level: 'PDF/A-1b' });
  const path = join(folder, 'page.pdf');
  await writeFile(path, copy.bytes);
  const scan = await openScan(path, decodeOptions.parse({}));
  const { side } = await scan.side(1);
  await scan.close();
  return side.raw;
}

/** RGB at a place. */
function pixel({ data, width, channels }: RawImage, x: number, y: number): number[] {
  const at = (y * width + x) * channels;
  return channels === 1 ? [data[at]!, data[at]!, data[at]!] : [...data.subarray(at, at + 3)];
}

const brightest = (image: RawImage, i: number): number =>
  image.channels === 1 ? image.data[i]! : Math.max(image.data[i * 3]!, image.data[i * 3 + 1]!, image.data[i * 3 + 2]!);

/** Mean of each channel in a box of mm. */
function mean(image: RawImage, dpi: number, [x, y, width, height]: [number, number, number, number]): number[] {
  const [left, top, across, down] = [x, y, width, height].map((mm) => Math.round((mm * dpi) / 25.4)) as [
    number,
    number,
    number,
    number,
  ];
  const sums = [0, 0, 0];
  for (let row = top; row < top + down; row++)
    for (let column = left; column < left + across; column++)
      pixel(image, column, row).forEach((v, c) => (sums[c]! += v));
  return sums.map((sum) => sum / (across * down));
}

describe('print survives', () => {
  const pages: [string, Drawing][] = [
    ['black on white', { ...A5, body: TEXT + digits(150) }],
    ['grey scan with grain', { ...A5, tone: 'grey', body: TEXT + digits(150), noise: 4 }],
    ['on tinted paper with grain', { ...A5, paper: '#efe2c4', body: TEXT + digits(150), noise: 4 }],
    ['at 200 dpi', { ...A5, dpi: 200, body: TEXT + digits(150) }],
    ['at 600 dpi', { ...A5, width: 105, height: 148, dpi: 600, body: lines(10, 20, 85, 8, seeded(2)) + digits(100) }],
    ['worn toner', { ...A5, body: TEXT.replaceAll('#111', '#8a8a8a') + digits(150, '#8a8a8a'), noise: 3 }],
    [
      'white on a black bar',
      { ...A5, body: `${TEXT}<rect x="14" y="140" width="120" height="9" fill="#111"/>${digits(147, '#fff')}` },
    ],
  ];

  test.each(pages)('every pixel of the mask is shown in its ink: %s', async (_, drawing) => {
    const { side, keep, shown } = await mixed(drawing);
    const [mask] = unpackMixedPage(keep.bytes).masks;
    const ink = await maskPixels(mask!);
    // Below 250 dpi print is kept at twice the scan's resolution.
    const finer = side.dpi < 250 ? 2 : 1;
    expect([mask!.width, mask!.height]).toEqual([keep.width * finer, keep.height * finer]);
    expect([shown.width, shown.height]).toEqual([mask!.width, mask!.height]);
    const level = Math.max(...mask!.ink);
    let wrong = 0;
    for (let i = 0; i < ink.length; i++) if (ink[i] && Math.abs(brightest(shown, i) - level) > 2) wrong++;
    expect(wrong).toBe(0);
    expect(ink.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(ink.length / 500);
  });

  test.each(pages)('thresholded, scan and archive copy differ by no glyph and no dot: %s', async (_, drawing) => {
    const { side, shown: seen } = await mixed(drawing);
    const shown = seen.width > side.raw.width ? averageBlocks(seen, seen.width / side.raw.width) : seen;
    const middle = (levelAt(side.raw, 0.005) + levelAt(side.raw, 0.5)) / 2;
    // Pixels may fall on the other side of the threshold only at an edge: no square of 3 x 3 may.
    const { width, height } = side.raw;
    const differs = new Uint8Array(width * height);
    for (let i = 0; i < differs.length; i++)
      differs[i] = brightest(side.raw, i) < middle === brightest(shown, i) < middle ? 0 : 1;
    expect(squares(differs, width, height, 3)).toBe(0);
  });
});

test('print of 200 dpi shows where its edges ran: nearer to the same print at 400 dpi than pixels four times as large', async () => {
  const drawing = { ...A5, dpi: 200, body: TEXT + digits(150) };
  const { side, shown } = await mixed(drawing);
  const due = (await draw({ ...drawing, dpi: 400 })).raw;
  const middle = (levelAt(side.raw, 0.005) + levelAt(side.raw, 0.5)) / 2;
  let [fine, coarse, ink] = [0, 0, 0];
  for (let y = 0; y < due.height; y++) {
    for (let x = 0; x < due.width; x++) {
      const is = brightest(due, y * due.width + x) < middle;
      if (is) ink++;
      if (is !== brightest(shown, y * shown.width + x) < middle) fine++;
      if (is !== brightest(side.raw, (y >> 1) * side.raw.width + (x >> 1)) < middle) coarse++;
    }
  }
  expect(ink).toBeGreaterThan(50_000);
  expect(fine).toBeLessThan(coarse * 0.88);
});

describe('dotted lines to write on', () => {
  const leader = (y: number): string =>
    `<path d="M16 ${y}H126" stroke="#555" stroke-width=".28" stroke-dasharray=".28 .28"/>`;

  test.each([200, 300])('are print, dot by dot, at %i dpi', async (dpi) => {
    const { side, keep } = await mixed({ ...A5, dpi, body: TEXT + leader(170) + digits(190), noise: 2 });
    const { background, masks } = unpackMixedPage(keep.bytes);
    const mask = await maskPixels(masks[0]!);
    const perMm = (masks[0]!.width / side.raw.width) * (dpi / 25.4);
    const [top, bottom] = [Math.round(168 * perMm), Math.round(172 * perMm)];
    const strip = mask.subarray(top * masks[0]!.width, bottom * masks[0]!.width);
    const dots = findComponents(strip, masks[0]!.width, bottom - top).components;
    // 110 mm of dots and gaps of 0.28 mm; where a px does not tell two dots from one another they are one patch.
    expect(dots.length).toBeGreaterThan(dpi === 300 ? 190 : 150);
    expect(dots.length).toBeLessThan(200);
    const behind = await sharp(background.bytes).greyscale().raw().toBuffer();
    const line = Math.round((170 / 210) * background.height);
    const along = behind.subarray((line - 3) * background.width, (line + 4) * background.width);
    expect(Math.min(...along)).toBeGreaterThan(225);
  });

  test.each([
    ['pencil', '#9a9a9a'],
    ['a blue pen', '#2746a8'],
  ])('take nothing of %s that crosses them', async (_, colour) => {
    const stroke = `<path d="M60 162L64 178" stroke="${colour}" stroke-width=".6"/>`;
    const body = TEXT + leader(170) + digits(190);
    const [without, across] = [await mixed({ ...A5, body }), await mixed({ ...A5, body: body + stroke })];
    const [before, after] = await Promise.all(
      [without, across].map(async ({ keep }) => maskPixels(unpackMixedPage(keep.bytes).masks[0]!)),
    );
    const box = mean(across.shown, 300, [58, 161, 8, 18]);
    const due = mean(across.side.raw, 300, [58, 161, 8, 18]);
    box.forEach((value, c) => expect(Math.abs(value - due[c]!)).toBeLessThan(2));
    let gained = 0;
    for (let i = 0; i < before!.length; i++) if (after![i]! > before![i]!) gained++;
    expect(gained).toBeLessThan(12);
  });

  test('a hand-drawn row of pale dots stays as it is', async () => {
    const pale = '<path d="M16 170H126" stroke="#b4b4b4" stroke-width=".28" stroke-dasharray=".28 .28"/>';
    const { side, keep, shown } = await mixed({ ...A5, body: TEXT + pale + digits(190) });
    const mask = await maskPixels(unpackMixedPage(keep.bytes).masks[0]!);
    const [top, bottom] = [168, 172].map((mm) => Math.round((mm * 300) / 25.4)) as [number, number];
    expect(mask.subarray(top * keep.width, bottom * keep.width).includes(1)).toBe(false);
    const box: [number, number, number, number] = [20, 169, 100, 2];
    const due = mean(side.raw, 300, box);
    mean(shown, 300, box).forEach((value, c) => expect(Math.abs(value - due[c]!)).toBeLessThan(2.5));
  });
});

describe('nothing vanishes', () => {
  const marks: [string, string, [number, number, number, number], Partial<Drawing>][] = [
    ['pencil', line(20, 160, '#9a9a9a', 0.4), [20, 157, 60, 6], {}],
    ['faint pencil', line(20, 160, '#c4c4c4', 0.4), [20, 157, 60, 6], { noise: 2 }],
    ['a ballpoint signature', line(20, 160, '#2746a8', 0.5), [20, 157, 60, 6], { noise: 2 }],
    ['dark blue ink', line(20, 160, '#141a5a', 0.5), [20, 157, 60, 6], {}],
    ['a red seal over black text', seal(70, 60), [52, 42, 36, 36], { noise: 2 }],
    ['a pale blue seal', seal(70, 170, '#9fb4e6'), [52, 152, 36, 36], { noise: 2 }],
    ['a stain', '<circle cx="70" cy="170" r="15" fill="#f1e3c0"/>', [58, 158, 24, 24], { noise: 2 }],
    [
      'highlighted text',
      '<rect x="14" y="62" width="60" height="6" fill="#fff27a" style="mix-blend-mode:multiply"/>',
      [14, 62, 60, 6],
      {},
    ],
    ['a dot beside a letter', '<circle cx="13.2" cy="30" r=".25" fill="#8a8a8a"/>', [12.5, 29.3, 1.4, 1.4], {}],
  ];

  test.each(marks)('%s', async (_, mark, box, more) => {
    const { side, shown } = await mixed({ ...A5, ...more, body: TEXT + digits(190) + mark });
    const [before, after] = [mean(side.raw, 300, box), mean(shown, 300, box)];
    const bare = mean((await draw({ ...A5, ...more, body: TEXT + digits(190) })).raw, 300, box);
    // As much of the mark's colour as it brought to the page, within a tenth and half a grey level.
    before.forEach((value, c) => {
      const brought = value - bare[c]!;
      expect(Math.abs(after[c]! - value)).toBeLessThanOrEqual(Math.max(0.75, Math.abs(brought) * 0.12) + 1);
    });
    if (Math.max(...before) - Math.min(...before) > 4) {
      expect(Math.max(...after) - Math.min(...after)).toBeGreaterThan(
        (Math.max(...before) - Math.min(...before)) * 0.8,
      );
    }
  });

  test('black among print of pale ink stays black', async () => {
    const pale = lines(14, 30, 120, 20, seeded(5), '#8a8a8a');
    const bar = '<rect x="40" y="185" width="30" height="2" fill="#111"/>';
    const { shown } = await mixed({ ...A5, body: pale + bar });
    expect(Math.max(...mean(shown, 300, [45, 185.6, 20, 0.8]))).toBeLessThan(40);
  });

  test('dark blue ink stays blue and is never painted black', async () => {
    const { shown } = await mixed({
      ...A5,
      body: TEXT + '<rect x="40" y="160" width="30" height="2" fill="#141a5a"/>',
    });
    const [r, , b] = mean(shown, 300, [45, 160.6, 20, 0.8]);
    expect(b! - r!).toBeGreaterThan(50);
  });
});

describe('what is no print on paper is kept whole', () => {
  const wholes: [string, string, Drawing][] = [
    ['letters of few pixels', 'coarse', { ...A5, dpi: 150, body: TEXT }],
    ['a card by itself', 'small-sheet', { ...A5, width: 86, height: 54, body: lines(5, 10, 76, 5, seeded(1)) }],
    ['handwriting alone', 'no-print', { ...A5, body: line(20, 60, '#2746a8', 0.5) + line(20, 80, '#2746a8', 0.5) }],
    ['hardly any contrast', 'faint', { ...A5, tone: 'grey', body: TEXT.replaceAll('#111', '#c8c8c8') }],
    [
      'a photograph among text',
      'tones',
      {
        ...A5,
        body: `${TEXT}<linearGradient id="g" x2="1" y2="1"><stop stop-color="#f3d9c0"/><stop offset=".5" stop-color="#a0684a"/><stop offset="1" stop-color="#1c1410"/></linearGradient><rect x="50" y="140" width="40" height="50" fill="url(#g)"/>`,
      },
    ],
    [
      'a card on white',
      'card',
      {
        ...A5,
        body: `<rect x="30" y="60" width="86" height="54" rx="3" fill="#dbe9dc"/>${lines(36, 72, 74, 5, seeded(4))}`,
      },
    ],
    [
      'blurred print with sharp digits',
      'unclear',
      {
        ...A5,
        body: `<filter id="b"><feGaussianBlur stdDeviation=".32"/></filter><g filter="url(#b)">${lines(14, 30, 120, 4, seeded(5))}</g>${digits(150)}`,
      },
    ],
  ];

  test.each(wholes)('%s', async (_, why, drawing) => {
    expect(await mix(await draw(drawing))).toBe(why);
  });

  test('a picture that would hardly get smaller', async () => {
    const side = await draw({ ...A5, body: TEXT });
    expect(await mixPage(side.raw, side.tone, side.dpi, 20_000, OPTIONS)).toBe('no-gain');
  });
});

test('a page of text is a fraction of its JPEG', async () => {
  const { side, keep } = await mixed({ ...A5, body: TEXT + seal(100, 170), noise: 3 });
  const { data, width, height } = side.raw;
  const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer();
  expect(keep.bytes.length).toBeLessThan(jpeg.length / 5);
});

function digits(y: number, fill = '#111'): string {
  return `<text x="16" y="${y}" font-family="DejaVu Sans Mono" font-size="3.6" fill="${fill}">${DIGITS}</text>`;
}

function line(x: number, y: number, colour: string, thick: number): string {
  return `<path d="M${x} ${y}c10 -4 15 4 25 -1s20 -3 35 2" fill="none" stroke="${colour}" stroke-width="${thick}"/>`;
}

/** The mask's own pixels: the page it makes without a background. */
async function maskPixels({ bytes, width, height }: MixedPage['masks'][0]): Promise<Uint8Array> {
  const shown = await rendered({ format: 'jbig2', bytes, width, height, tone: 'bilevel' }, 300);
  return Uint8Array.from({ length: width * height }, (_, i) => (brightest(shown, i) < 128 ? 1 : 0));
}

/** The level that a share of all bytes is not above. */
function levelAt({ data }: RawImage, share: number): number {
  const histogram = new Uint32Array(256);
  for (const value of data) histogram[value]!++;
  let level = 0;
  for (let seen = histogram[0]!; seen < data.length * share; seen += histogram[++level]!);
  return level;
}

/** How many squares of `size` px are all 1. */
function squares(mask: Uint8Array, width: number, height: number, size: number): number {
  let count = 0;
  for (let y = 0; y + size <= height; y++)
    for (let x = 0; x + size <= width; x++) {
      let all = true;
      for (let row = y; row < y + size && all; row++)
        for (let column = x; column < x + size && all; column++) all = mask[row * width + column] === 1;
      if (all) count++;
    }
  return count;
}
