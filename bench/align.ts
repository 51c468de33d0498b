/** Where in a text a line was found, and at what cost. */
export interface Match {
  /** Offsets in the searched text, end exclusive. */
  start: number;
  end: number;
  /** Edits that turn the line into text[start, end). */
  edits: number;
}

/** Levenshtein distance between two lists of symbols (characters or words). O(n·m) time, O(m) memory. */
export function editDistance(a: readonly string[], b: readonly string[]): number {
  let previous = Int32Array.from({ length: b.length + 1 }, (_, i) => i);
  let current = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    current[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(change, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] as number;
}

/**
 * The place in `text` that is nearest to `line` (Sellers 1980: edit distance with free ends in the text). The leftmost
 * of equal places. Never worse than leaving the line out: then start = end = 0 and edits = the line's length.
 */
export function findLine(line: readonly string[], text: readonly string[]): Match {
  const n = text.length;
  let costs = new Int32Array(n + 1);
  let starts = Int32Array.from({ length: n + 1 }, (_, j) => j);
  let nextCosts = new Int32Array(n + 1);
  let nextStarts = new Int32Array(n + 1);
  for (let i = 1; i <= line.length; i += 1) {
    nextCosts[0] = i;
    nextStarts[0] = 0;
    for (let j = 1; j <= n; j += 1) {
      const change = (costs[j - 1] as number) + (line[i - 1] === text[j - 1] ? 0 : 1);
      const drop = (costs[j] as number) + 1;
      const insert = (nextCosts[j - 1] as number) + 1;
      const best = Math.min(change, drop, insert);
      nextCosts[j] = best;
      nextStarts[j] = (best === change ? starts[j - 1] : best === drop ? starts[j] : nextStarts[j - 1]) as number;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  let match: Match = { start: 0, end: 0, edits: line.length };
  for (let j = 1; j <= n; j += 1) {
    if ((costs[j] as number) < match.edits) match = { start: starts[j] as number, end: j, edits: costs[j] as number };
  }
  return match;
}
