import { findComponents, type Component } from './components.ts';
import { dominantQuad } from './dominant-quad.ts';
import { refineSides } from './refine-sides.ts';
import type { Corners } from './homography.ts';
import type { Plane } from './plane.ts';
import type { Thumbnail } from './shrink-upright.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { PI, ceil, floor, hypot, max, min, round, sin } = Math;

/**
 * Finds the four corners (clockwise from the top left, px of the thumbnail) of one bright sheet lying on a darker
 * ground, as a phone sees it; null when the side is a scan, a corner is cut off, or the outline is not clear.
 */
export function sheetCorners(side: Thumbnail): Corners | null {
  const { plane, factor } = paleness(side);
  if (plane.width < 60 || plane.height < 60) return null;
  const limit = otsu(plane.data);
  const mask = plane.data.map((v) => (v > limit ? 1 : 0));
  const { components, labels } = findComponents(mask, plane.width, plane.height);
  const sheet = largest(components);
  if (sheet < 0) return null;
  const patch = components[sheet]!;
  // A sheet that reaches the edge of the picture has lost a corner, or is a scan without a ground around it.
  const margin = max(2, round(min(plane.width, plane.height) * 0.005));
  if (patch.left < margin || patch.top < margin) return null;
  if (patch.right > plane.width - margin || patch.bottom > plane.height - margin) return null;
  const quad = dominantQuad(labels, sheet + 1, patch, plane.width);
  if (!quad || !isSheetShaped(quad, patch, plane)) return null;
  if (brightShareOutside(mask, quad, patch) > BRIGHT_GROUND) return null;
  const refined = refineSides(plane, quad);
  if (!refined || !isSheetShaped(refined, patch, plane)) return null;
  const scaled = refined.map(({ x, y }) => ({ x: (x + 0.5) * factor - 0.5, y: (y + 0.5) * factor - 0.5 }));
  return scaled as unknown as Corners;
}

/** A ground with more than this share of bright pixels is no ground but the margin of a printed frame. */
const BRIGHT_GROUND = 0.3;

/** Share of what lies outside the sheet that is as bright as the sheet. */
function brightShareOutside(mask: Uint8Array, quad: Corners, patch: Component): number {
  const outside = max(1, mask.length - areaOf(quad));
  let bright = 0;
  for (let i = 0; i < mask.length; i++) bright += mask[i]!;
  return (bright - patch.area) / outside;
}

function areaOf(quad: Corners): number {
  let doubled = 0;
  quad.forEach((a, i) => {
    const b = quad[(i + 1) % 4]!;
    doubled += a.x * b.y - b.x * a.y;
  });
  return doubled / 2;
}

/**
 * The weakest channel of the side at no more than 700 px: paper is bright in all of them, wood and cloth are not.
 */
function paleness(side: Thumbnail): { plane: Plane; factor: number } {
  const { width, height, dpi } = side.grey;
  const factor = max(1, ceil(max(width, height) / 700));
  const [across, down] = [floor(width / factor), floor(height / factor)];
  const data = new Uint8Array(across * down);
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      let sum = 0;
      for (let dy = 0; dy < factor; dy++) {
        for (let dx = 0; dx < factor; dx++) {
          const i = (y * factor + dy) * width + x * factor + dx;
          sum += side.colour
            ? min(side.colour[i * 3]!, side.colour[i * 3 + 1]!, side.colour[i * 3 + 2]!)
            : side.grey.data[i]!;
        }
      }
      data[y * across + x] = sum / (factor * factor);
    }
  }
  return { plane: { data, width: across, height: down, dpi: dpi / factor }, factor };
}

/** The grey level that parts a picture into two classes best (N. Otsu, 1979). */
function otsu(data: Uint8Array): number {
  const histogram = new Uint32Array(256);
  let total = 0;
  for (const v of data) {
    histogram[v]!++;
    total += v;
  }
  let best = { level: 127, spread: -1 };
  let below = 0;
  let sum = 0;
  for (let level = 0; level < 255; level++) {
    below += histogram[level]!;
    sum += level * histogram[level]!;
    const above = data.length - below;
    if (below === 0 || above === 0) continue;
    const spread = below * above * (sum / below - (total - sum) / above) ** 2;
    if (spread > best.spread) best = { level, spread };
  }
  return best.level;
}

function largest(components: readonly Component[]): number {
  let best = -1;
  components.forEach((component, n) => {
    if (best < 0 || component.area > components[best]!.area) best = n;
  });
  return best;
}

/** Convex, at least 0.12 of the picture, corners of 55° to 125°, and filled by the patch it was drawn around. */
function isSheetShaped(quad: Corners, patch: Component, plane: Plane): boolean {
  for (let i = 0; i < 4; i++) {
    const [a, b, c] = [quad[(i + 3) % 4]!, quad[i]!, quad[(i + 1) % 4]!];
    const cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
    const sine = cross / (hypot(b.x - a.x, b.y - a.y) * hypot(c.x - b.x, c.y - b.y));
    if (!(sine > sin((55 * PI) / 180))) return false;
    if (b.x < 1 || b.y < 1 || b.x > plane.width - 2 || b.y > plane.height - 2) return false;
  }
  const area = areaOf(quad);
  return area >= plane.width * plane.height * 0.12 && patch.area >= area * 0.55 && patch.area <= area * 1.08;
}
