import type { ArchivedDocument } from '../../../src/core/document.ts';
import { stableUuid } from '../../../src/core/fixity.ts';
import type { ScanRow } from '../../../src/core/scan.ts';
import type { SheetPart } from '../../../src/core/page-image.ts';
import type { Store } from '../../../src/store/store.ts';
import { makeDocument } from '../../store/make-document.ts';
import { dossier } from './register-rows.ts';
import type { Deliver } from './shortcuts.ts';

/** Part of the records contract: what clerks decide about sides of a scan. */
export function sheets(getStore: () => Store, deliver: Deliver): void {
  describe('decisions about sides', () => {
    /** A document of these pages, known by them as the pipeline knows it. */
    const paper = (scan: ScanRow, pages: [sheet: number, part: SheetPart][], ordinal = 0): ArchivedDocument => {
      const made = makeDocument(
        scan.sha256,
        pages.map(([sheet, part]) => `${sheet} ${part}`),
        { ordinal, id: stableUuid(scan.id, ...pages.map(([sheet, part]) => `${sheet} ${part}`)) },
      );
      return {
        ...made,
        pages: made.pages.map((page, i) => ({ ...page, sheet: pages[i]![0], part: pages[i]![1], rotation: 90 })),
      };
    };
    const finish = (scan: ScanRow, documents: ArchivedDocument[]) =>
      getStore().scans.finish(scan.id, { status: 'archived', error: null, documents, findings: [] });
    const scanOf = async (...documents: [sheet: number, part: SheetPart][][]) => {
      const scan = await deliver();
      const papers = documents.map((pages, i) => paper(scan, pages, i));
      await finish(scan, papers);
      return { scan, ids: papers.map(({ id }) => id) };
    };

    test('a decision is kept, added to, shown with the page, and taken back', async () => {
      const { review, scans, views } = getStore();
      const { scan, ids } = await scanOf([[1, 'whole']]);
      await review.decideSheet(scan.id, 1, { kind: 'turn', degrees: 180 }, 'lan');
      await review.decideSheet(scan.id, 1, { kind: 'join' }, 'lan');
      const decided = { sheet: 1, turn: 270, split: 'whole', asScanned: false };
      expect(await scans.sheetDecisions(scan.id)).toEqual([decided]);
      expect((await views.document(ids[0]!))?.pages[0]?.decided).toEqual(decided);
      await finish(scan, [paper(scan, [[1, 'whole']])]);
      expect(await scans.sheetDecisions(scan.id)).toEqual([decided]);
      await review.decideSheet(scan.id, 1, null, 'lan');
      expect(await scans.sheetDecisions(scan.id)).toEqual([]);
      expect((await views.document(ids[0]!))?.pages[0]?.decided).toBeNull();
    });

    test('a scan at work, a side without a page and an unknown scan are refused', async () => {
      const { review, scans } = getStore();
      const { scan } = await scanOf([[1, 'whole']]);
      await expect(review.decideSheet(scan.id, 2, { kind: 'join' }, 'lan')).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(
        review.decideSheet('00000000-0000-4000-8000-000000000001', 1, { kind: 'join' }, 'lan'),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await scans.setStatus(scan.id, 'working');
      await expect(review.decideSheet(scan.id, 1, { kind: 'join' }, 'lan')).rejects.toMatchObject({
        code: 'SCAN_AT_WORK',
      });
      expect(await scans.sheetDecisions(scan.id)).toEqual([]);
    });

    test('what a clerk decided of a paper moves to the paper of the same sides', async () => {
      const { registers, review, views } = getStore();
      await registers.upsertDossiers([dossier('H08.27.35-240301-0091')]);
      const { scan, ids } = await scanOf([
        [1, 'left'],
        [1, 'right'],
      ]);
      await review.attach(ids[0]!, 'H08.27.35-240301-0091', 'lan');
      const joined = paper(scan, [[1, 'whole']]);
      await finish(scan, [joined]);
      expect(await views.document(joined.id)).toMatchObject({
        status: 'archived',
        decidedBy: 'lan',
        dossier: { code: 'H08.27.35-240301-0091', how: 'manual' },
      });
      // Decided anew while it is joined: split again, the earlier decision of the halves does not come back.
      await review.leaveUnattached(joined.id, 'hoa');
      await finish(scan, [
        paper(scan, [
          [1, 'left'],
          [1, 'right'],
        ]),
      ]);
      expect(await views.document(ids[0]!)).toMatchObject({ decidedBy: 'hoa', dossier: null });
    });

    test('a decision never moves to a paper that shares only some sides: a clerk is asked', async () => {
      const { review, scans, views } = getStore();
      const { scan, ids } = await scanOf([[1, 'whole']], [[2, 'whole']], [[3, 'whole']]);
      await review.leaveUnattached(ids[0]!, 'lan');
      await review.leaveUnattached(ids[2]!, 'lan');
      const both = paper(scan, [
        [1, 'whole'],
        [2, 'whole'],
      ]);
      await finish(scan, [both, paper(scan, [[3, 'whole']], 1)]);
      expect(await views.document(both.id)).toMatchObject({
        status: 'review',
        decidedBy: null,
        reviewReasons: [{ code: 'DECISION_LOST', detail: {} }],
      });
      expect(await views.document(ids[2]!)).toMatchObject({ status: 'archived', decidedBy: 'lan' });
      expect((await scans.scan(scan.id))?.status).toBe('review');
    });

    test('one decision is not given to two papers, nor two decisions to one', async () => {
      const { review, views } = getStore();
      const one = await scanOf([[1, 'whole']]);
      await review.leaveUnattached(one.ids[0]!, 'lan');
      const halves = [paper(one.scan, [[1, 'left']]), paper(one.scan, [[1, 'right']], 1)];
      await finish(one.scan, halves);
      for (const { id } of halves)
        expect(await views.document(id)).toMatchObject({ status: 'review', decidedBy: null });
      const two = await scanOf([[1, 'left']], [[1, 'right']]);
      await review.leaveUnattached(two.ids[0]!, 'lan');
      await review.setClass(two.ids[1]!, 'report', 'lan');
      const whole = paper(two.scan, [[1, 'whole']]);
      await finish(two.scan, [whole]);
      expect(await views.document(whole.id)).toMatchObject({ status: 'review', decidedBy: null });
    });
  });
}
