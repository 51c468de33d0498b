import type { Corners, Point } from './homography.ts';
import { refineSides } from './refine-sides.ts';
import { sheetQuads, type Quad, type Sides } from './sheet-quads.ts';
import { sidesOf, type Side } from './sheet-sides.ts';
import type { Thumbnail } from './shrink-upright.ts';
import { smallPicture, type SmallPicture } from './small-picture.ts';
import { straightLines } from './straight-lines.ts';
import { lookAtSheet } from './sheet-look.ts';

const { hypot, max } = Math;

/** Lines looked at in each direction, and sides of each kind that quadrangles are made of. */
const MOST_LINES = 250;
const MOST_SIDES = 28;
/** Quadrangles looked at closely. */
const MOST_QUADS = 300;
/** Least score, and lead over the others from which they do not count. */
const LEAST_SCORE = 0.75;
const LEAST_LEAD = 0.03;
/** Weight of sides that run on beyond the corners. */
const RUNS_ON = 0.5;
/** Share of the diagonal up to which two quadrangles are the same. */
const SAME = 0.008;

/**
 * Finds the four corners (clockwise from the top left, px of the thumbnail) of one sheet of paper lying on another
 * ground, as a phone sees it; null when the side is a scan, a corner is cut off, or two outlines are as likely.
 */
export function sheetCorners(side: Thumbnail): Corners | null {
  const picture = smallPicture(side);
  if (picture.width < 60 || picture.height < 60) return null;
  const quads = sheetQuads(findSides(picture), picture.width, picture.height);
  const likely = distinct(quads, picture)
    .map((quad) => judged(picture, quad))
    .filter((quad) => quad.score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
  const best = outermost(likely, hypot(picture.width, picture.height) * SAME * 2);
  if (!best) return null;
  const { factor } = picture;
  const toThumbnail = ({ x, y }: Point): Point => ({ x: (x + 0.5) * factor - 0.5, y: (y + 0.5) * factor - 0.5 });
  return refineSides(side, best.corners.map(toThumbnail) as unknown as Corners, factor * 3);
}

/** The quadrangle with its support and score measured closely; score 0 when a side of it is none. */
function judged(picture: SmallPicture, quad: Quad): Quad {
  const look = lookAtSheet(picture, quad.corners);
  if (!look) return { ...quad, score: 0 };
  const [a, b, c, d] = look.support;
  return { ...quad, support: look.support, score: (a * b * c * d) ** 0.25 * (1 - RUNS_ON * look.runsOn) };
}

/**
 * Of quadrangles about as good as the best, the one that encloses the others: the rest are frames and tables on the
 * sheet. Null when one of them lies elsewhere.
 */
function outermost(quads: readonly Quad[], near: number): Quad | null {
  const good = quads.filter((quad) => quad.score > quads[0]!.score - LEAST_LEAD);
  if (good.length === 0) return null;
  return good.find((quad) => good.every((other) => encloses(quad.corners, other.corners, near))) ?? null;
}

function encloses(outer: Corners, inner: Corners, near: number): boolean {
  return outer.every((a, i) => {
    const b = outer[(i + 1) % 4]!;
    const length = hypot(b.x - a.x, b.y - a.y);
    return inner.every((p) => ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length > -near);
  });
}

function findSides(picture: SmallPicture): Sides {
  const { lying, standing } = straightLines(picture, MOST_LINES);
  const [tops, bottoms, lefts, rights]: [Side[], Side[], Side[], Side[]] = [[], [], [], []];
  for (const line of lying) {
    const [top, bottom] = sidesOf(picture, line, true);
    tops.push(top);
    bottoms.push(bottom);
  }
  for (const line of standing) {
    const [left, right] = sidesOf(picture, line, false);
    lefts.push(left);
    rights.push(right);
  }
  return { tops: longest(tops), bottoms: longest(bottoms), lefts: longest(lefts), rights: longest(rights) };
}

function longest(sides: Side[]): Side[] {
  return sides.sort((a, b) => b.run - a.run).slice(0, MOST_SIDES);
}

/** The best of every group of quadrangles that are the same to a hair. */
function distinct(quads: readonly Quad[], { width, height }: SmallPicture): Quad[] {
  const near = hypot(width, height) * SAME;
  const kept: Quad[] = [];
  for (const quad of quads) {
    const isNew = kept.every(
      (other) => max(...quad.corners.map((p, i) => hypot(p.x - other.corners[i]!.x, p.y - other.corners[i]!.y))) > near,
    );
    if (isNew) kept.push(quad);
    if (kept.length >= MOST_QUADS) break;
  }
  return kept;
}
