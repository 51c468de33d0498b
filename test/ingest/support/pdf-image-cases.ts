import sharp from 'sharp';
import type { RawImage } from '../../../src/core/page-image.ts';
import { makePdf, pdfImage, pdfStream } from './make-pdf.ts';
import type { PdfImageSpec } from './make-pdf.ts';
import { columns, flate, map, map2, noise, pixelsOf, rows, turned } from './pixels.ts';
import { group3Of, group4Of, JBIG2, jbig2Globals, JPEG_2000 } from './coded-images.ts';

/** px of the image on the page; at 300 dpi */
export const WIDTH = 120;
export const HEIGHT = 160;
/** points */
const W = (WIDTH / 300) * 72;
const H = (HEIGHT / 300) * 72;
const PAGE = { width: W, height: H };
const PAINT = `q ${W} 0 0 ${H} 0 0 cm /Im Do Q`;

/** A way office software puts a scanned page into a PDF, and the pixels that must come out. */
export interface PdfImageCase {
  name: string;
  pdf: Buffer;
  wanted: RawImage;
  tone: 'bilevel' | 'grey' | 'colour';
  /** The JPEG lies in the file as it must be kept. */
  kept?: boolean;
  /** Grey levels a pixel may differ by; 0 when not said. */
  within?: number;
  dpi?: number;
}

const one = (image: PdfImageSpec, content = PAINT, more: object = {}) =>
  makePdf({ pages: [{ ...PAGE, image, content, ...more }] });

/** Smooth colours, as a JPEG of a page has them. */
async function photo(): Promise<Buffer> {
  const small = noise(12, 16, 3);
  return sharp(small.data, { raw: { width: 12, height: 16, channels: 3 } })
    .resize(WIDTH, HEIGHT, { fit: 'fill' })
    .jpeg({ quality: 90 })
    .toBuffer();
}

const dct = (bytes: Buffer, width = WIDTH, height = HEIGHT, dict = '/ColorSpace /DeviceRGB'): PdfImageSpec => ({
  bytes,
  width,
  height,
  dict: `/Filter /DCTDecode ${dict} /BitsPerComponent 8`,
});

export async function pdfImageCases(): Promise<PdfImageCase[]> {
  return [
    ...(await jpegs()),
    ...(await samples()),
    ...(await strips()),
    ...(await placed()),
    ...(await masks()),
    ...(await bilevel()),
    ...(await layers()),
  ];
}

