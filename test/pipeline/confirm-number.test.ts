import type { Word } from '../../src/core/word.ts';
import { confirmNumber } from '../../src/pipeline/confirm-number.ts';
import { numbersToConfirm } from '../../src/understand/numbers-to-confirm.ts';
import { viewPage } from '../../src/understand/page-view.ts';
import { printDigits } from '../ocr/print-digits.ts';
import { makePage } from '../understand/make-page.ts';
import { knowledge } from '../understand/read-paper.ts';

/**
 * A person's number printed as `printed` (`o` a zero with a point) and read as `first`, with other digits beside it on the page; further
 * readings say `further`. Tells what is found, and how often it was read again.
 */
async function confirm(
  printed: string,
  first: string,
  further: string[],
  others = ['9275', '1083', '6806', '5217'],
  confidence = 95,
) {
  const { bytes, boxes } = printDigits(1600, 400, [
    { text: printed, at: [400, 150] },
    ...others.map((text, i) => ({ text, at: [60 + i * 200, 300] as [number, number] })),
  ]);
  const label = 'Số định danh cá nhân:';
  const page = makePage([`${label} ${first}`], {});
  const parts = page.words.slice(label.split(' ').length);
  const [left, top, across, height] = boxes[0]!;
  const part = across / parts.length;
  const words: Word[] = [
    ...page.words
      .slice(0, -parts.length)
      .map((word, i) => ({ ...word, box: [60 + i * 65, 150, 60, 28] as Word['box'] })),
    ...parts.map((word, i) => ({
      ...word,
      box: [left + i * part, top, part, height] as Word['box'],
      confidence,
    })),
    ...others.map((text, i) => ({ text, box: boxes[i + 1]!, confidence: 95, line: 1, block: 0 })),
  ];
  const view = viewPage({ ...page, words }, 1);
  const [number] = numbersToConfirm(view, knowledge);
  let asked = 0;
  const reread = async (): Promise<Word[]> => {
    asked += 1;
    return [{ ...parts[0]!, confidence: 95, text: further[asked - 1]! }];
  };
  const reading = { bytes, width: 1600, height: 400, dpi: 300, scale: 1 };
  const found = await confirmNumber(number!, view, reading, reread);
  const told = found && ('other' in found ? found : found.words.map(({ text, confidence }) => ({ text, confidence })));
  return { asked, told };
}

test('two further readings that agree do not replace a number whose ink looks like what was read first', async () => {
  expect(await confirm('052101213715', '052101213715', ['052101218715', '052101218715'])).toEqual({
    asked: 1,
    told: null,
  });
});

test('the second reading is taken where the ink looks like it, and is not sure', async () => {
  expect(await confirm('052101213715', '052101218715', ['052101213715'])).toEqual({
    asked: 1,
    told: [{ text: '052101213715', confidence: 60 }],
  });
});

test('a comma behind the number is none of its digits, other digits of the number tell as well as those beside it', async () => {
  expect((await confirm('038101213715,', '038101213715,', ['038101218715', '038101218715'], [])).told).toBeNull();
});

test('both are told where the page has no such digit to compare with, or others stand apart than were read', async () => {
  const both = ['052101218715', '052101218715'];
  expect((await confirm('052101213715', '052101213715', both, [])).told).toEqual({ other: '052101218715' });
  expect((await confirm('05210121371', '052101213715', both)).told).toEqual({ other: '052101218715' });
});

test("a typewriter's zero is no 9 and a 9 is no zero", async () => {
  const told = (await confirm('o521o1213715', '052191213715', ['052101213715'], [])).told;
  expect(told).toEqual([{ text: '052101213715', confidence: 60 }]);
  expect((await confirm('o521o1213715', '052101213715', ['052191213715', '052191213715'], [])).told).toBeNull();
});

test('where characters touch, two readings with digits alone are believed of zeros with a point, of no other digits', async () => {
  const zeros = ['052101213715', '052101213715'];
  const replaced = [{ text: '052101213715', confidence: 60 }];
  // One character fewer stands apart than was read.
  expect((await confirm('o521o121371', '052191213715', zeros, [])).told).toEqual(replaced);
  expect((await confirm('05210121371', '052191213715', zeros, [])).told).toEqual({ other: zeros[0] });
  expect((await confirm('o521o121371', '052101218715', zeros, [])).told).toEqual({ other: zeros[0] });
});

test('a second reading with the same digits asks the ink nothing', async () => {
  expect(await confirm('052101218715', '052101213715', ['052101213715'])).toEqual({ asked: 1, told: null });
});

test('a number read faintly in parts is asked for where other characters stand apart, and stays where as many do', async () => {
  const first = '0521 0121 3715';
  const fewer = ['05210121371', '0521'];
  expect((await confirm('05210121371', first, fewer, [], 60)).told).toEqual({ other: '' });
  expect((await confirm('052101213715', first, fewer, [], 60)).told).toBeNull();
  expect((await confirm('05210121371', first, ['05210121371', '052101213715'], [], 60)).told).toBeNull();
  expect((await confirm('05210121371', first, fewer, [], 95)).told).toBeNull();
});

test('two digits alike that a second reading takes for one are two where the ink has as many as were read', async () => {
  const [number, second] = ['052001213715', '05201213715'];
  expect(await confirm(number, number, [second], [], 20)).toEqual({ asked: 1, told: null });
  expect(await confirm(second, number, [second, second], [], 20)).toMatchObject({ told: { other: '' } });
});

test('a sign beside a number that a second reading takes for a digit is none where the ink has as many as were read', async () => {
  const number = '052101213715';
  expect(await confirm(number, number, [`2${number}`], [], 70)).toEqual({ asked: 1, told: null });
  expect(await confirm(`2${number}`, number, [`2${number}`, `2${number}`], [], 70)).toMatchObject({
    told: { other: '' },
  });
});
