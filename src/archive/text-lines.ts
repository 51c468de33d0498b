import type { Word } from '../core/word.ts';
import { cleanText, clusters } from './clean-text.ts';

/** A word with its characters, in pixels of the page image. */
export interface LineWord {
  characters: string[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Words that share a line, in reading order, all at one height. */
export interface TextLine {
  block: number;
  words: LineWord[];
}

/**
 * The words of a page as lines, in the order they came: reading order is the recogniser's business and is kept. Text is
 * cleaned; a word of several parts becomes several words; boxes are brought into the page (`width` x `height` px).
 */
export function textLines(words: readonly Word[], width: number, height: number): TextLine[] {
  const lines: TextLine[] = [];
  let last: { block: number; line: number } | null = null;
  for (const word of words) {
    const parts = splitWord(word, width, height);
    if (parts.length === 0) continue;
    const line = lines.at(-1);
    if (!line || last?.block !== word.block || last.line !== word.line || leaves(line.words, parts[0]!))
      lines.push({ block: word.block, words: [] });
    last = { block: word.block, line: word.line };
    for (const part of parts) lines.at(-1)!.words.push(part);
  }
  return lines;
}

/** Words at a line's end that tell how high it stands: a dash or two among them do not. */
const LAST_WORDS = 8;

/** Whether a word stands above or below a line: the row of a table is one line of the recogniser's, cells of two lines and all. */
function leaves(line: readonly LineWord[], word: LineWord): boolean {
  return line.slice(-LAST_WORDS).every((other) => !holdsMiddle(other, word) && !holdsMiddle(word, other));
}

/** Whether the middle of the second word is as high as the first one: points and dashes are lower than letters. */
function holdsMiddle({ top, bottom }: LineWord, word: LineWord): boolean {
  const middle = (word.top + word.bottom) / 2;
  return middle >= top && middle <= bottom;
}

function splitWord(word: Word, width: number, height: number): LineWord[] {
  const texts = cleanText(word.text)
    .split(' ')
    .filter((text) => text !== '');
  if (texts.length === 0) return [];
  const [x, y, w, h] = word.box.map((value) => (Number.isFinite(value) ? value : 0)) as [
    number,
    number,
    number,
    number,
  ];
  const left = clamp(x, 0, width - 1);
  const top = clamp(y, 0, height - 1);
  const right = clamp(x + w, left + 1, Math.max(width, left + 1));
  const bottom = clamp(y + h, top + 1, Math.max(height, top + 1));
  const characters = texts.map((text) => clusters(text));
  const total = characters.reduce((sum, part) => sum + part.length, characters.length - 1);
  const step = (right - left) / total;
  let at = left;
  return characters.map((part) => {
    const start = at;
    at += (part.length + 1) * step;
    return { characters: part, left: start, right: start + part.length * step, top, bottom };
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
