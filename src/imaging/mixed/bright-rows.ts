import type { RawImage } from '../../core/page-image.ts';

const { max, min } = Math;

/** Rows of a page by their brightest channel (coloured ink is pale there), a few at a time as whoever walks down needs them. */
export interface BrightRows {
  /** The rows from `by` above to `by` below row `y`; the page's first and last stand for those off it. */
  around(y: number): readonly Uint8Array[];
}

/** @param by rows at hand above and below the one looked at */
export function brightRows({ data, width, height, channels }: RawImage, by: number): BrightRows {
  const room = by * 2 + 1;
  const rows = Array.from({ length: room }, () => new Uint8Array(width));
  const held = new Int32Array(room).fill(-1);
  const bright = (y: number): Uint8Array => {
    const row = rows[y % room]!;
    if (held[y % room] === y) return row;
    held[y % room] = y;
    if (channels === 1) row.set(data.subarray(y * width, (y + 1) * width));
    else for (let x = 0, i = y * width * 3; x < width; x++, i += 3) row[x] = max(data[i]!, data[i + 1]!, data[i + 2]!);
    return row;
  };
  return { around: (y) => Array.from(rows, (_, n) => bright(max(0, min(height - 1, y + n - by)))) };
}
