import type { Component } from './components.ts';
import type { FoldLine } from './find-creases.ts';
import type { Ink } from './ink.ts';
import { millimetres, type Plane } from './plane.ts';
import { RUNS_ON_MM, SEAL_REACH_MM, withoutRules } from './rules-beside-seal.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, max, min, round } = Math;

/** A chord of a seal that touches both pages is at least this high; no rule is. */
const SEAL_LEAST_MM = 10;
/** What is higher than a seal is a drawing. */
const SEAL_HEIGHT_MM = 50;
/** Letters are not higher than this. */
const TEXT_HEIGHT_MM = 9;
/** A shadow of the paper's edge or of the lid, not print: this near to the upper and lower edge. */
const RIM_MM = 4;
/** As far as a lid brighter than the paper makes the paper beside it look dark, where ink goes on from the rim. */
const DARK_RIM_MM = 16;
/** A hole of a needle or an awl lies this near to the fold it was made for. */
const HOLE_OFF_MM = 1.5;

/** A piece of a fold that a letter touches is this much higher than wide, at least. */
const LINE_OF_FOLD = 3;

/** What runs on across a line down the page. */
export interface Crossings {
  /** Drawings, rules and frames. */
  drawn: number;
  /** Lines of writing. */
  text: number;
  /** Seals, signatures, blots: local and higher than writing. */
  seals: number;
  /** First and last (exclusive) row of the highest of all; null where nothing runs on. */
  highest: readonly [from: number, to: number] | null;
}

/**
 * Tells what crosses `line`. `ink` is that of `plane`; the crease's own ink and holes in the fold are not counted. `paper`:
 * the rows of the plane that are paper.
 */
export function crossings(ink: Ink, plane: Plane, line: FoldLine, paper: readonly [number, number]): Crossings {
  const mask = withoutFoldMarks(ink, plane, line);
  const rows = crossedRows(mask, plane, line, paper);
  const seals = new Set<Component>();
  const drawn: [from: number, to: number][] = [];
  const text: number[] = [];
  const bridge = millimetres(1, plane.dpi);
  let highest: Crossings['highest'] = null;
  for (let y = rows.indexOf(1); y >= 0;) {
    let [end, gap] = [y + 1, 0];
    for (let at = end; at < plane.height && gap <= bridge; at++) {
      if (rows[at]) [end, gap] = [at + 1, 0];
      else gap++;
    }
    highest ??= [y, end];
    // What stands inside a seal is the seal's: its letters and inner rings are patches of their own.
    const high = ink.components.filter(
      (component) =>
        isHigh(component, plane) &&
        reaches(component, plane, line, y, end) &&
        !isLarge(component, plane) &&
        !isPieceOfFold(component, plane, line),
    );
    if (isDrawn(patchesAt(mask, plane, line, y, end), plane, line, y, end)) drawn.push([y, end]);
    else if (high.length > 0) high.filter(isOutermost).forEach((component) => seals.add(component));
    else text.push(y);
    y = rows.indexOf(1, end);
  }
  const [from, to] = [drawn[0]?.[0] ?? 0, drawn.at(-1)?.[1] ?? 0];
  if (!isSealOnFrames(mask, plane, line, from, to))
    return { drawn: drawn.length, text: text.length, seals: seals.size, highest };
  // Its name and its star stand inside of it.
  const others = [...seals].filter(({ top, bottom }) => top < from || bottom > to);
  return { drawn: 0, text: text.filter((y) => y < from || y >= to).length, seals: others.length + 1, highest };
}

/** Whether a patch lies in the rows `from` to `to` and within reach of the line. */
function reaches(
  { left, right, top, bottom }: Component,
  plane: Plane,
  line: FoldLine,
  from: number,
  to: number,
): boolean {
  const at = line.x + line.lean * ((from + to) / 2 - plane.height / 2);
  const near = millimetres(RUNS_ON_MM, plane.dpi);
  return top < to && bottom > from && left < at + near && right > at - near;
}

