import type { Box } from '../core/geometry.ts';
import { unionBox } from '../core/geometry.ts';
import type { RawLine } from './thread-protocol.ts';

/** Print under a seal is read surely (0..100) or its ink was too broken for anybody to rely on what was read. */
const SURE = 75;

/**
 * The lines without the doubtful words inside round seals (boxes, px): letters around a rim stand in all directions and
 * are read as others, signs and specks. Words read surely stay: print under the seal, the office in its middle.
 */
export function dropSealLetters(lines: readonly RawLine[], seals: readonly Box[]): RawLine[] {
  if (seals.length === 0) return [...lines];
  return lines.flatMap((line): RawLine[] => {
    const words = line.words.filter(
      ({ text, box, confidence }) =>
        (confidence >= SURE && /[\p{L}\p{N}]{2}/u.test(text)) || !seals.some((seal) => liesIn(box, seal)),
    );
    if (words.length === line.words.length) return [line];
    return words.length === 0 ? [] : [{ ...line, words, box: unionBox(words.map((word) => word.box)) }];
  });
}

/** Whether the middle of a box lies in the ellipse that fills another. */
function liesIn([x, y, width, height]: Box, [left, top, across, down]: Box): boolean {
  const right = (2 * (x + width / 2 - left)) / across - 1;
  const below = (2 * (y + height / 2 - top)) / down - 1;
  return right * right + below * below <= 1;
}
