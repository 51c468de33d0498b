import { parseNetpbm } from '../../src/ocr/netpbm-file.ts';
import { withoutSigns, numberGlyphs } from '../../src/ocr/number-glyphs.ts';
import { printDigits } from './print-digits.ts';

const glyphs = (text: string, step?: number) => {
  const { bytes, boxes } = printDigits(600, 100, [{ text, at: [60, 30], ...(step && { step }) }]);
  return numberGlyphs(parseNetpbm(bytes), boxes[0]!);
};

test('print sets the characters of a number apart: there are as many as were printed', () => {
  expect(glyphs('751/BC-B')).toHaveLength(8);
  expect(glyphs('7521/BC-B')).toHaveLength(9);
});

test('characters that touch are one', () => {
  expect(glyphs('555', 20).length).toBeLessThan(3);
});

test('a slender first digit that the box leaves out belongs to the number, the label and its colon do not', () => {
  const { bytes } = printDigits(600, 100, [
    { text: '5:', at: [20, 30] },
    { text: '1692/2026', at: [90, 30] },
  ]);
  const box = [90 + 28, 30, 7 * 28 + 20, 28] as [number, number, number, number];
  const found = numberGlyphs(parseNetpbm(bytes), box);
  expect(found).toHaveLength(9);
  expect(found[0]!.box[0]).toBeGreaterThanOrEqual(90);
});

test("only a typewriter's zero has a point inside that it does not touch", () => {
  expect(glyphs('6o2').map(({ dotted }) => dotted)).toEqual([false, true, false]);
  expect(glyphs('689').some(({ dotted }) => dotted)).toBe(false);
  // Dirt in a loop is no point in the middle.
  expect(glyphs('q').map(({ dotted }) => dotted)).toEqual([false]);
});

test('where there is no ink, or no grey, there are no characters', () => {
  const { bytes } = printDigits(600, 100, []);
  expect(numberGlyphs(parseNetpbm(bytes), [60, 30, 100, 28])).toEqual([]);
  expect(numberGlyphs(parseNetpbm(Buffer.from('P4\n8 1\n\xff', 'latin1')), [0, 0, 8, 1])).toEqual([]);
});

test("commas, and a label's last letters before a colon, are no characters of a number", () => {
  expect(withoutSigns(glyphs('B:1692,'))).toHaveLength(4);
  expect(withoutSigns(glyphs('1692'))).toHaveLength(4);
  expect(withoutSigns(glyphs('1692,,,,,,,'))).toHaveLength(4);
  // Further behind it is no label's colon.
  expect(withoutSigns(glyphs('16925:3'))).toHaveLength(6);
});
