import type { Random } from '../draw/random.ts';

/** Content of a page of its own size as SVG, all lengths in mm. */
export interface SizedLayout {
  width: number;
  height: number;
  draw(random: Random): string;
}

export const A4_UP = { width: 210, height: 297 } as const;
export const A4_ACROSS = { width: 297, height: 210 } as const;
