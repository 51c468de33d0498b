import { deflateSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { fullPage, makePdf } from './support/make-pdf.ts';
import type { PdfImageSpec } from './support/make-pdf.ts';
import { countBars, page } from './support/make-images.ts';
import { codes, openBytes } from './support/open-bytes.ts';
import { withFolder } from './support/temp-folder.ts';

const A4 = { width: 595.32, height: 841.92 };
/** A4 at 50 dpi, small enough for a quick test. */
const SIZE = [413, 585] as const;
const LOW = { minBelievableDpi: 40 };

async function jpegImage(bars = 3, colour = false): Promise<PdfImageSpec> {
  const bytes = await page(...SIZE, { bars, colour, noise: true })
    .jpeg()
    .toBuffer();
  return {
    bytes,
    width: SIZE[0],
    height: SIZE[1],
    dict: '/Filter /DCTDecode /ColorSpace /DeviceRGB /BitsPerComponent 8',
  };
}

async function bilevelImage(bars = 3, decode = ''): Promise<PdfImageSpec> {
  const grey = await page(...SIZE, { bars })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  const stride = Math.ceil(SIZE[0] / 8);
  const packed = Buffer.alloc(stride * SIZE[1]);
  grey.forEach((value, i) => {
    const [x, y] = [i % SIZE[0], Math.floor(i / SIZE[0])];
    if (value > 127 !== (decode !== '')) packed[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
  });
  return {
    bytes: deflateSync(packed),
    width: SIZE[0],
    height: SIZE[1],
    dict: `/Filter /FlateDecode /ColorSpace /DeviceGray /BitsPerComponent 1 ${decode}`,
  };
}

describe('a page that is one image', () => {
  test('a JPEG is kept byte for byte, in page order', async () => {
    const images = [await jpegImage(1, true), await jpegImage(2, true), await jpegImage(3, true)];
    const pdf = makePdf({ pages: images.map((image) => ({ ...A4, image })) });
    const { sides, findings, sideFindings } = await openBytes('a.pdf', pdf, LOW);
    expect(sides.map(({ raw }) => countBars(raw))).toEqual([1, 2, 3]);
    expect(
      sides.map((side) => Buffer.from(side.original!.bytes).equals(Buffer.from(images[side.sheet - 1]!.bytes))),
    ).toEqual([true, true, true]);
    expect(sides[0]).toMatchObject({ tone: 'colour', dpiSource: 'file' });
    expect(sides[0]!.dpi).toBeCloseTo(50, 0);
    expect([...findings, ...sideFindings]).toEqual([]);
  });

  test('a long file is read to its end in order', async () => {
    const images = await Promise.all([1, 2, 3].map((bars) => jpegImage(bars)));
    const pages = Array.from({ length: 60 }, (_, i) => ({ ...A4, image: images[i % 3]! }));
    const { sides, sideFindings } = await openBytes('a.pdf', makePdf({ pages }), LOW);
    expect(sides.map(({ raw }) => countBars(raw))).toEqual(pages.map((_, i) => (i % 3) + 1));
    expect(sides.every((side) => side.original !== null)).toBe(true);
    expect(sideFindings).toEqual([]);
  });

  test('the text layer of a searchable scan changes nothing', async () => {
    const image = await jpegImage();
    const content = `${fullPage(A4.width, A4.height)} BT 3 Tr /F1 12 Tf 50 50 Td (hidden) Tj ET`;
    const { sides } = await openBytes('a.pdf', makePdf({ pages: [{ ...A4, image, content }] }), LOW);
    expect(sides[0]!.original).not.toBeNull();
  });

  test.each([
    ['visible text over it', `${fullPage(A4.width, A4.height)} BT /F1 40 Tf 100 400 Td (SEEN) Tj ET`, ''],
    ['turned by the page', fullPage(A4.width, A4.height), '/Rotate 90'],
    ['mirrored by the content', `q ${-A4.width} 0 0 ${A4.height} ${A4.width} 0 cm /Im Do Q`, ''],
    ['clipped to its middle', `q 200 300 200 200 re W n ${A4.width} 0 0 ${A4.height} 0 0 cm /Im Do Q`, ''],
    ['cropped by the page', `q ${A4.width * 2} 0 0 ${A4.height * 2} 0 0 cm /Im Do Q`, ''],
    ['only half of the page', `q ${A4.width} 0 0 ${A4.height / 2} 0 0 cm /Im Do Q`, ''],
  ])('%s: the page is shown, the JPEG is not taken for it', async (_, content, dict) => {
    const { sides } = await openBytes(
      'a.pdf',
      makePdf({ pages: [{ ...A4, image: await jpegImage(), content, dict }] }),
      { ...LOW, rasterDpi: 100 },
    );
    expect(sides[0]!.original).toBeNull();
  });

  test('/Rotate turns clockwise', async () => {
    const pdf = makePdf({ pages: [{ ...A4, image: await bilevelImage(), dict: '/Rotate 90' }] });
    const [side] = (await openBytes('a.pdf', pdf, LOW)).sides;
    expect(side!.raw).toMatchObject({ width: SIZE[1], height: SIZE[0], channels: 1 });
    expect(side!.raw.data[200 * SIZE[1] + SIZE[1] - 15]).toBe(0);
    expect(side!.raw.data[200 * SIZE[1] + 15]).toBe(255);
  });

  test.each([
    ['as it is', ''],
    ['inverted by /Decode', '/Decode [1 0]'],
  ])('black and white stays so, %s', async (_, decode) => {
    const { sides } = await openBytes(
      'a.pdf',
      makePdf({ pages: [{ ...A4, image: await bilevelImage(4, decode) }] }),
      LOW,
    );
    expect(sides[0]).toMatchObject({ tone: 'bilevel', raw: { width: SIZE[0], height: SIZE[1], channels: 1 } });
    expect(countBars(sides[0]!.raw)).toBe(4);
    expect(sides[0]!.raw.data[0]).toBe(255);
  });

  test('a scan whose points are pixels gets its dpi from the paper', async () => {
    const pdf = makePdf({ pages: [{ width: 1654, height: 2339, image: await jpegImage() }] });
    const { sides, sideFindings } = await openBytes('a.pdf', pdf);
    expect(codes(sideFindings)).toEqual(['DPI_ESTIMATED']);
    expect(sides[0]!.raw.width).toBe(SIZE[0]);
  });
});

describe('a drawn page', () => {
  test('vector text is drawn at the raster dpi, rounded, not cut', async () => {
    const pdf = makePdf({ pages: [{ ...A4, content: 'BT /F1 40 Tf 100 400 Td (Sohoa) Tj ET' }] });
    const [side] = (await openBytes('a.pdf', pdf)).sides;
    expect(side).toMatchObject({
      dpi: 300,
      dpiSource: 'file',
      tone: 'grey',
      raw: { width: 2481, height: 3508, channels: 1 },
    });
    expect(side!.raw.data.some((value) => value < 50)).toBe(true);
  });

  test('what was filled into a form is seen', async () => {
    const empty = await drawForm('');
    const filled = await drawForm('NGUYEN VAN MAU');
    expect(filled).toBeGreaterThan(empty + 100);
  });

  test('a crop box away from the origin', async () => {
    const content = '1 0 0 rg 200 200 100 100 re f';
    const pdf = makePdf({ pages: [{ width: 1000, height: 1000, content, dict: '/CropBox [200 200 300 300]' }] });
    const [side] = (await openBytes('a.pdf', pdf, { rasterDpi: 100 })).sides;
    expect(side!.raw).toMatchObject({ width: 139, height: 139 });
    expect([...side!.raw.data.subarray(0, 3)]).toEqual([255, 0, 0]);
  });
});

describe('pages that get lost', () => {
  const pages = async (n: number) =>
    Promise.all(Array.from({ length: n }, async (_, i) => ({ ...A4, image: await jpegImage(i + 1) })));

  test('a file cut off before its page tree is damaged', async () => {
    const pdf = makePdf({ pages: await pages(3) });
    await expect(openBytes('a.pdf', pdf.subarray(0, pdf.length >> 1), LOW)).rejects.toMatchObject({
      code: 'SCAN_DAMAGED',
    });
  });

  test('a file cut off after its page tree never passes for a whole one', async () => {
    const pdf = makePdf({ pages: await pages(4), treeFirst: true });
    for (const share of [0.4, 0.6, 0.9]) {
      const cut = pdf.subarray(0, Math.floor(pdf.length * share));
      const outcome = await openBytes('a.pdf', cut, LOW).then(
        ({ findings }) => codes(findings),
        (error: { code: string }) => [error.code],
      );
      expect(['PAGES_MISSING', 'SCAN_DAMAGED']).toContain(outcome[0]);
    }
  });

  test('a repaired file tells which pages are left', async () => {
    const whole = makePdf({ pages: await pages(4), treeFirst: true });
    // Tree and trailer stand in front, as in a file for fast web view; cut inside of the third page's JPEG.
    const first = whole.indexOf('10 0 obj');
    const trailer = Buffer.from('trailer\n<< /Size 22 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n');
    const cut = Buffer.concat([
      whole.subarray(0, first),
      trailer,
      whole.subarray(first, whole.indexOf('18 0 obj') + 900),
    ]);
    const { findings, sides } = await openBytes('a.pdf', cut, LOW);
    expect(findings).toEqual([{ code: 'PAGES_MISSING', detail: { stated: 4, read: 2 } }]);
    expect(sides.map(({ raw }) => countBars(raw))).toEqual([1, 2]);
  });

  test('more pages stated than there are', async () => {
    const { findings, sides } = await openBytes('a.pdf', makePdf({ pages: await pages(2), count: 5 }), LOW);
    expect(sides).toHaveLength(2);
    expect(findings).toEqual([{ code: 'PAGES_MISSING', detail: { stated: 5, read: 2 } }]);
  });

  test('fewer pages stated than there are', async () => {
    const { findings } = await openBytes('a.pdf', makePdf({ pages: await pages(3), count: 2 }), LOW);
    expect(findings).toEqual([{ code: 'PAGES_MISSING', detail: { stated: 3, read: 2 } }]);
  });

  test('an image whose rows end early is told, alone it is damaged', async () => {
    const image = await bilevelImage();
    const short = { ...image, bytes: deflateSync(Buffer.alloc(52 * 300)) };
    const { sides, sideFindings } = await openBytes(
      'a.pdf',
      makePdf({
        pages: [
          { ...A4, image },
          { ...A4, image: short },
        ],
      }),
      LOW,
    );
    expect(sides).toHaveLength(2);
    expect(sideFindings).toEqual([{ code: 'PAGE_DAMAGED', detail: { sheet: 2 }, sheet: 2 }]);
    const alone = makePdf({ pages: [{ ...A4, image: short }] });
    await expect(openBytes('a.pdf', alone, LOW)).rejects.toMatchObject({ code: 'SCAN_DAMAGED' });
  });

  test('one damaged JPEG among others does not lose the others', async () => {
    const specs = await pages(3);
    const image = specs[1]!.image;
    specs[1]!.image = { ...image, bytes: image.bytes.subarray(0, image.bytes.length >> 1) };
    const { sides, sideFindings } = await openBytes('a.pdf', makePdf({ pages: specs }), LOW);
    expect(sides).toHaveLength(3);
    expect(sideFindings).toEqual([{ code: 'PAGE_DAMAGED', detail: { sheet: 2 }, sheet: 2 }]);
    expect(sides[1]!.original).toBeNull();
  });
});

describe('locks', () => {
  // qpdf is a tool of the test machine; where it is missing there is nothing to lock with.
  const encrypt = (folder: string, bytes: Buffer, user: string) => {
    try {
      const path = join(folder, 'plain.pdf');
      writeFileSync(path, bytes);
      return execFileSync('qpdf', ['--encrypt', user, 'owner', '256', '--print=none', '--', path, '-']);
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return null;
      throw error;
    }
  };
  test('a user password is SCAN_ENCRYPTED, an owner password opens', async () => {
    const pdf = makePdf({ pages: [{ ...A4, image: await jpegImage(2) }] });
    const [locked, open] = await withFolder(async (folder) => [
      encrypt(folder, pdf, 'secret'),
      encrypt(folder, pdf, ''),
    ]);
    if (!locked || !open) return;
    await expect(openBytes('a.pdf', locked, LOW)).rejects.toMatchObject({ code: 'SCAN_ENCRYPTED' });
    const { sides } = await openBytes('a.pdf', open, LOW);
    expect(countBars(sides[0]!.raw)).toBe(2);
  });
});

/** Dark pixels of a page with one form field of that value. */
async function drawForm(value: string): Promise<number> {
  const document = await PDFDocument.create();
  const sheet = document.addPage([300, 100]);
  const field = document.getForm().createTextField('name');
  field.addToPage(sheet, { x: 10, y: 10, width: 280, height: 40, borderWidth: 0 });
  field.setText(value);
  const [side] = (await openBytes('a.pdf', await document.save(), { rasterDpi: 100 })).sides;
  return side!.raw.data.filter((pixel) => pixel < 100).length;
}
