import { findIn, isWordCharacter } from './find-phrase.ts';
import type { Haystack, PhraseHit } from './find-phrase.ts';

/**
 * A folded text without spaces and punctuation, that knows where each character stood. Recognition loses and adds spaces,
 * commas and colons more often than letters: "Họ,chữ đệm ,tên" is the label "Họ, chữ đệm, tên".
 */
export interface SqueezedText extends Haystack {
  /** Offset in the folded text of each character. */
  places: number[];
}

const cache = new Map<string, SqueezedText>();
/** Texts kept: the lines of a few pages, of which every label and phrase is asked. */
const KEPT = 2000;

/** `folded` squeezed. A word begins and ends where one did in the text, and between a letter and a digit. */
export function squeezeText(folded: string): SqueezedText {
  const known = cache.get(folded);
  if (known) return known;
  const places: number[] = [];
  const edges: boolean[] = [];
  let text = '';
  for (let i = 0; i < folded.length; i++) {
    if (!isWordCharacter(folded, i)) continue;
    const apart = places.length === 0 || places.at(-1) !== i - 1;
    edges.push(apart || isDigit(folded, i) !== isDigit(folded, i - 1));
    places.push(i);
    text += folded.charAt(i);
  }
  edges.push(true);
  const squeezed = { text, places, isEdge: (i: number) => edges[i] === true, isWord: (i: number) => i < places.length };
  if (cache.size >= KEPT) cache.clear();
  cache.set(folded, squeezed);
  return squeezed;
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/** How many wrong letters a squeezed phrase of this length may have: 1 from 7 letters, 2 from 14, 3 from 22. */
export function allowedMisreadings(length: number): number {
  if (length < 7) return 0;
  return length < 14 ? 1 : length < 22 ? 2 : 3;
}

/**
 * The best place of a squeezed phrase, with offsets in the folded text that was squeezed; null when there is none within
 * `maxErrors` edits at or after the offset `from`.
 */
export function findSqueezed(
  squeezed: SqueezedText,
  phrase: string,
  maxErrors = allowedMisreadings(phrase.length),
  from = 0,
): PhraseHit | null {
  let begin = 0;
  if (from > 0) while (begin < squeezed.places.length && squeezed.places[begin]! < from) begin++;
  const hit = findIn(squeezed, phrase, maxErrors, begin);
  if (!hit || hit.end <= hit.start) return null;
  return { start: squeezed.places[hit.start]!, end: squeezed.places[hit.end - 1]! + 1, errors: hit.errors };
}
