import type { Line, PageView } from './page-view.ts';

export interface OwnNumberPlace {
  line: Line;
  /** Offset in the line's text of what follows "Số:". */
  start: number;
}

/** How far down page 1 the paper's own number may stand: NĐ 30/2020 puts it under the agency, certificates at the top right. */
export const ZONE = 0.36;

/**
 * Places at the head of page 1 where "Số:" begins a column: there the paper tells its own number. Numbers inside sentences
 * ("Căn cứ Nghị định số ...") do not begin a column and are not found. `zone` is the share of the page's height looked at.
 */
export function ownNumberPlaces(view: PageView, zone = ZONE): OwnNumberPlace[] {
  const places: OwnNumberPlace[] = [];
  for (const line of view.segments) {
    if (line.top > zone) continue;
    const head = /^\W{0,3}s[o6]\s?(?:\/\s?no\.?)?\s?[:.;]?\s?(?=[^a-z]|$)/.exec(line.folded);
    if (head) places.push({ line, start: head[0].length });
  }
  return places;
}
