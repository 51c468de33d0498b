import type { Corners, Point } from './homography.ts';
import { refineSides } from './refine-sides.ts';
import { isSheetCut } from './sheet-cut.ts';
import { lookAtSheet } from './sheet-look.ts';
import { sheetQuads, type Quad, type Sides } from './sheet-quads.ts';
import { luminance, sidesOf, type Side } from './sheet-sides.ts';
import type { Thumbnail } from './shrink-upright.ts';
import { smallPicture, type SmallPicture } from './small-picture.ts';
import { straightLines } from './straight-lines.ts';

const { floor, hypot, max } = Math;

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

/** What a picture shows of a sheet: its corners (clockwise from the top left, px of the thumbnail), or that it is cut. */
export type SheetOutline = { corners: Corners; cut: false } | { corners: null; cut: boolean };

/**
 * Finds one sheet of paper lying on another ground, as a phone sees it. No corners when the side is a scan, when a
 * corner is outside of the picture (`cut`), or when two outlines are as likely. A scan is looked at only when its rim is
 * not paper, which most have.
 */
export function sheetCorners(side: Thumbnail, isScan: boolean): SheetOutline {
  const picture = smallPicture(side);
  if (picture.width < 60 || picture.height < 60) return { corners: null, cut: false };
  if (isScan && isPaperToTheEdge(picture)) return { corners: null, cut: false };
  const sides = findSides(picture);
  const quads = sheetQuads(sides, picture.width, picture.height);
  const likely = distinct(quads, picture)
    .map((quad) => judged(picture, quad))
    .filter((quad) => quad.score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
  const best = outermost(likely, hypot(picture.width, picture.height) * SAME * 2);
  if (!best) return { corners: null, cut: likely.length === 0 && isSheetCut(picture, sides) };
  const { factor } = picture;
  const toThumbnail = ({ x, y }: Point): Point => ({ x: (x + 0.5) * factor - 0.5, y: (y + 0.5) * factor - 0.5 });
  const corners = refineSides(side, best.corners.map(toThumbnail) as unknown as Corners, factor * 3);
  return corners ? { corners, cut: false } : { corners: null, cut: false };
}

/** Whether more than half of the outermost 2 px is as bright as the page's paper. */
function isPaperToTheEdge({ data, width, height }: SmallPicture): boolean {
  const rim: number[] = [];
  const all: number[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isRim = x < 2 || y < 2 || x >= width - 2 || y >= height - 2;
      if (!isRim && (x + y) % 7 !== 0) continue;
      const i = (y * width + x) * 3;
      const light = luminance(data, i);
      (isRim ? rim : all).push(light);
    }
  }
  const paper = Float64Array.from(all).sort()[floor(all.length * 0.8)] ?? 0;
  return rim.filter((light) => light > paper * 0.9).length * 2 > rim.length;
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
