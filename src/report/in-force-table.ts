import type { DocumentClass } from '../core/document-class.ts';
import {
  type InForceFilter,
  type InForceGroup,
  type InForceRow,
  type ListPage,
  VALIDITIES,
  type Validity,
} from '../core/ports/work-lists.ts';
import { narrowingNotes } from './narrowing-notes.ts';
import { periodText } from './period-text.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import { shownOf } from './shown-of.ts';

export const VALIDITY_WORDS: Record<Validity, string> = {
  standing: 'Đến khi được thay thế',
  unknown: 'Không rõ',
  dated: 'Còn hạn',
  ended: 'Đã hết hiệu lực',
};

const TITLE = 'Kết quả còn hiệu lực chưa số hóa';
/** A class's name in Vietnamese. */
type NameOf = (name: DocumentClass) => string;

/** What is listed and on what the validity rests. `sources` are those of the rules, by class. */
export function inForceNotes(
  filter: InForceFilter,
  sources: ReadonlyMap<DocumentClass, string | null>,
  nameOf: NameOf,
): string[] {
  const told = [...sources].map(
    ([name, source]) => `${nameOf(name)}: ${source ?? 'theo thông lệ, chưa dẫn điều khoản'}`,
  );
  return [
    'Hồ sơ đã giải quyết, kết quả bằng giấy chưa số hóa; không kể hồ sơ bị từ chối hoặc rút. Hiệu lực tính từ ngày có kết quả, vì ngày ghi trên giấy chưa biết khi giấy chưa số hóa.',
    'Không rõ: chưa có quy tắc cho loại giấy này, nên vẫn nằm trong danh sách.',
    `Căn cứ: ${told.join('; ')}.`,
    ...narrowingNotes(filter),
  ];
}

/** Results still in force, or perhaps in force, in the order given. */
export function inForceTable(
  found: ListPage<InForceRow>,
  filter: InForceFilter,
  nameOf: NameOf,
  notes: readonly string[],
): ReportTable {
  return {
    title: filter.validity === 'ended' ? 'Kết quả đã hết hiệu lực chưa số hóa' : TITLE,
    formula: null,
    scope: [periodText(filter), shownOf(found, 'kết quả')].filter(Boolean).join('; '),
    columns: [
      { key: 'code', title: 'Mã hồ sơ', kind: 'text' },
      { key: 'procedureName', title: 'Thủ tục', kind: 'text' },
      { key: 'className', title: 'Loại kết quả', kind: 'text' },
      { key: 'unit', title: 'Đơn vị', kind: 'text' },
      { key: 'applicant', title: 'Chủ hồ sơ', kind: 'text' },
      { key: 'resolved', title: 'Ngày có kết quả', kind: 'date' },
      { key: 'validityWords', title: 'Hiệu lực', kind: 'text' },
      { key: 'ends', title: 'Đến ngày', kind: 'date' },
    ],
    rows: found.rows.map((row): ReportRow => ({
      ...row,
      className: nameOf(row.class),
      validityWords: VALIDITY_WORDS[row.validity],
    })),
    total: null,
    notes: [...notes],
  };
}

/** How many results of each class are in force and not digitised; past ones stand beside and are not in the sum. */
export function inForceGroupsTable(
  groups: readonly InForceGroup[],
  filter: InForceFilter,
  nameOf: NameOf,
): ReportTable {
  const rows = groups.map(({ class: name, byValidity }): ReportRow => ({
    key: name,
    title: nameOf(name),
    open: byValidity.standing + byValidity.unknown + byValidity.dated,
    ...byValidity,
  }));
  const total: ReportRow = { key: '', title: 'Tổng cộng' };
  for (const key of ['open', ...VALIDITIES]) total[key] = rows.reduce((sum, row) => sum + Number(row[key]), 0);
  return {
    title: `${TITLE}: theo loại giấy`,
    formula: null,
    scope: periodText(filter),
    columns: [
      { key: 'title', title: 'Loại kết quả', kind: 'text' },
      { key: 'open', title: 'Còn hoặc có thể còn hiệu lực', kind: 'integer' },
      ...VALIDITIES.map((name) => ({ key: name, title: VALIDITY_WORDS[name], kind: 'integer' }) as const),
    ],
    rows,
    total,
    notes: [],
  };
}
