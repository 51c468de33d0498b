import { readPaper } from './read-paper.ts';

const ROWS = [
  'TT |6| Số giấy |28| Ngày cấp |42| Họ, chữ đệm, tên',
  '1 |6| 934/UBND-XNTTHN |28| 10/09/2017 |42| Mạc Gia Ân',
  '2 935/UBND-XNTTHN |28| 11/09/2017 |42| Vũ Bá Lộc',
];

async function read(title: string, ...rows: string[]): Promise<string[]> {
  return (await readPaper(['UBND XÃ PHÚ MỸ', `>> ${title}`, '>> Năm 2017 - Trang 19', '', ...rows])).values(
    'document_no',
  );
}

test('a register of confirmations lists the number of each', async () => {
  const numbers = await read('SỔ CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', ...ROWS);
  expect(numbers.sort()).toEqual(['934/UBND-XNTTHN', '935/UBND-XNTTHN']);
});

test('numbers in another table are of papers that are only named', async () => {
  expect(await read('DANH SÁCH GIẤY XÁC NHẬN ĐÃ CẤP', ...ROWS)).toEqual([]);
});

test('digits without the symbol of an office number nothing in such a register', async () => {
  expect(await read('SỔ CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', '1 |6| 10/09 |28| Mạc Gia Ân')).toEqual([]);
});
