import type { SheetSide } from '../../src/core/page-image.ts';
import type { Corners, Point } from '../../src/imaging/measure/homography.ts';
import { draw, lines, seal, table } from './draw.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, abs, cos, floor, imul, max, min, sin } = Math;

export type Rgb = [number, number, number];
/** Colour of the ground at a point in mm. */
export type Ground = (x: number, y: number) => Rgb;

export const GROUNDS = ['dark', 'wood', 'light', 'cloth', 'tiles', 'papers', 'keyboard'] as const;
export type GroundName = (typeof GROUNDS)[number];

/** Grounds a sheet may lie on, in mm, its texture turned by `angle` radians. */
export function ground(name: GroundName, random: () => number, angle: number): Ground {
  const [c, s] = [cos(angle), sin(angle)];
  const make = MAKERS[name](random);
  return (x, y) => make(x * c + y * s, y * c - x * s);
}

const MAKERS: Record<GroundName, (random: () => number) => Ground> = {
  dark: (random) => {
    const base = 25 + random() * 40;
    return (x, y) => shade([base, base * 0.95, base * 0.9], 3 * value(x / 30, y / 30, 1));
  },
  wood: (random) => {
    const [strength, pitch] = [14 + random() * 26, 4 + random() * 10];
    const tone: Rgb = random() < 0.5 ? [160, 115, 75] : [190, 150, 105];
    return (x, y) => {
      const bend = 6 * value(x / 160, y / 40, 2);
      const grain = value(x / 400, (y + bend) / pitch, 3) + 0.5 * value(x / 60, (y + bend) / 2, 4);
      // Planks end in a dark joint every 120 mm.
      const joint = abs((((y % 120) + 120) % 120) - 60) > 59.2 ? -60 : 0;
      return shade(tone, strength * grain + joint);
    };
  },
  light: (random) => {
    const less = 14 + random() * 8;
    const paper = 230 - less;
    return (x, y) => shade([paper, paper * 0.995, paper * 0.985], 1.5 * value(x / 40, y / 40, 5));
  },
  cloth: (random) => {
    const pitch = 12 + random() * 20;
    const [one, other]: [Rgb, Rgb] =
      random() < 0.5
        ? [
            [150, 40, 50],
            [205, 190, 175],
          ]
        : [
            [60, 80, 130],
            [170, 180, 200],
          ];
    return (x, y) => {
      const [u, v] = [floor(x / pitch) & 1, floor(y / pitch) & 1];
      const mix = (u + v) / 2;
      const weave = 10 * sin(x * 5) * sin(y * 5);
      return shade([0, 1, 2].map((k) => one[k]! * (1 - mix) + other[k]! * mix) as Rgb, weave);
    };
  },
  tiles: (random) => {
    const [size, tone] = [90 + random() * 120, 110 + random() * 70];
    const [dx, dy] = [random() * size, random() * size];
    return (x, y) => {
      const [u, v] = [(x + dx) / size, (y + dy) / size];
      const joint = min(u - floor(u), v - floor(v)) * size < 2.5;
      const own = 8 * hash(floor(u), floor(v), 6);
      return shade([tone, tone * 0.97, tone * 0.92], joint ? -55 : own + 4 * value(x / 12, y / 12, 7));
    };
  },
  papers: (random) => {
    const sheets = [0, 1, 2].map((n) => {
      const turn = n * 2.1 + random() * 0.8;
      const away = 190 + random() * 90;
      return { x: away * cos(turn), y: away * 1.2 * sin(turn), lean: random() * 3, tone: 200 + random() * 35 };
    });
    return (x, y) => {
      for (const sheet of sheets) {
        const [c, s] = [cos(sheet.lean), sin(sheet.lean)];
        const [u, v] = [(x - sheet.x) * c + (y - sheet.y) * s, (y - sheet.y) * c - (x - sheet.x) * s];
        if (abs(u) > 105 || abs(v) > 148) continue;
        const isLetter = abs(u) < 80 && abs(v) < 120 && (v + 300) % 7 < 3 && hash(floor(u / 1.3), floor(v / 7), 8) > 0;
        return isLetter ? [60, 60, 65] : [sheet.tone, sheet.tone, sheet.tone * 0.97];
      }
      return shade([105, 80, 60], 10 * value(x / 200, y / 6, 9));
    };
  },
  keyboard: () => (x, y) => {
    // Keys of 16 mm on a pitch of 19, to the right of and below the sheet.
    if (x < 125 && y < 165) return shade([95, 90, 88], 4 * value(x / 20, y / 20, 10));
    const [u, v] = [((x % 19) + 19) % 19, ((y % 19) + 19) % 19];
    if (u < 3 || v < 3) return [18, 18, 20];
    return abs(u - 11) < 2 && abs(v - 9) < 3 ? [225, 225, 225] : [60, 60, 64];
  },
};

