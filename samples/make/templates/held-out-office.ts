import { code128, field, fill, guilloche, motto, signed, type Paper } from '../html.ts';
import { dateInWords, isoDate, type Person } from '../people.ts';

/** Held out: layouts, wordings and fonts that no rule was written against. Nobody who writes rules reads this file. */
const SANS = "'DejaVu Sans'";
const SERIF = "'DejaVu Serif'";
const ARIAL_LIKE = "'Liberation Sans'";
const SEAL = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM ★ TỈNH LÂM HẢI ★';

function issued(date: string): string {
  return field('issue_date', isoDate(date), dateInWords(date));
}

/** A receipt on half a sheet as another software prints it: bar code only, no table. */
export function slipReceipt(code: string, who: Person, procedure: string, date: string): Paper {
  const page = `<div style="font-size:10.5pt;line-height:1.3;margin:-8mm -4mm 0 -12mm"><div class="cols"><div><b>${field('agency', 'BỘ PHẬN MỘT CỬA XÃ MẪU LÂM')}</b><br>Hotline: 0100 400 500</div><div style="text-align:right">${code128(code, 70, 11)}<div>${field('dossier_code', code)}</div></div></div>
  <div class="title" style="font-size:14pt">BIÊN NHẬN HỒ SƠ - PHIẾU HẸN</div>
  ${fill('Người nộp:', `<b>${field('person_name', who.name, who.name, 'applicant')}</b> - CCCD ${field('citizen_id', who.id, `${who.id.slice(0, 4)} ${who.id.slice(4, 8)} ${who.id.slice(8)}`, 'applicant')}`)}
  ${fill('Thủ tục:', procedure)}${fill('Ngày nhận:', field('issue_date', isoDate(date), date))}${fill('Hẹn trả:', 'trong ngày, sau 15 giờ')}${fill('Giấy tờ kèm theo:', '02 bản chính, 05 bản sao')}
  <p class="flat" style="margin-top:2mm"><i>Ông/bà giữ phiếu này để nhận kết quả. Tra cứu bằng mã hồ sơ phía trên.</i></p>
  <div class="cols"><div>${signed({ title: 'Người nộp', name: who.name, seed: 95, gap: 12 })}</div><div>${signed({ title: 'Cán bộ tiếp nhận', name: 'Châu Thị Minh Tuệ', seed: 32, gap: 12 })}</div></div></div>`;
  return { class: 'receipt', size: 'a5Landscape', font: SANS, pages: [page] };
}

/** An application as a grid of boxes with tick marks. */
export function boxedForm(who: Person, date: string): Paper {
  const row = (label: string, value: string) =>
    `<tr><td style="width:38%;background:#eee">${label}</td><td>${value}</td></tr>`;
  const page = `<div style="text-align:right;font-size:10pt">Mẫu số 04/TK-CT</div>${motto(12)}<div class="title">TỜ KHAI ĐỀ NGHỊ HƯỞNG TRỢ CẤP XÃ HỘI</div><div class="sub">Kính gửi: Chủ tịch UBND xã Mẫu Lâm</div>
  <p class="flat"><b>PHẦN A. THÔNG TIN CÁ NHÂN</b></p><table>${row('Họ và tên (viết chữ in hoa)', `<b>${field('person_name', who.name, who.name.toUpperCase(), 'applicant')}</b>`)}${row('Ngày sinh', field('birth_date', isoDate(who.born), who.born, 'applicant'))}${row('Giới tính', who.sex === 'Nữ' ? 'Nữ' : 'Nam')}${row('Mã số định danh', field('citizen_id', who.id, who.id, 'applicant'))}${row('Chỗ ở hiện nay', who.home)}${row('Có thẻ bảo hiểm y tế không?', 'Có')}${row('Đang hưởng lương hưu', 'Không')}</table>
  <p class="flat"><b>PHẦN B. HOÀN CẢNH</b></p><table>${row('Sống cùng', 'Một mình')}${row('Khả năng tự phục vụ', 'Một phần')}${row('Lý do đề nghị', 'Người cao tuổi thuộc hộ nghèo, không có người có nghĩa vụ và quyền phụng dưỡng')}</table>
  <p class="flat">Tôi xin cam đoan những lời khai trên là đúng, nếu sai tôi xin chịu hoàn toàn trách nhiệm.</p>
  <div class="cols" style="margin-top:6mm"><div style="text-align:center"><b>Xác nhận của thôn</b></div><div style="text-align:center"><i>${issued(date)}</i>${signed({ title: 'Người khai', name: who.name, seed: 96, gap: 18 })}</div></div>`;
  return { class: 'application_form', size: 'a4', font: ARIAL_LIKE, pages: [page] };
}

