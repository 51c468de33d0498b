import sharp from 'sharp';
import type { SheetSide } from '../../src/core/page-image.ts';
import type { Corners, Point } from '../../src/imaging/measure/homography.ts';
import { addNoise } from './draw.ts';
import { aim, apply, cornersOf, invert, type Ground, type Rgb, type Shot } from './scene.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, cos, exp, floor, hypot, max, min, sin } = Math;

export interface Photo extends Shot {
  sheet: SheetSide;
  /** mm */
  size: { width: number; height: number };
  ground: Ground;
  /** What lies over the sheet's edge at a point in mm; null where nothing does. */
  over?: (x: number, y: number) => Rgb | null;
  /** Light at a point of the picture, 0..1 across and down; 1 = full. */
  light?: (u: number, v: number) => number;
  /** mm the lower right corner is curled in. */
  curl?: number;
  /** Standard deviation in px of the lens' blur. */
  blur?: number;
  /** px and degrees the camera moved while the shutter was open. */
  motion?: { length: number; degrees: number };
  /** Bright blotch: middle and radius in mm. */
  glare?: { x: number; y: number; radius: number };
  noise?: number;
  quality?: number;
  seed?: number;
}

/** Takes a photograph through a pinhole camera, an imperfect lens, a noisy sensor and a JPEG; with its true corners. */
export async function takePhoto(photo: Photo): Promise<{ side: SheetSide; corners: Corners; jpeg: Buffer }> {
  const { width, height } = photo;
  const map = aim(photo, photo.size);
  let image = sharp(expose(photo, invert(map)), { raw: { width, height, channels: 3 } });
  if (photo.blur !== 0) image = image.blur(max(0.5, photo.blur ?? 0.7));
  if (photo.motion) {
    const blurred = await image.raw().toBuffer();
    image = sharp(blurred, { raw: { width, height, channels: 3 } }).convolve(smear(photo.motion));
  }
  const pixels = new Uint8Array(await image.raw().toBuffer());
  addNoise(pixels, photo.noise ?? 3, photo.seed ?? 1);
  const jpeg = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: photo.quality ?? 75 })
    .toBuffer();
  const corners = cornersOf(photo.size).map((corner) => apply(map, corner)) as unknown as Corners;
  return { side: await sideFromPhoto(jpeg), corners, jpeg };
}

/** A decoded photograph of a phone: no dpi that could be believed. */
export async function sideFromPhoto(jpeg: Buffer): Promise<SheetSide> {
  const { data, info } = await sharp(jpeg).autoOrient().raw().toBuffer({ resolveWithObject: true });
  return {
    sheet: 1,
    raw: { data: new Uint8Array(data), width: info.width, height: info.height, channels: 3 },
    tone: 'colour',
    dpi: (max(info.width, info.height) / 297) * 25.4,
    dpiSource: 'estimated',
    original: null,
  };
}

function expose(photo: Photo, toTable: readonly number[]): Uint8Array {
  const { width, height, size, light = () => 1, over = () => null, glare } = photo;
  const { raw } = photo.sheet;
  const perMm = raw.width / size.width;
  const data = new Uint8Array(width * height * 3);
  const [halfWidth, halfHeight] = [size.width / 2, size.height / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = apply(toTable, { x: x + 0.5, y: y + 0.5 });
      const lit = light(x / width, y / height);
      const beyond = max(abs(at.x) - halfWidth, abs(at.y) - halfHeight);
      const near = over(at.x, at.y);
      const isCurled = photo.curl && at.x > halfWidth - photo.curl * bend(halfHeight - at.y);
      let r: number, g: number, b: number;
      if (near) [r, g, b] = near;
      else if (beyond > 0 || isCurled) {
        // The sheet's own shadow on the ground.
        const contact = 1 - 0.2 * exp(-max(0, beyond) / 0.8);
        [r, g, b] = photo.ground(at.x, at.y);
        r *= contact;
        g *= contact;
        b *= contact;
      } else {
        const from = (floor((at.y + halfHeight) * perMm) * raw.width + floor((at.x + halfWidth) * perMm)) * 3;
        r = raw.data[from]! * 0.9;
        g = raw.data[from + 1]! * 0.9;
        b = raw.data[from + 2]! * 0.89;
      }
      const shine = glare ? 700 * exp(-((hypot(at.x - glare.x, at.y - glare.y) / glare.radius) ** 4) * 1.5) : 0;
      const to = (y * width + x) * 3;
      data[to] = max(0, min(255, r * lit + shine));
      data[to + 1] = max(0, min(255, g * lit + shine));
      data[to + 2] = max(0, min(255, b * lit + shine));
    }
  }
  return data;
}

/** How far a corner is curled in, 1 at the corner, 0 from 25 mm up. */
function bend(fromBottom: number): number {
  return max(0, 1 - fromBottom / 25) ** 2;
}

function smear({ length, degrees }: { length: number; degrees: number }): {
  width: number;
  height: number;
  kernel: number[];
} {
  const side = max(3, 2 * floor(length / 2) + 1);
  const kernel = new Array<number>(side * side).fill(0);
  const angle = (degrees * Math.PI) / 180;
  for (let n = 0; n < 200; n++) {
    const t = (n / 199 - 0.5) * (side - 1);
    kernel[floor(t * sin(angle) + side / 2) * side + floor(t * cos(angle) + side / 2)]! += 1;
  }
  return { width: side, height: side, kernel };
}

/** A thumb that holds the sheet at a point of its edge, coming from outside. */
export function thumb(at: Point, from: Point): (x: number, y: number) => Rgb | null {
  const length = hypot(from.x - at.x, from.y - at.y);
  const [ux, uy] = [(from.x - at.x) / length, (from.y - at.y) / length];
  return (x, y) => {
    const along = (x - at.x) * ux + (y - at.y) * uy;
    const across = abs((y - at.y) * ux - (x - at.x) * uy);
    const half = along < 0 ? 0 : along < 10 ? 10 * Math.sqrt(1 - (1 - along / 10) ** 2) : 10;
    return across < half ? [205 - across * 3, 160 - across * 3, 135 - across * 3] : null;
  };
}

/** A dark clip on the upper edge. */
export function clip(x0: number, top: number): (x: number, y: number) => Rgb | null {
  return (x, y) => (abs(x - x0) < 16 && y > top - 12 && y < top + 9 ? [40, 40, 46] : null);
}
