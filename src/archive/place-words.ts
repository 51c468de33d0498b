import type { LineWord, TextLine } from './text-lines.ts';

/** A word where it will stand, in pixels of the page image, y downwards. */
export interface PlacedWord {
  characters: string[];
  /** Font size in px. */
  size: number;
  left: number;
  /** Width of the word in px, all characters together. */
  width: number;
  /** Width of the space after it in px. */
  space: number;
  baseline: number;
}

/**
 * The least gap between two words, in font sizes. Readers of PDF text (poppler, pdfium, MuPDF) join words that stand
 * closer than 0.1 to 0.2 font sizes, whatever spaces were written.
 */
const GAP = 0.3;
/** The least width of a character, in font sizes: below it characters count as printed on top of each other. */
const NARROWEST = 0.15;
/** Smallest font size in px: a line of hostile length runs off the page rather than to nothing. */
const SMALLEST = 0.1;
/** Share of the font size below the baseline. */
const DESCENT = 0.2;
/** Lines within this ratio of their block's usual height take the block's size, so that readers keep the block together. */
const SAME_SIZE = 1.5;

/**
 * Places the words of a page so that every reader gets them back in order, none glued, none split: one font size
 * a line, words from left to right with a clear gap, inside the page (`width` px).
 */
export function placeWords(lines: readonly TextLine[], width: number): PlacedWord[] {
  const blockHeights = new Map<number, number[]>();
  for (const line of lines) {
    const heights = blockHeights.get(line.block) ?? [];
    for (const word of line.words) heights.push(word.bottom - word.top);
    blockHeights.set(line.block, heights);
  }
  const blockSize = new Map([...blockHeights].map(([block, heights]) => [block, median(heights)]));
  const placed: PlacedWord[] = [];
  for (const line of lines) {
    const own = median(line.words.map((word) => word.bottom - word.top));
    const usual = blockSize.get(line.block) ?? own;
    const size = Math.max(own, usual) / Math.min(own, usual) <= SAME_SIZE ? usual : own;
    for (const word of placeLine(line.words, size, width, placed.at(-1) ?? null)) placed.push(word);
  }
  return placed;
}

function placeLine(words: LineWord[], wanted: number, width: number, before: PlacedWord | null): PlacedWord[] {
  const characters = words.reduce((sum, word) => sum + word.characters.length, 0);
  // The largest size at which all characters and gaps of the line fit between its first word and the page's edge.
  const first = words.reduce((least, word) => Math.min(least, word.left), width);
  const fits = (width - first) / (characters * NARROWEST + words.length * GAP + GAP);
  const size = Math.max(SMALLEST, Math.min(wanted, fits));
  const needs = spaceNeeded(words, size);
  const baselines = lineBaselines(words, size);
  const placed: PlacedWord[] = [];
  let least = first;
  words.forEach((word, index) => {
    const baseline = baselines[index]!;
    const left = Math.max(
      word.left,
      least,
      afterEarlierLine(placed.length === 0 ? before : null, word.left, baseline, size),
    );
    // What the words still to come need at the least must stay free to the right.
    const rest = needs[index + 1] ?? 0;
    const start = Math.max(first, Math.min(left, width - rest - word.characters.length * NARROWEST * size));
    const next = words[index + 1];
    const end = Math.min(
      word.right,
      next === undefined ? width : Math.max(next.left, start) - GAP * size,
      width - rest,
    );
    const wordWidth = Math.max(end - start, word.characters.length * NARROWEST * size);
    least = start + wordWidth + GAP * size;
    const space = next === undefined ? GAP * size : Math.max(GAP * size, next.left - start - wordWidth);
    placed.push({ characters: word.characters, size, left: start, width: wordWidth, space, baseline });
  });
  return placed;
}

/** For each word the px that it and all after it need at the least, gaps before them included. */
function spaceNeeded(words: LineWord[], size: number): number[] {
  const needs: number[] = new Array<number>(words.length);
  let sum = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    sum += (words[i]!.characters.length * NARROWEST + GAP) * size;
    needs[i] = sum;
  }
  return needs;
}

/** Where a line that follows another at the same height must begin so that the two are not read as one word. */
function afterEarlierLine(before: PlacedWord | null, left: number, baseline: number, size: number): number {
  if (before === null) return 0;
  const larger = Math.max(size, before.size);
  const end = before.left + before.width;
  if (Math.abs(before.baseline - baseline) > larger || left < end - larger || left > end + GAP * larger) return 0;
  return end + GAP * larger;
}

/** The straight line through the words' lower edges; each word's own edge where they do not lie on a line. */
function lineBaselines(words: LineWord[], size: number): number[] {
  const centres = words.map((word) => (word.left + word.right) / 2);
  const bottoms = words.map((word) => word.bottom);
  const meanX = mean(centres);
  const meanY = mean(bottoms);
  const spread = centres.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
  const slope = spread === 0 ? 0 : centres.reduce((sum, x, i) => sum + (x - meanX) * (bottoms[i]! - meanY), 0) / spread;
  // Pages are deskewed; a steeper slope comes from descenders of a short line, not from the paper.
  const used = words.length < 4 ? 0 : Math.max(-0.03, Math.min(0.03, slope));
  return words.map((_, i) => {
    const fitted = meanY + used * (centres[i]! - meanX);
    const bottom = Math.abs(bottoms[i]! - fitted) > size ? bottoms[i]! : fitted;
    return bottom - DESCENT * size;
  });
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
