/** Small seeded generator (mulberry32): the same run every time. */
export function generator(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    chance: (p: number) => next() < p,
    below: (n: number) => Math.floor(next() * n),
    pick: <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!,
  };
}
export type Random = ReturnType<typeof generator>;

/** A text with one digit from `from` on misread; unchanged where a letter was hit. */
export function otherDigit(random: Random, text: string, from: number): string {
  const at = from + random.below(text.length - from);
  return /\d/.test(text.charAt(at))
    ? text.slice(0, at) + ((Number(text[at]) + 1 + random.below(9)) % 10) + text.slice(at + 1)
    : text;
}
