import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { checkConformance } from '../../src/archive/check-conformance.ts';
import { cleanText } from '../../src/archive/clean-text.ts';
import type { ArchivePage } from '../../src/archive/compose-archive-copy.ts';
import { composeArchiveCopy } from '../../src/archive/compose-archive-copy.ts';
import { deflatedJpeg } from '../../src/archive/deflated-jpeg.ts';
import { jpegPicture } from '../../src/archive/jpeg-picture.ts';
import { unpackMixedPage } from '../../src/core/mixed-page.ts';
import type { EncodedImage } from '../../src/core/page-image.ts';
import { sha256 } from '../../src/core/fixity.ts';
import type { Word } from '../../src/core/word.ts';
import { describeWith, findTool } from '../support/test-tools.ts';
import { HOSTILE_TEXTS } from './hostile-text.ts';
import { rewriteTiff } from './rewrite-tiff.ts';
import { asSeen, PICTURE_FORMS, sheetPicture, wordsOf } from './sheet-pictures.ts';
import { cut, flip, jpegOf, pngOf, tiffOf, withSymbols } from './spoil-pictures.ts';

const metadata = { title: 'Giấy khai sinh', createdAt: new Date('2026-11-22T01:02:03Z'), identifier: 'one' };
const TEXT = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  '',
  'GIẤY KHAI SINH',
  'Họ, chữ đệm, tên: NGUYỄN THỊ ƯỚC',
  'Số định danh cá nhân: 052178986724',
  'a b c d e f g h',
].join('\n');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-compose-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function compose(pages: ArchivePage[]): Promise<Uint8Array> {
  return (await composeArchiveCopy({ pages, metadata, level: 'PDF/A-2u' })).bytes;
}

async function onPaper(words: Word[]): Promise<ArchivePage> {
  return { keep: await sheetPicture('g4'), dpi: 75, words };
}

/** What pdftotext finds, white space as single spaces unless `raw` asks for the lines. */
async function extracted(pages: ArchivePage[], options: string[] = []): Promise<string> {
  const path = join(folder, 'text.pdf');
  await writeFile(path, await compose(pages));
  return execFileSync('pdftotext', [...options, path, '-'], { encoding: 'utf8' });
}

const flat = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

