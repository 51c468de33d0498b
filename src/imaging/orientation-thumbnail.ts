import type { SheetSide } from '../core/page-image.ts';
import { believableDpi } from './believable-dpi.ts';
import { bareWriting } from './measure/bare-writing.ts';
import { toPgm } from './netpbm.ts';
import { rawSharp, toRaw } from './raw-sharp.ts';

/** dpi at which orientation detection was right on every measured page; at 300 it was not. */
const ORIENTATION_DPI = 150;
/** A0 at 150 dpi: no side needs more to tell which way is up. */
const LONGEST = 7000;
/** A2 at 150 dpi: rules of larger sheets stay, for the memory it takes to find them. */
const MOST_PIXELS = 9e6;

/**
 * The side as scanned (not turned) as a grey PGM (P5) file at 150 dpi, its writing alone, for the recogniser's orientation
 * detection and readings.
 * Call it in a worker thread.
 */
export async function orientationThumbnail(side: SheetSide): Promise<Uint8Array> {
  const { raw } = side;
  const scale = Math.min(ORIENTATION_DPI / believableDpi(side), LONGEST / Math.max(raw.width, raw.height));
  const width = Math.max(1, Math.round(raw.width * scale));
  const height = Math.max(1, Math.round(raw.height * scale));
  const pipeline = rawSharp(raw).resize(width, height, { fit: 'fill', kernel: 'mitchell' }).greyscale();
  const small = await toRaw(pipeline, 1);
  const dpi = believableDpi(side) * scale;
  const writing = width * height > MOST_PIXELS ? small.data : bareWriting({ data: small.data, width, height, dpi });
  return toPgm(writing, width, height);
}
