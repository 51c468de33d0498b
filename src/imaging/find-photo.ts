import type { SheetSide } from '../core/page-image.ts';
import { homographyBetween, type Corners, type Homography } from './measure/homography.ts';
import { sheetAspects } from './measure/sheet-aspect.ts';
import { sheetCorners } from './measure/sheet-corners.ts';
import type { Thumbnail } from './measure/shrink-upright.ts';
import { warp } from './measure/warp.ts';
import { shrinkUpright } from './measure/shrink-upright.ts';

/** A sheet found in a photograph. */
export interface FoundPhoto {
  /** px of the upright side, clockwise from the top left. */
  corners: Corners;
  /** px of the page after rectifying. */
  width: number;
  height: number;
  dpi: number;
  /** The rectified page as a thumbnail. */
  thumbnail: Thumbnail;
}

/** What a picture shows of a sheet; `cut`: the sheet runs out of the picture, which is left as it is. */
export interface PhotoSearch {
  photo: FoundPhoto | null;
  cut: boolean;
}

/** Long over short side and long side in mm of what is photographed at a desk. ID-1 (ISO/IEC 7810) is the citizen card. */
const FORMATS = [
  { aspect: 1.4142, longMm: 297 },
  { aspect: 1.5858, longMm: 85.6 },
] as const;
/** How far a measured aspect may be from a format's: sheets are not flat, nor lenses true. Half of what parts the two. */
const ASPECT_TOLERANCE = 0.055;

/**
 * Looks for a sheet lying on another ground. None when there is none to be sure of, or when the side is a scan of a sheet
 * lying straight on a black bed: there nothing is in perspective, and cropping does without resampling.
 */
export function findPhoto(thumbnail: Thumbnail, side: SheetSide): PhotoSearch {
  const isScan = side.dpiSource === 'file' || side.raw.channels === 1;
  if (side.tone === 'bilevel') return { photo: null, cut: false };
  const { corners: found, cut } = sheetCorners(thumbnail, isScan);
  if (!found || (isScan && !isInPerspective(found))) return { photo: null, cut: cut && !isScan };
  const { scale, grey } = thumbnail;
  const corners = found.map(({ x, y }) => ({ x: (x + 0.5) * scale, y: (y + 0.5) * scale })) as unknown as Corners;
  const size = sizeOf(corners, sheetAspects(corners, grey.width * scale, grey.height * scale));
  const small = rectifiedThumbnail(thumbnail, corners, size);
  return { photo: small && { corners, ...size, thumbnail: small }, cut: false };
}

/** The map from px of the rectified page to px of the upright side divided by `scale`; null when the corners are degenerate. */
export function pageToSide(corners: Corners, width: number, height: number, scale = 1): Homography | null {
  const frame: Corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  return homographyBetween(frame, corners.map(({ x, y }) => ({ x: x / scale, y: y / scale })) as unknown as Corners);
}

/** Whether opposite sides differ in direction by more than 1° or in length by more than 1.5 %. */
function isInPerspective(corners: Corners): boolean {
  const sides = corners.map((a, i) => {
    const b = corners[(i + 1) % 4]!;
    return { length: Math.hypot(b.x - a.x, b.y - a.y), angle: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI };
  });
  return [0, 1].some((i) => {
    const [one, other] = [sides[i]!, sides[i + 2]!];
    const between = Math.abs((one.angle - other.angle + 540) % 360);
    const lean = Math.min(between, 360 - between);
    return lean > 1 || Math.abs(one.length / other.length - 1) > 0.015;
  });
}

/** Page size: no side loses pixels, the aspect is the format's where one is near, else as measured. */
function sizeOf([tl, tr, br, bl]: Corners, aspects: readonly number[]): { width: number; height: number; dpi: number } {
  const across = Math.max(Math.hypot(tr.x - tl.x, tr.y - tl.y), Math.hypot(br.x - bl.x, br.y - bl.y));
  const down = Math.max(Math.hypot(bl.x - tl.x, bl.y - tl.y), Math.hypot(br.x - tr.x, br.y - tr.y));
  const isWide = aspects[0]! >= 1;
  const longs = aspects.map((aspect) => Math.max(aspect, 1 / aspect));
  const off = (format: (typeof FORMATS)[number]): number =>
    Math.min(...longs.map((long) => Math.abs(long / format.aspect - 1)));
  const [nearest] = [...FORMATS].sort((a, b) => off(a) - off(b));
  const format = nearest && off(nearest) <= ASPECT_TOLERANCE ? nearest : null;
  const trueLong = format?.aspect ?? longs[0]!;
  const trueAspect = isWide ? trueLong : 1 / trueLong;
  const width = Math.round(Math.max(across, down * trueAspect));
  const height = Math.round(width / trueAspect);
  return { width, height, dpi: Math.max(width, height) / ((format?.longMm ?? 297) / 25.4) };
}

function rectifiedThumbnail(
  thumbnail: Thumbnail,
  corners: Corners,
  size: { width: number; height: number; dpi: number },
): Thumbnail | null {
  const { grey, colour } = thumbnail;
  const scale = Math.max(thumbnail.scale, size.dpi / 110);
  const width = Math.max(1, Math.round(size.width / scale));
  const height = Math.max(1, Math.round(size.height / scale));
  const map = pageToSide(corners, width, height, thumbnail.scale);
  if (!map) return null;
  const small = {
    data: colour ?? grey.data,
    width: grey.width,
    height: grey.height,
    channels: colour ? 3 : 1,
  } as const;
  return { ...shrinkUpright(warp(small, map, width, height), 1, 0, size.dpi / scale), scale };
}
