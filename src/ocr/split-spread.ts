import { unionBox, type Box } from '../core/geometry.ts';
import type { RawLine } from './thread-protocol.ts';

/** Two pages lie beside each other on a sheet at least this many times as wide as high. */
const LANDSCAPE = 1.2;
/** Shares of the width between which the pages meet. */
const MIDDLE = [0.4, 0.6] as const;
/** Share of the width that nothing is printed on between them: two margins. */
const GUTTER = 0.03;
/** Lines each page has at least: two columns of a short paper are found elsewhere. */
const FEWEST_LINES = 5;

/**
 * The lines of a landscape sheet as those of its two pages, left page first, where an empty strip runs between them from top
 * to bottom; all lines as one page elsewhere. `cells` (px) of tables never lie on both pages.
 */
export function splitSpread(
  lines: readonly RawLine[],
  { width, height }: { width: number; height: number },
  cells: readonly Box[],
): RawLine[][] {
  const whole = [[...lines]];
  if (width < height * LANDSCAPE) return whole;
  const fold = foldOf([...lines.flatMap((line) => line.words.map((word) => word.box)), ...cells], width);
  if (fold === null) return whole;
  const sides = [(x: number) => x < fold, (x: number) => x >= fold].map((isOn) =>
    lines.flatMap((line): RawLine[] => {
      const words = line.words.filter(({ box }) => isOn(box[0]));
      return words.length > 0 ? [{ ...line, words, box: unionBox(words.map(({ box }) => box)) }] : [];
    }),
  );
  return sides.every((side) => side.length >= FEWEST_LINES) ? sides : whole;
}

/** The middle of the widest empty strip near the middle of the sheet, px; null when none is as wide as a gutter. */
function foldOf(boxes: readonly Box[], width: number): number | null {
  let [edge, widest, fold] = [0, width * GUTTER, null as number | null];
  for (const [x, , across] of boxes.toSorted((a, b) => a[0] - b[0])) {
    const middle = (edge + x) / 2;
    if (x - edge >= widest && middle >= width * MIDDLE[0] && middle <= width * MIDDLE[1]) {
      [widest, fold] = [x - edge, middle];
    }
    edge = Math.max(edge, x + across);
  }
  return fold;
}
