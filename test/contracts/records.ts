import type { Dossier, Procedure } from '../../src/core/dossier.ts';
import { sha256 } from '../../src/core/fixity.ts';
import type { ScanRow } from '../../src/core/scan.ts';
import type { Store } from '../../src/store/store.ts';
import { makeDelivery } from '../store/make-delivery.ts';
import { makeDocument, makeField } from '../store/make-document.ts';

const procedure = (more: Partial<Procedure> = {}): Procedure => ({
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  field: 'Hộ tịch',
  result: 'birth_certificate',
  mode: 'full',
  extra: { 'ghi chú': 'x' },
  ...more,
});

const dossier = (code: string, more: Partial<Dossier> = {}): Dossier => ({
  code,
  procedureCode: '1.001193',
  unit: 'H08.27.35',
  applicant: 'Trần Thị Đậu',
  citizenId: '052300000001',
  received: '2024-02-18',
  resolved: '2024-02-20',
  channel: 'direct',
  extra: {},
  ...more,
});

/**
 * What every database must do for Sohoa: intake, processing, registers, decisions, search, counting, accounts.
 * `getStore` gives an opened store on an empty database, shared by all tests of the suite.
 */
export function recordsContract(getStore: () => Store): void {
  const deliver = async (...args: Parameters<typeof makeDelivery>): Promise<ScanRow> =>
    (await getStore().intake.recordDelivery(makeDelivery(...args))).scan;
  const archive = async (
    texts: string[],
    more: Parameters<typeof makeDocument>[2] = {},
  ): Promise<{ scan: ScanRow; id: string }> => {
    const scan = await deliver();
    const document = makeDocument(scan.sha256, texts, more);
    const status = document.reviewReasons.length > 0 ? 'review' : 'archived';
    await getStore().scans.finish(scan.id, { status, error: null, documents: [document], findings: [] });
    return { scan, id: document.id };
  };
  const find = async (text: string): Promise<string[]> =>
    (await getStore().views.search({ text, limit: 50, offset: 0 })).hits.map((hit) => hit.documentId);

  intake(getStore, deliver);
  processing(getStore, deliver, archive);
  registers(getStore);
  decisions(getStore, archive);
  searching(getStore, archive, find);
  counting(getStore, archive);
  accounts(getStore);
}

type Deliver = (...args: Parameters<typeof makeDelivery>) => Promise<ScanRow>;
type Archive = (texts: string[], more?: Parameters<typeof makeDocument>[2]) => Promise<{ scan: ScanRow; id: string }>;

function intake(getStore: () => Store, deliver: Deliver): void {
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

function processing(getStore: () => Store, deliver: Deliver, archive: Archive): void {
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
      await scans.recordFixity(object.key, 'same');
      await scans.recordFixity(object.key, 'changed');
      const listed = [];
      for await (const entry of scans.objects()) if (entry.key === object.key) listed.push(entry);
      expect(listed).toEqual([object]);
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

function registers(getStore: () => Store): void {
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
    });
  });
}

