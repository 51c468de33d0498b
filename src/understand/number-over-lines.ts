import { findLabels } from './find-labels.ts';
import type { LabelHit } from './find-labels.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line } from './page-view.ts';

/** Words of either line that a label may be made of. */
const WORDS = 7;
/** Letters behind the line's beginning in which a number must begin: else no label is worth looking for. */
const NEAR = 60;

/**
 * The label of a number that begins at the end of `line` and ends in `next`, the line below: "... quyền sử dụng / đất số ZD
 * 287987". `start` is an offset in `line`, `end` one in `next`. Null when there is none.
 */
export function numberOverLines(line: Line, next: Line, knowledge: Knowledge): LabelHit | null {
  if (!isBelow(line, next) || !/\d/.test(next.text.slice(0, NEAR))) return null;
  const from = line.words.at(-WORDS)?.start ?? 0;
  const to = next.words[WORDS]?.start ?? next.text.length;
  const seam = line.text.length - from + 1;
  const text = `${line.text.slice(from)} ${next.text.slice(0, to).trimEnd()}`;
  const joined = { ...line, text, folded: foldSameLength(text), words: [], columns: [] };
  const hit = findLabels(joined, knowledge).find((label) => label.start < seam - 1 && label.end > seam);
  return hit ? { ...hit, start: from + hit.start, end: hit.end - seam } : null;
}

/** True for the next line of the same paragraph. */
export function isBelow({ box: [x, y, width, height], page }: Line, next: Line): boolean {
  const gap = next.box[1] - (y + height);
  const overlap = Math.min(next.box[0] + next.box[2], x + width) - Math.max(next.box[0], x);
  return next.page === page && gap > -0.5 * height && gap < 1.5 * height && overlap > 0;
}
