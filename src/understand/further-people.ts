import type { ValuePlace } from './labelled-place.ts';
import type { LabelsOfPage } from './labels-of-page.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { placeOf } from './page-view.ts';
import type { Line, PageView } from './page-view.ts';
import { isNameBehind } from './unlisted-labels.ts';

/** A cell that is a day and nothing else. */
const DAY = /^\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}$/;

/**
 * "Họ và tên | Lưu Mậu Đê | Tường Thị Đào Đức": cells right of the first value that hold a name, or under a birth date's label a day, and
 * nothing else: the other people of a table with a column for each.
 */
export function furtherPeople(
  view: PageView,
  kind: 'person_name' | 'birth_date',
  first: ValuePlace | undefined,
  labels: LabelsOfPage,
  knowledge: Knowledge,
): Line[] {
  if (!first) return [];
  const from = first.start + first.line.text.slice(first.start, first.end).search(/[\p{L}\d]/u);
  const is = (text: string): boolean =>
    kind === 'birth_date' ? DAY.test(text) : /^[\p{L} ]+$/u.test(text) && isNameBehind(text, knowledge);
  const column = Math.min(first.end, first.line.columns.find((at) => at > from) ?? first.end);
  const told = first.line.text.slice(from, column).trimEnd();
  if (!is(told)) return [];
  const own = placeOf(first.line, from, from + told.length);
  const middle = own.box[1] + own.box[3] / 2;
  return view.segments.filter(
    (cell) =>
      cell.box[0] > own.box[0] + own.box[2] &&
      cell.box[1] < middle &&
      cell.box[1] + cell.box[3] > middle &&
      is(cell.text) &&
      labels.first(cell) === cell.text.length,
  );
}
