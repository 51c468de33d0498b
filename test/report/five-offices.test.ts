import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importRegister, type RegisterKind } from '../../src/registry/import-register.ts';
import { formatCell } from '../../src/report/format-cell.ts';
import { makeReport, type LayoutName, type ReportRequest } from '../../src/report/make-report.ts';
import type { ReportRow, ReportTable } from '../../src/report/report-table.ts';
import { tableLines } from '../../src/report/table-lines.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { BIM_SON_PERIOD, BIM_SON_UNITS } from '../../samples/make/offices/bim-son.ts';
import { HOANG_KIM_PERIOD } from '../../samples/make/offices/hoang-kim.ts';
import { PHU_MY_PERIOD } from '../../samples/make/offices/phu-my.ts';
import { QUANG_PHU_PERIOD } from '../../samples/make/offices/quang-phu.ts';
import { TUY_PHUOC_HANDOVER, TUY_PHUOC_MEANS, TUY_PHUOC_PERIOD } from '../../samples/make/offices/tuy-phuoc.ts';
import { OFFICES, writeOffice } from '../../samples/make/offices/write-office.ts';
import { ownServer, type TestServer } from '../store/test-servers.ts';

let server: TestServer;
let store: Store;
let folder: string;
beforeAll(async () => {
  server = await ownServer();
  store = await openStore(server.options);
  folder = await mkdtemp(join(tmpdir(), 'sohoa-offices-'));
  for (const [name, make] of Object.entries(OFFICES)) {
    for (const { kind, path } of await writeOffice(make(), join(folder, name))) {
      const sum = await importRegister(kind as RegisterKind, path, store.registers, { snapshot: '2024-08-01' });
      expect([name, kind, sum.rejected]).toEqual([name, kind, []]);
    }
  }
}, 300_000);
afterAll(async () => {
  await store.close();
  await server.remove();
  await rm(folder, { recursive: true, force: true });
});

function request(more: Partial<ReportRequest> & Pick<ReportRequest, 'filter'>): ReportRequest {
  return {
    by: 'unit',
    and: null,
    measure: null,
    before: null,
    handover: null,
    declared: null,
    reasons: {},
    today: '2024-08-01',
    ...more,
  };
}

/** Every cell of the body as a person reads it, by line. */
function cells(table: ReportTable): string[][] {
  const show = (row: ReportRow) =>
    table.columns.map((column) => formatCell(column, row[column.key] ?? (column.kind === 'percent' ? null : '')));
  return tableLines(table).map((line) => (line.kind === 'heading' ? [line.text] : show(line.row)));
}

const report = (name: LayoutName, more: Partial<ReportRequest> & Pick<ReportRequest, 'filter'>) =>
  makeReport(name, store.reports, request(more));

test('Phú Mỹ: 6.942 = 867 + 6.075; 5.497 digitised, 1.445 not, 79,18 %', async () => {
  const table = await report('digitisation', { filter: { ...PHU_MY_PERIOD, unit: 'H99.10' } });
  expect(cells(table).slice(0, 8)).toEqual([
    ['1. Tiếp nhận'],
    ['Tổng số hồ sơ tiếp nhận', '6.942', '', ''],
    ['Trực tiếp', '867', '6.942', '12,49 %'],
    ['Trực tuyến', '6.075', '6.942', '87,51 %'],
    ['2. Số hóa kết quả (đầu ra)'],
    ['Số hồ sơ đã giải quyết', '6.942', '', ''],
    ['Số hồ sơ chưa số hóa kết quả', '1.445', '6.942', '20,82 %'],
    ['Số hồ sơ có số hóa kết quả', '5.497', '6.942', '79,18 %'],
  ]);
  expect(table.notes!.at(-1)).toBe('Số liệu hồ sơ chốt ngày 01/08/2024.');
});

test('Phú Mỹ: the 1.445 and the 5.497 can be opened, and no dossier stands on both sides', async () => {
  const { MEASURES } = await import('../../src/report/measures.ts');
  const filter = { ...PHU_MY_PERIOD, unit: 'H99.10' };
  const all = async (side: 'missing' | 'done'): Promise<string[]> => {
    const codes: string[] = [];
    for (;;) {
      const page = { limit: 2000, offset: codes.length };
      const { total, rows } = await store.reports.measureDossiers(MEASURES.results, side, filter, page);
      codes.push(...rows.map((row) => row.code));
      if (rows.length === 0 || codes.length === total) return codes;
    }
  };
  const [missing, done] = [await all('missing'), await all('done')];
  expect([missing.length, done.length]).toEqual([1445, 5497]);
  expect(new Set([...missing, ...done]).size).toBe(6942);
  // Nothing was digitised before June 2023, everything since.
  expect(missing.every((code) => /-230[1-5]/.test(code))).toBe(true);
});