/** A decision about one person by another agency, with its own letterhead. */
export function personDecision(who: Person, number: string, date: string): Paper {
  const page = `<div class="head" style="font-size:10.5pt"><div class="left">UBND TỈNH LÂM HẢI<br><b>${field('agency', 'SỞ Y TẾ')}</b><div class="rule" style="width:14mm"></div>Số: ${field('document_no', number)}</div><div class="right"><b style="font-size:9.6pt">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><div class="rule" style="width:44mm"></div><i>Lâm Hải, ${issued(date)}</i></div></div>
  <div class="title">QUYẾT ĐỊNH</div><div class="sub"><b>Về việc hưởng trợ cấp xã hội hàng tháng</b></div><div class="title" style="font-size:12pt">GIÁM ĐỐC SỞ Y TẾ</div>
  <p>Căn cứ Nghị định số 20/2021/NĐ-CP của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội;</p><p>Xét hồ sơ do Ủy ban nhân dân xã Mẫu Lâm trình,</p><div class="title" style="font-size:12pt">QUYẾT ĐỊNH:</div>
  <p><b>Điều 1.</b> Trợ cấp xã hội hàng tháng đối với bà <b>${field('person_name', who.name, who.name, 'subject')}</b>, sinh ngày ${field('birth_date', isoDate(who.born), who.born, 'subject')}, số định danh cá nhân ${field('citizen_id', who.id, who.id, 'subject')}, thường trú tại ${who.home}.</p>
  <p>Mức hưởng: 750.000 đồng/tháng, kể từ ngày 01 tháng 11 năm 2026.</p><p><b>Điều 2.</b> Chủ tịch UBND xã Mẫu Lâm và bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.</p>
  <div class="cols" style="margin-top:8mm;font-size:11pt"><div><b><i>Nơi nhận:</i></b><br>- Như Điều 2;<br>- Lưu: VT, BTXH.</div><div>${signed({ title: 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', name: 'Giang Bá Thuần', seed: 97, seal: 'SỞ Y TẾ TỈNH LÂM HẢI ★ CHXHCN VIỆT NAM ★', inner: 'SỞ Y TẾ' })}</div></div>`;
  return { class: 'decision', size: 'a4', font: SERIF, pages: [page] };
}

/** A report whose title stands left and whose figures are the text. */
export function plainReport(number: string, date: string): Paper {
  const rows = [
    ['Thôn Cầu Mới', '214', '198', '92,5 %'],
    ['Thôn Đồng Lau', '187', '151', '80,7 %'],
    ['Thôn Bến Gỗ', '160', '160', '100 %'],
    ['Thôn Suối Khe', '98', '71', '72,4 %'],
  ];
  const page = `<div class="cols" style="font-size:11pt"><div><b>${field('agency', 'ĐOÀN THANH NIÊN XÃ MẪU LÂM')}</b><br>***<br>Số: ${field('document_no', number)}</div><div style="text-align:right"><i>Mẫu Lâm, ${issued(date)}</i></div></div><div class="title" style="text-align:left;font-size:17pt;margin-top:8mm">BÁO CÁO NHANH<br>Tổ công nghệ số hỗ trợ người dân nộp hồ sơ trực tuyến</div>
  <p class="flat">Từ ngày 01 đến ngày 31 tháng 10 năm 2026, các tổ đã đến từng nhà hướng dẫn và ghi nhận số liệu như bảng dưới đây.</p><table><tr><th>Địa bàn</th><th>Số hộ</th><th>Đã có tài khoản</th><th>Tỷ lệ</th></tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>
  <p class="flat">Khó khăn chính: sóng điện thoại yếu ở thôn Suối Khe; nhiều người cao tuổi không có điện thoại thông minh.</p><p class="flat">Đề xuất: đặt thêm một điểm hỗ trợ tại nhà văn hóa thôn vào sáng thứ Bảy.</p><div class="cols" style="margin-top:8mm"><div></div><div>${signed({ title: 'BÍ THƯ', name: 'Ông Thế Lữ Anh', seed: 98 })}</div></div>`;
  return { class: 'report', size: 'a4', font: SANS, pages: [page] };
}

