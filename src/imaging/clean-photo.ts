import type { Box, Turn } from '../core/geometry.ts';
import type { CleanPage, PageGeometry, RawImage, SheetSide } from '../core/page-image.ts';
import type { Finding } from '../core/page.ts';
import { SohoaError } from '../core/errors.ts';
import { giveBack } from '../core/give-back.ts';
import type { CleanOptions } from './clean-options.ts';
import { encodePictures } from './encode-pictures.ts';
import { pageToSide, type FoundPhoto } from './find-photo.ts';
import { lookForInk } from './look-for-ink.ts';
import { makeReading } from './make-reading.ts';
import type { Corners, Homography } from './measure/homography.ts';
import { homographyBetween, project } from './measure/homography.ts';
import type { Blankness } from './measure/judge-blank.ts';
import { millimetres } from './measure/plane.ts';
import { rotateAbout } from './measure/rotate-about.ts';
import { warp } from './measure/warp.ts';
import { inkFindings, leans, lookAtPage } from './page-look.ts';
import { photoFindings } from './photo-findings.ts';
import { stampsOnPage } from './stamps-on-page.ts';

/**
 * Makes the page of a photographed sheet: perspective, skew of the print on the sheet, and turn are taken out in one
 * resampling. Findings: PHOTO_BLURRED (`edge` in mm), PHOTO_GLARE (`area` hidden in cm²), PHOTO_DARK. Throws INTERNAL
 * when the corners span no page, which finding them rules out.
 */
export async function cleanPhoto(
  side: SheetSide,
  turn: Turn,
  photo: FoundPhoto,
  options: CleanOptions,
): Promise<{ page: CleanPage; findings: Finding[] }> {
  const look = lookAtPage(photo.thumbnail, null, options, () => lookAtFlat(side, turn, photo, options));
  const { degrees, confidence } = look.skew;
  const deskewed = leans(look.skew, options);
  const skew = deskewed ? degrees : 0;
  const size = { width: photo.width, height: photo.height };
  const page = warp(side.raw, mapToRaw(photo, skew, turn, side.raw), size.width, size.height);
  const tone = side.tone === 'bilevel' ? 'grey' : side.tone;
  const stamps = stampsOnPage(look.stamps, look.thumbnail.scale, skew, size, size);
  // The last millimetre of a sheet shows the ground and the paper's own shadow, which would be read as strokes.
  const rim = millimetres(1.5, photo.dpi);
  const isBorder = (x: number, y: number): boolean =>
    x < rim || y < rim || x > size.width - rim || y > size.height - rim;
  const geometry: PageGeometry = {
    sheet: side.sheet,
    part: 'whole',
    rotation: turn,
    crop: boundsOf(photo.corners),
    skewDegrees: confidence >= options.skewConfidence ? degrees : 0,
    deskewed,
    corners: photo.corners,
  };
  const cleaned: CleanPage = {
    geometry,
    dpi: Math.round(photo.dpi),
    blank: look.blank,
    ink: look.ink.share,
    ...(await encodePictures({ page, tone, dpi: photo.dpi, original: null, photograph: true }, options)),
    reading: look.blank
      ? null
      : await makeReading(
          { page, tone, dpi: photo.dpi, stamps, isBorder, evenLight: true, feed: null, isSpent: true },
          options,
        ),
  };
  giveBack(page.data);
  return {
    page: cleaned,
    findings: [...inkFindings(look, geometry), ...(look.blank ? [] : photoFindings(photo.thumbnail, side.sheet))],
  };
}

/** Looks closely at the photographed sheet laid flat. */
function lookAtFlat(side: SheetSide, turn: Turn, photo: FoundPhoto, options: CleanOptions): Blankness {
  const flat = warp(side.raw, mapToRaw(photo, 0, turn, side.raw), photo.width, photo.height);
  return lookForInk({ ...side, raw: flat, dpi: photo.dpi }, 0, photo.thumbnail, null, options.blankMark);
}

/** The map from px of the finished page to px of the raw side: through skew, perspective and turn. */
function mapToRaw(photo: FoundPhoto, skew: number, turn: Turn, raw: RawImage): Homography {
  const size = { width: photo.width, height: photo.height };
  const frame: Corners = [
    { x: 0, y: 0 },
    { x: size.width, y: 0 },
    { x: size.width, y: size.height },
    { x: 0, y: size.height },
  ];
  const toSide = pageToSide(photo.corners, size.width, size.height);
  const targets = frame.map((corner) => {
    const { x, y } = project(toSide ?? [], rotateAbout(corner, skew, size, size));
    if (turn === 90) return { x: y, y: raw.height - x };
    if (turn === 180) return { x: raw.width - x, y: raw.height - y };
    if (turn === 270) return { x: raw.width - y, y: x };
    return { x, y };
  });
  const map = toSide && homographyBetween(frame, targets as unknown as Corners);
  if (!map) throw new SohoaError('INTERNAL', { reason: 'the corners of the photographed sheet span no page' });
  return map;
}

function boundsOf(corners: Corners): Box {
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  return [left, top, Math.ceil(Math.max(...xs)) - left, Math.ceil(Math.max(...ys)) - top];
}
