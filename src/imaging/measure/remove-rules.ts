/**
 * Erases ruled lines (of tables, forms, frames) from a mask of ink, in place: straight runs at least `least` px long and
 * at most `thick` px thick. Where a stroke of a letter runs into the line, the line's pixels stay, so that no letter is cut.
 * Returns the number of pixels erased.
 */
export function removeRules(mask: Uint8Array, width: number, height: number, least: number, thick: number): number {
  const rules: number[] = [];
  for (let y = 0; y < height; y++) {
    const start = y * width;
    for (let x = 0, run = 0; x <= width; x++) {
      if (x < width && mask[start + x]) run++;
      else {
        for (let k = x - run; run >= least && k < x; k++) {
          if (isThin(mask, start + k, width, thick, y, height - 1 - y)) rules.push(start + k);
        }
        run = 0;
      }
    }
  }
  // Column runs are counted while walking along rows: walking down columns of a large page misses the cache.
  const runs = new Uint16Array(width);
  for (let y = 0; y <= height; y++) {
    for (let x = 0; x < width; x++) {
      if (y < height && mask[y * width + x] && runs[x]! < 65535) {
        runs[x]!++;
        continue;
      }
      const run = runs[x]!;
      runs[x] = 0;
      if (run < least) continue;
      for (let row = y - run; row < y; row++) {
        if (isThin(mask, row * width + x, 1, thick, x, width - 1 - x)) rules.push(row * width + x);
      }
    }
  }
  for (const i of rules) mask[i] = 0;
  return rules.length;
}

/** Whether the ink across the line at `i` (neighbours `step` apart) is at most `thick` px; `before` and `after` px exist. */
function isThin(mask: Uint8Array, i: number, step: number, thick: number, before: number, after: number): boolean {
  let size = 1;
  for (let n = 1; n <= before && size <= thick && mask[i - n * step]; n++) size++;
  for (let n = 1; n <= after && size <= thick && mask[i + n * step]; n++) size++;
  return size <= thick;
}
