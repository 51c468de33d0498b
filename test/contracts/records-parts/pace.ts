import type { Store } from '../../../src/store/store.ts';
import { makeDocument } from '../../store/make-document.ts';
import { dossier, procedure } from './register-rows.ts';
import type { Deliver } from './shortcuts.ts';

const DAY_MS = 86_400_000;

/** Monday of the week of a moment, in Vietnam. */
function mondayOf(moment: Date): string {
  const local = new Date(moment.getTime() + 7 * 3_600_000);
  return new Date(local.getTime() - ((local.getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
}

/** Part of the records contract. */
export function pace(getStore: () => Store, deliver: Deliver): void {
  describe('the pace of the work', () => {
    const code = (n: number): string => `T11-150101-${n}`;
    const station = 'tram-nhip';
    const filter = { from: null, to: null, unit: 'P-U' };
    const thisWeek = mondayOf(new Date());

    /** A scan of the station with one paper of dossier `n`. */
    async function scanned(n: number, more: Parameters<typeof makeDocument>[2] = {}) {
      const scan = await deliver({}, { station });
      const paper = { dossier: { code: code(n), how: 'barcode' as const, confidence: 1 }, ...more };
      const document = makeDocument(scan.sha256, ['một', 'hai'], paper);
      const finish = () =>
        getStore().scans.finish(scan.id, {
          ...{ status: document.reviewReasons.length > 0 ? ('review' as const) : ('archived' as const), error: null },
          ...{ documents: [document], findings: [] },
        });
      await finish();
      return { scan, document, finish };
    }

    beforeAll(async () => {
      const { registers } = getStore();
      await registers.upsertProcedures([procedure({ code: 'P-1', name: 'Nhịp' })]);
      const base = { unit: 'P-U', procedureCode: 'P-1', received: '2015-01-05' };
      await registers.upsertDossiers([
        ...[1, 2, 3].map((n) => dossier(code(n), { ...base, resolved: '2015-01-07' })),
        dossier(code(4), { ...base, resolved: '2015-01-12' }),
        dossier(code(5), { ...base, resolved: null }),
      ]);
      await registers.upsertOffice('papers', [
        {
          ...{ code: `${code(3)} F`, dossierCode: code(3), part: 'result', reference: 'F', reused: false },
          ...{ digitised: '2015-01-09', extra: {} },
        },
      ]);
    });

    test('a result is digitised when its paper came, once, however often it is scanned or processed again', async () => {
      const { work } = getStore();
      const first = await scanned(1);
      await scanned(1);
      await first.finish();
      // A paper in doubt is not digitised, and a component is no result.
      await scanned(2, { reviewReasons: [{ code: 'CLASS_UNSURE', detail: {} }] });
      await scanned(4, { class: 'application_form' });
      expect(await work.unitWeeks(filter, thisWeek, thisWeek)).toEqual([
        { key: 'P-U', week: thisWeek, done: 1, due: 0 },
      ]);
      expect(await work.unitWeeks(filter, '2015-01-05', '2015-01-12')).toEqual([
        { key: 'P-U', week: '2015-01-05', done: 1, due: 3 },
        { key: 'P-U', week: '2015-01-12', done: 0, due: 1 },
      ]);
      const here = await work.unitWeeks({ ...filter, evidence: 'here' }, '2015-01-05', '2015-01-12');
      expect(here.map(({ done }) => done)).toEqual([0, 0]);
    });

    test('a station’s days: scans, pages, what was in doubt, and what waits', async () => {
      const { work } = getStore();
      await deliver({}, { station });
      const found = (await work.stationWork('2015-01-01')).find((one) => one.name === station);
      expect(found).toMatchObject({ title: station, unit: null, waiting: 1 });
      expect(found!.days).toEqual([{ day: found!.lastDelivered, scans: 5, pages: 8, rejected: 0, review: 1 }]);
      expect((await work.stationWork('2999-01-01')).find((one) => one.name === station)).toMatchObject({
        days: [],
        lastDelivered: found!.lastDelivered,
      });
    });

    test('what waits at each step, since when, and what was done', async () => {
      const { work, review } = getStore();
      const before = await work.stepQueues('2015-01-01');
      expect(before.processing.waiting).toBeGreaterThan(0);
      expect(before.review.oldest).toBeInstanceOf(Date);
      const { document } = await scanned(5, { reviewReasons: [{ code: 'DOSSIER_WEAK', detail: {} }] });
      expect((await work.stepQueues('2015-01-01')).review.waiting).toBe(before.review.waiting + 1);
      await review.attach(document.id, code(5), 'lan');
      const after = await work.stepQueues('2015-01-01');
      expect([after.review.waiting, after.review.left]).toEqual([before.review.waiting, before.review.left + 1]);
    });
  });
}
