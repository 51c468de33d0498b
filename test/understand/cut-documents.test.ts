import { join } from 'node:path';
import type { ReadPage } from '../../src/core/page.ts';
import { cutDocuments } from '../../src/understand/cut-documents.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';
import { barcode, makePage } from './make-page.ts';
import * as papers from './papers.ts';

const knowledge = await loadKnowledge(join(import.meta.dirname, '../../config'));
const A = 'H08.27.35-261027-0019';
const B = 'H08.27.35-261027-0020';
const ID = '001102178668';

async function cut(pages: ReadPage[]) {
  return cutDocuments.run({ pages, fileName: 'scan.pdf', knowledge }, cutDocuments.options.parse({}), {});
}

async function shapes(pages: ReadPage[]) {
  const { value } = await cut(pages);
  return value.map((d) => [d.pages.map((p) => p.sheet), d.batchDossierCode?.code ?? null]);
}

const receipt = (code: string, sheet: number) =>
  makePage(papers.receipt(code, 'Thái Thị Hạnh', ID), { sheet, barcodes: [barcode(code)] });

describe('batches', () => {
  test('a receipt opens its dossier for the papers after it until the next receipt', async () => {
    const pages = [
      receipt(A, 1),
      makePage(papers.applicationForm('Thái Thị Hạnh', ID), { sheet: 2 }),
      makePage(papers.birthCertificate('Lương Thị Khuê', 'Lương Thị Gấm'), { sheet: 3 }),
      makePage([], { sheet: 4, blank: true }),
      receipt(B, 5),
      makePage(papers.applicationForm('Hồ Gia Lưu', ID), { sheet: 6 }),
    ];
    expect(await shapes(pages)).toEqual([
      [[1], A],
      [[2], A],
      [[3, 4], A],
      [[5], B],
      [[6], B],
    ]);
  });

  test('papers before the first receipt belong to no batch', async () => {
    const pages = [
      makePage(papers.decision(), { sheet: 1 }),
      receipt(A, 2),
      makePage(papers.applicationForm('Hồ Gia Lưu', ID), { sheet: 3 }),
    ];
    expect((await shapes(pages)).map((d) => d[1])).toEqual([null, A, A]);
  });

  test('a receipt whose code cannot be read ends the batch before it', async () => {
    const unread = papers.receipt('H08.27.35-26l0?', 'Hồ Gia Lưu', ID);
    const pages = [
      receipt(A, 1),
      makePage(unread, { sheet: 2 }),
      makePage(papers.applicationForm('Hồ Gia Lưu', ID), { sheet: 3 }),
    ];
    expect((await shapes(pages)).map((d) => d[1])).toEqual([A, null, null]);
  });

  test('receipts laid behind their papers are not trusted as openers', async () => {
    const form = (sheet: number) => makePage(papers.applicationForm('Hồ Gia Lưu', ID), { sheet });
    const { value } = await cut([form(1), receipt(A, 2), form(3), receipt(B, 4)]);
    expect(value[2]?.batchDossierCode?.confidence).toBeLessThanOrEqual(0.5);
  });

  test('after a sheet with another dossier in its barcode nothing inherits the batch', async () => {
    const other = makePage(papers.birthCertificate('Lương Thị Khuê', 'Lương Thị Gấm'), {
      sheet: 2,
      barcodes: [barcode(B, 'QRCode')],
    });
    const pages = [receipt(A, 1), other, makePage(papers.applicationForm('Hồ Gia Lưu', ID), { sheet: 3 })];
    expect((await shapes(pages)).map((d) => d[1])).toEqual([A, A, null]);
  });

  test('a printed code of a receipt without a barcode is weaker than a decoded one', async () => {
    const { value } = await cut([makePage(papers.receipt(A, 'Thái Thị Hạnh', ID))]);
    expect(value[0]?.batchDossierCode).toMatchObject({ code: A, source: 'ocr' });
    expect(value[0]!.batchDossierCode!.confidence).toBeLessThan(0.9);
  });
});

