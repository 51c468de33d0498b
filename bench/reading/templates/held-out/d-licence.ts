import { code128, field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { above, besideSign, district, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { beside } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, SANS } from '../kit.ts';
import { paper, plainSign, title, twoColumns, upper } from '../kit.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { dayOf, homeBefore, money, shopName, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, inWords, par, row, SHOPS } from '../eighth/d-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_D_LICENCE = inPart('held-out', [
  {
    // Form 01/TBTDK-CNKD: how much a household's shop pays each month, 2023.
    id: 'tax-notice-lump-sum-2023',
    class: 'other',
    tags: ['form', 'table', 'personal', 'two-column', 'small'],
    draw: (f) => {
      const [tax, date] = [taxCode(f.chance), dayOf(f, 1, 2023)];
      const sales = f.chance.whole(9, 60) * 1_000_000;
      return paper('other', [
        `<div style="font-size:11.5pt"><div style="text-align:right;font-size:10pt">Mẫu số: <b>01/TBTDK-CNKD</b></div>${twoColumns(`CỤC THUẾ TỈNH ${upper(f.place.province)}<br><b>${field('agency', `CHI CỤC THUẾ ${upper(district(f))}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TB-CCT`)}`, `${nation(11, '-', 48)}<i>${f.place.name}, ${issued(date)}</i>`, 42, 11.5)}${title('THÔNG BÁO', 15)}<div class="sub"><b>Về việc nộp tiền thuế khoán năm 2023</b></div>${fill('1. Tên người nộp thuế:', nameOf(f.main, 'payer', upper(f.main.name)))}${fill('2. Mã số thuế:', field('tax_code', tax, tax, 'payer'))}${fillRow(['3. Ngày sinh:', bornOf(f.main, 'payer'), 1], ['4. Số CCCD:', idOf(f.main, 'payer'), 1])}${fill('5. Địa chỉ kinh doanh:', homeBefore(f, f.main))}${fill('6. Ngành nghề:', f.chance.pick(SHOPS)[0])}${par('Căn cứ tài liệu kê khai và kết quả công khai, Chi cục Thuế thông báo số thuế khoán phải nộp hằng tháng như sau:', 'margin-top:2mm')}${grid(
          ['STT', 'Loại thuế', 'Tiểu mục', 'Doanh thu khoán', 'Tỷ lệ', 'Số thuế một tháng'],
          [
            ['1', 'Thuế giá trị gia tăng', '1701', grouped(sales), '1 %', grouped(sales / 100)],
            ['2', 'Thuế thu nhập cá nhân', '1003', grouped(sales), '0,5 %', grouped(sales / 200)],
            ['', '<b>Tổng cộng</b>', '', '', '', `<b>${grouped(sales / 100 + sales / 200)}</b>`],
          ],
          11,
        )}${flat('Thời hạn nộp thuế: chậm nhất là ngày cuối cùng của tháng. Nếu có vướng mắc, đề nghị liên hệ Đội thuế liên xã, phường để được giải đáp.')}${flat('Lệ phí môn bài cả năm: nộp theo thông báo riêng, chậm nhất ngày 30/01/2023.')}${besideSign(`${recipients('Người nộp thuế;', 'Hội đồng tư vấn thuế;', 'Lưu: VT, ĐT.')}${codeLine(f)}`, sealedSign(f, 'KT. CHI CỤC TRƯỞNG<br>PHÓ CHI CỤC TRƯỞNG', { ring: `CHI CỤC THUẾ ★ ${upper(district(f))} ★`, inner: 'CHI CỤC THUẾ' }))}</div>`,
      ]);
    },
  },
  {
    // Form CTT56: an electronic receipt for a fee, half a sheet.
    id: 'tax-receipt-electronic-ctt56',
    class: 'other',
    tags: ['form', 'small', 'personal', 'sans', 'qr'],
    draw: (f) => {
      const [tax, unitTax] = [taxCode(f.chance), taxCode(f.chance)];
      return paper(
        'other',
        [
          `<div style="margin:-9mm -5mm 0 -15mm;font-size:10pt;line-height:1.5"><div style="display:flex;justify-content:space-between"><div>Đơn vị thu: <b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><br>Mã số thuế: ${field('tax_code', unitTax, unitTax, 'office')}</div><div style="text-align:center"><b>BIÊN LAI THU TIỀN THUẾ, PHÍ, LỆ PHÍ</b><br><i>(Liên giao cho người nộp)</i></div><div>Mẫu số: CTT56<br>Ký hiệu: CTT56-26E<br>Số: ${field('document_no', `000${f.chance.digits(4)}`)}</div></div><div style="border-top:0.3mm solid #333;margin:2mm 0"></div><div style="display:flex;gap:6mm"><div style="flex:1">${row(`Người nộp tiền: <b>${nameOf(f.main, 'payer')}</b>`)}${row(`Số căn cước: ${idOf(f.main, 'payer')} &emsp; Mã số thuế: ${field('tax_code', tax, tax, 'payer')}`)}${row(`Địa chỉ: ${f.main.home}`)}${row(`Nội dung thu: Lệ phí đăng ký hộ kinh doanh`)}${row(`Số tiền: <b>100.000 đồng</b> &emsp; Hình thức: chuyển khoản`)}${row('Số tiền bằng chữ: Một trăm nghìn đồng')}</div><div>${qr(`CTT56|${f.number}|${tax}`, 24)}</div></div><div class="cols" style="margin-top:2mm"><div>${codeLine(f)}</div><div style="text-align:center">${issued(f.date, f.date.replace(/(\d+)\/(\d+)\/(\d+)/, 'Ngày $1 tháng $2 năm $3'))}<br><b>Người thu tiền</b><div style="border:0.3mm solid #2a7;color:#186;margin:1mm auto;width:56mm;font-size:8.5pt">Signature valid<br>Ký bởi: UBND ${f.place.kind} ${f.place.name}<br>Ký ngày: ${f.date}</div></div></div></div>`,
        ],
        'a5Landscape',
        SANS,
      );
    },
  },
  {
    // Form C1-02/NS: money is paid into the state's budget, table of kinds.
    id: 'tax-budget-payment-c1-02-table',
    class: 'other',
    tags: ['form', 'table', 'small', 'personal', 'barcode'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const paid = f.chance.whole(1, 60);
      return paper('other', [
        `<div style="font-size:11pt"><div class="cols"><div style="font-size:9.5pt">Không ghi vào khu vực này<br>${code128(`C102${tax}`, 48, 9)}</div><div style="text-align:right;font-size:9.5pt">Mẫu số <b>C1-02/NS</b><br><i>(Thông tư số 84/2016/TT-BTC)</i><br>Mã hiệu: KBNN-26<br>Số: ${field('document_no', `${f.chance.digits(7)}`)}</div></div>${title('GIẤY NỘP TIỀN VÀO NGÂN SÁCH NHÀ NƯỚC', 15, 'margin:2mm 0')}<div style="text-align:center">Tiền mặt ${tick(false)} &emsp; Chuyển khoản ${tick(true)} &emsp; Loại tiền: VND ${tick(true)} &emsp; USD ${tick(false)}</div>${fillRow(['Người nộp thuế:', nameOf(f.main, 'payer', upper(f.main.name)), 3], ['Mã số thuế:', field('tax_code', tax, tax, 'payer'), 2])}${fillRow(['Số định danh:', idOf(f.main, 'payer'), 1], ['Ngày sinh:', bornOf(f.main, 'payer'), 1])}${fill('Địa chỉ:', f.main.home)}${fill('Đề nghị Ngân hàng:', `${field('agency', `Ngân hàng Nông nghiệp Phòng giao dịch ${f.place.name}`)}`)}${fill('Trích tài khoản số:', `00${f.chance.digits(10)}`)}${fill('Nộp vào NSNN, mở tại:', `Kho bạc Nhà nước khu vực ${f.chance.whole(2, 18)}`)}${grid(
          [
            'STT',
            'Số tờ khai/Quyết định/Thông báo',
            'Kỳ thuế',
            'Nội dung các khoản nộp NSNN',
            'Số tiền VND',
            'Mã chương',
            'Mã tiểu mục',
          ],
          [['1', '—', '2026', 'Lệ phí trước bạ nhà đất', money(paid), '757', '2801']],
          10.5,
        )}${row(`Tổng số tiền ghi bằng chữ: <b>${inWords(paid)}</b>`)}<div class="cols" style="text-align:center;margin-top:3mm;font-size:10.5pt"><div><b>ĐỐI TƯỢNG NỘP TIỀN</b><br><i>${issued(f.date, f.date.replace(/(\d+)\/(\d+)\/(\d+)/, 'Ngày $1 tháng $2 năm $3'))}</i>${plainSign(f, '', f.main.name, 16)}</div><div><b>NGÂN HÀNG</b><br>Kế toán &emsp;&emsp; Kế toán trưởng<div style="height:20mm"></div>${f.name('Nữ')} &emsp; ${f.name('Nam')}</div></div>${codeLine(f)}</div>`,
      ]);
    },
  },
  {
    // Form 03/TNCN: what a firm withheld of somebody's income.
    id: 'tax-withheld-certificate-03-tncn',
    class: 'other',
    tags: ['form', 'personal', 'codes', 'small'],
    draw: (f) => {
      const [firmTax, tax] = [taxCode(f.chance), taxCode(f.chance)];
      const income = f.chance.whole(8, 90) * 1_000_000;
      const firm = `CÔNG TY CỔ PHẦN MAY ${upper(f.place.name)}`;
      return paper('other', [
        `<div style="font-size:11.5pt;line-height:1.55">${twoColumns(`<b>TÊN TỔ CHỨC TRẢ THU NHẬP</b><br>${field('agency', firm)}`, `${nation(11, '-', 48)}`, 42, 11)}<div style="text-align:right">Mẫu số: 03/TNCN<br>Ký hiệu: CT/26E<br>Số: <b>${field('document_no', `000${f.chance.digits(4)}`)}</b></div>${title('CHỨNG TỪ KHẤU TRỪ THUẾ THU NHẬP CÁ NHÂN', 15, 'margin:3mm 0')}<b>I. THÔNG TIN TỔ CHỨC TRẢ THU NHẬP</b>${row(`[01] Tên tổ chức trả thu nhập: ${firm}`)}${row(`[02] Mã số thuế: ${field('tax_code', firmTax, firmTax, 'company')}`)}${row(`[03] Địa chỉ: ${f.place.full}`)}<b>II. THÔNG TIN NGƯỜI NỘP THUẾ</b>${row(`[05] Họ và tên: <b>${nameOf(f.main, 'payer')}</b>`)}${row(`[06] Mã số thuế: ${field('tax_code', tax, tax, 'payer')}`)}${row(`[07] Quốc tịch: Việt Nam &emsp; [08] Cá nhân cư trú: ${tick(true)} &emsp; [09] Cá nhân không cư trú: ${tick(false)}`)}${row(`[10] Địa chỉ hoặc điện thoại liên hệ: ${f.main.home}`)}${row(`[11] Số CMND/CCCD/Định danh: ${idOf(f.main, 'payer')}`)}<b>III. THÔNG TIN THUẾ THU NHẬP CÁ NHÂN KHẤU TRỪ</b>${row('[12] Khoản thu nhập: Tiền công theo hợp đồng khoán việc')}${row('[13] Thời điểm trả thu nhập: từ tháng 01 đến tháng 6 năm 2026')}${row(`[14] Tổng thu nhập chịu thuế phải khấu trừ: ${grouped(income)} đồng`)}${row(`[15] Tổng thu nhập tính thuế: ${grouped(income)} đồng`)}${row(`[16] Số thuế thu nhập cá nhân đã khấu trừ: <b>${grouped(income / 10)} đồng</b>`)}<div class="cols" style="margin-top:4mm"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${sealedSign(f, 'ĐẠI DIỆN TỔ CHỨC TRẢ THU NHẬP', { ring: `${firm} ★`, inner: 'CÔNG TY' })}</div></div></div>`,
      ]);
    },
  },
  {
    // A village's distiller gets a licence of the commune (2026): values beside labels.
    id: 'alcohol-craft-licence-commune',
    class: 'other',
    tags: ['form', 'personal', 'sans', 'two-column'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper(
        'other',
        [
          `<div style="font-size:11pt">${officeHead(f, `ỦY BAN NHÂN DÂN ${unit(f)}`, officeLines('PHÒNG KINH TẾ'), `${f.number}/GP-PKT`, '', 10.5)}${title('GIẤY PHÉP SẢN XUẤT RƯỢU THỦ CÔNG<br>NHẰM MỤC ĐÍCH KINH DOANH', 14.5, 'margin:6mm 0 3mm')}${par('Căn cứ Nghị định số 105/2017/NĐ-CP ngày 14 tháng 9 năm 2017 của Chính phủ về kinh doanh rượu, được sửa đổi, bổ sung bởi Nghị định số 17/2020/NĐ-CP; xét hồ sơ đề nghị của chủ cơ sở, Phòng Kinh tế cấp phép cho:')}${beside('Tên cơ sở', `<b>CƠ SỞ NẤU RƯỢU GẠO ${shopName(f.main, 2)}</b>`)}${beside('Địa chỉ trụ sở', f.main.home)}${beside('Địa điểm sản xuất', f.main.home)}${beside('Mã số thuế', field('tax_code', tax, tax, 'owner'))}${beside('Chủ cơ sở', nameOf(f.main, 'owner'))}${beside('Ngày, tháng, năm sinh', bornOf(f.main, 'owner'))}${beside('Số định danh cá nhân', idOf(f.main, 'owner'))}${beside('Loại rượu', 'Rượu gạo nếp, 38 – 42 % vol')}${beside('Quy mô sản xuất', `${grouped(f.chance.whole(12, 90) * 100)} lít/năm`)}${flat(`Giấy phép này có giá trị 05 năm, đến hết ngày ${f.date.replace(/\d{4}$/, (year) => String(Number(year) + 5))}. Chủ cơ sở phải ghi nhãn hàng hóa, công bố chất lượng và nộp thuế tiêu thụ đặc biệt theo quy định./.`, 'margin-top:3mm')}${closing(f, 'TRƯỞNG PHÒNG', `${recipients('Chủ cơ sở;', 'Chi cục QLTT;', 'Lưu: VT.')}${codeLine(f)}`, 'PHÒNG KT', 'PHÒNG KINH TẾ')}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A commune confirms where and how long somebody has traded; labels above values.
    id: 'trade-place-confirmed-commune',
    class: 'other',
    tags: ['form', 'personal', 'two-column', 'modern'],
    draw: (f) => {
      const [trade] = f.chance.pick(SHOPS);
      return paper(
        'other',
        [
          `<div style="font-size:11pt">${twoColumns(`<b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/XN-UBND`)}`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 10.5)}${title('GIẤY XÁC NHẬN', 16, 'margin:7mm 0 0')}<div class="sub" style="font-size:11pt">(Về địa điểm và thời gian buôn bán)</div>${flat(`Ủy ban nhân dân ${f.place.kind} ${f.place.name} xác nhận:`)}${sideBySide(above('Ông/Bà', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`), above('Sinh ngày', bornOf(f.main, 'subject')))}${sideBySide(above('Số định danh cá nhân', idOf(f.main, 'subject')), above('Giới tính', f.main.sex))}${above('Thường trú tại', f.main.home)}${above('Buôn bán tại', `Chợ ${f.place.name}, lô số ${f.chance.whole(3, 120)}`)}${above('Mặt hàng', trade)}${above('Thời gian', `Từ tháng ${f.chance.whole(1, 12)} năm 2019 đến nay`)}${par(`Trong thời gian buôn bán, ${you(f.main.sex).toLowerCase()} ${f.main.name} chấp hành tốt nội quy của chợ, nộp đủ phí sử dụng diện tích bán hàng. Giấy xác nhận được cấp để làm thủ tục vay vốn giải quyết việc làm tại Ngân hàng Chính sách xã hội, có giá trị trong 06 tháng kể từ ngày ký.`, 'margin-top:3mm')}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
