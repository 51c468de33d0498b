import { readPaper } from './read-paper.ts';

const TEXT = Array<string>(3).fill('Nội dung của giấy này được lập theo quy định hiện hành.');

/** Numbers of a confirmation under whose office's name this stands. */
async function numbersOf(line: string): Promise<string[]> {
  const { values } = await readPaper([
    'ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'XÃ PHÚ LÂM || Độc lập - Tự do - Hạnh phúc',
    `${line} || Phú Lâm, ngày 30 tháng 10 năm 2026`,
    '',
    '>> GIẤY XÁC NHẬN',
    '',
    'Ông: Mạc Gia Ân',
    ...TEXT,
  ]);
  return values('document_no');
}

describe("a paper's own number under its office's name, however the office writes it", () => {
  test.each([
    ['Số: 45/XN/UBND', '45/XN/UBND'],
    ['Số: 12/QĐ/UB', '12/QĐ/UB'],
    ['Số: 15/QĐ.UB', '15/QĐ.UB'],
    ['Số: 1234/QĐ-UBND-NC', '1234/QĐ-UBND-NC'],
    ['Số: 02/2009/QĐ-UBND', '02/2009/QĐ-UBND'],
    ['Số: 67 QĐ/UB', '67 QĐ/UB'],
    ['Số 45-QĐ/UB', '45-QĐ/UB'],
    ['Số: 12 TB/UB', '12 TB/UB'],
    ['Số: 1127/1999/QĐ-BGD&ĐT', '1127/1999/QĐ-BGD&ĐT'],
    ['Số: 15/ĐKKD', '15/ĐKKD'],
    ['Số: 3456/C13-P4', '3456/C13-P4'],
    ['Số: 123/PA08-Đ1', '123/PA08-Đ1'],
    ['Số: 25/2015/HNGĐ-ST', '25/2015/HNGĐ-ST'],
    ['Số: 12/TB.TA', '12/TB.TA'],
    ['Số: 1245/SGDĐT-GDTrH', '1245/SGDĐT-GDTrH'],
    ['Số: 98/KL-TTH-P5', '98/KL-TTH-P5'],
    ['Số 412/CNTN-THPT', '412/CNTN-THPT'],
    ['Số: 25-NQ/CB', '25-NQ/CB'],
    ['Số: 12 - QĐ/HU', '12-QĐ/HU'],
    ['Số: 123/HĐ-2019', '123/HĐ-2019'],
    ['Số: 55/GXN/2019', '55/GXN/2019'],
    ['Số: 556/2019/GXN', '556/2019/GXN'],
    ['Số: 1234/GP-SGTVT', '1234/GP-SGTVT'],
    ['Số: 4/QĐ-P.GDĐT', '4/QĐ-P.GDĐT'],
    ['Số: 321/QĐ-ĐHSPHN2', '321/QĐ-ĐHSPHN2'],
    ['Số: 51/XN-TDP3', '51/XN-TDP3'],
    ['Số: 1582/CS.2026', '1582/CS.2026'],
    ['Số: 157B/UBND-VP', '157B/UBND-VP'],
    ['Số: 05-2011/GPXD', '05-2011/GPXD'],
    ['Số: 001234/BYT-CCHN', '001234/BYT-CCHN'],
    ['Số: 0004567/HNO-CCHN', '0004567/HNO-CCHN'],
    ['Số: 79-1234/ĐKKDD-HCM', '79-1234/ĐKKDD-HCM'],
    ['Số: LTB2112/TB-TCS', 'LTB2112/TB-TCS'],
    ['Số: LTB2625972-TK0004581/TB-TCS', 'LTB2625972-TK0004581/TB-TCS'],
    ['Số: 2121/GPXDT', '2121/GPXDT'],
    ['Số: 2262/XNKT-2014', '2262/XNKT-2014'],
    ['Số hiệu: 2262/XNKT.2014', '2262/XNKT.2014'],
    ['Số: 18/GPKD-TH', '18/GPKD-TH'],
    ['Số: 77/2018/NNPTNT-BĐ', '77/2018/NNPTNT-BĐ'],
    ['Số: 12/2020/NNPTNT-79', '12/2020/NNPTNT-79'],
    ['Số: 1023/STNMT-ĐĐ&BĐ', '1023/STNMT-ĐĐ&BĐ'],
    ['Số: 101/CV-HTXNN', '101/CV-HTXNN'],
    ['Số: 5/TB-TTr.UBND', '5/TB-TTr.UBND'],
    ['Số: 234/LĐTBXH-BTXH', '234/LĐTBXH-BTXH'],
    ['Số: 15/GXN-THCSNT', '15/GXN-THCSNT'],
    ['Số: 1029/GCN-ATTP-SCT', '1029/GCN-ATTP-SCT'],
    ['Số:1205/PC07-CTPC', '1205/PC07-CTPC'],
    ['Số: 33/TD-PCCC', '33/TD-PCCC'],
    ['Số: 41/GPMT-UBND', '41/GPMT-UBND'],
    ['Số: 07/ĐKMT', '07/ĐKMT'],
    ['Số: 89/ĐK-KCB', '89/ĐK-KCB'],
    ['Số: 12/THS-TTH', '12/THS-TTH'],
    ['Số: 234/THA', '234/THA'],
    ['Số: 56/2019/QĐ-TA', '56/2019/QĐ-TA'],
    ['Số: 1/BB-XMHT', '1/BB-XMHT'],
    ['Công văn số: 45/UBND-VP', '45/UBND-VP'],
    ['Ref. No: 45/UBND-VP', '45/UBND-VP'],
    ['Số/Ref: 45/TLSQ-LS', '45/TLSQ-LS'],
    ['Số chứng chỉ: 45/CC-ĐT', '45/CC-ĐT'],
    ['Số giấy giới thiệu: 12/GGT-CĐ', '12/GGT-CĐ'],
    ['Giấy giới thiệu số: 12/GGT-CĐ', '12/GGT-CĐ'],
    ['Số sổ: 1877/BTXH', '1877/BTXH'],
    ['Sổ số: 1877/BTXH', '1877/BTXH'],
    ['Số phiếu: 45/PC-TCD', '45/PC-TCD'],
    ['Phiếu số: 45/PC-TCD', '45/PC-TCD'],
    ['Số tờ trình: 12/TTr-VP', '12/TTr-VP'],
    ['Số bản án: 12/2020/DS-ST', '12/2020/DS-ST'],
    ['Số kí hiệu: 12/TB-CA', '12/TB-CA'],
    ['Số GP: 12/GP-UBND', '12/GP-UBND'],
    ['GP số: 12/GP-UBND', '12/GP-UBND'],
    ['Số, ký hiệu văn bản: 12/TB-CA', '12/TB-CA'],
    ['Số chứng nhận: 12/CN-PCCC', '12/CN-PCCC'],
    ['Số lưu: 12/XN-TYT', '12/XN-TYT'],
    ['Số vb: 12/XN-TYT', '12/XN-TYT'],
    ['12/XN-UBND', '12/XN-UBND'],
    ['(Số: 34/GPXD-UBND)', '34/GPXD-UBND'],
    ['SỐ: 34/GPXD-UBND', '34/GPXD-UBND'],
    ['SỐ 34/XNUB', '34/XNUB'],
    ['N°: 34/TLSQ', '34/TLSQ'],
    ['Nº 34/TLSQ', '34/TLSQ'],
    ['No. 34/TLSQ', '34/TLSQ'],
    ['Số đăng ký: 12/ĐKKD-P', '12/ĐKKD-P'],
  ])('"%s"', async (line, value) => {
    expect(await numbersOf(line)).toEqual([value]);
  });
});

