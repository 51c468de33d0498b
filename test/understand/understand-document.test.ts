import { barcode, makePage } from './make-page.ts';
import * as papers from './papers.ts';
import { readPaper as read } from './read-paper.ts';

describe('class', () => {
  test.each([
    ['receipt', papers.receipt('H08.27.35-261027-0019', 'Thái Thị Hạnh', '001102178668')],
    ['application_form', papers.applicationForm('Hồ Gia Lưu', '001102178668')],
    ['birth_certificate', papers.birthCertificate('Lương Thị Khuê', 'Lương Thị Gấm')],
    ['decision', papers.decision()],
    ['citizen_id_card', papers.cardFront('079090123456', 'TRẦN VĂN THỬ')],
    ['citizen_id_card', papers.cardBack()],
  ])('%s is recognised surely', async (name, lines) => {
    const result = await read(lines);
    expect(result.class).toBe(name);
    expect(result.classConfidence).toBeGreaterThanOrEqual(0.9);
    expect(result.reasons).toEqual([]);
  });

  test('titles survive lost diacritics and wrong letters', async () => {
    const lines = papers
      .birthCertificate('Lương Thị Khuê', 'Lương Thị Gấm')
      .map((l) => l.replace('GIẤY KHAI SINH', 'GlÂY KHAI SlNH'));
    expect((await read(lines)).class).toBe('birth_certificate');
  });

  test('papers that are only listed or named in a sentence do not decide', async () => {
    const lines = [
      ...papers.MOTTO,
      'Thành phần hồ sơ gồm có:',
      '1. Giấy ủy quyền',
      '- Giấy khai sinh',
      'Kèm theo Giấy ủy quyền số 12 và giấy khai sinh của con',
    ];
    const result = await read(lines);
    expect(result.class).toBe('other');
    expect(result.reasons).toContain('CLASS_UNSURE');
  });

  test('the second line of a title is no title', async () => {
    const lines = [
      ...papers.MOTTO,
      '>> ĐƠN ĐĂNG KÝ, CẤP',
      '>> GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT',
      '>> Kính gửi: Ủy ban nhân dân xã Phú Lâm',
      'Tôi cam đoan nội dung trên là đúng',
    ];
    expect((await read(lines)).class).toBe('application_form');
  });

  test('an official letter is known by its head, not by a title', async () => {
    const lines = [
      'ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'XÃ PHÚ LÂM || Độc lập - Tự do - Hạnh phúc',
      'Số: 1872/VPUBND-TH || Phú Lâm, ngày 19 tháng 4 năm 2024',
      'V/v phối hợp báo cáo tình hình',
      '>> Kính gửi: Văn phòng Ủy ban nhân dân tỉnh',
      '@0.8 Nơi nhận:',
    ];
    const result = await read(lines);
    expect(result.class).toBe('official_letter');
    expect(result.values('document_no')).toEqual(['1872/VPUBND-TH']);
  });
});

