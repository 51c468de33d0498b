import type { Store } from '../../../src/store/store.ts';
import { dossier, procedure } from './register-rows.ts';
import type { Archive } from './shortcuts.ts';

/** Part of the records contract. */
export function counting(getStore: () => Store, archive: Archive): void {
  describe('counting', () => {
    test('coverage and backlog of a period', async () => {
      const { registers, coverage, review } = getStore();
      const code = (n: number): string => `T01-190101-${n}`;
      await registers.upsertProcedures([
        procedure({ code: 'P-paper', name: 'Có giấy', field: 'Lĩnh vực A' }),
        procedure({ code: 'P-none', name: 'Không giấy', field: 'Lĩnh vực B', result: null }),
      ]);
      const base = { unit: 'U-count', received: '2019-01-05', procedureCode: 'P-paper' };
      await registers.upsertDossiers([
        dossier(code(1), { ...base, resolved: '2019-01-10' }),
        dossier(code(2), { ...base, resolved: '2019-02-01' }),
        dossier(code(3), { ...base, resolved: '2019-01-31' }),
        dossier(code(4), { ...base, resolved: null }),
        dossier(code(5), { ...base, resolved: '2019-01-12', procedureCode: 'P-none' }),
        dossier(code(6), { ...base, resolved: '2019-01-09' }),
      ]);
      const at = (n: number) => ({ dossier: { code: code(n), how: 'barcode' as const, confidence: 1 } });
      await archive(['kq'], at(1));
      await archive(['kq'], { ...at(3), class: 'receipt' });
      await archive(['kq'], { ...at(6), reviewReasons: [{ code: 'CLASS_UNSURE', detail: {} }] });
      const waiting = await archive(['kq'], { reviewReasons: [{ code: 'DOSSIER_WEAK', detail: {} }] });
      await review.attach(waiting.id, code(2), 'lan');

      const january = { from: '2019-01-01', to: '2019-01-31' };
      expect(await coverage.coverageCounts({ ...january, by: 'procedure' })).toEqual([
        { key: 'P-none', title: 'Không giấy', received: 1, receivedWithPaper: 0, resolved: 0, resolvedWithResult: 0 },
        { key: 'P-paper', title: 'Có giấy', received: 5, receivedWithPaper: 1, resolved: 3, resolvedWithResult: 1 },
      ]);
      expect(await coverage.coverageCounts({ from: '2019-01-01', to: '2019-12-31', by: 'month' })).toEqual([
        { key: '2019-01', title: '2019-01', received: 6, receivedWithPaper: 1, resolved: 3, resolvedWithResult: 1 },
        { key: '2019-02', title: '2019-02', received: 0, receivedWithPaper: 0, resolved: 1, resolvedWithResult: 1 },
      ]);
      expect(
        (await coverage.coverageCounts({ ...january, by: 'field' })).map((row) => [row.key, row.received]),
      ).toEqual([
        ['Lĩnh vực A', 5],
        ['Lĩnh vực B', 1],
      ]);
      expect(await coverage.coverageCounts({ ...january, by: 'unit' })).toMatchObject([
        { key: 'U-count', title: 'U-count', received: 6 },
      ]);
      // The unit of the register under its name and under its code is one unit.
      await registers.upsertUnits([{ code: 'U-COUNT', name: 'U-count', extra: {} }]);
      expect(await coverage.coverageCounts({ ...january, by: 'unit' })).toMatchObject([
        { key: 'U-COUNT', title: 'U-count', received: 6 },
      ]);
    });
  });
}