function shade(rgb: Rgb, by: number): Rgb {
  return [rgb[0] + by, rgb[1] + by, rgb[2] + by];
}

/** -1..1 for a cell of a lattice. */
function hash(x: number, y: number, seed: number): number {
  let h = imul(x | 0, 0x27d4eb2d) ^ imul(y | 0, 0x165667b1) ^ imul(seed, 0x9e3779b1);
  h = imul(h ^ (h >>> 15), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 2147483648 - 1;
}

/** Smooth noise -1..1 on a lattice of unit cells. */
function value(x: number, y: number, seed: number): number {
  const [left, top] = [floor(x), floor(y)];
  const [u, v] = [x - left, y - top];
  const [a, b] = [u * u * (3 - 2 * u), v * v * (3 - 2 * v)];
  const above = hash(left, top, seed) * (1 - a) + hash(left + 1, top, seed) * a;
  const below = hash(left, top + 1, seed) * (1 - a) + hash(left + 1, top + 1, seed) * a;
  return above * (1 - b) + below * b;
}

export const PAPERS = {
  letter: { width: 210, height: 297 },
  form: { width: 210, height: 297 },
  certificate: { width: 297, height: 210 },
  booklet: { width: 296, height: 210 },
  half: { width: 148, height: 210 },
  receipt: { width: 80, height: 190 },
  card: { width: 85.6, height: 54 },
} as const;
export type PaperName = keyof typeof PAPERS;

/** Draws the sheet that is photographed, in colour. */
export async function paper(name: PaperName, random: () => number, dpi = 200): Promise<SheetSide> {
  const { width, height } = PAPERS[name];
  const bodies: Record<PaperName, () => string> = {
    letter: () => lines(25, 22, 165, 33, random) + seal(150, 240),
    form: () =>
      lines(25, 20, 160, 6, random) + table(18, 70, [14, 80, 45, 35], 20, random) + lines(25, 265, 150, 2, random),
    certificate: () =>
      '<rect x="8" y="8" width="281" height="194" fill="none" stroke="#a33" stroke-width="2.5"/><rect x="12" y="12" width="273" height="186" fill="none" stroke="#a33" stroke-width=".6"/>' +
      lines(40, 50, 215, 15, random) +
      seal(220, 165),
    booklet: () =>
      '<linearGradient id="f"><stop offset="0" stop-opacity="0"/><stop offset=".49" stop-opacity="0"/><stop offset=".5" stop-opacity=".35"/><stop offset=".51" stop-opacity="0"/><stop offset="1" stop-opacity="0"/></linearGradient><rect width="296" height="210" fill="url(#f)"/>' +
      lines(18, 25, 112, 22, random) +
      lines(166, 25, 112, 22, random) +
      seal(240, 170),
    half: () => lines(18, 20, 112, 24, random),
    receipt: () => lines(6, 14, 68, 22, random) + table(6, 168, [40, 28], 1, random),
    card: () =>
      '<rect width="85.6" height="54" fill="#dfeee6"/><path d="M0 40C30 20 60 50 85.6 30V54H0Z" fill="#cfe3ee"/><rect x="4" y="18" width="20" height="27" fill="#7a8c99"/>' +
      `<g transform="scale(.62)">${lines(46, 22, 85, 9, random)}</g>`,
  };
  const tints = ['#ffffff', '#fbfaf5', '#f4efe0'];
  return draw({ width, height, body: bodies[name](), dpi, tone: 'colour', paper: tints[floor(random() * 3)]! });
}

export interface Shot {
  /** px */
  width: number;
  height: number;
  /** Degrees the camera leans from straight above, the direction it leans to, and its own turn. */
  tilt: number;
  azimuth: number;
  roll: number;
  /** Share of the picture the sheet's bounding box reaches across, whichever side is tighter. */
  fill: number;
  /** Shift of the sheet in shares of the picture: over 0 cuts corners off when `fill` is near 1. */
  shift?: Point;
}

/** Map from mm on the table (sheet in the middle) to px of the picture, as 9 numbers. */
export function aim(shot: Shot, size: { width: number; height: number }): number[] {
  const focal = 0.78 * max(shot.width, shot.height);
  const corners = cornersOf(size);
  let distance = 500;
  let at = { x: 0, y: 0 };
  let map: number[] = [];
  for (let n = 0; n < 40; n++) {
    map = cameraMap(shot, focal, distance, at);
    const seen = corners.map((corner) => apply(map, corner));
    const [left, right] = [min(...seen.map((p) => p.x)), max(...seen.map((p) => p.x))];
    const [top, bottom] = [min(...seen.map((p) => p.y)), max(...seen.map((p) => p.y))];
    distance *= max((right - left) / shot.width, (bottom - top) / shot.height) / shot.fill;
    const { x = 0, y = 0 } = shot.shift ?? {};
    const middle = apply(invert(map), {
      x: (left + right) / 2 - x * shot.width,
      y: (top + bottom) / 2 - y * shot.height,
    });
    at = { x: at.x + (middle.x - at.x) * 0.8, y: at.y + (middle.y - at.y) * 0.8 };
  }
  return map;
}

function cameraMap(shot: Shot, focal: number, distance: number, at: Point): number[] {
  const [t, a, r] = [shot.tilt, shot.azimuth, shot.roll].map((degrees) => (degrees * PI) / 180) as Rgb;
  // Forward looks down to `at`; right and down span the picture.
  const forward: Rgb = [sin(t) * cos(a), sin(t) * sin(a), cos(t)];
  const right0: Rgb = [cos(t) * cos(a) ** 2 + sin(a) ** 2, (cos(t) - 1) * cos(a) * sin(a), -sin(t) * cos(a)];
  const down0: Rgb = [(cos(t) - 1) * cos(a) * sin(a), cos(t) * sin(a) ** 2 + cos(a) ** 2, -sin(t) * sin(a)];
  const right = right0.map((v, k) => v * cos(r) + down0[k]! * sin(r));
  const down = right0.map((v, k) => -v * sin(r) + down0[k]! * cos(r));
  const row = (axis: readonly number[], shift: number): Rgb => [
    axis[0]!,
    axis[1]!,
    -(axis[0]! * at.x + axis[1]! * at.y) + shift,
  ];
  const [x, y, z] = [row(right, 0), row(down, 0), row(forward, distance)];
  const [cx, cy] = [shot.width / 2, shot.height / 2];
  return [...x.map((v, k) => focal * v + cx * z[k]!), ...y.map((v, k) => focal * v + cy * z[k]!), ...z];
}

export function cornersOf({ width, height }: { width: number; height: number }): Corners {
  const [x, y] = [width / 2, height / 2];
  return [
    { x: -x, y: -y },
    { x, y: -y },
    { x, y },
    { x: -x, y },
  ];
}

export function apply(m: readonly number[], { x, y }: Point): Point {
  const w = m[6]! * x + m[7]! * y + m[8]!;
  return { x: (m[0]! * x + m[1]! * y + m[2]!) / w, y: (m[3]! * x + m[4]! * y + m[5]!) / w };
}

export function invert(m: readonly number[]): number[] {
  const [a, b, c, d, e, f, g, h, i] = m as [number, number, number, number, number, number, number, number, number];
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}
