import { foldVietnamese } from '../core/vietnamese.ts';

const cache = new Map<string, string>();

/**
 * Text folded for comparing (lower case, no diacritics, đ as d), one code unit for each code unit of `text`, so that an
 * offset in the folded text is an offset in the text. `text` should be NFC; a mark that stands alone becomes `·`.
 */
export function foldSameLength(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i));
  return folded;
}

function foldUnit(unit: string): string {
  const known = cache.get(unit);
  if (known !== undefined) return known;
  const folded = foldVietnamese(unit);
  const one = folded.length === 1 ? folded : '·';
  if (cache.size < 4096) cache.set(unit, one);
  return one;
}
