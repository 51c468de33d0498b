import type { Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, max, min } = Math;

/** px of a tile of the paper map: about 4 mm at 100 dpi, more than a letter is wide. */
const TILE = 16;
/** Tiles to each side in which paper is looked for: a block of heavy print is no wider than that. */
const REACH = 2;
/** Ink is darker than this share of the paper around it; grain and show-through are not. */
const INK = 0.76;
/** What is darker than this share of the page's paper is no paper: a table top, a photograph. */
const DARKEST = 0.5;

/**
 * 1 where the page is darker than the paper around: a quick look for telling which way is up. Paper is the ninth decile
 * of every tile, closed over a few tiles so that a slope of light keeps its place.
 */
export function inkMask(grey: Plane): Uint8Array {
  const { data, width, height } = grey;
  const columns = ceil(width / TILE);
  const rows = ceil(height / TILE);
  const paper = new Uint8Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let ty = 0; ty < rows; ty++) {
    for (let tx = 0; tx < columns; tx++) paper[ty * columns + tx] = paperOfTile(grey, tx, ty, histogram);
  }
  const page = paper.toSorted()[paper.length >> 1]!;
  const closed = spread(spread(paper, columns, rows, max), columns, rows, min);
  const mask = new Uint8Array(data.length);
  const limits = new Uint8Array(width);
  for (let y = 0; y < height; y++) {
    if (y % TILE === 0) {
      const row = (y / TILE) * columns;
      for (let x = 0; x < width; x++) limits[x] = INK * max(closed[row + ((x / TILE) | 0)]!, DARKEST * page);
    }
    inkOfRow(data, limits, mask, y * width);
  }
  return mask;
}

function inkOfRow(data: Uint8Array, limits: Uint8Array, mask: Uint8Array, start: number): void {
  for (let x = 0, i = start; x < limits.length; x++, i++) if (data[i]! < limits[x]!) mask[i] = 1;
}

/** Ninth decile of a tile, of every second pixel of every second row. */
function paperOfTile({ data, width, height }: Plane, tx: number, ty: number, histogram: Uint32Array): number {
  histogram.fill(0);
  const right = min(width, (tx + 1) * TILE);
  const bottom = min(height, (ty + 1) * TILE);
  let count = 0;
  for (let y = ty * TILE; y < bottom; y += 2) {
    for (let x = tx * TILE; x < right; x += 2, count++) histogram[data[y * width + x]!]!++;
  }
  let left = count / 10;
  for (let v = 255; v > 0; v--) {
    left -= histogram[v]!;
    if (left <= 0) return v;
  }
  return 0;
}

/** The largest (or smallest) value within REACH tiles of each tile. */
function spread(tiles: Uint8Array, columns: number, rows: number, most: (a: number, b: number) => number): Uint8Array {
  const along = new Uint8Array(tiles.length);
  const out = new Uint8Array(tiles.length);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let value = tiles[y * columns + x]!;
      for (let k = max(0, x - REACH); k <= min(columns - 1, x + REACH); k++)
        value = most(value, tiles[y * columns + k]!);
      along[y * columns + x] = value;
    }
  }
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      let value = along[y * columns + x]!;
      for (let k = max(0, y - REACH); k <= min(rows - 1, y + REACH); k++) value = most(value, along[k * columns + x]!);
      out[y * columns + x] = value;
    }
  }
  return out;
}
