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
  return rotation(degrees, from, to)(point.x, point.y);
}

/** Like rotateAbout, for many points. */
export function rotation(degrees: number, from: Size, to: Size): (x: number, y: number) => Point {
  const radians = (degrees * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  return (px, py) => {
    const x = px - from.width / 2;
    const y = py - from.height / 2;
    return { x: x * cos - y * sin + to.width / 2, y: x * sin + y * cos + to.height / 2 };
  };
}
