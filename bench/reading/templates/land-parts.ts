import type { Facts } from '../plan/facts.ts';

/** A plot with the lengths of its sides, as measured; the lengths are drawn, not printed text. */
export function sketch(f: Facts, width = 90, height = 58): string {
  const [a, b] = [f.chance.whole(60, 92), f.chance.whole(52, 70)];
  return `<svg viewBox="0 0 140 90" style="width:${width}mm;height:${height}mm;display:block;margin:2mm auto"><path d="M24 12 L${a + 20} 8 L118 ${b} L34 78 Z" fill="none" stroke="#222" stroke-width="0.7"/><path d="M6 82 L134 86 M6 88 L134 90" stroke="#222" stroke-width="0.35"/><g fill="#222"><circle cx="24" cy="12" r="1.2"/><circle cx="${a + 20}" cy="8" r="1.2"/><circle cx="118" cy="${b}" r="1.2"/><circle cx="34" cy="78" r="1.2"/></g><path d="M128 22 L128 6 L125 12 M128 6 L131 12" fill="none" stroke="#222" stroke-width="0.5"/></svg>`;
}

/** Numbers of a plot and of its map sheet. */
export const plot = (f: Facts): [no: number, sheet: number] => [f.chance.whole(4, 860), f.chance.whole(2, 74)];
