import { readPaper } from './read-paper.ts';

// No province begins with 00, so it is no company's.
const NUMBER = '0049362522';

test('the number of an enterprise is the registration’s own on its certificate, and a tax code elsewhere', async () => {
  const own = await readPaper(['>> GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP', `>> Mã số doanh nghiệp: ${NUMBER}`]);
  expect(own.values('business_registration_no')).toEqual([NUMBER]);
  expect(own.values('tax_code')).toEqual([]);
  const other = await readPaper(['>> GIẤY GIỚI THIỆU', `>> Mã số doanh nghiệp: ${NUMBER}`]);
  expect(other.values('tax_code')).toEqual([NUMBER]);
  expect(other.values('business_registration_no')).toEqual([]);
});

test('the tax code of somebody else on the certificate stays one', async () => {
  const paper = await readPaper([
    '>> GIẤY CHỨNG NHẬN ĐĂNG KÝ HỢP TÁC XÃ',
    `>> Mã số hợp tác xã: ${NUMBER}`,
    'Mã số thuế: 0087559600',
  ]);
  expect(paper.values('business_registration_no')).toEqual([NUMBER]);
  expect(paper.values('tax_code')).toEqual(['0087559600']);
});
