import type { Raster } from './raster.ts';

export interface Curl {
  /** px from the spine to where the pages lie flat on the glass. */
  reach: number;
  /** How steeply the pages rise at the spine: height over width. */
  rise: number;
  /** Share by which the spine is seen smaller, being further from the lens. */
  far: number;
}

/**
 * An opened thick book: pages rise to the spine, so that print there is seen narrower and bends towards the middle. The spine
 * stays where it is: at `spine` px at half height, leaning by `lean` px a row.
 */
export function curled(raster: Raster, spine: number, lean: number, curl: Curl): Raster {
  const { data, width, height, channels } = raster;
  const to = Buffer.alloc(data.length);
  const places = paperPlaces(curl);
  const flat = places.at(-1)! - curl.reach;
  const middle = height / 2;
  for (let y = 0; y < height; y++) {
    const at = spine + (y - middle) * lean;
    for (let x = 0; x < width; x++) {
      const away = Math.abs(x - at);
      const near = Math.max(0, 1 - away / curl.reach);
      const along = away >= curl.reach ? away + flat : between(places, away);
      const u = clamp(at + Math.sign(x - at) * along, width - 1.001);
      const v = clamp(middle + (y - middle) * (1 + curl.far * near * near), height - 1.001);
      const [left, top] = [Math.floor(u), Math.floor(v)];
      const [s, t] = [u - left, v - top];
      const from = (top * width + left) * channels;
      const down = width * channels;
      const out = (y * width + x) * channels;
      for (let c = 0; c < channels; c++) {
        const upper = data[from + c]! * (1 - s) + data[from + channels + c]! * s;
        const lower = data[from + down + c]! * (1 - s) + data[from + down + channels + c]! * s;
        to[out + c] = upper * (1 - t) + lower * t;
      }
    }
  }
  return { data: to, width, height, channels };
}

/** How far along the paper the spine is, for every px seen away from it. */
function paperPlaces({ reach, rise }: Curl): number[] {
  const places = [0];
  for (let d = 0; d < reach; d++) places.push(places[d]! + Math.hypot(1, rise * (1 - (d + 0.5) / reach) ** 2));
  return places;
}

function between(places: readonly number[], at: number): number {
  const low = Math.floor(at);
  return places[low]! + (at - low) * (places[low + 1]! - places[low]!);
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
