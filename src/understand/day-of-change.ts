import type { Field } from '../core/document.ts';
import type { Box } from '../core/geometry.ts';
import { ocrField } from './field-maker.ts';
import { upperShare } from './find-titles.ts';
import type { Line, PageView } from './page-view.ts';
import { parseDate } from './parse-date.ts';

/** Headings of the pages of a book on which what changed later is written down: "ĐIỀU CHỈNH THAY ĐỔI" (TT 36/2014/TT-BCA, form HK08). */
const CHANGES =
  /^\W{0,3}(?:[ivx\d]{1,4}[.)]\s?)?(?:(?:noi dung|nhung|cac) )?(?:dieu chinh(?:,)? thay doi|thay doi sau khi cap|bien dong sau khi cap)/;

/** Whether a line stands on such a page below its heading: each change has its own day, none is the book's. */
export function isOfChange(view: PageView, line: Line): boolean {
  return view.segments.some(
    ({ folded, text, box }) =>
      CHANGES.test(folded) &&
      box[1] < line.box[1] &&
      (upperShare(text) > 0.7 ? overlap(box, line.box) : /^\W{0,3}[IVX]{1,4}\.\s/.test(text) && opensPage(view, box)),
  );
}

/** "IV. Những thay đổi sau khi cấp giấy chứng nhận" over the table of a certificate's last page, on which nothing stands above it. */
function opensPage({ segments }: PageView, [, y]: Box): boolean {
  return segments.every(({ box }) => box[1] + box[3] / 2 >= y);
}

function overlap([x, , width]: Box, [left, , across]: Box): boolean {
  return Math.min(x + width, left + across) > Math.max(x, left);
}

/** "Đăng ký thay đổi lần thứ 2, ngày ...", "Cấp lại lần thứ: 1, ngày ...", "... lần thứ nhất, ngày ...". */
const CHANGED =
  /(?:^|[;,.)]\s)\W{0,3}(?:dang ky (?:thay doi|lai)|thay doi|cap lai|cap doi)\W{0,2} lan(?: thu)?\W{0,3}(?:\d{1,2}|nhat|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi)\b/;

/**
 * The day of the last change of what was registered before: the certificate that tells it was issued on that day (NĐ 168/2025/NĐ-CP,
 * forms of certificates: "Đăng ký lần đầu, ngày ...; Đăng ký thay đổi lần thứ ..., ngày ..."). Null where that line is not filled in.
 */
export function lastChange(first: PageView): Field | null {
  const found = first.lines.flatMap((line) => {
    const at = CHANGED.exec(line.folded);
    const from = at ? at.index + at[0].length : 0;
    const date = at ? parseDate(line.text.slice(from)) : null;
    return date ? [{ line, date, start: from + date.start, end: from + date.end }] : [];
  });
  const last = found.sort((a, b) => a.date.value.localeCompare(b.date.value)).at(-1);
  if (!last) return null;
  const { date, ...at } = last;
  return ocrField('issue_date', date.value, at, 0.94, { checks: ['date'], repairs: date.repairs ?? 0 });
}

/** "Ngày 14/12/2018", "Ngày 14 tháng 12 năm 2018" beside a change, where who confirms it signs. */
const SIGNED = /^\W{0,3}ng[a-z]y\W{0,2}\d{1,2}\D{1,9}\d{1,2}\D{1,7}(?:19|20)\d{2}\W{0,3}$/;

/** The day of the last change on a page of changes alone, as the fourth one of a land certificate is; null where no change is signed. */
export function lastDayOfChanges(views: readonly PageView[]): Field | null {
  const days = views.flatMap((view) =>
    view.segments
      .filter((line) => SIGNED.test(line.folded) && isOfChange(view, line))
      .flatMap((line) => {
        const date = parseDate(line.text);
        return date ? [{ line, date }] : [];
      }),
  );
  const last = days.sort((a, b) => a.date.value.localeCompare(b.date.value)).at(-1);
  if (!last) return null;
  const at = { line: last.line, start: last.date.start, end: last.date.end };
  return ocrField('issue_date', last.date.value, at, 0.9, { checks: ['date'], repairs: last.date.repairs ?? 0 });
}
