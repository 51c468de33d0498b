import type { FoldLine } from './find-creases.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { max, min, round } = Math;

/** Ink within this of both sides of a line runs on across it: the widest space between two words of a line. */
export const RUNS_ON_MM = 4;
/** A seal (at most 42 mm across by Vietnamese rule) or a signature stays within this of a fold it lies on. */
export const SEAL_REACH_MM = 48;
/** An upright rule runs on above and below a seal for at least this much. */
const RULE_MM = 20;
/** Paper between the end of a lying rule and what else stands in its row. */
const RULE_ENDS_MM = 1.5;

/**
 * A copy of the ink (`mask`, 1 = ink, px of `plane`) without the rules that a seal over the fold touches in the rows `from` to `to`
 * (exclusive): upright ones that run on above it and below, and lying ones that end before the fold; and how many px of breadth
 * they have together, 0 where there are none.
 */
export function withoutRules(
  mask: Uint8Array,
  plane: Plane,
  line: FoldLine,
  from: number,
  to: number,
): { between: Uint8Array; rules: number } {
  const between = mask.slice();
  const upright = eraseUprightRules(mask, between, plane, line, from, to);
  return { between, rules: upright + eraseLyingRules(mask, between, plane, line, from, to) };
}

/** Erases from `between` the upright rules beside the rows `from` to `to`; returns how many there are, one for every px of their breadth. */
function eraseUprightRules(
  mask: Uint8Array,
  between: Uint8Array,
  plane: Plane,
  line: FoldLine,
  from: number,
  to: number,
): number {
  let rules = 0;
  const reach = millimetres(SEAL_REACH_MM, plane.dpi);
  for (const side of [-1, 1]) {
    for (let off = millimetres(RUNS_ON_MM, plane.dpi); off <= reach; off++) {
      if (!isUprightRule(mask, plane, { ...line, x: line.x + side * off }, from, to)) continue;
      for (let y = 0; y < plane.height; y++) {
        const at = round(line.x + side * off + line.lean * (y - plane.height / 2));
        between.fill(0, y * plane.width + max(0, at - 1), y * plane.width + min(plane.width, at + 2));
      }
      rules++;
    }
  }
  return rules;
}

/** The same of lying rules that come from beyond a seal's reach and end before the fold. */
function eraseLyingRules(
  mask: Uint8Array,
  between: Uint8Array,
  plane: Plane,
  line: FoldLine,
  from: number,
  to: number,
): number {
  const { width, height, dpi } = plane;
  const [reach, along] = [millimetres(SEAL_REACH_MM, dpi), millimetres(RULE_MM, dpi)];
  const [near, gap] = [millimetres(RUNS_ON_MM, dpi), millimetres(RULE_ENDS_MM, dpi)];
  let rules = 0;
  for (const side of [-1, 1]) {
    for (let y = from; y < to; y++) {
      const middle = line.x + line.lean * (y - height / 2);
      // Rows lean against the fold as it leans against the page's height.
      const at = (off: number): [x: number, y: number] => [
        round(middle + side * off),
        round(y - line.lean * side * off),
      ];
      const isInk = (off: number): boolean => {
        const [x, row] = at(off);
        return [row - 1, row, row + 1].some((n) => x >= 0 && x < width && n >= 0 && n < height && mask[n * width + x]);
      };
      let inked = 0;
      for (let off = reach; off < reach + along; off++) if (isInk(off)) inked++;
      if (inked < along * 0.9) continue;
      let end = reach;
      for (let off = reach; off > 0 && end - off <= gap; off--) if (isInk(off)) end = off;
      if (end <= near) continue;
      for (let off = end; off < width; off++) {
        const [x, row] = at(off);
        for (const n of [row - 1, row, row + 1])
          if (x >= 0 && x < width && n >= 0 && n < height) between[n * width + x] = 0;
      }
      rules++;
    }
  }
  return rules;
}

/** Whether ink runs along the line above and below the rows `from` to `to`. */
function isUprightRule(mask: Uint8Array, plane: Plane, line: FoldLine, from: number, to: number): boolean {
  const along = millimetres(RULE_MM, plane.dpi);
  const [first, last] = [max(0, from - along), min(plane.height, to + along)];
  let inked = 0;
  for (let y = first; y < last; y++) {
    if (y === from) y = to;
    const at = round(line.x + line.lean * (y - plane.height / 2));
    if ([at - 1, at, at + 1].some((x) => x >= 0 && x < plane.width && mask[y * plane.width + x])) inked++;
  }
  return inked >= (last - first - (to - from)) * 0.9;
}
