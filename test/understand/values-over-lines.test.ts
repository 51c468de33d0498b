import { makePage } from './make-page.ts';
import { MOTTO } from './papers.ts';
import { readPaper } from './read-paper.ts';

const DESCRIPTIONS = ['person_name', 'birth_date', 'issue_date', 'agency'];
/** Pads a line to the right margin, as running text is set. */
const full = (text: string): string =>
  `${'Vì vậy, nay '.repeat(9)}`.slice(0, 94 - text.length).replace(/\S*$/, (end) => '.'.repeat(end.length)) +
  ' ' +
  text;

async function numbersOf(...lines: string[]): Promise<string[]> {
  const { fields } = await readPaper([makePage([...MOTTO, '>> HỢP ĐỒNG TẶNG CHO', ...lines])]);
  return fields.filter((f) => !DESCRIPTIONS.includes(f.kind)).map((f) => `${f.kind} ${f.value}`);
}

test.each([
  [full('ông Mạc Gia Ân, số căn cước 0521 0121'), '3814, thường trú tại xã Mẫu Lâm.'],
  [full('ông Mạc Gia Ân, số căn cước 052101213'), '814, thường trú tại xã Mẫu Lâm.'],
  [full('ông Mạc Gia Ân, số căn cước'), '052101213814, thường trú tại xã Mẫu Lâm.'],
  [full('ông Mạc Gia Ân, số căn cước 052101213814'), '12 nhân khẩu cùng thường trú tại xã Mẫu Lâm.'],
])('a citizen id over two lines: "%s" / "%s"', async (first, second) => {
  expect(await numbersOf(first, second)).toEqual(['citizen_id 052101213814']);
});

test('a tax code at the end of a line takes no digits of the next one', async () => {
  expect(await numbersOf(full('mã số thuế 0100233488'), '001 bản do bên A giữ.')).toEqual(['tax_code 0100233488']);
});

test('a serial below its label', async () => {
  const number = ['land_certificate_serial ZL 45821313'];
  expect(await numbersOf(full('theo Giấy chứng nhận số phát hành'), 'ZL 45821313, do bên A giữ.')).toEqual(number);
  expect(await numbersOf(full('theo Giấy chứng nhận số seri phôi'), 'ZL 45821313, do bên A giữ.')).toEqual(number);
});

test('a diploma’s number whose letter stands at the end of a narrow column', async () => {
  const diploma = [
    '>> BẰNG TỐT NGHIỆP',
    '>> TRUNG HỌC CƠ SỞ',
    'Cho: Mạc Gia Ân',
    'Số hiệu: B |60| TRƯỞNG PHÒNG',
    '5633911',
  ];
  expect((await readPaper(diploma)).values('document_no')).toEqual(['B 5633911']);
});