async function jpegs(): Promise<PdfImageCase[]> {
  const bytes = await photo();
  const wanted = await pixelsOf(bytes);
  const colour = { wanted, tone: 'colour' as const };
  const kept = { ...colour, kept: true };
  const near = { ...colour, within: 3 };
  const image = dct(bytes);
  const red = { create: { width: WIDTH, height: HEIGHT, channels: 3 as const, background: '#c02030' } };
  const mark = { width: 100, height: 100, image: flate(noise(4, 4, 1, 2), 1), content: '' };
  const masked = { ...flate(noise(4, 4, 1), 8), dict: `${flate(noise(4, 4, 1), 8).dict} /Mask [3 3]` };
  return [
    { name: 'JPEG', pdf: one(image), ...kept },
    { name: 'JPEG, UserUnit 2', pdf: one(image, `q ${W / 2} 0 0 ${H / 2} 0 0 cm /Im Do Q`, { mediaBox: `[0 0 ${W / 2} ${H / 2}]`, dict: '/UserUnit 2' }), ...kept }, // prettier-ignore
    { name: 'JPEG, MediaBox away from 0', pdf: one(image, `q ${W} 0 0 ${H} 100 -50 cm /Im Do Q`, { mediaBox: `[100 -50 ${100 + W} ${H - 50}]` }), ...kept }, // prettier-ignore
    { name: 'JPEG, CropBox is the image', pdf: one(image, `q ${W} 0 0 ${H} 20 20 cm /Im Do Q`, { mediaBox: '[0 0 200 200]', dict: `/CropBox [20 20 ${20 + W} ${20 + H}]` }), ...kept }, // prettier-ignore
    { name: 'JPEG in a form', pdf: makePdf({ pages: [{ ...PAGE, image, content: '/Fm Do', xobjects: '/Fm 5000 0 R' }], objects: [[5000, pdfStream(`/Type /XObject /Subtype /Form /BBox [0 0 ${W} ${H}] /Resources << /XObject << /Im 12 0 R >> >>`, Buffer.from(PAINT))]] }), ...kept }, // prettier-ignore
    { name: 'JPEG under invisible text', pdf: one(image, `${PAINT} BT 3 Tr /F1 9 Tf 2 5 Td (hidden) Tj ET`), ...kept }, // prettier-ignore
    { name: 'JPEG over white text', pdf: one(image, `1 g BT /F1 9 Tf 2 5 Td (under) Tj ET ${PAINT}`), ...kept },
    { name: 'JPEG over a white page', pdf: one(image, `1 g 0 0 ${W} ${H} re f ${PAINT}`), ...kept },
    { name: 'JPEG in a file with a mask elsewhere', pdf: makePdf({ pages: [{ ...PAGE, image }, { ...mark, image: masked }] }), ...kept }, // prettier-ignore
    { name: 'JPEG inverted by Decode', pdf: one({ ...image, dict: `${image.dict} /Decode [1 0 1 0 1 0]` }), ...near, wanted: map(wanted, (v) => 255 - v) }, // prettier-ignore
    { name: 'JPEG, Rotate 90', pdf: one(image, PAINT, { dict: '/Rotate 90' }), ...near, wanted: await turned(wanted, 1) }, // prettier-ignore
    { name: 'JPEG on its head by its matrix', pdf: one(image, `q ${-W} 0 0 ${-H} ${W} ${H} cm /Im Do Q`), ...near, wanted: await turned(wanted, 2) }, // prettier-ignore
    { name: 'JPEG CMYK', pdf: one(dct(await sharp(red).toColourspace('cmyk').jpeg().toBuffer(), WIDTH, HEIGHT, '/ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 1 0]')), wanted: await pixelsOf(await sharp(red).png().toBuffer()), tone: 'colour', within: 20 }, // prettier-ignore
    { name: 'JPEG strips', pdf: await jpegStrips(wanted), ...colour, within: 40 },
  ];
}

async function jpegStrips(wanted: RawImage): Promise<Buffer> {
  const images = await Promise.all(
    [0, 1, 2, 3].map(async (i) => {
      const strip = rows(wanted, i * 40, i * 40 + 40);
      const bytes = await sharp(strip.data, { raw: strip as never }).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer(); // prettier-ignore
      return dct(bytes, WIDTH, 40);
    }),
  );
  const content = images.map((_, i) => `q ${W} 0 0 ${H / 4} 0 ${H - ((i + 1) * H) / 4} cm /Im${i + 1} Do Q`).join('\n');
  return makePdf({ pages: [{ ...PAGE, images, content }] });
}

async function samples(): Promise<PdfImageCase[]> {
  const grey = noise(WIDTH, HEIGHT, 1);
  const colour = noise(WIDTH, HEIGHT, 3);
  const [two, four] = [noise(WIDTH, HEIGHT, 1, 4), noise(WIDTH, HEIGHT, 1, 16)];
  const palette = [0, 85, 170, 255].map((v) => [v, 255 - v, 30]);
  const indexes = map(two, (v) => Math.round(v / 85));
  const painted = new Uint8Array([...indexes.data].flatMap((i) => palette[i]!));
  const table = palette.map((rgb) => Buffer.from(rgb).toString('hex')).join('');
  const inline = noise(30, 40, 1);
  return [
    { name: 'grey 8 bit', pdf: one(flate(grey, 8)), wanted: grey, tone: 'grey' },
    { name: 'grey 2 bit', pdf: one(flate(two, 2)), wanted: two, tone: 'grey' },
    { name: 'grey 4 bit', pdf: one(flate(four, 4)), wanted: four, tone: 'grey' },
    { name: 'grey 16 bit', pdf: one(flate(grey, 16)), wanted: grey, tone: 'grey', within: 1 },
    { name: 'grey 8 bit, Decode [1 0]', pdf: one(flate(grey, 8, '/Decode [1 0]')), wanted: map(grey, (v) => 255 - v), tone: 'grey' }, // prettier-ignore
    { name: 'colour 8 bit', pdf: one(flate(colour, 8)), wanted: colour, tone: 'colour' },
    { name: 'palette 2 bit', pdf: one(flate(two, 2, `/ColorSpace [/Indexed /DeviceRGB 3 <${table}>]`)), wanted: { ...colour, data: painted }, tone: 'colour' }, // prettier-ignore
    { name: 'Lab', pdf: one(flate(map(colour, () => 128), 8, '/ColorSpace [/Lab << /WhitePoint [0.9505 1 1.089] /Range [-128 127 -128 127] >>]')), wanted: map(grey, () => 119), tone: 'grey', within: 4 }, // prettier-ignore
    { name: 'inline image', pdf: makePdf({ pages: [{ width: 7.2, height: 9.6, content: Buffer.concat([Buffer.from('q 7.2 0 0 9.6 0 0 cm BI /W 30 /H 40 /CS /G /BPC 8 /F /AHx ID '), Buffer.from(`${Buffer.from(inline.data).toString('hex')}> EI Q`)]) }] }), wanted: inline, tone: 'grey' }, // prettier-ignore
    ...jpeg2000(),
  ];
}

