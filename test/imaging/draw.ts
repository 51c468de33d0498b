import sharp from 'sharp';
import type { RawImage, SheetSide, Tone } from '../../src/core/page-image.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, imul, max, min, round } = Math;

/** A small seeded generator (mulberry32), so that every run draws the same pages. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = imul(state ^ (state >>> 15), state | 1);
    t ^= t + imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES =
  'cộng hòa xã hội chủ nghĩa việt nam ủy ban nhân dân quyết định về việc cấp giấy chứng nhận đăng ký'.split(' ');

/** Lines of Vietnamese-looking text as SVG, in mm. */
export function lines(x: number, y: number, width: number, count: number, random: () => number, fill = '#111'): string {
  let out = '';
  for (let n = 0; n < count; n++) {
    let text = '';
    while ((text.length + 8) * 2.75 < width) text += `${SYLLABLES[floor(random() * SYLLABLES.length)]} `;
    out += `<text x="${x}" y="${y + n * 7}" font-family="DejaVu Serif" font-size="4.2" fill="${fill}">${text.trim()}</text>`;
  }
  return out;
}

/** A table with text in its cells, in mm. */
export function table(x: number, y: number, columns: number[], rows: number, random: () => number): string {
  const width = columns.reduce((a, b) => a + b, 0);
  let out = '';
  for (let r = 0; r <= rows; r++) out += `<path d="M${x} ${y + r * 9}h${width}" stroke="#111" stroke-width="0.4"/>`;
  let at = x;
  for (const column of [...columns, 0]) {
    out += `<path d="M${at} ${y}v${rows * 9}" stroke="#111" stroke-width="0.4"/>`;
    if (column > 8) {
      for (let r = 0; r < rows; r++)
        out += lines(at + 2, y + r * 9 + 6, min(column - 4, 30 + random() * 20), 1, random);
    }
    at += column;
  }
  return out;
}

/** A round office seal, mm. */
export function seal(cx: number, cy: number, colour = '#d0202a'): string {
  return `<g fill="none" stroke="${colour}" stroke-width="0.8" transform="rotate(12 ${cx} ${cy})"><circle cx="${cx}" cy="${cy}" r="18"/><circle cx="${cx}" cy="${cy}" r="12"/>
    <text x="${cx - 11}" y="${cy + 2}" font-family="DejaVu Sans" font-size="4" fill="${colour}" stroke="none">UBND XÃ</text></g>`;
}

export interface Drawing {
  /** mm */
  width: number;
  height: number;
  body: string;
  dpi?: number;
  /** Clockwise degrees by which the content leans. */
  skew?: number;
  paper?: string;
  tone?: Tone;
  /** Standard deviation of the grain. */
  noise?: number;
  seed?: number;
}

/** Draws a page and returns it as a decoded side; angle and size are exact because the SVG renderer draws them. */
export async function draw(drawing: Drawing): Promise<SheetSide> {
  const { width, height, body, dpi = 150, skew = 0, paper = '#ffffff', tone = 'grey', noise = 0 } = drawing;
  const px = { width: round((width * dpi) / 25.4), height: round((height * dpi) / 25.4) };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${px.width}" height="${px.height}" viewBox="0 0 ${width} ${height}">
    <rect width="${width}" height="${height}" fill="${paper}"/><g transform="rotate(${skew} ${width / 2} ${height / 2})">${body}</g></svg>`;
  const channels = tone === 'colour' ? 3 : 1;
  let pipeline = sharp(Buffer.from(svg), { limitInputPixels: false }).removeAlpha();
  if (channels === 1) pipeline = pipeline.greyscale();
  if (tone === 'bilevel') pipeline = pipeline.threshold(128);
  const { data, info } = await pipeline
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (noise > 0) addNoise(data, noise, drawing.seed ?? 1);
  return sideOf({ data, width: info.width, height: info.height, channels }, tone, dpi);
}

export function sideOf(raw: RawImage, tone: Tone, dpi: number): SheetSide {
  return { sheet: 1, raw, tone, dpi, dpiSource: 'file', original: null };
}

/** The side with a JPEG of itself as the original that may be kept. */
export async function withOriginal(side: SheetSide): Promise<SheetSide> {
  const { data, width, height, channels } = side.raw;
  const bytes = await sharp(data, { raw: { width, height, channels } }).jpeg({ quality: 90 }).toBuffer();
  return { ...side, original: { format: 'jpeg', bytes, width, height, tone: side.tone } };
}

export function addNoise(data: Uint8Array, deviation: number, seed: number): void {
  const random = seeded(seed);
  for (let i = 0; i < data.length; i++) {
    const normal = random() + random() + random() + random() - 2;
    data[i] = min(255, max(0, data[i]! + normal * deviation * 1.73));
  }
}

/** Pixels of a PGM as 1 = darker than half. */
export function inkOf(pgm: Uint8Array): { mask: Uint8Array; width: number; height: number } {
  const [, size] = new TextDecoder('latin1').decode(pgm.subarray(0, 40)).split('\n') as [string, string];
  const [width, height] = size.split(' ').map(Number) as [number, number];
  const mask = pgm.subarray(pgm.length - width * height).map((grey) => (grey < 128 ? 1 : 0));
  return { mask, width, height };
}

/** Pale waves from edge to edge, as security paper has. */
export function guilloche(colour: string): string {
  return Array.from({ length: 36 }, (_, n) => {
    const bend = n % 2 === 0 ? 8 : -8;
    const waves = Array.from(
      { length: 12 },
      (_, k) => `q10 ${k % 2 === 0 ? bend : -bend} 20 0q10 ${k % 2 === 0 ? -bend : bend} 20 0`,
    );
    return `<path d="M-10 ${n * 9 - 5}${waves.join('')}" fill="none" stroke="${colour}" stroke-width=".5"/>`;
  }).join('');
}
