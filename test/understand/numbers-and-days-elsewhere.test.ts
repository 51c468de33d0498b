import { makePage } from './make-page.ts';
import { readPaper } from './read-paper.ts';
import { MOTTO } from './papers.ts';

describe('books and their entries', () => {
  test('entries without a book have the year of their own day', async () => {
    const page = makePage([
      '>> SỔ ĐĂNG KÝ KHAI SINH',
      'Số 2400 |30| Ngày đăng ký: 8 - 4 - 1978 |60| Số 2401 |75| Ngày đăng ký: 17 - 4 - 1978',
      'Họ và tên: Đậu Xuân Thái |60| Họ và tên: Đinh Công Mậu',
    ]);
    expect((await readPaper([page])).values('birth_certificate_no')).toEqual(['2400/1978', '2401/1978']);
  });

  test("rows' days may have short years", async () => {
    const page = makePage([
      'Xã: Pú Nhi |40| SỔ KHAI SINH |70| Năm 1988, trang 29',
      'Số |8| Ngày đăng ký |25| Họ tên đứa trẻ',
      '1972 8/3/88 |25| Trịnh Quang Cao',
      '1973 11/4/88 |25| Lèng Ngọc Bình Minh',
    ]);
    expect((await readPaper([page])).values('birth_certificate_no')).toEqual(['1972/1988', '1973/1988']);
  });

  test('digits alone are the book number of a land certificate only until 2004', async () => {
    const land = async (year: string) =>
      (
        await readPaper([
          ...MOTTO,
          '>> GIẤY CHỨNG NHẬN',
          '>> QUYỀN SỬ DỤNG ĐẤT',
          'Chủ hộ: HỒ SỸ ĐẠM',
          `@0.7 || Ngày 25 tháng 04 năm ${year}`,
          'Vào sổ đăng ký số: 9684',
        ])
      ).values('land_certificate_book_no');
    expect(await land('1990')).toEqual(['9684']);
    expect(await land('2012')).toEqual([]);
  });
});

describe('numbers that share a label', () => {
  test("a business whose number is its owner's has no tax code of its own", async () => {
    const { fields } = await readPaper([
      ...MOTTO,
      '>> THÔNG BÁO',
      'Mã số hộ kinh doanh/Mã số thuế: 019003454953',
      'Họ và tên chủ hộ: HỒ SỸ THIỆN',
    ]);
    expect(fields.filter(({ value }) => value === '019003454953').map(({ kind }) => kind)).not.toContain('tax_code');
  });

  test.each(['Sinh ngày, số CMND: 10/02/1901; 004798480', 'Số CMND cũ (09 số): 004798480'])('"%s"', async (line) => {
    const paper = await readPaper([...MOTTO, '>> ĐƠN ĐỀ NGHỊ', 'Họ và tên: Hoàng Việt Chất', line]);
    expect(paper.values('old_citizen_id')).toEqual(['004798480']);
  });
});

test("an insurer's letter tells books in its text; nobody else's numbers of ten digits are books", async () => {
  const letter = (office: string) => [
    `${office} || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
    'Số: 2042/BHXH-CST || Nậm Rốm, ngày 04 tháng 09 năm 2026',
    'Kính gửi: Ông Phan Thế Hồ',
    'sổ số 0089934408 có thời gian đóng từ tháng 3/2012; hủy mã số 0053256738.',
  ];
  const books = async (office: string) => (await readPaper(letter(office))).values('social_insurance_no');
  expect(await books('BẢO HIỂM XÃ HỘI TỈNH NẬM RỐM')).toEqual(['0089934408', '0053256738']);
  expect(await books('UBND XÃ PÚ NHI')).toEqual([]);
});

test("a code behind a form's dots", async () => {
  const paper = await readPaper([...MOTTO, '>> GIẤY TIẾP NHẬN HỒ SƠ', 'Mã số hồ sơ: ...H64.22.06-260916-0139']);
  expect(paper.values('dossier_code')).toEqual(['H64.22.06-260916-0139']);
});

test('a page of changes alone has the day of the last one', async () => {
  const page = makePage([
    'IV. Những thay đổi sau khi cấp giấy chứng nhận',
    'Nội dung thay đổi và cơ sở pháp lý |60| Xác nhận của cơ quan',
    'Thế chấp bằng quyền sử dụng đất tại ngân hàng |60| Ngày 14/03/2013',
    'theo hồ sơ số 264529.TC.002. |60| GIÁM ĐỐC',
    'Chuyển nhượng cho ông ĐẬU XUÂN GIAO |60| Ngày 14/12/2018',
    '@0.9 ZM 243813',
  ]);
  expect((await readPaper([page])).values('issue_date')).toEqual(['2018-12-14']);
});

test('serials and entries of several plots stand one below the other, however close their headings are', async () => {
  const page = makePage([
    ...MOTTO,
    '>> ĐƠN ĐỀ NGHỊ HỢP THỬA ĐẤT',
    '|20| Diện tích Số phát hành GCN Số vào sổ cấp GCN',
    '242 |35| ZP 970749 |53| CH 91497',
    '473 |35| ZX 020506 |53| CH 71277',
    'Lý do: cùng mục đích',
  ]);
  const paper = await readPaper([page]);
  expect(paper.values('land_certificate_serial')).toEqual(['ZP 970749', 'ZX 020506']);
  expect(paper.values('land_certificate_book_no')).toEqual(['CH 91497', 'CH 71277']);
});
