import { aboutOnePerson } from '../../src/understand/about-one-person.ts';
import { field } from '../attach/make-document.ts';
import { MOTTO } from './papers.ts';
import { knowledge, readPaper } from './read-paper.ts';

const paper = (number: string, ...lines: string[]) =>
  readPaper([
    'CÔNG AN TỈNH LÂM HẢI || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    `${number} || Lâm Hải, ngày 12 tháng 10 năm 2026`,
    ...lines,
  ]);
const MAN = [
  '1. Họ và tên: MẠC GIA ÂN',
  '3. Ngày, tháng, năm sinh: 02/03/1901',
  '7. Số định danh cá nhân: 052001213814',
];

test('who a form of no known class states is whom it is about', async () => {
  const { people, of } = await paper('Số: 12/CAT-LLTP', '>> PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1', ...MAN);
  expect(people()).toEqual([['MẠC GIA ÂN', 'subject']]);
  expect(of('citizen_id').map((f) => f.role)).toEqual(['subject']);
});

test('people whom notices, minutes and lists state are only mentioned', async () => {
  const notice = await paper('Số: 12/TB-UBND', '>> THÔNG BÁO', '>> Về việc nộp phạt', ...MAN);
  expect(notice.people()).toEqual([['MẠC GIA ÂN', 'mentioned']]);
  const second = ['1. Họ và tên: VŨ BÁ LỘC', '7. Số định danh cá nhân: 052001213999'];
  const both = await paper('Số: 12/CAT-XM', '>> PHIẾU XÁC MINH', ...MAN, ...second);
  expect(new Set(both.people().map(([, role]) => role))).toEqual(new Set(['mentioned']));
  const sentence = await readPaper([
    ...MOTTO,
    '>> GIẤY MỜI',
    '',
    'Kính mời ông Mạc Gia Ân, sinh ngày 02/03/1901, đến dự',
  ]);
  expect(sentence.people()).toEqual([['Mạc Gia Ân', 'mentioned']]);
});

test('kin that a label tells and a table below states again is no second person', () => {
  const known = knowledge.documents.classes.find((one) => one.class === 'other')!;
  const name = (value: string, role: string) => field('person_name', value, { role });
  const roles = (...fields: ReturnType<typeof name>[]) => aboutOnePerson(fields, known).map((f) => f.role);
  const stated = name('Mạc Gia Ân', 'subject');
  const again = name('Vũ Bá Lộc', 'subject');
  expect(roles(stated, name('VŨ BÁ LỘC', 'husband'), again)).toEqual(['subject', 'husband', 'husband']);
  // The head of the household may be a second person, and who is named first is no kin of the second.
  expect(roles(stated, name('VŨ BÁ LỘC', 'head'), again)).toEqual(['mentioned', 'head', 'mentioned']);
  expect(roles(again, name('VŨ BÁ LỘC', 'husband'), stated)).toEqual(['mentioned', 'husband', 'mentioned']);
});

test('a decision is about whom its first article names with birth and id', async () => {
  const lines = ['Số: 12/QĐ-UBND', '>> QUYẾT ĐỊNH', '', 'Xét hồ sơ của ông Mạc Gia Ân và đề nghị của Phòng Văn hóa,'];
  const article = 'Điều 1. Ông Mạc Gia Ân, sinh ngày 02/03/1901, số căn cước 052001213814, được hưởng trợ cấp.';
  const { people, of } = await readPaper([
    ...MOTTO,
    ...lines,
    article,
    'Điều 3. Ông Mạc Gia Ân chịu trách nhiệm thi hành.',
  ]);
  expect(people()).toEqual([['Mạc Gia Ân', 'subject']]);
  expect(of('citizen_id').map((f) => f.role)).toEqual(['subject']);
  const other = await readPaper([
    ...MOTTO,
    ...lines,
    'Điều 3. Bà Vũ Thị Út, Trưởng phòng Văn hóa, thi hành Quyết định này.',
  ]);
  expect(other.people().filter(([, role]) => role === 'subject')).toEqual([]);
});

test('a confirmation is about whom it confirms something of', async () => {
  const lines = ['>> GIẤY XÁC NHẬN HỘ NGHÈO', 'Ủy ban nhân dân xã Mẫu Lâm xác nhận ông Mạc Gia Ân, sinh năm 1901,'];
  const { people } = await paper(
    'Số: 12/GXN-UBND',
    ...lines,
    'CCCD số 052001213814, là hộ nghèo, do ông Vũ Bá Lộc đề nghị.',
  );
  expect(people()).toEqual([['Mạc Gia Ân', 'subject']]);
  const told = await paper(
    'Số: 12/GXN-UBND',
    lines[0]!,
    'Theo đơn của ông Vũ Bá Lộc, sinh năm 1902, gửi ngày 02/10/2026.',
  );
  expect(told.people()).toEqual([['Vũ Bá Lộc', 'mentioned']]);
});

test('a decision that goes on with birth and id in lines of their own', async () => {
  const lines = ['Số: 12/QĐ-UBND', '>> QUYẾT ĐỊNH', '', 'Điều 1. Trợ cấp cho: Ông Mạc Gia Ân;'];
  const { people, of } = await readPaper([...MOTTO, ...lines, 'Năm sinh: 1901; số CCCD: 052001213814;']);
  expect(people()).toEqual([['Mạc Gia Ân', 'subject']]);
  expect(of('citizen_id').map((f) => f.role)).toEqual(['subject']);
  const other = await readPaper([...MOTTO, ...lines, 'Điều 2. Quyết định có hiệu lực từ ngày ký.']);
  expect(other.people().filter(([, role]) => role === 'subject')).toEqual([]);
});

test('two ids behind one label', async () => {
  const { of } = await readPaper(['>> GIẤY PHÉP XÂY DỰNG', 'CCCD: 052001213814; 052103217777', 'ĐT: 052103218888']);
  expect(of('citizen_id').map((f) => f.value)).toEqual(['052001213814', '052103217777']);
});

test('a family name like an honorific over the birth of who bears it', async () => {
  const lines = [
    '>> CĂN CƯỚC',
    'Họ, chữ đệm và tên khai sinh / Full name:',
    'CHÂU THÙY TRÂM',
    'Ngày, tháng, năm sinh / Date of birth:',
  ];
  expect((await readPaper([...lines, '20/04/1901'])).people()).toEqual([['CHÂU THÙY TRÂM', 'subject']]);
});

test('what was asked for is about who asked for it', async () => {
  const asked = await paper(
    'Số: 12/UBND-XNTTHT',
    '>> VĂN BẢN XÁC NHẬN THÔNG TIN HỘ TỊCH',
    'Xét yêu cầu của bà Mạc Gia Ân, sinh ngày 16/01/1904, số định danh cá nhân 052104213814,',
  );
  expect(asked.people()).toEqual([['Mạc Gia Ân', 'subject']]);
});

test('a wife or a testator who has died is nobody whose paper it is', async () => {
  const lines = ['>> GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', '', 'Họ và tên: MẠC GIA ÂN', 'Số căn cước: 052001213814'];
  const paper = await readPaper([...MOTTO, ...lines, 'Tình trạng hôn nhân: Có vợ là bà Vũ Thị Út đã chết năm 2023.']);
  expect(paper.people()).toEqual([
    ['MẠC GIA ÂN', 'subject'],
    ['Vũ Thị Út', 'deceased'],
  ]);
});
