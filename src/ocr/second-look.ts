import type { Box } from '../core/geometry.ts';
import { addLines } from './add-lines.ts';
import { readParts, type ReadPart } from './read-parts.ts';
import type { RawLine } from './thread-protocol.ts';
import { unreadLines } from './unread-lines.ts';

/** Parts looked at again on one page at most: 20 ms each, where a page takes a second. */
const MOST_PARTS = 16;

/**
 * What was `read` of a page together with the lines that were left out: ink of a letter's size (`letters`, px) that no
 * word covers is read on its own. The widest lines come first when there are too many. A part that cannot be read ends
 * the second look; what was read before stays.
 */
export async function secondLook(
  read: readonly RawLine[],
  letters: readonly Box[],
  readPart: ReadPart,
): Promise<RawLine[]> {
  const words = read.flatMap((line) => line.words);
  const parts = unreadLines(letters, words)
    .toSorted((a, b) => b[2] - a[2])
    .slice(0, MOST_PARTS)
    .toSorted((a, b) => a[1] - b[1]);
  const found = await readParts(parts, 'line', readPart);
  return addLines(read, found.flat());
}
