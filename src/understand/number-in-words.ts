import { foldSameLength } from './fold-same-length.ts';

const UNITS = new Map([
  ['khong', 0],
  ['mot', 1],
  ['gieng', 1],
  ['hai', 2],
  ['ba', 3],
  ['bon', 4],
  ['tu', 4],
  ['nam', 5],
  ['lam', 5],
  ['nham', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['chap', 12],
]);

const SPELT = new Set(
  'không một mốt giêng hai ba bốn tư năm lăm nhăm sáu bảy tám chín chạp linh lẻ mùng mồng nghìn ngàn trăm mười mươi'.split(
    ' ',
  ),
);

/**
 * The words of a number that a text begins with, folded, up to the first one that is none: spelt with their marks or without any,
 * so that "bà" and "Nam" are no three and no five.
 */
export function numberWords(text: string): string[] {
  const words = text.split(' ');
  const capitals = text === text.toUpperCase();
  const end = words.findIndex((word) => {
    const small = capitals ? word.toLowerCase() : word;
    return !SPELT.has(small) && small !== foldSameLength(small);
  });
  return (end < 0 ? words : words.slice(0, end)).map(foldSameLength);
}

/**
 * A number below 10,000 spelt in Vietnamese words without diacritics ("mot nghin chin tram linh hai" = 1902; "muoi" is ten and,
 * behind a unit, "mươi" of tens). Null when the words are no number.
 */
export function numberInWords(folded: string): number | null {
  let sum = 0;
  let unit: number | null = null;
  for (const word of folded.split(/\s+/).filter((w) => w !== '')) {
    if (/^(?:linh|le|mung|mong)$/.test(word)) continue;
    const scale = /^(?:nghin|ngan)$/.test(word) ? 1000 : word === 'tram' ? 100 : word === 'muoi' ? 10 : null;
    if (scale !== null) {
      if (unit === null && scale !== 10) return null;
      sum += (unit ?? 1) * scale;
      unit = null;
      continue;
    }
    const value = UNITS.get(word);
    if (unit !== null || value === undefined) return null;
    unit = value;
  }
  return sum + (unit ?? 0);
}