function jpeg2000(): PdfImageCase[] {
  const [width, height] = [24, 32];
  const data = Uint8Array.from({ length: width * height }, (_, i) =>
    Math.min(255, (i % width) * 10 + Math.floor(i / width) * 3),
  );
  const wanted: RawImage = { data, width, height, channels: 1 };
  const page = { width: (width / 300) * 72, height: (height / 300) * 72 };
  const image = { bytes: JPEG_2000, width, height, dict: '/Filter /JPXDecode' };
  const content = `q ${page.width} 0 0 ${page.height} 0 0 cm /Im Do Q`;
  return [
    { name: 'JPEG 2000', pdf: makePdf({ pages: [{ ...page, image, content }] }), wanted, tone: 'grey' },
    { name: 'JPEG 2000, Rotate 180', pdf: makePdf({ pages: [{ ...page, image, content, dict: '/Rotate 180' }] }), wanted: { ...wanted, data: data.toReversed() }, tone: 'grey' }, // prettier-ignore
  ];
}

async function strips(): Promise<PdfImageCase[]> {
  const grey = noise(WIDTH, HEIGHT, 1);
  const two = noise(WIDTH, HEIGHT, 1, 2);
  const cuts = [0, 7, 14, 41, 60, 61, 99, 130, 160];
  const parts = (raw: RawImage, bits: number) => cuts.slice(1).map((to, i) => flate(rows(raw, cuts[i]!, to), bits));
  // Positions as writers print them, with two decimals.
  const at = (digits: number) =>
    cuts
      .slice(1)
      .map((to, i) => {
        const y = H * (1 - to / HEIGHT);
        const h = (H * (to - cuts[i]!)) / HEIGHT;
        return `q ${W.toFixed(digits)} 0 0 ${h.toFixed(digits)} 0 ${y.toFixed(digits)} cm /Im${i + 1} Do Q`;
      })
      .join('\n');
  const strips = (raw: RawImage, bits: number, digits: number, more = {}) =>
    makePdf({ pages: [{ ...PAGE, images: parts(raw, bits), content: at(digits), ...more }] });
  const halves = [columns(grey, 0, 50), columns(grey, 50, WIDTH)].map((half) => flate(half, 8));
  const side = `q ${(W * 50) / WIDTH} 0 0 ${H} 0 0 cm /Im1 Do Q q ${(W * 70) / WIDTH} 0 0 ${H} ${(W * 50) / WIDTH} 0 cm /Im2 Do Q`;
  return [
    { name: 'strips', pdf: strips(grey, 8, 6), wanted: grey, tone: 'grey' },
    { name: 'strips, two decimals', pdf: strips(grey, 8, 2), wanted: grey, tone: 'grey' },
    { name: 'strips, black and white', pdf: strips(two, 1, 4), wanted: two, tone: 'bilevel' },
    { name: 'strips, Rotate 270', pdf: strips(grey, 8, 6, { dict: '/Rotate 270' }), wanted: await turned(grey, 3), tone: 'grey' }, // prettier-ignore
    { name: 'two halves side by side', pdf: makePdf({ pages: [{ ...PAGE, images: halves, content: side }] }), wanted: grey, tone: 'grey' }, // prettier-ignore
  ];
}

