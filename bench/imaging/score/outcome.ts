import type { Half, Kind } from '../plan.ts';

/** `unsure` is the honest answer that costs a clerk time; `wrong` is the one that costs a paper. */
export type Verdict = 'right' | 'unsure' | 'wrong';

export interface Answer {
  verdict: Verdict;
  /** What is measured, in the kind's unit: degrees of skew, shares of width or diagonal. Null where nothing is. */
  error: number | null;
  expected: string;
  got: string;
}

/** How one drawn side came out. */
export interface Outcome extends Answer {
  id: string;
  kind: Kind;
  half: Half;
  shows: string;
  /** Clockwise degrees applied though they make the side stand wrong; null where that did not happen. */
  wrongTurn: number | null;
  findings: string[];
}
