import { unionBox, type Box } from '../core/geometry.ts';
import type { RawLine, RawWord } from './thread-protocol.ts';

/** Cells whose upper edges differ by less than this share of the lower one's height begin the same row. */
const SAME_ROW = 0.5;
/** Rows further apart than this share of a row's height belong to different tables. */
const APART = 0.5;
/** Cells of more lines hold paragraphs: each keeps its own lines. */
const MOST_LINES = 4;

/** A box that is narrower than this many times its print is high holds one digit or letter of a number or name. */
const ONE_LETTER = 2.2;

/** A word with the index of the cell it stands in. */
export interface CellWord extends RawWord {
  cell?: number;
}

/** The rows of one ruled table as a reader meets them. */
interface Table {
  /** It stands before this line of those that are left. */
  before: number;
  /** Lines in reading order: a row of short cells is one line, cell after cell; a cell that holds paragraphs has its own. */
  lines: CellWord[][];
}

/**
 * Takes the words in the `cells` (px, of the tables that rules made) out of a page's lines. A row is read across, and each
 * cell to its end before the next one begins: recognisers read through the cells of a row where one has two lines, or down a
 * column. Words beside the cells stay where they were.
 */
export function takeTables(lines: readonly RawLine[], cells: readonly Box[]): { rest: RawLine[]; tables: Table[] } {
  if (cells.length === 0) return { rest: [...lines], tables: [] };
  const inCells = cells.map((): CellWord[] => []);
  const rest: RawLine[] = [];
  for (const line of lines) {
    const left = line.words.filter((word) => {
      const cell = cells.findIndex((box) => holdsMiddle(box, word.box));
      if (cell < 0) return true;
      inCells[cell]!.push(cells[cell]![2] < ONE_LETTER * word.box[3] ? word : { ...word, cell });
      return false;
    });
    if (left.length === line.words.length) rest.push(line);
    else if (left.length > 0) rest.push({ ...line, words: left, box: unionBox(left.map((word) => word.box)) });
  }
  const tables = tablesOf(cells).map((rows): Table => ({
    before: placeOf(unionBox(rows.flat().map((cell) => cells[cell]!)), rest),
    lines: rows.flatMap((row) => linesOfRow(row.map((cell) => linesOf(inCells[cell]!)))),
  }));
  return { rest, tables: tables.filter((table) => table.lines.length > 0) };
}

/** Index of the first line that stands below a table's upper edge, in its column. */
function placeOf([left, top, width]: Box, rest: readonly RawLine[]): number {
  const at = rest.findIndex(
    ({ box: [x, y, w, h] }) => y + h / 2 > top && Math.min(x + w, left + width) > Math.max(x, left),
  );
  return at < 0 ? rest.length : at;
}

/** Whether the middle of the second box lies in the first one. */
export function holdsMiddle([left, top, width, height]: Box, [x, y, w, h]: Box): boolean {
  const [across, down] = [x + w / 2 - left, y + h / 2 - top];
  return across >= 0 && across < width && down >= 0 && down < height;
}

/** Indexes of the cells by table and row, rows from the top, cells from the left. A cell over several rows is in its first. */
function tablesOf(cells: readonly Box[]): number[][][] {
  const order = cells.map((_, index) => index).toSorted((a, b) => cells[a]![1] - cells[b]![1]);
  const tables: number[][][] = [];
  let bottom = -Infinity;
  let lowest = 0;
  for (const index of order) {
    const [, top, , height] = cells[index]!;
    const row = tables.at(-1)?.at(-1);
    if (row && top - cells[row[0]!]![1] < Math.min(height, lowest) * SAME_ROW) {
      row.push(index);
      lowest = Math.min(lowest, height);
    } else {
      if (top - bottom > height * APART) tables.push([]);
      tables.at(-1)!.push([index]);
      lowest = height;
    }
    bottom = Math.max(bottom, top + height);
  }
  return tables.map((rows) => rows.map((row) => row.toSorted((a, b) => cells[a]![0] - cells[b]![0])));
}

/** Words of a cell as lines from the top, words from the left. */
function linesOf(words: readonly CellWord[]): CellWord[][] {
  const middle = ({ box }: CellWord): number => box[1] + box[3] / 2;
  const lines: { words: CellWord[]; box: Box }[] = [];
  for (const word of words.toSorted((a, b) => middle(a) - middle(b))) {
    const last = lines.at(-1);
    const continues = last && (isBeside(last.box, middle(word)) || isBeside(word.box, last.box[1] + last.box[3] / 2));
    if (continues) {
      last.words.push(word);
      last.box = unionBox([last.box, word.box]);
    } else lines.push({ words: [word], box: word.box });
  }
  return lines.map((line) => line.words.toSorted((a, b) => a.box[0] - b.box[0]));
}

const isBeside = ([, top, , height]: Box, y: number): boolean => y >= top && y <= top + height;

function linesOfRow(cells: readonly CellWord[][][]): CellWord[][] {
  const filled = cells.filter((lines) => lines.length > 0);
  if (filled.some((lines) => lines.length > MOST_LINES)) return filled.flat();
  return filled.length > 0 ? [filled.flat(2)] : [];
}
