import { findComponents, type Component } from './components.ts';
import { millimetres } from './plane.ts';
import type { Thumbnail } from './shrink-upright.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, abs, cos, hypot, max, min, round, sin } = Math;

/** A stamp's place in px of the thumbnail and the ink it was stamped with. */
export interface Stamp {
  left: number;
  top: number;
  right: number;
  bottom: number;
  ink: 'red' | 'blue';
  /** A ring is an ellipse that fills the box. */
  shape: 'ring' | 'frame';
}

/** Ink counts as coloured when it is that much further from the page's own tint; pale blue and violet pads give less than red. */
const COLOURED = { red: 40, blue: 28 };

/** How far out of the ellipse in a patch's box ink lies in a corner, radii. */
const OUTSIDE = 1.06;
/** Share of a patch's ink in its corners from which it is a frame. */
const CORNERS = 0.04;
/** Seals are round: what is that many times longer one way is a frame, or a seal and another stamp that touches it. */
const ROUND = 1.2;
/** Shares of an outline that is drawn. A signature in blue fills up to 0.85 of some frame askew, a whole frame all of its own. */
const DRAWN = { red: 0.5, blue: 0.8, blueAskew: 0.92 };
/** Degrees by which stamps are pressed askew: a long one leaves its box's sides far behind even at few of them. */
const ASKEW = [-4, 4, -8, 8, -12, 12];

/**
 * Finds red and blue stamps. Colour alone does not make a stamp: the titles of civil status papers and the serials of land
 * certificates are printed red, forms are filled in with blue pens. A seal is a ring and an office stamp a frame, so a
 * stamp is a patch of one colour, 15 to 75 mm in both directions, whose outline is drawn: red ones by two sides of the
 * frame or half of the ring, because nothing else on paper is red and that large; blue ones nearly whole. What is blue or framed
 * counts only over black ink: blue writing and red printed boxes that are not in the way of print should be read.
 */
export function findStamps(page: Thumbnail, inkMask: Uint8Array): Stamp[] {
  if (!page.colour) return [];
  const stamps: Stamp[] = [];
  for (const ink of ['red', 'blue'] as const) {
    const mask = colourMask(page.colour, ink);
    if (!mask) continue;
    const { components, labels } = findComponents(
      widen(mask, page.grey.width, page.grey.height),
      page.grey.width,
      page.grey.height,
    );
    components.forEach((component, n) => {
      if (!isStampSized(component, page.grey.dpi)) return;
      const { share, askew, shape } = outlineOf(component, labels, n + 1, page.grey.width, page.grey.dpi);
      const isDrawn = ink === 'red' ? max(share, askew) >= DRAWN.red : share >= DRAWN.blue || askew >= DRAWN.blueAskew;
      if (!isDrawn) return;
      if ((ink === 'blue' || shape === 'frame') && !coversPrint(component, page, inkMask)) return;
      const { left, top, right, bottom } = component;
      stamps.push({ left, top, right, bottom, ink, shape });
    });
  }
  return stamps;
}

/** 1 where the colour is redder (bluer) than the page's tint by COLOURED; null where it is nowhere. */
function colourMask(colour: Uint8Array, ink: 'red' | 'blue'): Uint8Array | null {
  const excess = ink === 'red' ? redness(colour) : blueness(colour);
  const count = excess.length;
  const histogram = new Uint32Array(511);
  for (let i = 0; i < count; i++) {
    const value = excess[i]! + 255;
    histogram[value < 0 ? 0 : value > 510 ? 510 : value]!++;
  }
  let tint = -255;
  for (let seen = 0; tint < 255; tint++) {
    seen += histogram[tint + 255]!;
    if (seen * 2 >= count) break;
  }
  const limit = max(0, tint) + COLOURED[ink];
  let coloured = 0;
  for (let value = limit + 1; value <= 255; value++) coloured += histogram[value + 255]!;
  if (coloured === 0) return null;
  const mask = new Uint8Array(count);
  for (let i = 0; i < count; i++) if (excess[i]! > limit) mask[i] = 1;
  return mask;
}

/** How much redder than anything else each pixel is. */
function redness(colour: Uint8Array): Int16Array {
  const excess = new Int16Array(colour.length / 3);
  for (let i = 0, at = 0; i < excess.length; i++, at += 3) {
    const g = colour[at + 1]!;
    const b = colour[at + 2]!;
    excess[i] = colour[at]! - (g > b ? g : b);
  }
  return excess;
}

/**
 * How much bluer each pixel is when the paper's tint is made grey. Purple stamp pads have more red than green, so blue is
 * held against the weaker of the two.
 */
function blueness(colour: Uint8Array): Int16Array {
  const excess = new Int16Array(colour.length / 3);
  const [reds, greens, blues] = paperBalance(colour).map((factor) =>
    // In sixteenths of a grey level.
    Int32Array.from({ length: 256 }, (_, v) => round(v * factor * 16)),
  ) as [Int32Array, Int32Array, Int32Array];
  for (let i = 0, at = 0; i < excess.length; i++, at += 3) {
    const b = blues[colour[at + 2]!]!;
    const overGreen = b - greens[colour[at + 1]!]!;
    const overRed = b - reds[colour[at]!]!;
    const least = overRed < 0 ? 0 : overRed * 2;
    excess[i] = ((overGreen < least ? overGreen : least) + 8) >> 4;
  }
  return excess;
}

