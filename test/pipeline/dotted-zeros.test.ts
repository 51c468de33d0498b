import type { Word } from '../../src/core/word.ts';
import { withDottedZeros } from '../../src/pipeline/dotted-zeros.ts';
import { printDigits } from '../ocr/print-digits.ts';

/** What is told of words printed in one place and read in another way, each `[printed, read]`; an o is a zero with a point. */
function told(...pairs: [string, string][]): string[] {
  const { bytes, boxes } = printDigits(
    1600,
    600,
    pairs.map(([text], i) => ({ text, at: [60, 40 + i * 80] as [number, number] })),
  );
  const words: Word[] = pairs.map(([, text], i) => ({ text, box: boxes[i]!, confidence: 95, line: i, block: 0 }));
  const reading = { bytes, width: 1600, height: 600, dpi: 300, scale: 1 };
  return withDottedZeros(words, reading).map(({ text, confidence }) => (confidence > 60 ? text : `${text} put right`));
}

test("a typewriter's zeros are no 9, 8 or 6, in dates and in numbers", () => {
  expect(told(['15-o8-19o3', '15-98-1993'], ['o2', '92'], ['1o15', '1015'])).toEqual([
    '15-08-1903 put right',
    '02 put right',
    '1015',
  ]);
});

test('a zero with a point that was read twice is one', () => {
  expect(told(['2oo5', '20905'], ['2oo1', '20691'], ['o9', '099'])).toEqual([
    '2005 put right',
    '2001 put right',
    '09 put right',
  ]);
});

test('the dots of a form beside a number are none of its characters, nor is a comma', () => {
  expect(told(['2o26;', '2926,'])).toEqual(['2026, put right']);
  expect(told([',,oo1o53,,', '..091053..'], [',,o3596', '..903596'])).toEqual([
    '..001053.. put right',
    '..03596 put right',
  ]);
});

test('a word with a digit too many stays where its ink shows no such zero, or not which digit was read twice', () => {
  expect(told(['2995', '20995'])).toEqual(['20995']);
  expect(told(['2o05', '20905'], ['29o5', '20905'])).toEqual(['20905', '20905']);
});

test('zeros of codes are put right, and one on a page is enough: an entry typed in a printed form', () => {
  expect(told(['ooB8o6', '090B806'], ['1993', '1993'])).toEqual(['00B806 put right', '1993']);
  expect(told(['15-o8-1993', '15-98-1993'])).toEqual(['15-08-1993 put right']);
});

test('digits without a point inside stay, and other digits with one', () => {
  expect(told(['15-98-1993', '15-98-1993'], ['o2', '02'], ['1oo5', '1005'])).toEqual(['15-98-1993', '02', '1005']);
  expect(told(['1o15', '1715'])).toEqual(['1715']);
});

test('a speck in the loop of a 9 is no point of a typewriter, and characters that touch tell nothing', () => {
  expect(told(['15-q8-1qq3', '15-98-1993'], ['o2', '02'])).toEqual(['15-98-1993', '02']);
  expect(told(['o2', '923'], ['1oo5', '1005'])).toEqual(['923', '1005']);
});
