import { turnLeft, type Turn } from '../core/geometry.ts';
import type { RawLine } from './thread-protocol.ts';
import { isSyllable } from '../core/vietnamese-syllable.ts';

/** Words the recogniser is less sure of (0..100) say nothing: a page on its side is read as such noise. */
const SURE = 70;
/** Letters of sure words that must stand on a page before its reading counts. */
const ENOUGH_LETTERS = 24;
/** Letters of sure words that a page of handwriting gives by chance, in any turn. */
const CHANCE_LETTERS = 48;
/** Confidence from which no other turn, and no more of the page, need be read. */
export const SETTLED = 0.5;

/**
 * A digit tells half of what a letter of Vietnamese does (0, 1, 6, 8 and 9 read as digits upside down, too), and so does
 * a letter of a word that may be of another language.
 */
const HALF = 0.5;
const NUMBER = /^\p{N}+(?:[.,/:-]\p{N}+)*$/u;
/** All small, all capitals, or a capital first. */
const FOREIGN = /^(?:\p{L}\p{Ll}{3,}|\p{Lu}{4,})$/u;
const VOWEL = /[aeiouy]/i;
/** What stands between the words of one; points, commas, strokes and dashes belong to a number when digits follow on them. */
const BETWEEN = /[^\p{L}\p{N}.,/:-]+|(?<!\p{N})[.,/:-]+|[.,/:-]+(?!\p{N})/u;

/**
 * How much of a page reads: letters of sure Vietnamese syllables of two letters and more, and by half digits and letters
 * of other words. What stands on its head or its side reads as words no language has.
 */
function lettersRead(lines: readonly RawLine[]): number {
  let letters = 0;
  for (const { text, confidence } of lines.flatMap((line) => line.words)) {
    if (confidence < SURE) continue;
    for (const word of text.normalize('NFC').split(BETWEEN)) letters += worthOf(word);
  }
  return letters;
}

function worthOf(word: string): number {
  if (word.length < 2) return 0;
  if (NUMBER.test(word)) return HALF * word.replace(/\P{N}/gu, '').length;
  if (isSyllable(word)) return word.length;
  return FOREIGN.test(word) && VOWEL.test(word.normalize('NFD')) ? HALF * word.length : 0;
}

/**
 * Finds which way is up by reading the page in `guess` and upside down to it, and in the other two turns only when those
 * do not settle it: the slow way, for pages of little text, where the glyph statistics of orientation detection err.
 * Confidence (0..1) is the lead of the best turn over the next one among its letters and CHANCE_LETTERS more, so that
 * words read by chance never weigh much: 0.5 is twice the letters and 48. Null when no turn reads as text.
 */
export async function orientByReading(
  read: (turn: Turn) => Promise<RawLine[]>,
  guess: Turn = 0,
): Promise<{ turn: Turn; confidence: number } | null> {
  const scores: { turn: Turn; letters: number }[] = [];
  let found: { turn: Turn; confidence: number } | null = null;
  for (const pair of [
    [0, 180],
    [90, 270],
  ] as const) {
    const turns = pair.map((turn) => turnLeft(guess, turn));
    scores.push(...(await Promise.all(turns.map(async (turn) => ({ turn, letters: lettersRead(await read(turn)) })))));
    found = decide(scores);
    if (found && found.confidence >= SETTLED) return found;
  }
  return found;
}

function decide(scores: readonly { turn: Turn; letters: number }[]): { turn: Turn; confidence: number } | null {
  const [best, next] = scores.toSorted((a, b) => b.letters - a.letters);
  if (!best || !next || best.letters < ENOUGH_LETTERS) return null;
  return { turn: best.turn, confidence: (best.letters - next.letters) / (best.letters + CHANCE_LETTERS) };
}
