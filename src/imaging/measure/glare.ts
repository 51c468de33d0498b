import { findComponents } from './components.ts';
import { millimetres } from './plane.ts';
import type { Thumbnail } from './shrink-upright.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { ceil, floor, max, min } = Math;

/** Side of a tile, mm: about a line of writing. */
const TILE_MM = 5;
/** All three channels from here are blown out. */
const BLOWN = 249;
/** A tile counts as blown when this share of it is. */
const BLOWN_SHARE = 0.9;
/** Paper as bright as that is blown out all over: no blotch can be told from it. */
const BRIGHTEST_PAPER = 242;
/** Least contrast of a tile with writing, grey levels. */
const CONTRAST = 24;
/** mm² of lost writing from which a clerk is asked: two lines of a hand's width. */
const LEAST_LOST = 400;
/** Share of the tiles around a blotch that carry writing when writing went on beneath it. */
const WRITTEN = 0.4;

/**
 * mm² of writing that glare hides: blotches blown out in all channels on paper that is not, with writing around them.
 * 0 where there is none, where nothing is written around it, or where the paper itself is blown out.
 */
export function hiddenByGlare(page: Thumbnail): number {
  const side = millimetres(TILE_MM, page.grey.dpi);
  const columns = floor(page.grey.width / side);
  const rows = floor(page.grey.height / side);
  const blown = new Uint8Array(columns * rows);
  const written = new Uint8Array(columns * rows);
  const papers: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const tile = lookAtTile(page, column * side, row * side, side);
      const at = row * columns + column;
      if (tile.blown >= BLOWN_SHARE) blown[at] = 1;
      if (tile.contrast < CONTRAST) continue;
      written[at] = 1;
      // Of a sheet that runs out of the picture the ground is seen too: only what is written on is paper for sure.
      if (!blown[at]) papers.push(tile.paper);
    }
  }
  papers.sort((a, b) => a - b);
  const paper = papers[floor(papers.length / 2)] ?? 255;
  if (paper > BRIGHTEST_PAPER) return 0;
  let hidden = 0;
  for (const { left, top, right, bottom, area } of findComponents(blown, columns, rows).components) {
    const reach = max(2, ceil((right - left) / 3));
    let [around, ink] = [0, 0];
    for (let row = max(0, top - 2); row < min(rows, bottom + 2); row++) {
      for (let column = max(0, left - reach); column < min(columns, right + reach); column++) {
        const at = row * columns + column;
        if (blown[at]) continue;
        around++;
        ink += written[at]!;
      }
    }
    if (around > 0 && ink >= WRITTEN * around) hidden += area * TILE_MM ** 2;
  }
  return hidden >= LEAST_LOST ? hidden : 0;
}

function lookAtTile({ grey, colour }: Thumbnail, left: number, top: number, side: number) {
  let [blown, darkest, paper] = [0, 255, 0];
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) {
      const i = y * grey.width + x;
      const v = grey.data[i]!;
      if (v < darkest) darkest = v;
      if (v > paper) paper = v;
      const isBlown = colour
        ? colour[i * 3]! >= BLOWN && colour[i * 3 + 1]! >= BLOWN && colour[i * 3 + 2]! >= BLOWN
        : v >= BLOWN;
      if (isBlown) blown++;
    }
  }
  return { blown: blown / (side * side), contrast: paper - darkest, paper };
}
