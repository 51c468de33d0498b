import type { FoldEvidence } from './find-fold.ts';
import type { HalfInk } from './measure/half-ink.ts';
import { isRunningText } from './measure/fold-in-gutter.ts';
import { innerEdges } from './measure/inner-edges.ts';
import { levelShare, type HalfText } from './measure/half-text.ts';
import type { Plane } from './measure/plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, exp, max, min } = Math;

/** What is known of the whole sheet's size. */
export type Paper = 'A3' | 'A4' | 'unknown';

/** A page of text has at least this many letter-sized patches and lines. */
const LETTERS = 30;
const LINES = 4;
/** Rows that a page filled in by hand has, at least. */
const ROWS = 8;
/** A single sheet with more than half of it left empty beside a whole page's print is all but unheard of. */
const ALONE = 5;
/** Less where it ends far from the fold, as lines written by hand do: a plan's legend may stand so, too. */
const RAGGED = 2.5;
/** An inner margin is narrower than this share of the side's width: 46 mm of an A3 sheet. */
const INNER_MOST = 0.11;
/** Points at which the evidence for and against is even. */
const EVEN = 4;
/** Points at most where a side is doubtful: it stays whole, and that it may be two pages is said. */
const DOUBTFUL = EVEN - 0.5;

/**
 * How sure it is that a side is a spread of two pages with the fold at the evidence's line, 0..1. Each kind of evidence
 * gives points (natural logarithms of how much likelier it is on a spread); drawings across the fold end it, and so does a line to
 * tear along.
 */
export function weighSpread(evidence: FoldEvidence, paper: Paper, plane: Plane): number {
  if (evidence.crossed.drawn > 0 || isOneToTear(evidence)) return 0;
  const points = Object.values(pointsOf(evidence, paper, plane)).reduce((sum, value) => sum + value, 0);
  return 1 / (1 + exp(EVEN - (isDoubtful(evidence, plane) ? min(points, DOUBTFUL) : points)));
}

/** Whether it is one sheet to tear in two. The thread that a booklet is sewn with looks alike: there paper slopes to it, or pages bear numbers. */
function isOneToTear({ torn, spine, numbered }: FoldEvidence): boolean {
  return torn && !spine && !numbered;
}

/**
 * Whether the side stays whole, however much speaks for two pages: what tells of the fold tells of different places, or print
 * stands nearer to it on both sides than that of any two pages lying flat. A crease between such columns is one that a single
 * sheet was filed by; only numbers of two pages outweigh it.
 */
function isDoubtful(evidence: FoldEvidence, plane: Plane): boolean {
  if (!evidence.agreed) return true;
  const margins = marginsOf(evidence, plane);
  return margins !== null && margins < HIDDEN_EDGES && !evidence.spine && !evidence.numbered;
}

/** Points of every kind of evidence. */
function pointsOf(evidence: FoldEvidence, paper: Paper, plane: Plane) {
  const { crossed, halves } = evidence;
  return {
    paper: ofPaper(paper, plane),
    crease: ofCrease(evidence, plane),
    writing: ofWriting(evidence, plane),
    margins: ofMargins(evidence, plane),
    level: ofLevel(evidence, paper, plane),
    width: ofWidth(evidence),
    columns: ofColumns(evidence, plane),
    centred: halves.every((half) => half.centred > 0) ? 0.5 : 0,
    place: ofPlace(evidence.share),
    numbers: evidence.numbered ? 4 : 0,
    repeated: evidence.repeated ? 2.5 : 0,
    alike: ofAlike(evidence),
    heading: evidence.headed ? -6 : 0,
    text: -2.5 * crossed.text,
    seals: ofSeals(crossed),
  };
}

/** A desk scans A3 for two pages side by side; an A4 sheet lying across is more often one page. */
function ofPaper(paper: Paper, plane: Plane): number {
  const shape = plane.width / plane.height / Math.SQRT2;
  const size = paper === 'A3' ? 2 : paper === 'A4' ? -1 : 0;
  return size + (abs(shape - 1) > 0.07 ? -1 : 0);
}

/** Single sheets are folded, too, to fit a file: a flat crease between columns that stand too close says little. */
function ofCrease(evidence: FoldEvidence, plane: Plane): number {
  const { crease, spine } = evidence;
  if (!crease) return 0;
  const margins = marginsOf(evidence, plane);
  if (!spine && margins !== null && margins < PAGES_MARGINS) return crease.reachesEdges ? 1 : 0.5;
  return crease.reachesEdges ? 3 : 1.5;
}

function isWritten(half: HalfText): boolean {
  return half.letters >= LETTERS && half.lines >= LINES;
}

/** Rows of ink from the upper part of a page to the lower: filled in by hand, where letters cannot be told. */
function isFilled(ink: HalfInk | null, plane: Plane): boolean {
  return ink !== null && ink.bands >= ROWS && ink.bottom - ink.top > plane.height * 0.5;
}

/** Whether the ink is one piece from the upper part of the side to the lower. */
function isDrawing({ bands, top, bottom }: HalfInk, plane: Plane): boolean {
  return bands < LINES && bottom - top > plane.height * 0.5;
}