/** A letter of another office over two pages. */
export function agencyLetter(number: string, date: string): Paper {
  const first = `<div class="head" style="font-size:10.5pt"><div class="left">TỈNH LÂM HẢI<br><b>${field('agency', 'BẢO HIỂM XÃ HỘI CƠ SỞ MẪU LÂM')}</b><br>Số: ${field('document_no', number)}<br>V/v phối hợp rà soát dữ liệu</div><div class="right"><b style="font-size:9.4pt">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br><i>Mẫu Lâm, ${issued(date)}</i></div></div><div style="margin:8mm 0 5mm 30mm">Kính gửi:<br>- Ủy ban nhân dân xã Mẫu Lâm;<br>- Trạm y tế xã Mẫu Lâm.</div>
  <p>Để bảo đảm quyền lợi của người tham gia bảo hiểm y tế, Bảo hiểm xã hội cơ sở đề nghị Quý cơ quan phối hợp rà soát danh sách người từ đủ 80 tuổi trở lên chưa được cấp thẻ.</p><p>Danh sách gửi bằng tệp điện tử qua trục liên thông văn bản, không gửi bản giấy. Mỗi dòng ghi đủ họ tên, ngày sinh và nơi cư trú; không ghi số tài khoản ngân hàng.</p><p>Trường hợp thông tin khác với giấy tờ gốc, đề nghị ghi rõ giấy tờ dùng để đối chiếu và người đã đối chiếu.</p>`;
  const second = `<div style="text-align:center;font-size:10.5pt;margin-bottom:6mm">2</div><p>Thời hạn hoàn thành: trước 17 giờ ngày 20 tháng 11 năm 2026. Đầu mối liên hệ: tổ cấp sổ, thẻ; điện thoại 0100 500 600.</p><p>Rất mong nhận được sự phối hợp của Quý cơ quan.</p><div class="cols" style="margin-top:8mm;font-size:11pt"><div><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT, CST.</div><div>${signed({ title: 'GIÁM ĐỐC', name: 'Âu Dương Thị Mẫn', seed: 99, seal: 'BẢO HIỂM XÃ HỘI CƠ SỞ MẪU LÂM ★ LÂM HẢI ★', inner: 'BHXH' })}</div></div>`;
  return { class: 'official_letter', size: 'a4', font: SERIF, pages: [first, second] };
}

