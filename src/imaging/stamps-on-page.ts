import { rotateAbout } from './measure/rotate-about.ts';
import type { Stamp } from './measure/stamps.ts';

interface Size {
  width: number;
  height: number;
}

/**
 * Stamps found on a thumbnail (`scale` px of the crop per px) as boxes in px of the page, which is the crop turned back by
 * `skew` degrees about its centre.
 */
export function stampsOnPage(stamps: readonly Stamp[], scale: number, skew: number, crop: Size, page: Size): Stamp[] {
  return stamps.map((stamp) => {
    const corners = [
      [stamp.left, stamp.top],
      [stamp.right, stamp.top],
      [stamp.right, stamp.bottom],
      [stamp.left, stamp.bottom],
    ].map(([x, y]) => rotateAbout({ x: x! * scale, y: y! * scale }, -skew, crop, page));
    const xs = corners.map((corner) => corner.x);
    const ys = corners.map((corner) => corner.y);
    return {
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs),
      bottom: Math.max(...ys),
      ink: stamp.ink,
      shape: stamp.shape,
    };
  });
}
