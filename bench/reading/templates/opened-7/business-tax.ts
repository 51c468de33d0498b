import { field, fill, fillRow, guilloche, qr, seal } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { businessNo, oldCitizenId, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, SANS, sealOf } from '../kit.ts';
import { paper, plainSign, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { cells, datedSign, dayOf, homeBefore, money, phone, shopName, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';

const TRADES = [
  ['Bán lẻ lương thực, thực phẩm, đồ uống', '4711', 'TẠP HÓA'],
  ['Sửa chữa, bảo dưỡng mô tô, xe máy', '9531', 'SỬA XE'],
  ['Cắt tóc, gội đầu', '9621', 'TIỆM TÓC'],
  ['Dịch vụ lưu trú ngắn ngày', '5510', 'NHÀ NGHỈ'],
  ['May trang phục (trừ trang phục từ da lông thú)', '1410', 'MAY ĐO'],
  ['Bán buôn tre, nứa, gỗ cây và gỗ chế biến', '4673', 'XƯỞNG GỖ'],
] as const;

/** Businesses of households, firms, and what the tax office and citizens write to each other. */
export const OPENED_7_BUSINESS = inPart('opened-7', [
  {
    // Decree 88/2006: the district's certificate on plain paper, dotted lines, the old identity card.
    id: 'business-2008-dotted',
    class: 'household_business_certificate',
    tags: ['form', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [no, old, date] = [businessNo(f.chance), oldCitizenId(f.chance), dayOf(f, 3, 2008)];
      const [trade, , shop] = f.chance.pick(TRADES);
      const page = `${guilloche('#e7dfc3')}${twoColumns(`UBND ${upper(district(f))}<br><b>${officeLines('PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b><div class="rule" style="width:20mm"></div>`, nation(11.5, '-', 50), 40, 12)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 18, 'margin-top:8mm')}<div class="sub">Số: <b>${field('business_registration_no', no)}</b><br>Đăng ký lần đầu, ${issued(date)}</div>${fill('1. Tên hộ kinh doanh:', `<b>${shop} ${shopName(f.main, 2)}</b>`)}${fill('2. Địa điểm kinh doanh:', homeBefore(f, f.main))}${fillRow(['Điện thoại:', phone(f), 1], ['Fax:', '', 1])}${fill('3. Ngành, nghề kinh doanh:', trade)}${fill('4. Vốn kinh doanh:', `${money(f.chance.whole(10, 180))} đồng`)}${fill('5. Họ và tên đại diện hộ kinh doanh:', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${fillRow(['Nam/nữ:', f.main.sex, 1], ['Sinh ngày:', bornOf(f.main, 'owner'), 2], ['Dân tộc:', 'Kinh', 1])}${fillRow(['Chứng minh nhân dân số:', field('old_citizen_id', old, old, 'owner'), 3], ['Ngày cấp:', '11/05/2001', 2])}${fill('Nơi đăng ký hộ khẩu thường trú:', homeBefore(f, f.main))}${fill('Chỗ ở hiện tại:', 'như trên')}${fill('Chữ ký:', '')}${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'PHÒNG TC-KH', gap: 25 }))}`;
      return paper('household_business_certificate', [page]);
    },
  },
  {
    // Decree 01/2021, copied at a commune: a grey copy with the commune's stamp over its foot.
    id: 'business-2021-certified-copy',
    class: 'household_business_certificate',
    tags: ['form', 'two-column', 'certified-copy'],
    draw: (f) => {
      const [no, tax, date] = [businessNo(f.chance), taxCode(f.chance), dayOf(f, 6, 2021)];
      const [trade, code, shop] = f.chance.pick(TRADES);
      const stamp = `<div style="position:absolute;left:24mm;bottom:9mm;width:88mm;border:0.5mm solid #2b3f9a;color:#2b3f9a;padding:1.5mm 2mm;font-size:9.5pt;line-height:1.35;background:#fff">Chứng thực bản sao đúng với bản chính<br>Số chứng thực <b>${f.number + 95}</b> Quyển số 07 SCT/BS<br>Ngày ${f.date.replaceAll('/', '-')}<br><b>KT. CHỦ TỊCH - PHÓ CHỦ TỊCH</b><div style="height:10mm"></div><b>${f.name()}</b></div>${seal(72, 246, sealOf(f), 'CHỦ TỊCH', 7, 0.7, 33)}`;
      const page = `<div class="frame" style="border-color:#777;inset:8mm"></div><div style="font-size:12pt">${twoColumns(`ỦY BAN NHÂN DÂN<br>${upper(district(f))}<br><b>${field('agency', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b>`, nation(11, '-', 46), 40, 11.5)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 15, 'margin-top:6mm')}<div class="sub">Số: ${field('business_registration_no', no)}<br>Mã số thuế: ${field('tax_code', tax, tax, 'owner')}<br><i>Đăng ký lần đầu ${issued(date)}</i></div><div>1. Tên hộ kinh doanh <i>(ghi bằng chữ in hoa)</i>: HỘ KINH DOANH ${shop} ${shopName(f.main)}</div><div>2. Địa điểm kinh doanh: ${homeBefore(f, f.main)}</div><div>Điện thoại: ${phone(f)}</div><div>3. Ngành, nghề kinh doanh:</div>${grid(['STT', 'Tên ngành', 'Mã ngành'], [['1', `${trade} <i>(chính)</i>`, code]], 11)}<div>4. Vốn kinh doanh: ${money(f.chance.whole(20, 500))} đồng</div><div>5. Thông tin về chủ hộ kinh doanh:</div><div style="margin-left:6mm">Họ và tên: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b> &emsp; Giới tính: ${f.main.sex}</div><div style="margin-left:6mm">Sinh ngày: ${bornOf(f.main, 'owner')} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam</div><div style="margin-left:6mm">Loại giấy tờ pháp lý của cá nhân: CCCD. Số giấy tờ: ${idOf(f.main, 'owner')}</div><div style="margin-left:6mm">Địa chỉ thường trú: ${homeBefore(f, f.main)}</div>${codeLine(f)}${besideSign('', sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'PHÒNG TC-KH', gap: 22 }))}</div>${stamp}`;
      return paper('household_business_certificate', [page]);
    },
  },
  {
    // Circular 68/2025: a commune's economic office; the family that owns the business, a table at the foot.
    id: 'business-2025-family-owned',
    class: 'household_business_certificate',
    tags: ['form', 'table', 'two-column', 'sans', 'small'],
    coloured: true,
    draw: (f) => {
      const [trade, code, shop] = f.chance.pick(TRADES);
      const page = `${guilloche('#d8e8ef')}<div style="font-size:10.5pt;line-height:1.5">${twoColumns(`ỦY BAN NHÂN DÂN ${unit(f)}<br><b>${officeLines('PHÒNG KINH TẾ')}</b><div class="rule" style="width:16mm"></div>`, nation(10, '-', 44), 42, 10)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 15, 'color:#1c5a86;margin-top:6mm')}<div class="sub" style="font-size:10.5pt">Mã số hộ kinh doanh/Mã số thuế: <b>${field('business_registration_no', f.main.id)}</b><br>Đăng ký lần đầu: ${issued(f.date)}</div><div><b>1. Tên hộ kinh doanh:</b> ${shop} ${shopName(f.main, 2)}</div><div><b>2. Địa chỉ trụ sở hộ kinh doanh:</b> ${f.main.home}</div><div style="margin-left:5mm">Điện thoại: ${phone(f)} &emsp; Website: không</div><div><b>3. Ngành, nghề kinh doanh:</b> ${trade} (${code})</div><div><b>4. Vốn kinh doanh:</b> ${money(f.chance.whole(30, 900))} đồng</div><div><b>5. Chủ thể thành lập hộ kinh doanh:</b> ${tick(false)} Cá nhân &emsp; ${tick(true)} Các thành viên hộ gia đình</div><div><b>6. Chủ hộ kinh doanh</b></div><div style="margin-left:5mm">Họ, chữ đệm và tên: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b></div><div style="margin-left:5mm">Giới tính: ${f.main.sex} &emsp; Ngày sinh: ${bornOf(f.main, 'owner')} &emsp; Dân tộc: Kinh</div><div style="margin-left:5mm">Số định danh cá nhân: ${idOf(f.main, 'owner')}</div><div style="margin-left:5mm">Địa chỉ liên lạc: ${f.main.home}</div><div><b>7. Danh sách thành viên hộ gia đình</b></div>${grid(
        ['STT', 'Họ, chữ đệm, tên', 'Ngày sinh', 'Số định danh cá nhân', 'Ghi chú'],
        [f.others[0], f.others[1]].map((who, i) => [
          String(i + 1),
          nameOf(who, 'member'),
          bornOf(who, 'member'),
          idOf(who, 'member'),
          i ? '' : f.main.sex === 'Nam' ? 'Vợ' : 'Chồng',
        ]),
        9.5,
      )}${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'PHÒNG KT', 'PHÒNG KINH TẾ')}</div>`;
      return paper('household_business_certificate', [page], 'a4', SANS);
    },
  },
  {
    // The same year in another province: a half sheet's worth of lines, the code at the left, changed for the second time.
    id: 'business-2026-second-change',
    class: 'household_business_certificate',
    tags: ['form', 'qr', 'italic'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const [trade, code, shop] = f.chance.pick(TRADES);
      const page = `<div style="display:flex;gap:6mm;align-items:flex-start"><div>${qr(`HKD;${tax};${f.place.code}`, 20)}</div><div style="flex:1;text-align:center">${nation(12, '-', 50)}</div></div><div style="text-align:center;margin-top:4mm"><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b></div>${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 16, 'margin:6mm 0 1mm')}<div class="sub">Mã số: <b>${field('business_registration_no', tax)}</b></div><div style="line-height:1.7"><div><i>Đăng ký lần đầu: ngày 14 tháng 9 năm 2022</i></div><div><i>Đăng ký thay đổi lần thứ 2: ${issued(f.date)}</i></div><div><i>Tên hộ kinh doanh:</i> ${shop} ${shopName(f.main)}</div><div><i>Chủ hộ kinh doanh:</i> <b>${nameOf(f.main, 'owner')}</b></div><div><i>Sinh ngày</i> ${bornOf(f.main, 'owner')}, <i>căn cước số</i> ${idOf(f.main, 'owner')}</div><div><i>Nơi thường trú:</i> ${f.main.home}</div><div><i>Trụ sở:</i> ${f.main.home}</div><div><i>Ngành, nghề:</i> ${trade} (mã ${code})</div><div><i>Vốn:</i> ${money(f.chance.whole(15, 600))} đồng; <i>số lao động:</i> ${f.chance.whole(1, 9)} người</div></div>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}`;
      return paper('household_business_certificate', [page]);
    },
  },
  {
    // A firm of two members as the provincial office printed it in 2014, the members in a table.
    id: 'enterprise-2014-two-members',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const [no, old, oldMate, date] = [
        taxCode(f.chance),
        oldCitizenId(f.chance),
        oldCitizenId(f.chance),
        dayOf(f, 2, 2014),
      ];
      const mate = f.others[1];
      const share = f.chance.whole(3, 9) * 100;
      const page = `<div style="font-size:11.5pt">${twoColumns(`SỞ KẾ HOẠCH VÀ ĐẦU TƯ<br>TỈNH ${upper(f.place.province)}<br><b>${officeLines('PHÒNG ĐĂNG KÝ KINH DOANH')}</b>`, nation(11, '-', 46), 42, 11.5)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP<br>CÔNG TY TRÁCH NHIỆM HỮU HẠN HAI THÀNH VIÊN TRỞ LÊN', 13, 'margin-top:5mm')}<div class="sub" style="font-size:11.5pt">Mã số doanh nghiệp: ${field('business_registration_no', no)}<br><i>Đăng ký lần đầu: ${issued(date)}</i></div><div><b>1. Tên công ty:</b> CÔNG TY TNHH XÂY DỰNG ${shopName(f.main, 2)}</div><div><b>2. Địa chỉ trụ sở chính:</b> ${homeBefore(f, f.main)}, Việt Nam</div><div><b>3. Ngành, nghề kinh doanh:</b> Xây dựng nhà các loại (4100)</div><div><b>4. Vốn điều lệ:</b> ${money(share * 2)} đồng</div><div><b>5. Danh sách thành viên góp vốn</b></div>${grid(
        ['STT', 'Tên thành viên', 'Hộ khẩu thường trú', 'Giá trị vốn góp (triệu đồng)', 'Tỷ lệ (%)', 'Số CMND'],
        [
          [
            '1',
            nameOf(f.main, 'owner', upper(f.main.name)),
            f.place.full,
            grouped(share),
            '50',
            field('old_citizen_id', old, old, 'owner'),
          ],
          [
            '2',
            nameOf(mate, 'member', upper(mate.name)),
            f.place.full,
            grouped(share),
            '50',
            field('old_citizen_id', oldMate, oldMate, 'member'),
          ],
        ],
        10.5,
      )}<div><b>6. Người đại diện theo pháp luật của công ty</b></div><div>Họ và tên: ${f.main.name} &emsp; Chức danh: Giám đốc</div><div>Sinh ngày: ${bornOf(f.main, 'owner')} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam</div><div>Loại giấy chứng thực cá nhân: Giấy chứng minh nhân dân</div><div>Nơi đăng ký hộ khẩu thường trú: ${homeBefore(f, f.main)}</div>${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG ĐĂNG KÝ KINH DOANH ★ TỈNH ${upper(f.place.province)} ★`, inner: 'ĐKKD' }))}</div>`;
      return paper('other', [page]);
    },
  },
  {
    // What somebody owes for land that was bought: the notice of decree 126/2020, form 03.
    id: 'tax-notice-land-transfer',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const price = f.chance.whole(120, 2400) * 1_000_000;
      const office = f.chance.whole(2, 12);
      const page = `<div style="font-size:12pt">${twoColumns(`THUẾ TỈNH ${upper(f.place.province)}<br><b>${field('agency', `THUẾ CƠ SỞ ${office}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `LTB26${f.chance.digits(7)}-TK/TB-TCS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 11.5)}${title('THÔNG BÁO', 15)}<div class="sub"><b>Nộp tiền về thuế thu nhập cá nhân từ chuyển nhượng bất động sản</b></div><p>Căn cứ hồ sơ và Phiếu chuyển thông tin số ${f.chance.whole(100, 900)}/PC-VPĐK của cơ quan đăng ký đất đai, Thuế cơ sở ${office} thông báo như sau:</p><div><b>I. THÔNG TIN VỀ NGƯỜI NỘP THUẾ</b></div>${fill('1. Tên người nộp thuế:', `<b>${nameOf(f.main, 'payer')}</b>`)}${fillRow(['2. Mã số thuế:', field('tax_code', tax, tax, 'payer'), 1], ['3. Số định danh:', idOf(f.main, 'payer'), 1])}${fill('4. Địa chỉ:', f.main.home)}<div><b>II. THÔNG TIN VỀ THỬA ĐẤT</b></div>${fillRow(['Thửa đất số:', String(f.chance.whole(2, 800)), 1], ['Tờ bản đồ số:', String(f.chance.whole(2, 60)), 1], ['Loại đất:', 'ONT', 1])}<div><b>III. TÍNH THUẾ</b></div>${grid(
        ['Nội dung', 'Số tiền (đồng)'],
        [
          ['1. Giá chuyển nhượng', grouped(price)],
          ['2. Thuế suất', '2 %'],
          ['3. Số tiền thuế được miễn, giảm', '0'],
          ['<b>4. Số tiền thuế phải nộp</b>', `<b>${grouped(price / 50)}</b>`],
        ],
        11.5,
      )}<div>Thời hạn nộp: chậm nhất 30 ngày kể từ ngày ban hành thông báo. Quá thời hạn, mỗi ngày chậm nộp phải nộp 0,03 %.</div>${besideSign(`${recipients('Người nộp thuế;', 'Lưu: VT, QLĐ.')}${codeLine(f)}`, sealedSign(f, 'KT. TRƯỞNG THUẾ CƠ SỞ<br>PHÓ TRƯỞNG THUẾ CƠ SỞ', { ring: `THUẾ CƠ SỞ ${office} ★ TỈNH ${upper(f.place.province)} ★`, inner: 'THUẾ' }))}</div>`;
      return paper('other', [page]);
    },
  },
  {
    // The tax office says that a person owes nothing.
    id: 'tax-nothing-owed',
    class: 'other',
    tags: ['form', 'two-column', 'personal', 'italic'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const office = `THUẾ CƠ SỞ ${f.chance.whole(2, 12)}`;
      const page = `${twoColumns(`THUẾ TỈNH ${upper(f.place.province)}<br><b>${field('agency', office)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TCS-XN`)}<br><span style="font-size:11pt">V/v xác nhận nghĩa vụ thuế</span>`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 12)}${title('XÁC NHẬN', 15, 'margin-top:8mm')}<div class="sub"><b>Việc thực hiện nghĩa vụ thuế với ngân sách nhà nước</b></div><p>Xét đề nghị của người nộp thuế tại văn bản ngày ${daysLater(f.date, -5)}, cơ quan thuế xác nhận:</p><p class="flat">Người nộp thuế: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b></p><p class="flat">Mã số thuế: ${field('tax_code', tax, tax, 'subject')}. Số định danh cá nhân: ${idOf(f.main, 'subject')}</p><p class="flat">Địa chỉ: ${f.main.home}</p><p>Tính đến ngày 31/08/2026, người nộp thuế <b>không nợ</b> tiền thuế, tiền chậm nộp, tiền phạt; thuế sử dụng đất phi nông nghiệp đã nộp đến hết năm 2026.</p><p><i>Xác nhận này được lập theo số liệu trên hệ thống quản lý thuế tập trung tại thời điểm khóa sổ và dùng để bổ sung hồ sơ tại Ủy ban nhân dân ${f.place.kind}.</i></p>${besideSign(`${recipients('Như trên;', 'Lưu: VT, NVDTPC.')}${codeLine(f)}`, sealedSign(f, 'TRƯỞNG THUẾ CƠ SỞ', { ring: `${office} ★ TỈNH ${upper(f.place.province)} ★`, inner: 'THUẾ' }))}`;
      return paper('other', [page]);
    },
  },
  {
    // Form 03/BĐS-TNCN: who sells land declares, each item with its number in brackets.
    id: 'application-tax-03-bds',
    class: 'application_form',
    tags: ['form', 'codes', 'small', 'sans'],
    draw: (f) => {
      const buyer = f.others[1];
      const tax = taxCode(f.chance);
      const box = (no: string, label: string, value: string) =>
        `<div style="margin:1.2mm 0"><b>[${no}]</b> ${label} ${value}</div>`;
      const page = `<div style="font-size:10.5pt"><div class="cols"><div></div><div style="text-align:right;font-size:9pt"><b>Mẫu số: 03/BĐS-TNCN</b></div></div><div style="text-align:center">${nation(10.5, '-', 44)}</div>${title('TỜ KHAI THUẾ THU NHẬP CÁ NHÂN', 14, 'margin:4mm 0 0')}<div class="sub" style="font-size:9.5pt">(Áp dụng đối với cá nhân có thu nhập từ chuyển nhượng bất động sản; thu nhập từ nhận thừa kế và nhận quà tặng là bất động sản)</div>${box('01', 'Kỳ tính thuế: Lần phát sinh:', f.date)}${box('02', 'Lần đầu:', `${tick(true)} &emsp; <b>[03]</b> Bổ sung lần thứ: ${tick(false)}`)}<div><b>I. THÔNG TIN NGƯỜI CHUYỂN NHƯỢNG</b></div>${box('04', 'Tên người nộp thuế:', nameOf(f.main, 'payer', upper(f.main.name)))}<div style="margin:1.5mm 0"><b>[05]</b> Mã số thuế: ${cells('tax_code', tax, 'payer', 5.4)}</div>${box('06', 'Số CMND/CCCD/Hộ chiếu:', idOf(f.main, 'payer'))}${box('07', 'Địa chỉ:', f.main.home)}${box('08', 'Điện thoại:', phone(f))}<div><b>II. THÔNG TIN NGƯỜI NHẬN CHUYỂN NHƯỢNG</b></div>${box('18', 'Họ và tên:', nameOf(buyer, 'taker'))}${box('19', 'Số CMND/CCCD:', idOf(buyer, 'taker'))}<div><b>III. ĐẶC ĐIỂM BẤT ĐỘNG SẢN</b></div>${box('24', 'Quyền sử dụng đất và tài sản gắn liền trên đất', tick(true))}${box('27', 'Địa chỉ thửa đất:', f.place.full)}${box('28', 'Diện tích:', `${f.chance.whole(60, 900)} m²; loại đất ONT`)}<div><b>IV. THU NHẬP</b></div>${box('39', 'Giá trị bất động sản thực tế chuyển nhượng:', `${money(f.chance.whole(200, 3000))} đồng`)}${box('41', 'Thu nhập được miễn thuế:', 'Không')}<p style="text-indent:8mm">Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã khai./.</p>${datedSign(f, 'NGƯỜI NỘP THUẾ', f.main.name, codeLine(f), 14)}</div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    // Circular 68/2025: a household's business ends.
    id: 'application-business-end',
    class: 'application_form',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const [, , shop] = f.chance.pick(TRADES);
      const page = `${twoColumns(`<b>HỘ KINH DOANH<br>${shop} ${shopName(f.main)}</b>`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 36, 12)}${title('THÔNG BÁO', 15, 'margin-top:6mm')}<div class="sub"><b>Về việc chấm dứt hoạt động hộ kinh doanh</b></div><div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div style="line-height:1.6"><div>Tên hộ kinh doanh: ${shop} ${shopName(f.main)}</div><div>Mã số hộ kinh doanh: ${field('business_registration_no', businessNo(f.chance))}</div><div>Địa chỉ trụ sở: ${f.main.home}</div><div>Họ và tên chủ hộ: <b>${nameOf(f.main, 'applicant')}</b>; sinh ngày ${bornOf(f.main, 'applicant')}</div><div>Số định danh cá nhân: ${idOf(f.main, 'applicant')}</div><div>Điện thoại: ${phone(f)}</div></div><p style="margin-top:3mm">Thông báo chấm dứt hoạt động kể từ ngày ${daysLater(f.date, 10)}. Lý do: ${f.chance.pick(['chủ hộ tuổi cao, không còn sức buôn bán', 'kinh doanh thua lỗ', 'chuyển thành doanh nghiệp'])}.</p><p>Hộ kinh doanh cam kết đã thanh toán đầy đủ các khoản nợ, gồm cả nợ thuế và nghĩa vụ tài chính chưa thực hiện; chịu trách nhiệm về tính hợp pháp, chính xác của thông báo này.</p><div class="cols" style="margin-top:4mm"><div>${codeLine(f)}</div><div>${plainSign(f, 'CHỦ HỘ KINH DOANH', f.main.name)}</div></div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // A tax receipt of the nineties for farm land, typed over print.
    id: 'tax-receipt-1995-farm',
    class: 'other',
    tags: ['form', 'typed', 'small', 'personal'],
    draw: (f) => {
      const date = dayOf(f, 12, 1995);
      const page = `<div style="font-size:9.5pt;line-height:1.55;margin:-8mm -4mm 0 -12mm"><div class="cols"><div>${field('agency', 'TỔNG CỤC THUẾ')}<br>UBND ${f.place.kind} ${f.place.name}</div><div style="text-align:right">Mẫu CTT-11<br>Số: ${field('document_no', f.chance.digits(6))}</div></div>${title('BIÊN LAI THU THUẾ SỬ DỤNG ĐẤT NÔNG NGHIỆP', 13, 'margin:4mm 0 2mm')}<div>Họ tên chủ hộ nộp thuế: ${nameOf(f.main, 'payer', upper(f.main.name))}</div><div>Sinh ngày: ${bornOf(f.main, 'payer')}; chỗ ở: ${homeBefore(f, f.main)}</div><div>Diện tích chịu thuế: ${grouped(f.chance.whole(900, 7000))} m2, hạng ${f.chance.whole(2, 5)}</div><div>Số thuế phải nộp cả năm: ${f.chance.whole(60, 400)} kg thóc, thành tiền ${grouped(f.chance.whole(90, 600) * 1000)} đồng</div><div>Đã nộp vụ mùa năm 1995: đủ</div><div style="text-align:right">${f.place.name}, ${issued(date)}</div><div class="cols"><div style="text-align:center">Người nộp thuế<br><br>${f.main.name}</div><div style="text-align:center">Người thu tiền<br><br>${f.name()}</div></div>${codeLine(f)}</div>`;
      return paper('other', [page], 'a5Landscape', TYPED);
    },
  },
]);
