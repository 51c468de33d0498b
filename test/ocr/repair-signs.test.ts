import { repairSigns } from '../../src/ocr/repair-signs.ts';

test.each([
  ['m°', '135,5', 'm²'],
  ['mˆ', '219,0', 'm²'],
  ['m”;', '1.250', 'm²;'],
  ['m5,', '588,4', 'm²,'],
  ['m2', '80', 'm2'],
  ['m3', '80', 'm3'],
  ['m', '7,60', 'm'],
  ['m°', 'dài', 'm°'],
  ['m?', '', 'm?'],
  ['oƒ', 'Date', 'of'],
  ['thøy', 'ký', 'thoy'],
])('%s behind %j is %s', (word, before, repaired) => {
  expect(repairSigns(word, before)).toBe(repaired);
});

test('slashes that print fractions are those of a document number, and only between letters or digits', () => {
  expect(repairSigns('143⁄GPXD', '')).toBe('143/GPXD');
  expect(repairSigns('141⁄/1992', '')).toBe('141/1992');
  expect(repairSigns('⁄', '5')).toBe('⁄');
});
