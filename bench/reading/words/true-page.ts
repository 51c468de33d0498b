import { PAPER_SIZES, type Paper } from '../../../samples/make/html.ts';
import type { Press } from '../../../samples/make/render.ts';
import type { ReadPage } from '../../../src/core/page.ts';
import type { Word } from '../../../src/core/word.ts';
import { readWords, type PrintedWord } from './read-words.ts';

/** How recognition groups words into lines: across the page, or with columns and cells told apart. Real readings do both. */
export type Grouping = 'across' | 'apart';

const DPI = 300;
const SCALE = DPI / 96;
/** A recogniser's box holds the letters, a browser's the line: share of the height above and below them. */
const LEADING = 0.16;

/** A page of a paper as if every letter of it had been recognised. */
export async function truePage(
  press: Press,
  paper: Paper,
  page: number,
  grouping: Grouping,
  side: { sheet: number; part: ReadPage['part'] },
): Promise<ReadPage> {
  const printed = await press.ask(paper, page, readWords);
  const lines = grouping === 'apart' ? linesApart(printed) : linesAcross(printed);
  const words = lines.flatMap((line, l) => line.map((word) => toWord(word, l)));
  const [width, height] = PAPER_SIZES[paper.size].map((mm) => Math.round((mm / 25.4) * DPI)) as [number, number];
  return {
    ...side,
    rotation: 0,
    skewDegrees: 0,
    deskewed: false,
    crop: [0, 0, width, height],
    dpi: DPI,
    dpiSource: 'file',
    blank: words.length === 0,
    ink: 0.05,
    files: {
      keep: { path: '', format: 'png', width, height, tone: 'grey' },
      preview: { path: '', width, height },
    },
    words,
    text: lines.map((line) => line.map((word) => word.text).join(' ')).join('\n'),
    meanConfidence: words.length > 0 ? CONFIDENCE : 0,
    barcodes: [],
    recognised: true,
    findings: [],
  };
}

/** What recognition tells of clean print. */
const CONFIDENCE = 95;

function toWord({ text, box: [x, y, width, height], block }: PrintedWord, line: number): Word {
  const box = [x, y + LEADING * height, width, (1 - 2 * LEADING) * height].map((px) => Math.round(px * SCALE));
  return { text: text.normalize('NFC'), box: box as Word['box'], confidence: CONFIDENCE, line, block };
}

const middle = ({ box }: PrintedWord): number => box[1] + box[3] / 2;

function isSameRow(a: PrintedWord, b: PrintedWord): boolean {
  return Math.abs(middle(a) - middle(b)) < 0.45 * Math.min(a.box[3], b.box[3]);
}

/** In document order; a line ends with its row or its column. */
function linesApart(words: readonly PrintedWord[]): PrintedWord[][] {
  const lines: PrintedWord[][] = [];
  for (const word of words) {
    const last = lines.at(-1)?.at(-1);
    const goesOn = last && last.block === word.block && isSameRow(last, word) && word.box[0] >= last.box[0];
    if (goesOn) lines.at(-1)!.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** From top to bottom, whatever stands in one row on one line. */
function linesAcross(words: readonly PrintedWord[]): PrintedWord[][] {
  const rows: PrintedWord[][] = [];
  for (const word of words.toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.findLast((other) => isSameRow(other[0]!, word));
    if (row) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.box[0] - b.box[0]));
}
