import { findPatches, type Patches } from './components.ts';
import { leaderRows } from './leader-rows.ts';

/**
 * Erases dotted leader lines from a mask of ink, in place. `patches` are those of the mask, where they are known. Returns the
 * number of dots erased.
 */
export function removeLeaders(
  mask: Uint8Array,
  width: number,
  height: number,
  dpi: number,
  patches = findPatches(mask, width, height),
): number {
  const doomed = new Set(leaderRows(patches.components, dpi).flatMap(({ pieces }) => pieces.map(({ index }) => index)));
  if (doomed.size > 0) erase(mask, width, height, patches, doomed);
  return doomed.size;
}

function erase(mask: Uint8Array, width: number, height: number, patches: Patches, doomed: ReadonlySet<number>): void {
  const { runs, owners, components } = patches;
  const goes = new Uint8Array(components.length);
  for (const index of doomed) goes[index] = 1;
  for (let y = 0; y < height; y++) {
    for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) {
      if (goes[owners[run]!]) mask.fill(0, y * width + runs.starts[run]!, y * width + runs.ends[run]!);
    }
  }
}
