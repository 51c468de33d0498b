import { unionBox } from '../core/geometry.ts';
import type { Line } from './page-view.ts';

/**
 * Lines as one, in the order given, joined by a space: a label or a sentence that goes on below; `between` is empty where a word
 * was cut in two. Place and page are the first's.
 */
export function joinLines([first, ...others]: readonly [Line, ...Line[]], between = ' '): Line {
  return others.reduce((line, next): Line => {
    const by = line.text.length + between.length;
    return {
      ...line,
      text: line.text + between + next.text,
      folded: line.folded + between + next.folded,
      words: [...line.words, ...next.words.map((w) => ({ ...w, start: w.start + by, end: w.end + by }))],
      columns: [...line.columns, ...next.columns.filter((at) => at > 0).map((at) => at + by)],
      box: unionBox([line.box, next.box]),
    };
  }, first);
}
