import { findPatches, type Patch } from './find-patches.ts';
import { parseNetpbm } from './netpbm-file.ts';

/** px: lower patches are specks, whose height tells nothing of the print. */
const SPECK = 6;

/** A box is hollow: its ink is less than this share of its area, where a round zero has half of it. */
const HOLLOW = 0.35;
/** What is written in a box is at least this share of it high; a dot in a zero is lower. */
const FILLED = 0.4;
/** Boxes of one row differ by less than this share in width and height. */
const UNLIKE = 0.2;
/** So many boxes are a row with one character in each: what stands beside, above and below them is none of the number. */
const ROW = 4;
/** White between two groups of digits, of their height; within one it is less. */
const APART = 0.5;
/** Digits so far apart, most of them, stand where boxes were whose frames are gone: no print sets a number so wide. */
const SET_APART = 6;
/** Dots of a form's line are lower and slimmer than these shares of a digit, and so many of them stand level. */
const LEADER = { tall: 0.4, wide: 0.35, level: 0.15, least: 4 } as const;
/** Ink of less than this share of its box is the corner of a frame where it is higher than a digit. */
const THIN = 0.3;

/**
 * Takes out of a part that holds digits and capitals alone (a whole PBM or PGM file, changed in place) what no digit has: the dot in a
 * typewriter's zero, which is read as a 9, the bars of boxes and tables, which are read as 1, the frames of boxes with one digit in
 * each, what is left of frames, what stands outside of a row of those, and the dots of a form's line. Ink that touches a digit stays. Returns the groups of ink
 * that are left, from the left, where boxes hold them apart or did; none where there were no boxes, or the file is a PBM. Throws RangeError when the bytes are no such file.
 */
export function cleanDigits(bytes: Uint8Array): Patch[] {
  const { kind, width, height, rows } = parseNetpbm(bytes);
  const stride = Math.ceil(width / 8);
  const isInk = (x: number, y: number): boolean =>
    kind === 'P4' ? (rows[y * stride + (x >> 3)]! & (0x80 >> (x & 7))) !== 0 : rows[y * width + x]! < 128;
  const { labels, patches } = findPatches(width, height, isInk);
  const { isBoxed, indexes } = strangers(patches);
  const wrong = new Set(indexes);
  if (wrong.size === 0 && !isBoxed) return [];
  const isWrong = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && wrong.has(labels[y * width + x]! - 1);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const label = labels[y * width + x]!;
      // The grey seam of a patch goes with it.
      const goes = label > 0 ? wrong.has(label - 1) : kind === 'P5' && touches(x, y, isWrong);
      if (!goes) continue;
      if (kind === 'P5') rows[y * width + x] = 255;
      else rows[y * stride + (x >> 3)]! &= ~(0x80 >> (x & 7));
    }
  }
  return isBoxed && kind === 'P5' ? groupsOf(patches.filter((_, i) => !wrong.has(i))) : [];
}

/** Patches that are less apart than words are, as one. */
function groupsOf(patches: readonly Patch[]): Patch[] {
  const groups: Patch[] = [];
  for (const patch of patches.toSorted((a, b) => a.left - b.left)) {
    const last = groups.at(-1);
    if (!last || patch.left - last.right > APART * tall(last)) groups.push({ ...patch });
    else {
      last.right = Math.max(last.right, patch.right);
      last.top = Math.min(last.top, patch.top);
      last.bottom = Math.max(last.bottom, patch.bottom);
      last.area += patch.area;
    }
  }
  return groups;
}

function touches(x: number, y: number, isWrong: (x: number, y: number) => boolean): boolean {
  return isWrong(x - 1, y) || isWrong(x + 1, y) || isWrong(x, y - 1) || isWrong(x, y + 1);
}

const tall = (patch: Patch): number => patch.bottom - patch.top;
const wide = (patch: Patch): number => patch.right - patch.left;

