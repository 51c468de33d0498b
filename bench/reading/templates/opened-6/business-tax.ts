import { field, fill, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { businessNo, oldCitizenId, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { at } from '../card-kit.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { blank, cells, datedSign, dayOf, homeBefore, phone, shopName, tick, money } from '../paper-parts.ts';

const TRADES = [
  ['Bán lẻ thuốc bảo vệ thực vật, phân bón', '4773', 'VẬT TƯ NÔNG NGHIỆP'],
  ['Hoạt động của các cơ sở nuôi trồng thủy sản nội địa', '0322', 'TRẠI CÁ GIỐNG'],
  ['Gia công cơ khí; xử lý và tráng phủ kim loại', '2592', 'CƠ KHÍ'],
  ['Nhà hàng và các dịch vụ ăn uống phục vụ lưu động', '5610', 'QUÁN ĂN'],
  ['Giặt là, làm sạch các sản phẩm dệt và lông thú', '9620', 'GIẶT LÀ'],
] as const;

/** Layouts about business and taxes. Once held out, opened since: its misses are known. */
export const OPENED_6_BUSINESS_TAX = inPart('opened-6', [
  {
    // Decree 02/2000: a household's business, typed into a form by the district.
    id: 'business-2003-typed',
    class: 'household_business_certificate',
    tags: ['form', 'typed', 'two-column'],
    draw: (f) => {
      const [no, old] = [businessNo(f.chance), oldCitizenId(f.chance)];
      const [trade] = f.chance.pick(TRADES);
      const date = dayOf(f, 8, 2003);
      const page = `<div style="font-size:10.5pt">${twoColumns(`UBND ${upper(district(f))}<br><b>${officeLines('PHÒNG TÀI CHÍNH -', 'KẾ HOẠCH')}</b><br>Số: ${field('business_registration_no', no)}`, nation(9, '-', 40), 38, 10)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ KINH DOANH', 15, 'margin:8mm 0 1mm')}<div class="sub">(Hộ kinh doanh cá thể)</div><div style="line-height:1.6"><div>1. Họ và tên chủ hộ: ${nameOf(f.main, 'owner', upper(f.main.name))}${blank(12)}</div><div>Sinh ngày: ${bornOf(f.main, 'owner')} &emsp; Nam/Nữ: ${f.main.sex}</div><div>Dân tộc: Kinh${blank(14)}</div><div>CMND số: ${field('old_citizen_id', old, old, 'owner')} cấp ngày 15/06/1998</div><div>Nơi đăng ký hộ khẩu thường trú: ${homeBefore(f, f.main)}</div><div>2. Tên cửa hàng: ${shopName(f.main, 2)}${blank(20)}</div><div>3. Địa điểm kinh doanh: ${homeBefore(f, f.main).split(', ').slice(0, 3).join(', ')}</div><div>4. Ngành nghề kinh doanh: ${trade}</div><div>5. Vốn kinh doanh: ${money(f.chance.whole(8, 90))} đ${blank(18)}</div></div><div style="text-align:right;margin-top:5mm">${district(f).replace('huyện ', '')}, ${issued(date)}</div>${besideSign('', sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'PHÒNG TC-KH' }))}${codeLine(f)}</div>`;
      return paper('household_business_certificate', [page], 'a4', TYPED);
    },
  },
  {
    // Circular 02/2023/TT-BKHĐT: a household's business of the district, labels and values in a ruled table.
    id: 'business-2023-ruled',
    class: 'household_business_certificate',
    tags: ['form', 'table', 'two-column', 'italic'],
    coloured: true,
    draw: (f) => {
      const tax = taxCode(f.chance);
      const [trade, code, shop] = f.chance.pick(TRADES);
      const date = dayOf(f, 10, 2023);
      const page = `${guilloche('#f3e2bd')}<div class="frame" style="border-color:#c08a2b;inset:7mm"></div>${twoColumns(`ỦY BAN NHÂN DÂN<br>${upper(district(f))}<br><b>${field('agency', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b><div class="rule" style="width:18mm"></div>`, nation(11.5, '-', 50), 40, 11.5)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 15.5, 'color:#9c2c22;margin-top:6mm')}<div class="sub">Mã số hộ kinh doanh: <b>${field('business_registration_no', tax)}</b><br><i>Đăng ký lần đầu, ${issued(date)}</i></div>${grid(
        [],
        [
          ['1. Tên hộ kinh doanh', `<b>HỘ KINH DOANH ${shop} ${shopName(f.main)}</b>`],
          ['2. Địa chỉ trụ sở', `${homeBefore(f, f.main)}<br>Điện thoại: ${phone(f)}`],
          ['3. Ngành, nghề kinh doanh', `${trade} (${code})`],
          ['4. Vốn kinh doanh', `${money(f.chance.whole(20, 700))} đồng`],
          ['5. Chủ thể thành lập', 'Cá nhân'],
          [
            '6. Thông tin về chủ hộ',
            `Họ và tên: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b><br>Giới tính: ${f.main.sex}; sinh ngày: ${bornOf(f.main, 'owner')}; dân tộc: Kinh; quốc tịch: Việt Nam<br>Loại giấy tờ pháp lý: Căn cước công dân; số: ${idOf(f.main, 'owner')}<br>Ngày cấp: 09/05/2022; nơi cấp: Cục Cảnh sát quản lý hành chính về trật tự xã hội`,
          ],
        ],
        12,
      ).replaceAll(
        '<tr><td style="',
        '<tr><td style="width:31%;font-style:italic;',
      )}${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'PHÒNG TC-KH', gap: 24 }))}`;
      return paper('household_business_certificate', [page]);
    },
  },
  {
    // What the national portal prints since 2025, with a code to check it by and the owner at the head.
    id: 'business-2026-portal',
    class: 'household_business_certificate',
    tags: ['form', 'qr', 'modern', 'small'],
    draw: (f) => {
      const tax = f.main.id;
      const [trade, code, shop] = f.chance.pick(TRADES);
      const cell = (label: string, value: string, wide = false) =>
        `<div style="${wide ? 'width:100%' : 'width:49%'};border-bottom:0.2mm solid #bbb;padding:1.2mm 0"><div style="font-size:8pt;color:#555">${label}</div>${value}</div>`;
      const page = `<div style="font-size:10pt"><div style="display:flex;justify-content:space-between;align-items:flex-start"><div style="width:60mm;text-align:center;font-size:9.5pt">ỦY BAN NHÂN DÂN<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b></div><div style="text-align:center">${nation(9, '-', 40)}</div>${qr(`HKD|${tax}|${f.place.code}|${f.date}`, 17)}</div>${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 15, 'color:#12518c;margin:9mm 0 1mm')}<div class="sub" style="font-size:10.5pt">Mã số đăng ký hộ kinh doanh: <b>${field('business_registration_no', tax)}</b></div><div style="display:flex;flex-wrap:wrap;justify-content:space-between">${cell('Họ, chữ đệm và tên chủ hộ kinh doanh', `<b>${nameOf(f.main, 'owner')}</b>`)}${cell('Số định danh cá nhân', idOf(f.main, 'owner'))}${cell('Ngày, tháng, năm sinh', bornOf(f.main, 'owner'))}${cell('Giới tính', f.main.sex)}${cell('Tên hộ kinh doanh', `HỘ KINH DOANH ${shop} ${shopName(f.main, 2)}`, true)}${cell('Trụ sở', f.main.home, true)}${cell('Ngành, nghề kinh doanh chính', `${code} - ${trade}`, true)}${cell('Vốn kinh doanh', `${money(f.chance.whole(10, 300))} VNĐ`)}${cell('Chủ thể thành lập', 'Cá nhân')}${cell('Đăng ký lần đầu', issued(f.date, f.date))}${cell('Đăng ký thay đổi', 'Chưa có')}</div><p style="text-indent:0;font-size:8.5pt;margin-top:4mm"><i>Hộ kinh doanh sử dụng số định danh cá nhân của chủ hộ làm mã số đăng ký hộ kinh doanh, đồng thời là mã số thuế.</i></p>${closing(f, 'CHỦ TỊCH', codeLine(f))}</div>`;
      return paper('household_business_certificate', [page], 'a4', MODERN);
    },
  },
  {
    // A company of one member: its name in two languages, who represents it in a table.
    id: 'enterprise-one-member',
    class: 'other',
    tags: ['form', 'two-column', 'table', 'sans', 'personal'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const plain =
        f.main.name
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .replace(/[đĐ]/g, 'D')
          .split(' ')
          .at(-1) ?? '';
      const page = `<div style="font-size:10.5pt">${twoColumns(`SỞ TÀI CHÍNH TỈNH ${upper(f.place.province)}<br><b>${officeLines('PHÒNG ĐĂNG KÝ KINH DOANH', 'VÀ TÀI CHÍNH DOANH NGHIỆP')}</b><div class="rule" style="width:18mm"></div>`, nation(10, '-', 44), 43, 10)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP', 15, 'margin-top:7mm')}${title('CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN', 12, 'margin:0 0 1mm')}<div class="sub">Mã số doanh nghiệp: ${field('business_registration_no', tax)}<br>Đăng ký lần đầu: ${issued(f.date)}</div>${line('1. Tên công ty', '')}${line('Tên công ty viết bằng tiếng Việt:', `CÔNG TY TNHH MTV THƯƠNG MẠI ${shopName(f.main)} PHÁT`)}${line('Tên công ty viết bằng tiếng nước ngoài:', `${plain.toUpperCase()} PHAT TRADING COMPANY LIMITED`)}${line('2. Địa chỉ trụ sở chính:', `${f.main.home}, Việt Nam`)}${line('Điện thoại:', `${phone(f)} &emsp; Thư điện tử: ketoan@congty.example`)}${line('3. Vốn điều lệ:', `${money(f.chance.whole(500, 9000))} đồng (bằng chữ: theo Điều lệ công ty)`)}${line('4. Thông tin về chủ sở hữu:', '')}${line('Họ, chữ đệm và tên:', `${nameOf(f.main, 'owner', upper(f.main.name))}; giới tính: ${f.main.sex}; quốc tịch: Việt Nam`)}${line('Ngày, tháng, năm sinh:', bornOf(f.main, 'owner'))}${line('Số định danh cá nhân:', idOf(f.main, 'owner'))}${line('Địa chỉ liên lạc:', f.main.home)}${line('5. Người đại diện theo pháp luật của công ty:', '')}${grid(['STT', 'Họ, chữ đệm và tên', 'Ngày sinh', 'Chức danh', 'Số định danh cá nhân'], [['1', nameOf(f.others[1], 'representative'), bornOf(f.others[1], 'representative'), 'Giám đốc', idOf(f.others[1], 'representative')]], 10)}${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'ĐKKD', 'PHÒNG ĐĂNG KÝ KINH DOANH')}</div>`;
      return paper('other', [page], 'a4', SANS);
    },
  },
  {
    // The card with a person's tax code (form 12-MST), laid on the glass.
    id: 'tax-code-card',
    class: 'other',
    tags: ['card', 'small', 'personal'],
    coloured: true,
    draw: (f) => {
      const tax = taxCode(f.chance);
      const date = dayOf(f, 2, 2023);
      const inside = [
        at(
          5,
          3,
          `<b>BỘ TÀI CHÍNH</b><br><b>${field('agency', 'TỔNG CỤC THUẾ')}</b>`,
          'font-size:7.6pt;text-align:center',
        ),
        at(
          40,
          3,
          '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b>',
          'font-size:6.4pt;text-align:center',
        ),
        at(27, 13, '<b style="color:#a6202b">THẺ MÃ SỐ THUẾ CÁ NHÂN</b>', 'font-size:11pt'),
        at(
          8,
          23,
          `Mã số thuế: <b style="font-size:12pt">${field('tax_code', tax, tax, 'subject')}</b>`,
          'font-size:9pt',
        ),
        at(8, 30, `Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 'font-size:9pt'),
        at(8, 36, `Số CMND/Hộ chiếu/CCCD: ${idOf(f.main, 'subject')}`, 'font-size:8.6pt'),
        at(8, 42, `Ngày cấp mã số thuế: ${issued(date, date)}`, 'font-size:8.6pt'),
        at(8, 48, `Cơ quan thuế quản lý: Chi cục Thuế ${district(f)}`, 'font-size:8.6pt'),
        at(
          8,
          57,
          `<i>Thẻ này thay cho thông báo mã số thuế, xuất trình khi giao dịch với cơ quan thuế.</i>`,
          'font-size:6.4pt',
        ),
      ].join('');
      return paper(
        'other',
        [
          `<div style="position:absolute;left:24mm;top:30mm"><div class="at card" style="width:100mm;height:64mm;border:0.3mm solid #b99;background:#fbf3e4;font:8pt/1.3 'Tinos';overflow:hidden">${inside}</div></div>${at(24, 100, codeLine(f))}`,
        ],
        'a5',
      );
    },
  },
  {
    // What the tax office tells a person whose code it gave: form 14-MST, the code in boxes.
    id: 'tax-code-notice',
    class: 'other',
    tags: ['form', 'two-column', 'table', 'personal'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const office = f.chance.whole(2, 12);
      const page = `${twoColumns(`THUẾ TỈNH ${upper(f.place.province)}<br><b>${field('agency', `THUẾ CƠ SỞ ${office}`)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/TB-TCS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 36, 12)}${title('THÔNG BÁO', 15)}<div class="sub"><b>Mã số thuế người phụ thuộc và người nộp thuế</b></div><p>Căn cứ Thông tư số 86/2024/TT-BTC ngày 23 tháng 12 năm 2024 của Bộ Tài chính quy định về đăng ký thuế, Thuế cơ sở ${office} thông báo mã số thuế của người có tên dưới đây:</p>${fill('Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'subject'), 1], ['Giới tính:', f.main.sex, 1])}<div style="margin:2.5mm 0">Mã số thuế: ${cells('tax_code', tax, 'subject', 6.4)}</div>${fill('Số định danh cá nhân:', idOf(f.main, 'subject'))}${fill('Địa chỉ:', f.main.home)}<div style="margin-top:2mm">Người phụ thuộc:</div>${grid(['STT', 'Họ và tên', 'Số định danh cá nhân', 'Quan hệ', 'Từ tháng'], [['1', nameOf(f.others[2], 'dependant'), idOf(f.others[2], 'dependant'), 'Con', '01/2026']], 11.5)}<p>Yêu cầu ông/bà sử dụng mã số thuế theo đúng quy định kể từ ngày ghi trên thông báo này./.</p>${besideSign(`${recipients('Như trên;', 'Lưu: VT, HTr.')}${codeLine(f)}`, sealedSign(f, 'TRƯỞNG THUẾ CƠ SỞ', { ring: `THUẾ CƠ SỞ ${office} ★ TỈNH ${upper(f.place.province)} ★`, inner: 'THUẾ' }))}`;
      return paper('other', [page]);
    },
  },
  {
    // Form C1-02/NS: what was paid into the state budget at a bank, the code a digit a cell.
    id: 'tax-payment-slip',
    class: 'other',
    tags: ['form', 'table', 'small', 'codes', 'personal'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const sum = f.chance.whole(4, 90) * 250_000;
      const number = f.chance.digits(7);
      const page = `<div style="font-size:11pt"><div class="cols" style="font-size:10pt"><div>Không ghi vào khu vực này<br>${blank(26)}</div><div style="text-align:center"><b style="font-size:14pt">GIẤY NỘP TIỀN<br>VÀO NGÂN SÁCH NHÀ NƯỚC</b><br>Tiền mặt ${tick(false)} &ensp; chuyển khoản ${tick(true)}</div><div style="text-align:right">Mẫu số C1-02/NS<br>Ký hiệu: NS26<br>Số: ${field('document_no', number)}</div></div><div style="margin-top:4mm">Người nộp thuế: <b>${nameOf(f.main, 'payer', upper(f.main.name))}</b></div><div style="margin:2mm 0">Mã số thuế: ${cells('tax_code', tax, 'payer', 5.6)}</div><div>Số CCCD: ${idOf(f.main, 'payer')}</div><div>Địa chỉ: ${f.main.home}</div><div>Đề nghị NH (KBNN): Ngân hàng Thương mại ${f.place.province} &emsp; trích TK số: 1902${f.chance.digits(10)}</div><div>Để nộp vào NSNN cho KBNN: Khu vực ${f.chance.whole(2, 20)} &emsp; Cơ quan quản lý thu: Thuế cơ sở ${f.chance.whole(2, 12)}</div>${grid(
        [
          'STT',
          'Số tờ khai/Số thông báo/Mã định danh hồ sơ (ID)',
          'Kỳ thuế/ngày',
          'Nội dung khoản nộp',
          'Số tiền (VNĐ)',
          'Mã chương',
          'Mã NDKT',
        ],
        [
          ['1', `26${f.chance.digits(12)}`, f.date, 'Lệ phí trước bạ nhà đất', grouped(sum), '757', '2801'],
          ['2', `26${f.chance.digits(12)}`, f.date, 'Thuế TNCN từ chuyển nhượng BĐS', grouped(sum * 4), '757', '1006'],
          ['', '', '', '<b>Tổng cộng</b>', `<b>${grouped(sum * 5)}</b>`, '', ''],
        ],
        9.5,
      )}<div>Tổng số tiền ghi bằng chữ: <i>(theo số đã ghi ở trên)</i></div><div style="text-align:right;margin-top:3mm"><i>Ngày nộp: ${issued(f.date, f.date)}</i></div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'NGƯỜI NỘP TIỀN', f.main.name, 14)}</div><div>${sealedSign(f, 'NGÂN HÀNG', { ring: `NGÂN HÀNG THƯƠNG MẠI ★ ${upper(f.place.province)} ★`, inner: 'ĐÃ THU TIỀN', gap: 22 })}</div></div>${codeLine(f)}</div>`;
      return paper('other', [page]);
    },
  },
  {
    // A commune's half sheet for fees that were paid, with series and number at the upper right.
    id: 'fee-receipt-half',
    class: 'other',
    tags: ['form', 'small', 'two-column', 'personal'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const [what, fee] = f.chance.pick([
        ['Lệ phí hộ tịch (cấp bản sao trích lục)', 8_000],
        ['Phí chứng thực bản sao từ bản chính', 26_000],
        ['Lệ phí cấp giấy phép xây dựng nhà ở riêng lẻ', 75_000],
        ['Lệ phí đăng ký hộ kinh doanh', 100_000],
      ] as const);
      const page = `<div style="margin:-8mm -4mm 0 -12mm;font-size:11pt"><div style="display:flex;justify-content:space-between"><div>Tên đơn vị thu: <b>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</b><br>Mã số thuế: ${field('tax_code', tax, tax, 'office')}</div><div style="text-align:right">Mẫu số: 01BLP2-001<br>Ký hiệu: AB-26P<br>Số: <span style="color:#b3202c">${field('document_no', f.chance.digits(7))}</span></div></div>${title('BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ', 15, 'margin:3mm 0 0')}<div class="sub" style="margin-bottom:2mm;font-size:10pt">(Liên 2: Giao người nộp)</div>${fill('Họ và tên người nộp:', `<b>${nameOf(f.main, 'payer')}</b>`)}${fillRow(['Số định danh:', idOf(f.main, 'payer'), 1], ['Hình thức thanh toán:', f.chance.pick(['Tiền mặt', 'Chuyển khoản']), 1])}${fill('Địa chỉ:', f.main.home)}${fill('Tên loại phí, lệ phí:', what)}${fillRow(['Số tiền:', `${grouped(fee)} đồng`, 1], ['Viết bằng chữ:', blank(10), 1])}<div class="cols" style="margin-top:2mm"><div>${codeLine(f)}</div><div style="text-align:center"><i>${issued(f.date, `Ngày ${f.date.replace(/(\d+)\/(\d+)\/(\d+)/, '$1 tháng $2 năm $3')}`)}</i>${plainSign(f, 'Người thu tiền', f.name(), 13)}</div></div></div>`;
      return paper('other', [page], 'a5Landscape');
    },
  },
  {
    // Circular 86/2024, form 05-ĐK-TCT: somebody registers with the tax office, each box with its number.
    id: 'application-tax-registration',
    class: 'application_form',
    tags: ['form', 'table', 'codes', 'sans', 'small'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const page = `<div style="font-size:10pt"><div class="cols"><div><div style="text-align:center">${nation(9.5, '-', 40)}</div></div><div style="text-align:right;font-size:9pt"><b>Mẫu số: 05-ĐK-TCT</b><br><i>(Kèm theo Thông tư số 86/2024/TT-BTC<br>ngày 23/12/2024 của Bộ trưởng Bộ Tài chính)</i></div></div>${title('TỜ KHAI ĐĂNG KÝ THUẾ', 14, 'margin:5mm 0 0')}<div class="sub" style="font-size:9.5pt">(Dùng cho cá nhân không kinh doanh)</div><div style="margin:1mm 0">${tick(true)} Tự khai &emsp; ${tick(false)} Khai qua cơ quan chi trả thu nhập</div><div style="border:0.25mm solid #222;padding:2mm 3mm;line-height:1.55"><div><b>1. Họ và tên người đăng ký thuế:</b> ${nameOf(f.main, 'applicant', upper(f.main.name))}</div><div style="display:flex;gap:10mm"><div><b>2. Ngày, tháng, năm sinh:</b> ${bornOf(f.main, 'applicant')}</div><div><b>3. Giới tính:</b> ${f.main.sex}</div><div><b>4. Quốc tịch:</b> Việt Nam</div></div><div><b>5. Giấy tờ của cá nhân</b></div><div style="margin:1mm 0 1mm 4mm">5.1. Số định danh cá nhân: ${cells('citizen_id', f.main.id, 'applicant')}</div><div style="margin-left:4mm">5.2. Số CMND (nếu có): ${field('old_citizen_id', old, old, 'applicant')} &emsp; 5.3. Hộ chiếu: không</div><div><b>6. Địa chỉ theo hộ khẩu:</b> ${f.main.home}</div><div><b>7. Địa chỉ cư trú:</b> ${f.main.home}</div><div><b>8. Điện thoại liên hệ:</b> ${phone(f)} &emsp; <b>Email:</b> không</div><div><b>9. Cơ quan chi trả thu nhập tại thời điểm đăng ký:</b> Công ty TNHH May ${f.place.province}</div></div><p style="text-indent:0;margin-top:3mm">Tôi cam kết những nội dung kê khai trên là đúng và hoàn toàn chịu trách nhiệm trước pháp luật về những nội dung đã kê khai./.</p>${datedSign(f, 'NGƯỜI ĐĂNG KÝ THUẾ<br><i style="font-weight:400">Ký, ghi rõ họ tên</i>', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    // Circular 68/2025, form 02: what a household's business wants to have changed.
    id: 'application-business-change',
    class: 'application_form',
    tags: ['form', 'italic', 'two-column'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const [, , shop] = f.chance.pick(TRADES);
      const [trade, code] = f.chance.pick(TRADES);
      const page = `${twoColumns(`<b>HỘ KINH DOANH<br>${shop} ${shopName(f.main)}</b><div class="rule" style="width:14mm"></div>Số:${blank(12)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 36, 12)}${title('GIẤY ĐỀ NGHỊ', 15, 'margin-top:5mm')}<div class="sub"><b>Đăng ký thay đổi nội dung đăng ký hộ kinh doanh</b></div><div class="sub">Kính gửi: Phòng Kinh tế ${f.place.kind} ${f.place.name}</div><div style="font-size:12.5pt"><div>Tên hộ kinh doanh <i>(ghi bằng chữ in hoa)</i>: HỘ KINH DOANH ${shop} ${shopName(f.main)}</div><div>Mã số hộ kinh doanh: <b>${field('business_registration_no', tax)}</b></div><div>Địa chỉ trụ sở: ${f.main.home}</div><div>Điện thoại <i>(nếu có)</i>: ${phone(f)}</div><div>Họ, chữ đệm, tên chủ hộ kinh doanh: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b></div><div>Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')}</div><div>Số định danh cá nhân: ${idOf(f.main, 'applicant')}</div><p style="margin-top:3mm"><b>Hộ kinh doanh đăng ký thay đổi nội dung như sau:</b></p><div>- Bổ sung ngành, nghề kinh doanh: ${trade} (mã ngành ${code});</div><div>- Tăng vốn kinh doanh lên: ${money(f.chance.whole(50, 900))} đồng;</div><div>- Thời điểm thay đổi: ${daysLater(f.date, 5)}.</div><p style="margin-top:3mm">Chủ hộ kinh doanh cam kết hoàn toàn chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung đề nghị này./.</p></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'CHỦ HỘ KINH DOANH<br><i style="font-weight:400">(Ký và ghi họ tên)</i>', f.main.name, 18)}</div></div>`;
      return paper('application_form', [page]);
    },
  },
]);
