import type { Component } from './components.ts';

/**
 * Size in px a page needs after its skew was turned back: that of its crop, larger only where ink would fall off.
 * `components` are in px of a thumbnail, `scale` page px each; `margin` px is kept around ink that needs more room.
 */
export function canvasFor(
  crop: { width: number; height: number },
  skewDegrees: number,
  components: readonly Component[],
  scale: number,
  margin: number,
): { width: number; height: number } {
  const radians = (-skewDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  let [halfWidth, halfHeight] = [0, 0];
  for (const { left, top, right, bottom } of components) {
    for (let corner = 0; corner < 4; corner++) {
      const x = (corner & 1 ? right : left) * scale - crop.width / 2;
      const y = (corner & 2 ? bottom : top) * scale - crop.height / 2;
      halfWidth = Math.max(halfWidth, Math.abs(x * cos - y * sin));
      halfHeight = Math.max(halfHeight, Math.abs(x * sin + y * cos));
    }
  }
  const bounds = {
    width: Math.ceil(crop.width * Math.abs(cos) + crop.height * Math.abs(sin)),
    height: Math.ceil(crop.width * Math.abs(sin) + crop.height * Math.abs(cos)),
  };
  return {
    width: roomFor(crop.width, 2 * Math.ceil(halfWidth + margin), bounds.width),
    height: roomFor(crop.height, 2 * Math.ceil(halfHeight + margin), bounds.height),
  };
}

function roomFor(wanted: number, needed: number, most: number): number {
  return needed > wanted ? Math.max(wanted, Math.min(needed, most)) : wanted;
}
