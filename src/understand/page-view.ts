import type { Box } from '../core/geometry.ts';
import { unionBox } from '../core/geometry.ts';
import type { ReadPage } from '../core/page.ts';
import { normaliseVietnamese } from '../core/vietnamese.ts';
import type { Word } from '../core/word.ts';
import { foldSameLength } from './fold-same-length.ts';

/** A run of words on one text line; offsets of words are offsets in `text`. */
export interface Line {
  /** 1-based page of the document. */
  page: number;
  /** NFC, words joined by one space. */
  text: string;
  /** `text` folded, same length. */
  folded: string;
  words: { word: Word; start: number; end: number }[];
  /** Offsets in `text` where a column begins: 0 and what stands behind a wide gap. */
  columns: number[];
  /** px of the page image */
  box: Box;
  /** Middle of the line as a share of the page's height, 0 = top. */
  top: number;
  /** Middle of the line as a share of the page's width. */
  middle: number;
}

/** A page as lines: what every rule of this room looks at. */
export interface PageView {
  page: ReadPage;
  /** 1-based page of the document. */
  number: number;
  /** Lines as the recogniser gave them, in reading order. */
  lines: Line[];
  /** The same lines cut where columns are apart: letterheads, table cells. Sorted from top to bottom, then left to right. */
  segments: Line[];
}

/** Longest line a rule looks at, in characters: real lines have about 100. */
const MAX_LINE = 2000;
/** Most characters of a page that rules look at: a dense A4 page has about 4,500. */
const MAX_PAGE = 30_000;

/** The page with its lines and column segments; `number` is its 1-based place in the document. */
export function viewPage(page: ReadPage, number: number): PageView {
  const lines: Line[] = [];
  const segments: Line[] = [];
  let size = 0;
  for (const words of wordsByLine(page.words)) {
    const parts = splitAtGaps(words, page);
    const line = makeLine(words, page, number, parts);
    if (line.text === '') continue;
    size += line.text.length;
    if (size > MAX_PAGE) break;
    lines.push(line);
    for (const part of parts) segments.push(makeLine(part, page, number));
  }
  segments.sort((a, b) => a.top - b.top || a.box[0] - b.box[0]);
  return { page, number, lines, segments };
}

function wordsByLine(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  let last = -1;
  let length = 0;
  for (const word of words) {
    if (word.text.trim() === '') continue;
    length += word.text.length + 1;
    if (word.line !== last || length > MAX_LINE) {
      lines.push([]);
      length = word.text.length;
    }
    last = word.line;
    lines.at(-1)!.push(word);
  }
  return lines;
}

/** Cuts a line where a cell of a table ends, and where the space between two words is far wider than the line is high. */
function splitAtGaps(words: Word[], page: ReadPage): Word[][] {
  const height = median(words.map((w) => w.box[3]));
  const gap = Math.max(2.2 * height, 0.03 * page.files.keep.width);
  const parts: Word[][] = [[words[0]!]];
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1]!;
    const word = words[i]!;
    const apart = word.box[0] - (before.box[0] + before.box[2]) > gap;
    if (apart || word.cell !== before.cell || isCount(parts.at(-1)!, word)) parts.push([]);
    parts.at(-1)!.push(word);
  }
  return parts;
}

/** The heading over the numbers of a table's rows is a column by itself, however narrow: "TT Họ và tên". */
function isCount(column: readonly Word[], next: Word): boolean {
  return column.length === 1 && /^S?TT$/.test(column[0]!.text) && /^\p{Lu}\p{Ll}/u.test(next.text);
}

function makeLine(words: Word[], page: ReadPage, number: number, parts = [words]): Line {
  let text = '';
  const placed: Line['words'] = [];
  for (const word of words) {
    const clean = normaliseVietnamese(word.text)
      .replace(/\s/g, '')
      .replace(/[\u2044\u2215\uFF0F]/g, '/')
      .slice(0, MAX_LINE);
    if (text !== '') text += ' ';
    placed.push({ word, start: text.length, end: text.length + clean.length });
    text += clean;
  }
  const box = unionBox(words.map((w) => w.box));
  const { width, height } = page.files.keep;
  const firsts = new Set(parts.map((part) => part[0]));
  return {
    page: number,
    text,
    folded: foldSameLength(text),
    words: placed,
    columns: placed.filter(({ word }) => firsts.has(word)).map(({ start }) => start),
    box,
    top: height > 0 ? (box[1] + box[3] / 2) / height : 0,
    middle: width > 0 ? (box[0] + box[2] / 2) / width : 0,
  };
}

/**
 * Box and mean confidence (0..1) of the words that the characters from `start` to `end` of a line lie in; `other` is what
 * a second reading gave, where it differs.
 */
export function placeOf(line: Line, start: number, end: number): { box: Box; confidence: number; other?: string } {
  const hit = line.words.filter((w) => w.start < end && w.end > start).map((w) => w.word);
  if (hit.length === 0) return { box: line.box, confidence: 0 };
  const mean = hit.reduce((sum, w) => sum + w.confidence, 0) / hit.length;
  const other = hit.find((w) => w.other !== undefined)?.other;
  const confidence = Math.min(1, Math.max(0, mean / 100));
  return { box: unionBox(hit.map((w) => w.box)), confidence, ...(other !== undefined && { other }) };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
