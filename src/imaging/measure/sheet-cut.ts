import type { Corners, Point } from './homography.ts';
import { lookAtSide } from './sheet-look.ts';
import { meet, type Sides } from './sheet-quads.ts';
import { supportOf, type Side } from './sheet-sides.ts';
import type { SmallPicture } from './small-picture.ts';

const { PI, abs, acos, hypot, max, min } = Math;

/** Least support of the two sides that meet in the corner that is seen. */
const LEAST_SUPPORT = 0.8;
/** Least length of a side, in shares of the picture. */
const LEAST_LENGTH = 0.35;
/** A scanner sees right angles; degrees from one beyond which only a camera can have taken the picture. */
const OUT_OF_SQUARE = 1;

/**
 * Whether the picture shows a sheet that runs out of it: one of its corners, seen in perspective, with a side of paper
 * on other ground that goes straight on to the picture's edge. Only to be asked where no whole sheet was found.
 */
export function isSheetCut(picture: SmallPicture, { tops, bottoms, lefts, rights }: Sides): boolean {
  for (const lying of [...tops, ...bottoms]) {
    for (const standing of [...lefts, ...rights]) {
      if (showsCutCorner(picture, lying, standing)) return true;
    }
  }
  return false;
}

function showsCutCorner(picture: SmallPicture, lying: Side, standing: Side): boolean {
  const { width, height } = picture;
  const corner = meet(lying.line, standing.line);
  if (!corner || corner.x < 2 || corner.y < 2 || corner.x > width - 3 || corner.y > height - 3) return false;
  // The sheet lies to the right of its left side and below its top.
  const along = leaves(lying, corner, standing.first ? width - 1 : 0, picture);
  const down = leaves(standing, corner, lying.first ? height - 1 : 0, picture);
  if (!along || !down) return false;
  if (hypot(along.x - corner.x, along.y - corner.y) < LEAST_LENGTH * width) return false;
  if (hypot(down.x - corner.x, down.y - corner.y) < LEAST_LENGTH * height) return false;
  if (!reaches(lying, corner.x, along.x) || !reaches(standing, corner.y, down.y)) return false;
  const { line: a } = lying;
  const { line: b } = standing;
  const angle = (acos(min(1, max(-1, a.nx * b.nx + a.ny * b.ny))) * 180) / PI;
  if (abs(angle - 90) < OUT_OF_SQUARE) return false;
  return bothSidesArePaper(picture, corner, along, down, lying.first === standing.first);
}

/** Whether the step is there all along, also at the picture's edge: a side that ends short of it has a second corner. */
function reaches(side: Side, from: number, to: number): boolean {
  const back = to > from ? -8 : 8;
  return supportOf(side, from, to) >= LEAST_SUPPORT && supportOf(side, to + back, to) >= LEAST_SUPPORT;
}

/** Where the side leaves the picture on its way to x (a lying side) or y (a standing one) = `end`; null beyond it. */
function leaves({ line }: Side, from: Point, end: number, { width, height }: SmallPicture): Point | null {
  const lies = abs(line.ny) > abs(line.nx);
  const to = lies
    ? { x: end, y: (line.d - line.nx * end) / line.ny }
    : { x: (line.d - line.ny * end) / line.nx, y: end };
  // It may leave through a neighbouring edge before.
  const limit = lies ? height - 1 : width - 1;
  const across = lies ? to.y : to.x;
  const start = lies ? from.y : from.x;
  const share = across < 0 ? start / (start - across) : across > limit ? (limit - start) / (across - start) : 1;
  return share > 0 ? { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share } : null;
}

/** Looks at the two sides as those of a parallelogram; `straight`: corners run clockwise from along to down. */
function bothSidesArePaper(
  picture: SmallPicture,
  corner: Point,
  along: Point,
  down: Point,
  straight: boolean,
): boolean {
  const opposite = { x: along.x + down.x - corner.x, y: along.y + down.y - corner.y };
  const quad: Corners = straight ? [corner, along, opposite, down] : [corner, down, opposite, along];
  return [0, 3].every((i) => lookAtSide(picture, quad, i).support >= LEAST_SUPPORT);
}