describe('fields', () => {
  test('a birth certificate gives its number, people with roles, dates and office, each with its place', async () => {
    const result = await read(papers.birthCertificate('Lương Thị Khuê', 'Lương Thị Gấm'));
    const people = result.fields.filter((f) => f.kind === 'person_name').map((f) => [f.value, f.role]);
    expect(people).toEqual([
      ['Lương Thị Khuê', 'subject'],
      ['Lương Thị Gấm', 'mother'],
      ['Lương Văn Bổn', 'father'],
    ]);
    expect(result.values('birth_certificate_no')).toEqual(['41/2026']);
    expect(result.values('birth_date')).toEqual(['1902-03-14']);
    expect(result.values('issue_date')).toEqual(['2026-10-12']);
    expect(result.values('agency')).toEqual(['ỦY BAN NHÂN DÂN XÃ PHÚ LÂM']);
    expect(result.fields.find((f) => f.kind === 'citizen_id')).toMatchObject({
      value: '001102178668',
      role: 'subject',
      page: 1,
      source: 'ocr',
      checks: ['province', 'birth-year'],
    });
    for (const field of result.fields) expect(field.box![2]).toBeGreaterThan(0);
  });

  test('the own number of a paper is a field, cited numbers are not', async () => {
    const result = await read(papers.decision());
    expect(result.values('document_no')).toEqual(['1046/QĐ-UBND']);
    expect(result.values('issue_date')).toEqual(['2026-10-30']);
  });

  test('a blank number is a draft, a broken one is no sure value', async () => {
    const own = (text: string) => read(papers.decision().map((l) => l.replace('Số: 1046/QĐ-UBND', text)));
    const blank = (await own('Số: /BC-UBND')).fields.find((f) => f.kind === 'document_no');
    expect(blank).toMatchObject({ value: '/BC-UBND', checks: ['type', 'blank-number'] });
    expect(blank!.confidence).toBeLessThan(0.6);
    expect((await own('Số: 4 7⁄2020NĐ-CP')).values('document_no')).toEqual([]);
    expect((await own('Số: 20/2020/QÐ-TTg')).values('document_no')).toEqual(['20/2020/QĐ-TTg']);
    const repaired = (await own('Số: 20/2020/QD-TTg')).fields.find((f) => f.kind === 'document_no');
    expect(repaired).toMatchObject({ value: '20/2020/QĐ-TTg' });
    expect(repaired!.checks).toContain('repaired');
  });

  test('a card: QR, MRZ and print agree and raise each other', async () => {
    const qr = barcode('079090123456|024123456|Trần Văn Thử|15011990|Nam|Xã Phú Lâm|18062024|more', 'QRCode');
    const front = makePage(
      [
        ...papers.cardFront('0790 9012 3456', 'TRẦN VĂN THỬ').filter((l) => !l.includes('Ngày sinh')),
        'Ngày sinh / Date of birth: 15/01/1990',
      ],
      { barcodes: [qr] },
    );
    const result = await read([front, makePage(papers.cardBack(), { sheet: 2 })]);
    const id = result.fields.filter((f) => f.kind === 'citizen_id');
    expect(id).toHaveLength(1);
    expect(id[0]).toMatchObject({ value: '079090123456', source: 'qr', role: 'subject' });
    expect(id[0]!.checks).toEqual(
      expect.arrayContaining(['province', 'birth-year', 'sex', 'agrees-with-mrz', 'agrees-with-ocr']),
    );
    expect(result.values('old_citizen_id')).toEqual(['024123456']);
    expect(result.values('birth_date')).toEqual(['1990-01-15']);
    expect(result.values('issue_date')).toContain('2024-06-18');
    expect(result.reasons).toEqual([]);
  });

  test('a card whose print and QR differ waits for a clerk and keeps both', async () => {
    const qr = barcode('079090123456||Trần Văn Thử|15011990|Nam|Xã Phú Lâm|18062024', 'QRCode');
    const result = await read([makePage(papers.cardFront('079090123999', 'TRẦN VĂN THỬ'), { barcodes: [qr] })]);
    expect(result.reasons).toContain('IDENTIFIERS_DISAGREE');
    expect(result.values('citizen_id').sort()).toEqual(['079090123456', '079090123999']);
  });

  test('a date of the print that lost a digit contradicts no card, another date does', async () => {
    const qr = barcode('079090123456||Trần Văn Thử|15111990|Nam|Xã Phú Lâm|18062024', 'QRCode');
    const card = (date: string) =>
      read([
        makePage(
          [
            ...papers.cardFront('079090123456', 'TRẦN VĂN THỬ').filter((l) => !l.includes('Ngày sinh')),
            `Ngày sinh / Date of birth: ${date}`,
          ],
          { barcodes: [qr] },
        ),
      ]);
    const lost = await card('15/1/1990');
    expect(lost.values('birth_date')).toEqual(['1990-11-15']);
    expect(lost.reasons).not.toContain('IDENTIFIERS_DISAGREE');
    for (const other of ['15/01/1990', '5/2/1990']) expect((await card(other)).values('birth_date')).toHaveLength(2);
  });

  test('the label decides between numbers of one shape', async () => {
    const result = await read([
      ...papers.MOTTO,
      '>> TỜ KHAI',
      'Họ và tên: Hồ Gia Lưu Số điện thoại: 0912345678',
      'Mã số thuế: 0100233488 Mã số BHXH: 7912345678',
      'Số CMND: 024123456 Hộ chiếu số: C1234567',
      'Giấy phép lái xe số: 079123456789',
      'Số thẻ BHYT: GD4797912345678',
      'Mã thủ tục: 2.000635.000.00.00.H08',
    ]);
    expect(result.values('tax_code')).toEqual(['0100233488']);
    expect(result.fields.find((f) => f.kind === 'tax_code')!.checks).toContain('check-digit');
    expect(result.values('social_insurance_no')).toEqual(['7912345678']);
    expect(result.values('old_citizen_id')).toEqual(['024123456']);
    expect(result.values('passport_no')).toEqual(['C1234567']);
    expect(result.values('health_insurance_no')).toEqual(['GD4797912345678']);
    expect(result.values('procedure_code')).toEqual(['2.000635.000.00.00.H08']);
    expect(result.values('citizen_id')).toEqual([]);
  });

  test('a land certificate: serial and book number of one shape are told apart', async () => {
    const result = await read([
      ...papers.MOTTO,
      '@0.3 >> GIẤY CHỨNG NHẬN',
      '>> QUYỀN SỬ DỤNG ĐẤT',
      'I. Người sử dụng đất',
      'Ông: Nguyễn Văn Thử CMND số: 024123456',
      '@0.7 Số vào sổ cấp GCN: CH 001201',
      '@0.9 || AK 018732',
    ]);
    expect(result.class).toBe('land_use_certificate');
    expect(result.values('land_certificate_serial')).toEqual(['AK 018732']);
    expect(result.values('land_certificate_book_no')).toEqual(['CH 001201']);
  });

  test('a dossier code goes on below where a narrow label breaks it behind a dash', async () => {
    const code = async (...lines: string[]) => {
      const { fields } = await read([...papers.MOTTO, ...lines]);
      return fields.filter((field) => field.kind === 'dossier_code').map((field) => field.value);
    };
    expect(await code('Mã hồ sơ: H69.23.12- || Vợ ký', '261012-4581')).toEqual(['H69.23.12-261012-4581']);
    expect(await code('H69.23.12-261012-', '4581')).toEqual(['H69.23.12-261012-4581']);
    // No such day, and the number of something else.
    expect(await code('Mã hồ sơ: H69.23.12-', '261312-4581')).toEqual([]);
    expect(await code('Mã hồ sơ: H69.23.12-', '', '', '261012-4581')).toEqual([]);
  });

  test("an office's code proves the owner's id and the procedure, in bars or in an address", async () => {
    const receipt = papers.receipt('H08.27.35-261027-0019', 'Thái Thị Hạnh', '001102178668');
    for (const text of [
      'H08.27.35-261027-0019|2.000635|001102178668|Giấy tiếp nhận hồ sơ|27/10/2026',
      'https://example.invalid/tra-cuu?SoDinhDanh=001102178668&MaHoSo=H08.27.35-261027-0019',
    ]) {
      const result = await read([makePage(receipt, { barcodes: [barcode(text, 'QRCode')] })]);
      const [id, ...others] = result.fields.filter((f) => f.kind === 'citizen_id');
      expect(others).toEqual([]);
      expect(id).toMatchObject({ value: '001102178668', source: 'qr', role: 'applicant' });
      expect(id!.checks).toContain('agrees-with-ocr');
    }
    const other = barcode('001102178668|2.000635', 'QRCode');
    expect((await read([makePage(['Phiếu'], { barcodes: [other] })])).fields).toEqual([]);
  });

  test('dossier codes: decoded, printed, repaired, in the file name, as part of a result code', async () => {
    const url = barcode('https://example.invalid/tra-cuu?SoDinhDanh=001&MaHoSo=H08.27.35-261027-0019', 'QRCode');
    const decoded = await read(
      [makePage(papers.receipt('H08.27.35-261027-0019', 'Thái Thị Hạnh', '001102178668'), { barcodes: [url] })],
      'H08.27.35-261027-0019_KQ.pdf',
    );
    const code = decoded.fields.filter((f) => f.kind === 'dossier_code');
    expect(code).toHaveLength(1);
    expect(code[0]).toMatchObject({ source: 'qr', confidence: 1 });
    expect(code[0]!.checks).toEqual(expect.arrayContaining(['agrees-with-ocr', 'agrees-with-filename']));
    const repaired = await read([makePage(['Mã hồ sơ: H08.27.35-26lO27-0019'])]);
    expect(repaired.fields.find((f) => f.kind === 'dossier_code')).toMatchObject({ value: 'H08.27.35-261027-0019' });
    expect(repaired.fields.find((f) => f.kind === 'dossier_code')!.confidence).toBeLessThan(0.7);
    expect((await read(['Kết quả: H08.27.35-261027-0019-KQ1'])).values('result_code')).toEqual([
      'H08.27.35-261027-0019-KQ1',
    ]);
    expect((await read(['Mã hồ sơ: H08.27.35-261327-0019'])).values('dossier_code')).toEqual([]);
    expect((await read(['Mã hồ sơ: 000.00.16.H61-201123-0007'])).values('dossier_code')).toEqual([
      '000.00.16.H61-201123-0007',
    ]);
  });
});

