import { cleanDigits } from './clean-digits.ts';
import { cropImage, type Crop } from './crop-image.ts';
import type { Question } from './recogniser-thread.ts';
import { turnPgm } from './turn-pgm.ts';

/** White around a part that is read alone, inches. */
const MARGIN = 1 / 25;

/** The picture a question is about: turned, or only the part asked for. Throws RangeError for bytes that are no image. */
export function pictureToRead({ bytes, dpi, turn, part }: Pick<Question, 'bytes' | 'dpi' | 'turn' | 'part'>): Crop {
  const upright = turnPgm(bytes, turn ?? 0);
  if (!part) return { bytes: upright, shift: [0, 0], blank: false };
  const crop = cropImage(upright, part.region, Math.round(dpi * MARGIN));
  if (/^[\dA-ZĐ-]+$/.test(part.characters)) cleanDigits(crop.bytes);
  return crop;
}
