import { setTimeout as sleep } from 'node:timers/promises';
import type { MeasureSpec, ReportFilter } from '../../../src/core/ports/reports.ts';
import type { TakeRequest } from '../../../src/core/ports/reuse.ts';
import type { ScanRow } from '../../../src/core/scan.ts';
import type { Store } from '../../../src/store/store.ts';
import { makeDocument, makeField } from '../../store/make-document.ts';
import { dossier, procedure } from './register-rows.ts';
import type { Archive } from './shortcuts.ts';

const REUSE: MeasureSpec = { base: 'received', due: [], done: ['reused'] };
const COMPONENTS: MeasureSpec = { base: 'received', due: [], done: ['component'] };
const MAY: ReportFilter = { from: '2017-05-01', to: '2017-05-31' };

/** Citizen ids that no register of people can hold: province 099 does not exist. */
const ID = '099300000901';
const OTHER_ID = '099300000902';

/** Part of the records contract. */
export function reusing(getStore: () => Store, archive: Archive): void {
  describe('reuse', () => {
    let n = 0;
    /** A dossier of its own for each test, so that none sees another's decisions. */
    const newDossier = async (more: Parameters<typeof dossier>[1] = {}): Promise<string> => {
      const code = `T06-170501-${String((n += 1)).padStart(4, '0')}`;
      const base = { procedureCode: 'U-plain', received: '2017-05-05', resolved: null, citizenId: ID };
      await getStore().registers.upsertDossiers([dossier(code, { ...base, ...more })]);
      return code;
    };
    const paperIn = async (code: string, more: Parameters<Archive>[1] = {}) => {
      const { scan, id } = await archive([`giấy của ${code} ${n}`], {
        class: 'marriage_certificate',
        dossier: { code, how: 'barcode', confidence: 1 },
        ...more,
      });
      const sha256 = (await getStore().views.document(id))!.archive.sha256;
      return { scan, id, sha256 };
    };
    const request = (
      code: string,
      id: string,
      sha256: string | null,
      more: Partial<TakeRequest> = {},
    ): TakeRequest => ({
      ...{ dossier: code, paper: { documentId: id }, sha256, agent: 'cb.thu', purpose: 'required', note: '' },
      ...more,
    });
    const count = async (spec: MeasureSpec, evidence: 'any' | 'here' = 'any') =>
      (await getStore().reports.measureCounts(spec, { ...MAY, evidence }, null))[0]?.done ?? 0;
    const redo = async (scan: ScanRow, texts: string[], more: Parameters<typeof makeDocument>[2]) =>
      getStore().scans.finish(scan.id, {
        ...{ status: 'archived', error: null, findings: [] },
        documents: [makeDocument(scan.sha256, texts, more)],
      });

    beforeAll(() =>
      getStore().registers.upsertProcedures([
        procedure({ code: 'U-plain', name: 'Thử tái sử dụng', result: null }),
        procedure({ code: 'U-married', name: 'Có kết quả', result: 'marriage_certificate' }),
      ]),
    );

    test('papers of the same citizen are offered, results as such, with their own attachment kept', async () => {
      const { existing, reuse, views } = getStore();
      const [old, result, now] = [
        await newDossier(),
        await newDossier({ procedureCode: 'U-married' }),
        await newDossier(),
      ];
      const paper = await paperIn(old, { class: 'diploma' });
      const issued = await paperIn(result, { fields: [makeField('issue_date', '2017-01-02')] });
      const offers = await existing.offers(ID, now);
      const mine = (id: string) => offers.find((one) => 'documentId' in one.paper && one.paper.documentId === id);
      expect(mine(paper.id)).toMatchObject({ kind: 2, fromDossier: old, identity: 'register', decided: null });
      expect(mine(issued.id)).toMatchObject({ kind: 3, issued: '2017-01-02', version: { sha256: issued.sha256 } });
      expect(await reuse.take(request(now, issued.id, issued.sha256))).toMatchObject({ kind: 3, repeated: false });
      expect(await existing.reusedIn(now)).toMatchObject([
        { dossier: now, fromDossier: result, kind: 3, purpose: 'required', agent: 'cb.thu', faults: [] },
      ]);
      expect((await views.document(issued.id))?.dossier?.code).toBe(result);
      expect((await views.dossier(now))?.documents).toEqual([]);
      expect(await existing.reusersOf(issued.id)).toMatchObject([{ dossier: now }]);
    });

    test('the same name is not the same person; a decoded id on the paper is, recognised digits are not', async () => {
      const { existing, reuse } = getStore();
      const now = await newDossier();
      const elsewhere = await newDossier({ citizenId: OTHER_ID });
      const nobody = await newDossier({ citizenId: null });
      const namesake = await paperIn(elsewhere);
      const unknown = await paperIn(nobody);
      const read = await paperIn(elsewhere, { fields: [makeField('citizen_id', ID)], class: 'diploma' });
      const decoded = await paperIn(elsewhere, {
        ...{ fields: [makeField('citizen_id', ID, { source: 'qr' })], class: 'citizen_id_card' },
      });
      const offered = (await existing.offers(ID, now)).flatMap(({ paper }) =>
        'documentId' in paper ? paper.documentId : [],
      );
      expect(offered).toContain(decoded.id);
      for (const { id, sha256 } of [namesake, unknown, read]) {
        expect(offered).not.toContain(id);
        await expect(reuse.take(request(now, id, sha256))).rejects.toMatchObject({ code: 'REUSE_OTHER_PERSON' });
      }
      expect(await reuse.take(request(now, decoded.id, decoded.sha256))).toMatchObject({ kind: 2 });
      // Who has no id in the register can be offered nothing, not even papers of others who have none.
      await expect(reuse.take(request(nobody, namesake.id, namesake.sha256))).rejects.toMatchObject({
        code: 'REUSE_OTHER_PERSON',
      });
      const persons = await existing.personsNamed('tran thi dau');
      expect(persons.filter(({ citizenId }) => citizenId === ID || citizenId === OTHER_ID)).toHaveLength(2);
      expect(persons.filter(({ newestDossier }) => newestDossier === nobody)).toMatchObject([
        { citizenId: null, dossiers: 1 },
      ]);
    });

    test('what is in review, blank, gone, its own, made for one dossier or changed since cannot be taken', async () => {
      const { reuse, existing, scans } = getStore();
      const [old, now] = [await newDossier(), await newDossier()];
      const review = await paperIn(old, { reviewReasons: [{ code: 'CLASS_UNSURE', detail: {} }] });
      const blank = await archive([''], { dossier: { code: old, how: 'barcode', confidence: 1 } });
      const receipt = await paperIn(old, { class: 'receipt' });
      const own = await paperIn(now);
      const loose = await archive(['không hồ sơ'], {});
      const damaged = await paperIn(old, { class: 'diploma' });
      const damagedKey = (await getStore().views.document(damaged.id))!.archive.key;
      await getStore().custody.recordCheck(damagedKey, 'changed', 'test@1');
      for (const { id } of [review, blank, receipt, own, loose, damaged]) {
        const { sha256 } = (await getStore().views.document(id))!.archive;
        await expect(reuse.take(request(now, id, sha256))).rejects.toMatchObject({ code: 'REUSE_UNAVAILABLE' });
        expect((await existing.offers(ID, now)).map((one) => one.paper)).not.toContainEqual({ documentId: id });
      }
      const good = await paperIn(old);
      await expect(reuse.take(request(now, good.id, own.sha256))).rejects.toMatchObject({ code: 'REUSE_CHANGED' });
      await scans.setStatus(good.scan.id, 'working');
      await expect(reuse.take(request(now, good.id, good.sha256))).rejects.toMatchObject({ code: 'SCAN_AT_WORK' });
      const nothing = '99999999-9999-4999-8999-999999999999';
      await expect(reuse.take(request(now, nothing, good.sha256))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(reuse.take(request('T06-0', own.id, own.sha256))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await existing.reusedIn(now)).toEqual([]);
    });

    test('twice, and by two clerks at once, is one reuse; a key is one request whatever became of it', async () => {
      const { reuse, existing } = getStore();
      const [old, now] = [await newDossier(), await newDossier()];
      const { id, sha256 } = await paperIn(old);
      const all = await Promise.all(
        ['cb.a', 'cb.b', 'cb.c', 'cb.a'].map((agent) => reuse.take(request(now, id, sha256, { agent }))),
      );
      expect(new Set(all.map((one) => one.id)).size).toBe(1);
      expect(all.filter((one) => !one.repeated)).toHaveLength(1);
      const keyed = await paperIn(old, { class: 'diploma' });
      const once = request(now, keyed.id, keyed.sha256, { key: 'k-1', agent: 'api:may' });
      const first = await reuse.take(once);
      await expect(reuse.takeBack(first.id, 'api:may-khac', '', 'api:may-khac')).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      await expect(reuse.takeBack(first.id, 'api:ma', '', 'api:ma')).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(await reuse.takeBack(first.id, 'cb.a', 'lấy nhầm')).toBe(true);
      expect(await reuse.takeBack(first.id, 'cb.a', 'lấy nhầm')).toBe(false);
      // A late repetition does not take again what was taken back.
      expect(await reuse.take(once)).toEqual({ ...first, repeated: true });
      await expect(reuse.take({ ...once, paper: { documentId: id }, sha256 })).rejects.toMatchObject({
        code: 'REQUEST_KEY_REUSED',
      });
      const others = await Promise.all([newDossier(), newDossier(), newDossier()]);
      const race = await Promise.allSettled(
        others.map((code) => reuse.take(request(code, id, sha256, { key: 'k-2', agent: 'api:may' }))),
      );
      expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const lost of race) {
        if (lost.status === 'rejected') expect(lost.reason).toMatchObject({ code: 'REQUEST_KEY_REUSED' });
      }
      expect((await existing.reusedIn(now)).map(({ paper }) => paper)).toEqual([{ documentId: id }]);
    });

    test('one paper is taken or refused, never both; taking after a refusal supersedes it', async () => {
      const { reuse, existing, reports } = getStore();
      const [old, now] = [await newDossier({ received: '2017-04-01' }), await newDossier({ received: '2017-04-02' })];
      const april = { from: '2017-04-01', to: '2017-04-30' };
      const { id, sha256 } = await paperIn(old);
      const no = { dossier: now, paper: { documentId: id }, agent: 'cb.a', note: '', reason: 'expired' };
      const outcomes = await Promise.allSettled([reuse.refuse(no), reuse.take(request(now, id, sha256))]);
      const [offer] = (await existing.offers(ID, now)).filter((one) => one.fromDossier === old);
      expect(offer?.decided?.answer).toBe('taken');
      if (outcomes[0].status === 'rejected') expect(outcomes[0].reason).toMatchObject({ code: 'REUSE_TAKEN' });
      await expect(reuse.refuse(no)).rejects.toMatchObject({ code: 'REUSE_TAKEN' });
      await reuse.takeBack((await existing.reusedIn(now))[0]!.id, 'cb.a', '');
      const refused = await reuse.refuse({ ...no, note: 'dấu \u0000 lạ' });
      expect(await reuse.refuse({ ...no, note: 'dấu \u0000 lạ' })).toEqual({ id: refused.id, repeated: true });
      expect(await reports.refusals(april, 'expired', { limit: 5, offset: 0 })).toMatchObject({
        ...{ total: 1, refusals: [{ dossier: now, reason: 'expired', note: 'dấu  lạ' }] },
      });
      expect(await reports.reuseCounts(april, 'month')).toEqual([
        { key: '2017-04', title: '2017-04', taken: 0, takenResults: 0, takenBack: 1, refused: { expired: 1 } },
      ]);
      await reuse.take(request(now, id, sha256));
      expect(await reports.refusals(april, null, { limit: 5, offset: 0 })).toMatchObject({ total: 0 });
    });

    test('a source that is moved, redone or gone is told, does not count, and can be renewed where it is the same person', async () => {
      const { reuse, existing, review } = getStore();
      const [old, same, now] = [await newDossier(), await newDossier(), await newDossier()];
      const other = await newDossier({ citizenId: OTHER_ID });
      const before = await count(REUSE, 'here');
      const attached = { class: 'diploma', dossier: { code: old, how: 'barcode', confidence: 1 } } as const;
      const { id, sha256, scan } = await paperIn(old, attached);
      await reuse.take(request(now, id, sha256));
      expect([await count(REUSE, 'here'), await count(REUSE)]).toEqual([before + 1, before + 1]);
      const faults = async () => (await existing.reusedIn(now)).map((one) => one.faults);
      await review.attach(id, same, 'cb.a');
      expect([await faults(), await count(REUSE)]).toEqual([[['moved']], before]);
      expect(await reuse.take(request(now, id, sha256))).toMatchObject({ repeated: false });
      expect([await faults(), await count(REUSE)]).toEqual([[[]], before + 1]);
      await review.attach(id, other, 'cb.a');
      expect([await faults(), await count(REUSE)]).toEqual([[['person', 'moved']], before]);
      await expect(reuse.take(request(now, id, sha256))).rejects.toMatchObject({ code: 'REUSE_OTHER_PERSON' });
      expect((await existing.doubtful({ limit: 50, offset: 0 })).reuses.map((one) => one.dossier)).toContain(now);
      await review.attach(id, same, 'cb.a');
      await redo(scan, ['trang làm lại'], { ...attached, id });
      expect([await faults(), await count(REUSE)]).toEqual([[['changed']], before]);
      await redo(scan, ['trang làm lại'], {
        ...attached,
        reviewReasons: [{ code: 'PAGE_UNREAD', detail: { page: 1 } }],
      });
      // The clerk's word about the dossier closes the review of it.
      expect(await faults()).toEqual([['changed']]);
      await redo(scan, ['a', 'b'], { ...attached, id: '88888888-8888-4888-8888-888888888888' });
      expect([await faults(), await count(REUSE)]).toEqual([[['gone']], before]);
      expect((await existing.reusedIn(now))[0]!.version).toMatchObject({
        sha256,
        key: expect.stringContaining('.pdf'),
      });
    });

    test('a corrected citizen id in the register is told as well', async () => {
      const { reuse, existing, registers } = getStore();
      const [old, now] = [await newDossier(), await newDossier()];
      const { id, sha256 } = await paperIn(old);
      await reuse.take(request(now, id, sha256));
      const row = { procedureCode: 'U-plain', received: '2017-05-05', resolved: null, citizenId: OTHER_ID };
      await registers.upsertDossiers([dossier(now, row)]);
      expect((await existing.reusedIn(now)).map((one) => one.faults)).toEqual([['person']]);
    });

    test('papers of other systems count apart from papers here, as told and as taken', async () => {
      const { reuse, existing, registers } = getStore();
      const old = await newDossier();
      const [told, taken] = [await newDossier(), await newDossier()];
      const before = [await count(REUSE), await count(REUSE, 'here'), await count(COMPONENTS, 'here')];
      const row = (code: string, reference: string, reused: boolean) => ({
        ...{ code: `${code} ${reference}`, dossierCode: code, part: 'component' as const, reference, reused },
        ...{ digitised: null, extra: {} },
      });
      await registers.upsertOffice('papers', [row(told, 'F7', true), row(old, 'F8', false)]);
      expect(await existing.heldElsewhere(told)).toMatchObject([{ reference: 'F7', reused: true }]);
      const paper = { outside: `${old} F8` };
      expect((await existing.offers(ID, taken)).find((one) => one.reference === 'F8')).toMatchObject({
        ...{ paper, kind: 2, version: null, class: null, fromDossier: old },
      });
      await reuse.take({ ...request(taken, '', null), paper });
      expect([await count(REUSE), await count(REUSE, 'here')]).toEqual([before[0]! + 2, before[1]]);
      const { id, sha256 } = await paperIn(old);
      await reuse.take(request(taken, id, sha256));
      // A component that was taken need not be scanned again.
      expect([await count(REUSE, 'here'), await count(COMPONENTS, 'here')]).toEqual([before[1]! + 1, before[2]! + 2]);
      await registers.upsertOffice('papers', [{ ...row(old, 'F8', false), dossierCode: told }]);
      expect((await existing.reusedIn(taken)).map((one) => one.faults)).toEqual([['moved'], []]);
    });

    test('papers by number are shown with whose dossier they lie in, and are not offered as anybody’s', async () => {
      const { existing } = getStore();
      const other = await newDossier({ citizenId: OTHER_ID });
      const { id } = await paperIn(other, { fields: [makeField('marriage_certificate_no', '871/2017')] });
      const found = await existing.papersNumbered('871 / 2017');
      expect(found).toMatchObject([
        { paper: { documentId: id }, fromDossier: other, citizenId: OTHER_ID, namesPerson: null },
      ]);
      expect(await existing.papersNumbered('/')).toEqual([]);
    });
  });

  describe('tokens', () => {
    test('a token is known by its digest until it ends or is revoked, and its name is used once', async () => {
      const { tokens } = getStore();
      const token = { name: 'mot-cua', tokenSha256: 'a'.repeat(64), scopes: ['reuse:read' as const], expiresAt: null };
      expect(await tokens.addToken(token)).toBe(true);
      expect(await tokens.addToken({ ...token, tokenSha256: 'b'.repeat(64) })).toBe(false);
      expect(await tokens.token('a'.repeat(64))).toEqual({ name: 'mot-cua', scopes: ['reuse:read'] });
      expect((await tokens.tokens()).find(({ name }) => name === 'mot-cua')?.lastUsedAt).toBeInstanceOf(Date);
      expect(await tokens.token('b'.repeat(64))).toBeNull();
      const soon = new Date(Date.now() + 30);
      await tokens.addToken({ ...token, name: 'het-han', tokenSha256: 'c'.repeat(64), expiresAt: soon });
      await sleep(40);
      expect(await tokens.token('c'.repeat(64))).toBeNull();
      expect(await tokens.revokeToken('mot-cua')).toBe(true);
      expect(await tokens.revokeToken('mot-cua')).toBe(false);
      expect(await tokens.token('a'.repeat(64))).toBeNull();
      expect(await tokens.addToken(token)).toBe(false);
    });
  });
}
