import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { giveBack } from '../../src/core/give-back.ts';
import { decodeImage } from '../../src/ingest/decode-image.ts';
import { openPdfDocument } from '../../src/ingest/pdf-document.ts';
import { openPdfFile } from '../../src/ingest/pdf-file.ts';
import { page } from './support/make-images.ts';
import { makePdf } from './support/make-pdf.ts';
import { openBytes } from './support/open-bytes.ts';
import { withFolder } from './support/temp-folder.ts';

const MB = 1024 * 1024;

describe('memory does not grow with the file', () => {
  test("PDFium's own stays as small as it began, however many pages were read", async () => {
    const image = { bytes: Buffer.alloc(3 * MB, 0x55), width: 1024, height: 1024, dict: IMAGE };
    const pdf = makePdf({ pages: Array.from({ length: 20 }, () => ({ width: 100, height: 100, image })) });
    await withPath(pdf, async (path) => {
      const document = await openPdfDocument(path);
      try {
        const read = (index: number) =>
          document.withPage(index, (loaded) => {
            const object = document.pdfium._FPDFPage_GetObject(loaded, 0);
            return document.pdfium._FPDFImageObj_GetImageDataRaw(object, 0, 0);
          });
        for (let index = 0; index < 20; index += 1) expect(read(index)).toBe(3 * MB);
        // 18 MB to begin with; the file has 60.
        expect(document.pdfium.HEAPU8.length).toBeLessThan(40 * MB);
      } finally {
        document.close();
      }
    });
  });

  test('bytes are found and read where they stand in a file, also across the pieces it is searched in', async () => {
    const bytes = Buffer.alloc(3 * MB, 0x2e);
    const places = [0, MB - 3, 2 * MB - 1, 3 * MB - 6];
    for (const at of places) bytes.write('needle', at);
    await withPath(bytes, async (path) => {
      const file = openPdfFile(path);
      try {
        const needle = Buffer.from('needle');
        const found: number[] = [];
        for (let at = file.indexOf(needle, 0); at >= 0; at = file.indexOf(needle, at + 1)) found.push(at);
        expect(found).toEqual(places);
        expect(file.latin1(MB - 4, MB + 4)).toBe('.needle.');
        expect(file.withAll((all) => all.equals(bytes))).toBe(true);
      } finally {
        file.close();
      }
    });
  });
});

test('a picture decoded in strips has the pixels of one decoded at once', async () => {
  const [width, height] = [5300, 5301];
  const bytes = await page(width, height, { colour: true, noise: true }).png({ compressionLevel: 1 }).toBuffer();
  const { raw } = await decodeImage({ source: bytes, maxPixels: width * height }, 'whole');
  const wanted = await sharp(bytes).raw().toBuffer();
  expect(raw).toMatchObject({ width, height, channels: 3 });
  expect(Buffer.compare(Buffer.from(raw.data), wanted)).toBe(0);
});

test('a photograph of more pixels than any scan is made smaller, a drawing that states its resolution is not', async () => {
  const sheet = sharp({ create: { width: 10_000, height: 7200, channels: 3, background: '#fff' } });
  const photo = await openBytes('a.jpg', await sheet.clone().jpeg().toBuffer());
  expect(photo.sides[0]).toMatchObject({ raw: { width: 5000, height: 3600 }, dpiSource: 'estimated', original: null });
  const drawing = await openBytes('a.jpg', await sheet.clone().withMetadata({ density: 300 }).jpeg().toBuffer());
  expect(drawing.sides[0]).toMatchObject({ raw: { width: 10_000, height: 7200 }, dpi: 300 });
});

test('bytes that were given back are empty; those that share their memory are left alone', () => {
  const own = new Uint8Array(8);
  giveBack(own);
  expect(own).toHaveLength(0);
  const memory = new Uint8Array(8);
  giveBack(memory.subarray(0, 4));
  expect(memory).toHaveLength(8);
});

const IMAGE = '/ColorSpace /DeviceRGB /BitsPerComponent 8';

function withPath(bytes: Buffer, use: (path: string) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    const path = join(folder, 'a.pdf');
    await writeFile(path, bytes);
    await use(path);
    // Still there and as it was.
    expect((await readFile(path)).length).toBe(bytes.length);
  });
}
