import { makePage } from './make-page.ts';
import { MOTTO } from './papers.ts';
import { readPaper } from './read-paper.ts';

const ID = '052101213814';
const DESCRIPTIONS = ['person_name', 'birth_date', 'issue_date', 'agency'];

/** All numbers of a paper as `kind value`. */
async function numbersOf(lines: string[]): Promise<string[]> {
  const { fields } = await readPaper(lines);
  const numbers = fields.filter((f) => !DESCRIPTIONS.includes(f.kind)).map((f) => `${f.kind} ${f.value}`);
  return [...new Set(numbers)].sort();
}

const head = (number: string): string[] => [
  'ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ PHÚ LÂM || Độc lập - Tự do - Hạnh phúc',
  `${number} || Phú Lâm, ngày 30 tháng 10 năm 2026`,
];
const form = (...lines: string[]): string[] => [...MOTTO, '>> TỜ KHAI', 'Họ và tên: Mạc Gia Ân', ...lines];
const marriage = (...lines: string[]): string[] => [...MOTTO, '>> GIẤY CHỨNG NHẬN KẾT HÔN', ...lines, 'VỢ || CHỒNG'];
const business = (line: string): string[] => [
  ...head('').slice(0, 2),
  '>> GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH',
  `>> ${line}`,
  '1. Tên hộ kinh doanh: QUÁN CƠM',
];

describe("a paper's own number", () => {
  test.each([
    'Số:12/QĐ-UBND',
    'Số 12 /QĐ - UBND',
    'Số / No.: 12/QĐ-UBND',
    'Số (No.): 12/QĐ-UBND',
    '5ố: 12/QĐ-UBND',
    'Số văn bản: 12/QĐ-UBND',
    'Số, ký hiệu: 12/QĐ-UBND',
    'Số:..12../QĐ-UBND',
  ])('"%s"', async (line) => {
    const cited = 'Căn cứ Quyết định số 44/QĐ-UBND ngày 01/02/2026;';
    expect(await numbersOf([...head(line), '>> QUYẾT ĐỊNH', cited])).toEqual(['document_no 12/QĐ-UBND']);
  });

  test('below its label, or in brackets under the title', async () => {
    expect(await numbersOf([...head('Số:'), '12/QĐ-UBND', '>> QUYẾT ĐỊNH'])).toEqual(['document_no 12/QĐ-UBND']);
    expect(await numbersOf([...MOTTO, '>> GIẤY PHÉP XÂY DỰNG', '>> (Số: 34/GPXD)'])).toEqual(['document_no 34/GPXD']);
  });

  test('joined with what stands left of it', async () => {
    const joined = ['UBND XÃ PHÚ LÂM Số: 12/QĐ-UBND', '>> QUYẾT ĐỊNH', 'Căn cứ Quyết định số: 44/QĐ-UBND'];
    expect(await numbersOf([...MOTTO, ...joined])).toEqual(['document_no 12/QĐ-UBND']);
    expect(await numbersOf([...MOTTO, '>> GIẤY CHỨNG NHẬN KẾT HÔN Số: 18/2026'])).toEqual([
      'marriage_certificate_no 18/2026',
    ]);
    const cited = ['>> QUYẾT ĐỊNH', 'Căn cứ Quyết định số: 44/QĐ-UBND ngày 01/02/2026; Số 45/QĐ-UBND'];
    expect(await numbersOf([...MOTTO, ...cited])).toEqual([]);
  });

  test('a bare label beside a date has none, and a stamp of incoming papers is none', async () => {
    expect(await numbersOf([...head('Số:'), '>> QUYẾT ĐỊNH'])).toEqual([]);
    expect(await numbersOf(['CÔNG VĂN ĐẾN', 'Số: 1234', ...head(''), '>> BÁO CÁO'])).toEqual([]);
  });

  test.each([
    ['Số: 35M8000127', '35M8000127'],
    ['Mã số: 35M8000127', '35M8000127'],
    ['Số ĐKKD: 35M8.000127', '35M8000127'],
    ['Mã số hộ kinh doanh', null],
  ])('of a household business: "%s"', async (line, value) => {
    expect(await numbersOf(business(line))).toEqual(value ? [`business_registration_no ${value}`] : []);
  });

  test('a business whose register number is its tax code has both', async () => {
    const numbers = await numbersOf(business('Mã số hộ kinh doanh/Mã số thuế: 0100233488'));
    expect(numbers).toEqual(['business_registration_no 0100233488', 'tax_code 0100233488']);
  });

  test.each([
    ['>> Số đăng ký: 18/2026'],
    ['>> Số đăng ký kết hôn: 18/ 2026'],
    ['>> Số: 18, quyển số: 02, năm 2026'],
    ['>> Số: 18 Quyển số: 01/2026'],
    ['Số đăng ký || 18/2026'],
    ['>> Số:', '>> 18/2026'],
  ])('of a marriage: %s', async (...lines) => {
    expect(await numbersOf(marriage(...lines))).toEqual(['marriage_certificate_no 18/2026']);
  });

  test("an extract's letters tell its kind on a paper of any class", async () => {
    const extract = [...head('Số: 7/TLKH - BS'), '>> TRÍCH LỤC GHI CHÚ KẾT HÔN'];
    expect(await numbersOf(extract)).toEqual(['marriage_certificate_no 7/TLKH-BS']);
  });
});

