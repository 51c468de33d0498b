import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { SohoaError } from '../core/errors.ts';
import type { EncodedImage, SheetSide } from '../core/page-image.ts';
import type { Finding } from '../core/page.ts';
import type { DecodedImage } from './decode-image.ts';
import type { DecodeOptions } from './decode-options.ts';
import { decodeOrSalvage } from './decode-or-salvage.ts';
import type { OpenScan } from './open-scan-type.ts';
import { sideDpi } from './side-dpi.ts';

/**
 * Opens a JPEG or PNG: one side. Throws SCAN_DAMAGED when its header cannot be read and SCAN_TOO_MANY_PIXELS by the
 * header's size.
 */
export async function openImage(
  path: string,
  mediaType: 'image/jpeg' | 'image/png',
  options: DecodeOptions,
): Promise<OpenScan> {
  const bytes = await readFile(path);
  const header = await readHeader(bytes);
  checkPixels(header.width, header.height, 1, options);
  return {
    mediaType,
    sides: 1,
    findings: [],
    async side() {
      const shrink = cameraShrink(header, mediaType, options);
      const input = { source: bytes, maxPixels: options.maxPixels, shrink };
      const { image, findings } = await decodeOrSalvage(input, { sheet: 1, oneOfMany: false, warningsCount: true });
      const original = header.keepable && shrink === 1 ? keep(bytes, image) : null;
      return encodeSide(image, { sheet: 1, stated: shrink === 1 ? header.dpi : null, original, findings }, options);
    },
    close: () => Promise.resolve(),
  };
}

/** px such a photograph is made long: an A4 sheet that fills it has 430 dpi. */
const CAMERA_LONGEST = 5000;
/** px of an A3 sheet at 600 dpi: no scanner of an office gives more. */
const LARGEST_SCAN = 9921 * 7016;

/**
 * Times a photograph of more pixels than any scan is made smaller: phones of 108 and 200 million pixels have four to
 * nine dots under one colour filter, so there is no more to see in them. A drawing that states a resolution is kept.
 */
function cameraShrink({ width, height, dpi }: ImageHeader, mediaType: string, options: DecodeOptions): number {
  if (mediaType !== 'image/jpeg' || width * height <= LARGEST_SCAN) return 1;
  if (sideDpi(dpi, width, height, options).dpiSource === 'file') return 1;
  return Math.max(width, height) / CAMERA_LONGEST;
}

/** Throws SCAN_TOO_MANY_PIXELS when a side of this size, in px, is over the limit. */
export function checkPixels(width: number, height: number, sheet: number, options: DecodeOptions): void {
  if (width * height > options.maxPixels) {
    throw new SohoaError('SCAN_TOO_MANY_PIXELS', { sheet, width, height, limit: options.maxPixels });
  }
}

/** The image of one JPEG as `original`, when its decoded size is that of its bytes. */
export function keep(bytes: Buffer, { raw, tone }: DecodedImage): EncodedImage {
  return { format: 'jpeg', bytes: new Uint8Array(bytes), width: raw.width, height: raw.height, tone };
}

/** Puts a side together: believes or estimates its dpi and says so. `stated` is in dots per inch. */
export function encodeSide(
  { raw, tone }: DecodedImage,
  of: { sheet: number; stated: number | null; original: EncodedImage | null; findings: Finding[] },
  options: DecodeOptions,
): { side: SheetSide; findings: Finding[] } {
  const { dpi, dpiSource } = sideDpi(of.stated, raw.width, raw.height, options);
  const findings = [...of.findings];
  if (dpiSource === 'estimated') findings.push({ code: 'DPI_ESTIMATED', detail: { dpi }, sheet: of.sheet });
  return { side: { sheet: of.sheet, raw, tone, dpi, dpiSource, original: of.original }, findings };
}

export interface ImageHeader {
  /** px as stored, before EXIF orientation */
  width: number;
  height: number;
  /** Dots per inch as stated; null when the file states none. */
  dpi: number | null;
  /** True for a grey or RGB JPEG stored upright: its bytes can be kept as they are. */
  keepable: boolean;
}

/** Size and resolution of an encoded image by its header. Throws SCAN_DAMAGED when it has none. */
export async function readHeader(bytes: Buffer): Promise<ImageHeader> {
  try {
    // No pixel limit here: the header is read to be able to say how large the image claims to be.
    const meta = await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata();
    const plain = meta.format === 'jpeg' && (meta.space === 'srgb' || meta.space === 'b-w');
    return {
      width: meta.width,
      height: meta.height,
      // Without a unit the decoder answers 72, which nobody stated.
      dpi: meta.resolutionUnit === undefined ? null : (meta.density ?? null),
      keepable: plain && (meta.orientation ?? 1) === 1,
    };
  } catch (error) {
    throw new SohoaError('SCAN_DAMAGED', { part: 'header' }, { cause: error });
  }
}
