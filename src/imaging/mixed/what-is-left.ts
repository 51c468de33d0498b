import type { RawImage } from '../../core/page-image.ts';
import type { Runs } from '../measure/runs.ts';
import { millimetres } from '../measure/plane.ts';

const { abs, ceil, max, min } = Math;

/** What a small picture shows beside paper once the print is lifted off it. Areas in px of that picture. */
export interface Left {
  /** Where it is dark all over: photographs, dark grounds, solid colour. */
  solid: number;
  /** Other marks without colour: pencil, grey stamps, print that is no print in one ink. */
  grey: number;
  /** Other marks in colour: seals, signatures, coloured print. */
  coloured: number;
  /** Where the ground has another tint than the paper. */
  tinted: number;
  /** Share of the print that stands on tinted ground, 0..1. */
  printOnTint: number;
}

/** Share of the way from paper to ink from which a pixel is a mark. */
const MARK = 0.3;
/** A square of this width is solid from that share of marks in it; seals and writing leave more paper. */
const SQUARE = { mm: 2, solid: 0.6 };
/** Levels between channels, beyond the paper's own, from which a mark and a ground are coloured; levels a ground is darker by. */
const COLOURED = { mark: 30, ground: 6, darker: 8 };

/** Counts in one square. */
interface Square {
  area: number;
  grey: number;
  coloured: number;
  tinted: boolean;
}

/**
 * @param contrast levels between paper and ink of the page
 * @param dpi of `small`, of whose px each stands for `factor` px of the page that `print` is on
 */
export function whatIsLeft(small: RawImage, print: Runs, contrast: number, dpi: number, factor: number): Left {
  const paper = paperOf(small);
  const size = millimetres(SQUARE.mm, dpi);
  const printed = printIn(small, print, size, factor);
  const left: Left = { solid: 0, grey: 0, coloured: 0, tinted: 0, printOnTint: 0 };
  let all = 0;
  for (let top = 0, square = 0; top < small.height; top += size) {
    for (let from = 0; from < small.width; from += size, square++) {
      const { area, grey, coloured, tinted } = lookAt(small, from, top, size, paper, contrast);
      all += printed[square]!;
      if (tinted) {
        left.tinted += area;
        left.printOnTint += printed[square]!;
      }
      if (grey + coloured >= area * SQUARE.solid) left.solid += area;
      else {
        left.grey += grey;
        left.coloured += coloured;
      }
    }
  }
  left.printOnTint /= max(1, all);
  return left;
}

function lookAt(small: RawImage, left: number, top: number, size: number, paper: number[], contrast: number): Square {
  const { data, width, height, channels } = small;
  const [right, bottom] = [min(width, left + size), min(height, top + size)];
  const red = paper[0]!;
  const [green, blue] = [paper[1] ?? red, paper[2] ?? red];
  const mark = contrast * MARK * 256;
  let area = 0;
  let grey = 0;
  let coloured = 0;
  let reds = 0;
  let greens = 0;
  let blues = 0;
  // Every second pixel of every second row stands for four.
  for (let y = top; y < bottom; y += 2) {
    for (let i = (y * width + left) * channels, end = (y * width + right) * channels; i < end; i += 2 * channels) {
      area += 4;
      const r = red - data[i]!;
      const g = channels === 1 ? r : green - data[i + 1]!;
      const b = channels === 1 ? r : blue - data[i + 2]!;
      reds += r;
      greens += g;
      blues += b;
      const drop = r * 77 + g * 150 + b * 29;
      if (drop <= mark) continue;
      if (max(abs(r - g), abs(g - b), abs(r - b)) > COLOURED.mark) coloured += 4;
      else grey += 4;
    }
  }
  const [r, g, b] = [(reds * 4) / area, (greens * 4) / area, (blues * 4) / area];
  const tinted = max(abs(r - g), abs(g - b), abs(r - b)) >= COLOURED.ground || min(r, g, b) >= COLOURED.darker;
  return { area, grey, coloured, tinted };
}

/** px of print in each square. */
function printIn(small: RawImage, print: Runs, size: number, factor: number): Float64Array {
  const [columns, rows] = [ceil(small.width / size), ceil(small.height / size)];
  const counts = new Float64Array(columns * rows);
  const wide = size * factor;
  for (let y = 0; y + 1 < print.rows.length; y++) {
    const first = min(rows - 1, (y / wide) | 0) * columns;
    countRow(counts, first, columns, print.starts, print.ends, print.rows[y]!, print.rows[y + 1]!, wide);
  }
  return counts;
}

/** Adds the runs `run` to before `end` to the squares, `wide` px of the page each, of the row that begins with `first`. */
function countRow(
  counts: Float64Array,
  first: number,
  columns: number,
  starts: Int32Array,
  ends: Int32Array,
  run: number,
  end: number,
  wide: number,
): void {
  for (; run < end; run++) {
    const start = starts[run]!;
    counts[first + min(columns - 1, (start / wide) | 0)]! += ends[run]! - start;
  }
}

/** The upper quartile of each channel. */
function paperOf({ data, channels }: RawImage): number[] {
  return Array.from({ length: channels }, (_, channel) => {
    const histogram = new Uint32Array(256);
    // Every third pixel is enough.
    for (let i = channel; i < data.length; i += channels * 3) histogram[data[i]!]!++;
    const wanted = (data.length / channels / 3) * 0.75;
    for (let v = 0, seen = 0; v < 256; v++) {
      seen += histogram[v]!;
      if (seen >= wanted) return v;
    }
    return 255;
  });
}
