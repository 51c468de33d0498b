import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, ceil, floor, max, min, round } = Math;

/** How much darker than its paper every pixel is. */
export interface Darkness {
  /** 0..255 on a paper made white; paper and what is brighter is 0. Grain is smoothed. */
  data: Uint8Array;
  /** Standard deviation of the smoothed grain, grey values. */
  noise: number;
  /** How much brighter than its paper the brightest px of a thousand is. */
  brightest: number;
  /** px */
  width: number;
  /** px */
  height: number;
  dpi: number;
}

/** mm of a tile of the paper map: wider than any stroke. */
const TILE_MM = 4;

/**
 * Darkness below the paper around, for marks as pale as pencil. Unlike evenPaper it keeps the grain on both sides of the paper's
 * own value, so that it can be measured. `beside` masks (1) what is not paper.
 */
export function measureDarkness(plane: Plane, beside: Uint8Array | null): Darkness {
  const { width, height, dpi } = plane;
  const smooth = smoothed(plane);
  const size = max(4, millimetres(TILE_MM, dpi));
  const { tiles, columns, rows } = paperTiles(smooth, width, height, size, beside);
  const data = new Uint8Array(smooth.length);
  const spread = new Uint32Array(256);
  const brighter = new Uint32Array(256);
  const paper = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    paperRow(paper, tiles, columns, rows, size, y);
    for (let x = 0, i = y * width; x < width; x++, i++) {
      if (beside?.[i]) continue;
      const below = 255 - (smooth[i]! * 255) / paper[x]!;
      // Quarters of a grey value: the grain of a clean scan is smaller than one.
      spread[min(255, round(abs(below) * 4))]!++;
      if (below > 0) data[i] = min(255, below + 0.5);
      else brighter[min(255, round(-below))]!++;
    }
  }
  return { data, noise: (medianOf(spread) / 4) * 1.4826, brightest: topThousandth(brighter), width, height, dpi };
}

/** Weights 1 2 1 in both directions; the outermost pixels repeat. */
function smoothed({ data, width, height }: Plane): Uint8Array {
  const out = new Uint8Array(data.length);
  const column = new Uint16Array(width + 2);
  for (let y = 0; y < height; y++) {
    const here = y * width;
    const above = y > 0 ? here - width : here;
    const below = y < height - 1 ? here + width : here;
    for (let x = 0; x < width; x++) column[x + 1] = data[above + x]! + 2 * data[here + x]! + data[below + x]!;
    column[0] = column[1]!;
    column[width + 1] = column[width]!;
    for (let x = 0; x < width; x++) out[here + x] = (column[x]! + 2 * column[x + 1]! + column[x + 2]! + 8) >> 4;
  }
  return out;
}

/** The paper of every tile: the median of the medians of 5 x 5 tiles, which no mark narrower than 1 cm moves. */
function paperTiles(smooth: Uint8Array, width: number, height: number, size: number, beside: Uint8Array | null) {
  const columns = ceil(width / size);
  const rows = ceil(height / size);
  const own = new Int16Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let ty = 0; ty < rows; ty++) {
    for (let tx = 0; tx < columns; tx++) {
      histogram.fill(0);
      const right = min(width, (tx + 1) * size);
      for (let y = ty * size; y < min(height, (ty + 1) * size); y++) {
        for (let i = y * width + tx * size; i < y * width + right; i++) if (!beside?.[i]) histogram[smooth[i]!]!++;
      }
      own[ty * columns + tx] = medianOf(histogram);
    }
  }
  const known = own.filter((v) => v >= 0).sort();
  const page = known[known.length >> 1] ?? 255;
  const tiles = new Float32Array(own.length);
  for (let ty = 0; ty < rows; ty++) {
    for (let tx = 0; tx < columns; tx++) {
      const around: number[] = [];
      for (let ny = max(0, ty - 2); ny <= min(rows - 1, ty + 2); ny++) {
        for (let nx = max(0, tx - 2); nx <= min(columns - 1, tx + 2); nx++) {
          const v = own[ny * columns + nx]!;
          if (v >= 0) around.push(v);
        }
      }
      around.sort((a, b) => a - b);
      // Paper is never less than half as bright as most of the page: what is, is a block of ink.
      tiles[ty * columns + tx] = max(1, page / 2, around[around.length >> 1] ?? page);
    }
  }
  return { tiles, columns, rows };
}

/** The paper along row `y`, between the middles of the tiles. */
function paperRow(
  out: Float32Array,
  tiles: Float32Array,
  columns: number,
  rows: number,
  size: number,
  y: number,
): void {
  const fy = min(rows - 1, max(0, (y + 0.5) / size - 0.5));
  const top = floor(fy) * columns;
  const low = min(rows - 1, floor(fy) + 1) * columns;
  const down = fy - floor(fy);
  for (let x = 0; x < out.length; x++) {
    const fx = min(columns - 1, max(0, (x + 0.5) / size - 0.5));
    const left = floor(fx);
    const right = min(columns - 1, left + 1);
    const above = tiles[top + left]! + (tiles[top + right]! - tiles[top + left]!) * (fx - left);
    const below = tiles[low + left]! + (tiles[low + right]! - tiles[low + left]!) * (fx - left);
    out[x] = above + (below - above) * down;
  }
}

function topThousandth(histogram: Uint32Array): number {
  let left = histogram.reduce((a, b) => a + b, 0) / 1000;
  for (let v = 255; v > 0; v--) {
    left -= histogram[v]!;
    if (left < 0) return v;
  }
  return 0;
}

/** -1 when nothing was counted. */
function medianOf(histogram: Uint32Array): number {
  let count = 0;
  for (let v = 0; v < histogram.length; v++) count += histogram[v]!;
  if (count === 0) return -1;
  for (let v = 0, seen = 0; v < histogram.length; v++) {
    seen += histogram[v]!;
    if (seen * 2 >= count) return v;
  }
  return -1;
}
