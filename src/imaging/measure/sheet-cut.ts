import type { Corners, Point } from './homography.ts';
import { lookAtSide } from './sheet-look.ts';
import { areaOf, meet, type Sides } from './sheet-quads.ts';
import { supportOf, type Side } from './sheet-sides.ts';
import type { SmallPicture } from './small-picture.ts';
import { unevenness } from './unevenness.ts';

const { PI, abs, acos, hypot, min } = Math;

/** Least support of the two sides that are seen. */
const LEAST_SUPPORT = 0.8;
/** Least length of both, in shares of the picture's shorter side: less is a thing on the table. */
const LEAST_LENGTH = 0.25;
/** px at a side's end that are looked at closely: where the step ends, the sheet has a corner. */
const END = 8;
/** px beside a side that are in the picture while its step can be seen. */
const FLANK = 4;
/** Share of a side's prolongation that shows the step from which the side goes on: then its corner is none. */
const GOES_ON = 0.6;
/**
 * Degrees out of square, or out of parallel, from which only a camera can have taken the picture: a scanner sees right
 * angles, and lines are told to half a degree.
 */
const OUT_OF_SQUARE = 1;
/**
 * Difference in brightness between the halves of the paper from which only a camera can have taken the picture. A scanner
 * is calibrated to 2 %; a lamp half a metre above a sheet's middle lights its far half by 6 % less.
 */
const UNEVEN = 0.05;

/** px within which two corners are the same: how far a line 3° astray is off at the end of a long side. */
const SAME_CORNER = 30;

/** What is seen of a sheet between two of its sides. */
interface Piece {
  quad: Corners;
  /** How far the two are from what a scanner would see, degrees. */
  off: number;
}

/**
 * Whether the picture shows a sheet that runs out of it and that only a camera can have seen: two of its sides, paper on
 * other ground, that meet in a corner of which one at least goes straight on to the picture's edge, or that run through
 * the picture beside each other. Only to be asked where no whole sheet was found.
 */
export function isSheetCut(picture: SmallPicture, { tops, bottoms, lefts, rights }: Sides): boolean {
  const lying = [...tops, ...bottoms];
  const corners = [...lefts, ...rights].flatMap((side) => lying.map((other) => cornerOf(picture, other, side)));
  const strips = [...lefts.flatMap((left) => rights.map((right) => stripOf(picture, left, right)))];
  strips.push(...tops.flatMap((top) => bottoms.map((bottom) => stripOf(picture, top, bottom))));
  const pieces = [...corners, ...strips].filter((piece) => piece !== null);
  const [largest] = pieces.sort((a, b) => areaOf(b.quad) - areaOf(a.quad));
  if (!largest) return false;
  return pieces.some((piece) => isOutOfSquare(piece, pieces)) || unevenness(picture, largest.quad) >= UNEVEN;
}

/** Of lines that run through the same edges the squarest counts: the others are led astray by grain or a curl. */
function isOutOfSquare({ quad: [at] }: Piece, pieces: readonly Piece[]): boolean {
  const same = pieces.filter(({ quad: [other] }) => hypot(other.x - at.x, other.y - at.y) <= SAME_CORNER);
  return min(...same.map(({ off }) => off)) >= OUT_OF_SQUARE;
}

/** The piece between two sides that meet in the picture, where one at least runs out of it; null when they do not. */
function cornerOf(picture: SmallPicture, lying: Side, standing: Side): Piece | null {
  const { width, height } = picture;
  const corner = meet(lying.line, standing.line);
  if (!corner || corner.x < 2 || corner.y < 2 || corner.x > width - 3 || corner.y > height - 3) return null;
  // The sheet lies to the right of its left side and below its top.
  const along = wayOf(picture, lying, corner, standing.first ? width - 1 : 0);
  const down = wayOf(picture, standing, corner, lying.first ? height - 1 : 0);
  if (!along || !down || !(along.runsOut || down.runsOut)) return null;
  const opposite = { x: along.end.x + down.end.x - corner.x, y: along.end.y + down.end.y - corner.y };
  const isClockwise = lying.first === standing.first;
  const quad: Corners = isClockwise ? [corner, along.end, opposite, down.end] : [corner, down.end, opposite, along.end];
  const [one, other] = [lookAtSide(picture, quad, 0), lookAtSide(picture, quad, 3)];
  if (min(one.support, other.support) < LEAST_SUPPORT) return null;
  if (one.runsOn[0] > GOES_ON || other.runsOn[1] > GOES_ON) return null;
  return { quad, off: abs(90 - between(lying, standing)) };
}

