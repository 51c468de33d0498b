import type { RawImage } from '../../src/core/page-image.ts';
import { findRuns } from '../../src/imaging/measure/runs.ts';
import { thinStrokes } from '../../src/imaging/mixed/thin-strokes.ts';

const INK = 30;
const PAPER = 230;
const LIMIT = (INK + PAPER) / 2;
const WIDTH = 40;
const HEIGHT = 20;

/** Brightness of a place that is `share` ink. */
const inked = (share: number): number => Math.round(PAPER - (PAPER - INK) * share);

/** A page with vertical strokes: shares of ink from `x` on, in rows 5 to 14. */
function pageOf(strokes: { x: number; shares: number[] }[], channels: 1 | 3 = 1): RawImage {
  const data = Buffer.alloc(WIDTH * HEIGHT * channels, PAPER);
  for (const { x, shares } of strokes) {
    for (let y = 5; y < 15; y++)
      for (const [n, share] of shares.entries())
        data.fill(inked(share), (y * WIDTH + x + n) * channels, (y * WIDTH + x + n + 1) * channels);
  }
  return { data, width: WIDTH, height: HEIGHT, channels };
}

/** Columns of row 10 that are print, where all that is darker than the page's limit was taken for it. */
function printOf(page: RawImage, limit = LIMIT): number[] {
  const mask = new Uint8Array(WIDTH * HEIGHT);
  for (let i = 0; i < mask.length; i++) if (page.data[i * page.channels]! < LIMIT) mask[i] = 1;
  const limits = { levels: Uint8Array.of(limit), columns: 1, rows: 1, size: 64 };
  const { starts, ends, rows } = thinStrokes(page, findRuns(mask, WIDTH, HEIGHT), limits, INK);
  const columns: number[] = [];
  for (let run = rows[10]!; run < rows[11]!; run++) for (let x = starts[run]!; x < ends[run]!; x++) columns.push(x);
  return columns;
}

describe('thin strokes', () => {
  const hairline = { x: 10, shares: [0.15, 0.4, 0.6, 0.4, 0.15] };
  const stem = { x: 25, shares: [0.15, 0.45, 0.9, 1, 1, 0.9, 0.45, 0.15] };

  test('a hairline that blur left pale is as wide as it was printed, a stem no wider than it was', () => {
    expect(printOf(pageOf([hairline, stem]))).toEqual([11, 12, 13, 27, 28, 29, 30]);
    expect(printOf(pageOf([hairline, stem], 3))).toEqual([11, 12, 13, 27, 28, 29, 30]);
  });

  test('between two stems close to one another stays paper', () => {
    expect(printOf(pageOf([{ x: 10, shares: [1, 1, 1, 0.45, 0.45, 1, 1, 1] }]))).toEqual([10, 11, 12, 15, 16, 17]);
  });

  test('pale marks that touch no print do not become print', () => {
    expect(printOf(pageOf([{ x: 10, shares: [0.2, 0.4, 0.2] }, stem]))).toEqual([27, 28, 29, 30]);
  });

  test('where print would stand off its ground by too little nothing is added', () => {
    expect(printOf(pageOf([hairline]), 0)).toEqual([12]);
  });
});
