import type { Component } from './components.ts';
import { millimetres } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, max, min } = Math;

/** Letters and blobs of a piece of writing that stand side by side, left to right. */
export interface Strip {
  letters: Component[];
  /** Median height of its letters, px. */
  height: number;
}

/** Writing beyond this is cut into several strips: over a longer one a bent or leaning line would leave its own band. */
const LONGEST_MM = 40;

/** Letters that touch make a patch no longer than this. */
const LONGEST_WORD_MM = 30;

/**
 * Patches that can be letters or words whichever way they are turned: 1 to 30 mm long, at most 9 mm across, and not
 * as thin as a rule.
 */
export function isWriting({ left, top, right, bottom }: Component, dpi: number): boolean {
  const long = max(right - left, bottom - top);
  const short = min(right - left, bottom - top);
  if (long < millimetres(1, dpi) || long > millimetres(LONGEST_WORD_MM, dpi) || short > millimetres(9, dpi))
    return false;
  return !isRule(right - left, bottom - top, dpi);
}

/** Underlines, dashes, pieces of ruled lines: at least 3 mm long and 6 times as long as thick, not over 1 mm thick. */
export function isRule(across: number, down: number, dpi: number): boolean {
  const long = max(across, down);
  const short = min(across, down);
  return long >= millimetres(3, dpi) && short <= millimetres(1, dpi) && long >= 6 * short;
}

/** Pictures, frames, stamps, blocks, rules and underlines: not writing, and not marks of it. */
export function isOther({ left, top, right, bottom }: Component, dpi: number): boolean {
  const [across, down] = [right - left, bottom - top];
  return max(across, down) > millimetres(LONGEST_WORD_MM, dpi) || isRule(across, down, dpi);
}

/**
 * Chains letters that stand side by side along lines leaning `slope` (px down per px right) into strips. Neighbours
 * overlap by half of the lower one's height, and the gap between them is at most one and a half letters.
 */
export function stripsOf(letters: readonly Component[], slope: number, dpi: number): Strip[] {
  const order = letters.toSorted((a, b) => a.left - b.left);
  const taken = new Uint8Array(order.length);
  const longest = millimetres(LONGEST_MM, dpi);
  const strips: Strip[] = [];
  for (let first = 0; first < order.length; first++) {
    if (taken[first]) continue;
    taken[first] = 1;
    const strip = [order[first]!];
    for (let at = first; ;) {
      const next = nextTo(order, at, taken, slope);
      if (next < 0 || order[next]!.right - strip[0]!.left > longest) break;
      taken[next] = 1;
      strip.push(order[next]!);
      at = next;
    }
    const heights = strip.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
    strips.push({ letters: strip, height: heights[heights.length >> 1]! });
  }
  return strips;
}

/** Index of the nearest letter to the right on the same line, -1 without one. */
function nextTo(order: readonly Component[], at: number, taken: Uint8Array, slope: number): number {
  const here = order[at]!;
  const down = here.bottom - here.top;
  let best = -1;
  let nearest = Infinity;
  for (let n = at + 1; n < order.length; n++) {
    const there = order[n]!;
    // Sorted by their left ends: none further on can be nearer.
    if (there.left - here.right > min(nearest, 2 * down)) break;
    if (taken[n]) continue;
    const own = there.bottom - there.top;
    const drop = (slope * (there.left + there.right - here.left - here.right)) / 2;
    const shared = min(here.bottom + drop, there.bottom) - max(here.top + drop, there.top);
    const gap = there.left - here.right;
    if (shared < 0.5 * min(down, own) || gap > 1.5 * min(down, own) || gap < -0.5 * down) continue;
    if (max(down, own) > 3 * min(down, own)) continue;
    if (abs(gap) < nearest) {
      best = n;
      nearest = abs(gap);
    }
  }
  return best;
}

/**
 * Marks the dots of leaders ("Họ và tên ......"), which lie under what is written on them like descenders: chains of
 * at least five low patches, at most 1.2 mm apart. Marks of letters never stand so close five times in a row.
 */
export function leadersAmong(components: readonly Component[], dpi: number): Uint8Array {
  const found = new Uint8Array(components.length);
  const low = millimetres(0.8, dpi);
  const apart = millimetres(1.2, dpi);
  const shift = max(1, millimetres(0.3, dpi));
  const order = components
    .map((_, n) => n)
    .filter((n) => {
      const { left, top, right, bottom } = components[n]!;
      return bottom - top <= low && right - left <= millimetres(3, dpi);
    });
  order.sort((a, b) => components[a]!.left - components[b]!.left);
  const taken = new Uint8Array(components.length);
  for (let first = 0; first < order.length; first++) {
    if (taken[order[first]!]) continue;
    const chain = [order[first]!];
    for (let n = first + 1; n < order.length; n++) {
      const end = components[chain.at(-1)!]!;
      const next = components[order[n]!]!;
      if (next.left - end.right > apart) break;
      if (taken[order[n]!] || abs(next.bottom + next.top - end.bottom - end.top) > 2 * shift || next.left < end.right)
        continue;
      chain.push(order[n]!);
    }
    for (const n of chain) taken[n] = 1;
    if (chain.length >= 5) for (const n of chain) found[n] = 1;
  }
  return found;
}
