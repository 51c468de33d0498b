import { repairSymbol } from '../../src/understand/repair-symbol.ts';
import { MOTTO } from './papers.ts';
import { knowledge, readPaper } from './read-paper.ts';

const read = async (kind: string, ...lines: string[]): Promise<string[]> => (await readPaper(lines)).values(kind);
const classOf = async (...lines: string[]) => (await readPaper(lines)).class;

describe('a certificate of land without its title', () => {
  test('is told by the inner side of the red book of 1993', async () => {
    const inner = [
      '>> CHỨNG NHẬN',
      'Hộ ông (bà): Mạc Gia Ân',
      'Được quyền sử dụng: 1.250 m² đất',
      'Tại: xã Phú Lâm',
      'Theo bảng liệt kê dưới đây:',
      'Số ZM 543986',
    ];
    expect(await classOf(...inner)).toBe('land_use_certificate');
    expect(await read('land_certificate_serial', ...inner)).toEqual(['ZM 543986']);
  });

  test('is told by its page of changes', async () => {
    const changes = ['Nội dung thay đổi và cơ sở pháp lý |60| Xác nhận của cơ quan', '|60| có thẩm quyền'];
    expect(await classOf(...changes, 'Xóa đăng ký thế chấp', 'ZL 536019')).toBe('land_use_certificate');
    expect(await classOf('Nội dung thay đổi', 'Xóa đăng ký thế chấp')).toBe('other');
  });
});

test.each(['TỜ ỦY QUYỀN', 'TỜ ỦY NHIỆM'])('%s gives a power', async (title) => {
  expect(await classOf(...MOTTO, `>> ${title}`, 'Tôi là Mạc Gia Ân')).toBe('power_of_attorney');
});

test('what an office only headed by "XÁC NHẬN" is no letter', async () => {
  const head = ['THUẾ CƠ SỞ 4', 'Số: 12/TCS-XN', 'V/v xác nhận nghĩa vụ thuế'];
  const foot = ['Người nộp thuế: MẠC GIA ÂN', 'Nơi nhận: |50| TRƯỞNG THUẾ CƠ SỞ', '- Lưu: VT.'];
  expect(await classOf(...head, '>> XÁC NHẬN', ...foot)).toBe('other');
  expect(await classOf(...head, 'Kính gửi: Ông Mạc Gia Ân', ...foot)).toBe('official_letter');
});

describe('what a household of business tells the office', () => {
  const body = ['Kính gửi: Ủy ban nhân dân xã Phú Lâm', 'Họ và tên chủ hộ: Mạc Gia Ân'];
  const promise = 'Hộ kinh doanh cam kết đã thanh toán đầy đủ các khoản nợ.';

  test.each(['Về việc chấm dứt hoạt động hộ kinh doanh', 'Về việc tạm ngừng kinh doanh của hộ kinh doanh'])(
    'is a form of its own: %s',
    async (about) => {
      expect(await classOf(...MOTTO, '>> THÔNG BÁO', `>> ${about}`, ...body, promise)).toBe('application_form');
    },
  );

  test('is told from what the office tells it', async () => {
    const office = ['ỦY BAN NHÂN DÂN XÃ PHÚ LÂM', 'Số: 12/TB-UBND', '>> THÔNG BÁO', ...body];
    expect(await classOf(...office, 'Hộ kinh doanh nộp lại Giấy chứng nhận.')).toBe('other');
  });
});

describe('numbers', () => {
  test('of tax offices begin with what the notice is of', async () => {
    const paper = (number: string) => [`Số: ${number} |60| Phú Lâm, ngày 10 tháng 10 năm 2026`, '>> THÔNG BÁO'];
    expect(await read('document_no', ...paper('LTB262985972-TK/TB-TCS'))).toEqual(['LTB262985972-TK/TB-TCS']);
    expect(await read('document_no', ...paper('LTB2629859-TK0004581/TB-CCT'))).toEqual(['LTB2629859-TK0004581/TB-CCT']);
    expect(await read('document_no', ...paper('LTB262985972/TB'))).toEqual([]);
  });

  test('of old tax receipts are counted under the form of the tax offices', async () => {
    const paper = (form: string) => [`|60| ${form}`, '|60| Số: 952681', '>> BIÊN LAI THU THUẾ', 'Họ tên: Mạc Gia Ân'];
    expect(await read('document_no', ...paper('Mẫu CTT-11'))).toEqual(['952681']);
    expect(await read('document_no', ...paper('Mẫu số 11'))).toEqual([]);
  });

  test('keep symbols with a letter twice that a list has', () => {
    const symbol = (text: string) => repairSymbol(text, knowledge).symbol;
    expect(symbol('PCC-VPĐKĐĐ')).toBe('PCC-VPĐKĐĐ');
    expect(symbol('BC-PCCC')).toBe('BC-PCCC');
  });

  test('of the file of a town house are of its book', async () => {
    const paper = [...MOTTO, '>> GIẤY CHỨNG NHẬN', '>> QUYỀN SỞ HỮU NHÀ Ở VÀ QUYỀN SỬ DỤNG ĐẤT Ở', ''];
    expect(await read('land_certificate_book_no', ...paper, 'Hồ sơ gốc số: 7050/2002')).toEqual(['7050/2002']);
    expect(await read('land_certificate_book_no', ...paper, 'Hồ sơ số: 7050/2002')).toEqual([]);
  });

  test.each([
    ['Giấy chứng nhận', ['ZU 949023']],
    ['Số GCN', ['ZU 949023']],
    ['Số phát hành', ['ZU 949023']],
    ['Chứng chỉ hành nghề', []],
  ])('of certificates of land stand in a column headed "%s"', async (heading, serials) => {
    const paper = [...MOTTO, '>> QUYẾT ĐỊNH', 'Thu hồi đất của ông Mạc Gia Ân, thửa đất sau đây:'];
    const table = [
      `Thửa đất |20| Loại đất |40| ${heading} |70| Số vào sổ`,
      '568 |20| CLN |40| ZU 949023 |70| CN 91058',
    ];
    expect(await read('land_certificate_serial', ...paper, ...table)).toEqual(serials);
  });
});

