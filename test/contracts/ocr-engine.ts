import sharp from 'sharp';
import type { OcrEngine } from '../../src/core/ports/reading.ts';
import type { ReadingImage } from '../../src/core/page-image.ts';

const DPI = 300;

interface TextAt {
  x: number;
  y: number;
  text: string;
}

function svg(width: number, height: number, lines: TextAt[]): Buffer {
  const texts = lines
    .map(({ x, y, text }) => `<text x="${x}" y="${y}" font-size="52" font-family="DejaVu Serif">${text}</text>`)
    .join('');
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${texts}</svg>`,
  );
}

/** A grey page with lines of text, as whole PGM bytes; `turn` is how far the sheet was fed wrongly, clockwise degrees. */
export async function drawnPage(width: number, height: number, lines: TextAt[], turn = 0): Promise<ReadingImage> {
  const drawn = await sharp(svg(width, height, lines))
    .greyscale()
    .rotate(turn)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width: w, height: h } = drawn.info;
  const bytes = Buffer.concat([Buffer.from(`P5\n${w} ${h}\n255\n`), drawn.data]);
  return { bytes, width: w, height: h, dpi: DPI, scale: 1 };
}

/** The same page as a PBM (P4): 1 = ink, rows padded to whole bytes. */
function asPbm(page: ReadingImage): ReadingImage {
  const { width, height } = page;
  const pixels = page.bytes.subarray(page.bytes.length - width * height);
  const rowBytes = Math.ceil(width / 8);
  const packed = Buffer.alloc(rowBytes * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (pixels[y * width + x]! < 128) packed[y * rowBytes + (x >> 3)]! |= 0x80 >> (x & 7);
  return { ...page, bytes: Buffer.concat([Buffer.from(`P4\n${width} ${height}\n`), packed]) };
}

const SENTENCES = [
  'Quyết định về việc số hóa hồ sơ thủ tục hành chính',
  'Ủy ban nhân dân xã, phường, đặc khu và thị trấn',
  'Họ và tên người được cấp giấy chứng nhận đăng ký',
];
const PAGE = SENTENCES.map((text, index) => ({ x: 100, y: 150 + index * 110, text }));

const PARAGRAPH = [
  'Căn cứ Luật Tổ chức chính quyền địa phương năm',
  'hai nghìn không trăm mười lăm và các nghị định',
  'hướng dẫn thi hành về việc tiếp nhận hồ sơ tại',
  'bộ phận một cửa, trả kết quả đúng hạn cho người',
  'dân và doanh nghiệp trên địa bàn toàn tỉnh, gắn',
  'với số hóa giấy tờ và tái sử dụng kết quả đó.',
].map((text, index) => ({ x: 100, y: 150 + index * 100, text }));

/** What every adapter of the OcrEngine port does. */
export function ocrEngineContract(name: string, start: () => Promise<OcrEngine>): void {
  describe(`OcrEngine: ${name}`, () => {
    let engine: OcrEngine;
    beforeAll(async () => {
      engine = await start();
    });
    afterAll(() => engine.close());

    test('reads Vietnamese with its diacritics, lines from top to bottom, in NFC', async () => {
      const { text, words, meanConfidence } = await engine.recognise(await drawnPage(1900, 480, PAGE));
      expect(text.split('\n').filter(Boolean)).toEqual(SENTENCES);
      expect(text).toBe(text.normalize('NFC'));
      expect(words.map((word) => word.text).join(' ')).toBe(SENTENCES.join(' '));
      expect(meanConfidence).toBeGreaterThan(80);
      expect(meanConfidence).toBeLessThanOrEqual(100);
    });

    test('reads a bilevel page as well', async () => {
      const { text } = await engine.recognise(asPbm(await drawnPage(1900, 480, PAGE)));
      expect(text.split('\n').filter(Boolean)).toEqual(SENTENCES);
    });

    test('numbers lines and blocks without gaps and keeps boxes inside the image', async () => {
      const page = await drawnPage(1900, 480, PAGE);
      const { words } = await engine.recognise(page);
      expect([...new Set(words.map((word) => word.line))]).toEqual([0, 1, 2]);
      for (const { box, line } of words) {
        expect(box[0]).toBeGreaterThanOrEqual(0);
        expect(box[2]).toBeGreaterThan(0);
        expect(box[0] + box[2]).toBeLessThanOrEqual(page.width);
        expect(box[1] + box[3]).toBeLessThanOrEqual(page.height);
        const baseline = 150 + line * 110;
        expect(Math.abs(box[1] + box[3] / 2 - (baseline - 20))).toBeLessThan(35);
      }
    });

    test('an empty page gives no words and no failure', async () => {
      expect(await engine.recognise(await drawnPage(800, 600, []))).toEqual({ words: [], text: '', meanConfidence: 0 });
    });

    test('reads the left column of a letterhead before the right one', async () => {
      const page = await drawnPage(2300, 420, [
        { x: 160, y: 120, text: 'ỦY BAN NHÂN DÂN' },
        { x: 250, y: 200, text: 'XÃ HÒA AN' },
        { x: 180, y: 300, text: 'Số: 12/BC-UBND' },
        { x: 900, y: 120, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
        { x: 1080, y: 200, text: 'Độc lập - Tự do - Hạnh phúc' },
        { x: 1020, y: 300, text: 'Hòa An, ngày 09 tháng 8 năm 2024' },
      ]);
      const { text, words } = await engine.recognise(page);
      expect(text.split('\n\n').map((block) => block.split('\n')[0])).toEqual([
        'ỦY BAN NHÂN DÂN',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      ]);
      expect(text).toContain('XÃ HÒA AN\nSố: 12/BC-UBND\n\n');
      const blockOf = (wanted: string): number | undefined => words.find((word) => word.text === wanted)?.block;
      expect(blockOf('12/BC-UBND')).toBe(blockOf('BAN'));
      expect(blockOf('tháng')).toBe(blockOf('CỘNG'));
      expect(blockOf('tháng')).not.toBe(blockOf('BAN'));
    });

    describe('a part of a page, read again', () => {
      const LIST = [
        { x: 100, y: 150, text: 'Họ và tên: Trần Thử Nghiệm' },
        { x: 100, y: 260, text: 'Số: 0123456789' },
        { x: 100, y: 370, text: 'Nơi cấp: xã Hòa An' },
      ];

      test.each([['as grey', (page: ReadingImage) => page] as const, ['black and white', asPbm] as const])(
        'gives only its own words, where they stand on the whole page, %s',
        async (_, form) => {
          const page = form(await drawnPage(1900, 480, LIST));
          const { words, text } = await engine.reread(page, [90, 205, 1700, 80], { segmentation: 'line' });
          expect(text).toBe('Số: 0123456789');
          expect(words.map(({ line, block }) => [line, block])).toEqual([
            [0, 0],
            [0, 0],
          ]);
          const [label, number] = words.map((word) => word.box);
          expect(Math.abs(label![0] - 100)).toBeLessThan(15);
          expect(number![0]).toBeGreaterThan(label![0] + label![2]);
          for (const box of [label!, number!]) {
            expect(box[1]).toBeGreaterThan(200);
            expect(box[1] + box[3]).toBeLessThan(290);
          }
        },
      );

      test('may be a block of lines or a single word', async () => {
        const page = await drawnPage(1900, 480, LIST);
        const block = await engine.reread(page, [0, 0, 1900, 300], { segmentation: 'block' });
        expect(block.text.split('\n')).toEqual(['Họ và tên: Trần Thử Nghiệm', 'Số: 0123456789']);
        const [first] = block.words;
        const word = await engine.reread(page, first!.box, { segmentation: 'word' });
        expect(word.text).toBe('Họ');
      });

      test('holds only the characters it may hold, and the next reading any', async () => {
        const page = await drawnPage(1900, 300, [{ x: 100, y: 150, text: 'Số O12345678l' }]);
        const digits = { segmentation: 'line', characters: '0123456789' } as const;
        const { text } = await engine.reread(page, [170, 60, 1000, 120], digits);
        expect(text).toMatch(/^[0-9 ]+$/);
        expect(text).toContain('1234567');
        expect((await engine.recognise(page)).text).toMatch(/^Số /);
      });

      test('is empty where nothing stands or nothing can', async () => {
        const page = await drawnPage(800, 600, []);
        const nothing = { words: [], text: '', meanConfidence: 0 };
        expect(await engine.reread(page, [100, 100, 300, 90], { segmentation: 'line' })).toEqual(nothing);
        expect(await engine.reread(page, [900, 100, 300, 90], { segmentation: 'block' })).toEqual(nothing);
        expect(await engine.reread(page, [100, 100, 0, 90], { segmentation: 'word' })).toEqual(nothing);
      });
    });

    test('bytes that are no image are a failure of the page, never an empty text', async () => {
      const broken: ReadingImage = { bytes: Buffer.from('no image'), width: 10, height: 10, dpi: DPI, scale: 1 };
      await expect(engine.recognise(broken)).rejects.toMatchObject({ code: 'PAGE_CRASHED' });
      await expect(engine.reread(broken, [0, 0, 10, 10], { segmentation: 'block' })).rejects.toMatchObject({
        code: 'PAGE_CRASHED',
      });
      await expect(engine.orientation(broken.bytes)).rejects.toMatchObject({ code: 'PAGE_CRASHED' });
      const { words } = await engine.recognise(await drawnPage(1900, 480, PAGE));
      expect(words.length).toBeGreaterThan(20);
    });

    test.each([0, 90, 180, 270])('says how to turn a page that was fed %i degrees clockwise', async (fed) => {
      const page = await drawnPage(1800, 760, PARAGRAPH, fed);
      const found = await engine.orientation(page.bytes);
      expect(found?.turn).toBe((360 - fed) % 360);
      expect(found?.confidence).toBeGreaterThan(0.3);
      expect(found?.confidence).toBeLessThanOrEqual(1);
    });

    test.each([0, 90, 180, 270])('also when it carries little text, fed %i degrees clockwise', async (fed) => {
      const card = [
        { x: 700, y: 500, text: 'CĂN CƯỚC CÔNG DÂN' },
        { x: 700, y: 600, text: 'Họ và tên: Trần Thử Nghiệm' },
      ];
      const page = await drawnPage(1900, 1300, card, fed);
      expect((await engine.orientation(page.bytes))?.turn).toBe((360 - fed) % 360);
    });

    test('cannot tell which way is up on an empty page', async () => {
      expect(await engine.orientation((await drawnPage(800, 600, [])).bytes)).toBeNull();
    });
  });
}