/** Whether a patch is higher than writing. */
function isHigh({ top, bottom }: Component, { dpi }: Plane): boolean {
  return bottom - top > millimetres(TEXT_HEIGHT_MM, dpi);
}

/** Whether a patch is a piece of the fold's own line and a letter that touches it: high, but no wider than writing. */
function isPieceOfFold({ left, right, top, bottom }: Component, plane: Plane, line: FoldLine): boolean {
  const at = line.x + line.lean * ((top + bottom) / 2 - plane.height / 2);
  const near = millimetres(1, plane.dpi);
  return left <= at + near && right >= at - near && bottom - top > LINE_OF_FOLD * (right - left);
}

/** Whether a patch lies inside none of `patches`: a seal's rings and its star are one seal. */
function isOutermost(patch: Component, _: number, patches: readonly Component[]): boolean {
  return !patches.some(
    (other) =>
      other !== patch &&
      other.left <= patch.left &&
      other.right >= patch.right &&
      other.top <= patch.top &&
      other.bottom >= patch.bottom,
  );
}

/** Whether a patch is larger than any seal. */
function isLarge({ left, top, right, bottom }: Component, { dpi }: Plane): boolean {
  return bottom - top > millimetres(SEAL_HEIGHT_MM, dpi) || right - left > 2 * millimetres(SEAL_REACH_MM, dpi);
}

/** Where a patch of ink lies. px */
type Extent = Pick<Component, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Every patch with ink of its own in the rows `from` to `to` within reach of the line. What merely lies around that place
 * does not touch it: a frame, the edge of the paper on the lid.
 */
function patchesAt(mask: Uint8Array, plane: Plane, line: FoldLine, from: number, to: number): Extent[] {
  const near = millimetres(RUNS_ON_MM, plane.dpi);
  const seen = new Uint8Array(mask.length);
  const patches: Extent[] = [];
  for (let y = from; y < to; y++) {
    const at = round(line.x + line.lean * (y - plane.height / 2));
    for (let x = max(0, at - near); x <= min(plane.width - 1, at + near); x++) {
      const i = y * plane.width + x;
      if (mask[i] && !seen[i]) patches.push(patchFrom(mask, seen, plane, i));
    }
  }
  return patches;
}

/** The patch that the ink at index `start` belongs to; marks it as seen. */
function patchFrom(mask: Uint8Array, seen: Uint8Array, { width, height }: Plane, start: number): Extent {
  const found = { left: width, top: height, right: 0, bottom: 0 };
  const open = [start];
  seen[start] = 1;
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    const x = i % width;
    const y = (i - x) / width;
    [found.left, found.right] = [min(found.left, x), max(found.right, x + 1)];
    [found.top, found.bottom] = [min(found.top, y), max(found.bottom, y + 1)];
    for (let ny = max(0, y - 1); ny <= min(height - 1, y + 1); ny++) {
      for (let n = ny * width + max(0, x - 1); n <= ny * width + min(width - 1, x + 1); n++) {
        if (!mask[n] || seen[n]) continue;
        seen[n] = 1;
        open.push(n);
      }
    }
  }
  return found;
}

/** Whether what crosses is larger than a seal. */
function isDrawn(touching: readonly Extent[], plane: Plane, line: FoldLine, from: number, to: number): boolean {
  const at = line.x + line.lean * ((from + to) / 2 - plane.height / 2);
  const [reach, height] = [millimetres(SEAL_REACH_MM, plane.dpi), millimetres(SEAL_HEIGHT_MM, plane.dpi)];
  if (to - from > height) return true;
  return touching.some(({ left, right, top, bottom }) => max(at - left, right - at) > reach || bottom - top > height);
}

/**
 * Whether what crosses is a seal over the fold that touches the frames or the rules both pages are printed in, which makes all of it
 * one patch: all of it within a seal's height, and no larger than one without the upright rules beside the fold, which run on above
 * it and below, and without the lying ones that end before the fold. A table's rows cross all down the page.
 */
