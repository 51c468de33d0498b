import { BATCH, importRecords, type RegisterKind } from '../../src/registry/import-register.ts';
import type { RegisterRecord } from '../../src/registry/json-rows.ts';
import { MemoryRecords } from './fake-records.ts';

let records: MemoryRecords;
beforeEach(() => {
  records = new MemoryRecords();
});
const send = (kind: RegisterKind, sent: RegisterRecord[], more = {}) =>
  importRecords(kind, sent, records, { today: '2026-11-01', ...more });

const DOSSIER = {
  ...{ dossier_code: 'H99.01-260105-0001', procedure_code: '1.001193', unit: 'H99.01', applicant: 'Người Hư Cấu' },
  ...{ received: '2026-01-05', resolved: null, channel: 'online', citizen_id: '099300000901' },
};

test('every record is answered in its place: new, changed, the same, refused for its own fault or another’s', async () => {
  await send('dossiers', [DOSSIER, { ...DOSSIER, dossier_code: 'H99.01-260105-0002' }]);
  const second = { ...DOSSIER, dossier_code: 'H99.01-260105-0002', resolved: '06/01/2026' };
  const third = { ...DOSSIER, dossier_code: 'H99.01-260105-0003' };
  const { summary, outcomes } = await send('dossiers', [
    { ...DOSSIER, channel: 'chim bồ câu' },
    DOSSIER,
    second,
    { ...DOSSIER, dossier_code: 'H99.01-260105-0004' },
    second,
    third,
    { ...third, applicant: 'Người Khác' },
  ]);
  expect(outcomes.map((one) => one.outcome)).toEqual([
    ...['rejected', 'unchanged', 'updated', 'inserted', 'unchanged', 'rejected', 'rejected'],
  ]);
  expect(outcomes[0]).toMatchObject({ row: 1, code: 'ROW_INVALID', reason: expect.stringContaining('kênh tiếp nhận') });
  expect(outcomes[6]).toMatchObject({ row: 7, code: 'ROW_CONFLICT', reason: expect.stringContaining('dòng 6') });
  expect(summary).toMatchObject({ accepted: 3, inserted: 1, updated: 1, unchanged: 2 });
  expect(records.imports).toHaveLength(2);
});

test('values mean what cells of a file mean: lists, truth, numbers that lost their zero, columns of the office’s own', async () => {
  const units = await send('units', [
    { code: 'h99.01', name: 'Xã Thử', level: 'xã', successors: ['H99.07', 'H99.08'] },
  ]);
  expect(units.outcomes[0]).toEqual({ row: 1, outcome: 'inserted', key: 'H99.01' });
  expect(JSON.parse(records.rows.units.get('H99.01')!)).toMatchObject({ successors: ['H99.07', 'H99.08'] });
  const staff = await send('staff', [{ code: 'CB1', unit: 'H99.01', kind: 'permanent', signature: true }]);
  expect(staff.outcomes[0]!.outcome).toBe('inserted');
  expect(JSON.parse(records.office.get('staff')!.get('CB1')!)).toMatchObject({ signature: true });
  const { outcomes } = await send('dossiers', [
    { ...DOSSIER, citizen_id: 99300000901 },
    { ...DOSSIER, so_quay: '3' },
  ]);
  expect(outcomes[0]).toMatchObject({ code: 'ROW_INVALID', reason: expect.stringContaining('bỏ số 0 ở đầu') });
  expect(records.dossier('H99.01-260105-0001')).toMatchObject({ extra: { so_quay: '3' } });
});

test('a dry run answers each record and writes nothing', async () => {
  const { outcomes } = await send('dossiers', [DOSSIER, DOSSIER, { ...DOSSIER, received: '2027-01-01' }], {
    dryRun: true,
  });
  expect(outcomes.map((one) => one.outcome)).toEqual(['accepted', 'accepted', 'rejected']);
  expect(records.rows.dossiers.size + records.imports.length).toBe(0);
});

test('names of the prototype are columns of the office’s own, and too many records are refused as a whole', async () => {
  const record = JSON.parse(
    '{"__proto__": "x", "constructor": "y", "code": "H99.02", "name": "Xã Hai"}',
  ) as RegisterRecord;
  expect((await send('units', [record])).outcomes[0]!.outcome).toBe('inserted');
  expect(JSON.parse(records.rows.units.get('H99.02')!).extra).toMatchObject({ constructor: 'y' });
  await expect(
    send(
      'units',
      Array.from({ length: BATCH + 1 }, () => record),
    ),
  ).rejects.toThrow(RangeError);
});
