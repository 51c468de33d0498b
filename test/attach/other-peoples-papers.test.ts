import type { UnderstoodDocument } from '../../src/core/document.ts';
import { attachTo } from './attach-to.ts';
import { field, makeDossier } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const B = 'H08.27.35-261007-0108';
const HOA = { name: 'Nguyễn Thị Hoa', id: '001190000021' };
const LOC = { name: 'Vũ Bá Lộc', id: '001088000999' };
const hoas = makeDossier(A, HOA.name, HOA.id);
const issued = (day = '2026-10-06') => field('issue_date', day);
const person = ({ name, id }: { name: string; id: string }, role: string) => [
  field('person_name', name, { role }),
  field('citizen_id', id, { role, confidence: 0.93 }),
];
const born = (role: string) => field('birth_date', '1990-03-02', { role });
const as = (cls: UnderstoodDocument['class']) => ({ class: cls });
const NAMED_FILE = { path: `may-1/${A}.pdf` };

test.each(['wife', 'spouse', 'owner', 'subject', 'taker', 'party'])(
  'a form on which somebody else asks is not of the %s it states',
  async (role) => {
    const form = [...person(LOC, 'applicant'), ...person(HOA, role), issued()];
    expect(await attachTo([hoas], form)).toBe('DOSSIER_WEAK');
    expect(await attachTo([hoas], form, as('other'))).toBe('DOSSIER_WEAK');
  },
);

test('a form that one person alone signs for another was filed by who signs', async () => {
  const form = [...person(LOC, 'applicant'), ...person(HOA, 'subject'), issued()];
  const signed = (names: string) => attachTo([hoas], form, {}, { text: `ĐƠN ĐỀ NGHỊ\nNgười viết đơn\n${names}` });
  expect(await signed(HOA.name)).toBe(`person ${A}`);
  expect(await signed(`${LOC.name}\n${HOA.name}`)).toBe('DOSSIER_WEAK');
});

test('who asked for an extract is not whom it is of', async () => {
  const extract = [...person(HOA, 'subject'), field('person_name', LOC.name, { role: 'applicant' }), issued()];
  expect(await attachTo([hoas], extract, as('birth_certificate'))).toBe(`person ${A}`);
});

test('the certificate of land that was made over to somebody else is not its former owner’s', async () => {
  const land = [...person(HOA, 'owner'), issued('2011-03-02')];
  expect(await attachTo([hoas], land, as('land_use_certificate'))).toBe(`person ${A}`);
  expect(await attachTo([hoas], [...land, ...person(LOC, 'taker')], as('land_use_certificate'))).toBe('DOSSIER_WEAK');
});

test('a contract of two applicants is the clerk’s choice', async () => {
  const sale = [...person(HOA, 'giver'), ...person(LOC, 'taker'), issued('2021-03-02')];
  const locs = makeDossier(B, LOC.name, LOC.id);
  expect(await attachTo([hoas, locs], sale, as('certified_contract'))).toBe('DOSSIER_AMBIGUOUS');
});

test.each(['BIÊN BẢN VI PHẠM HÀNH CHÍNH', 'LỆNH GỌI KHÁM SỨC KHỎE', 'GIẤY TRIỆU TẬP'])(
  'nobody brings along what is held against him: %s',
  async (heading) => {
    const paper = [...person(HOA, 'subject'), issued()];
    expect(await attachTo([hoas], paper, as('other'), { text: heading })).toBe('DOSSIER_WEAK');
  },
);

test.each(['witness', 'official'])(
  'a code left in the name of a file, and its applicant’s name as that of a %s',
  async (role) => {
    const paper = [...person(LOC, 'subject'), field('person_name', HOA.name, { role }), issued()];
    expect(await attachTo([hoas], paper, as('birth_certificate'), NAMED_FILE)).toBe('DOSSIER_WEAK');
  },
);

describe('a form that a parent files for a child', () => {
  const form = (role: string, child = 'applicant') => [
    ...person({ name: 'Lò Minh Khôi', id: '001221000777' }, child),
    ...person(HOA, role),
    issued(),
  ];

  test.each(['father', 'mother', 'guardian', 'relative'])('with the code of the %s’s dossier', async (role) => {
    expect(await attachTo([hoas], [...form(role), field('dossier_code', A)])).toBe(`text ${A}`);
  });

  test('without a code it is not of the parent’s dossier; nor by the parent’s name alone', async () => {
    expect(await attachTo([hoas], form('mother'))).toBe('DOSSIER_WEAK');
    const named = form('mother').filter((f) => f.value !== HOA.id);
    expect(await attachTo([hoas], [...named, field('dossier_code', A)])).toBe('DOSSIER_PERSON_MISMATCH');
  });

  test('nor where the code could be misread from another of the parent’s dossiers', async () => {
    const other = makeDossier('H08.27.35-261005-0022', HOA.name, HOA.id);
    expect(await attachTo([hoas, other], [...form('mother'), field('dossier_code', A)])).toBe('DOSSIER_AMBIGUOUS');
  });
});

