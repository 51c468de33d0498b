import type { BacklogFilter } from '../../../src/core/ports/work-lists.ts';
import type { Store } from '../../../src/store/store.ts';
import { dossier, procedure } from './register-rows.ts';
import type { Archive } from './shortcuts.ts';

const FILTER: BacklogFilter = { from: '2017-01-01', to: '2017-12-31', part: 'result', today: '2017-06-30' };

/** Part of the records contract. */
export function dueLists(getStore: () => Store, archive: Archive): void {
  describe('what is due and not digitised', () => {
    const code = (n: number): string => `T09-170101-${String(n).padStart(4, '0')}`;
    const codes = async (more: Partial<BacklogFilter> = {}) =>
      (await getStore().work.backlog({ ...FILTER, ...more }, { limit: 50, offset: 0 })).rows.map((row) => row.code);

    beforeAll(async () => {
      const { registers } = getStore();
      await registers.upsertProcedures([
        procedure({ code: 'W-paper', name: 'Có giấy', field: 'Việc A' }),
        procedure({ code: 'W-none', name: 'Không giấy', field: 'Việc B', result: null }),
      ]);
      const base = { unit: 'W-1', received: '2017-01-05', procedureCode: 'W-paper' };
      await registers.upsertDossiers([
        dossier(code(1), { ...base, resolved: '2017-06-29', due: '2017-07-03' }),
        dossier(code(2), { ...base, resolved: '2017-06-01', due: '2017-06-10' }),
        dossier(code(3), { ...base, resolved: '2017-02-01', due: '2017-08-30', unit: 'W-2' }),
        dossier(code(4), { ...base, resolved: '2017-01-10' }),
        dossier(code(5), { ...base, resolved: '2017-03-01', due: '2017-02-01' }),
        dossier(code(6), { ...base, resolved: null, due: '2017-02-01' }),
        dossier(code(7), { ...base, resolved: '2017-03-01', procedureCode: 'W-none' }),
        dossier(code(8), { ...base, resolved: '2017-03-01', unit: 'W-2' }),
      ]);
      const at = (n: number) => ({ dossier: { code: code(n), how: 'barcode' as const, confidence: 1 } });
      // Digitised here, in doubt, and a component that is no result.
      await archive(['kq'], at(5));
      await archive(['kq'], { ...at(4), reviewReasons: [{ code: 'CLASS_UNSURE', detail: {} }] });
      await archive(['tp'], { ...at(2), class: 'application_form' });
      await registers.upsertOffice('papers', [
        {
          ...{ code: `${code(8)} F`, dossierCode: code(8), part: 'result', reference: 'F', reused: false },
          ...{ digitised: null, extra: {} },
        },
      ]);
    });

    test('results: soonest promised first, those without a day last; what is in doubt or elsewhere by evidence', async () => {
      expect(await codes()).toEqual([code(2), code(1), code(3), code(4)]);
      expect(await codes({ evidence: 'here' })).toEqual([code(2), code(1), code(3), code(4), code(8)]);
      const page = await getStore().work.backlog(FILTER, { limit: 1, offset: 1 });
      expect(page).toMatchObject({ total: 4, rows: [{ code: code(1), due: '2017-07-03', days: 1 }] });
    });

    test('components: received dossiers without any paper but the result', async () => {
      // Other parts of this contract have dossiers of that year, too.
      const own = (await codes({ part: 'component' })).filter((one) => one.startsWith('T09-'));
      expect(own).toEqual([code(5), code(6), code(1), code(3), code(4), code(7), code(8)]);
    });

    test('each number of the groups is as long as the list it opens', async () => {
      const groups = await getStore().work.backlogGroups(FILTER, 'unit');
      expect(groups.map(({ key, total }) => [key, total])).toEqual([
        ['W-1', 3],
        ['W-2', 1],
      ]);
      expect(groups[0]).toMatchObject({
        byAge: { '0-7': 1, '8-30': 1, '31-90': 0, '91-180': 1, '181-': 0 },
        byDeadline: { overdue: 1, week: 1, later: 0, none: 1 },
      });
      for (const { key, byAge, byDeadline } of groups) {
        for (const [band, count] of Object.entries(byAge)) {
          expect(await codes({ unit: key, band: band as keyof typeof byAge })).toHaveLength(count);
        }
        for (const [deadline, count] of Object.entries(byDeadline)) {
          expect(await codes({ unit: key, deadline: deadline as keyof typeof byDeadline })).toHaveLength(count);
        }
      }
      expect(await getStore().work.backlogGroups(FILTER, null)).toMatchObject([{ key: '', total: 4 }]);
    });

    test('results in force: by the rule of their class, ended ones apart, refused ones not at all', async () => {
      const { registers, work } = getStore();
      await registers.upsertProcedures([
        procedure({ code: 'V-single', result: 'marital_status_certificate' }),
        procedure({ code: 'V-other', result: 'decision' }),
      ]);
      const base = { unit: 'V-1', received: '2013-01-05', procedureCode: 'V-single' };
      const n = (index: number): string => `T12-130101-${index}`;
      await registers.upsertDossiers([
        dossier(n(1), { ...base, resolved: '2013-01-31' }),
        dossier(n(2), { ...base, resolved: '2013-01-10' }),
        dossier(n(3), { ...base, resolved: '2013-01-10', procedureCode: 'V-other' }),
        dossier(n(4), { ...base, resolved: '2013-01-10', procedureCode: 'W-paper' }),
        dossier(n(5), { ...base, resolved: '2013-01-10', outcome: 'refused', procedureCode: 'W-paper' }),
      ]);
      const rules = [
        { class: 'marital_status_certificate' as const, months: 6, until: null },
        { class: 'birth_certificate' as const, months: null, until: null },
      ];
      const filter = { from: '2013-01-01', to: '2013-12-31', rules, today: '2013-07-15' };
      const { total, rows } = await work.inForce(filter, { limit: 10, offset: 0 });
      expect([total, rows.map((row) => [row.code, row.validity, row.ends])]).toEqual([
        3,
        [
          [n(4), 'standing', null],
          [n(3), 'unknown', null],
          // Six months from 31 January end on 31 July.
          [n(1), 'dated', '2013-07-31'],
        ],
      ]);
      const ended = await work.inForce({ ...filter, validity: 'ended' }, { limit: 10, offset: 0 });
      expect(ended.rows.map((row) => row.code)).toEqual([n(2)]);
      for (const { class: name, byValidity } of await work.inForceGroups(filter)) {
        for (const [validity, count] of Object.entries(byValidity)) {
          const asked = { ...filter, class: name, validity: validity as keyof typeof byValidity };
          expect((await work.inForce(asked, { limit: 1, offset: 0 })).total).toBe(count);
        }
      }
    });
  });
}
