import { unionBox, type Box } from '../core/geometry.ts';
import type { RawWord } from './thread-protocol.ts';

/** A word the recogniser is less sure of (0..100) may be a scribble that hides writing. */
const SURE = 30;
/** Letters of a line are at most this many of its heights apart: two spaces. */
const GAP_HEIGHTS = 1.5;
/** Letters of one line overlap vertically by this share of the lower one. */
const OVERLAP = 0.6;
/** The tallest of a line's letters, with its marks, is at most this many times as tall as the lowest. */
const HEIGHT_RATIO = 2.6;
/** Two lone patches are a smudge; the shortest line worth reading is a number of three digits. */
const FEWEST_LETTERS = 3;
/** Room for the marks above and the strokes below the letters' bodies, line heights. */
const ABOVE = 0.4;
const BELOW = 0.3;

interface Group {
  box: Box;
  letters: number;
}

/**
 * Lines of letters that no word covers, top first: Tesseract leaves out whole lines beside signatures, seals and codes.
 * `letters` are boxes of ink of a letter's size. Boxes in px, with room for marks above and below.
 */
export function unreadLines(letters: readonly Box[], words: readonly RawWord[]): Box[] {
  const unread = uncovered(letters, words).toSorted((a, b) => a[0] - b[0]);
  const groups: Group[] = [];
  for (const letter of unread) {
    const group = groups.findLast(({ box }) => continues(box, letter));
    if (group) {
      group.box = unionBox([group.box, letter]);
      group.letters += 1;
    } else groups.push({ box: letter, letters: 1 });
  }
  return groups
    .filter((group) => group.letters >= FEWEST_LETTERS && group.box[2] > group.box[3])
    .map(({ box: [x, y, width, height] }): Box => {
      const [above, below] = [Math.round(height * ABOVE), Math.round(height * BELOW)];
      return [x - below, y - above, width + 2 * below, height + above + below];
    })
    .toSorted((a, b) => a[1] - b[1]);
}

function continues(line: Box, letter: Box): boolean {
  const [low, tall] = [line[3], letter[3]].toSorted((a, b) => a - b) as [number, number];
  const shared = Math.min(line[1] + line[3], letter[1] + letter[3]) - Math.max(line[1], letter[1]);
  return tall <= low * HEIGHT_RATIO && shared >= low * OVERLAP && letter[0] - (line[0] + line[2]) <= tall * GAP_HEIGHTS;
}

/** Letters (px) whose middle lies in no word that is more than a scribble. */
export function uncovered(letters: readonly Box[], words: readonly RawWord[]): Box[] {
  const rows = new Map<number, Box[]>();
  for (const { box: word } of words.filter(({ confidence }) => confidence >= SURE)) {
    for (let row = bandOf(word[1]); row <= bandOf(word[1] + word[3]); row += 1) {
      rows.set(row, [...(rows.get(row) ?? []), word]);
    }
  }
  return letters.filter(([x, y, width, height]) => {
    const [across, down] = [x + width / 2, y + height / 2];
    const near = rows.get(bandOf(down)) ?? [];
    return !near.some((word) => {
      return across >= word[0] && across <= word[0] + word[2] && down >= word[1] && down <= word[1] + word[3];
    });
  });
}

/** Words are looked up by bands of this many px. */
const BAND = 64;
const bandOf = (y: number): number => Math.floor(y / BAND);
