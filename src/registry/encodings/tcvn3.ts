/**
 * TCVN 5712:1993, VN3 (ABC fonts): small letters from 0xA8, the seven capitals without tone before them. Each part of the
 * table begins at the code before it.
 */
const PARTS: [number, string][] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];
const LETTERS = new Map(
  PARTS.flatMap(([first, letters]) =>
    [...letters].map((letter, index): [string, string] => [String.fromCharCode(first + index), letter]),
  ),
);

/**
 * Text of TCVN3 bytes, each given as the character of the same number. Fonts of capitals show small codes as capitals, so a
 * word typed in capitals has capitals only where ASCII has them: two of those make the word one of capitals. A code without a letter comes out as U+FFFD.
 */
export function fromTcvn3(bytes: string): string {
  const text = bytes.replace(/[\u00a1-\u00ff]/g, (byte) => LETTERS.get(byte) ?? '\ufffd');
  return text.replace(/\p{L}+/gu, (word) => {
    const ascii = word.replace(/[^A-Za-z]/g, '');
    return ascii.length >= 2 && ascii === ascii.toUpperCase() ? word.toUpperCase() : word;
  });
}
