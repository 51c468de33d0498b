import type { DecodeOptions } from './decode-options.ts';

const MM_PER_INCH = 25.4;

/** Paper of these offices, long side x short side in mm: ISO 216 sheets and the ID-1 card (ISO/IEC 7810). */
const PAPERS = [
  { long: 297, short: 210 },
  { long: 420, short: 297 },
  { long: 210, short: 148 },
  { long: 85.6, short: 53.98 },
] as const;

/** What scanner drivers offer, the likeliest first: 300 and 200 dpi are what the archive circulars ask for. */
const SCANNER_DPI = [300, 200, 600, 400, 240, 150, 100];

/** Written by software that knows no resolution (screen defaults of EXIF, Windows and PDF's own unit). */
const SCREEN_DPI = [72, 96];

/** A0: no desk scans a longer paper. */
const LONGEST_MM = 1189;
const A3_LONG_MM = 420;
/** Borders cut or added by a scanner. */
const SLACK = 1.06;

export interface SideDpi {
  dpi: number;
  dpiSource: 'file' | 'estimated';
}

/**
 * Resolution of a side of `width` x `height` px. The stated dpi is believed when it is within the limits and gives a
 * paper that exists; the screen defaults 72 and 96 only up to A3. Otherwise it is estimated from the paper sizes.
 */
export function sideDpi(stated: number | null, width: number, height: number, options: DecodeOptions): SideDpi {
  if (stated !== null && isBelievable(stated, Math.max(width, height), options)) {
    return { dpi: Math.round(stated * 100) / 100, dpiSource: 'file' };
  }
  return { dpi: estimate(width, height, options), dpiSource: 'estimated' };
}

function isBelievable(dpi: number, longSide: number, options: DecodeOptions): boolean {
  if (!(dpi >= options.minBelievableDpi && dpi <= options.maxBelievableDpi)) return false;
  const longest = SCREEN_DPI.some((screen) => Math.abs(dpi - screen) < 0.5) ? A3_LONG_MM : LONGEST_MM;
  return (longSide / dpi) * MM_PER_INCH <= longest * SLACK;
}

/**
 * The dpi the nearest paper gives: first a paper whose shape fits and that gives a resolution scanners have, then the
 * card by its shape, then A4, the paper of nearly every document. Within the believable limits whatever the pixels.
 */
function estimate(width: number, height: number, options: DecodeOptions): number {
  const long = Math.max(width, height);
  const ratio = long / Math.min(width, height);
  const fits = (paper: (typeof PAPERS)[number], tolerance: number) =>
    Math.abs(ratio / (paper.long / paper.short) - 1) <= tolerance;
  const dpiOf = (paper: (typeof PAPERS)[number]) => (long / paper.long) * MM_PER_INCH;
  for (const scanner of SCANNER_DPI) {
    const paper = PAPERS.find((paper) => fits(paper, 0.03) && Math.abs(dpiOf(paper) / scanner - 1) <= 0.015);
    if (paper) return scanner;
  }
  const [a4, , , card] = PAPERS;
  const dpi = dpiOf(fits(card, 0.03) && dpiOf(card) <= options.maxBelievableDpi ? card : a4);
  return Math.round(Math.min(options.maxBelievableDpi, Math.max(options.minBelievableDpi, dpi)));
}
