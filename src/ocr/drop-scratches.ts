import type { Box } from '../core/geometry.ts';
import { holdsMiddle } from './take-tables.ts';
import type { RawLine } from './thread-protocol.ts';

/** Signs that no Vietnamese paper prints as a word: edges of frames, creases and hairs are read as them. */
const NO_WORD = /^[|¦¬ˆ~`´]+$/;
/** Signs that mean nothing on a line of their own; a dash may stand for nothing to report, a cross for a choice. */
const NO_LINE = /^[.,:;'"‘’“”„_|¦¬ˆ~`´]+$/;

/**
 * The lines without what is read of specks, hairs and edges: bars and carets anywhere, and lines of nothing but points and
 * quotes. In the `cells` (px) of tables such lines stay: a quote there repeats what stands above.
 */
export function dropScratches(lines: readonly RawLine[], cells: readonly Box[]): RawLine[] {
  return lines.flatMap((line): RawLine[] => {
    const words = line.words.filter(({ text }) => !NO_WORD.test(text));
    const isScratch =
      words.every(({ text }) => NO_LINE.test(text)) && !cells.some((cell) => holdsMiddle(cell, line.box));
    if (words.length === 0 || isScratch) return [];
    return [{ ...line, words }];
  });
}
