import type { Store } from '../../../src/store/store.ts';
import { makeDocument, makeField } from '../../store/make-document.ts';
import type { Archive, Deliver } from './shortcuts.ts';

/** Part of the records contract. */
export function processing(getStore: () => Store, deliver: Deliver, archive: Archive): void {
  describe('processing', () => {
    test('finish writes everything of a scan and a second run replaces it', async () => {
      const { scans, views } = getStore();
      const scan = await deliver({ findings: [{ code: 'EXTENSION_MISMATCH', detail: { mediaType: 'image/png' } }] });
      const field = makeField('citizen_id', '052300000002', { role: 'subject' });
      const one = makeDocument(scan.sha256, ['Trang một', ''], {
        fields: [field],
        candidates: [{ code: 'X', score: 0.7, why: 'vì' }],
      });
      const two = makeDocument(scan.sha256, ['Trang hai'], { ordinal: 1, class: 'decision' });
      const finding = { code: 'DPI_ESTIMATED', detail: { dpi: 200 }, sheet: 1 };
      await scans.finish(scan.id, { status: 'archived', error: null, documents: [one, two], findings: [finding] });
      await scans.finish(scan.id, { status: 'archived', error: null, documents: [one], findings: [finding] });
      const detail = await views.scan(scan.id);
      expect(detail?.status).toBe('archived');
      expect(detail?.findings).toEqual([{ code: 'EXTENSION_MISMATCH', detail: { mediaType: 'image/png' } }, finding]);
      expect(detail?.documents).toHaveLength(1);
      expect(detail?.documents[0]).toMatchObject({
        id: one.id,
        scanPath: scan.relativePath,
        status: 'archived',
        class: 'birth_certificate',
        archive: one.archive,
        candidates: one.candidates,
        fields: [field],
        dossier: null,
      });
      expect(detail?.documents[0]?.pages).toEqual([
        {
          number: 1,
          sheet: 1,
          part: 'whole',
          rotation: 90,
          skewDegrees: 1.25,
          blank: false,
          text: 'Trang một',
          meanConfidence: 91.5,
          width: 2480,
          height: 3508,
          decided: null,
          previewKey: one.previewKeys[0],
        },
        expect.objectContaining({ number: 2, blank: true, text: '' }),
      ]);
      expect(await views.document(two.id)).toBeNull();
      expect((await views.scanDetails([scan.id])).map((row) => row.id)).toEqual([scan.id]);
    });

    test('a run that fails half-way leaves what was there before', async () => {
      const { scans, views } = getStore();
      const { scan, id } = await archive(['lần đầu']);
      const broken = makeDocument(scan.sha256, ['lần hai'], { ordinal: 1 });
      const clash = { ...makeDocument(scan.sha256, ['lần ba'], { ordinal: 2 }), id: broken.id };
      await expect(
        scans.finish(scan.id, { status: 'archived', error: null, documents: [broken, clash], findings: [] }),
      ).rejects.toThrow(/duplicate key/);
      expect((await views.scan(scan.id))?.documents.map((document) => document.id)).toEqual([id]);
    });

    test('a later run that is given up takes no archived paper away', async () => {
      const { scans, views } = getStore();
      const scan = await deliver();
      const waiting = makeDocument(scan.sha256, ['Giấy chờ cán bộ'], {
        reviewReasons: [{ code: 'DOSSIER_NONE', detail: {} }],
      });
      await scans.finish(scan.id, { status: 'review', error: null, documents: [waiting], findings: [] });
      const error = { code: 'WORKER_CRASHED', detail: {} } as const;
      await scans.finish(scan.id, { status: 'rejected', error, documents: [], findings: [] });
      const detail = await views.scan(scan.id);
      expect(detail?.documents.map((document) => document.id)).toEqual([waiting.id]);
      expect(detail).toMatchObject({ status: 'review', errorCode: 'WORKER_CRASHED' });
    });

    test('finish of an unknown scan is refused', async () => {
      const unknown = '00000000-0000-4000-8000-000000000000';
      await expect(
        getStore().scans.finish(unknown, { status: 'archived', error: null, documents: [], findings: [] }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await getStore().scans.scan(unknown)).toBeNull();
    });

    test('status, events, objects and fixity are recorded', async () => {
      const { scans } = getStore();
      const scan = await deliver();
      await scans.setStatus(scan.id, 'working');
      expect(await scans.scan(scan.id)).toMatchObject({ status: 'working', finishedAt: null });
      await scans.setStatus(scan.id, 'rejected', { code: 'SCAN_DAMAGED', detail: {} });
      expect(await scans.scan(scan.id)).toMatchObject({ status: 'rejected', errorCode: 'SCAN_DAMAGED' });
      await scans.recordEvents([
        {
          scanId: scan.id,
          documentId: null,
          type: 'ingestion',
          agent: 'a@1',
          outcome: 'success',
          inputDigest: null,
          durationMs: 1.5,
          detail: { n: 1 },
        },
      ]);
      const object = {
        key: `originals/${scan.sha256}`,
        sha256: scan.sha256,
        bytes: 5_000_000_000,
        kind: 'original' as const,
      };
      await scans.recordObject(object);
      await scans.recordObject(object);
      await expect(scans.recordObject({ ...object, sha256: 'other' })).rejects.toMatchObject({
        code: 'DEPOSIT_MISMATCH',
      });
      const due = await getStore().custody.dueForCheck(new Date(), 10_000);
      expect(due.filter(({ key }) => key === object.key)).toEqual([{ ...object, copiedTo: null }]);
    });

    test('hostile text is stored and found: NUL, half letters, endless words, a monstrous page', async () => {
      const { views } = getStore();
      const huge = Array.from({ length: 120_000 }, (_, n) => `w${n.toString(36)}x`).join(' ');
      const { id } = await archive([`nul\u0000l \ud83d ${'a'.repeat(5000)} kỳlạ\u0301 ${huge}`]);
      expect(
        (await views.search({ text: 'w10x w11x', limit: 5, offset: 0 })).hits.map((hit) => hit.documentId),
      ).toEqual([id]);
      expect((await views.search({ text: 'a'.repeat(5000), limit: 5, offset: 0 })).total).toBe(1);
    });

    test('the change counter rises with every visible change and not by reading', async () => {
      const { views } = getStore();
      const before = await views.changeCounter();
      await views.stations();
      expect(await views.changeCounter()).toBe(before);
      await deliver();
      expect(await views.changeCounter()).toBeGreaterThan(before);
    });

    test('scans are listed newest first, by station and status, page by page', async () => {
      const { views } = getStore();
      const rows = [];
      for (let n = 0; n < 3; n++) rows.push(await deliver({}, { station: 'lists', relativePath: `lists/${n}.pdf` }));
      const page = await views.scans({ station: 'lists', limit: 2 });
      expect(page.map((scan) => scan.relativePath)).toEqual(['lists/2.pdf', 'lists/1.pdf']);
      const rest = await views.scans({ station: 'lists', status: 'queued', limit: 2, before: page[1]!.receivedAt });
      expect(rest.map((scan) => scan.id)).toEqual([rows[0]!.id]);
    });
  });
}
