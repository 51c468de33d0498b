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

  test('a zone for machines that cannot be read makes a side the back of its card all the same', async () => {
    const front = [
      '>> CĂN CƯỚC',
      'Họ, chữ đệm và tên khai sinh / Full name: TRẦN VĂN THỬ',
      'Quốc tịch / Nationality: Việt Nam',
    ];
    const back = [
      'Nơi cư trú / Place of residence: Xã Phú Lâm',
      'Ngày, tháng, năm hết hạn / Date of expiry: 24/09/2041',
      ...['IDVNM0O9012345647079090123456<<1', '9001151M4109249VNM<<<<<<<<<<<4', 'TRAN<<VAN<THU<<<<q<<q<q<q<<4<c<<'],
    ];
    const pages = [makePage(front, { sheet: 1 }), makePage(back, { sheet: 2 })];
    expect(await shapes(pages)).toEqual([[[1, 2], null]]);
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
