import type { Box } from '../../src/core/geometry.ts';
import type { Reread } from '../../src/core/ports/reading.ts';
import { lookAgain } from '../../src/pipeline/look-again.ts';
import { printDigits } from '../ocr/print-digits.ts';
import { makePage } from '../understand/make-page.ts';
import { knowledge } from '../understand/read-paper.ts';

/** Nothing is printed on it: its ink tells nothing. */
const READING = { bytes: printDigits(1240, 1754, []).bytes, width: 1240, height: 1754, dpi: 150, scale: 2 };

/** Looks at a page again; whoever reads a part gives `answer`, and is asked with what is told in `asked`. */
async function again(lines: string[], answer: (how: Reread, nth: number) => string, confidence = 90, first = 95) {
  const asked: { region: Box; how: Reread }[] = [];
  const ocr = {
    reread: async (_: unknown, region: Box, how: Reread) => {
      asked.push({ region, how });
      const text = answer(how, asked.length);
      const words = text
        .split(' ')
        .filter(Boolean)
        .map((word, i) => {
          const box: Box = [region[0] + i * 100, region[1] + 2, 90, region[3] - 4];
          return { text: word, box, confidence, line: 0, block: 0 };
        });
      return { words, text, meanConfidence: confidence };
    },
  };
  const page = makePage(lines, { confidence: first });
  return { asked, page, result: await lookAgain(ocr, page, READING, knowledge) };
}
const textOf = (words: readonly { text: string }[]): string => words.map((word) => word.text).join(' ');

test('a value that a label expects and that cannot be is read again, with digits alone, and taken when it can be', async () => {
  const lines = ['Số định danh cá nhân: 0521O1213 Dân tộc: Kinh', 'Nơi cư trú: xã Mẫu Lâm'];
  const { asked, result, page } = await again(lines, () => '052101213814');
  expect(asked[0]!.how).toEqual({ segmentation: 'line', characters: '0123456789' });
  // px of the reading image, which has half as many.
  const value = page.words.find((word) => word.text === '0521O1213')!.box;
  expect(asked[0]!.region[0] * 2).toBeLessThanOrEqual(value[0]);
  expect((asked[0]!.region[0] + asked[0]!.region[2]) * 2).toBeGreaterThanOrEqual(value[0] + value[2]);
  expect(textOf(result.words)).toBe('Số định danh cá nhân: 052101213814 Dân tộc: Kinh Nơi cư trú: xã Mẫu Lâm');
  expect(result.text).toBe('Số định danh cá nhân: 052101213814 Dân tộc: Kinh\nNơi cư trú: xã Mẫu Lâm');
});

test('what is no better is not taken, and what was read is never lost', async () => {
  const lines = ['Số định danh cá nhân: 0521O1213 Dân tộc: Kinh'];
  for (const nothingBetter of ['', '05210', '99', '097101213814']) {
    const { result, page } = await again(lines, () => nothingBetter);
    expect(result).toBe(page);
  }
});

test('a value that was not read at all goes behind its label', async () => {
  const { result } = await again(['Số định danh cá nhân:', 'Dân tộc: Kinh'], () => '052101213814');
  expect(result.text).toBe('Số định danh cá nhân: 052101213814\nDân tộc: Kinh');
});

test('a number nobody proves is read once more; the same digits change nothing', async () => {
  const { asked, result, page } = await again(['Số định danh cá nhân: 0521 0121 3814'], () => '0521 01213814');
  expect(asked).toHaveLength(1);
  expect(result).toBe(page);
});

test('other digits are told beside the first, and only where there are as many', async () => {
  const line = ['Số định danh cá nhân: 052101213814'];
  const { result } = await again(line, (_, nth) => (nth === 1 ? '052101218814' : '052101216814'));
  expect(result.words.at(-1)).toMatchObject({ text: '052101213814', other: '052101218814' });
  expect(result.words.slice(0, -1).every((word) => word.other === undefined)).toBe(true);
  const shorter = await again(line, () => '05210121');
  expect(shorter.result).toBe(shorter.page);
});

