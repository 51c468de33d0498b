import { homographyBetween, project, type Corners } from '../../src/imaging/measure/homography.ts';
import type { SheetSide } from '../../src/core/page-image.ts';
import { addNoise } from './draw.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { floor, sin } = Math;

/**
 * Photographs a drawn sheet: lays it with its corners at `corners` (px, clockwise from its top left) on a brown ground
 * of `width` x `height` px, under light that falls off to one side. Written apart from the code it tests: it maps
 * forward from the picture to the sheet by nearest neighbours of a finer drawing.
 */
export function photograph(sheet: SheetSide, corners: Corners, width: number, height: number): SheetSide {
  const { raw } = sheet;
  const frame: Corners = [
    { x: 0, y: 0 },
    { x: raw.width, y: 0 },
    { x: raw.width, y: raw.height },
    { x: 0, y: raw.height },
  ];
  const map = homographyBetween(corners, frame)!;
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const light = 1 - 0.45 * (x / width) * (y / height);
      const at = project(map, { x: x + 0.5, y: y + 0.5 });
      const inside = at.x >= 0 && at.y >= 0 && at.x < raw.width && at.y < raw.height;
      for (let c = 0; c < 3; c++) {
        const from = (floor(at.y) * raw.width + floor(at.x)) * raw.channels + (raw.channels === 3 ? c : 0);
        const paper = inside ? raw.data[from]! * 0.92 : [120, 84, 58][c]! + 12 * sin(x / 9 + y / 40);
        data[(y * width + x) * 3 + c] = paper * light;
      }
    }
  }
  addNoise(data, 4, 11);
  return {
    sheet: 1,
    raw: { data, width, height, channels: 3 },
    tone: 'colour',
    dpi: 72,
    dpiSource: 'estimated',
    original: null,
  };
}
