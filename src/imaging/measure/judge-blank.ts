import { measureDarkness, type Darkness } from './darkness.ts';
import { markEdgeLines } from './edge-lines.ts';
import { findMarks, strokeMask, type Mark } from './marks.ts';
import { isHole, isStaple } from './mark-shapes.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, max, min, sqrt } = Math;

/** Whether somebody wrote, printed or stamped on a side. */
export interface Blankness {
  blank: boolean;
  /** 0..1: how far the most doubtful mark is from being writing (of a blank side), or from being none. */
  confidence: number;
}

/** Darkness of a pencil's palest stroke that can still be read, and of how many times the grain it must be. */
const PALEST = 9;
const OVER_GRAIN = 4;
/** What shows through paper keeps at most a quarter of its darkness and loses its edges. */
const THROUGH_PAPER = 64;
const SHARP = 0.6;
/** Sharpness times purity of a mark that is not seen through paper. */
const CLEAR = 0.45;
/** What a mark as pale as the other side's print needs where that print shows through: noise sharpens some of it. */
const CLEAR_AMONG_PRINT = 0.85;
const DARKER_THAN_PRINT = 1.3;
/** Of black print, 15 % is seen through office paper at most. */
const DARKEST_PRINT = 38;
/** Print shows through where mm² of dark paper are soft, and this share of what is dark. */
const SOFT_AREA = 8;
const SOFT_SHARE = 0.3;
const WIDER_THAN_STAMP_MM = 50;
/** mm of a stroke's mean thickness: half of a fine pen's. */
const THINNEST_MM = 0.15;
/** Strokes closer to each other than this are one mark: letters of a word, dots of a needle printer. */
const GAP_MM = 0.5;
/** Specks from which a page is peppered: then what lies close together does so by chance. */
const PEPPERED = 300;
/** mm beside the edges of the paper that show its shadow; nobody writes there. */
const RIM_MM = 2.5;
/** mm of a cell in which specks are counted. */
const CELL_MM = 8;

/**
 * Judges a side by its marks: strokes darker than the paper around, after the border (`beside`, 1 = not paper), lines from edge
 * to edge (creases, streaks), holes, staples, dust and what shows through from the other side are taken away. `plane` is
 * 130 to 260 dpi and holds the darkest channel of a colour side, where pale coloured ink shows best. A mark shorter than
 * `shortest` mm is dust: lone digits and ticks of a hand are 3 mm and more. In doubt it is not blank.
 */
export function judgeBlank(plane: Plane, beside: Uint8Array | null, shortest: number): Blankness {
  const dark = measureDarkness(plane, beside);
  // Coarse grain (photocopies, poor JPEG) has longer tails than its deviation tells; bright specks do not count without end.
  const least = max(PALEST, OVER_GRAIN * dark.noise, min(dark.brightest * 1.25, 6 * dark.noise));
  const mask = strokeMask(dark, least, THROUGH_PAPER, SHARP);
  const rim = rimOf(beside, dark);
  markEdgeLines(rim, dark, beside, least);
  for (let i = 0; i < mask.length; i++) if (rim[i] === 2) mask[i] = 0;
  const through = throughPaper(mask, rim, dark, least);
  const marks = marksOn(mask, dark, least, rim, through);
  const paper = marks.filter((mark) => !isStaple(mark, marks, dark) && !isHole(mark, marks, dark));
  const likeness = max(
    0,
    ...strongest(paper.map((mark) => likeWriting(mark, dark, shortest, through))),
    specksLikeWriting(paper, dark, 2 * least, through),
  );
  const blank = likeness < 0.5;
  return { blank, confidence: blank ? 1 - likeness : likeness };
}

/** Spreading a long list into Math.max overflows the stack. */
function strongest(values: number[]): number[] {
  return values.length ? [values.reduce((a, b) => max(a, b))] : [];
}

/** The marks inside the rim; on a peppered page only strokes that touch are one mark. */
function marksOn(mask: Uint8Array, dark: Darkness, least: number, rim: Uint8Array, through: number): Mark[] {
  const marks = findMarks(mask, dark, least, GAP_MM).filter((mark) => !isInRim(mark, rim));
  const clear = marks.filter((mark) => inkLikeness(mark, through) >= 0.5);
  if (clear.length <= PEPPERED) return marks;
  const pure = new Uint8Array(mask.length);
  for (const mark of clear) for (const i of mark.pixels) pure[i] = 1;
  return findMarks(pure, dark, least, 0);
}

/** 0..1: long enough, thick enough, and dark or sharp. 0.5 is the border. */
function likeWriting(mark: Mark, dark: Darkness, shortest: number, through: number): number {
  const mm = dark.dpi / 25.4;
  return min(
    1,
    mark.length / mm / shortest / 2,
    mark.area / mark.length / mm / THINNEST_MM / 2,
    inkLikeness(mark, through),
  );
}

