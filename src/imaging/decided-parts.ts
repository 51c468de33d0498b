import type { Box } from '../core/geometry.ts';
import type { SheetSide } from '../core/page-image.ts';
import type { SheetDecision } from '../core/sheet-decision.ts';
import type { CleanOptions } from './clean-options.ts';
import { findParts, partsAt, type FoundParts } from './find-parts.ts';
import { findPhoto, pageToSide, type FoundPhoto } from './find-photo.ts';
import type { FoldLine } from './measure/find-creases.ts';
import { project } from './measure/homography.ts';
import type { Thumbnail } from './measure/shrink-upright.ts';
import { cutThumbnail, leans, lookAtPage } from './page-look.ts';

/** The options under which a side is cleaned that a clerk decided about: what stands below the decision is not measured. */
export function decidedOptions(options: CleanOptions, { split, asScanned }: SheetDecision): CleanOptions {
  return {
    ...options,
    splitSpreads: options.splitSpreads && split === null,
    rectifyPhotos: options.rectifyPhotos && !asScanned,
    cropBorders: options.cropBorders && !asScanned,
    skewLeast: asScanned ? Infinity : options.skewLeast,
  };
}

/**
 * Both pages of a side that a clerk cuts at `share` of the width of its page as the clerk saw it: straightened, cropped, or
 * taken out of its perspective. The line is carried back to the side as scanned, where it leans.
 */
export function decidedParts(thumbnail: Thumbnail, side: SheetSide, share: number, options: CleanOptions): FoundParts {
  const { photo } = options.rectifyPhotos ? findPhoto(thumbnail, side) : { photo: null };
  if (photo) return onPhoto(thumbnail, photo, share);
  const whole = findParts(thumbnail, side, { ...options, splitSpreads: false }).parts[0]!;
  const [, , width] = whole.box;
  const look = lookAtPage(cutThumbnail(thumbnail, whole.box), whole.border, options, () => NOT_ASKED);
  // What leans clockwise has its upright lines run to the left on the way down.
  const lean = leans(look.skew, options) ? -Math.tan((look.skew.degrees * Math.PI) / 180) : 0;
  return partsAt(thumbnail.grey, whole.box, { x: share * width, lean });
}

/** Whether the side is blank does not matter to where it is cut. */
const NOT_ASKED = { blank: false, confidence: 0 };

function onPhoto(thumbnail: Thumbnail, { corners, width, height }: FoundPhoto, share: number): FoundParts {
  const { scale, grey } = thumbnail;
  const map = pageToSide(corners, width, height, scale) ?? [];
  const [top, bottom] = [project(map, { x: share * width, y: 0 }), project(map, { x: share * width, y: height })];
  const lean = (bottom.x - top.x) / (bottom.y - top.y);
  const box = boundsOn(
    grey,
    corners.map(({ x, y }) => ({ x: x / scale, y: y / scale })),
  );
  const line: FoldLine = { x: top.x + lean * (box[1] + box[3] / 2 - top.y) - box[0], lean };
  return partsAt(grey, box, line);
}

function boundsOn(grey: { width: number; height: number }, points: { x: number; y: number }[]): Box {
  const left = Math.max(0, Math.floor(Math.min(...points.map(({ x }) => x))));
  const top = Math.max(0, Math.floor(Math.min(...points.map(({ y }) => y))));
  const right = Math.min(grey.width, Math.ceil(Math.max(...points.map(({ x }) => x))));
  const bottom = Math.min(grey.height, Math.ceil(Math.max(...points.map(({ y }) => y))));
  return [left, top, right - left, bottom - top];
}
