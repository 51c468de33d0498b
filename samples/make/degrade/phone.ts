import { seededRandom } from '../random.ts';
import { type Raster } from './raster.ts';

type Point = [x: number, y: number];

/** Solves the 8 unknowns of the projective map that takes each `from` corner to its `to` corner. */
function homography(from: Point[], to: Point[]): number[] {
  const rows: number[][] = [];
  from.forEach(([x, y], i) => {
    const [u, v] = to[i] as Point;
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]);
  });
  for (let column = 0; column < 8; column += 1) {
    let pivot = column;
    for (let r = column + 1; r < 8; r += 1) {
      if (Math.abs(rows[r]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = r;
    }
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const main = rows[column] as number[];
    for (let r = 0; r < 8; r += 1) {
      if (r === column) continue;
      const row = rows[r] as number[];
      const factor = (row[column] as number) / (main[column] as number);
      for (let c = column; c < 9; c += 1) row[c] = (row[c] as number) - factor * (main[c] as number);
    }
  }
  return rows.map((row, i) => (row[8] as number) / (row[i] as number));
}

export interface PhoneShot {
  /** px of the photograph */
  width: number;
  height: number;
  /** Where the paper's corners (top left, top right, bottom right, bottom left) fall, as shares of the photograph. */
  corners: [Point, Point, Point, Point];
  /** Colour of the table. */
  table: [number, number, number];
}

/** A page lying on a table, photographed at an angle under a lamp from one side. Deterministic for a seed. */
export function photograph(page: Raster, shot: PhoneShot, seed: number): Raster {
  const random = seededRandom(seed);
  const { width, height } = shot;
  const corners = shot.corners.map(([x, y]): Point => [x * width, y * height]);
  const sheet: Point[] = [
    [0, 0],
    [page.width - 1, 0],
    [page.width - 1, page.height - 1],
    [0, page.height - 1],
  ];
  const m = homography(corners, sheet) as [number, number, number, number, number, number, number, number];
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const grain = 8 * Math.sin(y / 7 + 3 * Math.sin(y / 61)) + 5 * random();
    for (let x = 0; x < width; x += 1) {
      const w = m[6] * x + m[7] * y + 1;
      const u = (m[0] * x + m[1] * y + m[2]) / w;
      const v = (m[3] * x + m[4] * y + m[5]) / w;
      const inside = u >= 0 && v >= 0 && u < page.width - 1 && v < page.height - 1;
      // A lamp from the upper left and the shadow of the hand at the lower right.
      const light =
        1.02 - 0.3 * (x / width) * (y / height) - 0.16 * ((x / width - 0.35) ** 2 + (y / height - 0.3) ** 2);
      const noise = (random() - 0.5) * 9;
      const at = (y * width + x) * 3;
      for (let c = 0; c < 3; c += 1) {
        const surface = inside
          ? sample(page, u, v, c) * ([0.97, 0.95, 0.89][c] as number)
          : (shot.table[c] as number) + grain;
        data[at + c] = Math.max(0, Math.min(255, surface * light + noise));
      }
    }
  }
  return { data, width, height };
}

function sample(page: Raster, u: number, v: number, channel: number): number {
  const x = Math.floor(u);
  const y = Math.floor(v);
  const a = u - x;
  const b = v - y;
  const at = (y * page.width + x) * 3 + channel;
  const next = at + page.width * 3;
  const top = (page.data[at] as number) * (1 - a) + (page.data[at + 3] as number) * a;
  const bottom = (page.data[next] as number) * (1 - a) + (page.data[next + 3] as number) * a;
  return top * (1 - b) + bottom * b;
}
