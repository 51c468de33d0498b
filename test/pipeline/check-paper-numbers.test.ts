import type { Word } from '../../src/core/word.ts';
import { checkPaperNumbers } from '../../src/pipeline/check-paper-numbers.ts';
import { viewPage } from '../../src/understand/page-view.ts';
import { printDigits } from '../ocr/print-digits.ts';
import { makePage } from '../understand/make-page.ts';
import { knowledge } from '../understand/read-paper.ts';

/**
 * A page whose number was printed as `printed` and read as `first`, with other digits beside; further readings say `further`. Tells
 * what stands in the number's place, and how often it was read again.
 */
async function check(
  printed: string,
  first: string,
  further: string[],
  confidence = 60,
  characters: (string | undefined)[] = [],
) {
  const others = ['9275', '1083', '6806', '5217'];
  const page = makePage([`Số: ${first}`], {});
  const { bytes, boxes } = printDigits(1600, 400, [
    { text: printed, at: [200, 150] },
    ...others.map((text, i) => ({ text: text, at: [60 + i * 200, 300] as [number, number] })),
  ]);
  const [label, number] = page.words as [Word, Word];
  const words: Word[] = [
    { ...label, box: [80, 150, 70, 28] },
    { ...number, box: boxes[0]!, confidence },
    ...others.map((text, i) => ({ text, box: boxes[i + 1]!, confidence: 95, line: 1, block: 0 })),
  ];
  let asked = 0;
  const reread = async (_: unknown, allowed?: string): Promise<Word[]> => {
    asked += 1;
    characters.push(allowed);
    return [{ ...number, text: further[asked - 1]! }];
  };
  const reading = { bytes, width: 1600, height: 400, dpi: 300, scale: 1 };
  const replaced = await checkPaperNumbers(viewPage({ ...page, words }, 1), knowledge, reading, reread);
  const told = replaced.get(words[1]!);
  return { asked, told: told && (told.other === '' ? null : told.text), confidence: told?.confidence };
}

test('a digit too many is taken out where another reading has as many characters as stand apart', async () => {
  const right = await check('751/BC-B', '7521/BC-B', ['751/BC-B']);
  expect(right).toMatchObject({ told: '751/BC-B', asked: 1 });
  expect(right.confidence).toBeLessThanOrEqual(60);
});

test('another reading that loses a digit is not believed', async () => {
  expect((await check('1692/2026', '1692/2026', ['692/2026'])).told).toBeUndefined();
});

test('a digit that looks like another one of the page is put right, however surely it was read', async () => {
  expect(await check('1015/2026', '1915/2026', ['1015/2026'], 95)).toMatchObject({ told: '1015/2026', asked: 1 });
  expect(await check('1015/2026', '1915/2026', ['1915/2026', '1015/2026'], 95)).toMatchObject({ told: '1015/2026' });
});

test('digits before a symbol that was misread count, a symbol of fewer letters proves no digits', async () => {
  expect((await check('751/BC-B', '7521/BC-B', ['751/\u20448C-B'])).told).toBe('751/BC-B');
  // The first reading doubled a letter, the second one lost a digit: together they are as many as stand apart.
  expect((await check('33/CB-C', '33/CBB-C', ['3/CB-C', '3/CB-C'])).told).toBeNull();
});

test("a typewriter's zero is no 9", async () => {
  expect((await check('6o2/BC-B', '692/BC-B', ['602/BC-B'], 95)).told).toBe('602/BC-B');
});

test("nor in the number of the book that a land certificate was entered in, which is read without the zero's point", async () => {
  const characters: (string | undefined)[] = [];
  const told = await check('6o717BCBC', '69717QSDĐ', ['60717QSDĐ'], 95, characters);
  expect(told).toMatchObject({ told: '60717QSDĐ' });
  expect(characters[0]).toMatch(/^\d+[A-ZĐ]+$/);
});

test('a number that the ink contradicts and no reading upholds the ink is asked for', async () => {
  expect((await check('1015/2026', '1915/2026', ['1915/2026', '1915/2026'], 95)).told).toBeNull();
});

test('two readings that agree do not outvote the first one where the ink does not tell', async () => {
  // A blot that looks like no digit.
  expect((await check('3-/BC-B', '33/BC-B', ['34/BC-B', '34/BC-B'])).told).toBeNull();
  expect((await check('3-/BC-B', '33/BC-B', ['34/BC-B', '33/BC-B'])).told).toBeUndefined();
  // A 3 just like another one of the page is none of a digit that the page does not have.
  expect((await check('33/BC-B', '33/BC-B', ['34/BC-B', '34/BC-B'])).told).toBeUndefined();
});

test('a number read surely whose ink looks right is not read again', async () => {
  expect(await check('1015/2026', '1015/2026', [], 95)).toEqual({ asked: 0, told: undefined, confidence: undefined });
});

test('a number read faintly that another reading gives, with as many characters as stand apart, is no longer faint', async () => {
  expect(await check('33/BC-B', '33/BC-B', ['33/BC-B'], 5)).toMatchObject({
    told: '33/BC-B',
    confidence: 60,
    asked: 1,
  });
  expect((await check('333/BC-B', '33/BC-B', ['33/BC-B'], 5)).confidence).not.toBe(60);
});

test('a page without such a number is not looked at', async () => {
  const view = viewPage(makePage(['GIẤY XÁC NHẬN']), 1);
  const reading = { bytes: Buffer.alloc(1), width: 1, height: 1, dpi: 300, scale: 1 };
  const never = () => Promise.reject(new Error('asked'));
  expect((await checkPaperNumbers(view, knowledge, reading, never)).size).toBe(0);
});
