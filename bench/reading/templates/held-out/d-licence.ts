import { code128, field, fill, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { above, besideSign, district, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { beside } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, SANS } from '../kit.ts';
import { paper, plainSign, title, twoColumns, upper } from '../kit.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { blank, dayOf, homeBefore, money, onDay, phone, shopName, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, inWords, low, notary, par, part, row, SHOPS, top } from '../eighth/d-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_D_LICENCE = inPart('held-out', [
  {
    // The province's office registers a firm of one member, 2026: two languages, QR code.
    id: 'enterprise-2026-bilingual-qr',
    class: 'other',
    tags: ['form', 'bilingual', 'qr', 'sans', 'personal'],
    coloured: true,
    draw: (f) => {
      const no = taxCode(f.chance);
      const two = (vi: string, en: string, value: string) => row(`<b>${vi}</b> / <i>${en}</i>: ${value}`);
      return paper(
        'other',
        [
          `${guilloche('#dcebf5')}<div style="font-size:10.5pt">${twoColumns(`SỞ TÀI CHÍNH TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'PHÒNG ĐĂNG KÝ KINH DOANH')}</b><br><i>BUSINESS REGISTRATION OFFICE</i>`, nation(10.5, '-', 44), 44, 10)}<div style="display:flex;align-items:center;margin:4mm 0"><div style="flex:1;text-align:center"><b style="font-size:14pt">GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP<br>CÔNG TY TNHH MỘT THÀNH VIÊN</b><br><i>ENTERPRISE REGISTRATION CERTIFICATE</i></div>${qr(`GCNDKDN|${no}`, 22)}</div><div style="text-align:center;margin-bottom:3mm">Mã số doanh nghiệp / <i>Enterprise code</i>: <b>${field('business_registration_no', no)}</b><br>Đăng ký lần đầu / <i>First registration</i>: ${issued(f.date)}</div>${two('1. Tên công ty', 'Company name', `CÔNG TY TNHH MTV ${shopName(f.main, 2)}`)}${two('2. Địa chỉ trụ sở chính', 'Head office', `${f.main.home}, Việt Nam`)}${two('Điện thoại', 'Telephone', phone(f))}${two('3. Vốn điều lệ', 'Charter capital', `${money(f.chance.whole(300, 3000))} đồng`)}${row('<b>4. Thông tin về chủ sở hữu</b> / <i>Owner</i>')}${two('Họ, chữ đệm và tên', 'Full name', nameOf(f.main, 'owner', upper(f.main.name)))}${two('Ngày sinh', 'Date of birth', bornOf(f.main, 'owner'))}${two('Quốc tịch', 'Nationality', 'Việt Nam')}${two('Số định danh cá nhân', 'Personal ID No.', idOf(f.main, 'owner'))}${two('Địa chỉ liên lạc', 'Contact address', f.main.home)}${row('<b>5. Người đại diện theo pháp luật</b> / <i>Legal representative</i>')}${two('Chức danh', 'Title', `Giám đốc (chủ sở hữu kiêm nhiệm)`)}${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG<br><i style="font-weight:400">Head of Office</i>', { ring: `PHÒNG ĐĂNG KÝ KINH DOANH ★ TỈNH ${upper(f.place.province)} ★`, inner: 'ĐKKD' }))}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
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
    // Police: a certificate that a guest house keeps order (decree 96/2016).
    id: 'security-conditions-certificate-96',
    class: 'other',
    tags: ['form', 'personal', 'two-column'],
    coloured: true,
    draw: (f) => {
      const office = `CÔNG AN TỈNH ${upper(f.place.province)}`;
      return paper('other', [
        `${guilloche('#f6dede')}<div class="frame" style="inset:8mm;border:1mm double #b02a2a"></div>${twoColumns(`BỘ CÔNG AN<br><b>${field('agency', office)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/GCN`)}`, nation(11.5, '-', 50), 40, 12)}${title('GIẤY CHỨNG NHẬN<br>ĐỦ ĐIỀU KIỆN VỀ AN NINH, TRẬT TỰ', 17, 'color:#a11d1d;margin:8mm 0 4mm')}${par('Căn cứ Nghị định số 96/2016/NĐ-CP ngày 01/7/2016 của Chính phủ quy định điều kiện về an ninh, trật tự đối với một số ngành, nghề đầu tư kinh doanh có điều kiện;')}${flat(`<b>CHỨNG NHẬN:</b> NHÀ NGHỈ ${shopName(f.main, 2)}`)}${fill('Địa chỉ:', f.main.home)}${fill('Đã đăng ký ngành, nghề:', 'Kinh doanh dịch vụ lưu trú')}${flat('Người chịu trách nhiệm trước pháp luật về an ninh, trật tự của cơ sở:', 'margin-top:2mm')}${fill('Họ và tên:', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${fillRow(['Ngày, tháng, năm sinh:', bornOf(f.main, 'owner'), 1], ['Giới tính:', f.main.sex, 1])}${fillRow(['Số CCCD:', idOf(f.main, 'owner'), 1], ['Chức danh:', 'Chủ hộ kinh doanh', 1])}${fill('Nơi đăng ký thường trú:', f.main.home)}${par('<b>ĐỦ ĐIỀU KIỆN VỀ AN NINH, TRẬT TỰ</b> để làm ngành, nghề kinh doanh nêu trên.', 'margin-top:3mm')}<div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'TL. GIÁM ĐỐC<br>TRƯỞNG PHÒNG CẢNH SÁT QLHC VỀ TTXH', { ring: `${office} ★`, inner: 'CÔNG AN' }))}`,
      ]);
    },
  },
  {
    // A declaration of facts of one's life of which a commune certified the signature on a sheet of its own.
    id: 'signature-certified-income-declaration',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `${top(13, '-', 56)}${title('GIẤY CAM ĐOAN VỀ THU NHẬP', 16, 'margin:6mm 0 4mm')}${fill('Tôi là:', nameOf(f.main, 'declarant', upper(f.main.name)))}${fillRow(['Sinh ngày:', bornOf(f.main, 'declarant'), 1], ['Số căn cước:', idOf(f.main, 'declarant'), 1])}${fill('Nơi cư trú:', f.main.home)}${par(`Tôi cam đoan: nghề nghiệp của tôi là lao động tự do, thu nhập bình quân mỗi tháng khoảng ${grouped(f.chance.whole(5, 15) * 1_000_000)} đồng, không có hợp đồng lao động, không tham gia bảo hiểm xã hội bắt buộc.`, 'margin-top:2mm')}${par('Giấy này dùng để bổ sung hồ sơ vay vốn mua nhà ở xã hội. Tôi chịu trách nhiệm trước pháp luật về lời khai của mình.')}<div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người cam đoan', f.main.name, 16)}</div></div>${part('LỜI CHỨNG CHỨNG THỰC CHỮ KÝ')}${par(`${onDay(f)}, tại Trung tâm Phục vụ hành chính công – ${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}, tôi là công chức tư pháp - hộ tịch, chứng thực ${low(f.main)} ${f.main.name}, căn cước nêu trên, cam đoan đã hiểu, tự chịu trách nhiệm trước pháp luật về nội dung của giấy tờ này và đã ký vào giấy này trước mặt tôi.`)}${flat(`Số chứng thực: ${f.number + 260} &emsp; Quyển số: 02/2026 - SCT/CK,ĐC`)}${closing(f, 'TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH', '', 'CHỦ TỊCH', undefined, 20)}`,
      ]),
  },
  {
    // A notary's notice about an estate, put up at the commune for 15 days.
    id: 'notary-notice-estate-posted',
    class: 'other',
    tags: ['form', 'personal', 'table', 'two-column'],
    draw: (f) => {
      const dead = f.others[1];
      const heir = f.others[0];
      const n = notary(f);
      return paper('other', [
        `${twoColumns(`SỞ TƯ PHÁP TỈNH ${upper(f.place.province)}<br><b>${field('agency', n.name, upper(n.name))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TB-VPCC`)}`, `${nation(11, '-', 48)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 11.5)}${title('THÔNG BÁO', 15)}<div class="sub"><b>Về việc thụ lý công chứng văn bản phân chia di sản</b></div>${flat(`Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}`, 'text-align:center')}${par(`${n.name} đã thụ lý hồ sơ phân chia di sản của ${low(dead)} <b>${nameOf(dead, 'deceased')}</b>, sinh ngày ${bornOf(dead, 'deceased')}, nơi cư trú cuối cùng: ${dead.home}, chết ngày ${daysLater(f.date, -190)}.`)}${flat('Những người thừa kế theo hồ sơ:')}${grid(
          ['STT', 'Họ và tên', 'Ngày sinh', 'Số căn cước', 'Quan hệ với người để lại di sản'],
          [f.main, heir].map((who, i) => [
            String(i + 1),
            nameOf(who, 'heir'),
            bornOf(who, 'heir'),
            idOf(who, 'heir'),
            `${who.sex === 'Nam' ? 'Con trai' : 'Con gái'}`,
          ]),
          11.5,
        )}${flat(`Di sản: quyền sử dụng đất tại ${f.main.home}.`)}${par('Đề nghị Ủy ban nhân dân niêm yết thông báo này trong 15 ngày. Ai có khiếu nại, tố cáo về việc bỏ sót, giấu giếm người thừa kế hoặc di sản không thuộc quyền sở hữu của người để lại di sản, đề nghị gửi văn bản đến Văn phòng trong thời hạn trên.')}<div style="border:0.3mm dashed #555;padding:2mm;font-size:11pt"><b>Xác nhận niêm yết của UBND ${f.place.kind}:</b> từ ngày ${blank(14)} đến ngày ${blank(14)}, ${blank(40)}</div>${besideSign(`${recipients('Như trên;', 'Lưu hồ sơ.')}${codeLine(f)}`, sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'VPCC', name: n.head, gap: 20 }))}`,
      ]);
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
