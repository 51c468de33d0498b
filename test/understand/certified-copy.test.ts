import { readPaper } from './read-paper.ts';

const BIRTH = ['>> GIẤY KHAI SINH', '>> Số: 45/2017', '', 'Họ, chữ đệm, tên: MẠC GIA ÂN'];
const STAMP = ['Số chứng thực 1534 quyển số 02 - SCT/BS', 'Ngày 26 tháng 09 năm 2026', 'CÔNG CHỨC TƯ PHÁP - HỘ TỊCH'];
const REGISTERED = 'Ngày, tháng, năm đăng ký: 16/06/2017';

describe('the day of a certified copy', () => {
  test('is the day of the paper that was copied, not the one in the stamp', async () => {
    const { values } = await readPaper([...BIRTH, REGISTERED, '', 'CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH', ...STAMP]);
    expect(values('issue_date')).toEqual(['2017-06-16']);
  });

  test('is not told where only the stamp has one', async () => {
    const paper = await readPaper([...BIRTH, '', 'SAO Y BẢN CHÍNH', ...STAMP]);
    expect(paper.values('issue_date')).toEqual([]);
    const named = await readPaper([
      ...BIRTH,
      '',
      'Về việc: Chứng thực bản sao từ bản chính giấy tờ',
      ...STAMP.slice(1),
    ]);
    expect(named.values('issue_date')).toEqual(['2026-09-26']);
    const bare = await readPaper([...BIRTH, '', 'Ngày 26 tháng 09 năm 2026']);
    expect(bare.values('issue_date')).toEqual(['2026-09-26']);
  });
});
