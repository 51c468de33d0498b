/** VNI-Windows writes a letter's marks as a second character. */
const MARKS: Record<string, string> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** Letters with a code of their own. */
const LETTERS: Record<string, string> = { ô: 'ơ', ö: 'ư', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' };

const marks = Object.keys(MARKS).join('');
const letters = Object.keys(LETTERS).join('');
const PATTERN = new RegExp(
  `([aeouyôö])([${marks}])|([${letters}])`.replace(/\[([^\]]*)\]/g, (_, set: string) => `[${set}${set.toUpperCase()}]`),
  'g',
);

function letterOf(code: string): string {
  const small = LETTERS[code.toLowerCase()];
  if (small === undefined) return code;
  return code === code.toLowerCase() ? small : small.toUpperCase();
}

/** Text of VNI-Windows bytes, each given as the character of the same number. */
export function fromVni(bytes: string): string {
  return bytes
    .replace(PATTERN, (_, base: string | undefined, mark: string | undefined, alone: string | undefined) =>
      base === undefined ? letterOf(alone!) : letterOf(base) + MARKS[mark!.toLowerCase()]!,
    )
    .normalize('NFC');
}
