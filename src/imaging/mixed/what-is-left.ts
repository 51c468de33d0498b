import type { RawImage } from '../../core/page-image.ts';
import { millimetres } from '../measure/plane.ts';

const { abs, max, min } = Math;

/** What a small picture shows beside paper once the print is lifted off it. Areas in px of that picture. */
export interface Left {
  /** Where it is dark all over: photographs, dark grounds, solid colour. */
  solid: number;
  /** Other marks without colour: pencil, grey stamps, print that is no print in one ink. */
  grey: number;
  /** Other marks in colour: seals, signatures, coloured print. */
  coloured: number;
}

/** Share of the way from paper to ink from which a pixel is a mark. */
const MARK = 0.3;
/** A square of this width is solid from that share of marks in it; seals and writing leave more paper. */
const SOLID = { mm: 2, share: 0.6 };
/** Levels between channels, beyond the paper's own, from which a mark is coloured. */
const COLOURED = 30;

/** @param contrast levels between paper and ink of the page */
export function whatIsLeft(small: RawImage, contrast: number, dpi: number): Left {
  const paper = paperOf(small);
  const size = millimetres(SOLID.mm, dpi);
  const left: Left = { solid: 0, grey: 0, coloured: 0 };
  for (let top = 0; top < small.height; top += size) {
    for (let from = 0; from < small.width; from += size) {
      const { grey, coloured, area } = marksIn(small, from, top, size, paper, contrast * MARK);
      if (grey + coloured >= area * SOLID.share) left.solid += area;
      else {
        left.grey += grey;
        left.coloured += coloured;
      }
    }
  }
  return left;
}

function marksIn(small: RawImage, left: number, top: number, size: number, paper: number[], least: number) {
  const { data, width, height, channels } = small;
  const [right, bottom] = [min(width, left + size), min(height, top + size)];
  const [red, green, blue] = [paper[0]!, paper[1] ?? 0, paper[2] ?? 0];
  let grey = 0;
  let coloured = 0;
  for (let y = top; y < bottom; y++) {
    for (let i = (y * width + left) * channels, end = (y * width + right) * channels; i < end; i += channels) {
      if (channels === 1) {
        if (red - data[i]! > least) grey++;
        continue;
      }
      const r = red - data[i]!;
      const g = green - data[i + 1]!;
      const b = blue - data[i + 2]!;
      if (r * 77 + g * 150 + b * 29 <= least * 256) continue;
      if (max(abs(r - g), abs(g - b), abs(r - b)) > COLOURED) coloured++;
      else grey++;
    }
  }
  return { grey, coloured, area: (right - left) * (bottom - top) };
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