async function placed(): Promise<PdfImageCase[]> {
  const grey = noise(WIDTH, HEIGHT, 1);
  const image = flate(grey, 8);
  const tone = 'grey' as const;
  const turns = await Promise.all([1, 2, 3].map(async (n) => ({ n, wanted: await turned(grey, n) })));
  const across = { width: H, height: W };
  const margin = new Uint8Array(WIDTH * 2 * HEIGHT).fill(255);
  for (let y = 0; y < HEIGHT; y += 1) margin.set(grey.data.subarray(y * WIDTH, (y + 1) * WIDTH), y * WIDTH * 2 + 60);
  return [
    ...turns.map(({ n, wanted }) => ({ name: `Rotate ${n * 90}`, pdf: one(image, PAINT, { dict: `/Rotate ${n * 90}` }), wanted, tone })), // prettier-ignore
    { name: 'mirrored by its matrix', pdf: one(image, `q ${-W} 0 0 ${H} ${W} 0 cm /Im Do Q`), wanted: await turned(grey, 0, true), tone }, // prettier-ignore
    { name: 'on its head by its matrix', pdf: one(image, `q ${-W} 0 0 ${-H} ${W} ${H} cm /Im Do Q`), wanted: await turned(grey, 2), tone }, // prettier-ignore
    { name: 'turned clockwise by its matrix', pdf: one(image, `q 0 ${-W} ${H} 0 0 ${W} cm /Im Do Q`, across), wanted: await turned(grey, 1), tone }, // prettier-ignore
    { name: 'turned back by its matrix, Rotate 90', pdf: one(image, `q 0 ${W} ${-H} 0 ${H} 0 cm /Im Do Q`, { ...across, dict: '/Rotate 90' }), wanted: grey, tone }, // prettier-ignore
    { name: 'in the middle of a wider page', pdf: makePdf({ pages: [{ width: W * 2, height: H, image, content: `q ${W} 0 0 ${H} ${W / 2} 0 cm /Im Do Q` }] }), wanted: { ...grey, width: WIDTH * 2, data: margin }, tone }, // prettier-ignore
    { name: 'larger than its CropBox', pdf: one(image, PAINT, { dict: `/CropBox [0 0 ${W} ${H / 2}]` }), wanted: rows(grey, 80, 160), tone }, // prettier-ignore
    { name: 'clipped to its upper half', pdf: one(image, `q 0 ${H / 2} ${W} ${H / 2} re W n ${W} 0 0 ${H} 0 0 cm /Im Do Q`), wanted: { ...grey, data: grey.data.map((v, i) => (i < 80 * WIDTH ? v : 255)) }, tone }, // prettier-ignore
  ];
}

async function masks(): Promise<PdfImageCase[]> {
  const two = noise(WIDTH, HEIGHT, 1, 2);
  const grey = noise(WIDTH, HEIGHT, 1);
  const smask = pdfImage(flate(noise(WIDTH, HEIGHT, 1, 2), 8));
  const soft = makePdf({
    pages: [{ ...PAGE, image: { ...flate(grey, 8), dict: `${flate(grey, 8).dict} /SMask 5000 0 R` } }],
    objects: [[5000, smask]],
  });
  const blue = new Uint8Array([...two.data].flatMap((v) => (v === 0 ? [0, 0, 200] : [255, 255, 255])));
  const stencil = flate(two, 1, '/ImageMask true');
  const inverse = flate(two, 1, '/ImageMask true /Decode [1 0]');
  return [
    { name: 'stencil', pdf: one(stencil, `0 g ${PAINT}`), wanted: two, tone: 'bilevel' },
    { name: 'stencil, Decode [1 0]', pdf: one(inverse, `0 g ${PAINT}`), wanted: map(two, (v) => 255 - v), tone: 'bilevel' }, // prettier-ignore
    { name: 'stencil in blue', pdf: one(stencil, `0 0 0.784314 rg ${PAINT}`), wanted: { ...two, channels: 3, data: blue }, tone: 'colour' }, // prettier-ignore
    { name: 'stencil, Rotate 90', pdf: one(stencil, `0 g ${PAINT}`, { dict: '/Rotate 90' }), wanted: await turned(two, 1), tone: 'bilevel' }, // prettier-ignore
    { name: 'soft mask', pdf: soft, wanted: map2(grey, two, (v, mask) => (mask === 255 ? v : 255)), tone: 'grey' },
    { name: 'scan layers: background at 100 dpi, text stencils at 300', ...scanLayers() },
  ];
}

