import { readCertifyingOffice } from '../../src/understand/certifying-office.ts';
import { viewPage } from '../../src/understand/page-view.ts';
import { makePage } from './make-page.ts';
import { knowledge } from './read-paper.ts';

const CONTRACT = ['>> HỢP ĐỒNG CHUYỂN NHƯỢNG QUYỀN SỬ DỤNG ĐẤT', 'Chúng tôi gồm có Bên A và Bên B thỏa thuận như sau:'];
const office = (lines: string[], kind: 'certified_contract' | 'application_form' | 'other' = 'certified_contract') =>
  readCertifyingOffice([viewPage(makePage([...CONTRACT, ...lines]), 1)], kind, knowledge)?.value ?? null;

test.each([
  [
    ['Ngày 05 tháng 10 năm 2026, tại Ủy ban nhân dân xã Mẫu Lâm, tỉnh Lâm Hải, tôi chứng thực hợp đồng'],
    'Ủy ban nhân dân xã Mẫu Lâm, tỉnh Lâm Hải',
  ],
  [['Hôm nay, tại trụ sở UBND phường Mẫu Hải, tôi chứng thực bà Sầm Cẩm Giao đã ký'], 'UBND phường Mẫu Hải'],
  [['CHỨNG THỰC CỦA UBND XÃ MẪU LÂM'], 'UBND XÃ MẪU LÂM'],
  [['Tôi, Chủ tịch UBND xã Mẫu Lâm, huyện Hải Lâm, chứng thực văn bản này'], 'UBND xã Mẫu Lâm, huyện Hải Lâm'],
  [
    ['Tôi, Sầm Bá Lãm, công chứng viên Văn phòng công chứng Mẫu Hải, chứng nhận các bên đã ký'],
    'Văn phòng công chứng Mẫu Hải',
  ],
  [
    ['Hôm nay, ngày 05 tháng 10 năm 2026, tại Ủy ban nhân dân phường Mẫu Hải, tỉnh Lâm', 'Hải, tôi chứng thực văn bản'],
    'Ủy ban nhân dân phường Mẫu Hải, tỉnh Lâm Hải',
  ],
  [
    ['Ngày 06 tháng 11 năm 2026, tại Văn phòng công chứng Mẫu Hải, tôi chứng nhận hợp đồng này'],
    'Văn phòng công chứng Mẫu Hải',
  ],
  [['Ủy ban nhân dân phường Mẫu Hải chứng thực chữ ký / certifies the signatures.'], 'Ủy ban nhân dân phường Mẫu Hải'],
  [
    [
      '>> LỜI CHỨNG CHỨNG THỰC HỢP ĐỒNG, GIAO DỊCH',
      'Ngày 27 tháng 09 năm 2026, tại Trung tâm Phục vụ hành chính công xã Mẫu Lâm.',
      'Tôi, người được ủy quyền, xác nhận các bên đã cùng ký trước mặt tôi.',
    ],
    'Trung tâm Phục vụ hành chính công xã Mẫu Lâm',
  ],
])('who certified what citizens agreed is its office: %j', (lines, value) => {
  expect(office(lines)).toBe(value);
});

test.each([
  ['the certified plot', ['Giấy chứng nhận số ZN 982831 do UBND huyện Hải Lâm cấp']],
  ['an office that no word certifies by', ['Bên A nộp thuế tại Chi cục Thuế Mẫu Hải theo quy định']],
  ['an office without a name', ['LỜI CHỨNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', 'Số chứng thực 12']],
])('%s is none', (_, lines) => {
  expect(office(lines)).toBeNull();
});

test('a form that an office confirms at its foot stays the paper of who filed it', () => {
  expect(office(['Xác nhận của UBND xã Mẫu Lâm:'], 'application_form')).toBeNull();
});

test('a promise that an office confirms at its foot is told by that office', () => {
  expect(office(['>> XÁC NHẬN CỦA UBND PHƯỜNG MẪU HẢI'], 'other')).toBe('UBND PHƯỜNG MẪU HẢI');
});
