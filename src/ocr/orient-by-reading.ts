import type { Turn } from '../core/geometry.ts';
import type { RawLine } from './thread-protocol.ts';

const TURNS: readonly Turn[] = [0, 90, 180, 270];
/** Words the recogniser is less sure of (0..100) say nothing: a page on its side is read as such noise. */
const SURE = 70;
/** Letters of sure words that must stand on a page before its reading counts. */
const ENOUGH_LETTERS = 24;

/** How much of a page reads as words: letters of sure words of two letters or more. */
function lettersRead(lines: readonly RawLine[]): number {
  let letters = 0;
  for (const line of lines) {
    for (const { text, confidence } of line.words) {
      const count = text.match(/\p{L}/gu)?.length ?? 0;
      if (confidence >= SURE && count >= 2) letters += count;
    }
  }
  return letters;
}

/**
 * Finds which way is up by reading the page in all four turns: the slow way, for pages of little text, where the glyph
 * statistics of orientation detection err. Confidence is the share by which the best turn beats the next one (0..1);
 * null when no turn reads as text.
 */
export async function orientByReading(
  read: (turn: Turn) => Promise<RawLine[]>,
): Promise<{ turn: Turn; confidence: number } | null> {
  const scores = await Promise.all(TURNS.map(async (turn) => ({ turn, letters: lettersRead(await read(turn)) })));
  const [best, next] = scores.toSorted((a, b) => b.letters - a.letters);
  if (!best || !next || best.letters < ENOUGH_LETTERS) return null;
  return { turn: best.turn, confidence: (best.letters - next.letters) / best.letters };
}
