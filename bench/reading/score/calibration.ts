import type { Outcome } from './outcome.ts';

/** Documents whose class was told with a confidence in a band. */
export interface Band {
  from: number;
  to: number;
  documents: number;
  right: number;
  /** Mean confidence told. */
  told: number;
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99];

/** How far the told confidence in a class can be believed; `sure` = share right where at least 0.9 was told. */
export function calibration(outcomes: readonly Outcome[]): { bands: Band[]; sure: number | null } {
  const told = outcomes.flatMap(({ documents }) =>
    documents.flatMap(({ truth, read }) =>
      read ? [{ confidence: read.classConfidence, right: read.class === truth.class }] : [],
    ),
  );
  const bands = EDGES.map((from, i): Band => {
    const to = EDGES[i + 1] ?? 1;
    const inside = told.filter(({ confidence }) => confidence >= from && (confidence < to || i === EDGES.length - 1));
    const sum = inside.reduce((total, one) => total + one.confidence, 0);
    return {
      from,
      to,
      documents: inside.length,
      right: inside.filter((one) => one.right).length,
      told: inside.length ? sum / inside.length : 0,
    };
  });
  const sure = told.filter(({ confidence }) => confidence >= 0.9);
  return { bands, sure: sure.length === 0 ? null : sure.filter((one) => one.right).length / sure.length };
}
