import { MODEL_BUCKETS } from '../../core/class-model.ts';
import { foldedWords } from '../../core/vietnamese.ts';

/** Characters of the first page that count as its head, where titles stand. */
const HEAD = 450;
/** Characters looked at: the rest of a long report tells nothing about its kind. */
const MOST = 6000;

/**
 * The words and word pairs of a document as buckets, each once, ascending: folded, so that lost diacritics do not count;
 * without numbers, which tell papers apart and not kinds of papers. Words of the head are told from the same words
 * further down: a paper that is merely listed has another title.
 */
export function textBuckets(pages: readonly string[]): number[] {
  const buckets = new Set<number>();
  const add = (zone: string, text: string): void => {
    let last = '';
    for (const word of foldedWords(text)) {
      if (/\d/.test(word) || word.length < 2) {
        last = '';
        continue;
      }
      buckets.add(bucketOf(`${zone} ${word}`));
      if (last) buckets.add(bucketOf(`${zone} ${last} ${word}`));
      last = word;
    }
  };
  const whole = pages.join('\n').slice(0, MOST);
  add('head', (pages[0] ?? '').slice(0, HEAD));
  add('any', whole);
  return [...buckets].sort((a, b) => a - b);
}

/** FNV-1a, folded to the number of buckets. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 14) ^ hash) & (MODEL_BUCKETS - 1);
}
