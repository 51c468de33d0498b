import type { DocumentClass } from '../../src/core/document-class.ts';
import { attachTo } from './attach-to.ts';
import { field, makeDossier } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const B = 'H08.27.35-261007-0108';
const HOA = { name: 'Nguyễn Thị Hoa', id: '001190000021' };
const KHOI = { name: 'Lò Minh Khôi', id: '001212000777' };
const hoas = makeDossier(A, HOA.name, HOA.id);

const person = ({ name, id }: { name: string; id: string }, role: string) => [
  field('person_name', name, { role }),
  field('citizen_id', id, { role, confidence: 0.93 }),
];
const issued = (day = '2026-10-06') => field('issue_date', day);
const act = (
  register: Parameters<typeof attachTo>[0],
  fields: ReturnType<typeof field>[],
  heading = 'TRÍCH LỤC\nĐĂNG KÝ GIÁM HỘ',
  cls: DocumentClass = 'other',
) => attachTo(register, fields, { class: cls }, { text: `${heading}\nXÃ MẪU LÂM` });
const GUARDIANSHIP = [...person(HOA, 'guardian'), ...person(KHOI, 'ward'), issued()];

test('an act between two people goes to the open dossier of the one who has one, proved by id', async () => {
  expect(await act([hoas], GUARDIANSHIP)).toBe(`person ${A}`);
  expect(await act([makeDossier(B, KHOI.name, KHOI.id)], GUARDIANSHIP)).toBe(`person ${B}`);
  const older = [...GUARDIANSHIP.slice(0, 4), issued('2009-05-12')];
  expect(await act([hoas], older, 'QUYẾT ĐỊNH\nCông nhận việc giám hộ', 'decision')).toBe(`person ${A}`);
});

test.each([
  ['TRÍCH LỤC ĐĂNG KÝ NHẬN CHA, MẸ, CON', 'father', 'subject'],
  ['QUYẾT ĐỊNH\nVề việc công nhận việc nhận cha, mẹ, con', 'mother', 'subject'],
  ['GIẤY CHỨNG NHẬN NUÔI CON NUÔI', 'mother', 'father'],
  ['TRÍCH LỤC GHI CHÚ LY HÔN', 'wife', 'husband'],
  ['BẢN ÁN', 'plaintiff', 'defendant'],
])('%s', async (heading, one, other) => {
  const paper = [...person(HOA, one), ...person(KHOI, other), issued()];
  expect(await act([hoas], paper, heading)).toBe(`person ${A}`);
});

test('where each of them has a dossier, or somebody else named on it has, the clerk chooses', async () => {
  const two = [hoas, makeDossier(B, KHOI.name, KHOI.id, { resolved: '2026-10-05' })];
  expect(await act(two, GUARDIANSHIP)).toBe('DOSSIER_AMBIGUOUS');
  const third = { name: 'Vũ Bá Lộc', id: '001180000999' };
  const named = [...GUARDIANSHIP, field('person_name', third.name, { role: 'mother' })];
  expect(await act([hoas, makeDossier(B, third.name, third.id)], named)).toBe('DOSSIER_AMBIGUOUS');
});

test('a namesake of the party is told apart by the id, and by nothing else', async () => {
  const namesake = makeDossier(B, HOA.name, '052190345678');
  expect(await act([hoas, namesake], GUARDIANSHIP)).toBe(`person ${A}`);
  const nameOnly = [
    field('person_name', HOA.name, { role: 'guardian' }),
    field('birth_date', '1990-03-02', { role: 'guardian' }),
    ...person(KHOI, 'ward'),
    issued(),
  ];
  expect(await act([hoas], nameOnly)).toBe('DOSSIER_WEAK');
});

test('nobody else on it is a party, nor does a resolved dossier hold it', async () => {
  for (const role of ['witness', 'declarant', 'official', 'mentioned', 'relative']) {
    const others = [
      field('person_name', 'Vũ Bá Lộc', { role: 'guardian' }),
      field('person_name', KHOI.name, { role: 'ward' }),
    ];
    expect(await act([hoas], [...others, ...person(HOA, role), issued()])).toBe('DOSSIER_WEAK');
  }
  const resolved = makeDossier(A, HOA.name, HOA.id, { resolved: '2026-10-08' });
  expect(await act([resolved], GUARDIANSHIP)).toBe('DOSSIER_WEAK');
});

test('parents on other papers are no parties', async () => {
  const child = [...person(HOA, 'mother'), ...person(KHOI, 'subject'), issued()];
  expect(await act([hoas], child, 'GIẤY XÁC NHẬN')).toBe('DOSSIER_WEAK');
  expect(await act([hoas], child, 'GIẤY CHỨNG SINH\nHọ tên mẹ, nhận con lúc')).toBe('DOSSIER_WEAK');
  expect(await act([hoas], child, 'TRÍCH LỤC KHAI SINH', 'birth_certificate')).toBe('DOSSIER_WEAK');
  expect(await act([hoas], [...person(HOA, 'guardian'), ...person(KHOI, 'subject'), issued()], 'HỌC BẠ')).toBe(
    'DOSSIER_WEAK',
  );
});

test('the form that asks for the act is of both too, unless it says who else applies', async () => {
  const form = (fields: ReturnType<typeof field>[]) =>
    act([hoas], fields, 'TỜ KHAI ĐĂNG KÝ GIÁM HỘ', 'application_form');
  expect(await form(GUARDIANSHIP)).toBe(`person ${A}`);
  const asked = [...GUARDIANSHIP, field('person_name', 'Vũ Bá Lộc', { role: 'applicant' })];
  expect(await form(asked)).not.toBe(`person ${A}`);
});
