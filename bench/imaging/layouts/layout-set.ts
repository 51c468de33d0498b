import type { Half } from '../plan.ts';

/**
 * Layouts that spreads and whole sheets are drawn of by chance. All may be looked at when rules are written; the second to the
 * sixth were held out until they were known. `more` are the first four and further ones. The papers of `seventh/` are held out.
 */
export const LAYOUT_SETS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'more'] as const;
export type LayoutSet = (typeof LAYOUT_SETS)[number];

/** One draw of spreads and whole sheets from one seed. */
export interface Round {
  half: Half;
  set: LayoutSet;
  /** Stands in the id of every plan. */
  name: string;
  /** Stands in the seed of every plan. */
  seed: string;
}

/** What the published figures speak of, beside the seventh set. */
export const PUBLISHED_ROUNDS: readonly Round[] = [
  { half: 'tuned', set: 'first', name: 'tuned', seed: 'tuned' },
  { half: 'tuned', set: 'second', name: 'tuned-second', seed: 'held-out' },
  { half: 'tuned', set: 'third', name: 'tuned-third', seed: 'fresh' },
  { half: 'tuned', set: 'fourth', name: 'tuned-fourth', seed: 'unseen' },
  { half: 'tuned', set: 'fifth', name: 'tuned-fifth', seed: 'fifth' },
  { half: 'tuned', set: 'sixth', name: 'tuned-sixth', seed: 'sixth' },
];

/** Further draws from other seeds of everything that may be looked at. */
export function moreRounds(count: number): Round[] {
  return Array.from({ length: count }, (_, i) => {
    const name = `tuned-more-${i + 1}`;
    return { half: 'tuned', set: 'more', name, seed: name };
  });
}
