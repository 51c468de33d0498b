import type { Word } from './word.ts';

/** Words in reading order as text: words of a line with a space between, lines separated by \n, blocks by a blank line. */
export function textOfWords(words: readonly Word[]): string {
  let text = '';
  let last: Word | null = null;
  for (const word of words) {
    if (last) text += word.line === last.line ? ' ' : word.block === last.block ? '\n' : '\n\n';
    text += word.text;
    last = word;
  }
  return text;
}