describe('the writer', () => {
  test('gives the same bytes for the same input, and other bytes for another date', async () => {
    const pages = [{ keep: await sheetPicture('jpeg-colour'), dpi: 300, words: wordsOf(TEXT) }];
    const once = await composeArchiveCopy({ pages, metadata, level: 'PDF/A-2u' });
    const again = await composeArchiveCopy({ pages, metadata: { ...metadata }, level: 'PDF/A-2u' });
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
    const later = await composeArchiveCopy({
      pages,
      metadata: { ...metadata, createdAt: new Date(0) },
      level: 'PDF/A-2u',
    });
    expect(Buffer.compare(once.bytes, later.bytes)).not.toBe(0);
  });

  test('keeps a JPEG byte for byte', async () => {
    const keep = await sheetPicture('jpeg-colour');
    const { bytes, imageDigests } = await composeArchiveCopy({
      pages: [{ keep, dpi: 300, words: [] }],
      metadata,
      level: 'PDF/A-2u',
    });
    expect(Buffer.from(bytes).includes(Buffer.from(keep.bytes))).toBe(true);
    expect(imageDigests).toEqual([sha256(keep.bytes)]);
  });

  test('deflates the background of a page of print, a JPEG byte for byte within', async () => {
    const keep = await sheetPicture('mixed-colour');
    const { background } = unpackMixedPage(keep.bytes);
    const { bytes } = await composeArchiveCopy({ pages: [{ keep, dpi: 75, words: [] }], metadata, level: 'PDF/A-1b' });
    const file = Buffer.from(bytes);
    const at = file.indexOf('stream\n', file.indexOf('/Filter [ /FlateDecode /DCTDecode ]')) + 'stream\n'.length;
    const payload = file.subarray(at, file.indexOf('\nendstream', at));
    expect(payload.length).toBeLessThan(background.bytes.length * 0.95);
    expect(Buffer.compare(inflateSync(payload), background.bytes)).toBe(0);
  });

  test('leaves a JPEG alone that deflating makes hardly smaller', async () => {
    const noise = { width: 64, height: 64, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 60 } } as const;
    const { bytes } = await jpegOf(sharp({ create: { ...noise, background: '#fff' } }));
    const picture = jpegPicture(bytes);
    expect(deflatedJpeg(picture)).toBe(picture);
  });

  test('reads a picture from its path as from memory', async () => {
    const keep = await sheetPicture('png-grey');
    const path = join(folder, 'page.png');
    await writeFile(path, keep.bytes);
    const fromPath = await compose([{ keep: { ...keep, bytes: { path } }, dpi: 300, words: [] }]);
    expect(Buffer.compare(fromPath, await compose([{ keep, dpi: 300, words: [] }]))).toBe(0);
  });

  test.each(['MM', 'II'])('takes a G4 TIFF of byte order %s with reversed bits as the same picture', async (order) => {
    const keep = await sheetPicture('g4');
    const plain = await composeArchiveCopy({ pages: [{ keep, dpi: 75, words: [] }], metadata, level: 'PDF/A-2u' });
    const other = { ...keep, bytes: rewriteTiff(keep.bytes, { order, reversed: true }) };
    const copy = await composeArchiveCopy({
      pages: [{ keep: other, dpi: 75, words: [] }],
      metadata,
      level: 'PDF/A-2u',
    });
    expect(copy.imageDigests).toEqual(plain.imageDigests);
  });

  const cases: [string, () => Promise<EncodedImage>, string][] = [
    [
      'a CMYK JPEG',
      async () => jpegOf(sharp((await sheetPicture('png-colour')).bytes).toColourspace('cmyk')),
      'jpeg-colour',
    ],
    ['a JPEG cut short', async () => cut(await sheetPicture('jpeg-colour'), 0.6), 'jpeg-truncated'],
    ['a JPEG that is none', async () => ({ ...(await sheetPicture('png-grey')), format: 'jpeg' }), 'jpeg-header'],
    [
      'a PNG with transparency',
      async () => pngOf(sharp((await sheetPicture('png-colour')).bytes).ensureAlpha(0.5)),
      'png-transparency',
    ],
    [
      'a PNG of 16 bit',
      async () => pngOf(sharp((await sheetPicture('png-colour')).bytes).toColourspace('rgb16')),
      'png-bits',
    ],
    [
      'an interlaced PNG',
      async () => pngOf(sharp((await sheetPicture('png-colour')).bytes), { progressive: true }),
      'png-interlaced',
    ],
    ['a PNG cut short', async () => cut(await sheetPicture('png-colour'), 0.6), 'png-truncated'],
    ['a PNG with a changed byte', async () => flip(await sheetPicture('png-colour')), 'png-damaged'],
    ['a TIFF that is not G4', async () => tiffOf('lzw'), 'g4-compression'],
    ['a TIFF in several strips', async () => tiffOf('ccittfax4', 64), 'g4-tags'],
    ['a TIFF cut short', async () => cut(await sheetPicture('g4'), 0.1), 'g4-truncated'],
    ['a JBIG2 file cut short', async () => cut(await sheetPicture('jbig2'), 0.6), 'jbig2-truncated'],
    ['a JBIG2 file with symbols', async () => withSymbols(await sheetPicture('jbig2')), 'jbig2-segments'],
    ['a JBIG2 file that is none', async () => ({ ...(await sheetPicture('g4')), format: 'jbig2' }), 'jbig2-header'],
    ['a mixed page cut short', async () => cut(await sheetPicture('mixed-colour'), 0.9), 'mixed-page'],
    ['a mixed page that is none', async () => ({ ...(await sheetPicture('jbig2')), format: 'mixed' }), 'mixed-page'],
    [
      'a mask four times as fine as its page',
      async () => ({ ...(await sheetPicture('mixed-fine')), width: 310, height: 439 }),
      'picture-size',
    ],
    ['a mask of another size', async () => ({ ...(await sheetPicture('mixed-grey')), width: 600 }), 'picture-size'],
    ['a size that is not the picture’s', async () => ({ ...(await sheetPicture('g4')), width: 5 }), 'picture-size'],
  ];
  test.each(cases)('refuses %s', async (_, make, rule) => {
    const keep = await make();
    await expect(
      composeArchiveCopy({ pages: [{ keep, dpi: 75, words: [] }], metadata, level: 'PDF/A-2u' }),
    ).rejects.toMatchObject({
      code: 'PDFA_NONCONFORMING',
      detail: { rule },
    });
  });

  test('refuses no pages, a dpi of zero and a page over the largest size', async () => {
    const page = await onPaper([]);
    for (const pages of [[], [{ ...page, dpi: 0 }], [{ ...page, dpi: Number.NaN }], [{ ...page, dpi: 1 }]]) {
      await expect(compose(pages)).rejects.toMatchObject({ code: 'PDFA_NONCONFORMING' });
    }
  });

  test('stays bounded with a line of 200,000 words', async () => {
    const words = Array.from({ length: 200_000 }, (_, i) => ({
      ...{ text: `t${i}`, confidence: 1, line: 0, block: 0 },
      box: [Number.NaN, -5, 1e9, 1e9] as [number, number, number, number],
    }));
    const copy = await composeArchiveCopy({ pages: [await onPaper(words)], metadata, level: 'PDF/A-2u' });
    expect(checkConformance(copy.bytes, 'PDF/A-2u', { pages: 1 })).toEqual([]);
  });
});

