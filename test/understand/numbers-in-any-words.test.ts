import { readPaper } from './read-paper.ts';
import { MOTTO } from './papers.ts';

const DESCRIPTIONS = ['person_name', 'birth_date', 'issue_date', 'agency', 'document_no'];

/** An application with these lines. */
const form = (...lines: string[]): string[] => [
  ...MOTTO,
  '>> TỜ KHAI',
  '>> Kính gửi: Ủy ban nhân dân xã Phú Lâm',
  'Họ và tên: Mạc Gia Ân',
  ...lines,
  'Tôi cam đoan những nội dung trên là đúng.',
  '@0.7 || Phú Lâm, ngày 05 tháng 10 năm 2026',
  '|| Người khai',
];
/** An office's letter with these lines. */
const letter = (...lines: string[]): string[] => [
  'ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'XÃ PHÚ LÂM || Độc lập - Tự do - Hạnh phúc',
  'Số: 12/UBND-VP || Phú Lâm, ngày 30 tháng 10 năm 2026',
  '',
  'Kính gửi: Bà Lò Thị Mai',
  ...lines,
  'Nơi nhận:',
];

async function numbersOf(lines: string[]): Promise<string[]> {
  const { fields } = await readPaper(lines);
  const numbers = fields.filter((f) => !DESCRIPTIONS.includes(f.kind)).map((f) => `${f.kind} ${f.value}`);
  return [...new Set(numbers)].sort();
}

