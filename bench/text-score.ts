import { foldVietnamese, normaliseVietnamese } from '../src/core/vietnamese.ts';
import { editDistance, findLine } from './align.ts';

/** Counts that can be added up over pages; rates are edits over chars or words. */
export interface TextTally {
  /** True characters and words. */
  chars: number;
  words: number;
  /** Character edits, each true line compared with the nearest place of the read text: block order does not count. */
  edits: number;
  wordEdits: number;
  /** The same without diacritics and case. */
  foldedEdits: number;
  foldedWordEdits: number;
  /** Character edits of the whole text in reading order; what was read too much counts as well. */
  orderedEdits: number;
  /** Read characters that no true line claimed: seals, noise, invented text. */
  extraChars: number;
}

export const NO_TEXT: TextTally = {
  chars: 0,
  words: 0,
  edits: 0,
  wordEdits: 0,
  foldedEdits: 0,
  foldedWordEdits: 0,
  orderedEdits: 0,
  extraChars: 0,
};

/** NFC, one kind of quote and dash, single spaces. */
export function comparable(text: string): string {
  return normaliseVietnamese(text)
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’‚′`]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

// A symbol that no text holds: what a line has claimed cannot be claimed again.
const TAKEN = '\u0000';

interface Aligned {
  edits: number;
  wordEdits: number;
  extraChars: number;
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Widens a match to whole words, so that a word cut by the match is counted as the word that was read. */
function wholeWords(text: readonly string[], start: number, end: number): string[] {
  let from = start;
  let to = end;
  while (from > 0 && text[from - 1] !== ' ' && text[from - 1] !== TAKEN && text[from] !== ' ') from -= 1;
  while (to < text.length && text[to] !== ' ' && text[to] !== TAKEN && text[to - 1] !== ' ') to += 1;
  return wordsOf(text.slice(from, to).join('').replaceAll(TAKEN, ' ').trim());
}

/** Lines that were read to the letter claim their own place first: a sentence that the page repeats must not take pieces of others. */
function claimWhole(lines: string[], readLines: readonly string[], text: string[]): string[] {
  const places = new Map<string, number[]>();
  let at = 0;
  for (const line of readLines) {
    const length = [...line].length;
    places.set(line, [...(places.get(line) ?? []), at]);
    at += length + 1;
  }
  return lines.filter((line) => {
    const start = places.get(line)?.shift();
    if (start !== undefined) text.fill(TAKEN, start, start + [...line].length);
    return start === undefined;
  });
}

function align(lines: string[], readLines: string[]): Aligned {
  const text = [...readLines.join(' ')];
  const sum: Aligned = { edits: 0, wordEdits: 0, extraChars: 0 };
  // Long lines first: a short one ("1", "Nam") must not claim a piece of a long one.
  for (const line of claimWhole(lines, readLines, text).sort((a, b) => b.length - a.length)) {
    const match = findLine([...line], text);
    const words = match.end > match.start ? wholeWords(text, match.start, match.end) : [];
    sum.edits += match.edits;
    sum.wordEdits += editDistance(wordsOf(line), words);
    text.fill(TAKEN, match.start, match.end);
  }
  sum.extraChars = text.filter((symbol) => symbol !== TAKEN && symbol !== ' ').length;
  return sum;
}

/** Lines that hold something, comparable. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(comparable)
    .filter((line) => line !== '');
}

/** Compares the true lines of one sheet side with the text read from it. */
export function scoreText(truth: string, read: string): TextTally {
  const lines = linesOf(truth);
  const seen = linesOf(read);
  const exact = align(lines, seen);
  const folded = align(lines.map(foldVietnamese), seen.map(foldVietnamese));
  return {
    chars: lines.reduce((sum, line) => sum + [...line].length, 0),
    words: lines.reduce((sum, line) => sum + wordsOf(line).length, 0),
    edits: exact.edits,
    wordEdits: exact.wordEdits,
    foldedEdits: folded.edits,
    foldedWordEdits: folded.wordEdits,
    orderedEdits: editDistance([...lines.join(' ')], [...seen.join(' ')]),
    extraChars: exact.extraChars,
  };
}
