import { cellsBelow } from './cells-below.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { LabelledPlace } from './labelled-place.ts';
import type { Announcement, LabelsOfPage } from './labels-of-page.ts';
import { placeOf } from './page-view.ts';
import type { PageView } from './page-view.ts';
import { isNameBehind } from './unlisted-labels.ts';

/** Fewest columns of a table; two headings side by side are over signatures. */
const FEWEST_COLUMNS = 3;

/** "Số | Chồng | Vợ | Ngày đăng ký": a person's heading over cells that are names; "Người chết | ...": beside one. */
export function namesUnder(
  view: PageView,
  { hit: { start, end, role }, line }: Announcement,
  labels: LabelsOfPage,
  knowledge: Knowledge,
): LabelledPlace[] {
  const { box } = placeOf(line, start, end);
  const row = view.segments.filter(({ box: [, y, , height] }) => y < box[1] + box[3] && y + height > box[1]);
  if (role === null) return [];
  const right = row.filter((cell) => cell.box[0] > box[0] + box[2]).sort((a, b) => a.box[0] - b.box[0])[0];
  const beside = right && labels.first(right) === right.text.length && isNameBehind(right.text, knowledge);
  const below = row.length < FEWEST_COLUMNS ? [] : cellsBelow(view, box, labels);
  const cells = beside ? [right] : below;
  // "Cao Nguyên" may be a place: a column of names has nothing else in it.
  if (!cells.every(({ text }) => isNameBehind(text, knowledge))) return [];
  return cells.map((cell): LabelledPlace => {
    const kind = 'person_name';
    const places = [{ kind, role, line: cell, start: 0, end: cell.text.length } as const];
    return { kind, view, label: box, line, start, end, role, followed: false, places };
  });
}
