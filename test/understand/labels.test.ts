import { findLabels } from '../../src/understand/find-labels.ts';
import { viewPage } from '../../src/understand/page-view.ts';
import { makePage } from './make-page.ts';
import { MOTTO } from './papers.ts';
import { knowledge, readPaper } from './read-paper.ts';

const labelsOf = (text: string) => {
  const line = viewPage(makePage([text]), 1).lines[0]!;
  return findLabels(line, knowledge).map((hit) => [hit.kind, hit.role, line.text.slice(hit.start, hit.end)]);
};

describe('labels', () => {
  test.each([
    ['Họ,chữđệm,tên người mẹ: Sầm Thị Lụa', 'person_name', 'mother'],
    ['Ho, chu dem, ten nguoi cha: Sầm Viết Tấn', 'person_name', 'father'],
    ['Hq, chữ đậm, tên người mẹ Sầm Thị Lụa', 'person_name', 'mother'],
    ['SốCCCD:052101213814', 'citizen_id', null],
    ['Số địng danh cá nhân 052101213814', 'citizen_id', null],
    ['Mã sổ thuế: 0100233488', 'tax_code', null],
  ])('%s is read as %s of %s', (text, kind, role) => {
    expect(labelsOf(text)[0]!.slice(0, 2)).toEqual([kind, role]);
  });

  test('wrong letters never make another word of the last one', () => {
    expect(labelsOf('Họ, chữ đệm, tên: KHƯƠNG THỊ DẠ')[0]!.slice(0, 2)).toEqual(['person_name', null]);
    expect(labelsOf('GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ')).toEqual([]);
  });

  test('a book read as a number is a book in a short label, too', () => {
    const label = 'Giấy chứng nhận QSDĐ số phát hành ZN 800645, vào số CS 70159';
    expect(labelsOf(label).at(-1)).toEqual(['land_certificate_book_no', null, 'vào số']);
  });

  test('short words are labels only as they are printed and where labels stand', () => {
    expect(labelsOf('Xét đề nghị của bà Khương Thị Dạ')).toEqual([]);
    expect(labelsOf('Ba người con')).toEqual([]);
    expect(labelsOf('Vợ chồng tôi cùng cam kết')).toEqual([]);
    expect(labelsOf('Bà: Khương Thị Dạ')).toEqual([['person_name', null, 'Bà']]);
    expect(labelsOf('VỢ: || CHỒNG:').map(([kind, role]) => [kind, role])).toEqual([
      ['section', 'wife'],
      ['section', 'husband'],
    ]);
  });
});

describe('where values stand', () => {
  test('below the label, in the next cell, behind a remark', async () => {
    const result = await readPaper([
      ...MOTTO,
      '>> TỜ KHAI ĐĂNG KÝ LẠI KHAI SINH',
      'Họ, chữ đệm, tên người yêu cầu (viết chữ in hoa):',
      'SẦM CẨM GIAO',
      'Số căn cước công dân: || 052101213814',
      'Ngày, tháng, năm sinh: ............ 12 / 03 / 1901 ............',
    ]);
    expect(result.people()).toEqual([['SẦM CẨM GIAO', 'applicant']]);
    expect(result.values('citizen_id')).toEqual(['052101213814']);
    expect(result.values('birth_date')).toEqual(['1901-03-12']);
  });

  test('two people in columns keep their own names, dates and numbers', async () => {
    const result = await readPaper([
      ...MOTTO,
      '>> GIẤY CHỨNG NHẬN KẾT HÔN',
      '>> Số: 18/2026',
      'VỢ || CHỒNG',
      'Họ, chữ đệm, tên: Tiêu Kiều Hạ || Họ, chữ đệm, tên: La Viết Ân',
      'Ngày sinh: 08/12/1903 || Ngày sinh: 19/05/1901',
      'CCCD: 052103474424 || CCCD: 052001400485',
    ]);
    expect(result.people()).toEqual([
      ['Tiêu Kiều Hạ', 'wife'],
      ['La Viết Ân', 'husband'],
    ]);
    expect(result.of('citizen_id').map((f) => [f.value, f.role])).toEqual([
      ['052103474424', 'wife'],
      ['052001400485', 'husband'],
    ]);
    expect(result.of('birth_date').map((f) => [f.value, f.role])).toEqual([
      ['1903-12-08', 'wife'],
      ['1901-05-19', 'husband'],
    ]);
  });

  test('a table with a column for each parent', async () => {
    const result = await readPaper([
      ...MOTTO,
      '>> GIẤY KHAI SINH',
      '|| Số: 12/2026',
      'Họ và tên: Mạc Xuân Nhàn',
      '@0.4  || NGƯỜI MẸ',
      'Họ và tên || Mạc Thị Oanh',
      'Nơi đăng ký khai sinh: Ủy ban nhân dân xã Phú Lâm',
    ]);
    expect(result.people()).toContainEqual(['Mạc Thị Oanh', 'mother']);
  });

  test('who certifies in office is nobody whose paper it is', async () => {
    const result = await readPaper([
      ...MOTTO,
      '>> GIẤY ỦY QUYỀN',
      'BÊN ỦY QUYỀN:',
      'Bà: Phí Mộng Sương, sinh ngày 21/06/1902',
      'BÊN ĐƯỢC ỦY QUYỀN:',
      'Ông: Quản Duy Khải, sinh ngày 11/09/1900',
      '@0.7 LỜI CHỨNG CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ',
      'Hôm nay, ngày 19 tháng 10 năm 2026, tôi là Ung Bách Chiêu, Chủ tịch xã',
    ]);
    expect(result.people()).toEqual([
      ['Phí Mộng Sương', 'giver'],
      ['Quản Duy Khải', 'taker'],
    ]);
  });
});
