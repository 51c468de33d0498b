import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { businessNo, landBookNo, landSerial, oldCitizenId, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { oldIdOf } from '../civil-parts.ts';
import { above, besideSign, district, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { cells, dayOf, homeBefore, money, phone, shopName, tick } from '../paper-parts.ts';
import { inPart, type Template } from '../template.ts';
import { book, flat, handedIn, serial } from './seventh-parts.ts';

/** Land, building, trade and tax: papers that no other set shows. */
export const SEVENTH_LAND: Template[] = inPart('tuned', [
  {
    // Written by the parties themselves in the nineties, the commune's word below.
    id: 's7-land-sale-1996',
    class: 'certified_contract',
    tags: ['contract', 'typed'],
    draw: (f) => {
      const buyer = f.others[1];
      const [a, b] = [oldCitizenId(f.chance), oldCitizenId(f.chance)];
      const date = dayOf(f, 4, 1996);
      return paper(
        'certified_contract',
        [
          `<div style="font-size:11pt"><div style="text-align:center">${nation(10)}</div>${title('GIẤY SANG NHƯỢNG ĐẤT', 15)}<p>Tôi tên là ${nameOf(f.main, 'giver', upper(f.main.name))}, sinh ngày ${bornOf(f.main, 'giver')}, CMND số ${oldIdOf(a, 'giver')}, trú tại ${homeBefore(f, f.main)}.</p><p>Nay tôi có làm giấy này sang nhượng lại cho ${you(buyer.sex).toLowerCase()} ${nameOf(buyer, 'taker', upper(buyer.name))}, sinh ngày ${bornOf(buyer, 'taker')}, CMND số ${oldIdOf(b, 'taker')}, trú tại ${homeBefore(f, buyer)}.</p><p>Một lô đất thổ cư chiều ngang ${f.chance.whole(5, 12)} mét, chiều dài ${f.chance.whole(18, 40)} mét. Đông giáp đường xóm, Tây giáp ruộng, Nam giáp đất ông Tư, Bắc giáp mương nước. Giá sang nhượng là ${f.chance.whole(2, 15)} chỉ vàng 24K, bên mua đã giao đủ.</p><p>Kể từ nay lô đất thuộc quyền sử dụng của bên mua, sau này con cháu tôi không được tranh chấp. Hai bên làm giấy này để làm bằng.</p><div style="text-align:right">${f.place.name}, ${issued(date)}</div>${sideBySide(plainSign(f, 'Người sang nhượng', f.main.name, 14), plainSign(f, 'Người nhận', buyer.name, 14))}<div style="margin-top:4mm"><b>XÁC NHẬN CỦA ${field('agency', `UBND XÃ ${upper(f.place.name)}`)}</b><br>Xác nhận hai bên có thỏa thuận sang nhượng lô đất nói trên là đúng. Số 27/XN-UB</div>${closing(f, 'T/M UBND XÃ<br>CHỦ TỊCH', codeLine(f))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Form 13 of decree 101/2024: somebody asks what is stored about a plot, with boxes to tick.
    id: 's7-app-land-info',
    class: 'application_form',
    tags: ['form', 'boxes'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      return paper('application_form', [
        `<div class="cols" style="font-size:10pt"><div></div><div style="text-align:right"><b>Mẫu số 13/ĐK</b></div></div><div style="text-align:center">${nation(12)}<i>${f.place.name}, ${issued(f.date)}</i></div>${title('PHIẾU YÊU CẦU<br>CUNG CẤP THÔNG TIN, DỮ LIỆU ĐẤT ĐAI', 14)}<div class="sub">Kính gửi: Chi nhánh Văn phòng Đăng ký đất đai ${f.place.name}</div><div style="font-size:12pt">${flat(`<b>1. Thông tin về tổ chức, cá nhân yêu cầu:</b>`)}${fill('Họ và tên:', nameOf(f.main, 'applicant'))}${fill('Số CCCD/định danh cá nhân/Hộ chiếu:', idOf(f.main, 'applicant'))}${fill('Địa chỉ:', f.main.home)}${fillRow(['Số điện thoại:', phone(f), 1], ['E-mail:', 'khong', 1])}${flat('<b>2. Thông tin, dữ liệu yêu cầu cung cấp:</b>')}${flat(`Thửa đất số ${no}, tờ bản đồ số ${sheet}, ${f.place.full}; Giấy chứng nhận có số phát hành ${serial(landSerial(f.chance, 6))}, số vào sổ ${book(landBookNo(f.chance))}.`)}<div class="cols"><div>${tick(true)} Thửa đất<br>${tick(true)} Người sử dụng đất<br>${tick(false)} Quyền quản lý đất<br>${tick(false)} Tài sản gắn liền với đất</div><div>${tick(true)} Tình trạng pháp lý<br>${tick(false)} Lịch sử biến động<br>${tick(false)} Quy hoạch sử dụng đất<br>${tick(true)} Giao dịch bảo đảm</div></div>${flat('<b>3. Mục đích sử dụng:</b> vay vốn ngân hàng.')}${flat(`<b>4. Hình thức khai thác:</b> ${tick(true)} bản giấy &emsp; ${tick(false)} bản điện tử &emsp; Số bộ: 01`)}</div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'NGƯỜI YÊU CẦU', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    // Form 02c of decree 102/2024: another use of a plot is asked for, numbered as the decree has it.
    id: 's7-app-land-purpose',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      return paper('application_form', [
        `<div style="text-align:right;font-size:10pt"><i>Mẫu số 02c. Đơn xin chuyển mục đích sử dụng đất</i></div><div style="text-align:center">${nation(12)}<i>${f.place.name}, ${issued(f.date)}</i></div>${title('ĐƠN XIN CHUYỂN MỤC ĐÍCH SỬ DỤNG ĐẤT', 14.5)}<div class="sub">Kính gửi<sup>1</sup>: Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${flat(`1. Người xin chuyển mục đích sử dụng đất<sup>2</sup>: ${you(f.main.sex)} ${nameOf(f.main, 'applicant')}, số định danh ${idOf(f.main, 'applicant')}`)}${flat(`2. Địa chỉ/trụ sở chính: ${f.main.home}`)}${flat(`3. Địa chỉ liên hệ (điện thoại, fax, email...): ${phone(f)}`)}${flat(`4. Địa điểm thửa đất/khu đất: thửa số ${no}, tờ bản đồ số ${sheet}, ${f.place.full}`)}${flat(`5. Diện tích (m²): ${f.chance.whole(80, 300)},0`)}${flat('6. Để sử dụng vào mục đích<sup>3</sup>: đất ở tại nông thôn; từ mục đích: đất trồng cây lâu năm')}${flat('7. Thời hạn sử dụng: lâu dài')}${flat(`8. Giấy chứng nhận đã cấp: số ${serial(landSerial(f.chance, 8))}; vào sổ ${book(landBookNo(f.chance))}`)}${flat('9. Cam kết sử dụng đất đúng mục đích, chấp hành đúng các quy định của pháp luật đất đai, nộp tiền sử dụng đất đầy đủ, đúng hạn. Các cam kết khác (nếu có): không.')}<div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người làm đơn<br><i style="font-weight:400">(ký và ghi rõ họ tên)</i>', f.main.name)}</div></div><div style="font-size:9pt;border-top:0.2mm solid #444;margin-top:12mm;padding-top:1mm"><sup>1</sup> Ghi rõ tên cơ quan có thẩm quyền. <sup>2</sup> Cá nhân ghi rõ họ tên và số định danh cá nhân. <sup>3</sup> Trường hợp đã được chấp thuận chủ trương thì ghi rõ.</div>`,
      ]);
    },
  },
  {
    // A district gave ground for a house in the nineties: typed, articles without breaks.
    id: 's7-decision-land-1994',
    class: 'decision',
    tags: ['prose', 'typed', 'personal'],
    draw: (f) => {
      const date = dayOf(f, 10, 1994);
      const [no, sheet] = plot(f);
      return paper(
        'decision',
        [
          `<div style="font-size:11pt">${twoColumns(`${officeLines('UỶ BAN NHÂN DÂN', upper(district(f)))}<br>Số: ${field('document_no', `${f.number}/QĐ-UB`)}`, `${nation(9.5)}<i>${district(f).replace('huyện ', '')}, ${issued(date)}</i>`, 40, 10)}${title('QUYẾT ĐỊNH CỦA UỶ BAN NHÂN DÂN HUYỆN', 13)}<div class="sub">(V/v giao đất làm nhà ở)</div><div style="text-align:center"><b>UỶ BAN NHÂN DÂN HUYỆN</b></div><p>- Căn cứ Luật tổ chức HĐND và UBND ngày 21/6/1994;</p><p>- Căn cứ Luật Đất đai ngày 14/7/1993;</p><p>- Xét đơn xin đất làm nhà ở của ${you(f.main.sex).toLowerCase()} ${f.main.name} và đề nghị của UBND xã ${f.place.name},</p>${title('QUYẾT ĐỊNH', 13)}<p>ĐIỀU 1: Nay giao cho hộ ${you(f.main.sex).toLowerCase()}: ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}. Nơi ở hiện nay: ${homeBefore(f, f.main)}.</p><p>Được sử dụng ${f.chance.whole(120, 400)} m² đất thuộc thửa ${no} tờ bản đồ ${sheet} để làm nhà ở. Nộp tiền sử dụng đất: ${grouped(f.chance.whole(4, 20) * 100_000)} đồng.</p><p>ĐIỀU 2: ${you(f.main.sex)} ${f.main.name} có trách nhiệm sử dụng đúng mục đích, làm nhà trong thời hạn 12 tháng, nếu không làm thì Nhà nước thu hồi.</p><p>ĐIỀU 3: Các ông Chánh văn phòng UBND huyện, Trưởng ban Quản lý ruộng đất, Chủ tịch UBND xã ${f.place.name} và hộ có tên trên chịu trách nhiệm thi hành quyết định này.</p>${besideSign(`NƠI NHẬN:<br>- Như điều 3<br>- Lưu VP${codeLine(f)}`, sealedSign(f, 'TM. UBND HUYỆN<br>KT. CHỦ TỊCH', { ring: `UỶ BAN NHÂN DÂN ★ ${upper(district(f))} ★`, inner: 'UBND' }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Circular 23/2014: heirs hold a plot together, each of them given a certificate of the same content.
    id: 's7-land-heirs-shared',
    class: 'land_use_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) => {
      const [a, b] = [f.others[0], f.others[1]];
      const [no, sheet] = plot(f);
      const date = dayOf(f, 6, 2019);
      return paper('land_use_certificate', [
        `<div class="frame"></div><div style="text-align:center;margin-top:4mm">${nation(13)}</div>${title('GIẤY CHỨNG NHẬN', 20, 'color:#b02030')}${title('QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT', 12.5, 'color:#b02030')}${flat('<b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b>')}${flat(`${you(f.main.sex)}: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>, năm sinh: ${f.main.born.slice(6)}, CCCD số: ${idOf(f.main, 'owner')}, địa chỉ thường trú: ${f.main.home}.`)}${flat(`Cùng sử dụng đất với: ${you(a.sex)} ${nameOf(a, 'owner')}, CCCD số: ${idOf(a, 'owner')}; ${you(b.sex)} ${nameOf(b, 'owner')}, CCCD số: ${idOf(b, 'owner')}.`)}${flat('<b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b>')}${flat('<b>1. Thửa đất:</b>')}<div style="margin-left:8mm">a) Thửa đất số: ${no}, tờ bản đồ số: ${sheet},<br>b) Địa chỉ: ${f.place.name}, ${district(f)}, tỉnh ${f.place.province},<br>c) Diện tích: ${f.chance.whole(150, 900)} m² (bằng chữ: theo số),<br>d) Hình thức sử dụng: sử dụng chung,<br>đ) Mục đích sử dụng: Đất ở tại nông thôn,<br>e) Thời hạn sử dụng: Lâu dài,<br>g) Nguồn gốc: Nhận thừa kế đất được Nhà nước giao.</div>${flat('<b>2. Nhà ở:</b> -/- &emsp; <b>3. Công trình xây dựng khác:</b> -/-')}<div style="text-align:right;margin-top:4mm"><i>${f.place.province}, ${issued(date)}</i></div>${besideSign(`<span style="color:#b02030;font-size:13pt">${serial(landSerial(f.chance, 6))}</span><br>Số vào sổ cấp GCN: ${book(landBookNo(f.chance))}<br>${codeLine(f)}`, sealedSign(f, `${field('agency', `SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH ${upper(f.place.province)}`, `SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH ${upper(f.place.province)}`)}<br>TUQ. GIÁM ĐỐC`, { ring: `SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG ★`, inner: 'SỞ TN&MT' }))}`,
      ]);
    },
  },
  {
    // A town's permit of the nineties: a letter that allows it, in numbered points.
    id: 's7-permit-1998-town',
    class: 'construction_permit',
    tags: ['form', 'typed'],
    draw: (f) => {
      const date = dayOf(f, 8, 1998);
      const old = oldCitizenId(f.chance);
      return paper(
        'construction_permit',
        [
          `<div style="font-size:11pt">${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br>${officeLines('SỞ XÂY DỰNG')}<br>Số: ${field('document_no', `${f.number}/GPXD`)}`, `${nation(9.5)}<i>${f.place.province}, ${issued(date)}</i>`, 42, 10)}${title('GIẤY PHÉP XÂY DỰNG', 16)}<div class="sub">GIÁM ĐỐC SỞ XÂY DỰNG</div>${flat('- Căn cứ Nghị định số 42/CP ngày 16/7/1996 của Chính phủ ban hành Điều lệ Quản lý đầu tư và xây dựng;')}${flat(`- Xét đơn xin phép xây dựng của ${you(f.main.sex).toLowerCase()} ${f.main.name}`)}<div style="text-align:center;margin:2mm 0"><b>NAY CHO PHÉP</b></div>${flat(`${you(f.main.sex)}: ${nameOf(f.main, 'owner', upper(f.main.name))}. Sinh ngày ${bornOf(f.main, 'owner')}. CMND: ${oldIdOf(old, 'owner')}`)}${flat(`Thường trú tại: ${homeBefore(f, f.main)}`)}${flat(`Được xây dựng công trình: nhà ở. Gồm ${f.chance.whole(1, 3)} tầng. Kết cấu: móng đá, tường gạch, mái bằng. Cao độ nền so với vỉa hè: + 0,30 m. Chỉ giới xây dựng: trùng lộ giới.`)}${flat(`Diện tích xây dựng: ${f.chance.whole(40, 120)} m². Tổng diện tích sàn: ${f.chance.whole(130, 320)} m²`)}${flat('Giấy phép này có giá trị 12 tháng kể từ ngày ký. Chủ công trình phải báo ngày khởi công cho UBND phường.')}${besideSign(codeLine(f), sealedSign(f, 'GIÁM ĐỐC SỞ', { ring: `SỞ XÂY DỰNG ★ TỈNH ${upper(f.place.province)} ★`, inner: 'SỞ XD' }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Which number a house has: a framed certificate of the ward.
    id: 's7-house-number',
    class: 'other',
    tags: ['form', 'personal'],
    coloured: true,
    draw: (f) =>
      paper(
        'other',
        [
          `<div class="frame"></div><div style="margin:-7mm 0 0 -8mm;font-size:11pt">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>Số: ${field('document_no', `${f.number}/CNSN`)}`, nation(10.5), 40, 10.5)}${title('GIẤY CHỨNG NHẬN SỐ NHÀ', 17, 'color:#1d4f91;margin-top:0')}<div class="sub" style="margin-bottom:1mm">Chứng nhận nhà của</div><div style="text-align:center;font-size:14pt"><b>${nameOf(f.main, 'owner', upper(f.main.name))}</b></div><div style="margin-top:2mm">${fill('Định danh cá nhân:', idOf(f.main, 'owner'))}${fill('Mang biển số nhà:', `${f.chance.whole(2, 300)}`)}${fill('Đường (ngõ, ngách):', 'đường Bờ Kênh')}${fill('Thuộc:', f.main.home)}${fill('Nhà cũ số:', 'chưa có')}</div><div class="cols"><div class="small">Cấp lần thứ nhất${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${sealedSign(f, 'CHỦ TỊCH', { gap: 16 })}</div></div></div>`,
        ],
        'a5Landscape',
      ),
  },
  {
    // Decree 175/2024: a permit is to be given longer, the first one named.
    id: 's7-app-permit-extend',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="font-size:11pt"><div style="text-align:center">${nation(11)}</div>${title('ĐƠN ĐỀ NGHỊ ĐIỀU CHỈNH/GIA HẠN/CẤP LẠI<br>GIẤY PHÉP XÂY DỰNG', 13.5)}<div class="sub">(Sử dụng cho: Nhà ở riêng lẻ)<br>Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${flat('<b>1. Thông tin về chủ đầu tư:</b>')}${line('- Tên chủ đầu tư (tên chủ hộ):', nameOf(f.main, 'applicant'))}${line('- Người đại diện: ......... Chức vụ: .........', '')}${line('- Địa chỉ liên hệ:', f.main.home)}${line('- Số điện thoại:', phone(f))}${line('- Mã số định danh cá nhân/mã số doanh nghiệp:', idOf(f.main, 'applicant'))}${flat('<b>2. Địa điểm xây dựng:</b>')}${line('- Lô đất số:', `${f.chance.whole(2, 90)} &emsp; Diện tích: ${f.chance.whole(70, 200)} m²`)}${line('- Tại:', f.place.full)}${line('- Giấy tờ đất: GCN số phát hành', serial(landSerial(f.chance, 6)))}${flat('<b>3. Giấy phép xây dựng đã được cấp:</b> số 88/GPXD, cơ quan cấp: UBND thị xã, ngày 11/4/2025.')}${flat('<b>4. Nội dung đề nghị:</b> gia hạn 12 tháng vì chưa đủ kinh phí.')}${flat('<b>5. Dự kiến thời gian hoàn thành:</b> 10 tháng.')}${flat('<b>6. Cam kết:</b> làm theo đúng giấy phép được gia hạn, nếu sai xin chịu trách nhiệm.')}${handedIn(f, 'ĐẠI DIỆN CHỦ ĐẦU TƯ', 'Gửi kèm:<br>1- Bản chính giấy phép')}</div>`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    // Circular 68/2025: an owner tells that the household's business ends.
    id: 's7-app-business-end',
    class: 'application_form',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper('application_form', [
        `${twoColumns(`<b>HỘ KINH DOANH ${shopName(f.main, 2)}</b><div class="rule" style="width:14mm"></div>Số: 01/TB-HKD`, `${nation(11)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 11.5)}${title('GIẤY ĐỀ NGHỊ<br>Chấm dứt hoạt động hộ kinh doanh', 14)}<div class="sub">Kính gửi: Phòng Kinh tế, Hạ tầng và Đô thị ${f.place.kind} ${f.place.name}</div>${fill('Tên hộ kinh doanh:', `HỘ KINH DOANH ${shopName(f.main, 2)}`)}${fill('Mã số đăng ký hộ kinh doanh:', field('business_registration_no', tax))}${fill('Địa chỉ trụ sở:', f.main.home)}${fill('Tên chủ hộ kinh doanh:', nameOf(f.main, 'applicant'))}${fillRow(['Sinh ngày:', bornOf(f.main, 'applicant'), 1], ['Giới tính:', f.main.sex, 1])}${fill('Số định danh cá nhân:', idOf(f.main, 'applicant'))}${fill('Chấm dứt hoạt động kể từ ngày:', daysLater(f.date, 20))}${fill('Lý do:', 'chủ hộ tuổi cao')}<p style="margin-top:2mm">Hộ kinh doanh đã thanh toán hết các khoản nợ thuế và các nghĩa vụ tài chính khác. Tôi xin chịu trách nhiệm về tính trung thực của nội dung trên./.</p><div class="cols"><div class="small">Các giấy tờ gửi kèm:<br>- Giấy chứng nhận đăng ký (bản gốc)${codeLine(f)}</div><div>${plainSign(f, 'CHỦ HỘ KINH DOANH', f.main.name)}</div></div>`,
      ]);
    },
  },
  {
    // Decree 88/2006: a family's business, everybody who put money in stands in a table.
    id: 's7-business-2008-family',
    class: 'household_business_certificate',
    tags: ['form', 'table', 'two-column'],
    coloured: true,
    draw: (f) => {
      const no = businessNo(f.chance);
      const date = dayOf(f, 3, 2008);
      return paper('household_business_certificate', [
        `<div class="frame"></div>${twoColumns(`UBND ${upper(district(f))}<br><b>${officeLines('PHÒNG ĐĂNG KÝ KINH DOANH')}</b>`, nation(11), 42, 11)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ KINH DOANH<br>HỘ KINH DOANH', 16, 'color:#a02020')}<div class="sub">Số: ${field('business_registration_no', no)}<br>Đăng ký lần đầu, ${issued(date)}</div>${line('1. Tên hộ kinh doanh (ghi bằng chữ in hoa):', `CƠ SỞ MỘC ${shopName(f.main)}`)}${line('2. Địa điểm kinh doanh:', homeBefore(f, f.main))}${line('Điện thoại:', phone(f))}${line('3. Ngành, nghề kinh doanh:', 'đóng đồ gỗ gia dụng')}${line('4. Vốn kinh doanh:', `${money(f.chance.whole(20, 200))} đồng`)}${line('5. Họ và tên đại diện hộ kinh doanh:', `${nameOf(f.main, 'owner', upper(f.main.name))} &emsp; Nam/Nữ: ${f.main.sex}`)}${line('Sinh ngày:', `${bornOf(f.main, 'owner')} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`)}${line('Chứng minh nhân dân số:', `${oldIdOf(oldCitizenId(f.chance), 'owner')} &emsp; Ngày cấp: 14/5/2003`)}${line('Nơi đăng ký hộ khẩu thường trú:', homeBefore(f, f.main))}${line('6. Danh sách thành viên góp vốn thành lập hộ:', '')}${grid(
          ['STT', 'Tên thành viên', 'Số CMND', 'Giá trị phần vốn góp'],
          [f.others[0], f.others[1]].map((who, i) => [
            String(i + 1),
            nameOf(who, 'member'),
            oldIdOf(oldCitizenId(f.chance), 'member'),
            `${money(5 + i * 5)} đ`,
          ]),
          11,
        )}${closing(f, 'TRƯỞNG PHÒNG', codeLine(f), 'ĐKKD', 'PHÒNG ĐĂNG KÝ KINH DOANH')}`,
      ]);
    },
  },
  {
    // Circular of the health service: a place where food is made is clean enough, both languages.
    id: 's7-food-safety',
    class: 'other',
    tags: ['form', 'personal', 'italic'],
    coloured: true,
    draw: (f) => {
      const no = businessNo(f.chance);
      return paper('other', [
        `<div class="frame"></div>${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('CHI CỤC AN TOÀN', 'VỆ SINH THỰC PHẨM')}</b>`, nation(11), 42, 11)}${title('GIẤY CHỨNG NHẬN<br>CƠ SỞ ĐỦ ĐIỀU KIỆN AN TOÀN THỰC PHẨM', 15, 'color:#a02020;margin-top:14mm')}<div class="sub"><i>CERTIFICATE OF FOOD SAFETY CONDITIONS</i></div><div style="text-align:center"><b>CHI CỤC TRƯỞNG CHỨNG NHẬN</b></div>${fill('Tên cơ sở/<i>Establishment</i>:', `CƠ SỞ BÚN BÁNH ${shopName(f.main)}`)}${fill('Chủ cơ sở/<i>Owner</i>:', nameOf(f.main, 'owner', upper(f.main.name)))}${fill('Số CCCD/<i>ID No.</i>:', idOf(f.main, 'owner'))}${fill('Địa chỉ/<i>Address</i>:', f.main.home)}${fill('Giấy chứng nhận ĐKKD số:', field('business_registration_no', no))}${flat('Đủ điều kiện an toàn thực phẩm để sản xuất, kinh doanh: bún tươi, bánh phở, bánh cuốn.')}${fill('Số cấp/<i>Number</i>:', `${field('document_no', `${f.number}/2026/ATTP-CNĐK`)}`)}<div style="text-align:right"><i>${f.place.province}, ${issued(f.date)}</i></div>${flat('<i>Giấy chứng nhận có hiệu lực đến hết ngày 30/9/2029</i>')}${closing(f, 'CHI CỤC TRƯỞNG', codeLine(f), 'ATTP', 'CHI CỤC ATVSTP')}`,
      ]);
    },
  },
  {
    // Decree 105/2017: a shop may sell spirits; a licence with grounds and articles.
    id: 's7-liquor-licence',
    class: 'other',
    tags: ['form', 'personal', 'two-column'],
    draw: (f) => {
      const no = businessNo(f.chance);
      return paper('other', [
        `${officeHead(f, `UBND ${unit(f)}`, officeLines('PHÒNG KINH TẾ'), `${f.number}/GP-KT`)}${title('GIẤY PHÉP BÁN LẺ RƯỢU', 16)}<div class="sub"><b>TRƯỞNG PHÒNG KINH TẾ</b></div><p>Căn cứ Nghị định số 105/2017/NĐ-CP ngày 14 tháng 9 năm 2017 của Chính phủ về kinh doanh rượu;</p><p>Xét hồ sơ đề nghị của ${you(f.main.sex).toLowerCase()} ${f.main.name},</p>${title('CHO PHÉP', 13)}<p class="flat"><b>Điều 1.</b> Cho phép: Cửa hàng tạp hóa ${shopName(f.main)}</p>${line('1. Chủ cơ sở:', `${nameOf(f.main, 'owner')}, sinh ngày ${bornOf(f.main, 'owner')}, thẻ căn cước số ${idOf(f.main, 'owner')}`)}${line('2. Địa chỉ:', f.main.home)}${line('3. Giấy chứng nhận đăng ký hộ kinh doanh số:', field('business_registration_no', no))}${line('4. Được phép tổ chức bán lẻ rượu tại:', 'địa chỉ nêu trên')}<p class="flat"><b>Điều 2.</b> Trách nhiệm thực hiện: phải thực hiện đúng các quy định tại Nghị định số 105/2017/NĐ-CP và những quy định của pháp luật liên quan.</p><p class="flat"><b>Điều 3.</b> Giấy phép này có giá trị 05 năm kể từ ngày ký./.</p>${closing(f, 'TRƯỞNG PHÒNG', `${recipients('Chủ cơ sở;', 'Lưu: KT.')}${codeLine(f)}`, 'PHÒNG', 'PHÒNG KINH TẾ')}`,
      ]);
    },
  },
  {
    // Form 04/TK-SDDPNN: what a household declares about the ground under its house.
    id: 's7-app-tax-plot',
    class: 'application_form',
    tags: ['form', 'codes', 'small'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const [no, sheet] = plot(f);
      return paper('application_form', [
        `<div style="font-size:11pt"><div class="cols"><div></div><div style="text-align:right;font-size:9pt">Mẫu số: 04/TK-SDDPNN<br><i>(Ban hành kèm theo Thông tư số 80/2021/TT-BTC)</i></div></div><div style="text-align:center">${nation(10.5)}</div>${title('TỜ KHAI THUẾ SỬ DỤNG ĐẤT PHI NÔNG NGHIỆP', 14)}<div class="sub">(Dùng cho hộ gia đình, cá nhân)<br>[01] Kỳ tính thuế: Năm 2026 &emsp; [02] lần đầu: ${tick(true)} &emsp; [03] bổ sung lần thứ: ${tick(false)}</div><div style="border:0.3mm solid #222;padding:2mm 3mm"><b>I. PHẦN NGƯỜI NỘP THUẾ TỰ KHAI</b><br><b>1. Người nộp thuế</b><br>[04] Tên người nộp thuế: ${nameOf(f.main, 'applicant', upper(f.main.name))}<br>[05] Ngày/tháng/năm sinh: ${bornOf(f.main, 'applicant')}<br><div style="margin:1mm 0">[06] Mã số thuế: ${cells('tax_code', tax, 'applicant')}</div>[07] Số CMND/Hộ chiếu/CCCD: ${idOf(f.main, 'applicant')}<br>[08] Ngày cấp: 09/09/2021 &emsp; [09] Nơi cấp: Cục CSQLHC về TTXH<br>[10] Địa chỉ cư trú: ${f.main.home}<br>[11] Địa chỉ nhận thông báo thuế: như trên &emsp; [12] Điện thoại: ${phone(f)}<br><b>2. Đại lý thuế (nếu có)</b><br>[13] Tên đại lý thuế: .......... [14] Mã số thuế: ..........<br><b>3. Thửa đất chịu thuế</b><br>[23] Địa chỉ thửa đất: ${f.place.full}<br>[27] Là thửa đất duy nhất: ${tick(true)}<br>[28] Đã có giấy chứng nhận: ${tick(true)} &emsp; [28.1] Số giấy chứng nhận: ${serial(landSerial(f.chance, 6))}<br>[28.3] Thửa đất số: ${no} &emsp; [28.4] Tờ bản đồ số: ${sheet}<br>[28.5] Diện tích: ${f.chance.whole(70, 400)} m² &emsp; [28.6] Loại đất/Mục đích sử dụng: ONT</div>${flat('Tôi xin cam đoan số liệu khai trên là đúng và chịu trách nhiệm trước pháp luật về những số liệu đã khai./.', 'margin-top:2mm')}${handedIn(f, 'NGƯỜI NỘP THUẾ', 'NHÂN VIÊN ĐẠI LÝ THUẾ<br>Họ và tên:<br>Chứng chỉ hành nghề số:')}</div>`,
      ]);
    },
  },
  {
    // Form 07/ĐK-NPT-TNCN: who lives on somebody's wage, as the tax office wants it; labels above values.
    id: 's7-app-tax-dependant',
    class: 'application_form',
    tags: ['form', 'table', 'modern'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      return paper(
        'application_form',
        [
          `<div style="font-size:10.5pt"><div style="text-align:center">${nation(10.5)}</div>${title('BẢN ĐĂNG KÝ NGƯỜI PHỤ THUỘC', 14)}<div class="sub">[01] Lần đầu: ${tick(true)} &emsp; [02] Thay đổi: ${tick(false)}</div>${sideBySide(above('[03] Họ và tên cá nhân có thu nhập', nameOf(f.main, 'applicant')), above('[04] Mã số thuế', field('tax_code', tax, tax, 'applicant')))}${sideBySide(above('[05] Số CCCD/hộ chiếu', idOf(f.main, 'applicant')), above('Mức lương bình quân', `${money(f.chance.whole(9, 30))} đồng`))}${above('[06] Địa chỉ cư trú', f.main.home)}${above('[07] Tên tổ chức, cá nhân trả thu nhập', `Công ty TNHH Giày ${f.place.province}`)}${grid(
            ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Quan hệ', 'Từ tháng', 'Đến tháng'],
            [f.others[1], f.others[2]].map((who, i) => [
              String(i + 1),
              nameOf(who, 'dependant'),
              bornOf(who, 'dependant'),
              idOf(who, 'dependant'),
              'Con',
              '01/2026',
              '12/2030',
            ]),
            9.5,
          )}${flat('(MST: Mã số thuế; CCCD: Căn cước công dân)')}${handedIn(f, 'CÁ NHÂN CÓ THU NHẬP')}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
