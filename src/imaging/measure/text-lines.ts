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
  const third = max(1, Math.floor(letters.length / 3));
  const foot = (part: Component[]): number => middle(part.map((letter) => letter.bottom));
  const centre = (part: Component[]): number => middle(part.map(({ left, right }) => (left + right) / 2));
  const [first, last] = [letters.slice(0, third), letters.slice(-third)];
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

/**
 * How the lines lean: px down per px to the right, the median of lines long enough to tell. Where there are too few of them, as
 * in a table of short cells, neighbouring cells of a row tell; 0 when fewer than 3 do.
 */
export function slopeOfLines(lines: readonly TextLine[], dpi: number): number {
  const least = millimetres(25, dpi);
  const long = lines
    .filter((line) => line.right - line.left >= least)
    .map((line) => (line.rightFoot - line.leftFoot) / (line.right - line.left));
  const slopes = long.length < FEW_LINES ? [...long, ...slopesOfRows(lines, dpi)] : long;
  const slope = slopes.length < 3 ? 0 : middle(slopes);
  // More than 10° is no skew: letters of something else than lines were chained.
  return abs(slope) > 0.18 ? 0 : slope;
}

/** From every line to the next one to its right that begins within a column's width at about its height. */
function slopesOfRows(lines: readonly TextLine[], dpi: number): number[] {
  const [near, far, off] = [millimetres(15, dpi), millimetres(70, dpi), millimetres(2.5, dpi)];
  return lines.flatMap((line) => {
    let best: TextLine | null = null;
    for (const other of lines) {
      const along = other.left - line.left;
      if (along < near || along > far || abs(other.leftFoot - line.leftFoot) > off) continue;
      if (!best || other.left < best.left) best = other;
    }
    return best ? [(best.leftFoot - line.leftFoot) / (best.left - line.left)] : [];
  });
}

/** The median; 0 of nothing. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