/** "Compact PDF": a coarse picture of the paper, and over it the writing in its own colour at full resolution. */
function scanLayers(): Omit<PdfImageCase, 'name'> {
  const paper = { ...noise(40, 50, 1), data: new Uint8Array(40 * 50).fill(240) };
  const upper = noise(WIDTH, 60, 1, 2);
  const lower = noise(80, 50, 1, 2);
  const wanted = new Uint8Array(WIDTH * 150).fill(240);
  const ink = (part: RawImage, left: number, top: number, value: number) =>
    part.data.forEach((bit, i) => {
      if (bit === 0) wanted[(top + Math.floor(i / part.width)) * WIDTH + left + (i % part.width)] = value;
    });
  ink(upper, 0, 0, 0);
  ink(lower, 20, 90, 51);
  const pt = (px: number) => (px * 72) / 300;
  const content = [
    `q ${pt(WIDTH)} 0 0 ${pt(150)} 0 0 cm /Im1 Do Q`,
    `0 g q ${pt(WIDTH)} 0 0 ${pt(60)} 0 ${pt(90)} cm /Im2 Do Q`,
    `0.2 g q ${pt(80)} 0 0 ${pt(50)} ${pt(20)} ${pt(10)} cm /Im3 Do Q`,
  ].join('\n');
  const images = [flate(paper, 8), flate(upper, 1, '/ImageMask true'), flate(lower, 1, '/ImageMask true')];
  const pdf = makePdf({ pages: [{ width: pt(WIDTH), height: pt(150), images, content }] });
  return { pdf, wanted: { data: wanted, width: WIDTH, height: 150, channels: 1 }, tone: 'grey' };
}

async function bilevel(): Promise<PdfImageCase[]> {
  const two = noise(WIDTH, HEIGHT, 1, 2);
  const inverse = map(two, (v) => 255 - v);
  const g4 = await group4Of(two);
  const fax = (params: string, dict = ''): PdfImageSpec => ({
    bytes: g4,
    width: WIDTH,
    height: HEIGHT,
    dict: `/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${WIDTH} /Rows ${HEIGHT} ${params} >> /BitsPerComponent 1 ${dict || '/ColorSpace /DeviceGray'}`,
  });
  const both = { tone: 'bilevel' as const };
  const bars = group3Of(Array.from({ length: 12 }, (_, y) => y % 3 === 1));
  const flat = { ...noise(WIDTH, 80, 1, 2) };
  const square = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1)
    square.set(flat.data.subarray((y >> 1) * WIDTH, (y >> 1) * WIDTH + WIDTH), y * WIDTH);
  return [
    { name: 'black and white', pdf: one(flate(two, 1)), wanted: two, ...both },
    { name: 'black and white, Decode [1 0]', pdf: one(flate(two, 1, '/Decode [1 0]')), wanted: inverse, ...both },
    { name: 'Group 4', pdf: one(fax('')), wanted: two, ...both },
    { name: 'Group 4, BlackIs1', pdf: one(fax('/BlackIs1 true')), wanted: inverse, ...both },
    { name: 'Group 4, Decode [1 0]', pdf: one(fax('', '/ColorSpace /DeviceGray /Decode [1 0]')), wanted: inverse, ...both }, // prettier-ignore
    { name: 'Group 4 stencil', pdf: one(fax('', '/ImageMask true'), `0 g ${PAINT}`), wanted: two, ...both },
    { name: 'Group 4, Rotate 180', pdf: one(fax(''), PAINT, { dict: '/Rotate 180' }), wanted: await turned(two, 2), ...both }, // prettier-ignore
    { name: 'Group 3', pdf: makePdf({ pages: [{ width: 64 * 0.24, height: 12 * 0.24, image: bars.image }] }), wanted: bars.raw, ...both }, // prettier-ignore
    ...jbig2(),
    { name: 'two greys in 1 bit', pdf: one(flate(two, 1, '/ColorSpace [/Indexed /DeviceGray 1 <A0FF>]')), wanted: map(two, (v) => (v === 0 ? 160 : 255)), tone: 'grey' }, // prettier-ignore
    { name: 'fax: half as many rows', pdf: one(flate(flat, 1)), wanted: { ...two, data: square }, ...both },
  ];
}

