import { addGrain, finish, render, sharpOf, type Raster } from './raster.ts';
import type { Random } from './random.ts';

export interface Scan {
  /** mm of the paper. */
  width: number;
  height: number;
  /** mm of the glass; default: the paper. */
  glass?: [width: number, height: number];
  /** mm by which the paper lies right of and below the middle of the glass. */
  shift?: [x: number, y: number];
  dpi: number;
  channels: 1 | 3;
  /** SVG content in mm of the paper. */
  body: string;
  /** Clockwise degrees the paper lies askew: drawn so, never resampled. */
  skew?: number;
  paper?: string;
  /** What the scanner sees beside the paper. */
  lid?: string;
  /** SVG in mm of the glass that belongs to the scanner, not to the paper: borders, dirt. */
  glassDirt?: string;
  /** Grey levels of grain. */
  grain?: number;
  /** px at 300 dpi */
  blur?: number;
}

/** A side as the scanner sees it: lid, then paper with its content, then what the scanner adds. */
export async function scan(look: Scan, random: Random): Promise<Raster> {
  const { width, height, dpi, channels, skew = 0, paper = '#fdfdfc', lid = '#fbfbfb', grain = 2, blur = 0.5 } = look;
  const [across, down] = look.glass ?? [width, height];
  const [right, below] = look.shift ?? [0, 0];
  const move = `translate(${across / 2 + right} ${down / 2 + below}) rotate(${skew}) translate(${-width / 2} ${-height / 2})`;
  const sheet = `<rect width="${width}" height="${height}" fill="${paper}"/>${look.body}`;
  const svg = `<rect width="${across}" height="${down}" fill="${lid}"/><clipPath id="sheet"><rect width="${width}" height="${height}"/></clipPath><g transform="${move}"><g clip-path="url(#sheet)">${sheet}</g></g>${look.glassDirt ?? ''}`;
  let raster = await render(svg, across, down, dpi, channels);
  const sigma = blur * (dpi / 300);
  if (sigma >= 0.3) raster = await finish(sharpOf(raster).blur(sigma), channels);
  addGrain(raster, grain, random);
  return raster;
}