/** Household business certificate of the form whose number is the owner's personal id. */
export function newHouseholdBusiness(owner: Person, date: string): Paper {
  const item = (n: number, label: string, value: string) =>
    `<div style="margin:2mm 0"><b>${n}.</b> ${label}: ${value}</div>`;
  const page = `${guilloche('#d9e6f2')}<div style="text-align:center;font-size:11pt"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<br>-----o0o-----</div><div style="font-size:11pt;margin-top:4mm">${field('agency', 'CƠ QUAN ĐĂNG KÝ KINH DOANH CẤP XÃ')}: XÃ MẪU LÂM</div><div class="title" style="font-size:15pt;margin-top:8mm">GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH</div><div class="sub" style="font-size:11pt">Mã số hộ kinh doanh: <b>${field('business_registration_no', owner.id)}</b></div><div style="font-size:11pt">
  ${item(1, 'Tên hộ kinh doanh viết bằng tiếng Việt', '<b>CƠ SỞ MAY DIỆU KHUÊ</b>')}${item(2, 'Trụ sở', 'Tổ 4, thôn Suối Khe, xã Mẫu Lâm, tỉnh Lâm Hải')}${item(3, 'Ngành nghề kinh doanh', 'May trang phục (trừ trang phục từ da lông thú)')}${item(4, 'Tổng số vốn kinh doanh', '60.000.000 VNĐ')}${item(5, 'Chủ hộ kinh doanh', `<b>${field('person_name', owner.name, owner.name, 'owner')}</b>`)}${item(6, 'Ngày sinh', field('birth_date', isoDate(owner.born), owner.born, 'owner'))}${item(7, 'Số định danh cá nhân', field('citizen_id', owner.id, owner.id, 'owner'))}${item(8, 'Địa chỉ liên lạc', owner.home)}</div>
  <div class="cols" style="margin-top:8mm;font-size:11pt"><div></div><div style="text-align:center"><i>${issued(date)}</i>${signed({ title: 'TRƯỞNG PHÒNG KINH TẾ', name: 'Nghiêm Bích Thủy Vy', seed: 101, seal: SEAL, inner: 'PHÒNG KT' })}</div></div>`;
  return { class: 'household_business_certificate', size: 'a4', font: SANS, pages: [page] };
}

/** Hợp đồng ủy quyền, two pages, parties as a table. */
export function agencyContract(giver: Person, taker: Person, date: string): Paper {
  const column = (who: Person, role: string) =>
    `<td>${who.sex === 'Nam' ? 'Ông' : 'Bà'} <b>${field('person_name', who.name, who.name, role)}</b><br>Sinh: ${field('birth_date', isoDate(who.born), who.born, role)}<br>CCCD: ${field('citizen_id', who.id, who.id, role)}<br>Trú tại: ${who.home}</td>`;
  const first = `${motto(12)}<div class="title" style="font-size:16pt">HỢP ĐỒNG ỦY QUYỀN</div><div class="sub"><i>Lập tại Mẫu Lâm, ${issued(date)}</i></div><table><tr><th>NGƯỜI ỦY QUYỀN (BÊN A)</th><th>NGƯỜI NHẬN ỦY QUYỀN (BÊN B)</th></tr><tr>${column(giver, 'giver')}${column(taker, 'taker')}</tr></table>
  <p class="flat"><b>Điều 1. Phạm vi ủy quyền.</b> Bên B được nhân danh Bên A quản lý, trông coi căn nhà tại thôn Cầu Mới, nộp thuế, trả tiền điện, tiền nước và làm việc với cơ quan nhà nước khi cần.</p><p class="flat"><b>Điều 2. Thời hạn.</b> Hai năm kể từ ngày hợp đồng được chứng thực.</p><p class="flat"><b>Điều 3. Thù lao.</b> Hợp đồng ủy quyền này không có thù lao.</p><p class="flat"><b>Điều 4. Cam đoan.</b> Việc giao kết hợp đồng là hoàn toàn tự nguyện, không bị lừa dối hoặc ép buộc.</p>`;
  const second = `<div class="cols"><div>${signed({ title: 'Bên A', name: giver.name, seed: 102, gap: 18 })}</div><div>${signed({ title: 'Bên B', name: taker.name, seed: 103, gap: 18 })}</div></div><div class="title" style="font-size:12.5pt;margin-top:8mm">LỜI CHỨNG CỦA CÁN BỘ TƯ PHÁP</div><p class="flat">Tại thời điểm chứng thực, hai bên minh mẫn, nhận thức và làm chủ được hành vi của mình. Số chứng thực 88, quyển số 01/2026-SCT/HĐ,GD.</p><div class="cols"><div></div><div>${signed({ title: 'NGƯỜI THỰC HIỆN CHỨNG THỰC', name: 'Đinh Hữu Chấn Phong', seed: 11, seal: SEAL })}</div></div>`;
  return { class: 'power_of_attorney', size: 'a4', font: ARIAL_LIKE, pages: [first, second] };
}