/** Factors that make the paper's tint grey: yellowed paper takes so much blue away that violet ink looks red. */
function paperBalance(colour: Uint8Array): number[] {
  const medians = [0, 1, 2].map((channel) => {
    const histogram = new Uint32Array(256);
    for (let i = channel; i < colour.length; i += 3) histogram[colour[i]!]!++;
    for (let v = 0, seen = 0; v < 256; v++) {
      seen += histogram[v]!;
      if (seen * 6 >= colour.length) return max(1, v);
    }
    return 255;
  });
  return medians.map((median) => max(...medians) / median);
}

/** The mask grown by 1 px, which closes hairline gaps of worn stamps. */
function widen(mask: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(mask.length);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      if (!mask[i]) continue;
      for (let row = i - width; row <= i + width; row += width) out[row - 1] = out[row] = out[row + 1] = 1;
    }
  }
  return out;
}

function isStampSized(component: Component, dpi: number): boolean {
  const [least, most] = [millimetres(15, dpi), millimetres(75, dpi)];
  const across = component.right - component.left;
  const down = component.bottom - component.top;
  return min(across, down) >= least && max(across, down) <= most;
}

/**
 * Share of the patch's outline that is drawn, as seen from its centre: 72 rays meet ink near the ellipse or near the frame
 * that fits the box, whichever fits better (`share`), or near a frame in it that was pressed askew (`askew`).
 */
function outlineOf(
  box: Component,
  labels: Int32Array,
  label: number,
  width: number,
  dpi: number,
): { share: number; askew: number; shape: Stamp['shape'] } {
  const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  const [cx, cy] = [box.left + halfWidth, box.top + halfHeight];
  const depth = millimetres(3, dpi);
  const hits = (reachIn: (dx: number, dy: number) => number): number => {
    let met = 0;
    for (let ray = 0; ray < 72; ray++) {
      const [dx, dy] = [cos((ray * PI) / 36), sin((ray * PI) / 36)];
      const reach = reachIn(dx, dy);
      for (let r = reach + 1; r > reach - depth; r -= 0.7) {
        const [x, y] = [round(cx + dx * r), round(cy + dy * r)];
        if (x < box.left || x >= box.right || y < box.top || y >= box.bottom) continue;
        if (labels[y * width + x] !== label) continue;
        met++;
        break;
      }
    }
    return met;
  };
  const ring = hits((dx, dy) => 1 / hypot(dx / halfWidth, dy / halfHeight));
  const upright = hits(frameReach(halfWidth, halfHeight, 0));
  const askew = ASKEW.map((degrees) => hits(frameReach(halfWidth, halfHeight, degrees)));
  const isLong = max(halfWidth, halfHeight) > min(halfWidth, halfHeight) * ROUND;
  const shape = isLong || hasCorners(box, labels, label, width) ? 'frame' : 'ring';
  return { share: max(ring, upright) / 72, askew: max(...askew) / 72, shape };
}

/** How far the side of a frame turned clockwise by `degrees` is in a direction, when the frame just fits a box; 0: it does not fit. */
function frameReach(halfWidth: number, halfHeight: number, degrees: number): (dx: number, dy: number) => number {
  const [c, s] = [cos((degrees * PI) / 180), sin((degrees * PI) / 180)];
  const turned = abs(s);
  const square = c * c - turned * turned;
  const across = (halfWidth * c - halfHeight * turned) / square;
  const down = (halfHeight * c - halfWidth * turned) / square;
  if (across <= 0 || down <= 0) return () => 0;
  return (dx, dy) => min(across / max(1e-6, abs(dx * c + dy * s)), down / max(1e-6, abs(dy * c - dx * s)));
}

/** Whether the patch fills corners that an ellipse in its box leaves free: a frame askew meets rays where a ring would, too. */
function hasCorners(box: Component, labels: Int32Array, label: number, width: number): boolean {
  const [halfWidth, halfHeight] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  let outside = 0;
  for (let y = box.top; y < box.bottom; y++) {
    const down = (y + 0.5 - box.top) / halfHeight - 1;
    for (let x = box.left; x < box.right; x++) {
      const across = (x + 0.5 - box.left) / halfWidth - 1;
      if (labels[y * width + x] === label && across * across + down * down > OUTSIDE * OUTSIDE) outside++;
    }
  }
  return outside > box.area * CORNERS;
}

/** Whether black ink stands where the stamp does: at least 0.5 % of its box. */
function coversPrint(box: Component, page: Thumbnail, inkMask: Uint8Array): boolean {
  let black = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const i = y * page.grey.width + x;
      if (inkMask[i] && page.neutral.data[i]! < 110) black++;
    }
  }
  return black >= (box.right - box.left) * (box.bottom - box.top) * 0.005;
}