function isSealOnFrames(mask: Uint8Array, plane: Plane, line: FoldLine, from: number, to: number): boolean {
  if (to - from < millimetres(SEAL_LEAST_MM, plane.dpi) || to - from > millimetres(SEAL_HEIGHT_MM, plane.dpi))
    return false;
  const { between, rules } = withoutRules(mask, plane, line, from, to);
  return rules > 0 && !isDrawn(patchesAt(between, plane, line, from, to), plane, line, from, to);
}

/** 1 for every row where ink runs on from one side of the line to the other. */
function crossedRows(mask: Uint8Array, plane: Plane, line: FoldLine, paper: readonly [number, number]): Uint8Array {
  const { width, height, dpi } = plane;
  const reach = millimetres(RUNS_ON_MM, dpi);
  const rim = millimetres(RIM_MM, dpi);
  // Letters of one line differ in height: the other side's ink may stand a little higher or lower.
  const beside = millimetres(0.6, dpi);
  const [left, right] = [new Uint8Array(height).fill(reach + 1), new Uint8Array(height).fill(reach + 1)];
  for (let y = 0; y < height; y++) {
    const at = round(line.x + line.lean * (y - height / 2));
    for (let d = reach; d >= 0; d--) {
      if (at - d >= 0 && mask[y * width + at - d]) left[y] = d;
      if (at + d < width && mask[y * width + at + d]) right[y] = d;
    }
  }
  const rows = new Uint8Array(height);
  for (let y = paper[0] + rim; y < paper[1] - rim; y++) {
    let other = reach + 1;
    for (let n = max(0, y - beside); n <= min(height - 1, y + beside); n++) other = min(other, right[n]!);
    if (left[y]! + other <= reach) rows[y] = 1;
  }
  return withoutDarkRims(rows, paper, rim, millimetres(DARK_RIM_MM, dpi));
}

/** The rows without those that go on from the rim of paper on a lid: a frame keeps off the edge of its paper. */
function withoutDarkRims(
  rows: Uint8Array,
  [first, end]: readonly [number, number],
  rim: number,
  most: number,
): Uint8Array {
  let [top, bottom] = [first + rim, end - rim];
  if (first > 0) while (rows[top] && top < first + most) top++;
  if (end < rows.length) while (rows[bottom - 1] && bottom > end - most) bottom--;
  // What reaches further in is no rim.
  if (top < first + most) rows.fill(0, 0, top);
  if (bottom > end - most) rows.fill(0, bottom);
  return rows;
}

/** The mask without the line's own ink: what is left of a crease, staples and holes in the fold, specks along it. */
function withoutFoldMarks({ mask, components }: Ink, plane: Plane, line: FoldLine): Uint8Array {
  const without = mask.slice();
  for (const component of components) {
    if (!isFoldMark(component, plane, line)) continue;
    const { left, right, top, bottom } = component;
    for (let y = top; y < bottom; y++) without.fill(0, y * plane.width + left, y * plane.width + right);
  }
  return without;
}

/** Whether ink belongs to the fold itself: within 5 mm of it, tall and thin, or no wider than a speck, or a hole. */
export function isFoldMark({ left, right, top, bottom, area }: Component, plane: Plane, line: FoldLine): boolean {
  const near = millimetres(5, plane.dpi);
  const at = (y: number): number => line.x + line.lean * (y - plane.height / 2);
  if (left < min(at(top), at(bottom)) - near || right > max(at(top), at(bottom)) + near) return false;
  const [across, down] = [right - left, bottom - top];
  const leaning = abs(line.lean) * down;
  if (down > 3 * max(1, across - leaning) || across <= millimetres(1, plane.dpi)) return true;
  const round = abs(across - down) <= max(across, down) * 0.25 && area / (across * down) > 0.66;
  if (!round) return false;
  if (across >= millimetres(3, plane.dpi)) return true;
  return abs((left + right) / 2 - at((top + bottom) / 2)) <= millimetres(HOLE_OFF_MM, plane.dpi);
}