/** Whether both halves have writing, printed or by hand. */
function isWrittenOn({ halves, inks }: FoldEvidence, plane: Plane): boolean {
  return inks.every((ink, n) => isWritten(halves[n]!) || isFilled(ink, plane));
}

/** Two pages have writing on both; where one is blank, the other must look like a page that ends before the fold. */
function ofWriting(evidence: FoldEvidence, plane: Plane): number {
  const { halves, inks, crossed, line } = evidence;
  if (isWrittenOn(evidence, plane)) return 2;
  const written = halves.filter(isWritten);
  const alone = inks[0] ?? inks[1];
  if (inks.includes(null) && alone && isPageAlone(alone, line.x, plane)) {
    if (isFilled(alone, plane) || written.some((half) => half.lines >= ROWS))
      return keepsOff(alone, line.x) < plane.width * INNER_MOST ? ALONE : RAGGED;
  }
  if (written.length === 0) return -3;
  const [half] = written as [HalfText];
  const framed = inks[halves.indexOf(half)]?.framed;
  const width = (max(half.right, framed?.right ?? 0) - min(half.left, framed?.left ?? half.left)) / plane.width;
  const isPage = crossed.text === 0 && half.lines >= ROWS && width > 0.3 && width < 0.46;
  // The legend beside a plan is as wide as a page.
  return isPage ? (inks.some((ink) => ink !== null && isDrawing(ink, plane)) ? 1 : 2) : 0;
}

/** px between the ink and the fold. */
function keepsOff({ left, right }: HalfInk, fold: number): number {
  return right <= fold ? fold - right : left - fold;
}

/** Whether the ink is as wide and as high as a page's and keeps off the fold. */
function isPageAlone(ink: HalfInk, fold: number, { width, height }: Plane): boolean {
  const share = (ink.right - ink.left) / width;
  const inner = keepsOff(ink, fold);
  return ink.bottom - ink.top > height * 0.5 && share > 0.25 && share < 0.47 && inner > width * 0.012;
}

/** Space between two pages is two margins: at least this share of the outer ones together. */
const PAGES_MARGINS = 0.75;
/** At least this share where the sheet is smaller than the glass and its edges do not show: the outer margins look wider. */
const HIDDEN_EDGES = 0.6;
/** A line of several words: width in heights of a letter. */
const WORDS = 25;
/** Rows of one piece, some broken at a wide space. */
const ONE_PIECE = 1.35;
/** No columns stand this far apart: 45 mm of an A3 sheet, the margins of Decree 30/2020 together. */
const WIDE_GUTTER = 0.107;
/** Print of a page keeps this share of the side's width off a fold it lies flat at: 9 mm of an A3 sheet. */
const INNER_MARGIN = 0.0215;

/**
 * The space between the writing of both halves in shares of the outer margins together; null where one half has none. A list
 * ends short of its right margin: where its rows are not those of the other half, the left page's margin stands for both.
 */
function marginsOf(evidence: FoldEvidence, plane: Plane): number | null {
  const { gutter, halves, inks } = evidence;
  const [left, right] = inks;
  if (!left || !right) return null;
  if (gutter === null) {
    // What was filled in by hand has no lines to measure; its ink may run on beyond them.
    const margins = inkMargins(evidence);
    return margins >= PAGES_MARGINS && inks.some((ink) => isFilled(ink, plane)) ? margins : null;
  }
  const isList = halves[1].lines >= ROWS && !isRunningText(halves[1]) && (levelShare(...halves) ?? 1) < 0.5;
  const outer = isList ? min(left.outer, right.outer) : right.outer;
  return (gutter * plane.width) / max(1, left.outer + outer);
}

/** The same of all ink, the longest line and what was written by hand. */
function inkMargins({ inks: [left, right] }: FoldEvidence): number {
  return left && right ? (right.left - left.right) / max(1, left.outer + right.outer) : 0;
}

/** Whether print stands so far apart at the fold as two pages' does. */
function standsApart(evidence: FoldEvidence, plane: Plane): boolean {
  return (marginsOf(evidence, plane) ?? 0) >= PAGES_MARGINS;
}

/** Between two pages lie two margins, as much as to the left and right of them together; columns stand closer. */
function ofMargins(evidence: FoldEvidence, plane: Plane): number {
  const margins = marginsOf(evidence, plane);
  if (margins === null) return 0;
  if (margins >= PAGES_MARGINS) {
    if (!isWrittenOn(evidence, plane)) return 0;
    // Rows that run on level make a wide space one of a table, but for lines of one block of writing on either side.
    const isTable =
      (levelShare(...evidence.halves) ?? 0) >= 0.5 &&
      !evidence.halves.every((half, n) => isBlock(half, evidence.inks[n]));
    return (evidence.gutter ?? 0) >= WIDE_GUTTER && !isTable ? 2.5 : 1.5;
  }
  const [left, right] = innerEdges(evidence.halves, evidence.inks) ?? [0, plane.width];
  const keepsOffFold = min(evidence.line.x - left, right - evidence.line.x) >= plane.width * INNER_MARGIN;
  if (keepsOffFold && inkMargins(evidence) >= HIDDEN_EDGES && (levelShare(...evidence.halves) ?? 0) < 0.5) return 0;
  // Print runs deep into the gutter of a bound book.
  if (evidence.spine) return margins < 0.4 ? -1.5 : 0;
  return (margins < 0.4 ? -3 : -2) - (keepsOffFold ? 0 : 1.5);
}

