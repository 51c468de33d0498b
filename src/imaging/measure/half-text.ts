import type { FoldLine } from './find-creases.ts';
import { millimetres, type Plane } from './plane.ts';
import { middle, type TextLine } from './text-lines.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor, max, min } = Math;

/** A line shorter than this tells too little of how it leans to be drawn on to the fold: the page's own lean does. */
const LONG_LINE_MM = 60;

/** The writing on one side of a fold. px of the plane; x as if the fold were upright. */
export interface HalfText {
  /** Lines of writing. */
  lines: number;
  letters: number;
  /** Where most lines begin and where the longest end. */
  left: number;
  right: number;
  /** Where the longest of all ends. */
  longest: number;
  /** How long its long lines are: a quarter are longer. */
  measure: number;
  /** Middle height of a letter. */
  letterHeight: number;
  /** For every line: the height at which its foot, drawn on, meets the fold. */
  feet: number[];
  /** Lines that stand in the middle of this half and not at its edges: headings, page numbers. */
  centred: number;
}

/** The writing left and right of `fold`; lines that lie on it belong to neither. */
export function halfTexts(lines: readonly TextLine[], fold: FoldLine, plane: Plane): [HalfText, HalfText] {
  const upright = lines.map((line) => straighten(line, fold, plane));
  return [
    halfText(upright.filter((line) => line.right <= fold.x)),
    halfText(upright.filter((line) => line.left >= fold.x)),
  ];
}

interface Upright {
  left: number;
  right: number;
  foot: number;
  heights: number[];
}

function straighten({ left, right, leftFoot, rightFoot, letters }: TextLine, fold: FoldLine, plane: Plane): Upright {
  const long = right - left >= millimetres(LONG_LINE_MM, plane.dpi);
  const slope = long ? (rightFoot - leftFoot) / (right - left) : -fold.lean;
  return {
    left: left - fold.lean * (leftFoot - plane.height / 2),
    right: right - fold.lean * (rightFoot - plane.height / 2),
    foot: leftFoot + slope * (fold.x - left),
    heights: letters.map((letter) => letter.bottom - letter.top),
  };
}

function halfText(lines: readonly Upright[]): HalfText {
  const left = share(
    lines.map((line) => line.left),
    0.15,
  );
  const right = share(
    lines.map((line) => line.right),
    0.9,
  );
  const width = max(1, right - left);
  const centred = lines.filter(
    (line) =>
      line.right - line.left < width * 0.7 &&
      line.left - left > width * 0.1 &&
      abs(line.left - left - (right - line.right)) < width * 0.08,
  );
  return {
    lines: lines.length,
    letters: lines.reduce((sum, line) => sum + line.heights.length, 0),
    left,
    right,
    longest: max(right, ...lines.map((line) => line.right)),
    measure: share(
      lines.map((line) => line.right - line.left),
      0.75,
    ),
    letterHeight: middle(lines.flatMap((line) => line.heights)),
    feet: lines.map((line) => line.foot).sort((a, b) => a - b),
    centred: centred.length,
  };
}

function share(values: number[], of: number): number {
  return values.sort((a, b) => a - b)[floor(values.length * of)] ?? 0;
}

/**
 * Share of the lines that stand level with a line of the other half, 0..1; null when too few can be compared. Rows of a
 * table and lines of two columns do; those of two pages only by chance, one in four, or when they were typed alike.
 */
export function levelShare(a: HalfText, b: HalfText): number | null {
  const apart = min(a.letterHeight, b.letterHeight) / 2;
  const [first, last] = [max(a.feet[0] ?? 0, b.feet[0] ?? 0), min(a.feet.at(-1) ?? 0, b.feet.at(-1) ?? 0)];
  const inside = (half: HalfText): number[] =>
    // Pieces of one line stand at one height.
    half.feet.filter((foot, i) => foot >= first - 1 && foot <= last + 1 && !(foot - half.feet[i - 1]! < apart));
  const [few, many] = [inside(a), inside(b)].sort((one, other) => one.length - other.length) as [number[], number[]];
  if (few.length < 5) return null;
  const pitch = middle(many.slice(1).map((foot, i) => foot - many[i]!));
  const level = few.filter((foot) => many.some((other) => abs(other - foot) <= max(1, pitch * 0.12)));
  return level.length / few.length;
}
