import type { Store } from '../../../src/store/store.ts';
import { makeDocument, makeField } from '../../store/make-document.ts';
import { dossier } from './register-rows.ts';
import type { Archive } from './shortcuts.ts';

/** Part of the records contract. */
export function searching(getStore: () => Store, archive: Archive, find: (text: string) => Promise<string[]>): void {
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
      const { hits } = await getStore().views.search({ text: '052 178 986 724', limit: 5, offset: 0 });
      expect(hits.map((hit) => hit.snippet)).toEqual([
        'Số định danh cá nhân: \u0001052 178 986 724\u0002',
        'kèm theo \u0001052178986724\u0002 và \u0001052.178.986.724\u0002',
      ]);
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
