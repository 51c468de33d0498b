import { seededRandom } from '../random.ts';
import { addSpecks, addStreak, photocopy } from './copier.ts';
import { finish, sharpOf, type Raster } from './raster.ts';

/** What a scanner and an old paper do to a clean page. Everything defaults to "not at all". */
export interface ScanFlaws {
  /** Clockwise degrees the paper lay tilted. */
  skew?: number;
  /** Colour of the paper, 0..255 a channel. */
  tint?: [number, number, number];
  /** Standard deviation of sensor noise, grey levels. */
  noise?: number;
  /** Gaussian sigma, px. */
  blur?: number;
  /** 0 = full ink, 1 = vanished. */
  fade?: number;
  /** Dark edge where the lid did not close, mm. */
  border?: number;
  /** Shadow of a staple in the top left corner. */
  staple?: boolean;
  /** Shadow along the fold of a bound or folded sheet, at this share of the width. */
  fold?: number;
  /** How often it went through a copier before it was scanned. */
  copies?: number;
  /** Specks of toner and dust on the page. */
  specks?: number;
  /** A line down the side from dirt on the feeder's glass, at this share of the width. */
  streak?: number;
}

function multiplyTint(raster: Raster, tint: [number, number, number], fade: number): void {
  const { data } = raster;
  for (let i = 0; i < data.length; i += 3) {
    for (let c = 0; c < 3; c += 1) {
      const ink = 255 - (255 - (data[i + c] as number)) * (1 - fade);
      data[i + c] = (ink * (tint[c] as number)) / 255;
    }
  }
}

function addNoise(raster: Raster, sigma: number, random: () => number): void {
  const { data } = raster;
  // A table of normal values is enough for grain and far cheaper than a logarithm a pixel.
  const table = new Float32Array(8192);
  for (let i = 0; i < table.length; i += 1) {
    table[i] = sigma * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }
  for (let i = 0; i < data.length; i += 3) {
    const grain = table[(random() * 8192) | 0] as number;
    for (let c = 0; c < 3; c += 1) {
      const value = (data[i + c] as number) + grain;
      data[i + c] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
  }
}

function darken(raster: Raster, x: number, y: number, share: number): void {
  const at = (y * raster.width + x) * 3;
  for (let c = 0; c < 3; c += 1) raster.data[at + c] = (raster.data[at + c] as number) * (1 - share);
}

function addBorder(raster: Raster, width: number, random: () => number): void {
  for (let y = 0; y < raster.height; y += 1) {
    const edge = width * (0.75 + 0.1 * Math.sin(y / 210) + 0.05 * random());
    for (let x = 0; x < width * 1.3; x += 1) {
      const share = x < edge ? 0.9 : Math.max(0, 0.9 - (x - edge) / (width * 0.25));
      if (share > 0) darken(raster, raster.width - 1 - x, y, share);
    }
  }
  for (let x = 0; x < raster.width; x += 1) {
    for (let y = 0; y < width / 3; y += 1) darken(raster, x, y, 0.85);
  }
}

function addStaple(raster: Raster, dpi: number): void {
  const mm = dpi / 25.4;
  for (let along = 0; along < 11 * mm; along += 1) {
    for (let across = -1.6 * mm; across < 1.6 * mm; across += 1) {
      const x = Math.round(9 * mm + along * 0.72 + across * 0.6);
      const y = Math.round(15 * mm - along * 0.68 + across * 0.6);
      if (x < 0 || y < 0 || x >= raster.width || y >= raster.height) continue;
      const distance = Math.abs(across) / mm;
      darken(raster, x, y, distance < 0.35 ? 0.45 : Math.max(0, 0.22 - distance * 0.13));
    }
  }
}

function addFold(raster: Raster, at: number, dpi: number): void {
  const centre = at * raster.width;
  const reach = (9 * dpi) / 25.4;
  for (let x = Math.max(0, Math.floor(centre - reach)); x < Math.min(raster.width, centre + reach); x += 1) {
    const distance = Math.abs(x - centre) / reach;
    const share = 0.3 * (1 - distance) ** 2;
    for (let y = 0; y < raster.height; y += 1) darken(raster, x, y, share);
  }
}

/** The page as a scanner would see it; same size in, same size out. Deterministic for a seed. */
export async function scanLike(page: Raster, dpi: number, flaws: ScanFlaws, seed: number): Promise<Raster> {
  const random = seededRandom(seed);
  const tint = flaws.tint ?? [253, 253, 252];
  let raster: Raster = { ...page, data: Buffer.from(page.data) };
  multiplyTint(raster, tint, flaws.fade ?? 0);
  // The fold lies in the paper and tilts with it; staple and lid belong to the scan.
  for (let copy = 0; copy < (flaws.copies ?? 0); copy += 1) raster = await photocopy(raster, dpi, random);
  if (flaws.specks) addSpecks(raster, dpi, flaws.specks, random);
  if (flaws.fold !== undefined) addFold(raster, flaws.fold, dpi);
  if (flaws.skew) {
    const [r, g, b] = tint;
    const turned = await finish(sharpOf(raster).rotate(flaws.skew, { background: { r, g, b } }));
    const left = Math.floor((turned.width - page.width) / 2);
    const top = Math.floor((turned.height - page.height) / 2);
    raster = await finish(sharpOf(turned).extract({ left, top, width: page.width, height: page.height }));
  }
  if (flaws.staple) addStaple(raster, dpi);
  if (flaws.streak !== undefined) addStreak(raster, dpi, flaws.streak);
  if (flaws.border) addBorder(raster, Math.round((flaws.border * dpi) / 25.4), random);
  raster = await finish(sharpOf(raster).blur(Math.max(0.3, (flaws.blur ?? 0.6) * (dpi / 300))));
  addNoise(raster, flaws.noise ?? 2.2, random);
  return raster;
}
