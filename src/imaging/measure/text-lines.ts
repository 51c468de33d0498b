import type { Component } from './components.ts';
import { millimetres } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, max, min } = Math;

/** A line of writing as a chain of letters that stand beside each other. px of the plane. */
export interface TextLine {
  left: number;
  right: number;
  /** Foot of the line at its left and at its right end. */
  leftFoot: number;
  rightFoot: number;
  /** Letters or joined letters it is made of. */
  letters: Component[];
}

/** Fewer long lines than this are perhaps all headings. */
const FEW_LINES = 10;

/** Two feet of one line are this far off it, at most, but for letters that hang. */
const OFF_LINE_MM = 0.4;

/** Marks above letters and commas are less high than this share of a letter. */
const MARK_SHARE = 0.6;

/** From a name to the figure at the other margin of its page: the writing of a page is at most this wide. */
const FAR_MM = 160;

/** Widest gap inside a line in mm: a tab or the space around a dotted field, less than a gutter between pages. */
const WIDEST_GAP_MM = 7;

/** Letters and short words of 6 to 40 pt. */
export function isLetter({ left, right, top, bottom }: Component, dpi: number): boolean {
  const down = bottom - top;
  return down >= millimetres(1, dpi) && down <= millimetres(9, dpi) && right - left <= millimetres(40, dpi);
}

/** Chains the letters among `components` into lines, whichever way the page leans. Chains of fewer than 3 are left out. */
export function textLines(components: readonly Component[], dpi: number): TextLine[] {
  const letters = components.filter((component) => isLetter(component, dpi)).sort((a, b) => a.left - b.left);
  const gap = millimetres(WIDEST_GAP_MM, dpi);
  const chains: Component[][] = [];
  let open: Component[][] = [];
  for (const letter of letters) {
    open = open.filter((chain) => chain.at(-1)!.right + gap >= letter.left);
    let best: Component[] | null = null;
    for (const chain of open) {
      const last = chain.at(-1)!;
      if (sharedHeight(last, letter) < 0.5 * min(last.bottom - last.top, letter.bottom - letter.top)) continue;
      if (!best || sharedHeight(last, letter) > sharedHeight(best.at(-1)!, letter)) best = chain;
    }
    if (best) best.push(letter);
    else {
      const chain = [letter];
      chains.push(chain);
      open.push(chain);
    }
  }
  return chains.filter((chain) => chain.length >= 3).map(toLine);
}

function sharedHeight(a: Component, b: Component): number {
  return min(a.bottom, b.bottom) - max(a.top, b.top);
}

function toLine(letters: Component[]): TextLine {
  const standing = onLine(letters);
  const third = max(1, Math.floor(standing.length / 3));
  const foot = (part: Component[]): number => upperFoot(part.map((letter) => letter.bottom));
  const centre = (part: Component[]): number => middle(part.map(({ left, right }) => (left + right) / 2));
  const [first, last] = [standing.slice(0, third), standing.slice(-third)];
  const [fromX, toX] = [centre(first), centre(last)];
  const slope = toX > fromX ? (foot(last) - foot(first)) / (toX - fromX) : 0;
  const left = letters[0]!.left;
  const right = max(...letters.map((letter) => letter.right));
  return {
    left,
    right,
    leftFoot: foot(first) + slope * (left - fromX),
    rightFoot: foot(last) + slope * (right - toX),
    letters,
  };
}

/** The letters without marks above them and commas; all where hardly any are left. */
function onLine(letters: Component[]): Component[] {
  const least = middle(letters.map(({ top, bottom }) => bottom - top)) * MARK_SHARE;
  const standing = letters.filter(({ top, bottom }) => bottom - top > least);
  return standing.length < 3 ? letters : standing;
}

/**
 * How the lines lean: px down per px to the right, of lines long enough to tell; the longer one is, the more it counts. Where
 * there are too few of them, as in a table of short cells, neighbouring cells of a row tell; 0 when fewer than 3 do.
 */
export function slopeOfLines(lines: readonly TextLine[], dpi: number): number {
  const least = millimetres(25, dpi);
  const long = lines
    .filter((line) => line.right - line.left >= least)
    .map((line) => ({ down: line.rightFoot - line.leftFoot, along: line.right - line.left }));
  const slopes = long.length < FEW_LINES ? [...long, ...slopesOfRows(lines, dpi)] : long;
  const slope = slopes.length < 3 ? 0 : fitted(slopes, millimetres(OFF_LINE_MM, dpi));
  // More than 10° is no skew: letters of something else than lines were chained.
  return abs(slope) > 0.18 ? 0 : slope;
}

/** px down on the way of so many px to the right. */
interface Slope {
  down: number;
  along: number;
}

/** From every line to the next one to its right that begins within a column's width at about its height. */
function slopesOfRows(lines: readonly TextLine[], dpi: number): Slope[] {
  const [near, far, off] = [millimetres(15, dpi), millimetres(FAR_MM, dpi), millimetres(2.5, dpi)];
  return lines.flatMap((line) => {
    let best: TextLine | null = null;
    for (const other of lines) {
      const along = other.left - line.left;
      if (along < near || along > far || abs(other.leftFoot - line.leftFoot) > off) continue;
      if (!best || other.left < best.left) best = other;
    }
    return best ? [{ down: best.leftFoot - line.leftFoot, along: best.left - line.left }] : [];
  });
}

/** What all slopes near their median come to: feet lie on whole pixels, many of them tell finer. `off`: px that those are off it. */
function fitted(slopes: readonly Slope[], off: number): number {
  const about = weightedMiddle(slopes);
  const near = slopes.filter(({ down, along }) => abs(down - about * along) <= off);
  const weight = near.reduce((sum, { along }) => sum + along * along, 0);
  return weight === 0 ? about : near.reduce((sum, { down, along }) => sum + down * along, 0) / weight;
}

/** The median of slopes of which each counts as much as it is long: a letter that hangs low tips a short one the most. */
function weightedMiddle(slopes: readonly Slope[]): number {
  const sorted = slopes.map(({ down, along }) => ({ slope: down / along, along })).sort((a, b) => a.slope - b.slope);
  let left = sorted.reduce((sum, { along }) => sum + along, 0) / 2;
  return sorted.find(({ along }) => (left -= along) <= 0)?.slope ?? 0;
}

/** The middle foot, of two the upper: letters hang below their line ("g", "y"), none that is no mark stands above it. */
function upperFoot(feet: readonly number[]): number {
  return feet.toSorted((a, b) => a - b)[(feet.length - 1) >> 1]!;
}

/** The median; 0 of nothing. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
