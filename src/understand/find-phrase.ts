export interface PhraseHit {
  /** Offset of the first character. */
  start: number;
  /** Offset after the last character. */
  end: number;
  /** Characters that had to be inserted, dropped or replaced. */
  errors: number;
}

/** A text to search: where words begin and end in it, and which characters belong to words. */
export interface Haystack {
  text: string;
  /** True when a word may begin or end before the character at `index` (0 to the length of the text). */
  isEdge(index: number): boolean;
  isWord(index: number): boolean;
}

/** How many wrong characters a phrase of this length may have: none below 8, then one for each 8. */
export function allowedErrors(length: number): number {
  return Math.floor(length / 8);
}

/**
 * The best place of `phrase` in `line`, both folded; null when there is none within `maxErrors` edits. A place starts and
 * ends at a word's edge, so "to khai" is not found in "photo khai". Time is linear in the line.
 */
export function findPhrase(
  line: string,
  phrase: string,
  maxErrors = allowedErrors(phrase.length),
  from = 0,
): PhraseHit | null {
  const haystack: Haystack = {
    text: line,
    isEdge: (index) => isWordEdge(line, index),
    isWord: (index) => isWordCharacter(line, index),
  };
  return findIn(haystack, phrase, maxErrors, from);
}

/** As findPhrase, in a text that tells itself where its words begin and end. */
export function findIn(haystack: Haystack, phrase: string, maxErrors: number, from = 0): PhraseHit | null {
  const { text } = haystack;
  for (let at = text.indexOf(phrase, from); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (haystack.isEdge(at) && haystack.isEdge(at + phrase.length)) {
      return { start: at, end: at + phrase.length, errors: 0 };
    }
  }
  return maxErrors > 0 && text.length - from >= phrase.length - maxErrors
    ? findNearly(haystack, phrase, maxErrors, from)
    : null;
}

export function isWordCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return /[\p{L}\p{N}]/u.test(text.charAt(index));
}

function isWordEdge(text: string, index: number): boolean {
  return !(isWordCharacter(text, index - 1) && isWordCharacter(text, index));
}

/** Places of one piece that are looked at: what repeats more often is no text. */
const MOST_PLACES = 6;

/**
 * With `maxErrors` edits at least one of `maxErrors + 1` pieces of the phrase stands unchanged in the line, so only the
 * surroundings of such pieces are compared letter by letter.
 */
function findNearly(haystack: Haystack, phrase: string, maxErrors: number, from: number): PhraseHit | null {
  const line = haystack.text;
  const size = Math.floor(phrase.length / (maxErrors + 1));
  let best: PhraseHit | null = null;
  for (let p = 0; p <= maxErrors; p++) {
    const piece = phrase.slice(p * size, p === maxErrors ? undefined : (p + 1) * size);
    let at = line.indexOf(piece, from);
    for (let n = 0; at >= 0 && n < MOST_PLACES; n++, at = line.indexOf(piece, at + 1)) {
      const begin = Math.max(from, at - p * size - maxErrors);
      const end = Math.min(line.length, at - p * size + phrase.length + maxErrors);
      const hit = compareNear(haystack, phrase, maxErrors, begin, end);
      if (hit && (best === null || hit.errors < best.errors || (hit.errors === best.errors && hit.start < best.start)))
        best = hit;
    }
  }
  return best;
}

/** Sellers' approximate matching between two offsets of the line, with starts and ends limited to the edges of words. */
function compareNear(
  haystack: Haystack,
  phrase: string,
  maxErrors: number,
  from: number,
  to: number,
): PhraseHit | null {
  const line = haystack.text;
  const m = phrase.length;
  const far = m + 1;
  let cost = Array.from({ length: m + 1 }, (_, i) => (haystack.isEdge(from) ? i : far));
  let begin = new Array<number>(m + 1).fill(from);
  let best: PhraseHit | null = null;
  for (let j = from; j < to; j++) {
    const edge = haystack.isEdge(j + 1);
    const nextCost = new Array<number>(m + 1);
    const nextBegin = new Array<number>(m + 1);
    // A place begins and ends with a letter: a whole short word must not vanish as two lost letters.
    nextCost[0] = edge && haystack.isWord(j + 1) ? 0 : far;
    nextBegin[0] = j + 1;
    for (let i = 1; i <= m; i++) {
      const replace = cost[i - 1]! + (line.charCodeAt(j) === phrase.charCodeAt(i - 1) ? 0 : 1);
      const extra = cost[i]! + 1;
      const missing = nextCost[i - 1]! + 1;
      const least = Math.min(replace, extra, missing);
      nextCost[i] = least;
      nextBegin[i] = least === replace ? begin[i - 1]! : least === extra ? begin[i]! : nextBegin[i - 1]!;
    }
    [cost, begin] = [nextCost, nextBegin];
    if (edge && haystack.isWord(j) && cost[m]! <= maxErrors && (best === null || cost[m]! < best.errors)) {
      best = { start: begin[m]!, end: j + 1, errors: cost[m]! };
    }
  }
  return best;
}
