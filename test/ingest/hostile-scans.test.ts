import { deflateRawSync, deflateSync } from 'node:zlib';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ERRORS } from '../../src/core/errors.ts';
import { decodeOptions } from '../../src/ingest/decode-options.ts';
import { inspectScan } from '../../src/ingest/inspect-scan.ts';
import { makePdf } from './support/make-pdf.ts';
import sharp from 'sharp';
import { JBIG2, JPEG_2000 } from './support/coded-images.ts';
import { page } from './support/make-images.ts';
import { codes, openBytes } from './support/open-bytes.ts';
import { withFolder } from './support/temp-folder.ts';

const inspect = (name: string, bytes: Uint8Array, options: Record<string, unknown> = {}) =>
  withFolder(async (folder) => {
    await writeFile(join(folder, name), bytes);
    return inspectScan(join(folder, name), decodeOptions.parse(options));
  });

const errorOf = async (name: string, bytes: Uint8Array, options = {}) => (await inspect(name, bytes, options)).error;
const jpeg = () => page(300, 424, { noise: true }).jpeg().toBuffer();

describe('a look at intake', () => {
  test.each([
    ['empty', Buffer.alloc(0), 'SCAN_EMPTY'],
    ['text', Buffer.from('hello, this is no scan'), 'SCAN_UNSUPPORTED'],
    ['PDF header and nothing', Buffer.from('%PDF-1.7\n'), 'SCAN_DAMAGED'],
    ['PDF garbage', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5000, 0x41)]), 'SCAN_DAMAGED'],
    ['JPEG header and nothing', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'SCAN_DAMAGED'],
    ['TIFF header and nothing', Buffer.from('II*\0\x08\0\0\0'), 'SCAN_DAMAGED'],
    ['PDF without pages', makePdf({ pages: [] }), 'SCAN_NO_PAGES'],
  ])('%s', async (_, bytes, code) => {
    expect((await errorOf('scan.pdf', bytes))?.code).toBe(code);
  });

  test.each([
    ['heic', 'mif1heic'],
    ['mif1', 'mif1heicmiaf'],
  ])('a photograph of an iPhone (%s) tells what to set on the phone', async (brand, brands) => {
    const heic = Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0${brands}`, 'latin1');
    const error = await errorOf('IMG_0001.HEIC', heic);
    expect(error?.code).toBe('SCAN_HEIC');
    expect(ERRORS.SCAN_HEIC.vi).toContain('Cài đặt > Camera > Định dạng > Tương thích nhất');
    expect(ERRORS.SCAN_HEIC.en).toContain('Settings > Camera > Formats > Most Compatible');
  });

  test.each([
    ['AVIF', '\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'],
    ['WEBP', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['BMP', 'BM\x36\0\0\0'],
    ['GIF', 'GIF89a\x01\0'],
  ])('%s is named', async (kind, head) => {
    expect(await errorOf('a.jpg', Buffer.from(head, 'latin1'))).toEqual({ code: 'SCAN_UNSUPPORTED', detail: { kind } });
  });

  test('limits of bytes, pages and pixels', async () => {
    const bytes = await jpeg();
    expect((await errorOf('a.jpg', bytes, { maxBytes: 100 }))?.code).toBe('SCAN_TOO_LARGE');
    expect((await errorOf('a.jpg', bytes, { maxPixels: 1000 }))?.code).toBe('SCAN_TOO_MANY_PIXELS');
    const pdf = makePdf({ pages: Array.from({ length: 3 }, () => ({ width: 100, height: 100 })) });
    expect((await errorOf('a.pdf', pdf, { maxPages: 2 }))?.code).toBe('SCAN_TOO_MANY_PAGES');
  });

  test('a PNG that claims 60000 x 60000 is refused by its header', async () => {
    expect((await errorOf('bomb.png', pngBomb(60_000, 60_000)))?.code).toBe('SCAN_TOO_MANY_PIXELS');
  });

  test('a wrong extension is told and read by content', async () => {
    const { mediaType, findings, error } = await inspect('a.pdf', await jpeg());
    expect([mediaType, error]).toEqual(['image/jpeg', null]);
    expect(findings).toEqual([{ code: 'EXTENSION_MISMATCH', detail: { mediaType: 'image/jpeg' } }]);
  });

  test('a missing file may come back, so it is thrown', async () => {
    await expect(inspectScan('/nowhere/a.pdf', decodeOptions.parse({}))).rejects.toMatchObject({
      code: 'SCAN_UNREADABLE',
    });
  });
});

describe('damage', () => {
  test.each(['a.jpg', 'a.png'])('%s cut off', async (name) => {
    const image = page(300, 424, { noise: true });
    const bytes = await (name === 'a.jpg' ? image.jpeg() : image.png()).toBuffer();
    await expect(openBytes(name, bytes.subarray(0, bytes.length >> 1))).rejects.toMatchObject({ code: 'SCAN_DAMAGED' });
  });

  test('a JPEG with broken data inside keeps its picture and is told', async () => {
    const bytes = Buffer.from(await jpeg());
    // Restart markers that were never announced: the decoder goes on with a warning.
    for (let i = bytes.length >> 1; i < (bytes.length >> 1) + 8; i += 2) bytes.writeUInt16BE(0xffd3, i);
    const { sides, sideFindings } = await openBytes('a.jpg', bytes);
    expect(sides).toHaveLength(1);
    expect(codes(sideFindings)).toContain('PAGE_DAMAGED');
  });

  test('an image in a PDF over the pixel limit is refused before it is decoded', async () => {
    const image = {
      bytes: deflateSync(Buffer.alloc(1000)),
      width: 50_000,
      height: 50_000,
      dict: '/Filter /FlateDecode /ColorSpace /DeviceGray /BitsPerComponent 8',
    };
    const pdf = makePdf({ pages: [{ width: 595, height: 842, image }] });
    await expect(openBytes('a.pdf', pdf)).rejects.toMatchObject({ code: 'SCAN_TOO_MANY_PIXELS' });
  });

  test('codes that claim other sizes than the PDF do not get the memory for them', async () => {
    const [jpx, jbig2] = [Buffer.from(JPEG_2000), Buffer.from(JBIG2)];
    const size = jpx.indexOf(Buffer.from([0xff, 0x51])) + 6;
    for (const at of [size, size + 4, size + 16, size + 20]) jpx.writeUInt32BE(60_000, at);
    for (const at of [11, 15]) jbig2.writeUInt32BE(60_000, at);
    const specs = [
      { bytes: jpx, dict: '/Filter /JPXDecode' },
      { bytes: jbig2, dict: '/Filter /JBIG2Decode /ColorSpace /DeviceGray /BitsPerComponent 1' },
    ];
    for (const spec of specs) {
      const pdf = makePdf({ pages: [{ width: 24, height: 32, image: { ...spec, width: 24, height: 32 } }] });
      const [side] = (await openBytes('a.pdf', pdf)).sides;
      expect(side!.raw.width * side!.raw.height).toBeLessThanOrEqual(32 * 32);
    }
  });

  test.each([
    [1, 1],
    [20_000, 50],
    [50, 20_000],
  ])('%d x %d px is a page', async (width, height) => {
    const bytes = await sharp({ create: { width, height, channels: 3, background: '#777' } })
      .jpeg()
      .toBuffer();
    const [side] = (await openBytes('a.jpg', bytes)).sides;
    expect(side).toMatchObject({ raw: { width, height, channels: 1 }, dpiSource: 'estimated' });
  });

  test('a page of 5 m is drawn within bounds', async () => {
    const pdf = makePdf({ pages: [{ width: 14_400, height: 14_400, content: '0 0 1000 1000 re f' }] });
    const [side] = (await openBytes('a.pdf', pdf)).sides;
    expect(Math.max(side!.raw.width, side!.raw.height)).toBe(3508);
    expect(side!.dpiSource).toBe('estimated');
  });
});

/** A PNG whose header claims a size that its few bytes do not have. */
function pngBomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, crc]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateRawSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
