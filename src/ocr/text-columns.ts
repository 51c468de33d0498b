import { unionBox, type Box } from '../core/geometry.ts';
import { foldVietnamese } from '../core/vietnamese.ts';
import type { RawLine, RawWord } from './thread-protocol.ts';

/**
 * Two columns standing side by side: the letterhead and the signature part of every administrative paper (Decree
 * 30/2020, annex I: agency left, national motto right; recipients left, signatory right). Tesseract joins such lines
 * across the page; a reader wants the whole left column first.
 */
export interface ColumnPair {
  /** Indexes of the lines that belong to it. */
  lines: number[];
  /** The x that no word crosses, px. */
  gutter: number;
}

interface Row {
  lines: number[];
  words: RawWord[];
  box: Box;
  /** Typical word height, px; at least the page's, so that specks and small print make no gutters. */
  height: number;
  /** Least width of a gutter, px. */
  gutter: number;
}

type Interval = [from: number, to: number];

/** A gutter is at least this many word heights wide: a justified line stretches its spaces to about one. */
const GUTTER_HEIGHTS = 1;
/** It is this many times as wide as the spaces of its row: those of a typewriter are as wide as its letters are high. */
const GUTTER_SPACES = 1.8;
/** Between a label ("Số:") and its value a space up to this many word heights is no gutter; forms leave room to write. */
const LABEL_HEIGHTS = 4;
/** Rows further apart than this many word heights do not belong together. */
const ROW_GAP_HEIGHTS = 3;
/** Spaces from which the middle one is that of ordinary words: a row of columns has one gutter or two. */
const FEWEST_SPACES = 4;
/** A line lower than this share of the page's word height is dirt. */
const SPECK_HEIGHTS = 0.4;
/** Left edges within this many word heights count as aligned. */
const ALIGNED_HEIGHTS = 0.6;

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const right = (box: Box): number => box[0] + box[2];
const middle = (box: Box): number => box[1] + box[3] / 2;

/** Lines at the same height are one row, top row first. */
function rowsOf(lines: readonly RawLine[]): Row[] {
  const typical = median(lines.flatMap((line) => line.words.map((word) => word.box[3])));
  const order = lines.map((_, index) => index).filter((index) => lines[index]!.words.length > 0);
  order.sort((a, b) => middle(lines[a]!.box) - middle(lines[b]!.box));
  const rows: Row[] = [];
  for (const index of order) {
    const line = lines[index]!;
    const height = median(line.words.map((word) => word.box[3]));
    const last = rows.at(-1);
    if (last && Math.abs(middle(line.box) - middle(last.box)) < Math.min(height, last.height) / 2) {
      last.lines.push(index);
      last.words.push(...line.words);
      last.box = unionBox([last.box, line.box]);
    } else if (height >= typical * SPECK_HEIGHTS) {
      rows.push({ lines: [index], words: [...line.words], box: line.box, height, gutter: 0 });
    }
  }
  for (const row of rows) {
    row.words.sort((a, b) => a.box[0] - b.box[0]);
    row.height = Math.max(row.height, typical);
    row.gutter = Math.max(row.height * GUTTER_HEIGHTS, usualSpace(row) * GUTTER_SPACES);
  }
  return rows;
}

/** Usual space between the words of a row, px; 0 where too few words stand in it to tell a space from a gutter. */
function usualSpace({ words }: Row): number {
  const spaces = words.slice(1).map((word, index) => word.box[0] - right(words[index]!.box));
  return spaces.length >= FEWEST_SPACES ? median(spaces) : 0;
}

/** Whether the space from the word before up to `x` keeps a label and its value together. */
function joinsLabel(before: RawWord | undefined, x: number, row: Row): boolean {
  return before !== undefined && before.text.endsWith(':') && x - right(before.box) < row.height * LABEL_HEIGHTS;
}

/** Free intervals of a row inside `bounds`, margins included, left to right. */
function freeIntervals(row: Row, bounds: Interval): Interval[] {
  const free: Interval[] = [];
  let edge = bounds[0];
  for (const [index, word] of row.words.entries()) {
    const wide = word.box[0] - edge >= (index === 0 ? 1 : row.gutter);
    if (wide && !joinsLabel(row.words[index - 1], word.box[0], row)) free.push([edge, word.box[0]]);
    edge = Math.max(edge, right(word.box));
  }
  if (bounds[1] > edge) free.push([edge, bounds[1]]);
  return free;
}