describe('pages of one document', () => {
  test('an 18-page decision with appendices and forms is one document', async () => {
    const pages = [makePage(papers.decision(), { sheet: 1 })];
    for (let n = 2; n <= 18; n++) {
      const body =
        n === 5
          ? ['>> PHỤ LỤC I', '>> DANH MỤC MÃ ĐỊNH DANH']
          : n === 9
            ? [...papers.MOTTO, '>> TỜ KHAI ĐĂNG KÝ']
            : ['TT  Mã  Tên cơ quan', 'H11 Tỉnh Phú Lâm'];
      pages.push(makePage([`@0.03 >> ${n}`, ...body], { sheet: n }));
    }
    expect(await shapes(pages)).toEqual([[pages.map((p) => p.sheet), null]]);
  });

  test('without page numbers a decision still keeps its appendix and signature pages', async () => {
    const pages = [
      makePage(papers.decision(), { sheet: 1 }),
      makePage(['>> PHỤ LỤC', '>> (Ban hành kèm theo Quyết định số 1046/QĐ-UBND)'], { sheet: 2 }),
      makePage(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], { sheet: 3 }),
    ];
    expect(await shapes(pages)).toEqual([[[1, 2, 3], null]]);
  });

  test('two decisions in one scan are two documents', async () => {
    expect(
      await shapes([makePage(papers.decision(), { sheet: 1 }), makePage(papers.decision(), { sheet: 2 })]),
    ).toHaveLength(2);
  });

  test('front and back of one card are one document, two fronts are two', async () => {
    const front = (sheet: number, name: string) => makePage(papers.cardFront('079090123456', name), { sheet });
    const back = makePage(papers.cardBack(), { sheet: 2 });
    expect(await shapes([front(1, 'TRẦN VĂN THỬ'), back])).toEqual([[[1, 2], null]]);
    expect(await shapes([back, front(1, 'TRẦN VĂN THỬ')])).toEqual([[[2, 1], null]]);
    expect(await shapes([front(1, 'TRẦN VĂN THỬ'), front(2, 'LÊ THỊ THỬ')])).toHaveLength(2);
  });

  test('front and back of a card of 2024 are one document, whose residence and expiry stand on the back', async () => {
    const front = (id: string) => [
      '>> CĂN CƯỚC',
      '>> IDENTITY CARD',
      `Số định danh cá nhân / Personal identification number: ${id}`,
      'Họ, chữ đệm và tên khai sinh / Full name: TRẦN VĂN THỬ',
      'Ngày, tháng, năm sinh / Date of birth: 15/01/1990',
      'Quốc tịch / Nationality: Việt Nam',
    ];
    const back = makePage(
      [
        'Nơi cư trú / Place of residence: Xã Phú Lâm',
        'Nơi đăng ký khai sinh / Place of birth registration: Xã Phú Lâm',
        'Ngày, tháng, năm hết hạn / Date of expiry: 24/09/2041',
        'BỘ CÔNG AN / MINISTRY OF PUBLIC SECURITY',
        ...papers.cardBack().slice(-3),
      ],
      { sheet: 2 },
    );
    const own = (id: string) => makePage(front(id), { sheet: 1 });
    expect(await shapes([own('079090123456'), back])).toEqual([[[1, 2], null]]);
    expect(await shapes([back, own('079090123456')])).toEqual([[[2, 1], null]]);
    expect(await shapes([own('001095776543'), back])).toHaveLength(2);
  });

  test('an untitled written page does not hide behind a one-page certificate', async () => {
    const letter = makePage(
      Array.from({ length: 12 }, () => 'Kính thưa quý cơ quan tôi xin trình bày việc sau đây'),
      { sheet: 2 },
    );
    const pages = [makePage(papers.birthCertificate('Lương Thị Khuê', 'Lương Thị Gấm'), { sheet: 1 }), letter];
    expect(await shapes(pages)).toEqual([
      [[1], null],
      [[2], null],
    ]);
  });

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
    expect(await shapes([child, makePage([...body('Kính gửi quý cơ quan'), '@0.96 |85| 2'], { sheet: 2 })])).toHaveLength(
      1,
    );
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

  test('leading and lonely blank pages are kept', async () => {
    const blank = (sheet: number) => makePage([], { sheet, blank: true });
    expect(await shapes([blank(1), makePage(papers.decision(), { sheet: 2 })])).toEqual([[[1, 2], null]]);
    expect(await shapes([blank(1)])).toEqual([[[1], null]]);
    expect(await shapes([])).toEqual([]);
  });
});

describe('folded A3 booklets', () => {
  const cover = [
    ...papers.MOTTO,
    '@0.3 >> GIẤY CHỨNG NHẬN',
    '>> QUYỀN SỬ DỤNG ĐẤT',
    '>> QUYỀN SỞ HỮU NHÀ Ở',
    'I. Người sử dụng đất',
    'Bà: Bùi Thị Thảo',
  ];
  const side = (sheet: number, left: string[], right: string[]) => [
    makePage(left, { sheet, part: 'left' }),
    makePage(right, { sheet, part: 'right' }),
  ];
  const order = (pages: ReadPage[]) => pages.map((p) => `${p.sheet}${p.part}`);

  test('outer side 4|1 and inner side 2|3 are put in reading order', async () => {
    const pages = [
      ...side(1, ['IV. Những thay đổi sau khi cấp giấy chứng nhận'], cover),
      ...side(2, ['II. Thửa đất'], ['III. Sơ đồ thửa đất']),
    ];
    const { value, findings } = await cut(pages);
    expect(value).toHaveLength(1);
    expect(order(value[0]!.pages)).toEqual(['1right', '2left', '2right', '1left']);
    expect(findings).toEqual([{ code: 'BOOKLET_ORDERED', detail: {}, sheet: 1 }]);
  });

  test('the inner side scanned first is understood too', async () => {
    const pages = [...side(1, ['II. Thửa đất'], ['III. Sơ đồ thửa đất']), ...side(2, ['IV. Những thay đổi'], cover)];
    const { value } = await cut(pages);
    expect(order(value[0]!.pages)).toEqual(['2right', '1left', '1right', '2left']);
  });

  test('without a cover title on a right half the scan order stays', async () => {
    const pages = [...side(1, cover, ['II. Thửa đất']), ...side(2, ['III. Sơ đồ thửa đất'], ['IV. Những thay đổi'])];
    const { value, findings } = await cut(pages);
    expect(value.flatMap((d) => order(d.pages))).toEqual(['1left', '1right', '2left', '2right']);
    expect(findings).toEqual([]);
  });

  test('parts that prove the scan order keep it', async () => {
    const pages = [
      ...side(1, ['I. Người sử dụng đất', 'II. Thửa đất'], cover.slice(0, 6)),
      ...side(2, ['III. Sơ đồ'], ['IV. Những thay đổi']),
    ];
    const { findings } = await cut(pages);
    expect(findings).toEqual([]);
  });
});