function decisions(getStore: () => Store, archive: Archive): void {
  describe('decisions of clerks', () => {
    const reasons = [{ code: 'DOSSIER_AMBIGUOUS', detail: {} }];

    test('an attachment closes the review and survives a second run', async () => {
      const { registers, review, scans, views } = getStore();
      await registers.upsertDossiers([dossier('H08.27.35-240301-0001')]);
      const { scan, id } = await archive(['giấy khai sinh'], { reviewReasons: reasons });
      expect((await views.reviewQueue({ limit: 500, offset: 0 })).documents.map((hit) => hit.documentId)).toContain(id);
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

function searching(getStore: () => Store, archive: Archive, find: (text: string) => Promise<string[]>): void {
  describe('search', () => {
    test('finds words with and without diacritics, đ as d, all words needed', async () => {
      const { id } = await archive(['Họ và tên: Nguyễn Thị Ngọc Đường\nQuê quán: Tuy Phước']);
      for (const query of ['nguyen thi ngoc duong', 'NGUYỄN Đường', 'ngoc tuy phuoc'])
        expect(await find(query)).toContain(id);
      expect(await find('ngoc duong hanoi')).not.toContain(id);
      const decomposed = 'Đường Ngọc'.normalize('NFD');
      expect(await find(decomposed)).toContain(id);
    });

    test('a quoted phrase must be adjacent, also over three words', async () => {
      const right = await archive(['về việc công nhận kết quả hoà giải']);
      const scattered = await archive(['công nhận việc này, kết luận nhận kết, công nhận quả']);
      expect(await find('"cong nhan ket qua"')).toEqual([right.id]);
      expect(new Set(await find('cong nhan ket qua'))).toEqual(new Set([right.id, scattered.id]));
      expect(await find('"ket qua cong nhan"')).toEqual([]);
    });

    test('identifiers are found however they are spaced, and come first', async () => {
      const read = await archive(['Số định danh cá nhân: 052 178 986 724'], {
        fields: [makeField('citizen_id', '052178986724')],
      });
      const mentioned = await archive(['kèm theo 052178986724 và 052.178.986.724']);
      expect(await find('052178986724')).toEqual([read.id, mentioned.id]);
      expect(await find('052 178 986 724')).toEqual([read.id, mentioned.id]);
      expect((await find('052.178.986.724'))[0]).toBe(read.id);
      const serial = await archive(['Giấy chứng nhận'], {
        fields: [makeField('land_certificate_serial', 'AK 018732', { source: 'qr', page: 1 })],
      });
      for (const query of ['ak018732', 'AK 018732', 'ak-018732']) expect(await find(query)).toEqual([serial.id]);
      const [hit] = (await getStore().views.search({ text: 'ak018732', limit: 1, offset: 0 })).hits;
      expect(hit?.snippet).toContain('\u0001AK 018732\u0002');
    });

    test('a document number with slashes and dashes is one term', async () => {
      const { id } = await archive(['Số: 157/QĐ-UBND ngày 5 tháng 3']);
      const other = await archive(['UBND xã, QĐ số 157']);
      expect(await find('157/qd-ubnd')).toEqual([id]);
      expect(await find('157 qd ubnd')).toEqual(expect.arrayContaining([id, other.id]));
    });

    test('finds by dossier code and by the name in the register, which the paper does not show', async () => {
      const { registers } = getStore();
      await registers.upsertDossiers([
        dossier('H08.27.35-240218-0011', { applicant: 'Đỗ Quỳnh Hương', citizenId: '052300000777' }),
      ]);
      const { id } = await archive(['(trang mờ)'], {
        dossier: { code: 'H08.27.35-240218-0011', how: 'barcode', confidence: 1 },
      });
      for (const query of ['H08.27.35-240218-0011', 'h08 27 35 240218 0011', 'do quynh huong', '052300000777']) {
        expect(await find(query)).toEqual([id]);
      }
      const [hit] = (await getStore().views.search({ text: 'đỗ quỳnh hương', limit: 1, offset: 0 })).hits;
      expect(hit).toMatchObject({
        dossierCode: 'H08.27.35-240218-0011',
        procedureName: 'Đăng ký khai sinh',
        page: 1,
        pageCount: 1,
      });
    });

    test('a value of one page and a word of another are found together, on the page with the word', async () => {
      const { id } = await archive(['trang bìa', 'thửa đất ruộng bậc'], {
        fields: [makeField('person_name', 'Phùng Khắc Bật')],
      });
      const [hit] = (await getStore().views.search({ text: 'phung khac bat ruong', limit: 5, offset: 0 })).hits;
      expect(hit).toMatchObject({ documentId: id, page: 2, snippet: 'thửa đất \u0001ruộng\u0002 bậc' });
    });

    test('replaced text is not found any more, the new one is', async () => {
      const { scan, id } = await archive(['nội dung zulu cũ']);
      const again = makeDocument(scan.sha256, ['nội dung yankee mới']);
      await getStore().scans.finish(scan.id, { status: 'archived', error: null, documents: [again], findings: [] });
      expect(await find('zulu')).toEqual([]);
      expect(await find('yankee')).toEqual([id]);
    });

    test('class, limit, offset and total; newest first; no operator of the query language gets through', async () => {
      const ids = [];
      for (let n = 0; n < 4; n++) ids.push((await archive([`foxtrot số ${n}`], n === 0 ? { class: 'report' } : {})).id);
      const { views } = getStore();
      const page = await views.search({ text: 'foxtrot', limit: 2, offset: 1 });
      expect(page.hits.map((hit) => hit.documentId)).toEqual([ids[2], ids[1]]);
      expect(page).toMatchObject({ total: 4, more: false });
      const reports = await views.search({ text: 'foxtrot', class: 'report', limit: 10, offset: 0 });
      expect(reports.hits.map((hit) => hit.documentId)).toEqual([ids[0]]);
      for (const query of ["foxtrot' | 'x", 'foxtrot & !zzz:*', '"', "';--", '   ', '()'])
        await views.search({ text: query, limit: 5, offset: 0 });
      expect(await views.search({ text: '!', limit: 5, offset: 0 })).toEqual({ hits: [], total: 0, more: false });
    });
  });
}

function counting(getStore: () => Store, archive: Archive): void {
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
        { key: 'P-paper', title: 'Có giấy', received: 5, receivedWithPaper: 3, resolved: 3, resolvedWithResult: 1 },
      ]);
      expect(await coverage.coverageCounts({ from: '2019-01-01', to: '2019-12-31', by: 'month' })).toEqual([
        { key: '2019-01', title: '2019-01', received: 6, receivedWithPaper: 3, resolved: 3, resolvedWithResult: 1 },
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
      const backlog = await coverage.backlog({ ...january, limit: 10, offset: 0 });
      expect(backlog.rows.map((row) => [row.code, row.resolved, row.procedureName])).toEqual([
        [code(6), '2019-01-09', 'Có giấy'],
        [code(3), '2019-01-31', 'Có giấy'],
      ]);
      expect(backlog.total).toBe(2);
      expect(backlog.rows[0]?.days).toBeGreaterThan(2000);
      expect(await coverage.backlog({ ...january, procedure: 'P-none', limit: 10, offset: 0 })).toEqual({
        total: 0,
        rows: [],
      });
    });
  });
}

function accounts(getStore: () => Store): void {
  describe('accounts', () => {
    test('users, sessions, disabling and audit', async () => {
      const { accounts } = getStore();
      await accounts.addUser({ name: 'lan', role: 'clerk', passwordHash: 'hash' });
      await expect(accounts.addUser({ name: 'lan', role: 'admin', passwordHash: 'x' })).rejects.toMatchObject({
        code: 'ACCOUNT_EXISTS',
      });
      expect(await accounts.user('lan')).toEqual({ name: 'lan', role: 'clerk', passwordHash: 'hash', disabled: false });
      expect(await accounts.user('nobody')).toBeNull();
      const soon = new Date(Date.now() + 60_000);
      await accounts.openSession({ tokenSha256: 't1', user: 'lan', expiresAt: soon });
      await accounts.openSession({ tokenSha256: 't2', user: 'lan', expiresAt: soon });
      await accounts.openSession({ tokenSha256: 'old', user: 'lan', expiresAt: new Date(Date.now() - 1000) });
      expect(await accounts.session('t1')).toEqual({ user: 'lan', role: 'clerk' });
      expect(await accounts.session('old')).toBeNull();
      await accounts.closeSession('t1');
      expect(await accounts.session('t1')).toBeNull();
      expect(await accounts.setDisabled('lan', true)).toBe(true);
      expect(await accounts.session('t2')).toBeNull();
      await accounts.setDisabled('lan', false);
      expect(await accounts.session('t2')).toBeNull();
      expect(await accounts.setDisabled('nobody', true)).toBe(false);
      expect(await accounts.users()).toMatchObject([{ name: 'lan', role: 'clerk', disabled: false }]);
      await accounts.audit({ user: 'lan', action: 'view', subject: 'x' });
    });
  });
}