test.each([
  'Số: 565/TLKS-BS',
  'Số hồ sơ: 12/HS-TT',
  'Mẫu số: 12/HS-TT',
  'Mẫu số: 01/TB-SDDPNN',
  'Số hợp đồng: 12/HĐ-TC',
  'Số: 12/2026',
  'Biểu số: 12/BC-TK',
  'Số chứng thực: 12 quyển số 01-SCT/CK,ĐC',
  'Số biên lai: 12/BL',
  'Kèm theo Quyết định số: 12/QĐ-UBND',
  'Đính kèm công văn số: 12/UBND-VP',
  'Công văn đến số: 12/UBND-VP',
  'Số đến: 1234/VP',
  'Số hộ khẩu: 12/HK',
  'Số điện thoại: 0234/UBND',
  'Số quyết định thành lập: 12/QĐ-UBND',
  'Quyết định thành lập số: 12/QĐ-UBND',
  'Giấy phép hoạt động số: 012/BYT-GPHĐ',
  'Số GPHĐ: 012/BYT-GPHĐ',
])('no number of the paper: "%s"', async (line) => {
  expect(await numbersOf(line)).toEqual([]);
});

describe("a paper's own number behind its own name, wherever it stands", () => {
  const paper = async (title: string, ...lines: string[]) =>
    (await readPaper([`>> ${title}`, '', 'Cấp cho: Mạc Gia Ân', ...TEXT, ...TEXT, ...TEXT, ...TEXT, ...lines])).values(
      'document_no',
    );

  test.each([
    ['THẺ KHÁM CHỮA BỆNH', 'Số thẻ: 2239/TE', '2239/TE'],
    ['BẰNG TỐT NGHIỆP PHỔ THÔNG TRUNG HỌC', 'Số bằng: 17077/PTTH', '17077/PTTH'],
    ['GIẤY PHÉP KINH DOANH', 'GP số: 12/GPKD-PKT', '12/GPKD-PKT'],
    ['GIẤY CHỨNG NHẬN', 'Số GCN: 12/GCN-PKT', '12/GCN-PKT'],
    ['CHỨNG CHỈ', 'Số chứng chỉ: 12/CC-TTGDTX', '12/CC-TTGDTX'],
    ['HUÂN CHƯƠNG KHÁNG CHIẾN', 'Quyết định số 407/KT-HĐNN', '407/KT-HĐNN'],
    ['BẰNG KHEN', 'Quyết định số: 1207/QĐ-UBND', '1207/QĐ-UBND'],
  ])('%s: %s', async (title, line, value) => {
    expect(await paper(title, line)).toEqual([value]);
  });

  test('a paper called otherwise, a book, and two that claim to be it, are none', async () => {
    expect(await paper('GIẤY XÁC NHẬN', 'Số thẻ: 2239/TE')).toEqual([]);
    expect(await paper('BẰNG KHEN', 'Số vào sổ bằng khen: 12/BK-UBND')).toEqual([]);
    expect(await paper('GIẤY XÁC NHẬN', 'Quyết định số: 1207/QĐ-UBND')).toEqual([]);
    expect(await paper('THẺ KHÁM CHỮA BỆNH', 'Số thẻ: 2239/TE', 'Số thẻ: 2240/TE')).toEqual([]);
  });
});

