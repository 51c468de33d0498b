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

/** Letters and digits of a land certificate's serial or of its entry in a book, alone in a cell. */
const OF_LAND = /^[A-ZĐ]{1,2}\s?\d{4,8}$/;
/** Heights of a line between two rows, at most. */
const ROWS_APART = 4;

/**
 * "Số phát hành GCN" over "ZP 970749" and "ZX 020506": cells of the same kind right below the first value, at its left edge, where headings stand
 * so close to each other that their columns are not told apart.
 */
export function furtherSerials(view: PageView, first: ValuePlace | undefined, labels: LabelsOfPage): Line[] {
  if (!first || !OF_LAND.test(first.line.text)) return [];
  let [left, top, , height] = first.line.box;
  const found: Line[] = [];
  for (const cell of view.segments) {
    const gap = cell.box[1] - (top + height);
    if (gap < 0 || Math.abs(cell.box[0] - left) > height) continue;
    if (gap > ROWS_APART * height || !OF_LAND.test(cell.text) || labels.first(cell) < cell.text.length) break;
    found.push(cell);
    [left, top, , height] = cell.box;
  }
  return found;
}
