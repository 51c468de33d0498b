import type { FontPackage } from '../../samples/make/render.ts';

/** Fonts offices print with beside Times: Arial-like, a modern one, a typewriter. */
export const FONTS: FontPackage[] = [
  { name: 'arimo', family: 'Arimo' },
  { name: 'be-vietnam-pro', family: 'Be Vietnam Pro' },
  { name: 'cousine', family: 'Cousine' },
];
