import { attachTo } from './attach-to.ts';
import { field, makeDossier } from './make-document.ts';

const A = 'H08.27.35-261005-0021';
const HOA = { name: 'Nguyễn Thị Hoa', id: '001190000021' };
const hoas = makeDossier(A, HOA.name, HOA.id);
const named = (value = HOA.name) => field('person_name', value, { role: 'mentioned' });
const id = (confidence = 0.93) => field('citizen_id', HOA.id, { role: 'mentioned', confidence });
const issued = field('issue_date', '2026-10-06');
const one = [named(), id(), issued];
const paper = (text: string, fields = one, register = [hoas]) =>
  attachTo(register, fields, { class: 'other' }, { text });

const INTRODUCED =
  'GIẤY GIỚI THIỆU\nTrân trọng giới thiệu ông (bà): Nguyễn Thị Hoa\nChức vụ: Kế toán\nSố định danh: 001190000021';

test.each([
  INTRODUCED,
  'PHIẾU ĐO ĐẠC\nTên chủ sử dụng: Bà Nguyễn Thị Hoa\nCCCD số 001190000021\nThửa đất số: 12',
  'THẺ HỘI VIÊN\n1. Họ, tên hội viên: NGUYỄN THỊ HOA\nSố định danh: 001190000021',
  `${INTRODUCED}\nLiên hệ: bà Lò Thị Mai, số điện thoại 0100000001\nNơi nhận:\n- Ông Vũ Bá Lộc`,
])(
  'a paper of no known class that tells of one citizen only, behind a label of any wording, is his: %#',
  async (text) => {
    expect(await paper(text)).toBe(`person ${A}`);
  },
);

test.each([
  ['a sentence mentions her', 'GIẤY XÁC NHẬN\nĐất này giáp đất bà Nguyễn Thị Hoa, căn cước 001190000021'],
  ['it is written to her', 'GIẤY BÁO\nKính gửi: Bà Nguyễn Thị Hoa\nSố căn cước: 001190000021'],
  ['she bears witness', 'GIẤY VIẾT TAY\nNgười chứng kiến việc ký: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  [
    'a neighbour tells of somebody',
    'GIẤY XÁC NHẬN\nTên tôi là: Nguyễn Thị Hoa\nCCCD: 001190000021\nTôi xác nhận ông Vũ Bá Lộc ở đây.',
  ],
  ['she is the neighbour', 'BẢN MÔ TẢ\nTên chủ sử dụng giáp ranh phía đông: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  ['she sold it', 'GIẤY MUA XE\nTên người bán: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  ['she had it before', 'GIẤY TRA CỨU\nTên nguyên chủ: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  ['minutes name her', 'BIÊN BẢN LÀM VIỆC\nTên người làm việc: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  ['she is the wife of whom it is about', 'PHIẾU\nHọ và tên vợ: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  ['she is a parent', 'SỔ THEO DÕI\nHọ tên mẹ: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  [
    'it is about her child, whose name was not read',
    'SỔ TIÊM\nHọ tên: Lò Minh Khôi\nTên người đưa đến: Nguyễn Thị Hoa\nCCCD: 001190000021',
  ],
  ['it is held against her', 'BIÊN BẢN VI PHẠM HÀNH CHÍNH\nTên đối tượng: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  ['it tells what she did wrong', 'BẢN KIỂM ĐIỂM\nTên người vi phạm: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  ['an official wrote it', 'PHIẾU KIỂM KÊ\nTên cán bộ lập: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  ['she acts for a firm', 'PHIẾU\nTên đại diện: Nguyễn Thị Hoa\nCCCD: 001190000021'],
  ['it is a notice', 'THÔNG BÁO\nTên người nộp: Nguyễn Thị Hoa\nCCCD: 001190000021'],
])('is nobody’s by itself where %s', async (_, text) => {
  expect(await paper(text)).toBe('DOSSIER_WEAK');
});

test('is nobody’s where somebody else is named or told by another id, or it is of a known class', async () => {
  expect(await paper(INTRODUCED, [...one, named('Vũ Bá Lộc')])).toBe('DOSSIER_WEAK');
  const second = field('citizen_id', '001088000999', { role: 'mentioned', confidence: 0.93 });
  expect(await paper(INTRODUCED, [...one, second])).toBe('DOSSIER_WEAK');
  const told = [...one, field('person_name', 'Vũ Bá Lộc', { role: 'subject' })];
  expect(await paper(INTRODUCED, told)).toBe('DOSSIER_WEAK');
  expect(await attachTo([hoas], one, { class: 'report' }, { text: INTRODUCED })).toBe('DOSSIER_WEAK');
});

test('asks a clerk where its id was read badly, or she has another dossier, open or not', async () => {
  expect(await paper(INTRODUCED, [named(), id(0.6), issued])).toBe('DOSSIER_AMBIGUOUS');
  const before = { received: '2026-08-03', resolved: '2026-08-06' };
  const closed = makeDossier('H08.27.35-260803-0108', HOA.name, HOA.id, before);
  expect(await paper(INTRODUCED, one, [hoas, closed])).toBe('DOSSIER_AMBIGUOUS');
  expect(await paper(INTRODUCED, one, [makeDossier(A, HOA.name, HOA.id, { resolved: '2026-10-07' })])).toBe(
    'DOSSIER_WEAK',
  );
});
