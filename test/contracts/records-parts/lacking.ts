import type { Component } from '../../../src/core/office.ts';
import type { LackingFilter } from '../../../src/core/ports/work-lists.ts';
import type { Store } from '../../../src/store/store.ts';
import { dossier, procedure } from './register-rows.ts';
import type { Archive } from './shortcuts.ts';

const FILTER: LackingFilter = { from: '2016-01-01', to: '2016-12-31' };

const component = (place: number, name: string, classes: Component['classes'], more: Partial<Component> = {}) => ({
  ...{
    code: `L-1 ${name} ${more.validFrom ?? ''}`,
    procedureCode: 'L-1',
    component: `TP${place}`,
    name,
    classes,
    place,
  },
  ...{ required: true, digitise: true, validFrom: null, validTo: null, extra: {}, ...more },
});

/** Part of the records contract. */
export function lacking(getStore: () => Store, archive: Archive): void {
  describe('what dossiers lack', () => {
    const code = (n: number): string => `T10-160101-${String(n).padStart(4, '0')}`;
    const statesOf = async (n: number) =>
      (await getStore().work.componentsOf(code(n))).map(({ name, state }) => `${name}: ${state}`);

    beforeAll(async () => {
      const { registers } = getStore();
      await registers.upsertProcedures([procedure({ code: 'L-1', name: 'Thủ tục L', result: 'birth_certificate' })]);
      await registers.upsertOffice('components', [
        component(1, 'Tờ khai', ['application_form']),
        component(2, 'Căn cước cha', ['citizen_id_card']),
        component(3, 'Căn cước mẹ', ['citizen_id_card']),
        component(4, 'Ủy quyền', ['power_of_attorney'], { required: false }),
        component(5, 'Giấy khác', []),
        component(6, 'Chỉ để xem', ['household_book'], { digitise: false }),
        component(7, 'Giấy cũ', ['diploma'], { validTo: '2016-02-29' }),
        component(8, 'Khai sinh cũ', ['birth_certificate'], { validFrom: '2016-03-01' }),
      ]);
      const base = { unit: 'L-U', procedureCode: 'L-1', received: '2016-03-05', resolved: null };
      await registers.upsertDossiers([
        dossier(code(1), { ...base, due: '2016-03-20' }),
        dossier(code(2), { ...base, received: '2016-02-05', due: '2016-02-20' }),
        dossier(code(3), { ...base, resolved: '2016-03-10' }),
        dossier(code(4), { ...base, procedureCode: 'L-other' }),
      ]);
      const at = (n: number) => ({ dossier: { code: code(n), how: 'barcode' as const, confidence: 1 } });
      await archive(['tk'], { ...at(1), class: 'application_form' });
      await archive(['cc'], { ...at(1), class: 'citizen_id_card' });
      await archive(['ks'], { ...at(1), class: 'birth_certificate' });
      await archive(['cc1'], { ...at(2), class: 'citizen_id_card' });
      await archive(['cc2'], {
        ...at(2),
        class: 'citizen_id_card',
        reviewReasons: [{ code: 'CLASS_UNSURE', detail: {} }],
      });
      await archive(['vb'], { ...at(2), class: 'diploma' });
      await archive(['kq'], { ...at(3), class: 'birth_certificate' });
      const outside = (n: number, name: string, reused: boolean) => ({
        ...{ code: `${code(n)} ${name}`, dossierCode: code(n), part: 'component' as const, reference: name, reused },
        ...{ digitised: null, component: name, extra: {} },
      });
      await registers.upsertOffice('papers', [
        outside(2, 'TP1', false),
        outside(2, 'TP5', true),
        outside(4, 'TP1', false),
        outside(1, 'TP7', false),
      ]);
    });

    test('papers of other systems are named by the list of the dossier’s procedure and day', async () => {
      const { existing } = getStore();
      expect(await existing.heldElsewhere(code(2))).toMatchObject([
        { reference: 'TP1', reused: false, name: 'Tờ khai' },
        { reference: 'TP5', reused: true, name: 'Giấy khác' },
      ]);
      expect(await existing.heldElsewhere(code(1))).toMatchObject([{ reference: 'TP7', name: null }]);
      expect(await existing.heldElsewhere(code(4))).toMatchObject([{ reference: 'TP1', name: null }]);
    });

    test('component by component: by the list of the day, two of one kind need two papers', async () => {
      expect(await statesOf(1)).toEqual([
        'Tờ khai: digitised',
        'Căn cước cha: digitised',
        'Căn cước mẹ: missing',
        'Ủy quyền: missing',
        'Giấy khác: untold',
        'Khai sinh cũ: digitised',
      ]);
      expect(await statesOf(2)).toEqual([
        'Tờ khai: digitised',
        'Căn cước cha: digitised',
        'Căn cước mẹ: review',
        'Ủy quyền: missing',
        'Giấy khác: reused',
        'Giấy cũ: digitised',
      ]);
      expect(await statesOf(4)).toEqual([]);
    });

    test('a paper of the result’s class is the result of a dossier that is resolved, never its component', async () => {
      expect(await statesOf(3)).toContain('Khai sinh cũ: missing');
    });

    test('groups, their lists and the lists of one state count the same', async () => {
      const { work } = getStore();
      const all = { limit: 10, offset: 0 };
      expect(await work.lackingGroups(FILTER, 'procedure')).toEqual([
        {
          ...{ key: 'L-1', title: 'Thủ tục L', total: 3 },
          byState: { missing: 2, review: 1, untold: 0, complete: 0 },
        },
      ]);
      const list = async (more: Partial<LackingFilter>) =>
        (await work.lacking({ ...FILTER, ...more }, all)).rows.map((row) => row.code);
      // The day promised soonest first, those without one last.
      expect(await list({})).toEqual([code(2), code(1), code(3)]);
      expect(await list({ state: 'missing' })).toEqual([code(1), code(3)]);
      expect(await list({ state: 'review', open: true })).toEqual([code(2)]);
      // Papers that another system holds are none of this archive's.
      expect(await list({ state: 'missing', evidence: 'here' })).toEqual([code(2), code(1), code(3)]);
      const page = await work.lacking(FILTER, { limit: 1, offset: 1 });
      expect([page.total, page.rows.map((row) => row.code)]).toEqual([3, [code(1)]]);
      expect(await work.lacking(FILTER, { limit: 5, offset: 50 })).toEqual({ total: 3, rows: [] });
    });

    test('old books: pages by what stands on them, beside the register’s; what is in doubt apart', async () => {
      const { registers, work } = getStore();
      const book = (number: string, pages: number | null) => ({
        ...{ code: `BK birth 1964 ${number}`, number, kind: 'birth' as const, year: 1964, pages },
        ...{ unit: null, location: 'Tủ 3', extra: {} },
      });
      await registers.upsertOffice('books', [book('02', 120), book('03', null)]);
      const page = (n: number) => `SỔ ĐĂNG KÝ KHAI SINH\nQuyển số: 02/1964 - Trang ${n}\nSố: 231/1964`;
      const kind = { class: 'civil_register' as const };
      await archive([page(118), page(119)], kind);
      await archive([page(1)], { ...kind, reviewReasons: [{ code: 'CLASS_UNSURE', detail: {} }] });
      await archive(['SO DANG KY KET HON\nQuyen so 1 nam 1988\nTrang so: 5', 'chữ mờ'], kind);
      const { total, rows } = await work.books({}, { limit: 10, offset: 0 });
      const place = { location: 'Tủ 3', unit: null };
      const none = { unnumbered: 0, review: 0 };
      const bare = { location: null, pages: null, unit: null };
      expect(rows).toEqual([
        { number: '02', kind: 'birth', year: 1964, ...place, pages: 120, held: [118, 119], ...none, review: 1 },
        { number: '03', kind: 'birth', year: 1964, ...place, pages: null, held: [], ...none },
        { number: '1', kind: 'marriage', year: 1988, ...bare, held: [5], ...none },
        { number: null, kind: 'other', year: null, ...bare, held: [], unnumbered: 1, review: 0 },
      ]);
      expect(total).toBe(4);
      expect(await work.books({ unit: 'none' }, { limit: 10, offset: 0 })).toEqual({ total: 0, rows: [] });
    });
  });
}
