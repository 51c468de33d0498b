import { viewPage } from '../../src/understand/page-view.ts';
import { paperNumbers } from '../../src/understand/paper-numbers.ts';
import { makePage } from './make-page.ts';
import { knowledge } from './read-paper.ts';

const numbers = (...lines: string[]) => paperNumbers(viewPage(makePage(lines), 1), knowledge);

test("a paper's own number and its entry in a register are numbers of papers; what is cited or names a person is none", () => {
  const found = numbers(
    'ỦY BAN NHÂN DÂN XÃ MẪU LÂM',
    'Số: 7521/UBND-XNTTHN',
    'Căn cứ Quyết định số 12/QĐ-UBND',
    'Số: 1015/2026',
  );
  expect(found.map(({ value }) => value)).toEqual(['7521/UBND-XNTTHN', '1015/2026']);
  expect(numbers('Số CCCD: 052101213814', 'Số: ......./BC-UBND')).toEqual([]);
});

test('its digits are put right in their word, and nothing else of it', () => {
  const [number] = numbers('Số: 7521/UBND-XNTTHN');
  expect(number!.withDigits('751')).toMatchObject({ text: '751/UBND-XNTTHN', word: { text: '7521/UBND-XNTTHN' } });
  const [entry] = numbers('Số: 1915/2026');
  expect(entry!.withDigits('1015/2026')!.text).toBe('1015/2026');
});

test('digits that were repaired are not put right', () => {
  const [number] = numbers('Số: l2/UBND');
  expect(number).toMatchObject({ value: '12/UBND' });
  expect(number!.withDigits('72')).toBeNull();
});

test('numbers that a register of confirmations lists are held against their ink, too', () => {
  const rows = ['1 |8| 930/UBND-XNTTHN |40| 10/09/2017', '2 |8| 931/UBND-XNTTHN |40| 11/09/2017'];
  const values = (title: string) =>
    paperNumbers(viewPage(makePage([`>> ${title}`, '', '', '@0.55 Số', ...rows]), 1), knowledge).map(
      ({ value }) => value,
    );
  expect(values('SỔ CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN')).toEqual(['930/UBND-XNTTHN', '931/UBND-XNTTHN']);
  expect(values('DANH SÁCH')).toEqual([]);
});

test("a certificate's number at its foot is held against its ink, too", () => {
  const lines = ['>> BẰNG TỐT NGHIỆP PHỔ THÔNG TRUNG HỌC', '', 'Cấp cho: Mạc Gia Ân', '@0.8 Số bằng: 17077/PTTH'];
  expect(numbers(...lines).map(({ value }) => value)).toEqual(['17077/PTTH']);
});
