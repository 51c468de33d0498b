/** One grey value per pixel, row by row: the small images that measuring works on. */
export interface Plane {
  data: Uint8Array;
  /** px */
  width: number;
  /** px */
  height: number;
  /** Dots per inch of this plane, after shrinking. */
  dpi: number;
}

/** A millimetre length in px of an image at `dpi`, at least 1. */
export function millimetres(length: number, dpi: number): number {
  return Math.max(1, Math.round((length * dpi) / 25.4));
}

/** A part of a plane as a plane of its own; the rectangle must lie inside. */
export function cutPlane(plane: Plane, x: number, y: number, width: number, height: number): Plane {
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (y + row) * plane.width + x;
    data.set(plane.data.subarray(from, from + width), row * width);
  }
  return { data, width, height, dpi: plane.dpi };
}
