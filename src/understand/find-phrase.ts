export interface PhraseHit {
  /** Offset of the first character. */
  start: number;
  /** Offset after the last character. */
  end: number;
  /** Characters that had to be inserted, dropped or replaced. */
  errors: number;
}

/** How many wrong characters a phrase of this length may have: none below 8, then one for each 8. */
export function allowedErrors(length: number): number {
  return Math.floor(length / 8);
}

/**
 * The best place of `phrase` in `line`, both folded; null when there is none within `maxErrors` edits. A place starts and
 * ends at a word's edge, so "to khai" is not found in "photo khai". Time is the product of the lengths, never more.
 */
export function findPhrase(
  line: string,
  phrase: string,
  maxErrors = allowedErrors(phrase.length),
  from = 0,
): PhraseHit | null {
  for (let at = line.indexOf(phrase, from); at >= 0; at = line.indexOf(phrase, at + 1)) {
    if (isWordEdge(line, at) && isWordEdge(line, at + phrase.length)) {
      return { start: at, end: at + phrase.length, errors: 0 };
    }
  }
  return maxErrors > 0 && line.length - from >= phrase.length - maxErrors
    ? findNearly(line, phrase, maxErrors, from)
    : null;
}

function isWordCharacter(text: string, index: number): boolean {
  return index >= 0 && index < text.length && /[\p{L}\p{N}]/u.test(text.charAt(index));
}

function isWordEdge(text: string, index: number): boolean {
  return !(isWordCharacter(text, index - 1) && isWordCharacter(text, index));
}

/** Sellers' approximate matching with starts limited to the edges of words. */
function findNearly(line: string, phrase: string, maxErrors: number, from: number): PhraseHit | null {
  const m = phrase.length;
  const far = m + 1;
  let cost = Array.from({ length: m + 1 }, (_, i) => i);
  let begin = new Array<number>(m + 1).fill(from);
  let best: PhraseHit | null = null;
  for (let j = from; j < line.length; j++) {
    const edge = isWordEdge(line, j + 1);
    const nextCost = new Array<number>(m + 1);
    const nextBegin = new Array<number>(m + 1);
    nextCost[0] = edge ? 0 : far;
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
    if (edge && cost[m]! <= maxErrors && (best === null || cost[m]! < best.errors)) {
      best = { start: begin[m]!, end: j + 1, errors: cost[m]! };
    }
  }
  return best;
}
