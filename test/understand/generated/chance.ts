import { seededRandom } from '../../../samples/make/random.ts';

/** Draws from word lists, the same for the same seed. */
export interface Chance {
  next(): number;
  /** Whole number from `low` to `high`. */
  whole(low: number, high: number): number;
  pick<Value>(list: readonly Value[]): Value;
  digits(count: number): string;
}

export function chanceOf(seed: number): Chance {
  const next = seededRandom(seed);
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)]!,
    digits: (count) => Array.from({ length: count }, () => String(Math.floor(next() * 10))).join(''),
  };
}
