import type { DeclaredFigure } from '../core/office.ts';
import type { ReportFilter, ReportQueries, ScopeCounts } from '../core/ports/reports.ts';
import { askedOnce, type HeldQueries } from './asked-once.ts';
import { evaluate } from './expression.ts';
import { heldFigure } from './held-figure.ts';
import type { ReportRow, ReportTable } from './report-table.ts';

/** A target is what is to be reached, not a count that could differ. */
const TARGET = 'chỉ tiêu được giao, dùng trong biểu mẫu 2';

const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/**
 * A report's declared figures beside what its own figures give and beside what is counted here. Nothing is corrected: a
 * declared figure stays as declared, what does not agree is flagged, and a difference is attributed to causes that can be
 * counted, the rest to none.
 */
export async function reconcile(queries: ReportQueries, report: string): Promise<ReportTable> {
  const figures = await queries.declaredFigures(report);
  const values = new Map(figures.map((figure) => [figure.key, figure.value]));
  const rows: ReportRow[] = [];
  const asked = askedOnce(queries);
  for (const figure of figures) rows.push(await row(asked, figure, values));
  const contradictions = rows.filter((one) => one.inner !== null).length;
  const differing = rows.filter((one) => one.difference !== null && one.difference !== 0).length;
  return {
    title: `Đối chiếu: ${report}`,
    formula: null,
    scope: `${figures.length} số liệu, ${contradictions} mâu thuẫn trong báo cáo, ${differing} khác số đang có`,
    columns: [
      { key: 'label', title: 'Chỉ tiêu', kind: 'text' },
      { key: 'declared', title: 'Số khai', kind: 'decimal' },
      { key: 'computed', title: 'Tính lại', group: 'Trong chính báo cáo', kind: 'decimal' },
      { key: 'inner', title: 'Lệch', group: 'Trong chính báo cáo', kind: 'decimal' },
      { key: 'held', title: 'Sohoa đếm được', group: 'So với hồ sơ đang có', kind: 'decimal' },
      { key: 'difference', title: 'Lệch', group: 'So với hồ sơ đang có', kind: 'decimal' },
      { key: 'remark', title: 'Nhận xét', kind: 'text' },
    ],
    rows,
    total: null,
    notes: [
      'Số khai được giữ nguyên như trong báo cáo, không sửa. Lệch = số khai trừ số tính lại hoặc số đếm được.',
      'Số làm tròn được coi là khớp khi lệch không quá nửa đơn vị của chữ số cuối.',
    ],
  };
}

/** A declared number is true within half of its last digit. */
function agrees(figure: DeclaredFigure, other: number): boolean {
  return Math.abs(figure.value - other) <= 0.5 * 10 ** -figure.decimals + 1e-9;
}

async function row(queries: HeldQueries, figure: DeclaredFigure, values: Map<string, number>): Promise<ReportRow> {
  const inner = innerCheck(figure, values);
  const filter: ReportFilter = {
    from: figure.validFrom,
    to: figure.validTo,
    ...unitsOf(figure.unit),
  };
  const held = figure.held === null ? null : await heldFigure(queries, figure.held, filter);
  const difference = held === null ? null : agrees(figure, held) ? 0 : figure.value - held;
  const causes = difference ? causesOf(difference, figure, await queries.scope(filter)) : [];
  const remarks = [
    ...inner.remarks,
    ...(figure.held !== null && held === null
      ? [figure.held.endsWith('.target') ? TARGET : `chưa đếm được “${figure.held}”`]
      : []),
    ...causes,
  ];
  return {
    key: figure.key,
    label: figure.label,
    declared: figure.value,
    computed: inner.computed,
    inner: inner.difference,
    held,
    difference,
    remark: remarks.join('; '),
  };
}

/** `H99.20` is the unit alone, `H99.20*` the unit and all below it. */
function unitsOf(unit: string | null): Pick<ReportFilter, 'unit' | 'under'> {
  if (unit === null) return {};
  return unit.endsWith('*') ? { under: unit.slice(0, -1) } : { unit };
}

function innerCheck(
  figure: DeclaredFigure,
  values: Map<string, number>,
): { computed: number | null; difference: number | null; remarks: string[] } {
  if (figure.equals === null) return { computed: null, difference: null, remarks: [] };
  let computed: number | null;
  try {
    computed = evaluate(figure.equals, values);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { computed: null, difference: null, remarks: [`không đọc được công thức “${figure.equals}”`] };
  }
  if (computed === null) return { computed, difference: null, remarks: [`không tính được “${figure.equals}”`] };
  if (agrees(figure, computed)) return { computed, difference: null, remarks: [] };
  const difference = figure.value - computed;
  const remark = `mâu thuẫn: khai ${NUMBER.format(figure.value)}, theo các số khác phải là ${NUMBER.format(computed)}`;
  return { computed, difference, remarks: [remark] };
}

/**
 * What can explain `difference` (declared less counted), each cause at most as often as it was counted and none twice.
 * Only whole dossiers have causes: a rate that differs follows from its counts, and people are no dossiers.
 */
export function causesOf(
  difference: number,
  figure: Pick<DeclaredFigure, 'system' | 'decimals' | 'held'>,
  scope: ScopeCounts,
): string[] {
  if (figure.held === 'staff' || figure.decimals > 0 || !Number.isInteger(difference)) return ['nguyên nhân không rõ'];
  const candidates: [string, number][] = difference > 0 ? missingHere(scope) : missingThere(figure, scope);
  const causes: string[] = [];
  let rest = Math.abs(difference);
  for (const [name, most] of candidates) {
    const count = Math.min(rest, most);
    if (count === 0) continue;
    causes.push(`${name}: ${NUMBER.format(count)}`);
    rest -= count;
  }
  if (rest > 0) causes.push(`không rõ nguyên nhân: ${NUMBER.format(rest)}`);
  return causes;
}

function missingHere(scope: ScopeCounts): [string, number][] {
  return [['dòng bị từ chối khi nhập', scope.rejectedRows]];
}

function missingThere({ system }: Pick<DeclaredFigure, 'system'>, scope: ScopeCounts): [string, number][] {
  const others = system === null ? [] : scope.ledgers.filter(({ ledger }) => ledger !== '' && ledger !== system);
  return [
    ...others.map(({ ledger, received }): [string, number] => [`chưa đồng bộ từ ${ledger}`, received]),
    ['có thể trùng', scope.duplicates],
    ['ngoài danh mục thủ tục', scope.unknownProcedure],
  ];
}
