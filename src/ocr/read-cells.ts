import { unionBox, type Box } from '../core/geometry.ts';
import { addLines } from './add-lines.ts';
import { readParts, type ReadPart } from './read-parts.ts';
import type { RawLine, RawWord } from './thread-protocol.ts';
import { uncovered } from './unread-lines.ts';
import { isSyllable } from '../core/vietnamese-syllable.ts';

/** Cells read again on one page at most: 20 ms each, where a page takes a second. */
const MOST_CELLS = 16;
/** A word the recogniser is less sure of (0..100) makes its cell worth another reading. */
const DOUBTFUL = 60;
/** A word counts as the new reading of a cell from this confidence on. */
const SURE = 75;
/** A surer reading replaces what was read when it leads by this much. */
const LEAD = 20;
/** Share of a word's width or height in another cell than its middle from which it was joined of two cells. */
const SPANS = 0.25;
/** Share of a word's ink that the words in its place cover. */
const COVERED = 0.6;
/** White left around a cell's ink, of its tallest letter's height: marks above and tails below are no letters. */
const ROOM = 0.5;

/**
 * What was `read` of a page, with the doubtful cells of its tables read again one by one: those with ink of a letter's size that
 * no word covers, with a word in doubt, or with one that was joined of two words or cells. Tesseract takes a table for lines of
 * text, and loses short entries and the spaces of narrow headings. A word gives way only to a clearly surer reading of its ink,
 * or to the same letters told apart. All boxes in px of the page.
 */
export async function readCells(
  read: readonly RawLine[],
  letters: readonly Box[],
  cells: readonly Box[],
  readPart: ReadPart,
): Promise<RawLine[]> {
  const words = read.flatMap((line) => line.words);
  const doubtful = cells.flatMap((cell) => doubtfulInk(cell, letters, words)).slice(0, MOST_CELLS);
  const found = await readParts(
    doubtful.map(({ region }) => region),
    'block',
    readPart,
  );
  const readings = found.map((lines, index) => ({
    cell: doubtful[index]!.cell,
    lines: lines.map((line) => ({ ...line, words: line.words.filter(isSure) })).filter(({ words }) => words.length > 0),
  }));
  const outdone = new Set(readings.flatMap(({ cell, lines }) => outdoneBy(lines, cell, words)));
  const kept = read.map((line) => ({ ...line, words: line.words.filter((word) => !outdone.has(word)) }));
  const standing = kept.flatMap((line) => line.words);
  // Half of a word that stays is no reading of its own.
  const isFree = (word: RawWord): boolean => !standing.some((other) => touches(word.box, other.box));
  return addLines(
    kept.filter((line) => line.words.length > 0),
    readings.flatMap(({ lines }) => lines),
    (words) => words.filter(isFree),
  );
}

const lettersOf = (words: readonly RawWord[]): number =>
  words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

const isSure = (word: RawWord): boolean => word.confidence >= SURE && lettersOf([word]) > 0;

function middleIsIn([x, y, width, height]: Box, cell: Box): boolean {
  const [across, down] = [x + width / 2 - cell[0], y + height / 2 - cell[1]];
  return across >= 0 && across <= cell[2] && down >= 0 && down <= cell[3];
}

/** The place of a cell's ink when the cell is worth another reading. */
function doubtfulInk(cell: Box, letters: readonly Box[], words: readonly RawWord[]): { cell: Box; region: Box }[] {
  const ink = letters.filter((letter) => middleIsIn(letter, cell));
  if (ink.length === 0) return [];
  const inside = words.filter((word) => middleIsIn(word.box, cell));
  const isFine =
    inside.every((word) => word.confidence >= DOUBTFUL && !spans(word.box, cell) && !isJoined(word.text)) &&
    uncovered(ink, words).length === 0;
  if (isFine) return [];
  const [x, y, width, height] = unionBox(ink);
  const room = Math.round(Math.max(...ink.map((letter) => letter[3])) * ROOM);
  const [left, top] = [Math.max(cell[0], x - room), Math.max(cell[1], y - room)];
  const right = Math.min(cell[0] + cell[2], x + width + room);
  const bottom = Math.min(cell[1] + cell[3], y + height + room);
  return [{ cell, region: [left, top, right - left, bottom - top] }];
}

/** Whether letters are more than one syllable, which Vietnamese writes as words of their own; short ones may be abbreviations. */
const isJoined = (text: string): boolean => /^\p{L}{6,}$/u.test(text) && !isSyllable(text);

function spans([x, y, width, height]: Box, cell: Box): boolean {
  const across = Math.max(cell[0] - x, x + width - (cell[0] + cell[2]));
  const down = Math.max(cell[1] - y, y + height - (cell[1] + cell[3]));
  return across > width * SPANS || down > height * SPANS;
}

/**
 * Words of the cell that its new reading stands for: it covers their ink, and leads clearly or tells apart what was joined.
 */
function outdoneBy(lines: readonly RawLine[], cell: Box, words: readonly RawWord[]): RawWord[] {
  const fresh = lines.flatMap((line) => line.words);
  return words.filter((word) => {
    if (!middleIsIn(word.box, cell)) return false;
    const rivals = fresh.filter(
      (rival) => shared(rival.box, word.box, 1) >= COVERED * word.box[3] && shared(rival.box, word.box, 0) > 0,
    );
    if (rivals.length > 1 && rivals.map(({ text }) => text).join('') === word.text) return true;
    const covered = rivals.reduce((sum, rival) => sum + shared(rival.box, word.box, 0), 0);
    return covered >= COVERED * word.box[2] && rivals.every((rival) => rival.confidence >= word.confidence + LEAD);
  });
}

/** Whether two words stand on the same ink. */
function touches(a: Box, b: Box): boolean {
  return shared(a, b, 0) > 0 && shared(a, b, 1) >= SPANS * Math.min(a[3], b[3]);
}

/** px that two boxes have in common, across (0) or down (1); at most 0 when they are apart. */
function shared(a: Box, b: Box, axis: 0 | 1): number {
  return Math.min(a[axis] + a[axis + 2]!, b[axis] + b[axis + 2]!) - Math.max(a[axis], b[axis]);
}
