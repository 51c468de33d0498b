import { attachDocument } from '../../src/attach/attach-document.ts';
import type { Field } from '../../src/core/document.ts';
import type { DocumentClass } from '../../src/core/document-class.ts';
import type { DossierWithProcedure } from '../../src/core/ports/records.ts';
import { field, KNOWLEDGE, makeDocument, makeDossier, makeLookup } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const TOAN = { name: 'Nghiêm Gia Toản', id: '001085000021' };
const open = makeDossier(A, TOAN.name, TOAN.id);
const resolved = makeDossier(A, TOAN.name, TOAN.id, { resolved: '2026-10-09' });

async function attach(fields: Field[], cls: DocumentClass, register: DossierWithProcedure[], text = '') {
  const result = await attachDocument({
    document: makeDocument(fields, { class: cls }, text),
    lookup: makeLookup(register, { stations: { 'may-1': 'H08.27.35' } }),
    scanPath: 'may-1/SCAN_1.pdf',
    station: 'may-1',
    batch: { opens: false, proved: false },
    knowledge: KNOWLEDGE,
  });
  return result.dossier?.code ?? result.reviewReasons.map((r) => r.code).join();
}

const person = (id: string | null, born: string | null = null) => [
  field('person_name', TOAN.name, { role: 'subject' }),
  ...(id ? [field('citizen_id', id, { role: 'subject' })] : []),
  ...(born ? [field('birth_date', born, { role: 'subject' })] : []),
];
const dated = field('issue_date', '2026-10-07');

describe('an id one digit away beside the very name', () => {
  const near = [...person('001085000027'), dated];

  test('is that id misread', async () => {
    expect(await attach(near, 'birth_certificate', [open])).toBe(A);
    expect(await attach([...person('001085000037'), dated], 'birth_certificate', [open])).toBe('DOSSIER_WEAK');
  });

  test('proves nothing where it is somebody’s, or a namesake is about', async () => {
    const other = (name: string, id: string) => makeDossier('H08.27.35-261006-0001', name, id);
    expect(await attach(near, 'birth_certificate', [open, other('Trần Văn Hùng', '001085000027')])).not.toBe(A);
    expect(await attach(near, 'birth_certificate', [open, other(TOAN.name, '052191774423')])).toBe('DOSSIER_AMBIGUOUS');
  });
});

describe('a name and a year of birth', () => {
  const many = (family: string) =>
    Array.from({ length: 200 }, (_, i) =>
      makeDossier(`H08.27.35-261001-${String(i).padStart(4, '0')}`, `${family} Thị Lan ${'ABCDEFGH'[i % 8]!}`, null),
    );
  const book = person(null, '1985-03-04');

  test('attach a household book where the register has hardly a word of the name', async () => {
    expect(await attach(book, 'household_book', [open, ...many('Trần')])).toBe(A);
    expect(await attach(person(null, '1984-03-04'), 'household_book', [open, ...many('Trần')])).toBe('DOSSIER_WEAK');
  });

  test('do not attach a paper of no known class, nor the book of temporary residents, who are of another place', async () => {
    const register = [open, ...many('Trần')];
    expect(await attach(book, 'other', register)).toBe('DOSSIER_WEAK');
    expect(await attach(book, 'household_book', register, 'SỔ TẠM TRÚ\nTạm trú từ ngày: 02/05/2017')).toBe(
      'DOSSIER_WEAK',
    );
    // The label of older forms asks for the one or the other.
    expect(await attach(book, 'household_book', register, 'Nơi thường trú/tạm trú: xã Mẫu Lâm')).toBe(A);
  });

  test('do not beside the id of a citizen of that year and sex whom nobody on the paper is named for: a namesake’s', async () => {
    const register = [open, ...many('Trần')];
    const with_ = (id: string, ...more: Field[]) =>
      attach([...book, field('citizen_id', id, { role: 'applicant' }), ...more], 'household_book', register);
    expect(await with_('052085774423')).toBe('DOSSIER_WEAK');
    expect(await with_('052185774423')).toBe(A);
    expect(await with_('052085774423', field('person_name', 'Vũ Bá Lộc', { role: 'applicant' }))).toBe(A);
  });

  test('do not in a village of one clan, nor where too few names are known to tell', async () => {
    const clan = many('Nghiêm').map((d, i) => ({ ...d, applicant: `Nghiêm Gia ${i % 9 ? 'Lan' : 'Hùng'} ${i}` }));
    expect(await attach(book, 'household_book', [open, ...clan, ...many('Trần').slice(0, 20)])).toBe('DOSSIER_WEAK');
    expect(await attach(book, 'household_book', [open])).toBe('DOSSIER_WEAK');
  });
});

describe('a result whose date was not read', () => {
  const paper = person(TOAN.id);

  test('is the applicant’s by id where it is registered once and the citizen has one dossier', async () => {
    expect(await attach(paper, 'birth_certificate', [resolved])).toBe(A);
    const another = { ...resolved, code: 'H08.27.35-250101-0001' };
    expect(await attach(paper, 'birth_certificate', [resolved, another])).not.toBe(A);
  });

  test('is the clerk’s choice where a citizen may have several', async () => {
    const procedure = { ...resolved.procedure!, result: 'construction_permit' as const };
    expect(await attach(paper, 'construction_permit', [{ ...resolved, procedure }])).toBe('DOSSIER_WEAK');
  });

  test('and is nobody’s by name alone', async () => {
    expect(await attach(person(null, '1985-03-04'), 'birth_certificate', [resolved])).toBe('DOSSIER_WEAK');
  });
});
