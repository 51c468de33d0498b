import { attachDocument } from '../../src/attach/attach-document.ts';
import { resembles } from '../../src/attach/compare-names.ts';
import type { Field, ReviewReason } from '../../src/core/document.ts';
import type { DocumentClass } from '../../src/core/document-class.ts';
import type { DossierWithProcedure } from '../../src/core/ports/records.ts';
import { field, KNOWLEDGE, makeDocument, makeDossier, makeLookup } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const HOLDER = { name: 'Phạm Bá Hoàng Vượng', id: '001085000021' };
const open = makeDossier(A, HOLDER.name, HOLDER.id);
const dated = field('issue_date', '2026-10-07');
const differ: ReviewReason = { code: 'IDENTIFIERS_DISAGREE', detail: { kind: 'citizen_id' } };

async function attach(
  fields: Field[],
  register: DossierWithProcedure[],
  reviewReasons: ReviewReason[] = [],
  cls: DocumentClass = 'birth_certificate',
) {
  return attachDocument({
    document: makeDocument([...fields, dated], { class: cls, reviewReasons }),
    lookup: makeLookup(register, { stations: { 'may-1': 'H08.27.35' } }),
    scanPath: 'may-1/SCAN_1.pdf',
    station: 'may-1',
    batch: { opens: false, proved: false },
    knowledge: KNOWLEDGE,
  });
}

const id = (value: string, checks: string[], confidence = 0.6) =>
  field('citizen_id', value, { role: 'subject', checks, confidence });
const name = (value: string, role = 'subject') => field('person_name', value, { role });
const born = (value: string) => field('birth_date', value, { role: 'subject' });
const twice = [id('001085000027', ['readings-differ']), id(HOLDER.id, ['second-reading'], 0.3)];

describe('two readings of one id', () => {
  test('the applicant’s is right where the very name stands beside it, whichever was read first', async () => {
    const { dossier, fields, reviewReasons } = await attach([name(HOLDER.name), ...twice], [open], [differ]);
    expect(dossier?.code).toBe(A);
    expect(fields.filter((f) => f.kind === 'citizen_id').map((f) => [f.value, f.checks])).toEqual([
      [HOLDER.id, ['agrees-with-register']],
    ]);
    expect(reviewReasons).toEqual([]);
  });

  test('both stay where the name is another, or both are applicants’ ids', async () => {
    const other = makeDossier('H08.27.35-261006-0001', 'Đỗ Thị Hòa', '001085000027');
    for (const [fields, register] of [
      [[name('Phạm Bá Hoàng Vinh'), ...twice], [open]],
      [
        [name(HOLDER.name), ...twice],
        [open, other],
      ],
    ] as const) {
      const { dossier, fields: told, reviewReasons } = await attach([...fields], [...register], [differ]);
      expect(dossier).toBeNull();
      expect(told.filter((f) => f.kind === 'citizen_id')).toHaveLength(2);
      expect(reviewReasons).toContainEqual(differ);
    }
  });

  test('are no brothers of one list, each with an id of his own', async () => {
    const brothers = [
      name(HOLDER.name),
      name('Phạm Bá Hoàng Vinh'),
      id(HOLDER.id, [], 0.95),
      id('001085000027', [], 0.95),
    ];
    const { fields } = await attach(brothers, [open]);
    expect(fields.filter((f) => f.kind === 'citizen_id')).toHaveLength(2);
  });

  test('do not hinder the applicant whose own id is proved when they are somebody else’s', async () => {
    const mother = twice.map((f) => ({ ...f, role: 'mother', value: f.value.replace('001', '079') }));
    const { dossier } = await attach([name(HOLDER.name), id(HOLDER.id, [], 0.95), ...mother], [open], [differ]);
    expect(dossier?.code).toBe(A);
  });
});

describe('a damaged name beside an id that is read well', () => {
  const proof = id(HOLDER.id, [], 0.95);

  test('is the applicant’s when letters are misread or words are cut', async () => {
    for (const read of ['Hoàng Vượng', 'PHẠM BÁ HOÀNG VƯỢMG', 'Phạm Bả Hoảng Vuợg'])
      expect((await attach([name(read), proof, born('1985-03-04')], [open])).dossier?.code).toBe(A);
  });

  test('proves nothing with another year of birth, in another role, or where a namesake’s id is near', async () => {
    const near = makeDossier('H08.27.35-261006-0001', 'Phạm Bá Hoàng Vương', '001085000022');
    expect((await attach([name('Hoàng Vượng'), proof, born('1984-03-04')], [open])).dossier).toBeNull();
    expect((await attach([name('Hoàng Vượng', 'father'), proof, born('1985-03-04')], [open])).dossier).toBeNull();
    expect((await attach([name('Hoàng Vượmg'), proof, born('1985-03-04')], [open, near])).dossier).toBeNull();
  });

  test('is told from other names', () => {
    expect(resembles('Phạm Bá', HOLDER.name)).toBe(true);
    expect(resembles('Vượng', HOLDER.name)).toBe(false);
    expect(resembles('Bá Hoàng', HOLDER.name)).toBe(false);
    expect(resembles('Nguyễn Văn Hùng', 'Nguyễn Thị Hương')).toBe(false);
    expect(resembles('XA MẬ ẪU HÔI', 'Xa Mậu Hồi')).toBe(true);
  });
});

describe('a paper whose class is unsure', () => {
  const unsure: ReviewReason = { code: 'CLASS_UNSURE', detail: {} };
  const paper = (cls: DocumentClass, register: DossierWithProcedure[]) =>
    attach([name(HOLDER.name), id(HOLDER.id, [], 0.95)], register, [unsure], cls);

  test('lies in the only dossier of whom its id proves, and the clerk is still asked for the class', async () => {
    const { dossier, reviewReasons } = await paper('other', [open]);
    expect(dossier?.code).toBe(A);
    expect(reviewReasons).toEqual([unsure]);
  });

  test('is the clerk’s to place as a result, in a resolved dossier, beside another dossier or without the id', async () => {
    const second = makeDossier('H08.27.35-260101-0001', HOLDER.name, HOLDER.id, { resolved: '2026-01-09' });
    const resolved = makeDossier(A, HOLDER.name, HOLDER.id, { resolved: '2026-10-09' });
    expect((await paper('birth_certificate', [open])).dossier).toBeNull();
    expect((await paper('other', [resolved])).dossier).toBeNull();
    expect((await paper('other', [open, second])).dossier).toBeNull();
    const named = [name(HOLDER.name), born('1985-03-04')];
    expect((await attach(named, [open], [unsure], 'diploma')).dossier).toBeNull();
  });
});
