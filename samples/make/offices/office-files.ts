import { seededRandom } from '../random.ts';

/** The register files of an office by kind: a header of Vietnamese titles and rows of texts. */
export type OfficeFiles = Record<string, string[][]>;

/** An office of the reports, rebuilt from invented records. */
export interface Office {
  name: string;
  files: OfficeFiles;
}

/** `2024-03-31` as `31/03/2024`, as one-stop systems export days. */
export const written = (day: string): string => day.split('-').reverse().join('/');

/** The day `days` later. */
export function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from `from` to `to`, both inclusive. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

/** `count` days spread evenly over a period, in order. */
export function spread(count: number, from: string, to: string): string[] {
  const days = daysBetween(from, to);
  return Array.from({ length: count }, (_, i) => later(from, Math.floor((i * days) / count)));
}

/** Numbers 0..count-1 in an order of their own, the same for the same seed. */
export function shuffled(count: number, seed: number): number[] {
  const random = seededRandom(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** `ranks[i] < n` for exactly n of the dossiers, which ones is a matter of the seed. */
export function chosen(count: number, n: number, seed: number): boolean[] {
  return shuffled(count, seed).map((rank) => rank < n);
}

export interface InventedDossier {
  unit: string;
  procedure: string;
  channel: 'Trực tuyến' | 'Trực tiếp' | 'Bưu chính';
  received: string;
  /** Empty = open. */
  resolved: string;
  due: string;
  payment?: string;
  staff?: string;
  ledger?: string;
}

const HEADER = [
  'Mã hồ sơ',
  'Mã TTHC',
  'Mã đơn vị',
  'Chủ hồ sơ',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày có kết quả',
  'Hình thức nộp',
  'Thanh toán',
  'Mã cán bộ',
  'Hệ thống',
];

/** Rows of the dossier register and the code each dossier got. Applicants are numbers, not people. */
export function dossierFile(dossiers: readonly InventedDossier[]): { rows: string[][]; codes: string[] } {
  const codes = dossiers.map(
    ({ unit, received }, i) => `${unit}-${received.slice(2).replaceAll('-', '')}-${String(i + 1).padStart(5, '0')}`,
  );
  const rows = dossiers.map((one, i) => [
    codes[i]!,
    one.procedure,
    one.unit,
    `Người Hư Cấu ${i + 1}`,
    written(one.received),
    one.due && written(one.due),
    one.resolved && written(one.resolved),
    one.channel,
    one.payment ?? '',
    one.staff ?? '',
    one.ledger ?? '',
  ]);
  return { rows: [HEADER, ...rows], codes };
}

/** Rows of the register of papers that another system holds. */
export function paperFile(papers: readonly { code: string; part: 'Thành phần' | 'Kết quả'; reused?: boolean }[]) {
  return [
    ['Mã hồ sơ', 'Phần', 'Mã tệp', 'Tái sử dụng'],
    ...papers.map(({ code, part, reused }) => [
      code,
      part,
      `HU-CAU/${code}/${part === 'Kết quả' ? 'KQ1' : 'TP1'}`,
      reused ? 'Có' : 'Không',
    ]),
  ];
}

export const PROCEDURE_HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Kết quả', 'Mức độ'];
export const UNIT_HEADER = [
  'Mã đơn vị',
  'Tên đơn vị',
  'Cấp',
  'Trực thuộc',
  'Ngày hiệu lực',
  'Ngày hết hiệu lực',
  'Đơn vị kế thừa',
];
export const STAFF_HEADER = ['Mã cán bộ', 'Mã đơn vị', 'Loại nhân sự', 'Chữ ký số', 'Từ ngày', 'Đến ngày'];
export const EQUIPMENT_HEADER = ['Mã thiết bị', 'Mã đơn vị', 'Loại thiết bị', 'Số lượng', 'Tình trạng'];
export const DECLARED_HEADER = [
  ...['Báo cáo', 'Mã chỉ tiêu', 'Chỉ tiêu', 'Số khai', 'Phải bằng', 'Đối chiếu với', 'Từ ngày', 'Đến ngày'],
  ...['Mã đơn vị', 'Hệ thống'],
];

/** One declared figure: key, label, number as written, what it must equal, what it is compared with. */
export type Declared = [key: string, label: string, value: string, equals?: string, held?: string, more?: DeclaredMore];
interface DeclaredMore {
  from?: string;
  to?: string;
  unit?: string;
  system?: string;
}

/** Rows of declared figures of one report over one period; a unit with `*` means those below it, too. */
export function declaredRows(
  report: string,
  period: { from: string; to: string; unit?: string },
  figures: readonly Declared[],
): string[][] {
  return figures.map(([key, label, value, equals = '', held = '', more = {}]) => [
    report,
    key,
    label,
    value,
    equals,
    held,
    written(more.from ?? period.from),
    written(more.to ?? period.to),
    more.unit ?? period.unit ?? '',
    more.system ?? '',
  ]);
}
