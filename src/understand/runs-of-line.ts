import { unionBox } from '../core/geometry.ts';
import type { Line } from './page-view.ts';

/** Heights of a line that words of one cell are apart, at most: a space is a third of a height. */
const SPACE = 1.2;

/** A line cut where words are further apart than in running text: cells of a narrow table, which recognition gave as one. */
export function runsOfLine(line: Line): Line[] {
  const starts = line.words.flatMap(({ word }, w) => {
    const before = line.words[w - 1]?.word.box;
    return !before || word.box[0] - (before[0] + before[2]) > SPACE * line.box[3] ? [w] : [];
  });
  return starts.map((from, r) => partOfLine(line, from, starts[r + 1] ?? line.words.length));
}

/** The words of a line from one index up to another, as a line. */
export function partOfLine(line: Line, from: number, until: number): Line {
  const words = line.words.slice(from, until);
  const [start, end] = [words[0]!.start, words.at(-1)!.end];
  return {
    ...line,
    text: line.text.slice(start, end),
    folded: line.folded.slice(start, end),
    words: words.map((w) => ({ ...w, start: w.start - start, end: w.end - start })),
    columns: [0],
    box: unionBox(words.map(({ word }) => word.box)),
  };
}
