import type { Box } from '../core/geometry.ts';
import type { Patch } from './find-patches.ts';
import { parseNetpbm } from './netpbm-file.ts';
import type { RawLine } from './thread-protocol.ts';

/** A piece of a picture that was moved along its row, px: it begins at `now` where it began at `before`. */
export interface MovedPiece {
  now: number;
  before: number;
  width: number;
}

/** White between two characters, of their height: what print has on average. */
const GAP = 0.25;
/** px of grey seam that go with a character's ink. */
const SEAM = 1;

/**
 * A new picture with the `characters` of a row of boxes (px of a PGM file, from the left) as close together as print sets them, and
 * nothing else: a recogniser takes digits that stand wide apart for words of their own, and doubles or loses some. Throws RangeError
 * when the bytes are no PGM.
 */
export function drawTogether(
  bytes: Uint8Array,
  characters: readonly Patch[],
): { bytes: Uint8Array; pieces: MovedPiece[] } {
  const { kind, width, height, rows } = parseNetpbm(bytes);
  if (kind !== 'P5') throw new RangeError('not a PGM image');
  const gap = Math.round(GAP * Math.max(...characters.map(({ top, bottom }) => bottom - top)));
  const margin = Math.min(...characters.map(({ top, bottom }) => Math.min(top, height - bottom)));
  const room = Math.max(margin, gap);
  const pieces: MovedPiece[] = [];
  let across = room;
  for (const { left, right } of characters) {
    pieces.push({ now: across, before: left, width: right - left });
    across += right - left + gap;
  }
  across += room - gap;
  const header = Buffer.from(`P5\n${across} ${height}\n255\n`);
  const drawn = new Uint8Array(header.length + across * height).fill(255);
  drawn.set(header);
  for (const [index, { left, top, right, bottom }] of characters.entries()) {
    const from = Math.max(0, left - SEAM);
    const to = Math.min(width, right + SEAM);
    const at = header.length + pieces[index]!.now - (left - from);
    for (let y = Math.max(0, top - SEAM); y < Math.min(height, bottom + SEAM); y += 1)
      drawn.set(rows.subarray(y * width + from, y * width + to), at + y * across);
  }
  return { bytes: drawn, pieces };
}

/** What was read of such a picture with its boxes (px) where the pieces were before. */
export function putBack(lines: readonly RawLine[], pieces: readonly MovedPiece[]): RawLine[] {
  const before = (x: number): number => {
    const piece = pieces.findLast(({ now }) => now <= x) ?? pieces[0]!;
    return piece.before + Math.min(Math.max(0, x - piece.now), piece.width);
  };
  const back = ([x, y, width, height]: Box): Box => [before(x), y, Math.max(1, before(x + width) - before(x)), height];
  return lines.map((line) => ({
    ...line,
    box: back(line.box),
    words: line.words.map((word) => ({ ...word, box: back(word.box) })),
  }));
}
