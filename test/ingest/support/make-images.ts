import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** A page with dark bars on white whose number of bars tells its place; `colour` tints them red. */
export function page(width: number, height: number, { bars = 3, colour = false, noise = false } = {}): Sharp {
  const data = Buffer.alloc(width * height * 3, 255);
  for (let bar = 0; bar < bars; bar += 1) {
    for (let y = 10 + bar * 20; y < 20 + bar * 20; y += 1) {
      for (let x = 10; x < width - 10; x += 1) {
        const at = (y * width + x) * 3;
        data[at] = colour ? 200 : 0;
        data[at + 1] = 0;
        data[at + 2] = 0;
      }
    }
  }
  // Deterministic texture, so that compressed files have a body to cut.
  if (noise)
    for (let i = 0; i < data.length; i += 3) if (data[i + 1] === 255) data.fill(255 - ((i * 7919) % 60), i, i + 3);
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** Bars on a decoded page, counted down its middle. */
export function countBars(raw: { data: Uint8Array; width: number; height: number; channels: number }): number {
  let bars = 0;
  let wasDark = false;
  for (let y = 0; y < raw.height; y += 1) {
    const dark = raw.data[(y * raw.width + (raw.width >> 1)) * raw.channels + raw.channels - 1]! < 128;
    if (dark && !wasDark) bars += 1;
    wasDark = dark;
  }
  return bars;
}

type Compression = 'ccittfax4' | 'lzw' | 'jpeg' | 'none';

/** A TIFF of several pages with 1, 2, 3 … bars, at 300 dpi. */
export async function makeTiff(pages: number, compression: Compression, dpi = 300): Promise<Buffer> {
  const [width, height] = [200, 283];
  const singles = await Promise.all(
    Array.from({ length: pages }, (_, i) =>
      page(width, height, { bars: i + 1 })
        .raw()
        .toBuffer(),
    ),
  );
  const image = sharp(Buffer.concat(singles), {
    raw: { width, height: height * pages, channels: 3, pageHeight: height },
  });
  const options = { compression, xres: dpi / 25.4, yres: dpi / 25.4, quality: 90 };
  if (compression !== 'ccittfax4') return image.tiff(options).toBuffer();
  return image
    .toColourspace('b-w')
    .tiff({ ...options, bitdepth: 1 })
    .toBuffer();
}