test.each<[string[], string[]]>([
  [['Giấy khai sinh số: 45/2015, quyển số 01/2015'], ['birth_certificate_no 45/2015']],
  [['Đã đăng ký khai sinh tại UBND xã Phú Lâm, số 45/2015 ngày 12/3/2015'], ['birth_certificate_no 45/2015']],
  [
    ['Theo Giấy khai sinh số 45, quyển số 01/2015 do UBND xã Phú Lâm cấp ngày 12/3/2015'],
    ['birth_certificate_no 45/2015'],
  ],
  [['Giấy khai sinh số: 45 năm 2015'], ['birth_certificate_no 45/2015']],
  [['Số, ngày giấy khai sinh: 45/2015 ngày 12/03/2015'], ['birth_certificate_no 45/2015']],
  [['Giấy khai sinh: Số 45/2015; nơi cấp: UBND xã Phú Lâm'], ['birth_certificate_no 45/2015']],
  [['Loại giấy tờ: Giấy khai sinh', 'Số: 45/2015 Quyển số: 01/2015'], ['birth_certificate_no 45/2015']],
  [
    [
      'Đề nghị cấp bản sao trích lục khai sinh',
      'Đã đăng ký tại: UBND xã Phú Lâm ngày 12/3/2015 số 45/2015 quyển số 01/2015',
    ],
    ['birth_certificate_no 45/2015'],
  ],
  [
    ['Đề nghị cấp bản sao trích lục: Kết hôn', 'Đã đăng ký tại: UBND xã Phú Lâm', 'Số: 45/2015 Quyển số: 01/2015'],
    ['marriage_certificate_no 45/2015'],
  ],
  [['Đề nghị cấp bản sao Trích lục khai tử', 'Số đăng ký: 45/2015'], ['death_extract_no 45/2015']],
  [['Đã đăng ký kết hôn theo GCN số 45/2015 ngày 12/3/2015 của UBND xã Phú Lâm'], ['marriage_certificate_no 45/2015']],
  [['Số đăng ký kết hôn: 45 Quyển số: 01/2015'], ['marriage_certificate_no 45/2015']],
  [['Giấy chứng tử số 45, quyển số 01/2005'], ['death_extract_no 45/2005']],
  [['Giấy báo tử số: 45/GBT'], []],
  [['Trích lục khai tử số: 45/TLKT-BS'], ['death_extract_no 45/TLKT-BS']],
  [['đã chết ngày 12/3/2020 theo Trích lục khai tử số 45/TLKT do UBND xã Phú Lâm cấp'], ['death_extract_no 45/TLKT']],
  [
    ['GCN QSDĐ có số phát hành: BK 123456, số vào sổ: CH00123'],
    ['land_certificate_book_no CH 00123', 'land_certificate_serial BK 123456'],
  ],
  [
    ['- Số phát hành: BK-123456; số vào sổ cấp GCN: CS-00123; ngày cấp: 12/3/2015'],
    ['land_certificate_book_no CS 00123', 'land_certificate_serial BK 123456'],
  ],
  [
    ['theo Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất số BK 123456'],
    ['land_certificate_serial BK 123456'],
  ],
  [['Sổ hồng số BK 123456'], ['land_certificate_serial BK 123456']],
  [['số seri BK123456'], ['land_certificate_serial BK 123456']],
  [['Số hiệu GCN: DĐ 123456'], ['land_certificate_serial DĐ 123456']],
  [
    ['Số phát hành GCN || Số vào sổ cấp GCN', 'BK 123456 || CH 00123', 'BK 123457 || CH 00124'],
    [
      'land_certificate_book_no CH 00123',
      'land_certificate_book_no CH 00124',
      'land_certificate_serial BK 123456',
      'land_certificate_serial BK 123457',
    ],
  ],
  [['Sổ BHXH số 0123456789 do BHXH tỉnh cấp'], ['social_insurance_no 0123456789']],
  [['Tham gia BHXH với mã số 0123456789'], ['social_insurance_no 0123456789']],
  [['BHXH số: 0123456789'], ['social_insurance_no 0123456789']],
  [['Đã có sổ bảo hiểm xã hội mang số 0123456789'], ['social_insurance_no 0123456789']],
  [['Số sổ BHXH (mã số BHXH): 0123456789'], ['social_insurance_no 0123456789']],
  [['Thẻ BHYT số GD4797912345678'], ['health_insurance_no GD4797912345678']],
  [['Điện thoại: 0912345678'], []],
  [['Giấy CMND: 012345678'], ['old_citizen_id 012345678']],
  [['CMND/CCCD (nếu có): 012345678'], ['old_citizen_id 012345678']],
  [['Số chứng minh nhân dân cũ (09 số): 012345678'], ['old_citizen_id 012345678']],
  [['Chứng minh ND số 012345678 do CA Phú Lâm cấp'], ['old_citizen_id 012345678']],
  [['CM thư số: 012345678'], ['old_citizen_id 012345678']],
  [['G.CMND số 012.345.678'], ['old_citizen_id 012345678']],
  [['Số CM: 012345678 cấp tại Công an Phú Lâm'], ['old_citizen_id 012345678']],
  [['Sinh ngày, số CMND: 10/02/1901; 012345678'], ['old_citizen_id 012345678']],
  [['Số CMND (đã cấp trước đây): 012345678'], ['old_citizen_id 012345678']],
  [['C.M.N.D: 012345678'], ['old_citizen_id 012345678']],
  [['MST cá nhân: 8012345678'], []],
  [['Mã số thuế (nếu có): 0100233488'], ['tax_code 0100233488']],
  [['M.S.T: 0100233488'], ['tax_code 0100233488']],
  [['Mã số thuế/Mã số doanh nghiệp: 0100233488'], ['tax_code 0100233488']],
  [['Mã số doanh nghiệp/MST: 0100233488'], ['tax_code 0100233488']],
  [['MSDN/MST: 0100233488'], ['tax_code 0100233488']],
  [['Mã số DN: 0100233488'], ['tax_code 0100233488']],
  [['mã số thuế của hộ là 0100233488'], ['tax_code 0100233488']],
  [['Tax code: 0100233488'], ['tax_code 0100233488']],
  [['Mã số thuế: 0 1 0 0 2 3 3 4 8 8'], ['tax_code 0100233488']],
  [['Mã số thuế: 0100233488 - 001'], ['tax_code 0100233488-001']],
  [['GCN đăng ký kinh doanh hộ cá thể số 35M8000127'], ['business_registration_no 35M8000127']],
  [['Giấy phép kinh doanh số: 35M8000127'], ['business_registration_no 35M8000127']],
  [['ĐKKD số: 35M8000127'], ['business_registration_no 35M8000127']],
  [['Số đăng ký HKD: 35M8000127'], ['business_registration_no 35M8000127']],
  [['Mã số HKD: 35M8000127'], ['business_registration_no 35M8000127']],
  [['Hộ chiếu (số): C1234567'], ['passport_no C1234567']],
  [['Passport: P01234567 cấp ngày 12/3/2023'], ['passport_no P01234567']],
  [['Hộ chiếu/Passport No.: C1234567'], ['passport_no C1234567']],
  [['mang hộ chiếu Việt Nam số C 1234567'], ['passport_no C1234567']],
  [['Hộ chiếu quốc gia số C1234567'], ['passport_no C1234567']],
  [['Sổ thông hành số C1234567'], ['passport_no C1234567']],
  [['Mã số hồ sơ: ...H64.22.06-260916-0139'], ['dossier_code H64.22.06-260916-0139']],
  [['Mã HS: H64.22.06-260916-0139'], ['dossier_code H64.22.06-260916-0139']],
  [['Mã hồ sơ DVC:H64.22.06-260916-0139.'], ['dossier_code H64.22.06-260916-0139']],
  [['Mã hồ sơ (H64.22.06-260916-0139)'], ['dossier_code H64.22.06-260916-0139']],
  [['HS số……H64.22.06-260916-0139'], ['dossier_code H64.22.06-260916-0139']],
  [['Mã hồ sơ: H64.22.06 - 260916 - 0139'], ['dossier_code H64.22.06-260916-0139']],
  [['Mã hồ sơ: 000.00.16.H64-201123-0007'], ['dossier_code 000.00.16.H64-201123-0007']],
  [['Mã hồ sơ: H64.22.06–260916–0139'], ['dossier_code H64.22.06-260916-0139']],
  [['Mã hồ sơ: H64.22.06-260916-', '0139'], ['dossier_code H64.22.06-260916-0139']],
  [['#H64.22.06-260916-0139'], ['dossier_code H64.22.06-260916-0139']],
])('numbers that an application asks for: %j', async (lines, numbers) => {
  expect(await numbersOf(form(...lines))).toEqual(numbers);
});

test.each<[string[], string[]]>([
  [['theo Giấy khai sinh số 45/2015, đăng ký ngày 12/3/2015 tại UBND xã Phú Lâm.'], ['birth_certificate_no 45/2015']],
  [['ông là người hưởng lương hưu theo sổ BHXH 0123456789 từ tháng 3/2020.'], ['social_insurance_no 0123456789']],
])('numbers that a letter tells: %j', async (lines, numbers) => {
  expect(await numbersOf(letter(...lines))).toEqual(numbers);
});
