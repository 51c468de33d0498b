import { seededRandom, seedOf } from '../../../samples/make/random.ts';

/** Chance from a seed: the same seed gives the same sequence everywhere. */
export interface Chance {
  /** 0 ≤ n < 1 */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** `count` digits. */
  digits(count: number): string;
  /** Different members of the list, in an order of their own. */
  some<T>(list: readonly T[], count: number): T[];
}

/** A sequence of its own for every seed text. */
export function chanceOf(seed: string): Chance {
  const next = seededRandom(seedOf(seed));
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const digits = (count: number): string => Array.from({ length: count }, () => whole(0, 9)).join('');
  const some = <T>(list: readonly T[], count: number): T[] => {
    const rest = [...list];
    return Array.from(
      { length: Math.min(count, rest.length) },
      () => rest.splice(whole(0, rest.length - 1), 1)[0] as T,
    );
  };
  return { next, whole, pick, digits, some };
}
