import sharp from 'sharp';
import type { Point } from '../plan.ts';
import type { Random } from './random.ts';
import { addGrain, finish, sharpOf, type Raster } from './raster.ts';

export interface Shot {
  /** px of the picture */
  width: number;
  height: number;
  /** Where the sheet's corners fall, clockwise from its own top left. px */
  corners: Point[];
  /** How far the sheet's edges bow out of straight, as shares of its height and width; its corners stay where they are. */
  bow: [down: number, across: number];
  /** SVG of the ground, in px of the picture. */
  ground: string;
  /** SVG laid over the sheet, lit with it: fingers, the shadow of a hand. */
  over?: string;
  /** How much darker the darkest corner of the picture is, 0..1, and from which side the light comes (degrees). */
  fall: number;
  lightFrom: number;
  /** Soft shadow the sheet throws on the ground, 0..1. */
  shadow: number;
  /** px */
  blur: number;
  /** SVG of light on top: glare. */
  glare?: string;
  grain: number;
}

/** Row-major 3×3 map (last entry 1) that takes each `from` to its `to`: eight linear equations, by elimination. */
export function projection(from: Point[], to: Point[]): number[] {
  const rows = from.flatMap(({ x, y }, i) => {
    const { x: u, y: v } = to[i]!;
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  for (let c = 0; c < 8; c++) {
    let best = c;
    for (let r = c + 1; r < 8; r++) if (Math.abs(rows[r]![c]!) > Math.abs(rows[best]![c]!)) best = r;
    [rows[c], rows[best]] = [rows[best]!, rows[c]!];
    for (let r = 0; r < 8; r++) {
      if (r === c) continue;
      const factor = rows[r]![c]! / rows[c]![c]!;
      for (let k = c; k < 9; k++) rows[r]![k]! -= factor * rows[c]![k]!;
    }
  }
  return [...rows.map((row, i) => row[8]! / row[i]!), 1];
}

async function drawn(svg: string, width: number, height: number): Promise<Raster> {
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}</svg>`;
  return finish(sharp(Buffer.from(whole), { unlimited: true }).flatten({ background: '#000' }), 3);
}

/** Lays the sheet on its ground and photographs it. */
export async function photograph(sheet: Raster, shot: Shot, random: Random): Promise<Raster> {
  const { width, height, corners } = shot;
  const picture = await drawn(shot.ground, width, height);
  if (shot.shadow > 0) await darken(picture, shot);
  lay(sheet, picture, corners, shot.bow);
  let raster = shot.over ? await over(picture, shot.over) : picture;
  light(raster, shot);
  // A lamp's reflection is brighter than paper wherever it falls.
  if (shot.glare) raster = await over(raster, shot.glare);
  if (shot.blur >= 0.3) raster = await finish(sharpOf(raster).blur(shot.blur), 3);
  addGrain(raster, shot.grain, random);
  return raster;
}

function over(picture: Raster, layer: string): Promise<Raster> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${picture.width}" height="${picture.height}">${layer}</svg>`;
  return finish(
    sharpOf(picture)
      .composite([{ input: Buffer.from(svg) }])
      .removeAlpha(),
    3,
  );
}

/** px of the picture for one of the shadow: it is soft, so a small drawing is enough. */
const SHADOW_SCALE = 8;

/** The shadow the sheet throws on its ground, a little to the right and below. */
async function darken(picture: Raster, { corners, shadow }: Shot): Promise<void> {
  const [width, height] = [Math.ceil(picture.width / SHADOW_SCALE), Math.ceil(picture.height / SHADOW_SCALE)];
  const outline = corners.map(({ x, y }) => `${(x + 10) / SHADOW_SCALE} ${(y + 14) / SHADOW_SCALE}`).join('L');
  const small = await drawn(`<path d="M${outline}Z" fill="#fff"/>`, width, height);
  const soft = await finish(
    sharpOf(small)
      .blur(16 / SHADOW_SCALE)
      .resize(picture.width, picture.height, { fit: 'fill', kernel: 'linear' }),
    1,
  );
  for (let i = 0; i < soft.data.length; i++) {
    const factor = 1 - (shadow * soft.data[i]!) / 255;
    for (let c = i * 3; c < i * 3 + 3; c++) picture.data[c] = picture.data[c]! * factor;
  }
}

/** Draws the sheet into the picture, each px of the picture from the four nearest of the sheet. */
function lay(sheet: Raster, picture: Raster, corners: Point[], [down, across]: Shot['bow']): void {
  const frame = [
    { x: 0, y: 0 },
    { x: sheet.width, y: 0 },
    { x: sheet.width, y: sheet.height },
    { x: 0, y: sheet.height },
  ];
  const [a, b, c, d, e, f, g, h] = projection(corners, frame) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const { data: to, width, height } = picture;
  const from = sheet.data;
  const [lastX, lastY, stride] = [sheet.width - 1, sheet.height - 1, sheet.width * 3];
  const [bowU, bowV] = [across * sheet.width, down * sheet.height];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [px, py] = [x + 0.5, y + 0.5];
      const w = g * px + h * py + 1;
      const flatU = (a * px + b * py + c) / w - 0.5;
      const flatV = (d * px + e * py + f) / w - 0.5;
      const u = flatU + bowU * Math.sin((Math.PI * flatV) / lastY);
      const v = flatV + bowV * Math.sin((Math.PI * flatU) / lastX);
      if (u < 0 || v < 0 || u >= lastX || v >= lastY) continue;
      const [left, top] = [Math.floor(u), Math.floor(v)];
      const [s, t] = [u - left, v - top];
      const at = top * stride + left * 3;
      const out = (y * width + x) * 3;
      for (let k = 0; k < 3; k++) {
        const upper = from[at + k]! * (1 - s) + from[at + 3 + k]! * s;
        const lower = from[at + stride + k]! * (1 - s) + from[at + stride + 3 + k]! * s;
        to[out + k] = upper * (1 - t) + lower * t;
      }
    }
  }
}

/** Phones expose so that white paper stays below white. */
const PAPER_EXPOSURE = 0.9;

/** Uneven light: falls off towards one side, with a lamp's warm tint. */
function light(raster: Raster, shot: Shot): void {
  const { data, width, height } = raster;
  const [dx, dy] = [Math.cos((shot.lightFrom * Math.PI) / 180), Math.sin((shot.lightFrom * Math.PI) / 180)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const along = 0.5 + 0.5 * (dx * ((2 * x) / width - 1) + dy * ((2 * y) / height - 1));
      const factor = PAPER_EXPOSURE * (1 - shot.fall * Math.max(0, 1 - along) ** 1.5);
      const i = (y * width + x) * 3;
      data[i] = data[i]! * factor;
      data[i + 1] = data[i + 1]! * factor * 0.99;
      data[i + 2] = data[i + 2]! * factor * 0.95;
    }
  }
}
