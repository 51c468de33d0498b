import { join } from 'node:path';
import type { ReadPage } from '../../src/core/page.ts';
import { cutDocuments } from '../../src/understand/cut-documents.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';
import { makePage } from './make-page.ts';
import * as papers from './papers.ts';

const knowledge = await loadKnowledge(join(import.meta.dirname, '../../config'));
const ID = '001102178668';

async function shapes(pages: ReadPage[]) {
  const input = { pages, fileName: 'scan.pdf', knowledge };
  const { value } = await cutDocuments.run(input, cutDocuments.options.parse({}), {});
  return value.map((d) => [d.pages.map((p) => p.sheet), d.batchDossierCode?.code ?? null]);
}

describe('what opens a paper and what goes on with one', () => {
  const form = (sheet: number) => makePage(papers.applicationForm('Hồ Gia Lưu', ID), { sheet });
  const body = (...lines: string[]) => [
    ...lines,
    ...Array.from({ length: 6 }, () => 'Các bên đã đọc lại toàn bộ nội dung và tự nguyện ký tên dưới đây.'),
  ];

  test('inner pages of a land certificate do not go with the form before them', async () => {
    const changes = [
      'Trang 4',
      'Nội dung thay đổi và cơ sở pháp lý || Xác nhận của cơ quan có thẩm quyền',
      'Tặng cho con là bà Điểu Thị Thử, sinh ngày 01/04/1900, theo hồ sơ số 723374.TA.001',
      'CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI',
      'Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa nội dung trong Giấy chứng nhận.',
      '@0.93 || ZQ 953225',
    ];
    expect(await shapes([form(1), makePage(changes, { sheet: 2 })])).toHaveLength(2);
    expect(await shapes([form(1), makePage(changes.slice(1), { sheet: 2 })])).toHaveLength(2);
  });

  const certificate = (serial: string) => [
    ...papers.MOTTO,
    '>> GIẤY CHỨNG NHẬN',
    '>> QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT',
    'I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất',
    'Bà: Bùi Thị Thảo, sinh năm 1901, CCCD số 001102178668',
    `@0.93 >> ${serial}`,
  ];

  test('a digit read from a seal makes no second page of a certificate with motto and title', async () => {
    const copy = makePage([...certificate('ZT 859845'), '@0.96 |85| 2'], { sheet: 2 });
    const centred = makePage([...certificate('ZT 859845'), '@0.96 >> 2'], { sheet: 2 });
    expect(await shapes([form(1), copy])).toHaveLength(2);
    expect(await shapes([form(1), centred])).toHaveLength(2);
  });

  test('a bare digit at the foot is the number of a page only below everything else', async () => {
    const second = (...foot: string[]) =>
      makePage(body('tôi xin chịu trách nhiệm về lời khai.', ...foot), { sheet: 2 });
    const child = makePage(papers.birthCertificate('Lương Thị Khuê', 'Lương Thị Gấm'), { sheet: 1 });
    expect(
      await shapes([child, makePage([...body('Kính gửi quý cơ quan'), '@0.96 |85| 2'], { sheet: 2 })]),
    ).toHaveLength(1);
    expect(
      await shapes([
        child,
        makePage([...body('Kính gửi quý cơ quan'), '@0.93 |85| 2', '@0.96 Tú Hoàng Anh'], { sheet: 2 }),
      ]),
    ).toHaveLength(2);
    expect(await shapes([form(1), second('@0.96 Trang 2/2')])).toHaveLength(1);
  });

  test("another certificate's serial is another certificate", async () => {
    const inner = (serial: string) =>
      makePage(['II. Thửa đất, nhà ở', 'a) Thửa đất số: 795, tờ bản đồ số: 42', 'III. Sơ đồ thửa đất', serial], {
        sheet: 2,
      });
    const first = makePage(certificate('ZT 859845'), { sheet: 1 });
    expect(await shapes([first, inner('ZT 859845')])).toHaveLength(1);
    expect(await shapes([first, inner('ZT 859846')])).toHaveLength(1);
    expect(await shapes([first, inner('CQ 104417')])).toHaveLength(2);
  });

  test('a page added to a land certificate goes with one, and with no other paper', async () => {
    const added = makePage(['>> TRANG BỔ SUNG GIẤY CHỨNG NHẬN', 'IV. Những thay đổi sau khi cấp giấy chứng nhận'], {
      sheet: 2,
    });
    expect(await shapes([makePage(certificate('ZT 859845'), { sheet: 1 }), added])).toHaveLength(1);
    expect(await shapes([form(1), added])).toHaveLength(2);
  });

  test('what counts its own pages is a paper of its own, and so is what follows upon the last page of a paper', async () => {
    const counted = (foot: string, sheet: number) =>
      makePage([...body('Nội dung sau đây'), `@0.95 || ${foot}`], { sheet });
    expect(await shapes([form(1), counted('Trang 1/3', 2), counted('Trang 2/3', 3)])).toEqual([
      [[1], null],
      [[2, 3], null],
    ]);
    const whole = makePage([...papers.applicationForm('Hồ Gia Lưu', ID), '@0.95 || Trang 1/1'], { sheet: 1 });
    expect(await shapes([whole, makePage(body('Nội dung sau đây'), { sheet: 2 })])).toHaveLength(2);
    expect(await shapes([form(1), makePage(body('Nội dung sau đây'), { sheet: 2 })])).toHaveLength(1);
  });

  test('a number of its own at the head begins a paper where no motto does, as with the party', async () => {
    const party = (number: string) =>
      makePage(
        body('ĐẢNG BỘ TỈNH PHÚ LÂM || ĐẢNG CỘNG SẢN VIỆT NAM', `Số: ${number}`, 'Kính gửi: Ủy ban nhân dân xã'),
        {
          sheet: 2,
        },
      );
    expect(await shapes([makePage(papers.decision(), { sheet: 1 }), party('45-CV/ĐU')])).toHaveLength(2);
  });

  test('a sentence that runs on into a page keeps it with the one before', async () => {
    const page = (first: string) =>
      makePage(body(first, 'Số: 45/QĐ-UBND', 'và các khoản kèm theo văn bản nói trên.'), { sheet: 2 });
    const before = makePage(papers.decision(), { sheet: 1 });
    expect(await shapes([before, page('nhân dân xã ban hành theo thẩm quyền và các văn bản')])).toHaveLength(1);
    expect(await shapes([before, page('Nhân dân xã Phú Lâm và các ông bà có tên trong văn bản')])).toHaveLength(2);
  });

  test('a heading under running text is no title: a decision decides there', async () => {
    const deciding = makePage(
      body(
        ...Array.from({ length: 4 }, () => 'Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011 và văn bản hướng dẫn;'),
        '>> QUYẾT ĐỊNH:',
      ),
      { sheet: 2 },
    );
    expect(await shapes([makePage(papers.decision(), { sheet: 1 }), deciding])).toHaveLength(1);
  });

  test('half a sheet that names itself otherwise does not go with a whole one', async () => {
    const small = makePage(body('Đã thu số tiền nêu trong thông báo của cơ quan'), { sheet: 2 });
    const { keep } = small.files;
    const half = { ...small, files: { ...small.files, keep: { ...keep, height: keep.height / 2 } } };
    expect(await shapes([makePage(papers.decision(), { sheet: 1 }), half])).toHaveLength(2);
    expect(await shapes([makePage(papers.decision(), { sheet: 1 }), small])).toHaveLength(1);
  });

  test('registers of births and of marriages are two books', async () => {
    const book = (kind: string, sheet: number) =>
      makePage(body(`>> SỔ ĐĂNG KÝ ${kind}`, 'Số: 12/2019', 'Họ, chữ đệm, tên: Lương Thị Khuê'), { sheet });
    expect(await shapes([book('KHAI SINH', 1), book('KHAI SINH', 2)])).toHaveLength(1);
    expect(await shapes([book('KHAI SINH', 1), book('KẾT HÔN', 2)])).toHaveLength(2);
  });

  test('the two halves of a side are of one paper', async () => {
    const half = (part: ReadPage['part'], lines: string[]) => makePage(lines, { sheet: 1, part });
    const left = half('left', papers.birthCertificate('Lương Thị Khuê', 'Lương Thị Gấm'));
    const right = body('Ghi chú những thay đổi về hộ tịch');
    expect(await shapes([left, half('right', right)])).toHaveLength(1);
    expect(await shapes([left, makePage(right, { sheet: 2 })])).toHaveLength(2);
  });

  test("what certifies a contract stays with it under a motto, and a copy's stamp on the back with its front", async () => {
    const contract = makePage([...papers.MOTTO, '>> HỢP ĐỒNG TẶNG CHO', ...body('Bên A: Bùi Thị Thảo')], { sheet: 1 });
    const attests = makePage(body(...papers.MOTTO, '>> LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN'), { sheet: 2 });
    expect(await shapes([contract, attests])).toHaveLength(1);
    const stamp = [
      'CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH',
      'Số chứng thực: 2080 quyển số: 04/2026 - SCT/BS',
      'Ngày 12 tháng 07 năm 2026',
      'PHÓ CHỦ TỊCH',
    ];
    const child = makePage(papers.birthCertificate('Lương Thị Khuê', 'Lương Thị Gấm'), { sheet: 1 });
    expect(await shapes([child, makePage(stamp, { sheet: 2 })])).toHaveLength(1);
  });
});