test('a third reading overrules the second one', async () => {
  const line = ['Số định danh cá nhân: 052101213814'];
  const { result, page, asked } = await again(line, (_, nth) => (nth === 1 ? '052101218814' : '052101213814'));
  expect(asked).toHaveLength(2);
  expect(result).toBe(page);
});

test('two readings with digits alone that agree do not replace the first one: both are told', async () => {
  const { result } = await again(['Số định danh cá nhân: 052101213814 Dân tộc: Kinh'], () => '052101218814');
  expect(result.words.find((word) => word.text === '052101213814')).toMatchObject({ other: '052101218814' });
  expect(textOf(result.words)).toBe('Số định danh cá nhân: 052101213814 Dân tộc: Kinh');
});

test('they do where the first one saw letters, and are not sure', async () => {
  const { result } = await again(['Số định danh cá nhân: 05210121B814 Dân tộc: Kinh'], () => '052101213814');
  expect(textOf(result.words)).toBe('Số định danh cá nhân: 052101213814 Dân tộc: Kinh');
  const number = result.words.find((word) => word.text === '052101213814')!;
  expect(number.confidence).toBeLessThanOrEqual(60);
  expect(number.other).toBeUndefined();
});

test('a number read faintly that no other reading gives is marked as none', async () => {
  const line = ['Số định danh cá nhân: 052101213814'];
  const { result } = await again(line, (_, nth) => (nth === 1 ? '05210121314' : '0521012'), 90, 70);
  expect(result.words.at(-1)).toMatchObject({ text: '052101213814', other: '' });
});

test('a page of a hundred empty labels costs no more than a few readings', async () => {
  const lines = Array.from({ length: 40 }, () => 'Số định danh cá nhân: ........');
  const { asked } = await again(lines, () => '');
  expect(asked.length).toBeLessThanOrEqual(8);
});

/** The same with the digits `printed` at the value's place: its ink tells how many there are. */
async function againPrinted(printed: string, first: string, answers: string[], confidence = 0, before = 95) {
  const { bytes, boxes } = printDigits(1240, 400, [{ text: printed, at: [500, 150] }]);
  const page = makePage([`Số định danh cá nhân: ${first}`], { confidence: before });
  const words = page.words.map((word, i) => ({
    ...word,
    box: (i < 5 ? [60 + i * 80, 150, 70, 28] : boxes[0]!) as Box,
  }));
  let asked = 0;
  const ocr = {
    reread: async () => {
      const text = answers[asked++] ?? '';
      const read = { text, box: boxes[0]!, confidence, line: 0, block: 0 };
      return { words: text ? [read] : [], text, meanConfidence: confidence };
    },
  };
  const reading = { bytes, width: 1240, height: 400, dpi: 300, scale: 1 };
  const { words: told } = await lookAgain(ocr, { ...page, words }, reading, knowledge);
  return { asked, told: told.at(-1)!.text, confidence: told.at(-1)!.confidence };
}

test('digits told without confidence count where two readings give them and as many characters stand apart', async () => {
  const number = '052101213715';
  expect(await againPrinted(number, '0521o12', [number, number])).toEqual({ asked: 2, told: number, confidence: 60 });
  expect((await againPrinted(number, '0521o12', [number, '052101213716'])).told).toBe('0521o12');
  expect((await againPrinted('05210121371', '0521o12', [number, number])).told).toBe('0521o12');
});

test('they count after one reading where the digits read at first are the same', async () => {
  const number = '052101213715';
  expect(await againPrinted(number, number, [number], 0, 0)).toEqual({ asked: 1, told: number, confidence: 60 });
});

