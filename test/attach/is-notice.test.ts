import { isHeadedNotice, isNumberedNotice } from '../../src/attach/is-notice.ts';
import { attachTo } from './attach-to.ts';
import { field, makeDocument, makeDossier } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const HOA = { name: 'Nguyễn Thị Hoa', id: '001190000021' };
const open = makeDossier(A, HOA.name, HOA.id);
const about = (role: string, ...more: ReturnType<typeof field>[]) => [
  field('person_name', HOA.name, { role }),
  field('citizen_id', HOA.id, { role, confidence: 0.93 }),
  field('issue_date', '2026-10-06'),
  ...more,
];

test('a notice is told by its number or its heading, and is nobody’s paper though it names the applicant with the id', async () => {
  const numbered = makeDocument([field('document_no', '14/TB-TCS')], { class: 'other' });
  expect(isNumberedNotice(numbered)).toBe(true);
  for (const heading of ['THÔNG BÁO', 'GIẤY MỜI HỌP', 'THÔNG BÁO NỘP TIỀN VỀ NHÀ, ĐẤT'])
    expect(isHeadedNotice(makeDocument([], { class: 'other' }, `CHI CỤC THUẾ\n${heading}`))).toBe(true);
  for (const line of ['Thông báo cho người nộp đơn biết', 'BẢN THÔNG TIN', 'PHIẾU XÁC NHẬN'])
    expect(isHeadedNotice(makeDocument([], { class: 'other' }, line))).toBe(false);
  expect(await attachTo([open], about('applicant'), { class: 'other' }, { text: 'THÔNG BÁO' })).toBe('DOSSIER_WEAK');
  expect(await attachTo([open], about('subject'), { class: 'other' }, { text: 'THÔNG BÁO' })).toBe(`person ${A}`);
  expect(await attachTo([open], about('applicant'), { class: 'other' }, { text: 'PHIẾU XÁC NHẬN' })).toBe(
    `person ${A}`,
  );
});

test('a paper that states id and birth of one citizen only is about him, though it does not say so', async () => {
  const born = field('birth_date', '1990-03-02', { role: 'mentioned' });
  const official = field('person_name', 'Lò Văn Ánh', { role: 'mentioned' });
  const one = about('mentioned', born, official);
  expect(await attachTo([open], one, { class: 'other' })).toBe(`person ${A}`);
  const second = field('citizen_id', '001185000777', { role: 'mentioned', confidence: 0.93 });
  expect(await attachTo([open], [...one, second], { class: 'other' })).toBe('DOSSIER_WEAK');
  expect(await attachTo([open], one, { class: 'official_letter' })).toBe('DOSSIER_WEAK');
});

test('a card whose number was not read goes to nobody by name and year of birth, however rare the name is', async () => {
  const card = [
    field('person_name', HOA.name, { role: 'subject' }),
    field('birth_date', '1990-03-02', { role: 'subject' }),
  ];
  const many = Array.from({ length: 300 }, (_, i) =>
    makeDossier(`H08.27.35-261001-${String(i).padStart(4, '0')}`, `Trần Văn ${'ABCDEFGH'[i % 8]!}`, null),
  );
  expect(await attachTo([open, ...many], card, { class: 'household_book' })).toBe(`person ${A}`);
  expect(await attachTo([open, ...many], card, { class: 'citizen_id_card' })).toBe('DOSSIER_WEAK');
});
