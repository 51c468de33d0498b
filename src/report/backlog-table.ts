import {
  AGE_BANDS,
  type AgeBand,
  type BacklogFilter,
  type BacklogGroup,
  type BacklogRow,
  type Deadline,
  type ListPage,
  type WorkPart,
} from '../core/ports/work-lists.ts';
import type { Dimension } from '../core/ports/reports.ts';
import { daysBetween } from './day-arithmetic.ts';
import { DIMENSION_TITLES, groupTitle } from './measure-table.ts';
import { narrowingNotes } from './narrowing-notes.ts';
import { periodText } from './period-text.ts';
import type { ReportColumn, ReportRow, ReportTable } from './report-table.ts';
import { shownOf } from './shown-of.ts';

export const PART_WORDS: Record<WorkPart, { title: string; about: string; since: string }> = {
  result: {
    title: 'Kết quả giải quyết chưa số hóa',
    about: 'Hồ sơ đã giải quyết của thủ tục có kết quả bằng giấy mà kết quả chưa số hóa.',
    since: 'ngày có kết quả',
  },
  component: {
    title: 'Hồ sơ chưa số hóa thành phần nào',
    about: 'Hồ sơ đã tiếp nhận mà chưa có thành phần nào được số hóa (không kể giấy kết quả).',
    since: 'ngày tiếp nhận',
  },
};

/** `8–30 ngày`, `trên 180 ngày`. */
export function bandWords(band: AgeBand): string {
  const [least, most] = AGE_BANDS[band];
  return most === null ? `trên ${least - 1} ngày` : `${least}–${most} ngày`;
}

export const DEADLINE_WORDS: Record<Deadline, string> = {
  overdue: 'Quá hạn',
  week: 'Trong 7 ngày tới',
  later: 'Còn lâu hơn',
  none: 'Không có hạn',
};

const BANDS = Object.keys(AGE_BANDS) as AgeBand[];
const DEADLINE_NAMES = Object.keys(DEADLINE_WORDS) as Deadline[];

/** What is counted and from which day, as sentences below a list. */
export function backlogNotes(filter: BacklogFilter): string[] {
  const { about, since } = PART_WORDS[filter.part];
  return [
    about,
    `Số ngày chờ tính từ ${since}. Hạn là ngày hẹn trả: giấy rời Bộ phận Một cửa vào ngày ấy nên phải số hóa trước đó.`,
    ...narrowingNotes(filter),
    ...(filter.band ? [`Chỉ hồ sơ chờ ${bandWords(filter.band)}.`] : []),
    ...(filter.deadline ? [`Chỉ hồ sơ: ${DEADLINE_WORDS[filter.deadline].toLowerCase()}.`] : []),
  ];
}

/** Dossiers due and not digitised, in the order given; what is overdue tells by how many days. */
export function backlogTable(backlog: ListPage<BacklogRow>, filter: BacklogFilter): ReportTable {
  return {
    title: PART_WORDS[filter.part].title,
    formula: null,
    scope: [periodText(filter), shownOf(backlog)].filter(Boolean).join('; '),
    columns: [
      { key: 'code', title: 'Mã hồ sơ', kind: 'text' },
      { key: 'procedureCode', title: 'Mã thủ tục', kind: 'text' },
      { key: 'procedureName', title: 'Thủ tục', kind: 'text' },
      { key: 'unit', title: 'Đơn vị', kind: 'text' },
      { key: 'applicant', title: 'Chủ hồ sơ', kind: 'text' },
      { key: 'received', title: 'Ngày tiếp nhận', kind: 'date' },
      { key: 'resolved', title: 'Ngày có kết quả', kind: 'date' },
      { key: 'due', title: 'Hạn (ngày hẹn trả)', kind: 'date' },
      { key: 'late', title: 'Quá hạn (ngày)', kind: 'integer' },
      { key: 'days', title: 'Số ngày chờ', kind: 'integer' },
    ],
    rows: backlog.rows.map((row): ReportRow => ({ ...row, late: daysLate(row.due, filter.today) })),
    total: null,
    notes: backlogNotes(filter),
  };
}

function daysLate(due: string | null, today: string): number | null {
  return due !== null && due < today ? daysBetween(due, today) : null;
}

/** How many are due and not digitised, by groups, ages and deadlines. */
export function backlogGroupsTable(groups: readonly BacklogGroup[], by: Dimension, filter: BacklogFilter): ReportTable {
  const row = (group: BacklogGroup): ReportRow => ({ total: group.total, ...group.byDeadline, ...group.byAge });
  const columns: ReportColumn[] = [
    ...(by === 'unit' || by === 'procedure' ? [{ key: 'key', title: 'Mã', kind: 'text' } as const] : []),
    { key: 'title', title: DIMENSION_TITLES[by], kind: 'text' },
    { key: 'total', title: 'Chưa số hóa', kind: 'integer' },
    ...DEADLINE_NAMES.map((name): ReportColumn => ({
      key: name,
      title: DEADLINE_WORDS[name],
      group: 'Theo hạn',
      kind: 'integer',
    })),
    ...BANDS.map((band): ReportColumn => ({
      key: band,
      title: bandWords(band),
      group: 'Theo số ngày chờ',
      kind: 'integer',
    })),
  ];
  const rows = groups.map((group): ReportRow => ({ key: group.key, title: groupTitle(by, group), ...row(group) }));
  const total: ReportRow = { key: '', title: 'Tổng cộng' };
  for (const { key, kind } of columns) {
    if (kind === 'integer') total[key] = rows.reduce((sum, one) => sum + Number(one[key]), 0);
  }
  return {
    title: `${PART_WORDS[filter.part].title}: theo ${DIMENSION_TITLES[by].toLowerCase()}`,
    formula: null,
    scope: periodText(filter),
    columns,
    rows,
    total,
    notes: backlogNotes(filter),
  };
}
