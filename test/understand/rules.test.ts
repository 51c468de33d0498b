import { parseOwnNumber } from '../../src/understand/document-number.ts';
import { findPhrase } from '../../src/understand/find-phrase.ts';
import { taxCheckDigit } from '../../src/understand/business-number.ts';
import { parseCitizenQr } from '../../src/understand/parse-citizen-qr.ts';
import { parseDate } from '../../src/understand/parse-date.ts';
import { mrzCheckDigit, readMrz } from '../../src/understand/parse-mrz.ts';
import { parseName } from '../../src/understand/parse-name.ts';
import { viewPage } from '../../src/understand/page-view.ts';
import { makePage } from './make-page.ts';

test.each([
  [' 1872/VPUBND-TH', '1872/VPUBND-TH'],
  [' 61/2018/NĐ-CP', '61/2018/NĐ-CP'],
  [' 61/2018/NĐCP', '61/2018/NĐCP'],
  [' 362 /UBND', '362/UBND'],
  [' 59/QĐ-VP.HĐND & UBND', '59/QĐ-VP.HĐND&UBND'],
  [' 05/2015/TTLT-BTP-BCA-BYT', '05/2015/TTLT-BTP-BCA-BYT'],
  ['      /BC-UBND', '/BC-UBND'],
])('document number as offices write it: %s', (text, value) => {
  expect(parseOwnNumber(text)?.value).toBe(value);
});

test('phrases are found at word edges, with few wrong letters', () => {
  expect(findPhrase('don dang ky ket hon', 'dang ky')).toMatchObject({ start: 4, errors: 0 });
  expect(findPhrase('photo khai', 'to khai')).toBeNull();
  expect(findPhrase('cong hoa xa hol chu nghla viet nam', 'cong hoa xa hoi chu nghia viet nam')).toMatchObject({
    start: 0,
    errors: 2,
  });
  expect(findPhrase('trich luc khai sinh', 'trich luc khai tu')).toBeNull();
});

test('the QR payload of a chip card, in all its forms', () => {
  const person = {
    id: '001102178668',
    name: 'Lương Thị Khuê',
    birthDate: '1902-03-14',
    sex: 'female',
    issueDate: '2024-06-18',
  };
  expect(parseCitizenQr('001102178668|024123456|Lương Thị Khuê|14031902|Nữ|Xã Phú Lâm|18062024')).toEqual({
    ...person,
    oldId: '024123456',
  });
  expect(parseCitizenQr('001102178668||Lương Thị Khuê|14031902|Nữ|Xã Phú Lâm|18062024|||Lương Văn Bổn|x')).toEqual({
    ...person,
    oldId: null,
  });
  expect(parseCitizenQr('001102178668|Lương Thị Khuê|14031902|Nữ|Xã Phú Lâm|18062024')).toEqual({
    ...person,
    oldId: null,
  });
  expect(parseCitizenQr('001102178668||Lương Thị Khuê|31021902|Nữ|x|18062024')).toBeNull();
  expect(parseCitizenQr('https://example.invalid/?a=1|2|3')).toBeNull();
});

describe('machine readable zone', () => {
  const lines = ['IDVNM0901234562079090123456<<2', '9001158M4001153VNM<<<<<<<<<<<4', 'TRAN<<VAN<THU<<<<<<<<<<<<<<<<<'];
  const read = (text: string[]) => readMrz(viewPage(makePage(text), 1).lines);

  test('check digits by ICAO 7-3-1', () => {
    expect(mrzCheckDigit('090123456')).toBe(2);
    expect(mrzCheckDigit('900115')).toBe(8);
  });

  test('is read, also with lookalikes and spaces', () => {
    const good = {
      id: '079090123456',
      birthDate: '1990-01-15',
      name: 'TRAN VAN THU',
      checks: ['check-digit', 'composite'],
    };
    expect(read(lines)).toMatchObject(good);
    expect(read([lines[0]!.replace('0901', 'O9O1'), lines[1]!.replace('VNM<<', 'VNM< <'), lines[2]!])).toMatchObject(
      good,
    );
  });

  test('one wrong digit is refused', () => {
    for (let i = 5; i < 27; i++) {
      const digit = (Number(lines[0]![i]) + 1) % 10;
      expect(read([lines[0]!.slice(0, i) + digit + lines[0]!.slice(i + 1), lines[1]!, lines[2]!])).toBeNull();
    }
  });
});

test('tax codes by their check digit', () => {
  expect(taxCheckDigit('0100233488')).toBe(true);
  expect(taxCheckDigit('0100233489')).toBe(false);
});

test('dates in figures and words; days that do not exist are none', () => {
  expect(parseDate('sinh ngày 12/03/1990')?.value).toBe('1990-03-12');
  expect(parseDate('Phú Mỹ, ngày 19 tháng 4 năm 2024')?.value).toBe('2024-04-19');
  expect(parseDate('31/02/2024')).toBeNull();
  expect(parseDate('ngày tháng 6 năm 2024')).toBeNull();
});

test('names end where a name ends', () => {
  expect(parseName(': Ông NGUYỄN VĂN AN, sinh năm 1970')?.value).toBe('NGUYỄN VĂN AN');
  expect(parseName(' .......Lê Thị Bưởi....... Giới tính')?.value).toBe('Lê Thị Bưởi');
  expect(parseName(': Nguyễn Văn Ba (bản sao)')?.value).toBe('Nguyễn Văn Ba');
  expect(parseName('của người dân')).toBeNull();
});
