import { sha256 } from '../../../src/core/fixity.ts';
import type { Store } from '../../../src/store/store.ts';
import { makeDelivery } from '../../store/make-delivery.ts';
import type { Deliver } from './shortcuts.ts';

/** Part of the records contract. */
export function intake(getStore: () => Store, deliver: Deliver): void {
  describe('intake', () => {
    test('the same delivery seen again is known until it has moved, then it is a duplicate', async () => {
      const { intake, scans } = getStore();
      const delivery = makeDelivery();
      const first = await intake.recordDelivery(delivery);
      expect(first).toMatchObject({
        known: false,
        scan: { status: 'queued', relativePath: delivery.file.relativePath },
      });
      const again = await intake.recordDelivery(delivery);
      expect(again).toEqual({ known: true, scan: first.scan });
      expect((await intake.unmoved()).map((scan) => scan.id)).toContain(first.scan.id);
      await intake.markMoved(first.scan.id, '/processed/x.pdf');
      expect((await intake.unmoved()).map((scan) => scan.id)).not.toContain(first.scan.id);
      const later = await intake.recordDelivery(delivery);
      expect(later).toMatchObject({ known: false, scan: { status: 'duplicate', duplicateOf: first.scan.id } });
      expect((await scans.scan(first.scan.id))?.movedTo).toBe('/processed/x.pdf');
    });

    test('a one-shot run over the same folder knows what it saw before', async () => {
      const delivery = makeDelivery({ source: 'one-shot' });
      const first = await getStore().intake.recordDelivery(delivery);
      expect(await getStore().intake.recordDelivery(delivery)).toEqual({ known: true, scan: first.scan });
    });

    test('the same bytes from many stations at one moment are processed once', async () => {
      const { intake, queue } = getStore();
      const before = await queue.depth();
      const digest = sha256(`crowd ${Math.random()}`);
      const all = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          intake.recordDelivery(makeDelivery({ sha256: digest }, { station: `s${n}`, relativePath: `s${n}/a.pdf` })),
        ),
      );
      const first = all.filter(({ scan }) => scan.status === 'queued');
      expect(first).toHaveLength(1);
      const copies = all.filter(({ scan }) => scan.status === 'duplicate');
      expect(copies.map(({ scan }) => scan.duplicateOf)).toEqual(Array(7).fill(first[0]?.scan.id));
      expect((await queue.depth()).waiting).toBe(before.waiting + 1);
    });

    test('the same delivery recorded by two programs at one moment gives one row', async () => {
      const delivery = makeDelivery();
      const all = await Promise.all(Array.from({ length: 6 }, () => getStore().intake.recordDelivery(delivery)));
      expect(new Set(all.map(({ scan }) => scan.id)).size).toBe(1);
      expect(all.filter(({ known }) => !known)).toHaveLength(1);
    });

    test('a rejected file is recorded with its reason, is not enqueued, and its copy is a duplicate', async () => {
      const { intake, views, queue } = getStore();
      const before = await queue.depth();
      const delivery = makeDelivery({ error: { code: 'SCAN_ENCRYPTED', detail: { pages: 2 } }, mediaType: null });
      const { scan } = await intake.recordDelivery(delivery);
      expect(scan).toMatchObject({ status: 'rejected', errorCode: 'SCAN_ENCRYPTED' });
      expect(scan.finishedAt).toBeInstanceOf(Date);
      expect((await views.scan(scan.id))?.errorDetail).toEqual({ pages: 2 });
      const copy = await intake.recordDelivery(makeDelivery({ sha256: delivery.sha256, error: delivery.error }));
      expect(copy.scan).toMatchObject({ status: 'duplicate', duplicateOf: scan.id });
      expect(await queue.depth()).toEqual(before);
    });

    test('a copy of a scan that processing rejected is processed itself, and only one of many such copies', async () => {
      const { intake, scans, queue } = getStore();
      const { scan } = await intake.recordDelivery(makeDelivery());
      const error = { code: 'WORKER_CRASHED', detail: {} } as const;
      await scans.finish(scan.id, { status: 'rejected', error, documents: [], findings: [] });
      const before = await queue.depth();
      const copies = await Promise.all(
        Array.from({ length: 4 }, () => intake.recordDelivery(makeDelivery({ sha256: scan.sha256 }))),
      );
      const [again, ...more] = copies.filter((copy) => copy.scan.status === 'queued');
      expect(more).toEqual([]);
      expect((await queue.depth()).waiting).toBe(before.waiting + 1);
      const rest = copies.filter((copy) => copy !== again);
      expect(rest.map((copy) => [copy.scan.status, copy.scan.duplicateOf])).toEqual(
        Array(3).fill(['duplicate', again!.scan.id]),
      );
    });

    test('names with NUL characters and broken letters are stored', async () => {
      const scan = await deliver({}, { relativePath: `t/a\u0000b\ud800.pdf` });
      expect(scan.relativePath).toBe('t/ab\ufffd.pdf');
    });

    test('stations show counts and the last rejected file', async () => {
      const { views, registers } = getStore();
      await registers.upsertStations([{ name: 'idle', title: 'Máy quét nghỉ', unit: null, extra: {} }]);
      await deliver({}, { station: 'front', relativePath: 'front/1.pdf' });
      const bad = await deliver(
        { error: { code: 'SCAN_EMPTY', detail: {} } },
        { station: 'front', relativePath: 'front/2.pdf' },
      );
      const stations = await views.stations();
      expect(stations.find((station) => station.name === 'idle')).toMatchObject({
        title: 'Máy quét nghỉ',
        counts: {},
        lastError: null,
      });
      expect(stations.find((station) => station.name === 'front')).toMatchObject({
        counts: { queued: 1, rejected: 1 },
        lastError: { scanId: bad.id, relativePath: 'front/2.pdf', code: 'SCAN_EMPTY' },
      });
    });
  });
}
