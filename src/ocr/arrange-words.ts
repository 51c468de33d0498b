import type { Box } from '../core/geometry.ts';
import type { Recognition } from '../core/ports/reading.ts';
import { textOfWords } from '../core/text-of-words.ts';
import { normaliseVietnamese } from '../core/vietnamese.ts';
import type { Word } from '../core/word.ts';
import { dropScratches } from './drop-scratches.ts';
import { repairPhrases } from './repair-phrases.ts';
import { repairSigns } from './repair-signs.ts';
import { repairSlots } from './repair-slots.ts';
import { splitSpread } from './split-spread.ts';
import { takeTables, type CellWord } from './take-tables.ts';
import { findSideBySide, type ColumnPair } from './text-columns.ts';
import type { RawLine, RawWord } from './thread-protocol.ts';

interface Size {
  /** px */
  width: number;
  /** px */
  height: number;
}

/** A group of lines that a blank line sets apart in the text. */
type Block = CellWord[][];

function clamp(box: Box, { width, height }: Size): Box {
  const x = Math.min(Math.max(0, box[0]), width - 1);
  const y = Math.min(Math.max(0, box[1]), height - 1);
  const right = Math.min(width, Math.max(x + 1, box[0] + box[2]));
  const bottom = Math.min(height, Math.max(y + 1, box[1] + box[3]));
  return [x, y, right - x, bottom - y];
}

function cleanWord(word: RawWord, size: Size): RawWord[] {
  const text = normaliseVietnamese(word.text).trim();
  return text === '' ? [] : [{ text, box: clamp(word.box, size), confidence: word.confidence }];
}

/** What a closed list proves to be printed otherwise, put right. */
function repaired(words: readonly RawWord[]): RawWord[] {
  const texts = repairSlots(repairPhrases(words.map(({ text }) => text)));
  return words.map((word, index) => ({ ...word, text: repairSigns(texts[index]!, texts[index - 1] ?? '') }));
}

function columnBlocks(lines: readonly RawLine[], pair: ColumnPair): Block[] {
  const ordered = pair.lines.map((index) => lines[index]!).toSorted((a, b) => a.box[1] - b.box[1]);
  const side = (keep: (center: number) => boolean): Block =>
    ordered
      .map((line) => line.words.filter((word) => keep(word.box[0] + word.box[2] / 2)))
      .filter((words) => words.length > 0);
  return [side((center) => center < pair.gutter), side((center) => center >= pair.gutter)];
}

/** Blocks in reading order: Tesseract's order, with each column pair read left column first and tables row by row. */
function blocksOf(all: readonly RawLine[], width: number, cells: readonly Box[]): Block[] {
  const { rest: lines, tables } = takeTables(all, cells);
  const tablesAt = (index: number): Block[] =>
    tables.filter((table) => table.before === index).map((table) => table.lines);
  const pairOf = new Map<number, ColumnPair>();
  const rowOf = new Map<number, number[]>();
  const { pairs, rows } = findSideBySide(lines, width);
  for (const pair of pairs) for (const index of pair.lines) pairOf.set(index, pair);
  for (const row of rows) for (const index of row) rowOf.set(index, row);
  const blocks: Block[] = [];
  const done = new Set<ColumnPair | number[]>();
  let openBlock: number | null = null;
  for (const [index, line] of lines.entries()) {
    const standing = tablesAt(index);
    const pair = pairOf.get(index);
    if (standing.length > 0 || pair) openBlock = null;
    blocks.push(...standing);
    if (pair) {
      if (!done.has(pair)) blocks.push(...columnBlocks(lines, pair));
      done.add(pair);
      continue;
    }
    const row = rowOf.get(index) ?? [index];
    if (done.has(row)) continue;
    done.add(row);
    const words = row.flatMap((part) => lines[part]!.words);
    if (openBlock === line.block) blocks.at(-1)!.push(words);
    else blocks.push([words]);
    openBlock = line.block;
  }
  return [...blocks, ...tablesAt(lines.length)].filter((block) => block.length > 0);
}

/**
 * The recogniser's lines as words in reading order with line and block indexes, and as text; `cells` (px) are those of ruled
 * tables. Text is NFC. Empty words and what is only scratches are dropped, nothing else is; boxes (px) are kept inside the image.
 */
export function arrangeWords(raw: readonly RawLine[], size: Size, cells: readonly Box[] = []): Recognition {
  const arranged = raw
    .map((line) => ({ ...line, words: repaired(line.words.flatMap((word) => cleanWord(word, size))) }))
    .filter((line) => line.words.length > 0);
  const lines = dropScratches(arranged, cells);
  const words: Word[] = [];
  let lineIndex = 0;
  const pages = splitSpread(lines, size, cells);
  for (const [block, ofBlock] of pages.flatMap((page) => blocksOf(page, size.width, cells)).entries()) {
    for (const line of ofBlock) {
      words.push(...line.map((word) => ({ ...word, line: lineIndex, block })));
      lineIndex += 1;
    }
  }
  return { words, text: textOfWords(words), meanConfidence: meanConfidence(words) };
}

/** Mean of the words' confidence (0..100) weighted by their length; 0 without words. */
function meanConfidence(words: readonly Word[]): number {
  let weight = 0;
  let sum = 0;
  for (const { text, confidence } of words) {
    weight += text.length;
    sum += text.length * confidence;
  }
  return weight === 0 ? 0 : sum / weight;
}
