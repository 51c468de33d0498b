import bwip from 'bwip-js/node';
import sharp from 'sharp';
import type { Box } from '../../src/core/geometry.ts';
import type { RawImage, SheetSide } from '../../src/core/page-image.ts';
import { findCodePlaces } from '../../src/imaging/find-code-places.ts';
import { smallSide } from '../../src/imaging/small-side.ts';
import { readBarcodes } from '../../src/understand/read-barcodes.ts';
import { draw, lines, seeded } from './draw.ts';

const TEXT = 'H08.27.35-240218-0011';

const placesOf = (side: SheetSide) => findCodePlaces(side, smallSide(side));

/** A page of writing with a code of `across` x `down` mm at 30 mm from the left and 12 mm from the top. */
async function sideWith(
  kind: 'qrcode' | 'code128' | 'datamatrix',
  [across, down]: readonly [number, number],
  dpi: number,
  how: { contrast?: number; turn?: number },
): Promise<{ side: SheetSide; box: Box }> {
  const side = await draw({ width: 210, height: 297, dpi, body: lines(25, 80, 160, 25, seeded(5)), noise: 6 });
  const px = (mm: number): number => Math.round((mm * dpi) / 25.4);
  const code = await sharp(await bwip.toBuffer({ bcid: kind, text: TEXT, scale: 8, backgroundcolor: 'ffffff' }))
    .resize(px(across), px(down), { fit: 'fill' })
    .rotate(how.turn ?? 0, { background: 'white' })
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { raw } = side;
  for (let y = 0; y < code.info.height; y++) {
    for (let x = 0; x < code.info.width; x++) {
      const to = (px(12) + y) * raw.width + px(30) + x;
      raw.data[to]! -= Math.min(
        raw.data[to]!,
        ((255 - code.data[y * code.info.width + x]!) * (how.contrast ?? 200)) / 255,
      );
    }
  }
  return { side, box: [px(30), px(12), code.info.width, code.info.height] };
}

describe('codes are read where they can be, as well as on the whole page', () => {
  test.each([
    ['a bar code of 0.25 mm bars, 5 mm high', 'code128', [51, 5], 300, {}],
    ['the same at 200 dpi', 'code128', [51, 5], 200, {}],
    ['a bar code standing on end', 'code128', [51, 8], 300, { turn: 90 }],
    ['a bar code askew', 'code128', [51, 8], 300, { turn: 5 }],
    ['a QR code of 10 mm', 'qrcode', [10, 10], 300, {}],
    ['a QR code of 12 mm at 200 dpi', 'qrcode', [12, 12], 200, { turn: -4 }],
    ['a pale QR code', 'qrcode', [18, 18], 300, { contrast: 60 }],
    ['a data matrix of 8 mm', 'datamatrix', [8, 8], 300, {}],
  ] as const)('%s', async (_, kind, size, dpi, how) => {
    const { side, box } = await sideWith(kind, size, dpi, how);
    const places = placesOf(side);
    expect(places).not.toBeNull();
    expect((await readBarcodes(side.raw)).map(({ text }) => text)).toEqual([TEXT]);
    const found = await readBarcodes(side.raw, places);
    expect(found.map(({ text }) => text)).toEqual([TEXT]);
    const [x, y, width, height] = found[0]!.box;
    expect(x).toBeGreaterThan(box[0] - 8);
    expect(y).toBeGreaterThan(box[1] - 8);
    expect(x + width).toBeLessThan(box[0] + box[2] + 8);
    expect(y + height).toBeLessThan(box[1] + box[3] + 8);
  });
});

test('writing is no place for a code', async () => {
  const side = await draw({ width: 210, height: 297, dpi: 300, body: lines(25, 30, 160, 34, seeded(8)), noise: 6 });
  const places = placesOf(side)!;
  const area = places.reduce((sum, [, , width, height]) => sum + width * height, 0);
  expect(area).toBeLessThan(side.raw.width * side.raw.height * 0.1);
});

test('where everything is as dense as a code, or no dpi is known, the whole side is looked at', async () => {
  const noise = seeded(2);
  const raw: RawImage = { data: new Uint8Array(2480 * 1000), width: 2480, height: 1000, channels: 1 };
  for (let i = 0; i < raw.data.length; i++) raw.data[i] = ((i % 2480) >> 4) % 2 ? 255 : 40 * noise();
  const side: SheetSide = { sheet: 1, raw, tone: 'grey', dpi: 300, dpiSource: 'file', original: null };
  expect(placesOf(side)).toBeNull();
  const { raw: blank } = await draw({ width: 210, height: 297, dpi: 100, body: '' });
  expect(placesOf({ ...side, raw: blank, dpi: 100 })).toEqual([]);
  expect(placesOf({ ...side, raw: blank, dpi: 100, dpiSource: 'estimated' })).toBeNull();
});