describe('numbers of people', () => {
  test.each([
    [`Số CMND/CCCD/Hộ chiếu: ${ID}`],
    [`CMND/CCCD/Hộ chiếu số: ${ID} ngày cấp: 12/10/2021 nơi cấp: Cục Cảnh sát`],
    [`Số định danh cá nhân/CMND: 052 101 213 814`],
    [`Số căn cước công dân/Số định danh`, `cá nhân: ${ID}`],
    [`Số CC/CCCD: ${ID}; Điện thoại: 0912345678. Số tài khoản: 052203474424`],
  ])('%s', async (...lines) => {
    expect(await numbersOf(form(...lines))).toEqual([`citizen_id ${ID}`]);
  });

  test('of alternatives under one label the shape tells which it is', async () => {
    expect(await numbersOf(form('CMND/CCCD/Hộ chiếu số: C1234567'))).toEqual(['passport_no C1234567']);
    expect(await numbersOf(form('Số CCCD/CMND: 024 123 456'))).toEqual(['old_citizen_id 024123456']);
  });

  test('an empty label takes no telephone number from the line below', async () => {
    expect(await numbersOf(form('Số CMND: ............', 'Điện thoại: 024123456'))).toEqual([]);
  });

  test('the first cell of a row may stand so close to its label that both are one column', async () => {
    const cells = `Số CCCD ${ID} || 052203474424`;
    const page = makePage([...MOTTO, '>> GIẤY CHỨNG NHẬN KẾT HÔN', 'VỢ || CHỒNG', cells]);
    // The headings stand over their cells.
    page.words.find((word) => word.text === 'VỢ')!.box[0] = 700;
    const { of } = await readPaper([page]);
    expect(of('citizen_id').map(({ value, role }) => [value, role])).toEqual([
      [ID, 'wife'],
      ['052203474424', 'husband'],
    ]);
  });

  test("a first digit repaired counts only with a known province, a person's tax code as well", async () => {
    expect(await numbersOf(form('Số CCCD: 952101213814'))).toEqual([`citizen_id ${ID}`]);
    expect(await numbersOf(form('Số CCCD: 997101213814'))).toEqual([]);
    expect(await numbersOf(form('Mã số thuế: 097101213814'))).toEqual([]);
  });
});

describe('land certificates', () => {
  const contract = (...lines: string[]) => [...MOTTO, '>> HỢP ĐỒNG CHUYỂN NHƯỢNG QUYỀN SỬ DỤNG ĐẤT', ...lines];

  test('a label that goes on in the next line', async () => {
    const cited = ['Bên A giao thửa đất theo Giấy chứng nhận quyền sử dụng', 'đất số ZK 018732.'];
    expect(await numbersOf(contract(...cited))).toEqual(['land_certificate_serial ZK 018732']);
  });

  test('serial and book number in one sentence', async () => {
    const cited = 'tài sản khác gắn liền với đất số: ZK 018732; số vào sổ cấp GCN: CH 01201';
    const numbers = ['land_certificate_book_no CH 01201', 'land_certificate_serial ZK 018732'];
    expect(await numbersOf(contract(cited))).toEqual(numbers);
  });

  test('a misread serial in its corner; what stands right of another label is none', async () => {
    const paper = (corner: string) => [...MOTTO, '>> GIẤY CHỨNG NHẬN', '>> QUYỀN SỬ DỤNG ĐẤT', `@0.9 ${corner}`];
    expect(await numbersOf(paper('Xem mã QR || 2K O1873244'))).toEqual(['land_certificate_serial ZK 01873244']);
    expect(await numbersOf(paper('Số vào sổ cấp GCN: || CH.012013'))).toEqual(['land_certificate_book_no CH 012013']);
    const many = Array.from({ length: 50 }, (_, n) => `2K 0187${n + 10}`);
    expect(await numbersOf([...paper(''), ...many])).toHaveLength(40);
  });
});

test('a bilingual diploma has one number, and no serial of land', async () => {
  const diploma = ['>> BẰNG CỬ NHÂN', 'Cho: Mạc Gia Ân', '@0.7 Số hiệu/Serial No.: QH 12345678'];
  expect(await numbersOf(diploma)).toEqual(['document_no QH 12345678']);
});

describe('labels that share a place with the tax code', () => {
  test.each([
    ['Số căn cước công dân/Hộ chiếu/Mã số thuế: 052101213814', ['citizen_id 052101213814']],
    ['Mã số thuế/CCCD: 052101213814', ['citizen_id 052101213814']],
    ['Số căn cước công dân/Hộ chiếu/Mã số thuế: 0100233488', ['tax_code 0100233488']],
    ['Mã số thuế: 052101213814', ['tax_code 052101213814']],
  ])('"%s"', async (line, numbers) => {
    expect(await numbersOf(form(line))).toEqual(numbers);
  });
});

test('a book number behind a label whose first word is lost at the end of the line above', async () => {
  const lines = form('Giấy chứng nhận quyền sử dụng đất số phát hành ZD 764741, s', 'vào sổ CN 93228.');
  expect(await numbersOf(lines)).toEqual(['land_certificate_book_no CN 93228', 'land_certificate_serial ZD 764741']);
});
