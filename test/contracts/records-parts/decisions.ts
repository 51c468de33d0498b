import type { Store } from '../../../src/store/store.ts';
import { makeDocument } from '../../store/make-document.ts';
import { dossier } from './register-rows.ts';
import type { Archive } from './shortcuts.ts';

/** Part of the records contract. */
export function decisions(getStore: () => Store, archive: Archive): void {
  describe('decisions of clerks', () => {
    const reasons = [{ code: 'DOSSIER_AMBIGUOUS', detail: {} }];

    test('an attachment closes the review and survives a second run', async () => {
      const { registers, review, scans, views } = getStore();
      await registers.upsertDossiers([dossier('H08.27.35-240301-0001')]);
      const { scan, id } = await archive(['giấy khai sinh'], { reviewReasons: reasons });
      const waiting = (await views.reviewQueue({ limit: 500, offset: 0 })).documents;
      expect(waiting.find((hit) => hit.documentId === id)?.reviewReasons).toEqual(reasons);
      await review.attach(id, 'H08.27.35-240301-0001', 'lan');
      await review.setClass(id, 'decision', 'hoa');
      const again = makeDocument(scan.sha256, ['giấy khai sinh'], { reviewReasons: reasons });
      await scans.finish(scan.id, { status: 'review', error: null, documents: [again], findings: [] });
      expect(await views.document(id)).toMatchObject({
        status: 'archived',
        class: 'decision',
        decidedBy: 'hoa',
        dossier: { code: 'H08.27.35-240301-0001', how: 'manual', confidence: 1 },
      });
      expect((await scans.scan(scan.id))?.status).toBe('archived');
      expect((await views.reviewQueue({ limit: 500, offset: 0 })).documents.map((hit) => hit.documentId)).not.toContain(
        id,
      );
      expect((await views.dossier('H08.27.35-240301-0001'))?.documents.map((hit) => hit.documentId)).toEqual([id]);
    });

    test('the score stays with an attachment and is not shown for a dossier that a clerk chose', async () => {
      const { registers, review, views } = getStore();
      await registers.upsertDossiers([dossier('H08.27.35-240301-0002'), dossier('H08.27.35-240301-0003')]);
      const parts = [{ fact: 'code-barcode' as const, points: 120 }];
      const runnerUp = {
        code: 'H08.27.35-240301-0003',
        points: -5,
        parts: [{ fact: 'unexpected' as const, points: -5 }],
      };
      const attached = {
        code: 'H08.27.35-240301-0002',
        how: 'barcode' as const,
        confidence: 1,
        score: { points: 120, needed: 80, parts, runnerUp },
      };
      const candidates = [{ code: attached.code, score: 0.99, why: 'Vì.', points: 120, parts }];
      const { id } = await archive(['có điểm'], { dossier: attached, candidates });
      expect(await views.document(id)).toMatchObject({ dossier: attached, candidates });
      await review.attach(id, 'H08.27.35-240301-0003', 'lan');
      expect((await views.document(id))?.dossier).toEqual({
        code: 'H08.27.35-240301-0003',
        how: 'manual',
        confidence: 1,
      });
    });

    test('a class answers reasons about the class only; leaving unattached answers all', async () => {
      const { review, views, scans } = getStore();
      const unsure = await archive(['x'], { reviewReasons: [{ code: 'CLASS_UNSURE', detail: {} }] });
      await review.setClass(unsure.id, 'report', 'lan');
      expect((await views.document(unsure.id))?.status).toBe('archived');
      const open = await archive(['y'], { reviewReasons: [...reasons, { code: 'CLASS_UNSURE', detail: {} }] });
      await review.setClass(open.id, 'report', 'lan');
      expect((await views.document(open.id))?.status).toBe('review');
      await review.leaveUnattached(open.id, 'lan');
      expect(await views.document(open.id)).toMatchObject({ status: 'archived', dossier: null, class: 'report' });
      expect((await scans.scan(open.scan.id))?.status).toBe('archived');
    });

    test('an unknown dossier or document is refused and nothing is written', async () => {
      const { review, views } = getStore();
      const { id } = await archive(['z'], { reviewReasons: reasons });
      await expect(review.attach(id, 'no-such', 'lan')).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(review.leaveUnattached('00000000-0000-4000-8000-000000000001', 'lan')).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await views.document(id)).toMatchObject({ status: 'review', decidedBy: null });
    });
  });
}
