import type { BookKind } from '../core/office.ts';
import type { BookRow, ListPage } from '../core/ports/work-lists.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import { shownOf } from './shown-of.ts';

const KIND_WORDS: Record<BookKind, string> = {
  birth: 'Khai sinh',
  marriage: 'Kết hôn',
  death: 'Khai tử',
  other: 'Khác',
};
/** Runs of missing pages told; a book that lacks more is hardly begun. */
const RUNS_TOLD = 12;

/** Page numbers that lack, as runs: of 1 to `pages` where the register tells how many there are, else between those held. */
export function missingPages({ held, pages }: Pick<BookRow, 'held' | 'pages'>): [number, number][] {
  const sorted = [...held].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  let next = pages === null ? (sorted[0] ?? 1) : 1;
  const last = pages ?? sorted.at(-1) ?? 0;
  for (const page of [...sorted.filter((one) => one <= last), last + 1]) {
    if (page > next) runs.push([next, page - 1]);
    next = Math.max(next, page + 1);
  }
  return runs;
}

function runsText(runs: readonly [number, number][]): string {
  const told = runs.slice(0, RUNS_TOLD).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return told.join(', ') + (runs.length > RUNS_TOLD ? ` … (${runs.length} quãng)` : '');
}

/** Old civil-status books, page by page: what is held and which page numbers lack. */
export function booksTable(found: ListPage<BookRow>): ReportTable {
  return {
    title: 'Sổ hộ tịch cũ',
    formula: null,
    scope: shownOf(found, 'quyển'),
    columns: [
      { key: 'unit', title: 'Đơn vị', kind: 'text' },
      { key: 'kindWords', title: 'Loại sổ', kind: 'text' },
      { key: 'yearText', title: 'Năm', kind: 'text' },
      { key: 'number', title: 'Quyển số', kind: 'text' },
      { key: 'location', title: 'Nơi để', kind: 'text' },
      { key: 'pages', title: 'Số trang của sổ', kind: 'integer' },
      { key: 'heldCount', title: 'Trang đã số hóa', kind: 'integer' },
      { key: 'unnumbered', title: 'Không đọc được số trang', kind: 'integer' },
      { key: 'review', title: 'Trang chờ xem lại', kind: 'integer' },
      { key: 'lacking', title: 'Thiếu trang', kind: 'text' },
    ],
    rows: found.rows.map((row): ReportRow => ({
      unit: row.unit,
      kindWords: KIND_WORDS[row.kind],
      yearText: row.year === null ? 'không rõ' : String(row.year),
      number: row.number ?? 'không rõ',
      location: row.location,
      pages: row.pages,
      heldCount: row.held.length,
      unnumbered: row.unnumbered,
      review: row.review,
      lacking: row.year === null ? '' : runsText(missingPages(row)),
    })),
    total: null,
    notes: [
      'Quyển, năm và số trang theo chữ đọc được trên từng trang; trang không đọc được đứng ở dòng “không rõ”. Đơn vị theo trạm quét.',
      'Thiếu trang: so với số trang trong danh mục sổ (nhập bằng lệnh sohoa import books); sổ chưa ghi số trang thì chỉ tính quãng đứt giữa các trang đã có, không biết sổ còn trang nào phía trước và sau.',
    ],
  };
}
