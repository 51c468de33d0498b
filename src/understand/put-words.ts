import type { Box } from '../core/geometry.ts';
import type { Word } from '../core/word.ts';

/** Whether the middle of a word lies in a box (px). */
export function isWithin([x, y, width, height]: Box, [left, top, across, down]: Box): boolean {
  const [middle, centre] = [x + width / 2, y + height / 2];
  return middle >= left && middle <= left + across && centre >= top && centre <= top + down;
}

/**
 * The words of a page with `read` in the place of those whose middle lies in `region` (px of the page image). Where none
 * lies there, `read` goes on the line that stands beside, behind its last word left of the region. Null when nothing tells
 * which line that is: words are never put anywhere.
 */
export function putWords(words: readonly Word[], region: Box, read: readonly Word[]): Word[] | null {
  const first = words.findIndex((word) => isWithin(word.box, region));
  const anchor = first >= 0 ? first : lastBefore(words, region);
  if (anchor < 0) return null;
  const { line, block, cell } = words[anchor]!;
  // Beside the region may be the cell of the label.
  const put = read.map((word) => ({ ...word, line, block, ...(first >= 0 && cell !== undefined && { cell }) }));
  const before = words.slice(0, first >= 0 ? anchor : anchor + 1);
  const after = words.slice(before.length);
  return [...before, ...put, ...after.filter((word) => !isWithin(word.box, region))];
}

/** Index of the word that ends nearest left of the region in its row; -1 when there is none. */
function lastBefore(words: readonly Word[], [left, top, , height]: Box): number {
  let best = -1;
  for (const [index, { box }] of words.entries()) {
    const overlap = Math.min(box[1] + box[3], top + height) - Math.max(box[1], top);
    if (overlap < box[3] / 2 || box[0] + box[2] / 2 > left) continue;
    if (best < 0 || box[0] > words[best]!.box[0]) best = index;
  }
  return best;
}