/** The piece between two opposite sides, each running through the picture from edge to edge; null when one does not. */
function stripOf(picture: SmallPicture, first: Side, last: Side): Piece | null {
  const { width, height } = picture;
  const lies = abs(first.line.ny) > abs(first.line.nx);
  const length = lies ? width - 1 : height - 1;
  if (min(supportOf(first, 0, length), supportOf(last, 0, length)) < LEAST_SUPPORT) return null;
  const [a, b, c, d] = [pointAt(first, 0), pointAt(last, 0), pointAt(last, length), pointAt(first, length)];
  const isApart = (p: Point, q: Point): boolean =>
    (lies ? q.y - p.y : q.x - p.x) >= LEAST_LENGTH * min(width, height) && isIn(picture, p) && isIn(picture, q);
  if (!isApart(a, b) || !isApart(d, c)) return null;
  const quad: Corners = lies ? [a, d, c, b] : [a, b, c, d];
  const looks = (lies ? [0, 2] : [1, 3]).map((i) => lookAtSide(picture, quad, i));
  if (looks.some(({ support }) => support < LEAST_SUPPORT)) return null;
  return { quad, off: between(first, last) };
}

/** How far the step goes on from the corner, and whether as far as the picture's edge. */
interface Way {
  end: Point;
  runsOut: boolean;
}

/** The way of a side from the corner towards x (a lying side) or y (a standing one) = `limit`; null when it is short. */
function wayOf(picture: SmallPicture, side: Side, corner: Point, limit: number): Way | null {
  const rim = leaves(side, corner, limit, picture);
  if (!rim) return null;
  const lies = abs(side.line.ny) > abs(side.line.nx);
  const [from, to] = lies ? [corner.x, rim.x] : [corner.y, rim.y];
  const step = to > from ? END : -END;
  const length = hypot(rim.x - corner.x, rim.y - corner.y);
  const least = LEAST_LENGTH * min(picture.width, picture.height);
  for (let end = to; ((end - from) / (to - from)) * length >= least; end -= step) {
    if (supportOf(side, from, end) < LEAST_SUPPORT || supportOf(side, end - step, end) < LEAST_SUPPORT) continue;
    return { end: pointAt(side, end), runsOut: end === to };
  }
  return null;
}

/** Where the side leaves the picture on its way to x (a lying side) or y (a standing one) = `end`; null beyond it. */
function leaves(side: Side, from: Point, end: number, { width, height }: SmallPicture): Point | null {
  const lies = abs(side.line.ny) > abs(side.line.nx);
  const to = pointAt(side, end);
  // It may leave through a neighbouring edge before.
  const [least, most] = [FLANK, (lies ? height : width) - 1 - FLANK];
  const across = lies ? to.y : to.x;
  const start = lies ? from.y : from.x;
  const limit = across < least ? least : across > most ? most : null;
  const share = limit === null ? 1 : (limit - start) / (across - start);
  // What runs along an edge without reaching it leaves nowhere: its share is beyond 1, and can be without end.
  return share > 0 && share <= 1 ? { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share } : null;
}

/** The point of a lying side at x = `at`, of a standing one at y = `at`. */
function pointAt({ line: { nx, ny, d } }: Side, at: number): Point {
  return abs(ny) > abs(nx) ? { x: at, y: (d - nx * at) / ny } : { x: (d - ny * at) / nx, y: at };
}

function isIn({ width, height }: SmallPicture, { x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x < width && y < height;
}

/** Degrees between two sides, 0..90. */
function between({ line: a }: Side, { line: b }: Side): number {
  return (acos(min(1, abs(a.nx * b.nx + a.ny * b.ny))) * 180) / PI;
}
