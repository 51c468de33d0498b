import { seededRandom, seedOf } from '../../../samples/make/random.ts';

/** 0 ≤ n < 1, the same for the same seed. */
export type Random = () => number;

export function randomFor(name: string): Random {
  return seededRandom(seedOf(name));
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

/** From `low` to `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low);
}

/** Every item once, in an order of chance, so that no two conditions always come together. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

/** `count` items going round `items`, in an order of chance. */
export function dealt<T>(random: Random, items: readonly T[], count: number): T[] {
  return shuffled(
    random,
    Array.from({ length: count }, (_, i) => items[i % items.length]!),
  );
}
