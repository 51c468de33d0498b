import type { UnitMeans } from '../../core/ports/reports.ts';
import { formatDay } from '../format-cell.ts';
import type { ReportColumn, ReportRow, ReportTable } from '../report-table.ts';

const STAFF = 'Số lượng công chức, viên chức, nhân viên làm việc tại BPMC';
const EQUIPMENT = 'Số lượng trang thiết bị làm việc';
const integer = (key: string, title: string, group?: string): ReportColumn => ({
  key,
  title,
  kind: 'integer',
  ...(group ? { group } : {}),
});
const COLUMNS: ReportColumn[] = [
  { key: 'number', title: 'STT', kind: 'text' },
  { key: 'title', title: 'Bộ phận Một cửa', kind: 'text' },
  integer('staff', 'Tổng số', STAFF),
  integer('own', 'Thuộc biên chế (hoặc biệt phái) của Bộ phận Một cửa', STAFF),
  integer('sent', 'Do các cơ quan chuyên môn cử đến', STAFF),
  integer('postal', 'Thuê nhân viên doanh nghiệp BCCI', STAFF),
  integer('computers', 'Máy tính', EQUIPMENT),
  integer('printers', 'Máy in', EQUIPMENT),
  integer('scanners', 'Máy scan', EQUIPMENT),
  integer('signatures', 'Chữ ký số được cấp'),
];

/**
 * Staff and equipment of the desks on `day` (`yyyy-mm-dd`), one row a unit. People whose kind the register does not tell
 * are in the unit's number and in none of its parts; the notes say where.
 */
export function means(units: readonly UnitMeans[], day: string): ReportTable {
  const rows = units.map((unit, index): ReportRow => ({
    number: String(index + 1),
    title: unit.name,
    staff: unit.staff,
    own: (unit.staffBy.permanent ?? 0) + (unit.staffBy.seconded ?? 0),
    sent: unit.staffBy.sent ?? 0,
    postal: unit.staffBy.postal ?? 0,
    computers: unit.equipment.computer ?? 0,
    printers: unit.equipment.printer ?? 0,
    scanners: unit.equipment.scanner ?? 0,
    signatures: unit.signatures,
  }));
  const total: ReportRow = { number: '', title: 'Tổng cộng' };
  for (const { key, kind } of COLUMNS) {
    if (kind === 'integer') total[key] = rows.reduce((sum, row) => sum + Number(row[key]), 0);
  }
  return {
    title: 'Số lượng cán bộ, công chức, viên chức, nhân viên và trang thiết bị làm việc tại Bộ phận Một cửa',
    form: 'Biểu mẫu 1',
    formula: null,
    scope: `Tính đến ngày ${formatDay(day)}`,
    columns: COLUMNS,
    rows,
    total,
    notes: units.flatMap((unit) => notesOf(unit)),
    signed: true,
  };
}

function notesOf(unit: UnitMeans): string[] {
  const unknown = unit.staffBy.unknown ?? 0;
  const parts = unit.staff - unknown;
  return [
    ...(unknown > 0
      ? [`${unit.name}: tổng số ${unit.staff} khác tổng các loại ${parts}, vì ${unknown} người chưa rõ thuộc loại nào.`]
      : []),
    ...(unit.staff > unit.signatures
      ? [`${unit.name}: ${unit.staff - unit.signatures} trên ${unit.staff} người chưa được cấp chữ ký số.`]
      : []),
  ];
}
