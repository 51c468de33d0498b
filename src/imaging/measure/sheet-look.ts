import type { Corners, Point } from './homography.ts';
import { homographyBetween, project } from './homography.ts';
import { luminance } from './sheet-sides.ts';
import type { SmallPicture } from './small-picture.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor, hypot, max, min } = Math;

type Colour = readonly [number, number, number];

/** How far a quadrangle looks like a sheet on another ground. */
interface SheetLook {
  /** Share of each side (top, right, bottom, left) that has paper inside and something else outside. */
  support: readonly [number, number, number, number];
  /** Share of the sides' prolongations beyond the corners that still has the sheet's paper on the sheet's side. */
  runsOn: number;
}

/** Samples along each side. */
const ALONG = 40;
/** px beside the side where paper and ground are compared: beyond the blur of the edge. */
const FLANK = [1.6, 2.6, 3.6] as const;
/** px beside it where it is asked whether the step goes on: then it is the rim of a shadow. */
const FURTHER = 8;
/** Where the sheet's paper is looked for between its print, in shares of the sheet. */
const PAPER = [0.04, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3] as const;
/** How far out paper is looked for again: past a frame, a head row or a line of text. */
const OUTSIDE = Array.from({ length: 16 }, (_, n) => 0.01 + n * 0.0045);
/** More paper than this all along a side, at some distance outside of it: the side is a rule on the sheet. */
const MOST_AGAIN = 0.6;
/** Least share of a side that shows paper inside and ground outside: fingers, clips and other papers hide the rest. */
const LEAST_SIDE = 0.5;
/** Colours that differ by less than so many levels or this share of the light are the same paper: grain and shade. */
const SAME = { levels: 4.5, share: 0.03 };
/** Light falls off towards the rim, its hue stays: each channel's share of the light to so much. */
const RIM = { light: 0.72, hue: 0.1 };
/** Paper in the shadow of a hand or a phone is at least this bright compared with the paper beside it. */
const SHADE = 0.4;
/** Share of a side's prolongation from which the sheet is taken to go on. */
const MOST_RUNNING_ON = 0.6;

/**
 * Compares what lies inside and outside of the four sides; null when some side is none: a frame, a table or a block of
 * text has its sheet's paper on both sides, a line of the ground has ground on both, a shadow's rim is soft.
 */
export function lookAtSheet(picture: SmallPicture, corners: Corners): SheetLook | null {
  const sides: SideLook[] = [];
  for (let i = 0; i < 4; i++) {
    const side = lookAtSide(picture, corners, i);
    if (side.support < LEAST_SIDE) return null;
    sides.push(side);
  }
  // Where both neighbours of a side run on beyond it, the sheet does: the side is the rim of a shadow that lies on it.
  const isCrossed = sides.some(
    (_, i) => sides[(i + 3) % 4]!.runsOn[1] > MOST_RUNNING_ON && sides[(i + 1) % 4]!.runsOn[0] > MOST_RUNNING_ON,
  );
  if (isCrossed) return null;
  const support = sides.map((side) => side.support) as unknown as SheetLook['support'];
  return { support, runsOn: sides.reduce((sum, { runsOn }) => sum + (runsOn[0] + runsOn[1]) / 8, 0) };
}

/** One side: its support, and how far it runs on before its first corner and after its second, 0..1. */
export interface SideLook {
  support: number;
  runsOn: readonly [number, number];
}

/** Looks at one side: 0 the way from the first corner to the second. Support 0 when it is none. */
export function lookAtSide(picture: SmallPicture, corners: Corners, i: number): SideLook {
  const [a, b, c, d] = [0, 1, 2, 3].map((k) => corners[(i + k) % 4]!) as [Point, Point, Point, Point];
  const map = homographyBetween(UNIT, [a, b, c, d]);
  const none = { support: 0, runsOn: [1, 1] } as const;
  if (!map) return none;
  const at: Place = (t, depth) => project(map, { x: t, y: depth });
  const inward = inwards(a, b);
  const support = supportOf(picture, at, inward);
  if (support < LEAST_SIDE || paperAgain(picture, at, inward) > MOST_AGAIN) return none;
  return { support, runsOn: [beyondCorner(picture, at, inward, 0), beyondCorner(picture, at, inward, 1)] };
}