const middleOf = ([from, to]: Interval): number => (from + to) / 2;

/** The widest common part of `gutter` and a free interval of the row; null when narrower than `width`. */
function narrow(gutter: Interval, row: Row, bounds: Interval, width: number): Interval | null {
  let best: Interval | null = null;
  for (const [from, to] of freeIntervals(row, bounds)) {
    const common: Interval = [Math.max(from, gutter[0]), Math.min(to, gutter[1])];
    if (common[1] - common[0] >= width && (!best || common[1] - common[0] > best[1] - best[0])) best = common;
  }
  return best;
}

function hasBothSides(row: Row, x: number): boolean {
  return row.words.some((word) => right(word.box) <= x) && row.words.some((word) => word.box[0] >= x);
}

function sides(row: Row, x: number): { left: RawWord[]; right: RawWord[] } {
  return { left: row.words.filter((w) => right(w.box) <= x), right: row.words.filter((w) => w.box[0] >= x) };
}

/** True when most rows share another wide gap than the one at `x`: three columns or more, so a table. */
function hasSecondGutter(rows: Row[], x: number): boolean {
  const gapsOf = rows.map((row) => wideGaps(row).filter(([from, to]) => x < from || x > to));
  return gapsOf.flat().some(([from, to]) => {
    const shared = gapsOf.filter((gaps, index) =>
      gaps.some((gap) => Math.min(gap[1], to) - Math.max(gap[0], from) >= rows[index]!.gutter),
    );
    return shared.length * 2 > rows.length;
  });
}

/** The label that words begin with, when a value stands behind it. */
function labelOf(words: readonly RawWord[]): string | null {
  const end = words.slice(0, -1).findIndex((word) => word.text.endsWith(':'));
  return end < 0
    ? null
    : foldVietnamese(
        words
          .slice(0, end + 1)
          .map((word) => word.text)
          .join(' '),
      );
}

/** Whether a row holds two fields of one thing: the same label twice is a column for each of two persons. */
function isFieldRow(row: Row, x: number): boolean {
  const parts = sides(row, x);
  const [one, other] = [labelOf(parts.left), labelOf(parts.right)];
  return one !== null && other !== null && one !== other;
}

/** True for rows that must be read across: tables, lists of labels with their values, and rows of two fields. */
function readsAcross(rows: Row[], gutter: Interval, bounds: Interval): boolean {
  const x = middleOf(gutter);
  const both = rows.filter((row) => hasBothSides(row, x));
  const height = median(both.map((row) => row.height));
  const parts = both.map((row) => sides(row, x));
  const labels = parts.filter((part) => part.left.at(-1)!.text.endsWith(':')).length;
  if (labels * 2 > both.length) return true;
  // "Ngày sinh: … Giới tính: …": a form's row of two fields, each with its own label; no letterhead has such rows.
  const fields = both.filter((row) => isFieldRow(row, x)).length;
  if (fields * 2 > both.length) return true;
  if (both.length < 3) return false;
  if (hasSecondGutter(both, x)) return true;
  const aligned = (edges: number[]): boolean => {
    const edge = median(edges);
    return edges.filter((e) => Math.abs(e - edge) <= height * ALIGNED_HEIGHTS).length * 4 >= edges.length * 3;
  };
  const bothAligned =
    aligned(parts.map((part) => part.left[0]!.box[0])) && aligned(parts.map((part) => part.right[0]!.box[0]));
  if (!bothAligned) return false;
  const widths = (side: 'left' | 'right'): number =>
    median(parts.map((part) => unionBox(part[side].map((word) => word.box))[2]));
  // Two columns of running text are both wide; a column of codes or numbers is not.
  return Math.min(widths('left'), widths('right')) < (bounds[1] - bounds[0]) / 4;
}

/** Gaps between words of a row that are wide enough for a gutter. */
function wideGaps(row: Row): Interval[] {
  const gaps: Interval[] = [];
  let edge = Infinity;
  for (const [index, word] of row.words.entries()) {
    const wide = word.box[0] - edge >= row.gutter;
    if (wide && !joinsLabel(row.words[index - 1], word.box[0], row)) gaps.push([edge, word.box[0]]);
    edge = Math.max(edge === Infinity ? 0 : edge, right(word.box));
  }
  return gaps;
}

