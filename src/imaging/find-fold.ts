import type { CleanOptions } from './clean-options.ts';
import { brightCreases } from './measure/bright-creases.ts';
import type { Component } from './measure/components.ts';
import { crossings, isFoldMark, type Crossings } from './measure/crossings.ts';
import { columnGaps, emptyGutter, LIKE_IT, widthOf } from './measure/empty-gutter.ts';
import { evenCrease } from './measure/even-crease.ts';
import { evenPaper } from './measure/even-paper.ts';
import { findCreases, type Crease, type FoldLine } from './measure/find-creases.ts';
import { foldInGutter, sheetMiddle } from './measure/fold-in-gutter.ts';
import { halfInks, type HalfInk } from './measure/half-ink.ts';
import { halfTexts, type HalfText } from './measure/half-text.ts';
import { areTwinLists, isHalfASheetApart } from './measure/half-sheet-apart.ts';
import { hasHeadingAcross } from './measure/heading-across.ts';
import { measureInk, type Ink } from './measure/ink.ts';
import { innerEdges } from './measure/inner-edges.ts';
import { patternContrast } from './measure/paper-pattern.ts';
import { hasPageNumbers } from './measure/page-numbers.ts';
import { paperColumns, paperRows } from './measure/paper-rows.ts';
import { millimetres, type Plane } from './measure/plane.ts';
import { hasRepeatedHead } from './measure/repeated-head.ts';
import { printOfPages } from './measure/print-of-pages.ts';
import { speckCrease } from './measure/speck-crease.ts';
import { isBound, slopesToFold } from './measure/spine-shade.ts';
import { tearLine } from './measure/tear-line.ts';
import { slopeOfLines, textLines, type TextLine } from './measure/text-lines.ts';
import { weighSpread, type Paper } from './weigh-spread.ts';

/** Wider than the space after a number at the beginning of a line. */
const COLUMN_GAP_MM = 5;

/** Columns have at least this many rows. */
const COLUMN_ROWS = 8;

/** A frame is at least this high, as a share of the side, and its side this near to where it is seen. */
const FRAME_SHARE = 0.3;
const FRAME_MM = 1.5;

/** A line to tear along lies at a fold where it is this near. */
const TEAR_MM = 5;

/** What speaks for and against a spread of two pages at one line. */
export interface FoldEvidence {
  line: FoldLine;
  /** Share of the sheet's width left of the line; of the picture's where the sheet's edges do not show. */
  share: number;
  crease: Crease | null;
  /** The paper slopes to the crease on both sides. */
  spine: boolean;
  /** It does so as only pages of a bound book do. */
  bound: boolean;
  /** A line to tear along is printed there. */
  torn: boolean;
  /** False where what tells of a fold without a mark tells of different places. */
  agreed: boolean;
  /** Share of the side's width between the writing of both halves, or the frames around it; null where one half has none. */
  gutter: number | null;
  /** Other empty strips are about as wide as the one at the line. */
  columned: boolean;
  crossed: Crossings;
  /** A line set over the middle of both halves stands above all they hold. */
  headed: boolean;
  /** Both halves bear a page number. */
  numbered: boolean;
  /** Both halves begin with the same head. */
  repeated: boolean;
  /** Both halves are set alike, exactly half a sheet apart. */
  alike: boolean;
  /** Each half holds all columns of the other, half a sheet apart. */
  twins: boolean;
  halves: [HalfText, HalfText];
  inks: [HalfInk | null, HalfInk | null];
}

/** First and last (exclusive) column and row of the paper, px. */
interface Sheet {
  columns: readonly [first: number, end: number];
  rows: readonly [first: number, end: number];
  /** Line to tear along. */
  tear: FoldLine | null;
}

/** The likeliest fold of a side. */
export interface Fold {
  /** px of `grey` */
  line: FoldLine;
  /** 0..1 that the side is a spread of two pages. */
  confidence: number;
  /** Everything printed or written on the side. */
  components: readonly Component[];
}

/**
 * The likeliest fold between two facing pages of an upright side; null when nothing looks like one. `grey` is the paper
 * without what a scanner shows around it, `border` marks what remains of that.
 */