const UNIT: Corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** Unit vector to the right of the way from a to b: clockwise on the screen, into the sheet. */
function inwards(a: Point, b: Point): Point {
  const length = hypot(b.x - a.x, b.y - a.y);
  return { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
}

type Place = (t: number, depth: number) => Point;

function supportOf(picture: SmallPicture, at: Place, inward: Point): number {
  let good = 0;
  for (let n = 0; n < ALONG; n++) {
    const t = (n + 0.5) / ALONG;
    if (isEdge(picture, at(t, 0), inward, paperNear(picture, at, t), RIM.light)) good++;
    else if (good + ALONG - 1 - n < LEAST_SIDE * ALONG) return 0;
  }
  return good / ALONG;
}

/** Largest share, over the distances looked at outside of a side, that is its rim's paper again or brighter. */
function paperAgain(picture: SmallPicture, at: Place, inward: Point): number {
  const outside = OUTSIDE.map(() => 0);
  for (let n = 0; n < ALONG; n += 2) {
    const t = (n + 0.5) / ALONG;
    const rim = flank(picture, at(t, 0), inward, 1);
    if (!rim) continue;
    OUTSIDE.forEach((depth, k) => {
      const beyond = colourAt(picture, at(t, -depth));
      if (beyond && (isSame(beyond, rim) || luminance(beyond) > luminance(rim))) outside[k]!++;
    });
  }
  return (2 * max(...outside)) / ALONG;
}

/** Share of the tenth of its length before (`end` 0) or after a side that still looks like its edge, maybe in shade. */
function beyondCorner(picture: SmallPicture, at: Place, inward: Point, end: 0 | 1): number {
  let on = 0;
  const paper = paperNear(picture, at, 0.05 + end * 0.9);
  for (let n = 3; n <= 10; n++) {
    if (isEdge(picture, at(end ? 1 + n * 0.01 : -n * 0.01, 0), inward, paper, SHADE)) on++;
  }
  return on / 8;
}

function paperNear(picture: SmallPicture, at: Place, t: number): Colour | null {
  return brightest(PAPER.map((depth) => colourAt(picture, at(t, depth))));
}

/** Whether the sheet's paper lies inwards of a point, another colour outwards, and the step between is sharp. */
function isEdge(picture: SmallPicture, point: Point, inward: Point, paper: Colour | null, least: number): boolean {
  const rim = flank(picture, point, inward, 1);
  const ground = flank(picture, point, inward, -1);
  if (!paper || !rim || !ground || isSame(rim, ground)) return false;
  const step = difference(rim, ground);
  // Paper may be a sixth of the step darker than the ground: tinted paper on a white desk differs in colour only.
  if (luminance(rim) < luminance(ground) - 0.15 * step) return false;
  if (!FLANK.some((off) => isOfSheet(beside(picture, point, inward, off), paper, least))) return false;
  const [inside, outside] = [beside(picture, point, inward, FURTHER), beside(picture, point, inward, -FURTHER)];
  const goesOn = inside && outside && min(difference(inside, rim), difference(outside, ground)) > 0.4 * step;
  return !goesOn;
}

function isOfSheet(rim: Colour | null, paper: Colour, least: number): boolean {
  if (!rim) return false;
  const [light, full] = [max(1, luminance(rim)), max(1, luminance(paper))];
  if (light < least * full) return false;
  return abs(rim[0] / light - paper[0] / full) < RIM.hue && abs(rim[2] / light - paper[2] / full) < RIM.hue;
}

function isSame(a: Colour, b: Colour): boolean {
  return difference(a, b) < max(SAME.levels, SAME.share * max(luminance(a), luminance(b)));
}

function difference(a: Colour, b: Colour): number {
  return max(abs(a[0] - b[0]), abs(a[1] - b[1]), abs(a[2] - b[2]));
}

function brightest(colours: readonly (Colour | null)[]): Colour | null {
  let best: Colour | null = null;
  for (const colour of colours) if (colour && (!best || luminance(colour) > luminance(best))) best = colour;
  return best;
}

/** Mean colour beside a point, of what of it lies in the picture; null when nothing does. */
function flank(picture: SmallPicture, from: Point, inward: Point, sign: 1 | -1): Colour | null {
  let [r, g, b, count] = [0, 0, 0, 0];
  for (const off of FLANK) {
    const colour = beside(picture, from, inward, sign * off);
    if (!colour) break;
    r += colour[0];
    g += colour[1];
    b += colour[2];
    count++;
  }
  return count ? [r / count, g / count, b / count] : null;
}

function beside(picture: SmallPicture, from: Point, inward: Point, off: number): Colour | null {
  return colourAt(picture, { x: from.x + off * inward.x, y: from.y + off * inward.y });
}

function colourAt({ data, width, height }: SmallPicture, { x, y }: Point): Colour | null {
  const column = floor(x + 0.5);
  const row = floor(y + 0.5);
  if (!(column >= 0 && row >= 0 && column < width && row < height)) return null;
  const i = (row * width + column) * 3;
  return [data[i]!, data[i + 1]!, data[i + 2]!];
}
