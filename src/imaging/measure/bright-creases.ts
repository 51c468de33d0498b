import { findCreases, type Crease } from './find-creases.ts';
import type { Plane } from './plane.ts';

/**
 * Bright lines from edge to edge, as a worn crease or the lid between two sheets leaves them on tinted paper, about where a
 * fold may be; `lean` as for `findCreases`. White between columns is no brighter than the rest of the paper.
 */
export function brightCreases(grey: Plane, lean: number): Crease[] {
  const inverse = { ...grey, data: grey.data.map((value) => 255 - value) };
  return findCreases(inverse, lean).filter(({ reachesEdges }) => reachesEdges);
}
