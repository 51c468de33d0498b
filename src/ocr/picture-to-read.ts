import { cleanDigits } from './clean-digits.ts';
import { cropImage, type Crop } from './crop-image.ts';
import { drawTogether, type MovedPiece } from './draw-together.ts';
import type { Question } from './recogniser-thread.ts';
import { turnPgm } from './turn-pgm.ts';

/** White around a part that is read alone, inches. */
const MARGIN = 1 / 25;

/** A crop whose characters may have been moved together: `pieces` tell where they stood, px of the image as after `shift`. */
export interface Picture extends Crop {
  pieces?: readonly MovedPiece[];
}

/** The picture a question is about: turned, or only the part asked for. Throws RangeError for bytes that are no image. */
export function pictureToRead({ bytes, dpi, turn, part }: Pick<Question, 'bytes' | 'dpi' | 'turn' | 'part'>): Picture {
  const upright = turnPgm(bytes, turn ?? 0);
  if (!part) return { bytes: upright, shift: [0, 0], blank: false };
  const crop = cropImage(upright, part.region, Math.round(dpi * MARGIN));
  const boxed = /^[\dA-ZĐ-]+$/.test(part.characters) ? cleanDigits(crop.bytes) : [];
  if (boxed.length === 0) return crop;
  const { bytes: drawn, pieces } = drawTogether(crop.bytes, boxed);
  const [dx] = crop.shift;
  const moved = pieces.map(({ now, before, width }) => ({ now: now - dx, before: before - dx, width }));
  return { ...crop, bytes: drawn, pieces: moved };
}