function jbig2(): PdfImageCase[] {
  const [width, height] = [24, 32];
  const data = Uint8Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return ((x * x + 3 * y * y) >> 5) & 1 ? 0 : 255;
  });
  const page = { width: (width / 300) * 72, height: (height / 300) * 72 };
  const dict = '/Filter /JBIG2Decode /ColorSpace /DeviceGray /BitsPerComponent 1';
  const content = `q ${page.width} 0 0 ${page.height} 0 0 cm /Im Do Q`;
  const image = { bytes: JBIG2, width, height, dict };
  const shared = { ...image, dict: `${dict} /DecodeParms << /JBIG2Globals 5000 0 R >>` };
  const objects: [number, Buffer][] = [[5000, pdfStream('', jbig2Globals())]];
  const wanted: RawImage = { data, width, height, channels: 1 };
  return [
    { name: 'JBIG2', pdf: makePdf({ pages: [{ ...page, image, content }] }), wanted, tone: 'bilevel' },
    { name: 'JBIG2 with globals', pdf: makePdf({ pages: [{ ...page, image: shared, content }], objects }), wanted, tone: 'bilevel' }, // prettier-ignore
  ];
}

/** Something lies over the image: the page is drawn, and the image under it is not resampled. */
async function layers(): Promise<PdfImageCase[]> {
  const grey = noise(WIDTH, HEIGHT, 1);
  const two = noise(WIDTH, HEIGHT, 1, 2);
  const box = (raw: RawImage, value: number): RawImage => ({
    ...raw,
    data: raw.data.map((v, i) => (i % WIDTH < 25 && i / WIDTH >= 110 ? value : v)),
  });
  const over = `${PAINT} 0 g 0 0 5.9 11.9 re f`;
  const note = `/Annots [<< /Type /Annot /Subtype /Stamp /Rect [0 0 6 12] /F 4 /AP << /N 5000 0 R >> >>]`;
  const stamp: [number, Buffer] = [
    5000,
    pdfStream('/Type /XObject /Subtype /Form /BBox [0 0 6 12]', Buffer.from('0 g 0 0 5.9 11.9 re f')),
  ];
  const hidden = note.replace('/F 4', '/F 2');
  const link = '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 6 12] /Border [0 0 0] >>]';
  return [
    { name: 'a box painted over it', pdf: one(flate(grey, 8), over), wanted: box(grey, 0), tone: 'grey' },
    { name: 'a box over black and white', pdf: one(flate(two, 1), over), wanted: box(two, 0), tone: 'bilevel' },
    { name: 'a stamp over it', pdf: makePdf({ pages: [{ ...PAGE, image: flate(grey, 8), dict: note }], objects: [stamp] }), wanted: box(grey, 0), tone: 'grey' }, // prettier-ignore
    { name: 'a hidden stamp', pdf: makePdf({ pages: [{ ...PAGE, image: flate(grey, 8), dict: hidden }], objects: [stamp] }), wanted: grey, tone: 'grey' }, // prettier-ignore
    { name: 'a link over a JPEG', pdf: one(dct(await photo()), PAINT, { dict: link }), wanted: await pixelsOf(await photo()), tone: 'colour', kept: true }, // prettier-ignore
    { name: 'a box over it, Rotate 90', pdf: one(flate(grey, 8), over, { dict: '/Rotate 90' }), wanted: await turned(box(grey, 0), 1), tone: 'grey' }, // prettier-ignore
    { name: 'a box over it, page a little larger', pdf: makePdf({ pages: [{ width: W + 0.11, height: H + 0.07, image: flate(grey, 8), content: over }] }), wanted: box(grey, 0), tone: 'grey' }, // prettier-ignore
  ];
}