describe('what an office writes about one citizen’s request', () => {
  const REPORT = 'BÁO CÁO\nKết quả xác minh hồ sơ của bà Nguyễn Thị Hoa\nKính gửi: Chủ tịch';
  const paper = (...more: ReturnType<typeof field>[]) => [...person(HOA, 'mentioned'), issued(), ...more];
  const report = (text: string, fields = paper(), register = [hoas]) =>
    attachTo(register, fields, as('report'), { text });

  test('goes to the dossier of whom its title names, in the dossier’s time', async () => {
    expect(await report(REPORT)).toBe(`person ${A}`);
    const letter = { text: 'V/v xác minh thông tin hộ tịch của bà\nNguyễn Thị Hoa\nKính gửi: UBND xã' };
    expect(await attachTo([hoas], paper(), as('official_letter'), letter)).toBe(`person ${A}`);
    const before = [...person(HOA, 'mentioned'), issued('2025-10-06')];
    expect(await report(REPORT, before)).toBe('DOSSIER_WEAK');
  });

  test.each([
    ['names nobody', 'BÁO CÁO\nKết quả xác minh hồ sơ\nKính gửi: Chủ tịch\nHồ sơ của bà Nguyễn Thị Hoa'],
    ['tells of something against her', 'BÁO CÁO\nKết quả xác minh đơn tố cáo bà Nguyễn Thị Hoa\nKính gửi: Chủ tịch'],
    ['tells of no request', 'BÁO CÁO\nTình hình gia đình bà Nguyễn Thị Hoa\nKính gửi: Chủ tịch'],
  ])('is the clerk’s where its title %s', async (_, title) => {
    expect(await report(title)).toBe('DOSSIER_WEAK');
  });

  test('is the clerk’s where it states another id, by number is a notice, or she has two dossiers', async () => {
    expect(await report(REPORT, paper(...person(LOC, 'mentioned')))).toBe('DOSSIER_WEAK');
    expect(await report(REPORT, paper(field('document_no', '12/TB-UBND')))).toBe('DOSSIER_WEAK');
    const closed = makeDossier(B, HOA.name, HOA.id, { received: '2025-01-05', resolved: '2025-01-09' });
    expect(await report(REPORT, paper(), [hoas, closed])).toBe('DOSSIER_AMBIGUOUS');
  });
});

describe('what two people agree on', () => {
  const both = [...person(HOA, 'mentioned'), ...person(LOC, 'mentioned'), issued()];
  const text = 'BIÊN BẢN THỎA THUẬN RANH GIỚI ĐẤT\nChúng tôi gồm hai hộ có đất liền kề:';

  test('goes to the open dossier of the one who has one', async () => {
    expect(await attachTo([hoas], both, as('other'), { text })).toBe(`person ${A}`);
    const locs = makeDossier(B, LOC.name, LOC.id, { resolved: '2026-10-05' });
    expect(await attachTo([hoas, locs], both, as('other'), { text })).toBe('DOSSIER_AMBIGUOUS');
  });

  test('but not the paper of one of them that states the other, nor a list', async () => {
    const single = text.replace('Chúng tôi gồm', 'Tôi xin nêu');
    expect(await attachTo([hoas], both, as('other'), { text: single })).toBe('DOSSIER_WEAK');
    const third = person({ name: 'Lò Minh Khôi', id: '001212000777' }, 'mentioned');
    expect(await attachTo([hoas], [...both, ...third], as('other'), { text })).toBe('DOSSIER_WEAK');
  });
});

describe('a certificate that only another procedure ends in', () => {
  const certificate = (day: string) => [...person(HOA, 'owner'), born('owner'), issued(day)];
  const trade = as('household_business_certificate');

  test('was brought along where it is older or a certified copy, proved by id', async () => {
    expect(await attachTo([hoas], certificate('2021-06-16'), trade)).toBe(`person ${A}`);
    const stamp = { text: 'CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH\nSố chứng thực: 12' };
    expect(await attachTo([hoas], certificate('2026-10-06'), trade, stamp)).toBe(`person ${A}`);
    expect(await attachTo([hoas], certificate('2026-10-06'), trade)).toBe('DOSSIER_WEAK');
  });

  test('is the clerk’s by name and year of birth, or where another stands on it', async () => {
    const named = certificate('2021-06-16').filter((f) => f.value !== HOA.id);
    expect(await attachTo([hoas], named, trade)).toBe('DOSSIER_WEAK');
    const two = [...certificate('2021-06-16'), ...person(LOC, 'owner')];
    expect(await attachTo([hoas], two, trade)).toBe('DOSSIER_WEAK');
  });
});

test('an older paper whose file is named by the code, with its applicant and the one birth date on it', async () => {
  const paper = [field('person_name', HOA.name, { role: 'mentioned' }), born('mentioned'), issued('1997-07-23')];
  expect(await attachTo([hoas], paper, as('other'), NAMED_FILE)).toBe(`filename ${A}`);
  const list = [...paper, field('birth_date', '1951-03-02', { role: 'mentioned' })];
  expect(await attachTo([hoas], list, as('report'), NAMED_FILE)).toBe('DOSSIER_WEAK');
});
