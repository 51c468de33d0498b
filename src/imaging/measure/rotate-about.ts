import type { Point } from './homography.ts';

interface Size {
  width: number;
  height: number;
}

/**
 * Where a point of an image of size `from` lies after the image was turned clockwise by `degrees` about its centre and
 * laid with its centre on that of an image of size `to`. px, pixel edges (not centres) have whole numbers.
 */
export function rotateAbout(point: Point, degrees: number, from: Size, to: Size): Point {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [x, y] = [point.x - from.width / 2, point.y - from.height / 2];
  return { x: x * cos - y * sin + to.width / 2, y: x * sin + y * cos + to.height / 2 };
}
