import sharp from 'sharp';
import { countBars, makeTiff, page } from './support/make-images.ts';
import { codes, openBytes } from './support/open-bytes.ts';

const A4_100 = [827, 1169] as const;

describe('JPEG and PNG', () => {
  test('a colour JPEG keeps its bytes, its pixels and its dpi', async () => {
    const bytes = await page(...A4_100, { colour: true })
      .withMetadata({ density: 100 })
      .jpeg()
      .toBuffer();
    const { sides, findings, sideFindings } = await openBytes('a.jpg', bytes);
    expect(sides[0]).toMatchObject({
      sheet: 1,
      tone: 'colour',
      dpi: 100,
      dpiSource: 'file',
      raw: { width: 827, height: 1169, channels: 3 },
    });
    expect(Buffer.from(sides[0]!.original!.bytes).equals(bytes)).toBe(true);
    expect([...findings, ...sideFindings]).toEqual([]);
  });

  test('a JPEG stored as colour without any chroma is grey', async () => {
    const bytes = await page(400, 566).jpeg({ chromaSubsampling: '4:4:4' }).toBuffer();
    const { sides } = await openBytes('a.jpg', bytes);
    expect(sides[0]).toMatchObject({ tone: 'grey', raw: { channels: 1 } });
    expect(countBars(sides[0]!.raw)).toBe(3);
  });

  test('one red dot of 2 mm is colour', async () => {
    const dot = { create: { width: 24, height: 24, channels: 3 as const, background: '#c02030' } };
    const bytes = await page(2480, 3508)
      .composite([{ input: dot, left: 900, top: 900 }])
      .png()
      .toBuffer();
    expect((await openBytes('a.png', bytes)).sides[0]!.tone).toBe('colour');
  });

  test('EXIF orientation is applied and the original is not kept', async () => {
    const bytes = await page(300, 200).withMetadata({ orientation: 6, density: 150 }).jpeg().toBuffer();
    const [side] = (await openBytes('a.jpg', bytes)).sides;
    expect(side).toMatchObject({ original: null, raw: { width: 200, height: 300 } });
    // Bars ran along the top; turned clockwise they run down the right.
    expect(side!.raw.data[20 * side!.raw.width + 185]).toBeLessThan(128);
    expect(side!.raw.data[20 * side!.raw.width + 15]).toBeGreaterThan(128);
  });

  test.each([
    ['CMYK JPEG', () => page(100, 140, { colour: true }).toColourspace('cmyk').jpeg().toBuffer(), 3],
    ['16-bit grey PNG', () => page(100, 140).toColourspace('grey16').png().toBuffer(), 1],
    ['palette PNG', () => page(100, 140, { colour: true }).png({ palette: true }).toBuffer(), 3],
  ] as const)('%s becomes 8 bit', async (_, make, channels) => {
    const { sides } = await openBytes('a.img', await make());
    expect(sides[0]!.raw).toMatchObject({ width: 100, height: 140, channels });
    expect(sides[0]!.raw.data).toHaveLength(100 * 140 * channels);
    expect(countBars(sides[0]!.raw)).toBe(3);
    expect(sides[0]!.original).toBeNull();
  });

  test('transparent is white', async () => {
    const bytes = await sharp({ create: { width: 50, height: 50, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    expect([...new Set((await openBytes('a.png', bytes)).sides[0]!.raw.data)]).toEqual([255]);
  });

  test('pixels can be handed to another thread', async () => {
    const bytes = await page(100, 140, { colour: true }).png().toBuffer();
    const { data } = (await openBytes('a.png', bytes)).sides[0]!.raw;
    const moved = structuredClone(data, { transfer: [data.buffer as ArrayBuffer] });
    expect([moved.length, data.length]).toEqual([100 * 140 * 3, 0]);
  });

  test('a file name with brackets is a file name, not a page', async () => {
    const { sides } = await openBytes('b[page=1].tif', await makeTiff(2, 'lzw'));
    expect(sides.map(({ raw }) => countBars(raw))).toEqual([1, 2]);
  });
});

describe('TIFF', () => {
  test.each([
    ['ccittfax4', 'bilevel'],
    ['lzw', 'bilevel'],
    ['jpeg', 'grey'],
  ] as const)('%s pages come in order', async (compression, tone) => {
    const { sides, mediaType } = await openBytes('a.tif', await makeTiff(4, compression));
    expect(mediaType).toBe('image/tiff');
    expect(sides.map(({ raw }) => countBars(raw))).toEqual([1, 2, 3, 4]);
    expect(sides.map((side) => side.sheet)).toEqual([1, 2, 3, 4]);
    expect(sides.every((side) => side.tone === tone && side.dpi === 300 && side.raw.channels === 1)).toBe(true);
  });

  test('fax pixels are made square', async () => {
    const bytes = await page(204, 98)
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 204 / 25.4, yres: 98 / 25.4 })
      .toBuffer();
    const [side] = (await openBytes('fax.tif', bytes)).sides;
    expect(side).toMatchObject({ tone: 'bilevel', raw: { width: 204, height: 204 } });
    expect(side!.dpi).toBeCloseTo(204, 0);
  });

  test('a thumbnail is not a sheet', async () => {
    const bytes = Buffer.from(await makeTiff(3, 'lzw'));
    markSecondAsThumbnail(bytes);
    const { sides } = await openBytes('a.tif', bytes);
    expect(sides.map(({ raw }) => countBars(raw))).toEqual([1, 3]);
  });

  test('pages cut off are told', async () => {
    const bytes = await makeTiff(4, 'lzw');
    const { sides, findings } = await openBytes('a.tif', bytes.subarray(0, Math.floor(bytes.length * 0.6)));
    expect(codes(findings)).toEqual(['PAGES_MISSING']);
    expect(findings[0]!.detail['read']).toBe(sides.length);
    expect(Number(findings[0]!.detail['stated'])).toBeGreaterThan(sides.length);
  });

  test('a single page cut off is damaged', async () => {
    const bytes = await makeTiff(1, 'lzw');
    await expect(openBytes('a.tif', bytes.subarray(0, 60))).rejects.toMatchObject({ code: 'SCAN_DAMAGED' });
  });
});

describe('resolution', () => {
  const plain = (width: number, height: number, density?: number) => {
    const image = sharp({ create: { width, height, channels: 3, background: '#eee' } });
    return (density ? image.withMetadata({ density }) : image).jpeg().toBuffer();
  };
  test.each([
    ['A4 at 300', 2480, 3508, undefined, 300],
    ['A4 at 200', 1654, 2339, undefined, 200],
    ['A3 at 300, lying', 4961, 3508, undefined, 300],
    ['card at 300', 1011, 638, undefined, 300],
    ['phone photo', 3000, 4000, 72, 342],
    ['Windows default on an A4 scan', 1654, 2339, 96, 200],
    ['nonsense', 1654, 2339, 4, 200],
  ])('%s is estimated', async (_, width, height, density, dpi) => {
    const { sides, sideFindings } = await openBytes('a.jpg', await plain(width, height, density));
    expect(sides[0]).toMatchObject({ dpi, dpiSource: 'estimated' });
    expect(sideFindings).toEqual([{ code: 'DPI_ESTIMATED', detail: { dpi }, sheet: 1 }]);
  });

  test.each([
    ['an A4 at the screen default', 595, 842, 72],
    ['an odd but possible one', 2171, 3042, 262],
  ])('%s is believed', async (_, width, height, density) => {
    const { sides } = await openBytes('a.jpg', await plain(width, height, density));
    expect(sides[0]).toMatchObject({ dpi: density, dpiSource: 'file' });
  });
});

/** Sets NewSubfileType of the second page to "reduced copy" where the writer put a zero. */
function markSecondAsThumbnail(bytes: Buffer): void {
  const next = (at: number) => at + 2 + bytes.readUInt16LE(at) * 12;
  const second = bytes.readUInt32LE(next(bytes.readUInt32LE(4)));
  for (let i = 0; i < bytes.readUInt16LE(second); i += 1) {
    const entry = second + 2 + i * 12;
    if (bytes.readUInt16LE(entry) === 254) return void bytes.writeUInt32LE(1, entry + 8);
  }
  throw new Error('the writer wrote no NewSubfileType');
}