test("a typewriter's zero that is read twice is one where its ink is one", async () => {
  const doubled = '0052101213715';
  expect((await againPrinted('o52101213715', '9o52191213715', [doubled, doubled])).told).toBe('052101213715');
  expect((await againPrinted('052101213715', '9o52191213715', ['0552101213715', '0552101213715'])).told).not.toMatch(
    /^0552101213715$|^052101213715$/,
  );
});

test('of a digit that is read twice the first reading tells which, where its ink is one', async () => {
  const [number, doubled] = ['052003715551', '0520037155551'];
  expect(await againPrinted(number, number, [doubled, doubled], 0, 0)).toMatchObject({ told: number, confidence: 60 });
  // Without it: 052037155551, 052003715551, ... A wrong number of a person is worse than none.
  expect((await againPrinted(number, '05200o', [doubled, doubled])).told).toBe('05200o');
});

test('what was read faintly is confirmed by the same digits', async () => {
  const number = '052101213715';
  const page = makePage([`Số định danh cá nhân: ${number}`], { confidence: 30 });
  const ocr = {
    reread: async (_: unknown, [x, y, width, height]: Box) => ({
      words: [{ text: number, box: [x, y, width, height] as Box, confidence: 95, line: 0, block: 0 }],
      text: number,
      meanConfidence: 95,
    }),
  };
  const { words } = await lookAgain(ocr, page, READING, knowledge);
  expect(words.at(-1)).toMatchObject({ text: number });
  expect(words.at(-1)!.confidence).toBeGreaterThanOrEqual(60);
  expect(words.at(-1)!.other).toBeUndefined();
});

test('a label read as one word with its number stays', async () => {
  const { result } = await again(['Mã số:MãsốBHXH:[0][o][5|[8|[o][s]js|[4][5|[o|'], () => '0058089450');
  expect(textOf(result.words)).toMatch(/MãsốBHXH: 0058089450$/);
});

test('a label read as one word with a number that is read once more stays', async () => {
  const line = ['4. Mã số BHXH:|0|0|3|16', '8.8.6.0 7'].join(' ');
  const { result } = await again([line], (_, nth) => (nth === 1 ? '' : '0031688607'), 90, 50);
  expect(textOf(result.words)).toBe('4. Mã số BHXH:| 0031688607');
});

test("a household business's number at the head is read once more, its district's letter told from digits", async () => {
  const { result } = await again(
    ['>> GIẤY CHỨNG NHẬN', 'Số: 90B8595385'],
    (_, nth) => ['00B8595385', '0088595385'][nth - 1] ?? '',
  );
  expect(textOf(result.words)).toMatch(/Số: 00B8595385$/);
});

test("a receipt's printed number is read once more, and asked for where readings differ", async () => {
  const form = ['|60| Mẫu số: 01BLP2-001', '|60| Ký hiệu: AB-26P', '|60| Số: 0453341'];
  const { result } = await again(form, (how) => (how.characters === '0123456789' ? '6453341' : ''));
  expect(result.words.at(-1)).toMatchObject({ text: '0453341', other: '6453341' });
});

test('what the recogniser throws is not hidden', async () => {
  const broken = { reread: () => Promise.reject(new Error('gone')) };
  const page = makePage(['Số định danh cá nhân: 052101213814']);
  await expect(lookAgain(broken, page, READING, knowledge)).rejects.toThrow('gone');
});

test("a serial's letter read as a digit is asked for by itself, and only capitals are taken", async () => {
  const lines = ['a) Số phát hành: 7M 531962', 'Thửa đất số: 117'];
  const { result, asked } = await again(lines, ({ characters }) => (characters!.startsWith('A') ? 'ZM' : '7M 531962'));
  expect(result.text).toBe('a) Số phát hành: ZM 531962\nThửa đất số: 117');
  expect(asked.at(-1)!.how.characters).not.toMatch(/\d/);
  const same = await again(lines, () => '7M 531962');
  expect(same.result).toBe(same.page);
});
