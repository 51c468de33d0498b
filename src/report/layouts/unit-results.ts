import type { Caseload, UnitMeans, UnitProcedures } from '../../core/ports/reports.ts';
import { periodText, type Period } from '../period-text.ts';
import type { ReportColumn, ReportRow, ReportSection, ReportTable } from '../report-table.ts';

const integer = (key: string, title: string): ReportColumn => ({ key, title, kind: 'integer' });
const COLUMNS: ReportColumn[] = [
  { key: 'number', title: 'STT', kind: 'text' },
  { key: 'title', title: 'Tên đơn vị thực hiện cơ chế một cửa, một cửa liên thông', kind: 'text' },
  integer('oneStop', 'Số TTHC theo cơ chế một cửa'),
  integer('interlinked', 'Số TTHC theo cơ chế một cửa liên thông'),
  integer('received', 'Tổng số hồ sơ đã nhận'),
  integer('inTime', 'Giải quyết đúng hạn'),
  integer('late', 'Giải quyết quá hạn'),
  { key: 'note', title: 'Ghi chú', kind: 'text' },
];

const LEVELS = [
  { level: 'province', title: 'CẤP TỈNH' },
  { level: 'district', title: 'CẤP HUYỆN' },
  { level: 'commune', title: 'CẤP XÃ, PHƯỜNG' },
  { level: null, title: 'CHƯA RÕ CẤP' },
] as const;

/**
 * Results by unit, one part a level, as districts append to their one-stop report (Appendix II). Numbers of procedures are
 * not added up over units: the same procedures are taken in by each of them.
 */
export function unitResults(
  units: readonly Pick<UnitMeans, 'code' | 'name' | 'level'>[],
  procedures: readonly UnitProcedures[],
  loads: readonly Caseload[],
  period: Period,
): ReportTable {
  const sections = LEVELS.flatMap(({ level, title }) => {
    const mine = units.filter((unit) => unit.level === level);
    return mine.length === 0 ? [] : [{ title, units: mine }];
  }).map(({ title, units: mine }, index): ReportSection => {
    const rows = mine.map((unit, at) => row(String(at + 1), unit, procedures, loads));
    return { title: `${String.fromCharCode(65 + index)}. ${title} (${mine.length})`, rows, total: totalOf(rows) };
  });
  const strangers = loads.filter((load) => !units.some((unit) => unit.code === load.key));
  return {
    title: 'Kết quả thực hiện cơ chế một cửa, cơ chế một cửa liên thông',
    form: 'Phụ lục II',
    formula: null,
    scope: periodText(period),
    columns: COLUMNS,
    rows: [],
    sections,
    total: null,
    notes: [
      'Đúng hạn gồm hồ sơ giải quyết trước hạn, đúng hạn, trả lại và rút. Số TTHC không cộng qua các đơn vị.',
      ...strangers.map(
        (load) =>
          `${load.title || 'Không rõ đơn vị'}: ${received(load)} hồ sơ của đơn vị không có trong danh mục vào ngày cuối kỳ.`,
      ),
    ],
    signed: true,
  };
}

const received = (load: Caseload): number => load.online + load.direct + load.postal;

function row(
  number: string,
  unit: Pick<UnitMeans, 'code' | 'name'>,
  procedures: readonly UnitProcedures[],
  loads: readonly Caseload[],
): ReportRow {
  const load = loads.find((one) => one.key === unit.code);
  const taken = procedures.find((one) => one.unit === unit.code);
  const untimed = load?.untimed ?? 0;
  return {
    key: unit.code,
    number,
    title: unit.name,
    oneStop: taken?.oneStop ?? 0,
    interlinked: taken?.interlinked ?? 0,
    received: load ? received(load) : 0,
    inTime: (load?.early ?? 0) + (load?.onTime ?? 0),
    late: load?.late ?? 0,
    note: untimed > 0 ? `${untimed} hồ sơ không có ngày hẹn trả` : '',
  };
}

function totalOf(rows: readonly ReportRow[]): ReportRow {
  const sum = (key: string): number => rows.reduce((total, one) => total + Number(one[key]), 0);
  const single = rows.length === 1 ? rows[0]! : null;
  return {
    number: '',
    title: 'Tổng',
    oneStop: single ? single.oneStop! : null,
    interlinked: single ? single.interlinked! : null,
    received: sum('received'),
    inTime: sum('inTime'),
    late: sum('late'),
    note: '',
  };
}