export function findFold(grey: Plane, border: Uint8Array | null, paper: Paper, options: CleanOptions): Fold | null {
  const even = evenPaper(grey);
  const ink = measureInk(even, border, options.inkContrast);
  const lines = textLines(ink.components, grey.dpi);
  const lean = -slopeOfLines(lines, grey.dpi);
  const tear = tearLine(ink.components, grey, lean);
  const sheet: Sheet = { columns: paperColumns(grey), rows: paperRows(grey), tear };
  const half = { x: sheetMiddle(sheet.columns, grey), lean };
  let best: Fold | null = null;
  const consider = (evidence: FoldEvidence, { components }: Ink): void => {
    const confidence = weighSpread(evidence, paper, grey);
    if (confidence > (best?.confidence ?? 0)) best = { line: evidence.line, confidence, components };
  };
  const creases = findCreases(grey, lean);
  for (const crease of creases) {
    if (isSideOfFrame(crease, ink.components, grey)) continue;
    const print = printAt(even, ink, border, crease, options);
    const own = print === ink ? lines : textLines(print.components, grey.dpi);
    consider(evidenceAt(crease, crease, print, own, grey, sheet), print);
  }
  // A rule of a table does not keep the gutter beside it from being looked at.
  if (best && creases.some(({ reachesEdges }) => reachesEdges)) return best;
  const bright = brightCreases(grey, lean);
  for (const crease of bright) consider(evidenceAt(crease, crease, ink, lines, grey, sheet), ink);
  if (best && bright.length > 0) return best;
  let seen = false;
  const bare = printOfPages(ink.components, grey);
  for (const components of bare === ink.components ? [bare] : [bare, ink.components]) {
    const gutter = emptyGutter(components, grey, lean);
    if (!gutter) continue;
    // Where a wider gap lies beside the middle, as the one between the columns of a list, pages may meet in the middle still.
    seen ||= half.x > gutter.left && half.x < gutter.right;
    const crease = speckCrease(components, grey, gutter, lean);
    const middle = { x: (gutter.left + gutter.right) / 2, lean };
    const inks = halfInks(components, middle, sheet.columns, grey);
    const frames = [inks[0]?.framed ?? null, inks[1]?.framed ?? null] as const;
    const { x, agreed } = foldInGutter(gutter, halfTexts(lines, middle, grey), frames, sheet.columns, grey);
    consider(
      { ...evidenceAt(crease ?? { x, lean }, crease, ink, lines, grey, sheet), agreed: agreed || crease !== null },
      ink,
    );
  }
  if (!seen || !best) {
    consider(evidenceAt(half, null, ink, lines, grey, sheet), ink);
  }
  return best;
}

/**
 * Whether a line that ends before the edges is the left or the right side of a frame: something wide that begins or ends there.
 * Nothing is printed right up to a fold.
 */
function isSideOfFrame({ x, lean, reachesEdges }: Crease, components: readonly Component[], plane: Plane): boolean {
  if (reachesEdges) return false;
  const near = millimetres(FRAME_MM, plane.dpi);
  return components.some(({ left, right, top, bottom }) => {
    if (right - left < millimetres(COLUMN_GAP_MM, plane.dpi) * 2 || bottom - top < plane.height * FRAME_SHARE)
      return false;
    const at = x + lean * ((top + bottom) / 2 - plane.height / 2);
    const leaning = Math.abs(lean * (bottom - top)) / 2;
    return Math.abs(left - at) <= near + leaning || Math.abs(right - at) <= near + leaning;
  });
}

/** What is printed on the paper: its own pattern and the shadow of the crease left out. */
function printAt(even: Plane, ink: Ink, border: Uint8Array | null, crease: Crease, options: CleanOptions): Ink {
  const pattern = patternContrast(even, ink, crease.x) ?? 0;
  return measureInk(evenCrease(even, crease), border, Math.max(options.inkContrast, pattern));
}

function evidenceAt(
  line: FoldLine,
  crease: Crease | null,
  ink: Ink,
  lines: readonly TextLine[],
  plane: Plane,
  sheet: Sheet,
): FoldEvidence {
  const halves = halfTexts(lines, line, plane);
  const bare = printOfPages(ink.components, plane);
  const own = new Set(bare);
  // Letters of a seal are no lines of the page.
  const written = lines.filter(({ letters }) => letters.some((letter) => own.has(letter)));
  const inks = halfInks(
    bare.filter((component) => !isFoldMark(component, plane, line)),
    line,
    sheet.columns,
    plane,
  );
  const gaps = columnGaps(bare, plane, line.lean);
  const gap = gaps.find(({ left, right }) => left <= line.x && right >= line.x);
  const others = gaps.filter(
    (other) =>
      other !== gap &&
      widthOf(other) > millimetres(COLUMN_GAP_MM, plane.dpi) &&
      // The head of a letter stands in two columns: the gap of a page with little more on it says nothing.
      (inks[other.left < line.x ? 0 : 1]?.bands ?? 0) >= COLUMN_ROWS,
  );
  const edges = innerEdges(halves, inks);
  const between = edges && edges[1] - edges[0];
  // A seal across the gutter leaves less of it empty than there is between the writing.
  const width = Math.max(gap ? widthOf(gap) : 0, between ?? 0);
  const [first, end] = sheet.columns;
  const crossed = crossings(ink, plane, line, sheet.rows);
  return {
    line,
    share: (line.x - first) / (end - first),
    crease,
    spine: crease !== null && slopesToFold(plane, crease),
    bound: crease !== null && isBound(plane, crease),
    torn: sheet.tear !== null && Math.abs(sheet.tear.x - line.x) <= millimetres(TEAR_MM, plane.dpi),
    agreed: true,
    gutter: between === null ? null : between / plane.width,
    columned: width > 0 && others.some((other) => widthOf(other) > width * LIKE_IT),
    crossed,
    headed: hasHeadingAcross(written, line, crossed.highest, plane),
    numbered: hasPageNumbers(inks, line, sheet.columns, plane),
    repeated: hasRepeatedHead(lines, line, plane),
    alike: isHalfASheetApart(lines, inks, line, sheet.columns, plane),
    twins: areTwinLists(lines, inks, line, sheet.columns, plane),
    halves,
    inks,
  };
}
