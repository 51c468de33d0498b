import bwip from 'bwip-js/node';
import sharp, { type OverlayOptions } from 'sharp';
import type { RawImage } from '../../src/core/page-image.ts';
import { readBarcodes } from '../../src/understand/read-barcodes.ts';

// Invented: a citizen id of this shape belongs to nobody born on that date.
const CARD = '001099999999|012345678|Nguyễn Thị Thử Nghiệm|31021999|Nữ|Thôn Đoài, Xã Hòa Ân, Tỉnh Đặt|01012022';
const DOSSIER = 'H08.27.35-240218-0011';

/** A code as PNG; `px` is the width of the thinnest bar. */
async function code(kind: 'qrcode' | 'code128' | 'code39', text: string, px: number, turn = 0): Promise<Buffer> {
  const tall = kind === 'qrcode' ? {} : { height: 10 };
  const png = await bwip.toBuffer({
    bcid: kind,
    text,
    scale: px,
    paddingwidth: 8,
    paddingheight: 8,
    backgroundcolor: 'ffffff',
    ...tall,
  });
  return sharp(png).rotate(turn, { background: 'white' }).png().toBuffer();
}

async function pageWith(overlays: OverlayOptions[], channels: 1 | 3, width = 1240, height = 1000): Promise<RawImage> {
  const page = sharp({ create: { width, height, channels: 3, background: 'white' } }).composite(overlays);
  const flat = sharp(await page.png().toBuffer());
  const data = await (channels === 1 ? flat.greyscale() : flat.removeAlpha()).raw().toBuffer();
  return { data, width, height, channels };
}

test('reads the QR code of a citizen card with Vietnamese letters, and says where it is', async () => {
  const image = await pageWith([{ input: await code('qrcode', CARD, 4), left: 700, top: 300 }], 3);
  const [found, ...more] = await readBarcodes(image);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ format: 'QRCode', text: CARD });
  const [x, y, w, h] = found!.box;
  expect(x).toBeGreaterThanOrEqual(700);
  expect(y).toBeGreaterThanOrEqual(300);
  expect(w).toBeGreaterThan(150);
  expect(Math.abs(w - h)).toBeLessThan(8);
});

test('reads QR and Code128 on one grey page, top to bottom', async () => {
  const image = await pageWith(
    [
      { input: await code('code128', DOSSIER, 3), left: 100, top: 600 },
      { input: await code('qrcode', 'https://example.test/tra-cuu', 3), left: 100, top: 100 },
    ],
    1,
  );
  expect((await readBarcodes(image)).map(({ format, text }) => [format, text])).toEqual([
    ['QRCode', 'https://example.test/tra-cuu'],
    ['Code128', DOSSIER],
  ]);
});

test.each([90, 180, 270, 4, -5])('reads codes on a sheet turned by %i degrees', async (turn) => {
  const image = await pageWith(
    [
      { input: await code('qrcode', CARD, 4, turn), left: 20, top: 20 },
      { input: await code('code128', DOSSIER, 3, turn), left: 420, top: 20 },
    ],
    3,
    1300,
    1100,
  );
  expect((await readBarcodes(image)).map((found) => found.text).toSorted()).toEqual([CARD, DOSSIER]);
});

test.each([
  [0, 0],
  [90, 270],
  [180, 180],
  [270, 90],
  [4, 0],
  [-5, 0],
  [174, 180],
])('codes fed at %i degrees are upright after a turn of %i', async (fed, turn) => {
  const image = await pageWith(
    [
      { input: await code('qrcode', CARD, 4, fed), left: 20, top: 20 },
      { input: await code('code128', DOSSIER, 3, fed), left: 480, top: 20 },
    ],
    3,
    1360,
    1100,
  );
  const codes = await readBarcodes(image);
  expect(codes).toHaveLength(2);
  expect(codes.map((found) => found.turn)).toEqual([turn, turn]);
});

test('a label stuck on askew does not tell which way is up', async () => {
  const image = await pageWith([{ input: await code('qrcode', CARD, 4, 40), left: 20, top: 20 }], 1);
  const [found] = await readBarcodes(image);
  expect(found!.text).toBe(CARD);
  expect(found!.turn).toBeUndefined();
});

test('reads thin bars (0.25 mm at 200 dpi, two pixels)', async () => {
  const image = await pageWith([{ input: await code('code128', DOSSIER, 2), left: 301, top: 207 }], 1);
  expect((await readBarcodes(image)).map((found) => found.text)).toEqual([DOSSIER]);
});

test('reads Code39', async () => {
  const image = await pageWith([{ input: await code('code39', 'HS-000123', 3), left: 50, top: 50 }], 1);
  expect(await readBarcodes(image)).toMatchObject([{ text: 'HS-000123' }]);
});

test('an image larger than A3 at 300 dpi gives boxes in its own pixels', async () => {
  const image = await pageWith([{ input: await code('qrcode', CARD, 8), left: 3000, top: 4000 }], 1, 4300, 4800);
  const [found] = await readBarcodes(image);
  expect(found?.text).toBe(CARD);
  expect(found!.box[0]).toBeGreaterThanOrEqual(3000);
  expect(found!.box[1]).toBeGreaterThanOrEqual(4000);
  expect(found!.box[2]).toBeGreaterThan(300);
});

test('after a picture so large that its memory is given back others are read, also at the same time', async () => {
  const overlay = { input: await code('qrcode', CARD, 6), left: 300, top: 400 };
  const large = await pageWith([overlay], 1, 3600, 3000);
  const small = await pageWith([overlay], 1);
  const found = await Promise.all([large, small, large, small].map((image) => readBarcodes(image)));
  expect(found.map((codes) => codes.map(({ text }) => text))).toEqual([[CARD], [CARD], [CARD], [CARD]]);
  expect(await readBarcodes(small)).toHaveLength(1);
});

test('a page of text without codes gives none', async () => {
  const rows = Array.from(
    { length: 14 },
    (_, n) =>
      `<text x="60" y="${80 + n * 60}" font-size="40" font-family="DejaVu Serif">Căn cứ Luật Tổ chức chính quyền địa phương ${n}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1000"><g stroke="black"><path d="M50 20H1200M50 24H1200M50 28V900M54 28V900"/></g>${rows.join('')}</svg>`;
  expect(await readBarcodes(await pageWith([{ input: Buffer.from(svg), left: 0, top: 0 }], 3))).toEqual([]);
});

test('data that does not fit the size is refused', async () => {
  await expect(readBarcodes({ data: new Uint8Array(10), width: 10, height: 10, channels: 1 })).rejects.toThrow(
    RangeError,
  );
});
