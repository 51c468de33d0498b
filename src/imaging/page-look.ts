import type { Box } from '../core/geometry.ts';
import type { CleanOptions } from './clean-options.ts';
import { evenPaper } from './measure/even-paper.ts';
import { measureInk, type Ink } from './measure/ink.ts';
import { cutPlane, type Plane } from './measure/plane.ts';
import type { Thumbnail } from './measure/shrink-upright.ts';
import { measureSkew, type Skew } from './measure/skew.ts';
import { findStamps, type Stamp } from './measure/stamps.ts';

/** Everything measured on the thumbnail of one page, before its pixels are touched. Places in px of the thumbnail. */
export interface PageLook {
  thumbnail: Thumbnail;
  /** 1 where the scanner's border is; null when there is none. */
  border: Uint8Array | null;
  ink: Ink;
  skew: Skew;
  stamps: Stamp[];
  blank: boolean;
}

/** Measures one page. `border` is the mask of the scanner's border on the same thumbnail. */
export function lookAtPage(thumbnail: Thumbnail, border: Uint8Array | null, options: CleanOptions): PageLook {
  const even = evenPaper(thumbnail.grey);
  const ink = measureInk(even, border, options.inkContrast);
  const blank = ink.area <= options.blankInk;
  return {
    thumbnail,
    border,
    ink,
    blank,
    skew: blank ? { degrees: 0, confidence: 0 } : skewOf(thumbnail, even, border, ink, options),
    stamps: options.liftStamps && !blank ? findStamps(thumbnail, ink.mask) : [],
  };
}

/** Black print tells the skew, because stamps are put on askew; coloured ink is asked only where print cannot tell. */
function skewOf(thumbnail: Thumbnail, even: Plane, border: Uint8Array | null, ink: Ink, options: CleanOptions): Skew {
  const fromAll = (): Skew => measureSkew(ink.mask, ink.components, even);
  if (!thumbnail.colour) return fromAll();
  const evenPrint = evenPaper(thumbnail.neutral);
  const print = measureInk(evenPrint, border, options.inkContrast);
  const fromPrint = measureSkew(print.mask, print.components, evenPrint);
  return fromPrint.confidence >= options.skewConfidence ? fromPrint : fromAll();
}

/** The part of a thumbnail inside `box`, in its px. */
export function cutThumbnail(thumbnail: Thumbnail, [x, y, width, height]: Box): Thumbnail {
  const { grey, neutral, colour, scale } = thumbnail;
  if (x === 0 && y === 0 && width === grey.width && height === grey.height) return thumbnail;
  const part = cutPlane(grey, x, y, width, height);
  let colours: Uint8Array | null = null;
  if (colour) {
    const wide = { data: colour, width: grey.width * 3, height: grey.height, dpi: grey.dpi };
    colours = cutPlane(wide, x * 3, y, width * 3, height).data;
  }
  return {
    grey: part,
    neutral: neutral === grey ? part : cutPlane(neutral, x, y, width, height),
    colour: colours,
    scale,
  };
}
