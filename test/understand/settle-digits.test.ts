import { inkReading, leadOf, provenByInk, type NumberInk } from '../../src/understand/settle-digits.ts';

/** Ink of a number that looks just like `printed`; `o` is a zero with a point. Of `unknown` digits the page has no others. */
function inkOf(printed: string, unknown = ''): NumberInk {
  const digit = (at: number): string => printed[at]!.replace('o', '0');
  return {
    count: printed.length,
    fit: (at, other) => (unknown.includes(other) ? null : digit(at) === other ? 0.95 : 0.7),
    isDotted: (at) => printed[at] === 'o',
  };
}

test('a digit that looks like another one of the page is that one', () => {
  expect(inkReading('22/BC-UBND', inkOf('29/BC-UBND'))).toBe('29/BC-UBND');
  expect(inkReading('29/BC-UBND', inkOf('29/BC-UBND'))).toBeNull();
  expect(inkReading('1915/2026', inkOf('1015/2026'))).toBe('1015/2026');
});

test('a character with a point inside is a zero, whatever the page has', () => {
  expect(inkReading('69/1998', inkOf('6o/1998', '0123456789'))).toBe('60/1998');
});

test('nothing is told where the page has no such digit, or other characters stand apart than were read', () => {
  expect(inkReading('22/BC-UBND', inkOf('29/BC-UBND', '9'))).toBeNull();
  expect(inkReading('22/BC-UBND', inkOf('29/BC-UBND', '2'))).toBeNull();
  expect(inkReading('223/BC-UBND', inkOf('29/BC-UBND'))).toBeNull();
});

test('of two readings the one is right that has as many characters as stand apart', () => {
  const ink = inkOf('751/UBND');
  expect(provenByInk('7521/UBND', '751/UBND', ink)).toBe('751/UBND');
  expect(provenByInk('751/UBND', '51/UBND', ink)).toBe('751/UBND');
  expect(provenByInk('7521/UBND', '51/UBND', ink)).toBeNull();
});

test('of two as long as each other, the one whose digits look like others of the page; else neither', () => {
  const ink = inkOf('819/TLKS');
  expect(provenByInk('819/TLKS', '619/TLKS', ink)).toBe('819/TLKS');
  expect(provenByInk('619/TLKS', '819/TLKS', ink)).toBe('819/TLKS');
  expect(provenByInk('619/TLKS', '829/TLKS', ink)).toBeNull();
  expect(provenByInk('819/TLKS', '619/TLKS', inkOf('819/TLKS', '6'))).toBeNull();
});

test('where the page has pictures of one of the two digits only, it is that one if it fits as none but its own does', () => {
  const ink = (fit: number): NumberInk => ({ ...inkOf('8193', '8'), fit: (_, digit) => (digit === '3' ? fit : null) });
  expect(provenByInk('8193', '8198', ink(0.98))).toBe('8193');
  expect(provenByInk('8198', '8193', ink(0.98))).toBe('8193');
  expect(provenByInk('8193', '8198', ink(0.95))).toBeNull();
});

test('a likeness that is not quite enough tells where the other digit is far from it', () => {
  const ink = (three: number, five: number): NumberInk => ({
    ...inkOf('8193'),
    fit: (_, digit) => (digit === '3' ? three : five),
  });
  expect(provenByInk('8193', '8195', ink(0.83, 0.48))).toBe('8193');
  expect(provenByInk('8193', '8195', ink(0.83, 0.6))).toBeNull();
  expect(provenByInk('8193', '8195', ink(0.7, 0.2))).toBeNull();
});

test('of two readings the one with a zero where a character has a point inside', () => {
  const ink = inkOf('6o/1998', '');
  expect(provenByInk('69/1998', '60/1998', ink)).toBe('60/1998');
  expect(provenByInk('60/1998', '69/1998', ink)).toBe('60/1998');
  expect(provenByInk('69/1998', '68/1998', ink)).toBeNull();
});

test('the digits of a number are those before its symbol, with its year', () => {
  expect(['751/UBND-XNTTHN', '1015/2026', '12/2024/QĐ-TTg', '8/TLKS'].map(leadOf)).toEqual([
    '751',
    '1015/2026',
    '12/2024',
    '8',
  ]);
});