describeWith('qpdf', findTool('qpdf', 'SOHOA_QPDF') !== null)('qpdf', () => {
  test.each(PICTURE_FORMS)('finds nothing wrong with a %s page', async (form) => {
    const path = join(folder, 'check.pdf');
    await writeFile(path, await compose([{ keep: await sheetPicture(form), dpi: 75, words: wordsOf(TEXT) }]));
    const run = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
    expect({ status: run.status, errors: run.stderr }).toEqual({ status: 0, errors: '' });
  });
});

describeWith('poppler', findTool('pdftotext', 'SOHOA_PDFTOTEXT') !== null)('poppler', () => {
  test('gives back the recognised text, line by line', async () => {
    const page = await onPaper(wordsOf(TEXT));
    const lines = TEXT.split('\n').filter(Boolean).join('\n');
    expect((await extracted([page], ['-raw'])).trim()).toBe(lines);
    expect(flat(await extracted([page]))).toBe(flat(TEXT));
  });

  test('does not glue words that touch or overlap, nor split words that are wide', async () => {
    const row = (y: number, boxes: [string, number, number][], line: number): Word[] =>
      boxes.map(([text, x, width]) => ({ text, box: [x, y, width, 20], confidence: 9, line, block: 0 }));
    const words = [
      ...row(
        50,
        [
          ['chạm', 50, 40],
          ['nhau', 90, 40],
          ['liền', 130, 40],
        ],
        0,
      ),
      ...row(
        100,
        [
          ['đè', 50, 80],
          ['lên', 60, 80],
          ['nhau', 70, 80],
        ],
        1,
      ),
      ...row(
        150,
        [
          ['H', 50, 400],
          ['rộng', 460, 120],
        ],
        2,
      ),
      ...row(
        200,
        [
          ['hẹp-hẹp-hẹp', 50, 3],
          ['sau', 55, 3],
        ],
        3,
      ),
      ...row(
        250,
        [
          ['ngược', 300, 60],
          ['trái', 100, 60],
        ],
        4,
      ),
      ...row(
        300,
        [
          ['mép', 610, 40],
          ['ngoài', 900, 40],
        ],
        5,
      ),
    ];
    const wanted = words.map((word) => word.text).join(' ');
    expect(flat(await extracted([await onPaper(words)], ['-raw']))).toBe(wanted);
    expect(
      flat(await extracted([await onPaper(words)]))
        .split(' ')
        .sort(),
    ).toEqual(wanted.split(' ').sort());
  });

  test('keeps the reading order of columns', async () => {
    const column = (text: string, x: number, block: number): Word[] =>
      wordsOf(text, 300).map((word) => ({
        ...word,
        block,
        box: [word.box[0] + x, word.box[1], word.box[2], word.box[3]],
      }));
    const left = 'ỦY BAN NHÂN DÂN\nXÃ AN PHÚ\nSố: 12/QĐ-UBND';
    const right = 'CỘNG HÒA XÃ HỘI\nĐộc lập Tự do\nngày 01 tháng 02';
    const page = await onPaper([...column(left, 0, 0), ...column(right, 300, 1)]);
    expect(flat(await extracted([page], ['-raw']))).toBe(flat(`${left}\n${right}`));
  });

  test.each(
    Object.entries(HOSTILE_TEXTS).filter(
      ([name]) => !['right to left', 'long', 'astral', 'many marks', 'private use'].includes(name),
    ),
  )('reads hostile text as its clean form: %s', async (_, text) => {
    const words: Word[] = [{ text, box: [10, 10, 500, 20], confidence: 1, line: 0, block: 0 }];
    expect(flat(await extracted([await onPaper(words)], ['-raw']))).toBe(cleanText(text));
  });

  test('keeps the physical size and resolution', async () => {
    const path = join(folder, 'size.pdf');
    await writeFile(path, await compose([{ keep: await sheetPicture('g4', 2480, 3508), dpi: 300, words: [] }]));
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Page size: +595\.2 x 841\.92 pts \(A4\)/);
    expect(execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' })).toMatch(/2480 +3508 .* 300 +300 /);
  });

  test.each(PICTURE_FORMS)('shows a %s page as it was', async (form) => {
    const keep = await sheetPicture(form);
    const path = join(folder, 'picture');
    await writeFile(`${path}.pdf`, await compose([{ keep, dpi: 75, words: wordsOf(TEXT) }]));
    execFileSync('pdftoppm', ['-r', '75', '-png', '-singlefile', `${path}.pdf`, path]);
    const shown = await sharp(`${path}.png`)
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const wanted = await sharp(Buffer.from((await asSeen(form)).bytes))
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const size = Math.min(shown.info.height, wanted.info.height) * wanted.info.width;
    expect(Math.abs(shown.info.height - wanted.info.height)).toBeLessThanOrEqual(1);
    expect(shown.info.width).toBe(wanted.info.width);
    let apart = 0;
    for (let i = 0; i < size * 3; i++) {
      const of = wanted.info.channels === 3 ? i : Math.floor(i / 3);
      if (Math.abs(shown.data[i]! - wanted.data[of]!) > 64) apart += 1;
    }
    expect(apart / (size * 3)).toBeLessThan(0.03);
  });
});