/** `through` is how dark print of the other side shows. */
function inkLikeness(mark: Mark, through: number): number {
  const clear = mark.contrast < min(DARKEST_PRINT, through * DARKER_THAN_PRINT) ? CLEAR_AMONG_PRINT : CLEAR;
  return max(mark.contrast / THROUGH_PAPER / 2, (mark.sharpness * mark.purity) / clear / 2);
}

/**
 * How dark the other side's print shows through (the darker fifth of what is soft), 0 where it does not: where little is soft, or
 * all of it lies together as in a pale stamp.
 */
function throughPaper(
  mask: Uint8Array,
  rim: Uint8Array,
  { data, width, height, dpi }: Darkness,
  least: number,
): number {
  const soft = new Uint32Array(256);
  const [across, down] = [new Uint32Array(width), new Uint32Array(height)];
  let [count, strokes] = [0, 0];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (data[i]! < least || rim[i]) continue;
      if (mask[i]) {
        strokes++;
        continue;
      }
      soft[data[i]!]!++;
      across[x]!++;
      down[y]!++;
      count++;
    }
  }
  if (count < SOFT_AREA * (dpi / 25.4) ** 2 || count < (count + strokes) * SOFT_SHARE) return 0;
  const spread = max(middleOf(across, count), middleOf(down, count));
  return spread < millimetres(WIDER_THAN_STAMP_MM, dpi) ? 0 : fromAbove(soft, count / 5);
}

/** Px that the middle nine tenths of what was counted spread over. */
function middleOf(counts: Uint32Array, count: number): number {
  let [first, last, seen] = [0, counts.length - 1, 0];
  while (first < last && (seen += counts[first]!) < count / 20) first++;
  for (seen = 0; last > first && (seen += counts[last]!) < count / 20;) last--;
  return last - first;
}

/** The value from which `share` of what was counted lie above. */
function fromAbove(levels: Uint32Array, share: number): number {
  for (let v = 255, seen = 0; v > 0; v--) {
    seen += levels[v]!;
    if (seen >= share) return v;
  }
  return 0;
}

/** Dust and pepper lie anywhere; dots of a needle printer and broken pencil strokes lie together. Paler than `least` may be grain. */
function specksLikeWriting(marks: readonly Mark[], dark: Darkness, least: number, through: number): number {
  const size = millimetres(CELL_MM, dark.dpi);
  const columns = floor(dark.width / size) + 1;
  const cells = new Map<number, number>();
  let count = 0;
  for (const mark of marks) {
    if (mark.contrast < least || inkLikeness(mark, through) < 0.5) continue;
    // A letter of small print tells as much as three specks.
    const weight = mark.length >= millimetres(1.1, dark.dpi) ? 3 : 1;
    const cell = floor(mark.centre.y / size) * columns + floor(mark.centre.x / size);
    cells.set(cell, (cells.get(cell) ?? 0) + weight);
    count += weight;
  }
  const mean = count / (columns * (floor(dark.height / size) + 1));
  const most = max(8, mean + 6 * sqrt(3 * mean));
  const densest = [...cells.values()].reduce((a, b) => max(a, b), 0);
  return min(1, densest / most / 2);
}

/** 1 within RIM_MM of what is not paper, else 0. */
function rimOf(beside: Uint8Array | null, { width, height, dpi }: Darkness): Uint8Array {
  const reach = millimetres(RIM_MM, dpi);
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    if (y < reach || y >= height - reach) out.fill(1, row, row + width);
    out.fill(1, row, row + min(width, reach));
    out.fill(1, row + max(0, width - reach), row + width);
  }
  if (!beside) return out;
  const rows = new Uint8Array(out.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0, until = -1, row = y * width; x < width; x++) {
      if (beside[row + x]) {
        if (x > until) rows.fill(1, row + max(0, x - reach), row + x);
        until = x + reach;
      }
      if (x <= until) rows[row + x] = 1;
    }
  }
  for (let x = 0; x < width; x++) {
    for (let y = 0, until = -1; y < height; y++) {
      if (rows[y * width + x]) {
        if (y > until) for (let up = max(0, y - reach); up < y; up++) out[up * width + x] = 1;
        until = y + reach;
      }
      if (y <= until) out[y * width + x] = 1;
    }
  }
  return out;
}

function isInRim(mark: Mark, rim: Uint8Array): boolean {
  let inside = 0;
  for (const i of mark.pixels) inside += min(1, rim[i]!);
  return inside >= mark.area * 0.98;
}
