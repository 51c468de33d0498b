import { z } from 'zod';
import { unionBox } from '../core/geometry.ts';
import type { RawLine } from './thread-protocol.ts';

const count = z.coerce.number().int().nonnegative();
/** A row of Tesseract's TSV output: level, page, block, paragraph, line, word, left, top, width, height (px), confidence, text. */
const rowSchema = z.tuple([count, count, count, count, count, count, count, count, count, count, z.coerce.number()]);
const COLUMNS = 11;
const WORD_LEVEL = 5;

/**
 * The words of a page in Tesseract's TSV (its `tsv` output, header line first) as lines in Tesseract's order, boxes in px
 * less `shift`: where the point (0, 0) of the whole image lies in the picture that was read. Throws TypeError when the text is no such table: output cut short must not read as a blank page.
 */
export function parseTsv(tsv: string, [dx, dy]: readonly [x: number, y: number] = [0, 0]): RawLine[] {
  const [header, ...rows] = tsv.split('\n');
  if (!header?.startsWith('level\tpage_num\t')) throw new TypeError('not the table of words that Tesseract writes');
  const lines = new Map<string, RawLine>();
  for (const row of rows) {
    if (row === '') continue;
    const cells = row.split('\t');
    const read = rowSchema.safeParse(cells.slice(0, COLUMNS));
    if (!read.success || cells.length < COLUMNS) throw new TypeError('a row of the table of words is damaged');
    const [level, , block, paragraph, line, , x, y, width, height, confidence] = read.data;
    const [left, top] = [x - dx, y - dy];
    if (level !== WORD_LEVEL) continue;
    const key = `${block} ${paragraph} ${line}`;
    const known = lines.get(key) ?? { block: block - 1, box: [left, top, width, height], words: [] };
    known.words.push({ text: cells.slice(COLUMNS).join('\t'), box: [left, top, width, height], confidence });
    known.box = unionBox(known.words.map((word) => word.box));
    lines.set(key, known);
  }
  return [...lines.values()];
}