const NATION = ['>> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '>> Độc lập - Tự do - Hạnh phúc'];
const LONG = Array<string>(11).fill('Nội dung này được lập theo quy định hiện hành.');
const certificate = async (title: string, line: string) => {
  const { values } = await readPaper([
    ...NATION,
    `>> ${title}`,
    'Cấp cho: Mạc Gia Ân',
    'Số CCCD: 052101213814',
    ...LONG,
    '@0.8 || Phú Lâm, ngày 12 tháng 7 năm 2020',
    line,
  ]);
  return values('document_no');
};

test.each([
  ['CHỨNG CHỈ HÀNH NGHỀ', 'Số: 005619/CCHN', ['005619/CCHN']],
  ['CHỨNG CHỈ HÀNH NGHỀ', 'Chứng chỉ số: 005619/LĐ-CCHN', ['005619/LĐ-CCHN']],
  ['CHỨNG CHỈ HÀNH NGHỀ', 'Số: 12/GPHĐ', []],
  ['GIẤY PHÉP HOẠT ĐỘNG', 'Số: 12/GPHĐ-SYT', ['12/GPHĐ-SYT']],
  ['GIẤY PHÉP HOẠT ĐỘNG', 'Thay thế giấy phép số: 12/GP-SYT', []],
  ['BẰNG KHEN', 'Theo Quyết định số 407/QĐ/CTN ngày 12/7/2020', ['407/QĐ/CTN']],
  ['BẰNG KHEN', 'Vào sổ khen thưởng số: 12/KT', []],
  ['BẰNG TỐT NGHIỆP TRUNG HỌC CHUYÊN NGHIỆP', 'Số bằng: 29881 THCN', ['29881 THCN']],
  ['BẰNG TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG', 'Bằng số: 17077/THPT', ['17077/THPT']],
  ['BẰNG TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG', 'Số vào sổ gốc cấp bằng: 345/THPT', []],
  ['CHỨNG NHẬN ĐĂNG KÝ XE MÔ TÔ, XE GẮN MÁY', 'Số (No.): 636395', ['636395']],
  ['CHỨNG NHẬN ĐĂNG KÝ XE MÔ TÔ, XE GẮN MÁY', 'Số máy (Engine No.): 636395', []],
  ['GIẤY XÁC NHẬN', 'Số: 636395', []],
])('%s at its foot: %s', async (title, line, numbers) => {
  expect(await certificate(title, line)).toEqual(numbers);
});

test("a decree whose number begins a line under a form's number is none of the paper's", async () => {
  const lines = ['Mẫu số 1a ban hành kèm theo Nghị định số', '20/2021/NĐ-CP', ...NATION, '>> GIẤY XÁC NHẬN', ...TEXT];
  expect((await readPaper(lines)).values('document_no')).toEqual([]);
});

test("a bank's form is counted under the number of the form", async () => {
  const slip = (form: string) => [...NATION, '>> GIẤY NỘP TIỀN', `${form} || Số: 1807620`, 'Ngày nộp: 25/10/2026'];
  expect((await readPaper(slip('Mã hiệu: C1-02/NS'))).values('document_no')).toEqual(['1807620']);
  expect((await readPaper(slip('Nơi nộp'))).values('document_no')).toEqual([]);
});

test('an award in a martyr family application is no number of the application', async () => {
  const lines = [...NATION, '>> ĐƠN ĐỀ NGHỊ', 'Họ và tên: Mạc Gia Ân', 'Bằng Tổ quốc ghi công số 1858 TĐ'];
  expect((await readPaper(lines)).values('document_no')).toEqual([]);
});
