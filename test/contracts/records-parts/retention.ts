import type { DueFilter } from '../../../src/core/ports/retention.ts';
import type { Store } from '../../../src/store/store.ts';
import { makeField } from '../../store/make-document.ts';
import { dossier, procedure } from './register-rows.ts';
import type { Archive } from './shortcuts.ts';

const ALL = { limit: 500, offset: 0 };
const REASON = 'Hết thời hạn bảo quản';

/** Part of the records contract. */
export function retention(getStore: () => Store, archive: Archive): void {
  describe('the retention schedule', () => {
    /** Diplomas of dossiers resolved long ago: no other test has any. */
    const filter: DueFilter = {
      ...{ subject: 'document', rules: [{ class: 'diploma', counted: '1985-12-31' }], originalsFinished: null },
      today: '2026-11-30',
    };
    let n = 0;
    const newDossier = async (resolved: string | null = '1985-12-31'): Promise<string> => {
      const code = `T07-850101-${String((n += 1)).padStart(4, '0')}`;
      const more = { procedureCode: 'R-plain', received: '1985-01-05', resolved, citizenId: '099300000977' };
      await getStore().registers.upsertDossiers([dossier(code, more)]);
      return code;
    };
    const paper = async (code: string | null, more: Parameters<Archive>[1] = {}) => {
      const made = await archive([`bằng cấp số ${(n += 1)} lưu trữ xyzzy${n}`], {
        ...{ class: 'diploma', dossier: code === null ? null : { code, how: 'barcode', confidence: 1 } },
        ...more,
      });
      return { ...made, text: `xyzzy${n}` };
    };
    const due = async (asked: Partial<DueFilter> = {}) =>
      (await getStore().retention.due({ ...filter, ...asked }, ALL)).rows.map(({ id }) => id);
    const proposal = async (id: string) => {
      const { rows } = await getStore().retention.decisions({ states: ['proposed', 'approved'] }, ALL);
      return rows.find(({ documentId, originalKey }) => documentId === id || originalKey === id)!;
    };

    beforeAll(() =>
      getStore().registers.upsertProcedures([procedure({ code: 'R-plain', name: 'Thử lưu trữ', result: 'diploma' })]),
    );

    test('lists what is over, counted from when the dossier was resolved; what is open or waits is not due', async () => {
      const { retention: records } = getStore();
      const [over, late, open] = [await newDossier(), await newDossier('1986-01-01'), await newDossier(null)];
      const { id } = await paper(over);
      const others = [await paper(late), await paper(open), await paper(null), await paper(over, { class: 'other' })];
      const waits = await paper(over, { reviewReasons: [{ code: 'DOSSIER_UNCLEAR', detail: {} }] });
      const found = await due();
      expect(found).toContain(id);
      for (const one of [...others, waits]) expect(found).not.toContain(one.id);
      const { rows, total } = await records.due(filter, ALL);
      expect(rows.find((row) => row.id === id)).toMatchObject({ dossier: over, counted: '1985-12-31', kept: null });
      expect(await records.dueGroups(filter)).toEqual([{ class: 'diploma', total, oldest: '1985-12-31' }]);
      // Without a dossier time counts from archiving.
      expect(await due({ rules: [{ class: 'diploma', counted: '2999-01-01' }] })).toContain(others[2]!.id);
    });

    test('what is kept longer is due again when that time is over, with what was said', async () => {
      const { retention: records } = getStore();
      const { id } = await paper(await newDossier());
      const kept = await records.keep(filter, [id, id], {
        until: '2027-05-01',
        reason: 'Đang khiếu nại',
        user: 'qt.an',
      });
      expect(kept).toEqual({ decided: 1, left: 0 });
      expect(await due()).not.toContain(id);
      expect(await records.propose(filter, [id], { reason: REASON, user: 'qt.an' })).toEqual({ decided: 0, left: 1 });
      const later = { ...filter, today: '2027-05-01' };
      const again = (await records.due(later, ALL)).rows.find((row) => row.id === id);
      expect(again?.kept).toEqual({ until: '2027-05-01', reason: 'Đang khiếu nại', by: 'qt.an' });
      expect(await records.propose(later, [id], { reason: REASON, user: 'qt.an' })).toEqual({ decided: 1, left: 0 });
      expect(await records.withdraw([(await proposal(id)).id], 'qt.an')).toBe(1);
      expect(await due()).toContain(id);
    });

    test('two people destroy; the record stays, search and redo lose the paper, reports still count it', async () => {
      const { retention: records, scans, views, queue, reports, review } = getStore();
      const code = await newDossier();
      const { id, scan, text } = await paper(code, {
        fields: [makeField('person_name', 'Trần Thị Đậu'), makeField('document_no', '9/BC')],
      });
      const before = (await views.document(id))!;
      const preview = before.pages[0]!.previewKey;
      for (const [key, kind] of [
        [scan.originalKey, 'original'],
        [preview, 'preview'],
      ] as const)
        await scans.recordObject({ key, sha256: 'ab'.repeat(32), bytes: 5, kind });
      const counted = async () =>
        reports.measureCounts(
          { base: 'resolved', due: [], done: ['result'] },
          { from: '1985-12-31', to: '1985-12-31', evidence: 'here' },
          null,
        );
      const figures = await counted();
      expect((await records.propose(filter, [id], { reason: REASON, user: 'qt.an' })).decided).toBe(1);
      const { id: decision } = await proposal(id);
      expect(await due()).not.toContain(id);
      await expect(records.objectsOf(decision)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(records.approve([decision], 'qt.an')).rejects.toMatchObject({ code: 'RETENTION_SAME_PERSON' });
      expect((await proposal(id)).state).toBe('proposed');
      expect(await records.approve([decision], 'qt.binh')).toEqual([decision]);
      expect(await records.approve([decision], 'qt.chi')).toEqual([]);
      // Another run would make it anew.
      await expect(queue.processScan(scan.id)).rejects.toMatchObject({ code: 'ORIGINAL_GONE' });
      await records.recordObstacle(decision, {
        code: 'STORE_REFUSED',
        detail: { reason: 'locked' },
        at: '2026-11-30T00:00:00Z',
      });
      expect((await proposal(id)).obstacle).toMatchObject({ detail: { reason: 'locked' } });
      expect(await records.approved(500)).toContain(decision);
      const objects = await records.objectsOf(decision);
      expect(objects.map(({ kind }) => kind)).toEqual(['archive', 'preview', 'original']);
      for (const [index, object] of objects.entries()) {
        await records.recordRemoved(decision, object);
        // What is begun is not taken back, and goes on where it stopped.
        expect(await records.withdraw([decision], 'qt.chi')).toBe(0);
        expect(await records.objectsOf(decision)).toHaveLength(objects.length - index - 1);
      }
      await records.complete(decision);

      const after = (await views.document(id))!;
      expect(after).toMatchObject({ archive: before.archive, dossier: before.dossier, class: 'diploma' });
      expect(after.destroyedAt).toBeInstanceOf(Date);
      expect(after.pages.map((page) => page.text)).toEqual(['']);
      expect(after.fields.map(({ kind }) => kind)).toEqual(['document_no']);
      expect(await records.endOf(id)).toMatchObject({
        state: 'done',
        reason: REASON,
        proposedBy: 'qt.an',
        approvedBy: 'qt.binh',
      });
      for (const words of [text, code, '9/BC'])
        expect(
          (await views.search({ text: words, limit: 50, offset: 0 })).hits.map((hit) => hit.documentId),
        ).not.toContain(id);
      const shown = (await views.dossier(code))!;
      expect([shown.documents, shown.destroyed]).toEqual([[], [expect.objectContaining({ documentId: id })]]);
      expect(await counted()).toEqual(figures);
      await expect(queue.processScan(scan.id)).rejects.toMatchObject({ code: 'ORIGINAL_GONE' });
      await expect(review.decideSheet(scan.id, 1, { kind: 'join' }, 'cb.an')).rejects.toMatchObject({
        code: 'ORIGINAL_GONE',
      });
      await expect(
        scans.finish(scan.id, { status: 'archived', error: null, documents: [], findings: [] }),
      ).rejects.toThrow();
      expect((await views.document(id))!.destroyedAt).toBeInstanceOf(Date);
      expect(
        (await getStore().custody.objectEvents(preview)).map(({ type, detail }) => [type, detail.decision]),
      ).toEqual([['deletion', decision]]);
      for (const { key } of await getStore().custody.dueForCheck(new Date('2999-01-01'), 100_000))
        expect([before.archive.key, preview, scan.originalKey]).not.toContain(key);
    });

    test('an object that another document needs is not removed; the scan stays while one of its documents does', async () => {
      const { retention: records, scans, views } = getStore();
      const shared = { key: 'previews/shared-r.jpg', sha256: 'cd'.repeat(32), bytes: 5, kind: 'preview' as const };
      await scans.recordObject(shared);
      const one = await paper(await newDossier(), { previewKeys: [shared.key] });
      const two = await paper(await newDossier(), {
        previewKeys: [shared.key],
        archive: (await views.document(one.id))!.archive,
      });
      await records.propose(filter, [one.id, two.id], { reason: REASON, user: 'qt.an' });
      const decisions = [(await proposal(one.id)).id, (await proposal(two.id)).id];
      await records.approve(decisions, 'qt.binh');
      expect(await records.objectsOf(decisions[0]!)).toEqual([]);
      await records.complete(decisions[0]!);
      expect((await records.objectsOf(decisions[1]!)).map(({ kind }) => kind)).toEqual(['archive', 'preview']);
    });

    test('a paper that was taken into another dossier is not due, and not approved', async () => {
      const { retention: records, reuse, views } = getStore();
      const [from, to] = [await newDossier(), await newDossier(null)];
      const { id } = await paper(from);
      const request = { dossier: to, paper: { documentId: id }, agent: 'cb.thu', purpose: 'required', note: '' };
      const take = async () => reuse.take({ ...request, sha256: (await views.document(id))!.archive.sha256 });
      const taken = await take();
      expect(await due()).not.toContain(id);
      await reuse.takeBack(taken.id, 'cb.thu', '');
      await records.propose(filter, [id], { reason: REASON, user: 'qt.an' });
      const { id: decision } = await proposal(id);
      const again = await take();
      expect(await records.approve([decision], 'qt.binh')).toEqual([]);
      await reuse.takeBack(again.id, 'cb.thu', '');
      expect(await records.approve([decision], 'qt.binh')).toEqual([decision]);
      await expect(take()).rejects.toMatchObject({ code: 'REUSE_UNAVAILABLE' });
    });

    test('originals are due when their scans are done and nothing of them waits; without a term never', async () => {
      const { retention: records, scans } = getStore();
      const [done, waits] = [
        await paper(null),
        await paper(null, { reviewReasons: [{ code: 'DOSSIER_UNCLEAR', detail: {} }] }),
      ];
      const originals: DueFilter = { ...filter, subject: 'original', originalsFinished: '2999-01-01' };
      const found = (await records.due(originals, { limit: 5000, offset: 0 })).rows.map(({ id }) => id);
      expect(found).toContain(done.scan.originalKey);
      expect(found).not.toContain(waits.scan.originalKey);
      expect((await records.due({ ...originals, originalsFinished: null }, ALL)).total).toBe(0);
      expect((await records.due({ ...originals, originalsFinished: '2020-01-01' }, ALL)).total).toBe(0);
      const key = done.scan.originalKey;
      await scans.recordObject({ key, sha256: done.scan.sha256, bytes: 5, kind: 'original' });
      await records.propose(originals, [key], { reason: REASON, user: 'qt.an' });
      const { id: decision } = await proposal(key);
      await records.approve([decision], 'qt.binh');
      const [object, ...more] = await records.objectsOf(decision);
      expect([object?.key, more]).toEqual([key, []]);
      await records.recordRemoved(decision, object!);
      await records.complete(decision);
      expect((await getStore().views.document(done.id))!.destroyedAt).toBeUndefined();
      await expect(getStore().queue.processScan(done.scan.id)).rejects.toMatchObject({ code: 'ORIGINAL_GONE' });
    });
  });
}
