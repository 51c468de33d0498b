import type { Store } from '../../../src/store/store.ts';
import { dossier, procedure } from './register-rows.ts';

/** Part of the records contract. */
export function registers(getStore: () => Store): void {
  describe('registers', () => {
    test('an import is idempotent and counts what it did', async () => {
      const { registers, lookup } = getStore();
      await registers.upsertProcedures([procedure()]);
      expect(await registers.upsertProcedures([procedure()])).toEqual({ inserted: 0, updated: 0, unchanged: 1 });
      expect(await registers.upsertUnits([{ code: 'H08.27.35', name: 'UBND xã', extra: {} }])).toEqual({
        inserted: 1,
        updated: 0,
        unchanged: 0,
      });
      const rows = Array.from({ length: 1200 }, (_, n) =>
        dossier(`H08.27.35-230101-${n}`, { applicant: `Lê Văn Đoàn ${n}`, citizenId: null }),
      );
      expect(await registers.upsertDossiers(rows)).toEqual({ inserted: 1200, updated: 0, unchanged: 0 });
      rows[3] = { ...rows[3]!, resolved: null };
      rows.push(dossier('H08.27.35-230102-1', { citizenId: '052300000003' }));
      expect(await registers.upsertDossiers(rows)).toEqual({ inserted: 1, updated: 1, unchanged: 1199 });
      expect(await registers.procedureCodes()).toContain('1.001193');
      expect(await registers.unitCodes()).toContain('H08.27.35');
      expect(await lookup.byCode('H08.27.35-230101-3')).toEqual({ ...rows[3], procedure: procedure() });
      expect(await lookup.byCode('h08.27.35 - 230101-3')).toMatchObject({ code: 'H08.27.35-230101-3' });
      expect(await lookup.byCode('H08.27.35-999999-1')).toBeNull();
      expect((await lookup.byCitizenId(['052300000003', '1'])).map((row) => row.code)).toEqual(['H08.27.35-230102-1']);
      expect((await lookup.byFoldedName(['le van doan 7'])).map((row) => row.code)).toEqual(['H08.27.35-230101-7']);
      const parts = await lookup.countNameParts({ first: 'le', middle: 'van doan', last: '7' });
      expect(parts).toMatchObject({ last: 1 });
      expect(parts.first).toBeGreaterThanOrEqual(1200);
      expect(parts.middle).toBeGreaterThanOrEqual(1200);
      expect(parts.dossiers).toBeGreaterThanOrEqual(parts.first);
      // Words, not beginnings or ends of them; no name of these has nothing between its first word and its last.
      expect(await lookup.countNameParts({ first: 'l', middle: 'va', last: 'oan' })).toMatchObject({
        first: 0,
        middle: 0,
        last: 0,
      });
      expect((await lookup.countNameParts({ first: 'le', middle: '', last: '7' })).middle).toBeLessThan(
        parts.dossiers - 1199,
      );
    });

    test('attaching learns units, stations and which procedures the catalogue has', async () => {
      const { registers, lookup } = getStore();
      await registers.upsertProcedures([procedure({ code: '1.011442.000.00.00.H38' })]);
      expect(await lookup.hasProcedure('1.011442')).toBe(true);
      expect(await lookup.hasProcedure('1.011449')).toBe(false);
      await registers.upsertUnits([{ code: 'H08.27.36', name: 'UBND xã bên', extra: {} }]);
      expect(await lookup.units()).toContainEqual({ code: 'H08.27.36', name: 'UBND xã bên' });
      const station = (name: string, unit: string | null) => ({ name, title: name, unit, extra: {} });
      await registers.upsertStations([station('may-don-vi', 'H08.27.36'), station('may-khong-don-vi', null)]);
      expect(await lookup.unitOfStation('may-don-vi')).toBe('H08.27.36');
      expect(await lookup.unitOfStation('may-khong-don-vi')).toBeNull();
      expect(await lookup.unitOfStation('may-la')).toBeNull();
    });
  });
}