describe('pages that read badly', () => {
  test('faint and unread pages are told', async () => {
    const faint = makePage(papers.decision(), { confidence: 41 });
    const unread = makePage([], { sheet: 2, recognised: false });
    const result = await read([faint, unread]);
    expect(result.reviewReasons).toEqual(
      expect.arrayContaining([
        { code: 'PAGE_FAINT', detail: { page: 1, confidence: 41 } },
        { code: 'PAGE_UNREAD', detail: { page: 2 } },
      ]),
    );
  });

  test('a stack laid face down is told as such before anything else', async () => {
    const blank = [1, 2].map((sheet) => makePage([], { sheet, blank: true }));
    expect((await read(blank)).reasons[0]).toBe('ALL_BLANK');
    expect((await read([...blank, makePage(papers.decision(), { sheet: 3 })])).reasons).not.toContain('ALL_BLANK');
  });

  test('hostile text of 100 KB ends, whatever it repeats', async () => {
    const seeds = [
      'Số: ',
      '0 ',
      '/A-',
      'H08.27.',
      '(((',
      'Họ và tên: ',
      'ngày ',
      '1.',
      'GIẤY ',
      '<',
      'Họ, chữ đệm, tên người mẹ ',
      'Quyển số: 01/',
      'hochudemten',
      'H O I l | S ',
      '.'.repeat(40),
      'A&A-',
      'a'.repeat(5000),
    ];
    for (const seed of seeds) {
      const line = seed.repeat(Math.ceil(20_000 / seed.length));
      const result = await read([makePage([line, line, line, line, line])]);
      expect(result.pages).toHaveLength(1);
    }
  });
});
