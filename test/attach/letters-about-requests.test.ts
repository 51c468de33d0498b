import { attachTo } from './attach-to.ts';
import { field, makeDossier } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const HOA = { name: 'Nguyễn Thị Hoa', id: '001190000021' };
const LOC = { name: 'Vũ Bá Lộc', id: '001088000999' };
const hoas = makeDossier(A, HOA.name, HOA.id);
const mentioned = ({ name, id }: { name: string; id: string }) => [
  field('person_name', name, { role: 'mentioned' }),
  field('citizen_id', id, { role: 'mentioned', confidence: 0.93 }),
];
const fields = [...mentioned(HOA), field('issue_date', '2026-10-06')];
const letter = (text: string, on = fields, register = [hoas]) =>
  attachTo(register, on, { class: 'official_letter' }, { text });

const TITLE = 'V/v bổ sung giấy tờ';
const TO_HER = 'Kính gửi: Bà Nguyễn Thị Hoa\nĐịa chỉ: Thôn Nà Sản, xã Mẫu Lâm\nSố căn cước: 001190000021';
const TO_OFFICE = 'Kính gửi: Ủy ban nhân dân xã Mẫu Lâm.';

test.each([
  [
    'whose name follows',
    `${TITLE}\n${TO_OFFICE}\nChi nhánh nhận được hồ sơ đăng ký biến động của bà\nNguyễn Thị Hoa, căn cước số 001190000021`,
  ],
  ['of a couple’s household', `${TITLE}\n${TO_OFFICE}\nUBND đã nhận đơn xin xác nhận của hộ bà Nguyễn Thị Hoa.`],
  ['of whom it is written to', `${TITLE}\n${TO_HER}\nTrung tâm đã nhận hồ sơ của bà ngày 05/10/2026 về trợ cấp.`],
  [
    'who is addressed',
    `${TITLE}\n${TO_HER}\nỦy ban nhận được hồ sơ đề nghị cấp giấy phép của bà. Liên hệ ông Lò Văn Mai, cán bộ địa chính.`,
  ],
])('a letter goes to the dossier of the citizen whose request was received, %s', async (_, text) => {
  expect(await letter(text)).toBe(`person ${A}`);
});

test.each([
  [
    'tells of something against her by its title',
    `V/v tháo dỡ công trình trái phép\n${TO_HER}\nỦy ban nhận được hồ sơ của bà.`,
  ],
  ['answers a petition against her', `${TITLE}\n${TO_OFFICE}\nỦy ban nhận được đơn tố cáo của bà Nguyễn Thị Hoa.`],
  [
    'tells what somebody did to her',
    `${TITLE}\n${TO_OFFICE}\nỦy ban nhận được đơn của bà Nguyễn Thị Hoa về việc ông Lộc lấn chiếm đất.`,
  ],
  ['tells of no request', `V/v mời dự họp\n${TO_HER}\nKính mời bà tới dự cuộc họp của thôn.`],
  [
    'tells of a court’s paper about her',
    `${TITLE}\n${TO_OFFICE}\nỦy ban nhận được hồ sơ của Tòa án nhân dân về việc của bà Nguyễn Thị Hoa.`,
  ],
  [
    'asks her as a neighbour of who applied',
    `${TITLE}\n${TO_HER}\nChi nhánh nhận được hồ sơ đăng ký biến động của ông Vũ Bá Lộc.`,
  ],
  [
    'speaks of two people’s requests',
    `${TITLE}\n${TO_OFFICE}\nỦy ban nhận được hồ sơ của bà Nguyễn Thị Hoa. Ủy ban đã nhận đơn của ông Vũ Bá Lộc.`,
  ],
  [
    'is written to her and speaks of another citizen',
    `${TITLE}\n${TO_HER}\nỦy ban nhận được đơn của bà. Thửa đất do ông Vũ Bá Lộc quản lý.`,
  ],
  ['is written to two', `${TITLE}\nKính gửi: Bà Nguyễn Thị Hoa\nÔng Vũ Bá Lộc\nỦy ban nhận được hồ sơ của ông, bà.`],
  [
    'is titled with another citizen',
    `V/v xác minh hồ sơ của ông Vũ Bá Lộc\n${TO_HER}\nỦy ban nhận được hồ sơ của bà Nguyễn Thị Hoa.`,
  ],
])('a letter that names one citizen with an id goes nowhere by itself where it %s', async (_, text) => {
  expect(await letter(text)).toBe('DOSSIER_WEAK');
});

test('a letter about one citizen’s request that states another’s id is not of whose id it is', async () => {
  const text = `${TITLE}\n${TO_OFFICE}\nChi nhánh nhận được hồ sơ của ông Vũ Bá Lộc do bà Nguyễn Thị Hoa chuyển nhượng.`;
  const on = [field('person_name', LOC.name, { role: 'mentioned' }), ...fields];
  expect(await letter(text, on)).toBe('DOSSIER_WEAK');
  const titled = `V/v thẩm định hồ sơ của ông Vũ Bá Lộc\n${TO_OFFICE}\nĐất do bà Nguyễn Thị Hoa chuyển nhượng.`;
  expect(await letter(titled, on)).toBe('DOSSIER_WEAK');
  expect(await letter(titled, on, [makeDossier(A, LOC.name, LOC.id)])).toBe('DOSSIER_WEAK');
});

test('a letter about a request is of no dossier of another time, and the clerk’s where she has two', async () => {
  const text = `${TITLE}\n${TO_HER}\nTrung tâm đã nhận hồ sơ của bà.`;
  const before = [...mentioned(HOA), field('issue_date', '2025-10-06')];
  expect(await letter(text, before)).toBe('DOSSIER_WEAK');
  const closed = makeDossier('H08.27.35-250105-0108', HOA.name, HOA.id, {
    received: '2025-01-05',
    resolved: '2025-01-09',
  });
  expect(await letter(text, fields, [hoas, closed])).toBe('DOSSIER_AMBIGUOUS');
});

test('a letter or report that calls her who asked goes by its words, not by that alone', async () => {
  const asked = [
    field('person_name', HOA.name, { role: 'applicant' }),
    field('citizen_id', HOA.id, { role: 'applicant', confidence: 0.93 }),
    field('issue_date', '2026-10-06'),
  ];
  const text =
    'BÁO CÁO\nKết quả xác minh nội dung khiếu nại của bà Nguyễn Thị Hoa\nKính gửi: Chủ tịch\nNgười khiếu nại: Bà';
  expect(await attachTo([hoas], asked, { class: 'report' }, { text })).toBe(`person ${A}`);
  const listed = 'BÁO CÁO\nTình hình tiếp dân\nKính gửi: Chủ tịch\nNgười khiếu nại: Bà Nguyễn Thị Hoa';
  expect(await attachTo([hoas], asked, { class: 'report' }, { text: listed })).toBe('DOSSIER_WEAK');
});
