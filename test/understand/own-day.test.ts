import { readPaper } from './read-paper.ts';

const dated = async (...lines: string[]) => (await readPaper(lines)).values('issue_date');

describe('the day of the paper', () => {
  test.each([
    'Thời hạn: từ ngày ký đến hết ngày 31/12/2026. Ông Huỳnh Nhất Tòng không được ủy quyền lại.',
    'Thời hạn ủy quyền: kể từ ngày ký đến ngày 31/12/2026',
  ])('is not that on which it ends to count: %s', async (line) => {
    expect(await dated('>> GIẤY ỦY QUYỀN', 'Người ủy quyền: Bà Đặng Song Đức', line)).toEqual([]);
  });

  test('is not that of the passport named in the line above', async () => {
    const contract = ['>> HỢP ĐỒNG MUA BÁN CĂN HỘ', 'BÊN MUA (Bên B)', 'Bà: Trần Thị Thủy Tiên'];
    const passport = ['Hộ chiếu số: X4523145', 'Cấp ngày 03/05/2023, giá trị đến 03/05/2033'];
    expect(await dated(...contract, ...passport)).toEqual([]);
  });

  test('is that of the letterhead, where it goes on below', async () => {
    const lines = ['>> ĐƠN XIN XÁC NHẬN', 'Tôi tên: LỘ NGỌC BẢO KHA', 'Sinh ngày: 22/10/1903'];
    expect(await dated(...lines, '|60| Phú Mỹ, ngày 09 tháng 09', '|70| năm 2026')).toEqual(['2026-09-09']);
  });

  test('is that of the last change of what was first registered before', async () => {
    const head = ['>> GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 'Mã số đăng ký hộ kinh doanh: 8012345678'];
    const days = ['Đăng ký lần đầu, ngày 05 tháng 5 năm 2019', 'Đăng ký thay đổi lần thứ 2, ngày 12 tháng 9 năm 2026'];
    expect(await dated(...head, ...days)).toEqual(['2026-09-12']);
    expect(
      await dated(...head, 'Đăng ký lần đầu: ngày 05/05/2019', 'Đăng ký thay đổi lần thứ 2: ngày 12/09/2026'),
    ).toEqual(['2026-09-12']);
  });
});
