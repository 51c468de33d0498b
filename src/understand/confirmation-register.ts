import type { Field } from '../core/document.ts';
import { parseOwnNumber } from './document-number.ts';
import { ocrField } from './field-maker.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';
import { withSymbolRepaired } from './repair-symbol.ts';

/** "Sổ cấp Giấy xác nhận tình trạng hôn nhân" (TT 04/2020/TT-BTP, list of civil registers). */
const TITLE = /^\W{0,3}so (?:cap|theo doi|theo doi cap) giay xac nhan/;
/** A cell with the number of an entry's paper, the row's own number close before it. */
const CELL = /^(?:\d{1,3}[.)]?\s)?(?=\d{1,5}\s?\/\s?[A-ZĐ]{2,8}-)/;
/** A page of a register has some 20 rows. */
const MOST = 60;

/** Numbers of the papers that a register of confirmations lists, one in a row: "931/UBND-XNTTHN". */
export function readConfirmationNumbers(views: readonly PageView[], knowledge: Knowledge): Field[] {
  return views
    .flatMap(confirmationCells)
    .flatMap(({ line, start }) => {
      const number = parseOwnNumber(line.text.slice(start));
      if (!number || number.blank) return [];
      const { value, repairs } = withSymbolRepaired(number, knowledge);
      const at = { line, start, end: start + number.length };
      return [ocrField('document_no', value, at, 0.9, { repairs })];
    })
    .slice(0, MOST);
}

/** Where such a register has the numbers of its entries' papers. */
export function confirmationCells({ segments }: PageView): { line: Line; start: number }[] {
  if (!segments.some((line) => line.top < 0.3 && TITLE.test(line.folded))) return [];
  return segments.slice(0, 40 * MOST).flatMap((line) => {
    const start = CELL.exec(line.text)?.[0].length;
    return start === undefined ? [] : [{ line, start }];
  });
}
