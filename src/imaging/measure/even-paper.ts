import type { Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, floor, max, min } = Math;

/** Side of a tile of the paper map in px of a thumbnail: 4 mm at 100 dpi, more than a letter is wide. */
const TILE = 16;

/**
 * Brightness of the paper under every tile (`size` px square) of the plane: what the ninth decile of a tile and its neighbours within
 * about 8 mm shows, so that letters and thick strokes do not count as paper. Never darker than `darkest` times the
 * paper of the whole page, so that a photograph or a black block on it stays ink.
 */
function paperMap(plane: Plane, darkest: number, size: number): { tiles: Float32Array; columns: number; rows: number } {
  const columns = ceil(plane.width / size);
  const rows = ceil(plane.height / size);
  const own = new Uint8Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let ty = 0; ty < rows; ty++) {
    for (let tx = 0; tx < columns; tx++) own[ty * columns + tx] = ninthDecile(plane, tx, ty, size, histogram);
  }
  const page = [...own].sort((a, b) => a - b)[floor(own.length * 0.75)] ?? 255;
  const least = max(1, page * darkest);
  const widest = new Float32Array(columns * rows);
  overNeighbours(columns, rows, 2, (to, from, first) => {
    widest[to] = first ? max(least, own[from]!) : max(widest[to]!, own[from]!);
  });
  const tiles = new Float32Array(columns * rows);
  const counts = new Uint8Array(columns * rows);
  overNeighbours(columns, rows, 1, (to, from) => {
    tiles[to]! += widest[from]!;
    counts[to]!++;
  });
  for (let i = 0; i < tiles.length; i++) tiles[i]! /= counts[i]!;
  return { tiles, columns, rows };
}

/**
 * The plane with its paper made white (255) everywhere: uneven light, tint and shadow divided out. Nothing darker than
 * `darkest` times the page's paper is taken for paper. `size` is the px of a tile of the paper map: about 4 mm.
 */
export function evenPaper(plane: Plane, darkest = 0.5, size = TILE): Plane {
  const { tiles, columns, rows } = paperMap(plane, darkest, size);
  const data = new Uint8Array(plane.data.length);
  // One value more than tiles: behind the centre of the last one paper stays as it is.
  const line = new Float64Array(columns + 1);
  for (let y = 0; y < plane.height; y++) {
    paperAlong(tiles, columns, rows, (y + 0.5) / size - 0.5, line);
    evenRow(plane, data, y * plane.width, line, size);
  }
  return { ...plane, data };
}

/** Draws the brightness of the paper at height `at` (in tiles) between two rows of them. */
function paperAlong(tiles: Float32Array, columns: number, rows: number, at: number, line: Float64Array): void {
  const fy = min(rows - 1, max(0, at));
  const top = floor(fy) * columns;
  const low = min(rows - 1, floor(fy) + 1) * columns;
  const down = fy - floor(fy);
  for (let c = 0; c < columns; c++) line[c] = tiles[top + c]! * (1 - down) + tiles[low + c]! * down;
  line[columns] = line[columns - 1]!;
}

/** Divides one row by the brightness of the paper, given at the centres of tiles. */
function evenRow({ data, width }: Plane, out: Uint8Array, start: number, line: Float64Array, size: number): void {
  const end = start + width;
  const half = min(end, start + (size >> 1));
  let i = start;
  for (; i < half; i++) out[i] = min(255, (data[i]! * 255) / line[0]!);
  for (let c = 0; i < end; c++) {
    const step = (line[c + 1]! - line[c]!) / size;
    let paper = line[c]! + (size & 1 ? 0 : step / 2);
    for (const stop = min(end, i + size); i < stop; i++, paper += step) {
      const v = data[i]!;
      out[i] = v >= paper ? 255 : (v * 255) / paper;
    }
  }
}

function ninthDecile(plane: Plane, tx: number, ty: number, size: number, histogram: Uint32Array): number {
  histogram.fill(0);
  const right = min(plane.width, (tx + 1) * size);
  const bottom = min(plane.height, (ty + 1) * size);
  for (let y = ty * size; y < bottom; y++) {
    for (let x = tx * size; x < right; x++) histogram[plane.data[y * plane.width + x]!]!++;
  }
  let left = ((right - tx * size) * (bottom - ty * size)) / 10;
  for (let v = 255; v > 0; v--) {
    left -= histogram[v]!;
    if (left <= 0) return v;
  }
  return 0;
}

/** Calls `visit` with every tile and each of its neighbours within `reach` tiles, itself included. */
function overNeighbours(
  columns: number,
  rows: number,
  reach: number,
  visit: (to: number, from: number, first: boolean) => void,
): void {
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let first = true;
      for (let ny = max(0, y - reach); ny <= min(rows - 1, y + reach); ny++) {
        for (let nx = max(0, x - reach); nx <= min(columns - 1, x + reach); nx++) {
          visit(y * columns + x, ny * columns + nx, first);
          first = false;
        }
      }
    }
  }
}
