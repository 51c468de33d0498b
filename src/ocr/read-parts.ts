import { SohoaError } from '../core/errors.ts';
import type { Box } from '../core/geometry.ts';
import type { Reread } from '../core/ports/reading.ts';
import type { RawLine } from './thread-protocol.ts';

/** Reads a part of the page. Throws PAGE_TIMEOUT and PAGE_CRASHED. */
export type ReadPart = (region: Box, segmentation: Reread['segmentation']) => Promise<RawLine[]>;

/** Reads parts of a page (px) one after the other. One that cannot be read ends it: what was read before is returned. */
export async function readParts(
  parts: readonly Box[],
  segmentation: Reread['segmentation'],
  readPart: ReadPart,
): Promise<RawLine[][]> {
  const found: RawLine[][] = [];
  try {
    for (const part of parts) found.push(await readPart(part, segmentation));
  } catch (error) {
    if (!(error instanceof SohoaError) || (error.code !== 'PAGE_TIMEOUT' && error.code !== 'PAGE_CRASHED')) throw error;
  }
  return found;
}
