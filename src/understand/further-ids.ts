import type { Box } from '../core/geometry.ts';
import type { ValuePlace } from './labelled-place.ts';
import type { LabelsOfPage } from './labels-of-page.ts';
import { placeOf } from './page-view.ts';
import type { Line, PageView } from './page-view.ts';
import { rightOf } from './value-places.ts';

/** "Số căn cước | 0520... | 0521...": cells right of the first value that are ids and nothing else, of the other people of the row. */
export function furtherIds(view: PageView, label: Box, first: ValuePlace | undefined, labels: LabelsOfPage): Line[] {
  const digits = first ? first.start + first.line.text.slice(first.start, first.end).search(/\d/) : -1;
  if (!first || digits < first.start) return [];
  const column = first.line.columns.find((at) => at > digits) ?? first.end;
  if (!/^\d[\d ]{8,16}\W{0,3}$/.test(first.line.text.slice(digits, Math.min(column, first.end)))) return [];
  const from = placeOf(first.line, digits, column).box;
  return view.segments.filter(
    (cell) =>
      cell.box[0] > from[0] + from[2] &&
      rightOf(cell, first.line, label) !== null &&
      /^(?:\d ?){9}(?:(?:\d ?){2}\d)?$/.test(cell.text) &&
      labels.first(cell) === cell.text.length,
  );
}