/** Indexes of the patches that are no digits: frames, dots inside of one, upright bars, long rules and whole grids. */
function strangers(patches: readonly Patch[]): { isBoxed: boolean; indexes: number[] } {
  const boxes = framesOf(patches);
  const row = spanOf(rowOf([...boxes]), patches);
  const isOutside = (patch: Patch): boolean => row !== null && !encloses(row, patch);
  const standing = patches.filter(
    (patch) => tall(patch) >= SPECK && wide(patch) < 2 * tall(patch) && !boxes.has(patch) && !isOutside(patch),
  );
  const leaders = leadersOf(patches, standing);
  const print = standing.filter((patch) => !leaders.has(patch));
  const heights = print.map(tall).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)];
  if (usual === undefined) return { isBoxed: false, indexes: [] };
  const isDigit = (patch: Patch): boolean => tall(patch) > 0.7 * usual && tall(patch) < 1.35 * usual;
  const digits = patches.filter((patch) => isDigit(patch) && wide(patch) < 1.2 * usual);
  const isDot = (patch: Patch): boolean => tall(patch) < 0.45 * usual && digits.some((d) => encloses(d, patch));
  const isBoxed = boxes.size > 0 || areSetApart(digits);
  // What is left of a box's corners, and the noise of its field.
  const isCrumb = (patch: Patch): boolean =>
    isBoxed && tall(patch) < 0.4 * usual && (boxes.size > 0 || wide(patch) > 0.6 * usual);
  const isCorner = (patch: Patch): boolean =>
    isBoxed && tall(patch) > 1.15 * usual && patch.area < THIN * wide(patch) * tall(patch);
  const isBar = (patch: Patch): boolean =>
    (tall(patch) > 1.15 * usual && wide(patch) < 0.25 * usual) ||
    (tall(patch) > 1.5 * usual && wide(patch) < 0.25 * tall(patch));
  const isRule = (patch: Patch): boolean =>
    wide(patch) > 2.5 * usual && (tall(patch) < 0.2 * usual || patch.area < 0.3 * wide(patch) * tall(patch));
  const indexes = patches.flatMap((patch, i) =>
    boxes.has(patch) ||
    isOutside(patch) ||
    leaders.has(patch) ||
    isCrumb(patch) ||
    isCorner(patch) ||
    isDot(patch) ||
    isBar(patch) ||
    isRule(patch)
      ? [i]
      : [],
  );
  return { isBoxed, indexes };
}

/** The dots that a form prints to write on, level with each other beside digits much higher. */
function leadersOf(patches: readonly Patch[], standing: readonly Patch[]): Set<Patch> {
  const heights = standing.map(tall).sort((a, b) => a - b);
  const low = patches.filter((patch) => {
    const higher = heights.filter((height) => tall(patch) < LEADER.tall * height);
    const usual = higher[higher.length >> 1];
    return usual !== undefined && higher.length >= LEADER.least && wide(patch) < LEADER.wide * usual;
  });
  const tallest = heights.at(-1) ?? 0;
  const isLevel = (one: Patch, other: Patch): boolean => Math.abs(one.bottom - other.bottom) < LEADER.level * tallest;
  return new Set(low.filter((patch) => low.filter((other) => isLevel(patch, other)).length >= LEADER.least));
}

/** Whether digits stand one by one with a digit's room between most of them, as in boxes. */
function areSetApart(digits: readonly Patch[]): boolean {
  const ordered = digits.toSorted((a, b) => a.left - b.left);
  const apart = ordered.filter((digit, i) => i > 0 && digit.left - ordered[i - 1]!.right > APART * tall(digit));
  return apart.length >= SET_APART && 3 * apart.length > 2 * ordered.length;
}

const encloses = (box: Patch, { left, top, right, bottom }: Patch): boolean =>
  box.left < left && box.right > right && box.top < top && box.bottom > bottom;

const isLike = (one: number, other: number): boolean => Math.abs(one - other) < UNLIKE * other;
const areAlike = (box: Patch, other: Patch): boolean =>
  isLike(wide(box), wide(other)) && isLike(tall(box), tall(other));

/** The frames of boxes, each with a digit or a few letters in it, and the empty ones of the same size. */
function framesOf(patches: readonly Patch[]): Set<Patch> {
  const hollow = patches.filter((patch) => patch.area < HOLLOW * wide(patch) * tall(patch) && tall(patch) > SPECK);
  const filled = hollow.filter((box) =>
    patches.some((patch) => tall(patch) >= FILLED * tall(box) && encloses(box, patch)),
  );
  return new Set(hollow.filter((box) => filled.some((other) => other === box || areAlike(box, other))));
}

/** From the first of the boxes to the last, with what is left of further frames as high as theirs; null without boxes. */
function spanOf(row: readonly Patch[], patches: readonly Patch[]): Patch | null {
  const [box] = row;
  if (!box) return null;
  const isSide = (patch: Patch): boolean =>
    isLike(tall(patch), tall(box)) &&
    Math.abs(patch.top - box.top) < UNLIKE * tall(box) &&
    (patch.area < THIN * wide(patch) * tall(patch) || wide(patch) < UNLIKE * tall(patch));
  return [...row, ...patches.filter(isSide)].reduce((span, { left, top, right, bottom, area }) => ({
    left: Math.min(span.left, left),
    top: Math.min(span.top, top),
    right: Math.max(span.right, right),
    bottom: Math.max(span.bottom, bottom),
    area: span.area + area,
  }));
}

/** Boxes of one size beside each other, from the left; none where they are too few: a card's groups of digits have boxes of many widths. */
function rowOf(boxes: readonly Patch[]): Patch[] {
  const ordered = boxes.toSorted((a, b) => a.left - b.left);
  const usual = ordered.toSorted((a, b) => wide(a) - wide(b))[Math.floor(ordered.length / 2)];
  const row = ordered.filter((box) => areAlike(box, usual!));
  return row.length >= ROW ? row : [];
}
