import type { Word } from '../../src/core/word.ts';
import { withLostOnes } from '../../src/pipeline/lost-ones.ts';
import { printDigits } from '../ocr/print-digits.ts';

/** What is told of a date printed in one way and read in another; an i is a 1 without a foot, a colon any sign between the parts. */
function told(printed: string, read: string): string {
  const { bytes, boxes } = printDigits(800, 120, [{ text: printed, at: [60, 40] }]);
  const words: Word[] = [{ text: read, box: boxes[0]!, confidence: 95, line: 0, block: 0 }];
  const [word] = withLostOnes(words, { bytes, width: 800, height: 120, dpi: 300, scale: 1 });
  return word!.confidence > 60 ? word!.text : `${word!.text} put right`;
}

test('a day or a month of one digit whose ink shows a slender 1 beside it has two', () => {
  expect(told('ii-ii-i902', '1-1-1902')).toBe('11-11-1902 put right');
  expect(told('2i-i2-i902,', '2-2-1902,')).toBe('21-12-1902, put right');
  expect(told('i3-06-i902', '3-06-1902')).toBe('13-06-1902 put right');
});

test('what the ink shows as it was read stays, and what it does not tell', () => {
  expect(told('i-i-i902', '1-1-1902')).toBe('1-1-1902');
  // No slender digit, or more of them; a year of which one is lost.
  expect(told('25-06-i902', '5-06-1902')).toBe('5-06-1902');
  expect(told('iii-06-i902', '1-06-1902')).toBe('1-06-1902');
  expect(told('ii-06-902', '1-06-1902')).toBe('1-06-1902');
  expect(told('ii-ii-i902', '11-11-1902')).toBe('11-11-1902');
});
