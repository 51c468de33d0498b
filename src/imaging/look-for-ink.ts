import type { Box, Turn } from '../core/geometry.ts';
import type { SheetSide } from '../core/page-image.ts';
import { believableDpi } from './believable-dpi.ts';
import { besidePaper } from './measure/beside-paper.ts';
import { judgeBlank, type Blankness } from './measure/judge-blank.ts';
import { cutPlane, type Plane } from './measure/plane.ts';
import { shrinkUpright, type Thumbnail } from './measure/shrink-upright.ts';

/** Least dpi at which a pencil stroke (0.3 mm) is two px wide and shows its edges. */
const FINE_DPI = 130;
/** px no picture is longer than, whatever the dpi says. */
const FINE_LONGEST = 5200;

/**
 * Looks closely at one part of a side for marks as pale as pencil: dear, and asked only where the thumbnail shows no text. `part`
 * has its box in px of `thumbnail` and the mask of what is known not to be paper; null is all of it. `shortest` is the mm from which
 * a mark counts.
 */
export function lookForInk(
  side: SheetSide,
  turn: Turn,
  thumbnail: Thumbnail,
  part: { box: Box; border: Uint8Array | null } | null,
  shortest: number,
): Blankness {
  const dpi = believableDpi(side);
  const longest = Math.ceil(Math.max(side.raw.width, side.raw.height) / FINE_LONGEST);
  const factor = Math.max(1, longest, Math.floor(dpi / FINE_DPI));
  const fine = shrinkUpright(side.raw, factor, turn, dpi);
  const ratio = thumbnail.scale / factor;
  const whole = darkestChannel(fine);
  const coarse = part ? cutPlane(thumbnail.grey, ...part.box) : thumbnail.grey;
  const plane = part ? cutScaled(whole, part.box, ratio) : whole;
  const beside = withBorder(besidePaper(coarse), part?.border ?? null);
  return judgeBlank(plane, enlarged(beside, coarse, plane), shortest);
}

function cutScaled(plane: Plane, box: Box, ratio: number): Plane {
  const x = Math.min(plane.width - 1, Math.floor(box[0] * ratio));
  const y = Math.min(plane.height - 1, Math.floor(box[1] * ratio));
  const width = Math.max(1, Math.min(plane.width - x, Math.round(box[2] * ratio)));
  const height = Math.max(1, Math.min(plane.height - y, Math.round(box[3] * ratio)));
  return cutPlane(plane, x, y, width, height);
}

/**
 * The darker of red and green, each made white by the paper's own tint: red, violet and blue ink are dark in one of them, and
 * blue, the noisiest channel, tells nothing more.
 */
function darkestChannel({ grey, colour }: Thumbnail): Plane {
  if (!colour) return grey;
  const [red, green] = [tintTable(colour, 0), tintTable(colour, 1)];
  const data = new Uint8Array(grey.data.length);
  for (let i = 0, from = 0; i < data.length; i++, from += 3) {
    data[i] = Math.min(red[colour[from]!]!, green[colour[from + 1]!]!);
  }
  return { ...grey, data };
}

/** Values of one channel such that the median, paper, becomes 240: below white, so that grain is not cut off. */
function tintTable(colour: Uint8Array, channel: number): Uint8Array {
  const histogram = new Uint32Array(256);
  for (let i = channel; i < colour.length; i += 3) histogram[colour[i]!]!++;
  let paper = 1;
  for (let left = colour.length / 6 - histogram[0]!; paper < 255 && left > histogram[paper]!; paper++)
    left -= histogram[paper]!;
  return Uint8Array.from(histogram, (_, v) => Math.min(255, Math.round((v * 240) / paper)));
}

function withBorder(mask: Uint8Array | null, border: Uint8Array | null): Uint8Array | null {
  if (!mask || !border) return mask ?? border;
  return mask.map((v, i) => v | border[i]!);
}

function enlarged(mask: Uint8Array | null, from: Plane, to: Plane): Uint8Array | null {
  if (!mask) return null;
  const out = new Uint8Array(to.data.length);
  for (let y = 0; y < to.height; y++) {
    const row = Math.min(from.height - 1, Math.floor((y * from.height) / to.height)) * from.width;
    for (let x = 0; x < to.width; x++) {
      out[y * to.width + x] = mask[row + Math.min(from.width - 1, Math.floor((x * from.width) / to.width))]!;
    }
  }
  return out;
}
