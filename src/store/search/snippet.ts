import { foldVietnamese } from '../../core/vietnamese.ts';

/** Characters of context on each side of the first match. */
const BEFORE = 60;
const AFTER = 160;

interface Word {
  folded: string;
  start: number;
  end: number;
}

/**
 * Words of a text with their places in it: folding changes lengths ("ề" may be three code points, "Đ" becomes "d"),
 * so it is done word by word and the places are those of the original. UTF-16 offsets.
 */
export function wordsWithPlaces(text: string): Word[] {
  // Marks belong to the word: text from outside may be decomposed.
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    folded: foldVietnamese(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The original text around the stretch that matches `marks` best (folded words; several = neighbours), with every match
 * in that stretch between \u0001 and \u0002. When the text has none, the first of `others` that does (a value from a QR code,
 * the dossier's code); else the text's beginning. White space is made single spaces.
 */
export function snippet(text: string, marks: string[][], others: string[]): string {
  for (const source of [text, ...others]) {
    const plain = flat(source);
    const matches = findMatches(plain, marks);
    if (matches.length > 0) return cut(plain, matches);
  }
  const plain = flat(text);
  const end = wholeWord(plain, Math.min(plain.length, BEFORE + AFTER), -1);
  return plain.slice(0, end) + (end < plain.length ? ' …' : '');
}

function flat(text: string): string {
  return text
    .replace(/[\u0001\u0002]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Match {
  start: number;
  end: number;
  /** Which of the marks it is. */
  mark: number;
}

function findMatches(text: string, marks: string[][]): Match[] {
  const words = wordsWithPlaces(text);
  const found: Match[] = [];
  for (let at = 0; at < words.length; at++) {
    const lengths = marks.map((mark) => lengthOfMatch(words, at, mark));
    const longest = Math.max(0, ...lengths);
    const first = words[at];
    const last = words[at + longest - 1];
    if (longest === 0 || !first || !last) continue;
    found.push({ start: first.start, end: last.end, mark: lengths.indexOf(longest) });
    at += longest - 1;
  }
  return found;
}

/** Words covered by a mark that begins at `at`; 0 when it does not. An identifier also matches printed in groups. */
function lengthOfMatch(words: Word[], at: number, mark: string[]): number {
  if (mark.every((word, index) => words[at + index]?.folded === word)) return mark.length;
  const whole = mark.join('');
  if (!/\d/.test(whole)) return 0;
  let joined = '';
  for (let count = 0; joined.length < whole.length; count++) {
    const word = words[at + count];
    if (!word) return 0;
    joined += word.folded;
    if (joined === whole) return count + 1;
    if (!whole.startsWith(joined)) return 0;
  }
  return 0;
}

/**
 * The match to begin with: what follows it within the stretch shown has the most different marks, and the most of them
 * side by side ("bản sao" rather than a "ban" of "Ủy ban"); the earliest of equals.
 */
function bestMatch(matches: Match[]): Match | undefined {
  let best: { match: Match; score: number } | undefined;
  for (const [at, match] of matches.entries()) {
    const different = new Set<number>();
    let neighbours = 0;
    for (let next = at; next < matches.length; next++) {
      const one = matches[next];
      if (!one || one.end > match.start + AFTER) break;
      different.add(one.mark);
      const before = matches[next - 1];
      if (next > at && before && before.mark !== one.mark && one.start - before.end <= 1) neighbours++;
    }
    const score = 2 * different.size + Math.min(neighbours, different.size - 1);
    if (!best || score > best.score) best = { match, score };
  }
  return best?.match;
}

function cut(text: string, matches: Match[]): string {
  const first = bestMatch(matches) ?? { start: 0, end: 0 };
  const from = wholeWord(text, Math.max(0, first.start - BEFORE), 1);
  const to = wholeWord(text, Math.min(text.length, Math.max(first.end, first.start + AFTER)), -1);
  let result = from > 0 ? '… ' : '';
  let at = from;
  for (const match of matches) {
    if (match.start < from) continue;
    if (match.end > to) break;
    result += `${text.slice(at, match.start)}\u0001${text.slice(match.start, match.end)}\u0002`;
    at = match.end;
  }
  return result + text.slice(at, to) + (to < text.length ? ' …' : '');
}

/** The nearest place in the direction given that does not cut a word (and so no character) in two. */
function wholeWord(text: string, place: number, step: 1 | -1): number {
  if (place === 0 || place === text.length) return place;
  const space = step === 1 ? text.indexOf(' ', place) : text.lastIndexOf(' ', place);
  if (space < 0 || Math.abs(space - place) > 40)
    return /[\uDC00-\uDFFF]/.test(text[place] ?? '') ? place + step : place;
  return step === 1 ? space + 1 : space;
}
