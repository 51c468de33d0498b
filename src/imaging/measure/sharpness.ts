import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor, max } = Math;

/** Side of a tile, mm: a few letters of a line. */
const TILE_MM = 5;
/** Least contrast in a tile that has writing, grey levels: above grain and shade, also of blurred writing. */
const CONTRAST = 24;
/** Tiles with writing without which nothing is said. */
const LEAST_TILES = 12;
/** The sharper third is asked: rules and pale stamps have an edge in one direction only, or none. */
const SHARPER = 0.3;

/**
 * How wide the edges of the writing are, mm from paper to ink, in the direction in which they are wider: a shaken
 * photograph is sharp along the shake. Contrast over steepest step, so that pale writing is not taken for blurred. Null
 * where there is too little writing.
 */
export function edgeWidth(plane: Plane): number | null {
  const side = millimetres(TILE_MM, plane.dpi);
  const widths: number[] = [];
  for (let top = 1; top + side < plane.height; top += side) {
    for (let left = 1; left + side < plane.width; left += side) {
      const width = widthInTile(plane, left, top, side);
      if (width !== null) widths.push(width);
    }
  }
  if (widths.length < LEAST_TILES) return null;
  widths.sort((a, b) => a - b);
  return (widths[floor(widths.length * SHARPER)]! * 25.4) / plane.dpi;
}

function widthInTile({ data, width }: Plane, left: number, top: number, side: number): number | null {
  const values = new Uint32Array(256);
  const [across, down] = [new Uint32Array(256), new Uint32Array(256)];
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) {
      const i = y * width + x;
      values[data[i]!]!++;
      across[abs(data[i + 1]! - data[i - 1]!)]!++;
      down[abs(data[i + width]! - data[i - width]!)]!++;
    }
  }
  const count = side * side;
  const contrast = highest(values, count * 0.02) - highest(values, count * 0.98);
  if (contrast < CONTRAST) return null;
  // Differences are taken over 2 px.
  const steepest = (steps: Uint32Array): number => max(1, highest(steps, count * 0.02)) / 2;
  return max(contrast / steepest(across), contrast / steepest(down));
}

/** The value that `count` of the values reach. */
function highest(histogram: Uint32Array, count: number): number {
  let seen = 0;
  for (let v = 255; v > 0; v--) {
    seen += histogram[v]!;
    if (seen >= count) return v;
  }
  return 0;
}