test('Tuy Phước, Biểu mẫu 1: 14 units, every cell; seven people are not six', async () => {
  const table = await report('means', { filter: { from: null, to: '2024-07-25', under: 'H99.20' } });
  expect(cells(table)).toEqual([
    ...TUY_PHUOC_MEANS.map((row, index) => [String(index + 1), ...row.map(String)]),
    ['', 'Tổng cộng', '80', '68', '7', '4', '70', '48', '40', '78'],
  ]);
  expect(table.notes).toContain('Xã Phước Sơn: tổng số 7 khác tổng các loại 6, vì 1 người chưa rõ thuộc loại nào.');
  expect(table.notes!.filter((note) => note.includes('chưa được cấp chữ ký số'))).toHaveLength(2);
});

test('Tuy Phước, Biểu mẫu 1: the postal staff came with the hand-over', async () => {
  const before = await report('means', { filter: { from: null, to: '2024-04-30', under: 'H99.20' } });
  expect(cells(before)[0]).toEqual(['1', 'Cấp huyện', '4', '3', '1', '0', '7', '5', '6', '4']);
});

test('Tuy Phước, Biểu mẫu 2: both periods, every cell', async () => {
  // Of the 14 units alone: what other offices did on the same days must not count.
  const filter = { ...TUY_PHUOC_PERIOD, under: 'H99.20' };
  expect(cells(await report('handover', { filter, handover: TUY_PHUOC_HANDOVER }))).toEqual([
    ['1', 'Tỷ lệ nộp hồ sơ trực tuyến', '99,7 %', '', '97,8 %'],
    ['2', 'Tỷ lệ thanh toán trực tuyến', '73,6 %', '', '95,6 %'],
    ['3', 'Tỷ lệ số hóa hồ sơ', '99,8 %', '', '98,6 %'],
    ['4', 'Tỷ lệ cấp kết quả điện tử', '87,3 %', '', '87,8 %'],
    ['5', 'Tỷ lệ tái sử dụng kết quả số hóa', '1,9 %', '', '1,7 %'],
  ]);
});

test('Hoàng Kim, form II.06a: 315 = 302 + 9 + 4 and 255 + 60 + 0', async () => {
  const table = await report('form-6a', { filter: { ...HOANG_KIM_PERIOD, unit: 'H99.30' } });
  expect(cells(table).at(-1)).toEqual([
    '',
    'Tổng cộng',
    '315',
    '302',
    '9',
    '4',
    '315',
    '255',
    '60',
    '0',
    '0',
    '0',
    '0',
  ]);
  expect(table.rows).toHaveLength(3);
  for (const key of ['online', 'direct', 'carried', 'early', 'onTime', 'late'] as const) {
    expect(table.rows.reduce((sum, row) => sum + Number(row[key]), 0)).toBe(table.total![key]);
  }
});

test('Quảng Phú: 2.702 = 651 + 2.051; the level of 579 is not known and not invented', async () => {
  const table = await report('intake', { filter: { ...QUANG_PHU_PERIOD, unit: 'H99.40' } });
  expect(cells(table)).toEqual([
    ['1. Tiếp nhận'],
    ['Tổng số hồ sơ tiếp nhận', '2.702', '', ''],
    ['Trực tiếp', '651', '2.702', '24,1 %'],
    ['Trực tuyến', '2.051', '2.702', '75,9 %'],
    ['Trong đó: trực tuyến toàn trình', '596', '2.051', '29,1 %'],
    ['Trong đó: trực tuyến một phần', '876', '2.051', '42,7 %'],
    ['Trong đó: chưa rõ mức độ', '579', '2.051', '28,2 %'],
    ['2. Giải quyết'],
    ['Tổng số hồ sơ đã giải quyết', '2.702', '', ''],
    ['Trước hạn', '2.029', '2.702', '75,1 %'],
    ['Đúng hạn', '657', '2.702', '24,3 %'],
    ['Trễ hạn', '16', '2.702', '0,6 %'],
  ]);
  const digitised = await report('digitisation', { filter: { ...QUANG_PHU_PERIOD, unit: 'H99.40' } });
  expect(
    cells(digitised)
      .filter((row) => row.at(-1) === '100,00 %')
      .map((row) => row[0]),
  ).toEqual(['Số hồ sơ có số hóa kết quả', 'Số hồ sơ có số hóa thành phần']);
});

