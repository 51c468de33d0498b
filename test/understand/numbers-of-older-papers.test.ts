import { readPaper } from './read-paper.ts';

const read = async (kind: string, ...lines: string[]): Promise<string[]> => (await readPaper(lines)).values(kind);

test('a notice names its number as one', async () => {
  const head = ['Số thông báo: 1410/TB-PNN |60| Mẫu số 01/TB-SDDPNN', '>> THÔNG BÁO NỘP THUẾ'];
  expect(await read('document_no', ...head)).toEqual(['1410/TB-PNN']);
});

test('a certificate in two languages has number and book behind both labels', async () => {
  const head = (book: string) => ['TP/HT-2010-KH.1 |75| Số/No.: 1327', `|75| ${book}`, '>> GIẤY CHỨNG NHẬN KẾT HÔN'];
  expect(await read('marriage_certificate_no', ...head('Quyển số/Book: 01/2013'))).toEqual(['1327/2013']);
  expect(await read('marriage_certificate_no', ...head('Quyển số/Book: O1/2013'))).toEqual(['1327/2013']);
  expect(await read('marriage_certificate_no', ...head('Tờ/Sheet: 01/2013'))).toEqual([]);
});

test('a certificate of a trade is numbered by its book or year', async () => {
  const paper = (number: string) => ['>> CHỨNG CHỈ SƠ CẤP', 'Cấp cho: MẠC GIA ÂN', `Số hiệu: ${number}`];
  expect(await read('document_no', ...paper('18/170527'))).toEqual(['18/170527']);
  expect(await read('document_no', ...paper('18/170527/QĐ'))).toEqual([]);
});

test('land certificates until 2004 have the kind of the book behind its number', async () => {
  const paper = (...lines: string[]) => ['>> GIẤY CHỨNG NHẬN', '>> QUYỀN SỬ DỤNG ĐẤT', '', ...lines];
  const [label, number] = [
    'Vào sổ cấp giấy chứng nhận quyền sử dụng đất |60| TM. UBND HUYỆN',
    'Số: 54877 QSDĐ |60| CHỦ TỊCH',
  ];
  expect(await read('land_certificate_book_no', ...paper(label, number))).toEqual(['54877 QSDĐ']);
  expect(await read('land_certificate_book_no', ...paper('Theo Quyết định 54877/QĐ-UB'))).toEqual([]);
});

test('entries of a register stand close to the day they were made', async () => {
  const lines = ['>> SỔ ĐĂNG KÝ KHAI SINH', '>> Quyển số: 01/1999', '', 'Số |8| Ngày đăng ký |40| Họ tên'];
  const rows = ['1363 23/6/1999 |40| Mạc Gia Ân', '1364 24/6/1999 |40| Vũ Bá Lộc'];
  expect(await read('birth_certificate_no', ...lines, ...rows)).toEqual(['1363/1999', '1364/1999']);
});

test('the third of one’s papers goes on below, right of the form’s label', async () => {
  const lines = [
    '8. Giấy tờ tùy thân: |24| CMND số 000123456; Hộ chiếu số',
    '|24| X4826410',
    '9. Họ và tên cha: Vũ Bá Lộc',
  ];
  expect(await read('passport_no', '>> PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2', ...lines)).toEqual(['X4826410']);
});

test('one place for the birth and the number of identity', async () => {
  const form = (line: string) => ['>> ĐƠN ĐỀ NGHỊ CẤP ĐỔI GIẤY CHỨNG NHẬN', 'Tên: MẠC GIA ÂN', line];
  expect(await read('birth_date', ...form('Năm sinh, số giấy tờ nhân thân: 26/01/1904, CCCD 052004213814'))).toEqual([
    '1904-01-26',
  ]);
  expect(await read('birth_date', ...form('Ngày sinh: ; số CCCD: 052004213814 cấp 02/03/2021'))).toEqual([]);
});

test.each([
  ['>> GIẤY CHỨNG NHẬN', '>> TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG TẠM THỜI', 'diploma'],
  ['>> QUÁ TRÌNH ĐÓNG BẢO HIỂM XÃ HỘI', '', 'other'],
  ['>> GIẤY CHUYỂN HỘ KHẨU', '', 'other'],
  ['>> GIẤY XÁC NHẬN', '', 'other'],
  ['>> GIẤY XÁC NHẬN', '>> TÌNH TRẠNG HÔN NHÂN', 'marital_status_certificate'],
])('%s %s is known by its heading', async (first, second, name) => {
  const paper = await readPaper([first, second, '', 'Họ và tên: MẠC GIA ÂN', 'Ngày sinh: 05/11/1903']);
  expect(paper.class).toBe(name);
  expect(paper.reasons).not.toContain('CLASS_UNSURE');
});
