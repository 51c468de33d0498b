import type { Box, Turn } from '../core/geometry.ts';
import { unionBox } from '../core/geometry.ts';
import type { CleanPage } from '../core/page-image.ts';
import { homographyBetween, project, type Corners, type Point } from './measure/homography.ts';
import { rotateAbout } from './measure/rotate-about.ts';

/**
 * Where a box found on a side as decoded (px before the turn) lies on a page made of that side, in px of the page's `keep`:
 * the smallest upright box around the moved corners, cut to the page. `side` is the decoded side's size in px.
 * Null when the box's centre is not on the page, for example on the other half of a spread.
 */
export function mapToPage(box: Box, side: { width: number; height: number }, page: CleanPage): Box | null {
  const [x, y, width, height] = box;
  const move = mover(side, page);
  const size = page.keep;
  const centre = move({ x: x + width / 2, y: y + height / 2 });
  if (!centre || isOutsideCrop(turned({ x: x + width / 2, y: y + height / 2 }, page.geometry.rotation, side), page))
    return null;
  if (centre.x < 0 || centre.y < 0 || centre.x >= size.width || centre.y >= size.height) return null;
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ].map((corner) => move(corner) ?? centre);
  const [left, top, across, down] = unionBox(corners.map((corner): Box => [corner.x, corner.y, 0, 0]));
  const [fromX, fromY] = [Math.max(0, left), Math.max(0, top)];
  return [fromX, fromY, Math.min(size.width, left + across) - fromX, Math.min(size.height, top + down) - fromY];
}

function mover(side: { width: number; height: number }, page: CleanPage): (point: Point) => Point | null {
  const { rotation, crop, skewDegrees, deskewed, corners } = page.geometry;
  const skew = deskewed ? skewDegrees : 0;
  const keep = { width: page.keep.width, height: page.keep.height };
  if (!corners) {
    const size = { width: crop[2], height: crop[3] };
    return (point) => {
      const { x, y } = turned(point, rotation, side);
      return rotateAbout({ x: x - crop[0], y: y - crop[1] }, -skew, size, keep);
    };
  }
  const frame: Corners = [
    { x: 0, y: 0 },
    { x: keep.width, y: 0 },
    { x: keep.width, y: keep.height },
    { x: 0, y: keep.height },
  ];
  const map = homographyBetween(corners, frame);
  return (point) => map && rotateAbout(project(map, turned(point, rotation, side)), -skew, keep, keep);
}

/** Whether a point of the upright side is outside what the page was made of; a deskewed page may show more, in white. */
function isOutsideCrop({ x, y }: Point, page: CleanPage): boolean {
  const [left, top, width, height] = page.geometry.crop;
  return x < left || y < top || x >= left + width || y >= top + height;
}

/** The point on the side after its clockwise turn. */
function turned({ x, y }: Point, turn: Turn, side: { width: number; height: number }): Point {
  if (turn === 90) return { x: side.height - y, y: x };
  if (turn === 180) return { x: side.width - x, y: side.height - y };
  if (turn === 270) return { x: y, y: side.width - x };
  return { x, y };
}
