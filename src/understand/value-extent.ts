import { unionBox, type Box } from '../core/geometry.ts';
import type { ValuePlace } from './labelled-place.ts';
import { placeOf } from './page-view.ts';
import type { PageView } from './page-view.ts';

/** What is left of a place's height between the lines above and below its label: the label's box may be as high as boxes beside it. */
export function withoutNeighbours(
  reach: { left: number; right: number; top: number; bottom: number },
  [, y, , height]: Box,
  { segments }: PageView,
): { top: number; bottom: number } {
  const near = segments.filter(({ box }) => box[0] < reach.right && box[0] + box[2] > reach.left);
  const above = near.filter(({ box }) => box[1] + box[3] / 2 < y).map(({ box }) => box[1] + box[3]);
  const below = near.filter(({ box }) => box[1] + box[3] / 2 > y + height).map(({ box }) => box[1]);
  return { top: Math.max(reach.top, ...above), bottom: Math.min(reach.bottom, ...below) };
}

/** Groups of a number: digits, capitals and the bars of boxes around them. */
const GROUP = /^[\s|¦[\]]*(?:[A-ZĐ]{0,2}\d+[\s|¦[\].-]*)+$/;
/** Furthest from one group to the next, heights of the line: boxes of two digits stand between them unread. */
const TO_NEXT_GROUP = 6;

/** With the groups of digits that stand in segments of their own behind it in the same row, as those in boxes do. */
export function withGroupsBehind(box: Box, view: PageView): Box {
  let whole = box;
  for (const { box: other, text } of view.segments.toSorted((a, b) => a.box[0] - b.box[0])) {
    const gap = other[0] - (whole[0] + whole[2]);
    const overlap = Math.min(box[1] + box[3], other[1] + other[3]) - Math.max(box[1], other[1]);
    if (gap > 0 && gap < TO_NEXT_GROUP * other[3] && overlap > other[3] / 2 && GROUP.test(text))
      whole = unionBox([whole, other]);
  }
  return whole;
}

/** Three bars or more: a row of boxes, whatever was read in them. */
export const BOXED = /(?:[|¦[\]][^|¦[\]]{0,3}){3}/;

/** To what stands next in the row where the place shows boxes: the last ones may be unread. */
export function withUnreadBoxes({ line, start, end }: ValuePlace, box: Box, view: PageView): Box {
  if (!BOXED.test(line.text.slice(start, end))) return box;
  const [left, , across] = blankRightOf(box, view);
  return [box[0], box[1], Math.max(box[2], left + across - box[0]), box[3]];
}

/** Without the label's last word, which its colon belongs to. */
export function boxOfValue({ line, start, end }: ValuePlace): Box {
  const lead = /^[^\p{L}\p{N}]*/u.exec(line.text.slice(start, end))![0].length;
  return placeOf(line, start + lead < end ? start + lead : start, end).box;
}

/** From the label's end to what stands next in its row, else to the edge of the page's print. */
export function blankRightOf([x, y, width, height]: Box, view: PageView): Box {
  const from = x + width;
  const inRow = view.segments.filter((s) => s.box[1] < y + height && s.box[1] + s.box[3] > y && s.box[0] > from);
  const edge = Math.max(from + 4 * height, ...view.segments.map((s) => s.box[0] + s.box[2]));
  const to = Math.min(edge, ...inRow.map((s) => s.box[0]));
  return [from, y, Math.max(1, to - from), height];
}