/** Whether the writing is one block of lines of words: a row of a table has several pieces, and cells are short. */
function isBlock({ lines, measure, letterHeight }: HalfText, ink: HalfInk | null | undefined): boolean {
  return measure >= WORDS * letterHeight && lines <= ONE_PIECE * (ink?.bands ?? 0);
}

/** Of the lines of two pages this share is level by chance. */
const LEVEL_BY_CHANCE = 0.25;

/** Rows that run on level across the gutter are those of a table or of one text in columns. */
function ofLevel(evidence: FoldEvidence, paper: Paper, plane: Plane): number {
  const level = levelShare(...evidence.halves);
  if (level === null) return 0;
  // Pages of one paper may be typed alike.
  if (evidence.numbered && level >= 0.5) return 0;
  // A wide table does not begin anew in its middle: half a sheet on, its columns are other ones.
  if (isOneTable(evidence)) return evidence.twins ? -1.5 : -6;
  if (level >= 0.5 && evidence.alike) return 0;
  if (level >= 0.75) return evidence.crease?.reachesEdges ? -1 : paper === 'A3' ? -1.5 : -2;
  if (level >= 0.5) return 0;
  // Labels in a drawing are no lines of a page.
  if (!isWrittenOn(evidence, plane)) return 0;
  if (!standsApart(evidence, plane)) return 0.5;
  return level <= LEVEL_BY_CHANCE ? 1.5 : 1;
}

/** Pieces of print in a row of a half, on average, from which its rows are a table's: three, some run together; lists of two are pages'. */
const CELLS = 2.2;

/**
 * Whether the halves, whose rows are level, hold the rows of one wide table, whatever space stands in its middle: many short
 * pieces in both, or names in one and as many rows of figures in the other.
 */
function isOneTable({ halves, inks, numbered }: FoldEvidence): boolean {
  if (numbered || (levelShare(...halves) ?? 0) < 0.75) return false;
  const bands = inks.map((ink) => ink?.bands ?? 0);
  // Rules make one piece of all rows.
  if (min(...bands) < ROWS) return false;
  const isTable = halves.map(({ lines }, n) => lines >= CELLS * bands[n]!);
  return isTable.every(Boolean) || (isTable.includes(true) && abs(bands[0]! - bands[1]!) <= 1);
}

/** Columns of one table may by chance repeat half a sheet on. */
function ofAlike(evidence: FoldEvidence): number {
  return evidence.alike && (evidence.twins || !isOneTable(evidence)) ? 2 : 0;
}

/** Gaps like the one at the fold are those of columns, unless the rows of both halves are not one table's. */
function ofColumns(evidence: FoldEvidence, plane: Plane): number {
  if (!evidence.columned || evidence.numbered || (evidence.crease && evidence.inks.includes(null))) return 0;
  // Whatever columns its pages have, a book opened on the glass is one.
  if (evidence.bound && evidence.crease?.reachesEdges) return 0;
  if (!standsApart(evidence, plane)) return -4;
  // A list of two columns on each page: what tells it from one of four is where it stands.
  if (evidence.alike) return -1.5;
  const level = levelShare(...evidence.halves);
  // A half with few printed lines has none to stand level with the other's.
  if (level === null) return evidence.crease?.reachesEdges ? 0 : -1.5;
  return level < 0.5 ? 0 : -4;
}

/** A line of a page has 60 to 90 letters, one of two columns on a page fewer: width in heights of a letter. */
function ofWidth({ halves, inks }: FoldEvidence): number {
  const widths = halves.flatMap((half, n) => {
    const ink = inks[n];
    // A line to write on is as long as one that was written.
    return isWritten(half) ? max(half.right - half.left, ink ? ink.right - ink.left : 0) / half.letterHeight : [];
  });
  if (widths.length === 0) return 0;
  // Beside nothing it is no column.
  if (max(...widths) < 37) return inks.includes(null) ? 0 : -1;
  // Cells of a table are no lines.
  return halves.some((half) => isWritten(half) && half.measure / half.letterHeight >= 40) ? 1 : 0;
}

/**
 * A seal on the paper lies over a signature or a name (Decree 30/2020, article 33); one alone on the fold joins two leaves.
 */
function ofSeals({ seals, text }: FoldEvidence['crossed']): number {
  return seals === 1 && text === 0 ? 0 : -0.5 * seals;
}

function ofPlace(share: number): number {
  if (abs(share - 0.5) <= 0.03) return 0.5;
  return abs(share - 0.5) > 0.08 ? -2 : 0;
}
