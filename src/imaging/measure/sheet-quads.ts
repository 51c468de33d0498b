import type { Corners, Point } from './homography.ts';
import { supportOf, type Side } from './sheet-sides.ts';
import type { Line } from './straight-lines.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, abs, hypot, max, min, sin, sqrt } = Math;

/** Four lines that may be the sides of a sheet, and how well the picture bears it out. */
export interface Quad {
  corners: Corners;
  /** Share of each side (top, right, bottom, left) along which ground steps to paper. */
  support: readonly [number, number, number, number];
  /** 0..1: all sides borne out, and ending where the sheet ends. */
  score: number;
}

export interface Sides {
  tops: Side[];
  bottoms: Side[];
  lefts: Side[];
  rights: Side[];
}

/** Least share of the picture a sheet covers: less is a thing on the table. */
const LEAST_AREA = 0.1;
/** A corner of a sheet seen in perspective. */
const CORNER_SINE = sin((55 * PI) / 180);
/** Least support of one side, and of all: fingers, clips and papers beside hide parts of a side. */
const LEAST_SIDE = 0.4;
const LEAST_MEAN = 0.6;
/** A line that runs on beyond the corners is a joint, a grain or a desk's edge. */
const RUNS_ON = 0.15;
/** Score below the best so far from which a quadrangle is not looked at: it would take long to look at all. */
const WORTH = 0.35;

/** All quadrangles of the given sides that may be a sheet wholly within the picture, best first. */
export function sheetQuads({ tops, bottoms, lefts, rights }: Sides, width: number, height: number): Quad[] {
  const found: Quad[] = [];
  let best = 0;
  for (const top of tops) {
    for (const left of lefts) {
      const tl = within(meet(top.line, left.line), width, height);
      if (!tl) continue;
      for (const right of rights) {
        const tr = within(meet(top.line, right.line), width, height);
        if (!tr || tr.x < tl.x + 20) continue;
        const over = supportOf(top, tl.x, tr.x);
        if (over < LEAST_SIDE) continue;
        for (const bottom of bottoms) {
          const bl = within(meet(bottom.line, left.line), width, height);
          const br = bl && within(meet(bottom.line, right.line), width, height);
          if (!br || bl.y < tl.y + 20) continue;
          const quad = judge([tl, tr, br, bl], [top, right, bottom, left], over, width * height);
          if (!quad || quad.score < best - WORTH) continue;
          best = max(best, quad.score);
          found.push(quad);
        }
      }
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

function judge(corners: Corners, sides: readonly [Side, Side, Side, Side], over: number, picture: number): Quad | null {
  const [tl, tr, br, bl] = corners;
  const support = [
    over,
    supportOf(sides[1], tr.y, br.y),
    supportOf(sides[2], bl.x, br.x),
    supportOf(sides[3], tl.y, bl.y),
  ] as const;
  if (min(...support) < LEAST_SIDE) return null;
  if (support[0] + support[1] + support[2] + support[3] < LEAST_MEAN * 4) return null;
  if (!isConvex(corners) || areaOf(corners) < picture * LEAST_AREA) return null;
  const on =
    (runsOn(sides[0], tl.x, tr.x) +
      runsOn(sides[1], tr.y, br.y) +
      runsOn(sides[2], bl.x, br.x) +
      runsOn(sides[3], tl.y, bl.y)) /
    4;
  const mean = sqrt(sqrt(support[0] * support[1] * support[2] * support[3]));
  return { corners, support, score: mean * (1 - RUNS_ON * on) };
}

/** Share of the eighth of its length before and after the side that still shows the step. */
function runsOn(side: Side, from: number, to: number): number {
  const beyond = max(8, (to - from) / 8);
  // The first px beyond a corner still see it.
  return (supportOf(side, from - beyond, from - 4) + supportOf(side, to + 4, to + beyond)) / 2;
}

/** Whether all corners turn the same way by 55° to 125°. */
function isConvex(corners: Corners): boolean {
  for (let i = 0; i < 4; i++) {
    const [a, b, c] = [corners[(i + 3) % 4]!, corners[i]!, corners[(i + 1) % 4]!];
    const cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
    if (!(cross > CORNER_SINE * hypot(b.x - a.x, b.y - a.y) * hypot(c.x - b.x, c.y - b.y))) return false;
  }
  return true;
}

export function areaOf(corners: Corners): number {
  let doubled = 0;
  for (let i = 0; i < 4; i++) {
    const [a, b] = [corners[i]!, corners[(i + 1) % 4]!];
    doubled += a.x * b.y - b.x * a.y;
  }
  return doubled / 2;
}

/** Where two lines cross; null when they are nearly parallel. */
export function meet(a: Line, b: Line): Point | null {
  const det = a.nx * b.ny - b.nx * a.ny;
  if (abs(det) < 0.2) return null;
  return { x: (a.d * b.ny - b.d * a.ny) / det, y: (a.nx * b.d - b.nx * a.d) / det };
}

function within(point: Point | null, width: number, height: number): Point | null {
  if (!point || point.x < 1 || point.y < 1 || point.x > width - 2 || point.y > height - 2) return null;
  return point;
}
