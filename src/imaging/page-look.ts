import type { Box } from '../core/geometry.ts';
import type { PageGeometry } from '../core/page-image.ts';
import type { Finding } from '../core/page.ts';
import type { CleanOptions } from './clean-options.ts';
import { countBelow } from './measure/count-values.ts';
import { evenPaper } from './measure/even-paper.ts';
import { measureInk, type Ink } from './measure/ink.ts';
import type { Blankness } from './measure/judge-blank.ts';
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
  /** Confidence (0..1) in `blank`. */
  blankConfidence: number;
  /** Nothing on it is as bright as paper: the scanner saw no paper, and nothing on it can be blank. */
  black: boolean;
}

/** Dark patches of the size of letters from which a page needs no closer look: what is no writing never makes so many. */
const SURELY_WRITTEN = 40;
/** Paper is brighter than this even where the lamp is weak. */
const DARKEST_PAPER = 80;

/**
 * Measures one page. `border` is the mask of the scanner's border on the same thumbnail; `lookCloser` is asked whether the
 * page is blank, only where the thumbnail shows too little text to be sure.
 */
export function lookAtPage(
  thumbnail: Thumbnail,
  border: Uint8Array | null,
  options: CleanOptions,
  lookCloser: () => Blankness,
): PageLook {
  const even = evenPaper(thumbnail.grey);
  const ink = measureInk(even, border, options.inkContrast);
  const black = isBlack(thumbnail.grey.data);
  const { blank, confidence } = black || ink.letters >= SURELY_WRITTEN ? { blank: false, confidence: 1 } : lookCloser();
  return {
    thumbnail,
    border,
    ink,
    blank,
    blankConfidence: confidence,
    black,
    skew: blank ? { degrees: 0, confidence: 0, error: 10 } : skewOf(thumbnail, even, border, ink, options),
    stamps: options.liftStamps && !blank ? findStamps(thumbnail, ink.mask) : [],
  };
}

/** Whether a page leans for sure, and by more than measuring it may be wrong: else no pixel is moved. */
export function leans({ degrees, confidence, error }: Skew, options: CleanOptions): boolean {
  return confidence >= options.skewConfidence && Math.abs(degrees) >= Math.max(options.skewLeast, 3 * error);
}

/** What is to be told of a page's ink. */
export function inkFindings(look: PageLook, { sheet, part }: PageGeometry): Finding[] {
  if (look.black) return [{ code: 'PAGE_BLACK', detail: { sheet }, sheet }];
  if (!look.blank) return [];
  return [{ code: 'PAGE_BLANK', detail: { part, confidence: Math.round(look.blankConfidence * 100) }, sheet }];
}

/** Whether not even one px in a hundred is as bright as paper. */
function isBlack(grey: Uint8Array): boolean {
  return grey.length - countBelow(grey, DARKEST_PAPER) <= grey.length / 100;
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