/** Rows around `seed` that leave `gutter` free. */
function grow(
  rows: Row[],
  seed: number,
  gutter: Interval,
  bounds: Interval,
  taken: Set<Row>,
): { rows: Row[]; gutter: Interval } {
  const group = [rows[seed]!];
  const fields = isFieldRow(group[0]!, middleOf(gutter));
  let common = gutter;
  for (const step of [-1, 1]) {
    for (let at = seed + step; at >= 0 && at < rows.length; at += step) {
      const row = rows[at]!;
      const near = rows[at - step]!;
      const [upper, lower] = step > 0 ? [near, row] : [row, near];
      const distance = lower.box[1] - (upper.box[1] + upper.box[3]);
      const height = Math.max(row.height, near.height);
      const narrowed = narrow(common, row, bounds, height * GUTTER_HEIGHTS);
      if (taken.has(row) || distance > height * ROW_GAP_HEIGHTS || !narrowed) break;
      // A form's row of two fields above two signatures is read across, whatever stands below it.
      if (hasBothSides(row, middleOf(narrowed)) && isFieldRow(row, middleOf(narrowed)) !== fields) break;
      common = narrowed;
      group.push(row);
    }
  }
  return { rows: group, gutter: common };
}

/** A single row on one side at an end of the group says nothing about columns: a short title would fit as well. */
function trimmed(group: Row[], x: number): Row[] {
  const ordered = group.toSorted((a, b) => middle(a.box) - middle(b.box));
  const isLeft = (row: Row): boolean => right(row.box) <= x;
  const first = ordered.findIndex((row) => hasBothSides(row, x));
  const last = ordered.findLastIndex((row) => hasBothSides(row, x));
  const tail = ordered.slice(last + 1);
  // The list of recipients is longer than the signatory's lines, so rows on the left go on while they are close.
  let keep = 0;
  for (const [index, row] of tail.entries()) {
    const above = index === 0 ? ordered[last]! : tail[index - 1]!;
    if (!isLeft(row) || row.box[1] - (above.box[1] + above.box[3]) > row.height * 1.5) break;
    keep += 1;
  }
  return ordered.slice(first, last + 1 + keep);
}

/** What stands side by side on a page. */
export interface SideBySide {
  /** Top first. */
  pairs: ColumnPair[];
  /** Rows that are read across, of several lines each (indexes, left to right): fields of a form, tables without rules. */
  rows: number[][];
}

/** Column pairs of a page, and rows that must not be read as columns. `width` is the page's, px. */
export function findSideBySide(lines: readonly RawLine[], width: number): SideBySide {
  const rows = rowsOf(lines);
  const bounds: Interval = [0, width];
  const taken = new Set<Row>();
  const pairs: ColumnPair[] = [];
  const across = new Set<Row>();
  for (const [seed, row] of rows.entries()) {
    if (taken.has(row)) continue;
    const gap = wideGaps(row).toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
    if (!gap) continue;
    const grown = grow(rows, seed, gap, bounds, taken);
    const x = middleOf(grown.gutter);
    const group = trimmed(grown.rows, x);
    const both = group.filter((member) => hasBothSides(member, x));
    if (isFieldRow(row, middleOf(gap))) across.add(row);
    if (both.length < 2) continue;
    if (readsAcross(group, grown.gutter, bounds)) {
      for (const member of both) across.add(member);
      continue;
    }
    for (const member of group) taken.add(member);
    pairs.push({ lines: group.flatMap((member) => member.lines), gutter: x });
  }
  const joined = [...across].filter((row) => !taken.has(row) && row.lines.length > 1);
  return { pairs, rows: withoutPages(joined, rows, lines) };
}

/**
 * The lines of rows read across, left to right, but for those whose right side belongs to a block with lines of its own: that
 * is a page beside a page, or a column beside a column.
 */
function withoutPages(joined: readonly Row[], rows: readonly Row[], lines: readonly RawLine[]): number[][] {
  const ordered = (row: Row): number[] => row.lines.toSorted((a, b) => lines[a]!.box[0] - lines[b]!.box[0]);
  const alone = new Set(rows.map((row) => lines[ordered(row)[0]!]!.block));
  return joined.map(ordered).filter(([first, ...others]) => {
    const { block } = lines[first!]!;
    return others.every((index) => lines[index]!.block === block || !alone.has(lines[index]!.block));
  });
}
