import type { MeasureSpec, ReportFilter } from '../../../src/core/ports/reports.ts';
import type { Store } from '../../../src/store/store.ts';
import { dossier, procedure } from './register-rows.ts';
import type { Archive } from './shortcuts.ts';

const RESULTS: MeasureSpec = { base: 'resolved', due: ['paper-result'], done: ['result'] };
const RECEIVED: MeasureSpec = { base: 'received', due: [], done: ['online'] };
const REUSE: MeasureSpec = { base: 'received', due: [], done: ['reused'] };
const TIMED: MeasureSpec = { base: 'resolved', due: ['timed'], done: ['in-time'] };
const APRIL: ReportFilter = { from: '2018-04-01', to: '2018-04-30' };

/** Part of the records contract. */
export function reporting(getStore: () => Store, archive: Archive): void {
  describe('reporting', () => {
    const code = (n: number): string => `T05-180401-${String(n).padStart(4, '0')}`;

    beforeAll(async () => {
      const { registers } = getStore();
      await registers.upsertProcedures([
        procedure({ code: 'R-paper', name: 'Có giấy', field: 'Báo cáo A' }),
        procedure({ code: 'R-none', name: 'Không giấy', field: 'Báo cáo B', result: null, mode: 'partial' }),
      ]);
      const effective = { validFrom: null, validTo: '2018-06-30' };
      await registers.upsertUnits([
        { code: 'R-OLD1', name: 'Xã Cũ Một', level: 'commune', ...effective, successors: ['R-NEW'], extra: {} },
        { code: 'R-OLD2', name: 'Xã Cũ Hai', level: 'commune', ...effective, successors: ['R-MID'], extra: {} },
        { code: 'R-MID', name: 'Xã Giữa', level: 'commune', ...effective, successors: ['R-NEW'], extra: {} },
        { code: 'R-SPLIT', name: 'Xã Chia', level: 'commune', successors: ['R-NEW', 'R-OTHER'], extra: {} },
        { code: 'R-NEW', name: 'Phường Mới', level: 'commune', parent: 'R-TOP', validFrom: '2018-07-01', extra: {} },
        { code: 'R-OTHER', name: 'Phường Khác', level: 'commune', parent: 'R-TOP', extra: {} },
        { code: 'R-TOP', name: 'Tỉnh Thử', level: 'province', extra: {} },
      ]);
      const dates = { validFrom: null, validTo: null, extra: {} };
      await registers.upsertOffice('staff', [
        { code: 'R-CB1', unit: 'R-NEW', kind: 'permanent', signature: true, ...dates, validTo: '2018-04-10' },
        { code: 'R-CB2', unit: 'R-NEW', kind: 'postal', signature: false, ...dates },
        { code: 'R-CB3', unit: 'R-NEW', kind: null, signature: null, ...dates },
      ]);
      await registers.upsertOffice('equipment', [
        { code: 'R-E1', unit: 'R-NEW', kind: 'scanner', count: 2, status: 'working', ...dates },
        { code: 'R-E2', unit: 'R-NEW', kind: 'scanner', count: 1, status: 'broken', ...dates },
        { code: 'R-E3', unit: 'R-NEW', kind: 'printer', count: 4, status: null, ...dates, validFrom: '2019-01-01' },
      ]);
      const base = {
        procedureCode: 'R-paper',
        received: '2018-04-05',
        resolved: '2018-04-12',
        channel: 'online' as const,
      };
      await registers.upsertDossiers([
        dossier(code(1), { ...base, unit: 'R-OLD1', due: '2018-04-13', staff: 'R-CB1' }),
        dossier(code(2), { ...base, unit: 'Xã Cũ Hai', due: '2018-04-12', staff: 'R-CB2' }),
        dossier(code(3), { ...base, unit: 'R-SPLIT', due: '2018-04-11', received: '2018-04-11', staff: 'R-CB1' }),
        dossier(code(4), { ...base, unit: 'R-NEW', due: '2018-04-06', outcome: 'refused' }),
        dossier(code(5), { ...base, unit: 'R-NEW', procedureCode: 'R-none', channel: 'direct', staff: 'R-CB3' }),
        dossier(code(6), { ...base, unit: 'R-NEW', received: '2018-03-20', due: '2018-05-02', resolved: null }),
        dossier(code(7), { ...base, unit: 'R-NEW', due: '2018-04-20', resolved: null, channel: 'postal' }),
      ]);
    });

    /** Only the dossiers of this part: other parts share the store. */
    const counts = async (
      spec: MeasureSpec,
      by: 'unit' | 'operator' | 'field' | null,
      more: Partial<ReportFilter> = {},
    ) => {
      const rows = await getStore().reports.measureCounts(spec, { ...APRIL, ...more }, by);
      return rows.map(({ key, due, done }) => [key, due, done]);
    };

    test('a unit with one heir is counted under it on request, a divided one stays itself, names stay', async () => {
      expect(await counts(RECEIVED, 'unit')).toEqual([
        ['R-NEW', 3, 1],
        ['R-OLD1', 1, 1],
        ['R-OLD2', 1, 1],
        ['R-SPLIT', 1, 1],
      ]);
      expect(await counts(RECEIVED, 'unit', { regroup: true })).toEqual([
        ['R-NEW', 5, 3],
        ['R-SPLIT', 1, 1],
      ]);
      expect(await counts(RECEIVED, null, { under: 'R-TOP', regroup: true })).toEqual([['', 5, 3]]);
      expect(await counts(RECEIVED, null, { unit: 'R-OLD2' })).toEqual([['', 1, 1]]);
    });

    test('a measure by two dimensions at once, and several measures at once, count as one by one', async () => {
      const { reports } = getStore();
      const filter = { ...APRIL, regroup: true };
      const pairs = await reports.crossCounts(TIMED, filter, ['procedure', 'unit']);
      expect(
        pairs.map(({ key, title, andKey, andTitle, due, done }) => [key, title, andKey, andTitle, due, done]),
      ).toEqual([
        ['R-none', 'Không giấy', 'R-NEW', 'Phường Mới', 0, 0],
        ['R-paper', 'Có giấy', 'R-NEW', 'Phường Mới', 3, 3],
        ['R-paper', 'Có giấy', 'R-SPLIT', 'Xã Chia', 1, 0],
      ]);
      const byMonth = await reports.crossCounts(RECEIVED, { ...filter, from: '2018-03-01' }, ['month', 'channel']);
      expect(byMonth.map(({ key, andKey, due }) => [key, andKey, due])).toEqual([
        ['2018-03', 'online', 1],
        ['2018-04', 'direct', 1],
        ['2018-04', 'online', 4],
        ['2018-04', 'postal', 1],
      ]);
      const specs = [RESULTS, RECEIVED, TIMED, REUSE];
      const asked = specs.map((spec) => ({ spec, evidence: 'any' as const }));
      for (const by of ['unit', 'field', 'month', 'operator', null] as const) {
        const together = await reports.manyCounts(asked, filter, by);
        expect(together).toEqual(await Promise.all(specs.map((spec) => reports.measureCounts(spec, filter, by))));
      }
    });

    test('the kind of operator is the one of that day; who is not known stays so', async () => {
      expect(await counts(RECEIVED, 'operator')).toEqual([
        ['permanent', 1, 1],
        ['postal', 1, 1],
        ['unknown', 4, 2],
      ]);
      expect(await counts(RECEIVED, null, { operator: 'postal' })).toEqual([['', 1, 1]]);
    });

    test('papers elsewhere count unless only this archive is asked for; both sides open into lists', async () => {
      const { registers, reports } = getStore();
      await archive(['kq'], { dossier: { code: code(1), how: 'barcode', confidence: 1 } });
      await registers.upsertOffice('papers', [
        {
          ...{ code: `${code(2)} F1`, dossierCode: code(2), part: 'result', reference: 'F1', reused: true },
          ...{ digitised: null, extra: {} },
        },
      ]);
      expect(await counts(RESULTS, null)).toEqual([['', 4, 2]]);
      expect(await counts(RESULTS, null, { evidence: 'here' })).toEqual([['', 4, 1]]);
      // A result taken from what existed is no component.
      expect(await counts(REUSE, null)).toEqual([['', 6, 0]]);
      const list = async (side: 'done' | 'missing' | 'excluded') =>
        (await reports.measureDossiers(RESULTS, side, APRIL, { limit: 10, offset: 0 })).rows.map((row) => row.code);
      expect([await list('done'), await list('missing'), await list('excluded')]).toEqual([
        [code(1), code(2)],
        [code(3), code(4)],
        [code(5)],
      ]);
      const page = await reports.measureDossiers(RESULTS, 'due', APRIL, { limit: 1, offset: 3 });
      expect([page.total, page.rows.map((row) => row.code)]).toEqual([4, [code(4)]]);
    });

    test('early, on the day, late, refused, and what has no day promised', async () => {
      expect(await counts(TIMED, null)).toEqual([['', 4, 3]]);
      const [load] = await getStore().reports.caseload({ ...APRIL, regroup: true, unit: 'R-NEW' }, 'unit');
      expect(load).toEqual({
        ...{ key: 'R-NEW', title: 'Phường Mới', online: 3, onlineFull: 3, onlinePartial: 0, direct: 1, postal: 1 },
        ...{ carried: 1, early: 1, onTime: 2, late: 0, untimed: 1, openInTime: 1, openLate: 1, openUntimed: 0 },
      });
    });

    test('people and equipment of a day, of the units that existed then', async () => {
      const { reports } = getStore();
      expect(await reports.unitMeans('2018-04-30', 'R-TOP')).toMatchObject([
        { code: 'R-OTHER', staff: 0, equipment: {} },
        { code: 'R-TOP', staff: 0 },
      ]);
      expect((await reports.unitMeans('2018-08-01', 'R-TOP'))[0]).toEqual({
        ...{ code: 'R-NEW', name: 'Phường Mới', level: 'commune', staff: 2, signatures: 0 },
        ...{ staffBy: { postal: 1, unknown: 1 }, equipment: { scanner: 3 } },
      });
    });

    test('a register that speaks of no due day, level or heir leaves what was told before', async () => {
      const { registers } = getStore();
      await registers.upsertUnits([{ code: 'R-OLD1', name: 'Xã Cũ Một', extra: { a: 'b' } }]);
      await registers.upsertDossiers([
        dossier(code(1), { procedureCode: 'R-paper', received: '2018-04-05', resolved: '2018-04-12', unit: 'R-OLD1' }),
      ]);
      expect(await counts(TIMED, null, { unit: 'R-OLD1' })).toEqual([['', 1, 1]]);
      expect(await counts(RECEIVED, 'unit', { regroup: true, unit: 'R-NEW' })).toEqual([['R-NEW', 5, 2]]);
    });

    test('a fact the register takes out is gone, counts as an update once, and an empty one still tells nothing', async () => {
      const { registers } = getStore();
      const row = { procedureCode: 'R-paper', received: '2018-04-11', resolved: '2018-04-12', unit: 'R-SPLIT' };
      const late = async () => counts(TIMED, null, { unit: 'R-SPLIT' });
      expect(await late()).toEqual([['', 1, 0]]);
      const same = { ...row, channel: 'online' as const };
      expect(await registers.upsertDossiers([dossier(code(3), same)])).toMatchObject({ updated: 0, unchanged: 1 });
      const cleared = dossier(code(3), { ...same, cleared: ['due', 'staff', 'payment'] });
      expect(await registers.upsertDossiers([cleared])).toMatchObject({ updated: 1, unchanged: 0 });
      expect(await registers.upsertDossiers([cleared])).toMatchObject({ updated: 0, unchanged: 1 });
      expect(await late()).toEqual([['', 0, 0]]);
      expect(await getStore().lookup.byFoldedName(['tran thi dau'])).not.toEqual([]);
    });

    test('rows refused explain a difference of their own period and unit only, until the dossier is here', async () => {
      const { registers, reports } = getStore();
      const refused = (row: number, key: string | null, unit: string | null, received: string | null) => ({
        ...{ row, key, unit, received },
      });
      const done = {
        ...{ kind: 'dossiers', fileSha256: 'file-of-refused-rows', snapshot: '2018-05-01', inserted: 0, updated: 0 },
        ...{ unchanged: 0, rejected: 5 },
      };
      const rejectedRows = [
        refused(2, 'T06-1', 'R-NEW', '2018-04-05'),
        refused(3, 'T06-2', 'Xã Cũ Hai', '2018-04-06'),
        refused(4, 'T06-3', 'R-NEW', '2018-06-05'),
        refused(5, null, 'R-NEW', null),
        refused(6, code(1), 'R-NEW', '2018-04-05'),
      ];
      await registers.recordImport({ ...done, rejectedRows });
      const rejected = async (more: Partial<ReportFilter> = {}) =>
        (await reports.scope({ ...APRIL, ...more })).rejectedRows;
      expect(await rejected()).toBe(2);
      expect(await rejected({ unit: 'R-OLD2' })).toBe(1);
      expect(await rejected({ under: 'R-TOP' })).toBe(1);
      // The same file again, mended: what it refused before is forgotten.
      await registers.recordImport({ ...done, rejected: 1, rejectedRows: rejectedRows.slice(2, 3) });
      expect(await rejected()).toBe(0);
    });

    test('targets: those that stand on the day, the unit’s own before those of all', async () => {
      const { registers, reports } = getStore();
      const target = (key: string, value: number, unit: string | null, validTo: string | null = null) => ({
        ...{ code: `QĐ thử / ${key}`, report: 'QĐ thử', place: 1, key, label: key, value, decimals: 0, equals: null },
        ...{ held: 'online.target', system: null, unit, validFrom: '2018-01-01', validTo, extra: {} },
      });
      await registers.upsertOffice('declared', [
        target('tinh', 65, null),
        target('xa', 55, 'R-NEW*', '2018-06-30'),
        { ...target('khac', 90, null), held: 'online.rate' },
      ]);
      expect([...(await reports.targets('2018-04-30', 'R-NEW'))]).toEqual([['online', 55]]);
      expect([...(await reports.targets('2018-07-01', 'R-NEW'))]).toEqual([['online', 65]]);
      expect([...(await reports.targets('2017-12-31', null))]).toEqual([]);
    });
  });
}