test('a day on which something arises is no birth', async () => {
  const form = [...MOTTO, '>> TỜ KHAI THUẾ THU NHẬP CÁ NHÂN', 'Tên người nộp thuế: Mạc Gia Ân'];
  expect(await read('birth_date', ...form, '[01] Kỳ tính thuế: Lần phát sinh: 04/10/2026')).toEqual([]);
  expect(await read('birth_date', ...form, 'Phát sinh: 04/10/2026')).toEqual([]);
  expect(await read('birth_date', ...form, 'Sinh: 04/10/1926')).toEqual(['1926-10-04']);
});

test('a firm is of its members, who stand in a table', async () => {
  const paper = [...MOTTO, '>> GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP', '5. Danh sách thành viên góp vốn'];
  const rows = ['1 |10| MẠC GIA ÂN |40| xã Phú Lâm |80| 003832006', '2 |10| VŨ BÁ LỘC |40| xã Phú Lâm |80| 006626732'];
  const read = await readPaper([...paper, 'STT |10| Tên thành viên |40| Hộ khẩu thường trú |80| Số CMND', ...rows]);
  expect(read.people()).toEqual([
    ['MẠC GIA ÂN', 'owner'],
    ['VŨ BÁ LỘC', 'owner'],
  ]);
});

test('a slip is of the day it was printed on, an electronic form of that on which it was handed in', async () => {
  const slip = ['>> PHIẾU ĐẶT LỊCH HẸN', 'Họ và tên: Mạc Gia Ân', 'Thời gian có mặt: 8 giờ 30, ngày 11/09/2026'];
  expect(await read('issue_date', ...slip, 'Ngày in phiếu: 09/09/2026')).toEqual(['2026-09-09']);
  const form = [...MOTTO, '>> ĐƠN ĐỀ NGHỊ', 'Họ và tên: Mạc Gia Ân'];
  expect(await read('issue_date', ...form, '|60| Thời điểm nộp: 25/09/2026')).toEqual(['2026-09-25']);
});

test('a receipt in sentences opens with its day', async () => {
  const receipt = (behind: string) => [
    '>> GIẤY TIẾP NHẬN VÀ HẸN TRẢ KẾT QUẢ',
    `Vào ngày 12/09/2026, nhân viên Vũ Bá Lộc ${behind} của ông Mạc Gia Ân một bộ hồ sơ.`,
    'Kết quả được trả vào ngày 30/09/2026 tại địa chỉ trên.',
  ];
  expect(await read('issue_date', ...receipt('đã nhận'))).toEqual(['2026-09-12']);
  expect(await read('issue_date', ...receipt('sẽ trả kết quả'))).toEqual([]);
});

test('whom a title names is on the paper, who is only named in its text is not', async () => {
  const head = ['Số: 1452/BC-PKT |60| Phú Lâm, ngày 10 tháng 10 năm 2026', '', '>> BÁO CÁO'];
  const about = '>> Kết quả xác minh hồ sơ của bà Vi Thị Phương Lan';
  expect(await read('person_name', ...head, about, '>> Kính gửi: Chủ tịch')).toEqual(['Vi Thị Phương Lan']);
  const text = ['>> Kết quả rà soát quý III', '>> Kính gửi: Chủ tịch', 'Phòng báo cáo như sau.', '1. Về đất đai.'];
  const aside = 'Hồ sơ đã đủ thành phần, theo đúng ý kiến của bà Vi Thị Phương Lan';
  expect(await read('person_name', ...head, ...text, aside)).toEqual([]);
});
