import { unionBox, type Box } from '../core/geometry.ts';
import type { RawLine, RawWord } from './thread-protocol.ts';

/** A line of which no word is this sure (0..100) was no writing. */
const SURE_LINE = 80;
/** Other words of such a line count from this confidence on: what hangs on a seal's rim reads as letters that are none. */
const SURE_WORD = 60;
/** A surer reading of the same ink replaces a word when it leads by this much. */
const LEAD = 20;
/** Share of the smaller word's width and height that two readings of the same ink have in common. */
const SAME = 0.5;
/** Found words this many line heights beside a line belong to it: two spaces. */
const BESIDE = 1.5;
/** A new line joins the block above it when it is at most this many line heights away. */
const NEAR = 1.5;

/**
 * `read` with the lines `found` by reading parts of the page again, put where a reader meets them: before the first
 * line below in the same column, else behind the line beside or above. Words that both readings hold stand once: what
 * was read first stays unless the new reading is clearly surer. `believe` tells which words of a found line count. Boxes
 * in px of the page.
 */
export function addLines(
  read: readonly RawLine[],
  found: readonly RawLine[],
  believe: (words: readonly RawWord[]) => readonly RawWord[] = believed,
): RawLine[] {
  const lines = read.map((line) => ({ ...line, words: [...line.words] }));
  for (const line of found) {
    const words = believe(line.words).filter((word) => !settle(lines, word));
    if (words.length > 0) insert(lines, { ...line, words, box: unionBox(words.map((word) => word.box)) });
  }
  return lines.filter((line) => line.words.length > 0);
}

function believed(words: readonly RawWord[]): RawWord[] {
  const letters = (word: RawWord): number => word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const sure = words.some((word) => word.confidence >= SURE_LINE && letters(word) >= 2);
  return sure ? words.filter((word) => word.confidence >= SURE_WORD && letters(word) > 0) : [];
}

/** Whether the word's ink was read before; a doubtful reading gives way to it and is no longer there. */
function settle(lines: RawLine[], word: RawWord): boolean {
  const rivals = lines.flatMap((line) => line.words).filter((other) => isSameInk(other.box, word.box));
  if (rivals.some((rival) => rival.confidence + LEAD > word.confidence)) return true;
  for (const line of lines) line.words = line.words.filter((other) => !rivals.includes(other));
  return false;
}

function isSameInk(a: Box, b: Box): boolean {
  return shared(a, b, 0) >= SAME && shared(a, b, 1) >= SAME;
}

/** Share of the shorter extent that two boxes have in common, across (0) or down (1); negative when they are apart. */
function shared(a: Box, b: Box, axis: 0 | 1): number {
  const common = Math.min(a[axis] + a[axis + 2]!, b[axis] + b[axis + 2]!) - Math.max(a[axis], b[axis]);
  return common / Math.max(1, Math.min(a[axis + 2]!, b[axis + 2]!));
}

const middle = (box: Box): number => box[1] + box[3] / 2;

function insert(lines: RawLine[], line: RawLine): void {
  const host = lines.find((other) => continuesRow(other, line));
  if (host) {
    host.words = [...host.words, ...line.words].toSorted((a, b) => a.box[0] - b.box[0]);
    host.box = unionBox([host.box, line.box]);
    return;
  }
  const block = Math.max(-1, ...lines.map((other) => other.block)) + 1;
  const at = placeFor(lines, line);
  lines.splice(at, 0, { ...line, block: blockFor(lines, at, line) ?? block });
}

/** Whether the found words stand between those of a line, as a cell of a table's row, or a space or two beside them. */
function continuesRow(other: RawLine, line: RawLine): boolean {
  const height = Math.max(other.box[3], line.box[3]);
  const onRow = shared(other.box, line.box, 1) >= SAME && Math.min(other.box[3], line.box[3]) * 2 > height;
  const between = other.box[0] < line.box[0] && line.box[0] + line.box[2] < other.box[0] + other.box[2];
  return onRow && (between || other.words.some((word) => distance(word.box, line.box) <= height * BESIDE));
}

/** px from one box to the other across; 0 or less when one is above the other. */
function distance(a: Box, b: Box): number {
  return Math.max(a[0] - (b[0] + b[2]), b[0] - (a[0] + a[2]));
}

/** Index at which a reader meets the line. */
function placeFor(lines: readonly RawLine[], line: RawLine): number {
  const isOnRow = (other: RawLine): boolean => shared(other.box, line.box, 1) >= SAME;
  const right = lines.findIndex((other) => isOnRow(other) && other.box[0] > line.box[0]);
  if (right >= 0) return right;
  const left = lines.findLastIndex(isOnRow);
  const below = lines.findIndex((other) => middle(other.box) > middle(line.box) && shared(other.box, line.box, 0) > 0);
  if (left < 0) return below >= 0 ? below : lines.findLastIndex((other) => middle(other.box) <= middle(line.box)) + 1;
  // The rest of a column on the left is read before the one on the right begins.
  let at = left + 1;
  while (at < lines.length && goesOn(lines[at - 1]!.box, lines[at]!.box) && isLeftOf(lines[at]!.box, line.box)) at += 1;
  return at;
}

/** Whether the second of two lines goes on where the first ends, below it. */
function goesOn(upper: Box, lower: Box): boolean {
  return lower[1] - (upper[1] + upper[3]) <= Math.max(upper[3], lower[3]) * NEAR;
}

function isLeftOf(a: Box, b: Box): boolean {
  return a[0] + a[2] < b[0];
}

/** The block that the line before index `at` ends and `line` goes on. */
function blockFor(lines: readonly RawLine[], at: number, line: RawLine): number | null {
  const before = lines[at - 1];
  if (!before) return null;
  return shared(before.box, line.box, 0) > 0 && goesOn(before.box, line.box) ? before.block : null;
}