test('Bỉm Sơn, Appendix II: nine units, 853/829/24 and 6.533/6.533/0, every cell', async () => {
  const table = await report('unit-results', { filter: { ...BIM_SON_PERIOD, under: 'H99.50' } });
  const thousands = (n: number): string => new Intl.NumberFormat('vi-VN').format(n);
  const lines = BIM_SON_UNITS.map(([name, ...figures], i) => [
    String(i === 0 ? 1 : i),
    name,
    ...figures.map(thousands),
    '',
  ]);
  expect(cells(table)).toEqual([
    ['A. CẤP HUYỆN (1)'],
    lines[0],
    ['', 'Tổng', '3', '240', '853', '829', '24', ''],
    ['B. CẤP XÃ, PHƯỜNG (8)'],
    ...lines.slice(1),
    ['', 'Tổng', '', '', '6.533', '6.533', '0', ''],
  ]);
});

/** key, declared, what the report's own figures give. */
const contradictions = (table: ReportTable) =>
  table.rows.filter((row) => row.inner !== null).map((row) => [row.key, row.declared, row.computed]);

test('reconciliation flags what contradicts itself in the five reports and corrects nothing', async () => {
  const found: Record<string, unknown> = {};
  for (const declared of await store.reports.declaredReports()) {
    const table = await report('reconcile', { filter: { from: null, to: null }, declared });
    found[declared] = contradictions(table);
  }
  expect(found).toEqual({
    'Bỉm Sơn 43/BC-UBND': [['ward', 63, 74]],
    'Hoàng Kim quý II/2024': [
      ['apologised', 2, 0],
      ['electronic_online', 315, 302],
      ['activated', 4095, 3869],
      ['activated_rate', 86.01, expect.closeTo(81.04, 2)],
    ],
    'Hoàng Kim, hệ thống một cửa': [],
    'Phú Mỹ 333/BC-UBND': [],
    'Quảng Phú 27/4/2024': [
      ['online', 2051, 1472],
      ['full_rate', 6.8, expect.closeTo(40.49, 2)],
      ['partial_rate', 93.2, expect.closeTo(59.51, 2)],
      ['copiers_told', 1, 0],
    ],
    'Tuy Phước 362/UBND': [['staff_10', 7, 6]],
  });
});

test('reconciliation: what is declared is what is counted, except where another system keeps it', async () => {
  const differing: unknown[] = [];
  for (const declared of await store.reports.declaredReports()) {
    const table = await report('reconcile', { filter: { from: null, to: null }, declared });
    for (const row of table.rows)
      if (row.difference !== null && row.difference !== 0)
        differing.push([row.key, row.declared, row.held, row.remark]);
  }
  expect(differing).toEqual([
    ['received', 232, 311, 'chưa đồng bộ từ Chứng thực điện tử: 48; chưa đồng bộ từ Liên thông 3: 31'],
  ]);
});

test('the numbers of a layout and the lists behind them count the same', async () => {
  const { figureBehind } = await import('../../src/web/views/figures-behind.ts');
  const { filterOf, readReportQuery } = await import('../../src/web/report-query.ts');
  const { MEASURES, isMeasure } = await import('../../src/report/measures.ts');
  const asked = [
    ['digitisation', { tu: PHU_MY_PERIOD.from, den: PHU_MY_PERIOD.to, 'don-vi': 'H99.10' }],
    ['intake', { tu: QUANG_PHU_PERIOD.from, den: QUANG_PHU_PERIOD.to, 'don-vi': 'H99.40' }],
    ['form-6a', { tu: HOANG_KIM_PERIOD.from, den: HOANG_KIM_PERIOD.to, 'don-vi': 'H99.30' }],
    ['unit-results', { tu: BIM_SON_PERIOD.from, den: BIM_SON_PERIOD.to, 'don-vi': 'H99.50' }],
    ['follow-up', { tu: TUY_PHUOC_PERIOD.from, den: TUY_PHUOC_PERIOD.to, 'don-vi': 'H99.20' }],
  ] as const;
  let compared = 0;
  for (const [name, parameters] of asked) {
    const query = readReportQuery(parameters);
    const table = await report(name, { filter: filterOf(query) });
    for (const line of tableLines(table)) {
      if (line.kind !== 'row') continue;
      for (const column of table.columns) {
        const address = figureBehind(name, column, line.row, query);
        if (address === null) continue;
        const list = readReportQuery(Object.fromEntries(new URL(address, 'http://localhost').searchParams));
        const measure = list['chi-so'] ?? '';
        if (!isMeasure(measure)) throw new Error(address);
        const page = { limit: 1, offset: 0 };
        const { total } = await store.reports.measureDossiers(MEASURES[measure], list.phia, filterOf(list), page);
        expect([name, column.key, line.row.key, total]).toEqual([name, column.key, line.row.key, line.row[column.key]]);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(100);
}, 300_000);
