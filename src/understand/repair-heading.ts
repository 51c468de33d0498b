import { editDistance } from '../core/edit-distance.ts';
import { foldSameLength } from './fold-same-length.ts';
import { findSqueezed, squeezeText } from './squeezed-text.ts';
import { isCapitals } from './settle-reading.ts';

/** Least letters of a heading that is repaired with a wrong letter; shorter ones only regain their marks. */
const LONG = 10;

/**
 * The text with printed headings of a closed list as they are printed: "UY BAN NHÂN DẦN" is "ỦY BAN NHÂN DÂN". Where two
 * spellings are on the list (ỦY, UỶ), the nearer to what was read counts. Names of places are on no list and stay.
 */
export function repairHeading(text: string, headings: readonly string[]): string {
  let repaired = text;
  const capitals = isCapitals(text);
  for (const heading of [...headings].sort((a, b) => b.length - a.length)) {
    const phrase = squeezeText(foldSameLength(heading)).text;
    const errors = phrase.length >= LONG ? Math.floor(phrase.length / 8) : 0;
    const hit = findSqueezed(squeezeText(foldSameLength(repaired)), phrase, errors);
    if (!hit || isOfName(repaired, hit, heading)) continue;
    if (hit.errors > 0 && !beginsAlike(repaired.slice(hit.start, hit.end), heading)) continue;
    const read = repaired.slice(hit.start, hit.end);
    const spellings = headings.filter((h) => squeezeText(foldSameLength(h)).text === phrase);
    const distance = (h: string) => editDistance(h.toLowerCase(), read.toLowerCase());
    const right = spellings.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    if (distance(right) === 0) continue;
    const cased = capitals ? right.toUpperCase() : isCapitals(read) ? right.toUpperCase() : sentenceCase(right, read);
    repaired = repaired.slice(0, hit.start) + cased + repaired.slice(hit.end);
  }
  return repaired;
}

/** "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO" is no "SỞ GIÁO DỤC VÀ ĐÀO TẠO" that lost its beginning. */
function beginsAlike(read: string, heading: string): boolean {
  const [a, b] = [read, heading].map((text) => /^[a-z]+/.exec(foldSameLength(text).replace(/^[^a-z]+/, ''))?.[0] ?? '');
  return squeezeText(foldSameLength(read)).text.startsWith(b!) || editDistance(a!, b!) < Math.max(1, b!.length / 2);
}

/** One word alone is a heading only where an office's name goes on with it: "TRƯỜNG ... PHƯỢNG LƯƠNG" is named so. */
function isOfName(text: string, hit: { start: number }, heading: string): boolean {
  if (heading.includes(' ')) return false;
  return !/(?:^|nhan dan|ubnd|cong an|hanh chinh cong|y te)\W*$/.test(foldSameLength(text.slice(0, hit.start)));
}

/** In small letters, with a capital where the text read had one. */
function sentenceCase(heading: string, read: string): string {
  const small = heading.toLowerCase();
  const first = read.charAt(0);
  return first === first.toUpperCase() ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}
