import type { FoldEvidence } from './find-fold.ts';
import { levelShare, type HalfText } from './measure/half-text.ts';
import type { Plane } from './measure/plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, exp } = Math;

/** What is known of the whole sheet's size. */
export type Paper = 'A3' | 'A4' | 'unknown';

/** A page of text has at least this many letter-sized patches and lines. */
const LETTERS = 30;
const LINES = 4;
/** Points at which the evidence for and against is even. */
const EVEN = 4;

/**
 * How sure it is that a side is a spread of two pages with the fold at the evidence's line, 0..1. Each kind of evidence
 * gives points (natural logarithms of how much likelier it is on a spread); drawings across the fold end it.
 */
export function weighSpread(evidence: FoldEvidence, paper: Paper, plane: Plane): number {
  if (evidence.crossed.drawn > 0) return 0;
  const points = Object.values(pointsOf(evidence, paper, plane)).reduce((sum, value) => sum + value, 0);
  return 1 / (1 + exp(EVEN - points));
}

/** Points of every kind of evidence. */
function pointsOf(evidence: FoldEvidence, paper: Paper, plane: Plane) {
  const { crossed, halves, line } = evidence;
  return {
    paper: ofPaper(paper, plane),
    crease: ofCrease(evidence),
    writing: ofWriting(evidence, plane),
    margins: ofMargins(evidence, plane),
    level: ofLevel(evidence, paper),
    width: ofWidth(halves),
    columns: evidence.columned ? -4 : 0,
    centred: halves.every((half) => half.centred > 0) ? 0.5 : 0,
    place: ofPlace(line.x / plane.width),
    heading: evidence.headed ? -6 : 0,
    text: -2.5 * crossed.text,
    seals: -0.5 * crossed.seals,
  };
}

/** A desk scans A3 for two pages side by side; an A4 sheet lying across is more often one page. */
function ofPaper(paper: Paper, plane: Plane): number {
  const shape = plane.width / plane.height / Math.SQRT2;
  const size = paper === 'A3' ? 2 : paper === 'A4' ? -1 : 0;
  return size + (abs(shape - 1) > 0.07 ? -1 : 0);
}

function ofCrease({ crease }: FoldEvidence): number {
  if (!crease) return 0;
  return crease.reachesEdges ? 3 : 1.5;
}

function isWritten(half: HalfText): boolean {
  return half.letters >= LETTERS && half.lines >= LINES;
}

/** Two pages have writing on both; where one is blank, the other must look like a page that ends before the fold. */
function ofWriting({ halves, crossed }: FoldEvidence, plane: Plane): number {
  const written = halves.filter(isWritten);
  if (written.length === 2) return 2;
  if (written.length === 0) return -3;
  const [half] = written as [HalfText];
  const width = (half.right - half.left) / plane.width;
  return crossed.text === 0 && half.lines >= 8 && width > 0.3 && width < 0.46 ? 2 : 0;
}

/** Between two pages lie two margins, as much as to the left and right of them together; columns stand closer. */
function ofMargins({ gutter, halves: [left, right] }: FoldEvidence, plane: Plane): number {
  if (gutter === null) return 0;
  const outer = (left.left + plane.width - right.right) / plane.width;
  if (gutter >= 0.75 * outer) return 1.5;
  return gutter < 0.4 * outer ? -1.5 : 0;
}

/** Rows that run on level across the gutter are those of a table or of one text in columns. */
function ofLevel({ halves: [left, right], crease }: FoldEvidence, paper: Paper): number {
  const level = levelShare(left, right);
  if (level === null) return 0;
  if (level >= 0.75) return crease?.reachesEdges ? -1 : paper === 'A3' ? -1.5 : -2;
  return level < 0.5 ? 1 : 0;
}

/** A line of a page has 60 to 90 letters, one of two columns on a page fewer: width in heights of a letter. */
function ofWidth(halves: readonly HalfText[]): number {
  const written = halves.filter(isWritten);
  if (written.length === 0) return 0;
  const widest = Math.max(...written.map((half) => (half.right - half.left) / half.letterHeight));
  if (widest >= 45) return 1;
  return widest < 37 ? -1 : 0;
}

function ofPlace(share: number): number {
  if (abs(share - 0.5) <= 0.03) return 0.5;
  return abs(share - 0.5) > 0.08 ? -2 : 0;
}
