import { finish, sharpOf, type Raster } from './raster.ts';

/** One pass through an office copier: grey, soft, then hard contrast with a slightly swollen or thinned stroke. */
export async function photocopy(page: Raster, dpi: number, random: () => number): Promise<Raster> {
  const soft = 0.9 * (dpi / 300) + 0.25 * random();
  const gain = 1.7 + 0.5 * random();
  // Ink darker than `middle` turns darker, paper lighter.
  const middle = 158 + 26 * random();
  const grey: [number, number, number] = [0.299, 0.587, 0.114];
  const image = sharpOf(page)
    .recomb([grey, grey, grey])
    .blur(Math.max(0.3, soft))
    .linear(gain, 128 - gain * middle + 40);
  return finish(image);
}

/** Dark specks of dust and toner, `count` of them on the page, 0.1 to 0.5 mm wide. */
export function addSpecks(page: Raster, dpi: number, count: number, random: () => number): void {
  for (let n = 0; n < count; n += 1) {
    const x = random() * page.width;
    const y = random() * page.height;
    const radius = ((0.05 + 0.2 * random() ** 3) * dpi) / 25.4;
    const ink = 40 + 120 * random();
    for (let py = Math.floor(y - radius); py <= y + radius; py += 1) {
      for (let px = Math.floor(x - radius); px <= x + radius; px += 1) {
        if (px < 0 || py < 0 || px >= page.width || py >= page.height) continue;
        if ((px - x) ** 2 + (py - y) ** 2 > radius ** 2) continue;
        const at = (py * page.width + px) * 3;
        for (let c = 0; c < 3; c += 1) page.data[at + c] = Math.min(page.data[at + c] as number, ink);
      }
    }
  }
}

/** A thin grey line down the whole side: dirt on the feeder's glass. `at` is a share of the width. */
export function addStreak(page: Raster, dpi: number, at: number): void {
  const width = Math.max(1, Math.round((0.2 * dpi) / 25.4));
  const left = Math.round(at * page.width);
  for (let y = 0; y < page.height; y += 1) {
    for (let x = left; x < Math.min(page.width, left + width); x += 1) {
      const i = (y * page.width + x) * 3;
      for (let c = 0; c < 3; c += 1) page.data[i + c] = (page.data[i + c] as number) * 0.72;
    }
  }
}
