import { unionBox, type Box } from '../core/geometry.ts';
import { readParts, type ReadPart } from './read-parts.ts';
import type { RawLine } from './thread-protocol.ts';
import { uncovered } from './unread-lines.ts';

/** A line is this many times as tall as the page's lines usually are, or it holds one row of print only. */
const TALL = 1.7;
/** Ink lower than this share of a usual line is a mark over or under a letter, not a letter's body. */
const BODY = 0.35;
/** Between two rows at most this share of the bodies meet a level that meet the fullest one: strokes that reach down. */
const BETWEEN = 0.12;
/** What fewer letters form is no row that is worth the risk. */
const FEWEST_LETTERS = 8;
/** Room for marks above and strokes below the bodies of a row, shares of their height. */
const ABOVE = 0.4;
const BELOW = 0.3;
/** A row's reading stands for what was read of both together when this share of its letters is in words this sure (0..100). */
const MOST = 0.6;
const SURE = 80;
/** Lines parted on one page at most: a page of many is no page of prose, and each takes two readings. */
const MOST_LINES = 8;

/**
 * Lines of which each is really several rows of print, read row by row. A frame that stands across two lines (the "ĐẾN" stamp
 * of incoming papers) makes Tesseract take both for one, whose words then come mixed. `letters` are boxes of ink of a
 * letter's size, px. What cannot be read surely row by row stays as it was.
 */
export async function partRows(
  read: readonly RawLine[],
  letters: readonly Box[],
  readPart: ReadPart,
): Promise<RawLine[]> {
  const heights = read.map(({ box }) => box[3]).toSorted((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  const parted = new Map<RawLine, RawLine[]>();
  for (const line of read) {
    if (parted.size === MOST_LINES) break;
    if (!isTall(line.box, usual)) continue;
    // A neighbour's letters may reach into the box of a tall line, and are read already.
    const elsewhere = read.filter((other) => other !== line).flatMap(({ words }) => words);
    const rows = rowsWithin(line.box, uncovered(letters, elsewhere), usual);
    if (rows.length === 0) continue;
    const found = await readParts(rows, 'line', readPart);
    if (found.length === rows.length && found.every(isSure)) {
      parted.set(
        line,
        found.flat().map((row) => ({ ...row, block: line.block })),
      );
    }
  }
  return read.flatMap((line) => parted.get(line) ?? [line]);
}

/**
 * Rows of print inside a line's box, top first, px; none where it holds one only. `usual` is the height of the
 * page's lines, px.
 */
export function rowsWithin(line: Box, letters: readonly Box[], usual: number): Box[] {
  if (!isTall(line, usual)) return [];
  const bodies = letters.filter((letter) => letter[3] >= usual * BODY && isInside(letter, line));
  const met = new Uint16Array(line[3] + 1);
  for (const [, y, , height] of bodies) {
    for (let level = Math.max(0, y - line[1]); level < Math.min(line[3], y + height - line[1]); level += 1)
      met[level]! += 1;
  }
  const rows = bandsOf(met).map(([top, bottom]) =>
    bodies.filter(([, y, , height]) => y + height / 2 >= line[1] + top && y + height / 2 < line[1] + bottom),
  );
  return rows.length > 1 && rows.every((row) => row.length >= FEWEST_LETTERS) ? rows.map(roomAround) : [];
}

/** Ranges of levels, top first, that more than a few bodies meet. */
function bandsOf(met: Uint16Array): [top: number, bottom: number][] {
  const few = Math.max(...met) * BETWEEN;
  const bands: [top: number, bottom: number][] = [];
  for (const [level, count] of met.entries()) {
    if (count <= few) continue;
    const band = bands.at(-1);
    if (band?.[1] === level) band[1] = level + 1;
    else bands.push([level, level + 1]);
  }
  return bands;
}

function isTall(line: Box, usual: number): boolean {
  return usual > 0 && line[3] >= usual * TALL;
}

function isInside([x, y, width, height]: Box, line: Box): boolean {
  const [across, down] = [x + width / 2 - line[0], y + height / 2 - line[1]];
  return across >= 0 && across <= line[2] && down >= 0 && down <= line[3];
}

/** The row's box with room for marks and strokes; what sticks out of it, as the frame's own letters do, does not count. */
function roomAround(row: readonly Box[]): Box {
  const [x, , width] = unionBox(row);
  const tops = row.map(([, y]) => y).toSorted((a, b) => a - b);
  const bottoms = row.map(([, y, , height]) => y + height).toSorted((a, b) => a - b);
  const tenth = Math.floor(row.length / 10);
  const [top, bottom] = [tops[tenth]!, bottoms.at(-1 - tenth)!];
  const [above, below] = [Math.round((bottom - top) * ABOVE), Math.round((bottom - top) * BELOW)];
  return [x - below, top - above, width + 2 * below, bottom - top + above + below];
}

/** Most letters of a row stand in words that are surely read: under the frame itself none is. */
function isSure(lines: readonly RawLine[]): boolean {
  const words = lines.flatMap((line) => line.words);
  const letters = (of: typeof words): number => of.reduce((sum, { text }) => sum + text.length, 0);
  return letters(words.filter(({ confidence }) => confidence >= SURE)) > letters(words) * MOST;
}
