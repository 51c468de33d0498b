import { isSyllable } from '../../core/vietnamese-syllable.ts';

/** Letters and a hyphen at a line's end, small letters where the next line of the same block begins. */
const CUT = /(?<![\p{L}\p{N}-])(\p{L}+)-\n(\p{Ll}+)(?![\p{L}\p{N}-])/gu;

/**
 * The text with words put together that a typist cut at a line's end ("thườ-" / "ng"), so that they are found. Only where both
 * parts make one syllable and are not two by themselves: Vietnamese writes each syllable as a word, and old papers set a hyphen
 * between those of one term (xã-hội), which stays.
 */
export function joinCutWords(text: string): string {
  return text.replace(CUT, (cut: string, first: string, second: string) => {
    const isWhole = isSyllable(first + second) && !(isSyllable(first) && isSyllable(second));
    return isWhole ? `${first + second}\n` : cut;
  });
}
