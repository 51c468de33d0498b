/** Ink that hangs together: a box whose right and lower edges are outside, px. */
export interface Patch {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** px of ink */
  area: number;
}

/**
 * Patches of ink in a small picture, 8-connected, top first; `labels` tells of each pixel, row by row, which patch it belongs
 * to, counted from 1; 0 is paper. Whole pages have findPatches of the imaging room, which works on runs.
 */
export function findPatches(width: number, height: number, isInk: (x: number, y: number) => boolean) {
  const labels = new Uint32Array(width * height);
  const patches: Patch[] = [];
  const stack: number[] = [];
  for (let start = 0; start < labels.length; start += 1) {
    if (labels[start] !== 0 || !isInk(start % width, Math.floor(start / width))) continue;
    const patch: Patch = { left: width, top: height, right: 0, bottom: 0, area: 0 };
    patches.push(patch);
    labels[start] = patches.length;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      patch.left = Math.min(patch.left, x);
      patch.right = Math.max(patch.right, x + 1);
      patch.top = Math.min(patch.top, y);
      patch.bottom = Math.max(patch.bottom, y + 1);
      patch.area += 1;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
          const near = ny * width + nx;
          if (labels[near] !== 0 || !isInk(nx, ny)) continue;
          labels[near] = patches.length;
          stack.push(near);
        }
      }
    }
  }
  return { labels, patches };
}
