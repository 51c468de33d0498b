import { readPaper } from './read-paper.ts';

const read = async (...lines: string[]): Promise<string[]> => (await readPaper(lines)).values('document_no');

test('a certificate is told by the letters and digits printed on its blank', async () => {
  const paper = (number: string) => [
    '>> GIẤY CHỨNG NHẬN',
    '>> THƯƠNG BINH',
    `>> ${number}`,
    '',
    'Ông (bà): Mạc Gia Ân',
  ];
  expect(await read(...paper('Số: AQ 054637'))).toEqual(['AQ 054637']);
  expect(await read(...paper('Số: AQ 054637 cấp năm 2013'))).toEqual([]);
  expect(await read(...paper('Mã số: AQ 054637'))).toEqual([]);
  expect(await read(...paper('Số GCN: AQ 054637'))).toEqual([]);
});

test('what stands below the data of a person is the number of another paper', async () => {
  const lines = ['>> GIẤY CHỨNG NHẬN', 'Ông: Mạc Gia Ân, số căn cước: 052004213814', 'Số: AQ 054637'];
  expect(await read(...lines, ...Array<string>(12).fill('Nội dung khác của giấy này'))).toEqual([]);
});

test('a receipt has seven digits under the symbol of its form', async () => {
  const paper = (...head: string[]) => ['Đơn vị thu: UBND xã Phú Mỹ', ...head, '>> BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ'];
  const form = ['|60| Mẫu số: 01BLP2-001', '|60| Ký hiệu: AB-26P'];
  expect(await read(...paper(...form, '|60| Số: 0932173'))).toEqual(['0932173']);
  expect(await read(...paper('|60| Mẫu số: 01BLP2-001', '|60| Số: 0932173'))).toEqual([]);
  expect(await read(...paper(...form, '|60| Số: 093217'))).toEqual([]);
});
