import { digitShapes, fitOf } from '../../src/ocr/digit-shapes.ts';
import { parseNetpbm } from '../../src/ocr/netpbm-file.ts';
import { numberGlyphs } from '../../src/ocr/number-glyphs.ts';
import { printDigits } from './print-digits.ts';

/** Two words of digits and, below, the number in question; the words were read as they are but for what is told. */
function page(number: string, read: { text: string; confidence: number }[] = []) {
  const words = ['9275', '1083'];
  const { bytes, boxes } = printDigits(700, 200, [
    { text: words[0]!, at: [60, 30] },
    { text: words[1]!, at: [360, 30] },
    { text: number, at: [60, 120] },
  ]);
  const picture = parseNetpbm(bytes);
  const seen = words.map((text, i) => ({ text, confidence: 95, ...read[i], box: boxes[i]! }));
  return { shapes: digitShapes(picture, seen), glyphs: numberGlyphs(picture, boxes[2]!) };
}

test('a digit looks like the same digit elsewhere on its page, and like no other', () => {
  const { shapes, glyphs } = page('29');
  expect(fitOf(shapes, glyphs[1]!, '9')).toBeCloseTo(1, 1);
  expect(fitOf(shapes, glyphs[1]!, '2')).toBeLessThan(0.8);
  expect(fitOf(shapes, glyphs[0]!, '2')).toBeCloseTo(1, 1);
});

test('what was read unsurely teaches nothing, nor what has more characters than stand apart', () => {
  const { shapes, glyphs } = page('29', [
    { text: '9275', confidence: 80 },
    { text: '10083', confidence: 95 },
  ]);
  expect(shapes.size).toBe(0);
  expect(fitOf(shapes, glyphs[0]!, '2')).toBeNull();
});
