import { MOTTO } from './papers.ts';
import { readPaper } from './read-paper.ts';

const names = async (...lines: string[]) => (await readPaper([...MOTTO, '', ...lines])).people().map(([name]) => name);

describe('who acts for an office', () => {
  test('is not whom minutes are about', async () => {
    const held = [
      '1. Ông (bà) Sầm Bá Lãm, trưởng thôn, chủ trì;',
      '2. Ông (bà) Lù Văn Tám, thư ký;',
      'Chủ hộ: bà Mạc Thị Sao, sinh ngày 02/03/1961, số căn cước 052061213814.',
    ];
    expect(await names('>> BIÊN BẢN', 'Họp dân thông qua kết quả rà soát hộ nghèo', ...held)).toEqual(['Mạc Thị Sao']);
    const given = [
      'Bên giao: Ông (bà) Sầm Bá Lãm, Phó Chủ tịch Ủy ban nhân dân;',
      'Bên nhận: Ông (bà) Lù Văn Tám, văn thư;',
    ];
    expect(await names('>> BIÊN BẢN BÀN GIAO', ...given)).toEqual([]);
  });

  test('and sits in a court, whatever it decides', async () => {
    const court = [
      '>> NHÂN DANH',
      '>> NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Thẩm phán - Chủ tọa phiên họp: Sầm Bá Lãm.',
      'Thư ký phiên họp: Lù Văn Tám.',
      'Người yêu cầu: Bà Mạc Thị Sao, sinh ngày 02/03/1961; nơi cư trú: thôn Đông, xã Mẫu Lâm.',
    ];
    expect(await names('Quyết định số: 12/2026/QĐST-DS', ...court)).toEqual(['Mạc Thị Sao']);
  });

  test('is whom a decision appoints, and anybody whose data a paper tells', async () => {
    const appointed = [
      '>> QUYẾT ĐỊNH',
      'Điều 1. Bổ nhiệm ông Sầm Bá Lãm, công chức Tư pháp, giữ chức Phó Trưởng phòng.',
      'Ông Sầm Bá Lãm, sinh ngày 02/03/1961, có trách nhiệm nhận nhiệm vụ.',
    ];
    expect(await names('Số: 12/QĐ-UBND', ...appointed)).toEqual(['Sầm Bá Lãm']);
    const told = ['>> BIÊN BẢN', 'Người vi phạm: ông Sầm Bá Lãm, sinh ngày 02/03/1961, trưởng thôn Đông'];
    expect(await names(...told)).toEqual(['Sầm Bá Lãm']);
  });
});
