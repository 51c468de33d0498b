import type { Box } from '../../core/geometry.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, floor, max, min } = Math;

/** mm of a cell, and cells of the window that has to be dense: 5 mm, more than a line of writing and less than a code is high. */
const CELL_MM = 1.25;
const WINDOW = 4;
/** Grey levels that ink is darker than paper at least; bars of 50 were still read, and blur takes a third of it. */
const LEAST_CONTRAST = 30;
/**
 * Share of a window that is dark. Half of every code is (ISO/IEC 18004 and 15417 make sure of it); of lines of writing a sixth, of
 * bold capitals a fourth.
 */
const DENSE = 0.28;
/** mm around a dense place that belong to it: what the window cut off, and the quiet zone. */
const MARGIN_MM = 7;
/** Share of the side from which looking at its parts saves nothing, and most parts. */
const MOST_SHARE = 0.5;
const MOST_PLACES = 40;

/**
 * Where codes can be on a small grey image (about 100 dpi): boxes in its px around everything as dense as a code, which
 * writing is not. Null when that is most of the image. Bars and squares down to 4 mm high are found in any orientation.
 */
export function codePlaces(grey: Plane): Box[] | null {
  const size = millimetres(CELL_MM, grey.dpi);
  const columns = floor(grey.width / size);
  const rows = floor(grey.height / size);
  if (columns < WINDOW || rows < WINDOW) return null;
  const dense = denseWindows(lookAtCells(grey, size, columns, rows), columns, rows);
  const reach = ceil(MARGIN_MM / CELL_MM);
  const places = merged(patchesOf(dense, columns, rows), reach).map(([left, top, right, bottom]): Box => {
    const [x, y] = [max(0, left - reach) * size, max(0, top - reach) * size];
    return [x, y, min(grey.width, (right + reach) * size) - x, min(grey.height, (bottom + reach) * size) - y];
  });
  const share = places.reduce((sum, [, , width, height]) => sum + width * height, 0) / grey.data.length;
  return share > MOST_SHARE || places.length > MOST_PLACES ? null : places;
}

interface Cells {
  sums: Uint32Array;
  darkest: Uint8Array;
  brightest: Uint8Array;
  /** px of a cell. */
  area: number;
}

function lookAtCells({ data, width }: Plane, size: number, columns: number, rows: number): Cells {
  const sums = new Uint32Array(columns * rows);
  const darkest = new Uint8Array(columns * rows).fill(255);
  const brightest = new Uint8Array(columns * rows);
  const cells = { sums, darkest, brightest, area: size * size };
  for (let y = 0; y < rows * size; y++) addRow(data, y * width, size, cells, floor(y / size) * columns, columns);
  return cells;
}

/** Adds one row of pixels, from `i` on, to its cells, the first of which is `cell`. */
function addRow(
  data: Uint8Array,
  i: number,
  size: number,
  { sums, darkest, brightest }: Cells,
  cell: number,
  columns: number,
): void {
  for (const end = cell + columns; cell < end; cell++) {
    let sum = 0;
    let dark = darkest[cell]!;
    let bright = brightest[cell]!;
    for (const stop = i + size; i < stop; i++) {
      const v = data[i]!;
      sum += v;
      if (v < dark) dark = v;
      if (v > bright) bright = v;
    }
    sums[cell]! += sum;
    darkest[cell] = dark;
    brightest[cell] = bright;
  }
}

/** 1 for every cell that lies in a dense window. */
function denseWindows(cells: Cells, columns: number, rows: number): Uint8Array {
  const dense = new Uint8Array(columns * rows);
  const along = alongRows(cells);
  for (let top = 0; top + WINDOW <= rows; top++) denseWindowsOfRow(along, columns, top, dense);
  return dense;
}

/** Marks the dense windows whose uppermost row is `top`; `along` is what alongRows tells. */
function denseWindowsOfRow(
  { sums, darkest, brightest, area }: Cells,
  columns: number,
  top: number,
  dense: Uint8Array,
): void {
  const whole = area * WINDOW * WINDOW;
  const most = DENSE * whole;
  for (let left = 0; left + WINDOW <= columns; left++) {
    let sum = 0;
    let dark = 255;
    let bright = 0;
    for (let row = top, i = top * columns + left; row < top + WINDOW; row++, i += columns) {
      sum += sums[i]!;
      if (darkest[i]! < dark) dark = darkest[i]!;
      if (brightest[i]! > bright) bright = brightest[i]!;
    }
    const contrast = bright - dark;
    if (contrast < LEAST_CONTRAST || bright * whole - sum < contrast * most) continue;
    for (let row = top; row < top + WINDOW; row++) dense.fill(1, row * columns + left, row * columns + left + WINDOW);
  }
}

/** The same of every cell and the WINDOW - 1 that follow it. */
function alongRows({ sums, darkest, brightest, area }: Cells): Cells {
  const wide = { sums: sums.slice(), darkest: darkest.slice(), brightest: brightest.slice(), area };
  for (let step = 1; step < WINDOW; step++) {
    for (let i = 0; i < sums.length - step; i++) {
      wide.sums[i]! += sums[i + step]!;
      if (darkest[i + step]! < wide.darkest[i]!) wide.darkest[i] = darkest[i + step]!;
      if (brightest[i + step]! > wide.brightest[i]!) wide.brightest[i] = brightest[i + step]!;
    }
  }
  return wide;
}

type Edges = [left: number, top: number, right: number, bottom: number];

/** Bounds of the patches of dense cells (4 neighbours). */
function patchesOf(dense: Uint8Array, columns: number, rows: number): Edges[] {
  const patches: Edges[] = [];
  for (let start = 0; start < dense.length; start++) {
    if (!dense[start]) continue;
    const open = [start];
    dense[start] = 0;
    const bounds: Edges = [columns, rows, 0, 0];
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      const x = cell % columns;
      const y = floor(cell / columns);
      bounds[0] = min(bounds[0], x);
      bounds[1] = min(bounds[1], y);
      bounds[2] = max(bounds[2], x + 1);
      bounds[3] = max(bounds[3], y + 1);
      const near = [x > 0 ? cell - 1 : -1, x < columns - 1 ? cell + 1 : -1, cell - columns, cell + columns];
      for (const next of near) {
        if (!dense[next]) continue;
        dense[next] = 0;
        open.push(next);
      }
    }
    patches.push(bounds);
  }
  return patches;
}

/** Boxes with their margins of `reach` cells joined where they overlap, so that nothing is looked at twice. */
function merged(boxes: Edges[], reach: number): Edges[] {
  const done: Edges[] = [];
  for (let box of boxes) {
    for (let n = 0; n < done.length;) {
      const [left, top, right, bottom] = done[n]!;
      const apart =
        box[0] - right > 2 * reach ||
        left - box[2] > 2 * reach ||
        box[1] - bottom > 2 * reach ||
        top - box[3] > 2 * reach;
      if (apart) n++;
      else {
        box = [min(box[0], left), min(box[1], top), max(box[2], right), max(box[3], bottom)];
        done.splice(n, 1);
        n = 0;
      }
    }
    done.push(box);
  }
  return done;
}
