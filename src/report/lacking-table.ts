import type { Dimension } from '../core/ports/reports.ts';
import {
  type ComponentOfDossier,
  type ComponentState,
  LACKING_STATES,
  type LackingFilter,
  type LackingGroup,
  type LackingRow,
  type LackingState,
  type ListPage,
} from '../core/ports/work-lists.ts';
import { DIMENSION_TITLES, groupTitle } from './measure-table.ts';
import { narrowingNotes } from './narrowing-notes.ts';
import { periodText } from './period-text.ts';
import type { ReportRow, ReportTable } from './report-table.ts';
import { shownOf } from './shown-of.ts';

export const COMPONENT_WORDS: Record<ComponentState, string> = {
  missing: 'Còn thiếu',
  review: 'Chờ xem lại',
  untold: 'Chưa rõ',
  digitised: 'Đã số hóa',
  reused: 'Tái sử dụng',
};

export const LACKING_WORDS: Record<LackingState, string> = {
  missing: 'Còn thiếu giấy',
  review: 'Chờ xem lại',
  untold: 'Chưa rõ',
  complete: 'Đủ',
};

const TITLE = 'Thành phần phải số hóa theo từng hồ sơ';

/** What counts as a component that is there, as sentences below a list. */
export function lackingNotes(filter: LackingFilter): string[] {
  return [
    'Chỉ tính thành phần mà danh mục thành phần hồ sơ ghi là phải số hóa, theo danh mục có hiệu lực vào ngày tiếp nhận. Thành phần không bắt buộc không làm hồ sơ thành thiếu.',
    'Một thành phần là đã số hóa khi hồ sơ có giấy thuộc loại của nó không còn chờ xem lại; hai thành phần cùng loại cần hai giấy; hồ sơ đã giải quyết mà kết quả cùng loại thì cần thêm một giấy cho kết quả.',
    'Chưa rõ: danh mục không ghi loại giấy nào thỏa mãn thành phần này.',
    ...narrowingNotes(filter),
    ...(filter.open ? ['Chỉ hồ sơ đang giải quyết.'] : []),
    ...(filter.state ? [`Chỉ hồ sơ: ${LACKING_WORDS[filter.state].toLowerCase()}.`] : []),
  ];
}

/** Dossiers with what they lack, in the order given. */
export function lackingTable(found: ListPage<LackingRow>, filter: LackingFilter): ReportTable {
  const named = (row: LackingRow, states: ComponentState[]): string =>
    row.components
      .filter(({ state, required }) => states.includes(state) && (required || state !== 'missing'))
      .map(({ name }) => name)
      .join('; ');
  return {
    title: TITLE,
    formula: null,
    scope: [periodText(filter), shownOf(found)].filter(Boolean).join('; '),
    columns: [
      { key: 'code', title: 'Mã hồ sơ', kind: 'text' },
      { key: 'procedureCode', title: 'Mã thủ tục', kind: 'text' },
      { key: 'procedureName', title: 'Thủ tục', kind: 'text' },
      { key: 'unit', title: 'Đơn vị', kind: 'text' },
      { key: 'applicant', title: 'Chủ hồ sơ', kind: 'text' },
      { key: 'received', title: 'Ngày tiếp nhận', kind: 'date' },
      { key: 'due', title: 'Hạn (ngày hẹn trả)', kind: 'date' },
      { key: 'missing', title: 'Còn thiếu', kind: 'text' },
      { key: 'review', title: 'Chờ xem lại', kind: 'text' },
      { key: 'untold', title: 'Chưa rõ', kind: 'text' },
      { key: 'done', title: 'Đã có', kind: 'text' },
    ],
    rows: found.rows.map((row): ReportRow => ({
      code: row.code,
      procedureCode: row.procedureCode,
      procedureName: row.procedureName,
      unit: row.unit,
      applicant: row.applicant,
      received: row.received,
      due: row.due,
      missing: named(row, ['missing']),
      review: named(row, ['review']),
      untold: named(row, ['untold']),
      done: named(row, ['digitised', 'reused']),
    })),
    total: null,
    notes: lackingNotes(filter),
  };
}

/** How many dossiers lack components, by groups. */
export function lackingGroupsTable(groups: readonly LackingGroup[], by: Dimension, filter: LackingFilter): ReportTable {
  const rows = groups.map((group): ReportRow => ({
    key: group.key,
    title: groupTitle(by, group),
    total: group.total,
    ...group.byState,
  }));
  const total: ReportRow = { key: '', title: 'Tổng cộng' };
  for (const key of ['total', ...LACKING_STATES]) total[key] = rows.reduce((sum, one) => sum + Number(one[key]), 0);
  return {
    title: `${TITLE}: theo ${DIMENSION_TITLES[by].toLowerCase()}`,
    formula: null,
    scope: periodText(filter),
    columns: [
      ...(by === 'procedure' || by === 'unit' ? [{ key: 'key', title: 'Mã', kind: 'text' } as const] : []),
      { key: 'title', title: DIMENSION_TITLES[by], kind: 'text' },
      { key: 'total', title: 'Hồ sơ phải số hóa thành phần', kind: 'integer' },
      ...LACKING_STATES.map((state) => ({ key: state, title: LACKING_WORDS[state], kind: 'integer' }) as const),
    ],
    rows,
    total,
    notes: lackingNotes(filter),
  };
}

/** Of one dossier: how many of the required components are there. */
export function tallyOf(components: readonly ComponentOfDossier[]): { required: number; done: number } {
  const required = components.filter((one) => one.required);
  return {
    required: required.length,
    done: required.filter(({ state }) => state === 'digitised' || state === 'reused').length,
  };
}
