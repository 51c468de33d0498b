import type { Box, Turn } from '../core/geometry.ts';
import { giveBack } from '../core/give-back.ts';
import type { CleanPage, PageGeometry, RawImage, SheetSide } from '../core/page-image.ts';
import type { Finding } from '../core/page.ts';
import { believableDpi } from './believable-dpi.ts';
import type { CleanOptions } from './clean-options.ts';
import { encodePictures } from './encode-pictures.ts';
import type { FoundPart } from './find-parts.ts';
import { lookForInk } from './look-for-ink.ts';
import { makeReading } from './make-reading.ts';
import { canvasFor } from './measure/canvas-for.ts';
import { millimetres } from './measure/plane.ts';
import { rotation } from './measure/rotate-about.ts';
import type { Thumbnail } from './measure/shrink-upright.ts';
import { cutThumbnail, inkFindings, leans, lookAtPage, type PageLook } from './page-look.ts';
import { renderPage } from './render-page.ts';
import { stampsOnPage } from './stamps-on-page.ts';

/**
 * Makes the page of one part of a scanned side, with what is to be told of it. `thumbnail` is that of the whole upright side.
 * `isSpent`: the side's pixels are not needed after it, their memory is given back.
 */
export async function cleanScan(
  side: SheetSide,
  turn: Turn,
  found: FoundPart,
  thumbnail: Thumbnail,
  options: CleanOptions,
  isSpent: boolean,
): Promise<{ page: CleanPage; findings: Finding[] }> {
  const look = lookAtPage(cutThumbnail(thumbnail, found.box), found.border, options, () =>
    lookForInk(side, turn, thumbnail, found, options.blankMark),
  );
  const crop = cropOf(found, thumbnail, side, turn);
  const dpi = believableDpi(side);
  const { degrees, confidence } = look.skew;
  const deskewed = leans(look.skew, options);
  const skew = deskewed ? degrees : 0;
  const size = { width: crop[2], height: crop[3] };
  const canvas = deskewed
    ? canvasFor(size, skew, look.ink.components, look.thumbnail.scale, millimetres(3, dpi))
    : size;
  const page = await renderPage(side.raw, { turn, crop, skew, canvas });
  // The delivered JPEG itself when nothing changed: `renderPage` then returned the side's own pixels.
  const original = page === side.raw ? side.original : null;
  if (isSpent && page !== side.raw) giveBack(side.raw.data);
  const geometry: PageGeometry = {
    sheet: side.sheet,
    part: found.part,
    rotation: turn,
    crop,
    // What could not be measured with confidence is not reported as a measurement.
    skewDegrees: confidence >= options.skewConfidence ? degrees : 0,
    deskewed,
  };
  const cleaned: CleanPage = {
    geometry,
    dpi,
    blank: look.blank,
    ink: look.ink.share,
    ...(await encodePictures({ page, tone: side.tone, dpi, original, photograph: false }, options)),
    reading: look.blank
      ? null
      : await readingOf(side, turn, page, look, skew, size, options, isSpent || page !== side.raw),
  };
  // The page's own pixels; those of the side may be wanted for its other half.
  if (isSpent || page !== side.raw) giveBack(page.data);
  return { page: cleaned, findings: inkFindings(look, geometry) };
}

/** The part's box in px of the upright side; the thumbnail's last px may stand for a few more than `scale`. */
function cropOf(found: FoundPart, thumbnail: Thumbnail, side: SheetSide, turn: Turn): Box {
  const swap = turn === 90 || turn === 270;
  const whole = {
    width: swap ? side.raw.height : side.raw.width,
    height: swap ? side.raw.width : side.raw.height,
  };
  const [x, y, width, height] = found.box;
  const { scale, grey } = thumbnail;
  const right = x + width >= grey.width ? whole.width : (x + width) * scale;
  const bottom = y + height >= grey.height ? whole.height : (y + height) * scale;
  return [x * scale, y * scale, right - x * scale, bottom - y * scale];
}

function readingOf(
  side: SheetSide,
  turn: Turn,
  page: RawImage,
  look: PageLook,
  skew: number,
  crop: { width: number; height: number },
  options: CleanOptions,
  isSpent: boolean,
) {
  const { grey, scale } = look.thumbnail;
  const border = look.border;
  const onCrop = rotation(skew, page, crop);
  const isBorder =
    border &&
    ((x: number, y: number): boolean => {
      const at = onCrop(x, y);
      const column = Math.floor(at.x / scale);
      const row = Math.floor(at.y / scale);
      if (column < 0 || row < 0 || column >= grey.width || row >= grey.height) return false;
      return border[row * grey.width + column] === 1;
    });
  const stamps = stampsOnPage(look.stamps, scale, skew, crop, page);
  const dpi = believableDpi(side);
  const feed = { along: turn % 180 === 0 ? 'height' : 'width', skew } as const;
  return makeReading({ page, tone: side.tone, dpi, stamps, isBorder, evenLight: false, feed, isSpent }, options);
}
