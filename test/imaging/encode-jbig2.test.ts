import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { composeArchiveCopy } from '../../src/archive/compose-archive-copy.ts';
import { findRuns } from '../../src/imaging/measure/runs.ts';
import { encodeJbig2 } from '../../src/imaging/mixed/encode-jbig2.ts';
import { decodeOptions } from '../../src/ingest/decode-options.ts';
import { openScan } from '../../src/ingest/open-scan.ts';
import { describeWith, findTool } from '../support/test-tools.ts';
import { draw, lines, seeded } from './draw.ts';

interface Mask {
  data: Uint8Array;
  width: number;
  height: number;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-jbig2-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function filled(width: number, height: number, ink: (x: number, y: number) => boolean): Mask {
  const data = new Uint8Array(width * height);
  for (let i = 0; i < data.length; i++) data[i] = ink(i % width, Math.floor(i / width)) ? 1 : 0;
  return { data, width, height };
}

/** Masks that go through every part of the coder: empty rows, repeated rows, edges, noise that no context foretells. */
function masks(): [string, () => Mask | Promise<Mask>][] {
  const random = seeded(7);
  return [
    ['one pixel of ink', () => filled(1, 1, () => true)],
    ['paper alone', () => filled(61, 40, () => false)],
    ['ink alone', () => filled(61, 40, () => true)],
    ['noise', () => filled(257, 131, () => random() < 0.5)],
    ['sparse dust', () => filled(640, 400, () => random() < 0.001)],
    ['ink along all edges', () => filled(50, 30, (x, y) => x === 0 || y === 0 || x === 49 || y === 29)],
    ['upright lines', () => filled(97, 64, (x) => x % 7 === 3)],
    ['a chequered field', () => filled(64, 65, (x, y) => (x + y) % 2 === 0)],
    ['a single row', () => filled(300, 1, (x) => x % 11 < 4)],
    ['a single column', () => filled(1, 300, (_, y) => y % 11 < 4)],
    ['text', async () => textMask()],
  ];
}

async function textMask(): Promise<Mask> {
  const { raw } = await draw({
    width: 148,
    height: 105,
    body: lines(12, 15, 120, 10, seeded(3)),
    tone: 'bilevel',
    dpi: 200,
  });
  return filled(raw.width, raw.height, (x, y) => raw.data[y * raw.width + x]! < 128);
}

/** A PDF that shows the mask a point a pixel. */
async function pdfOf(mask: Mask): Promise<string> {
  const runs = findRuns(mask.data, mask.width, mask.height);
  const bytes = encodeJbig2({ ...mask, runs }, 72);
  const keep = { format: 'jbig2', bytes, width: mask.width, height: mask.height, tone: 'bilevel' } as const;
  const metadata = { title: '', createdAt: new Date(0), identifier: '' };
  const copy = await composeArchiveCopy({ pages: [{ keep, dpi: 72, words: [] }], metadata, level: 'PDF/A-2u' });
  const path = join(folder, 'mask.pdf');
  await writeFile(path, copy.bytes);
  return path;
}

describe('PDFium decodes what was encoded, pixel for pixel', () => {
  test.each(masks())('%s', async (_, make) => {
    const mask = await make();
    const scan = await openScan(await pdfOf(mask), decodeOptions.parse({}));
    const { side } = await scan.side(1);
    await scan.close();
    // A page has three points at least: what is smaller lies at its top left.
    expect([side.raw.width, side.raw.height]).toEqual([Math.max(3, mask.width), Math.max(3, mask.height)]);
    const { channels, data, width } = side.raw;
    const back = filled(mask.width, mask.height, (x, y) => data[(y * width + x) * channels]! < 128).data;
    expect(Buffer.compare(Buffer.from(back), Buffer.from(mask.data))).toBe(0);
  });
});

describeWith('poppler', findTool('pdfimages', 'SOHOA_PDFIMAGES') !== null)('so does poppler', () => {
  test.each(masks())('%s', async (_, make) => {
    const mask = await make();
    const path = await pdfOf(mask);
    execFileSync('pdfimages', ['-png', path, join(folder, 'back')]);
    const back = await sharp(await readFile(join(folder, 'back-000.png')))
      .greyscale()
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    expect(back.length).toBe(mask.data.length);
    expect(
      Buffer.compare(
        back.map((v) => (v < 128 ? 1 : 0)),
        Buffer.from(mask.data),
      ),
    ).toBe(0);
  });
});

test('a page of text takes less than as Group 4', async () => {
  const mask = await textMask();
  const runs = findRuns(mask.data, mask.width, mask.height);
  const g4 = await sharp(
    mask.data.map((ink) => (ink ? 0 : 255)),
    { raw: { width: mask.width, height: mask.height, channels: 1 } },
  )
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, tileHeight: mask.height })
    .toBuffer();
  expect(encodeJbig2({ ...mask, runs }, 200).length).toBeLessThan(g4.length * 0.9);
});
