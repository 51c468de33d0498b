import type { Template } from '../template.ts';
import { SIXTH_LAND } from './sixth-land.ts';
import { SIXTH_PAPERS } from './sixth-papers.ts';

/** As the fifth, drawn when its misses were mended. */
export const SIXTH: Template[] = [...SIXTH_LAND, ...SIXTH_PAPERS];
