import { agency, code128, field, fill, fillRow, letterhead, motto, qr, signature, type Paper } from '../html.ts';
import { dateInWords, isoDate, type Person } from '../people.ts';
import { incomingStamp, sealed } from '../stamps.ts';

/** Held out: papers as a desk scans them in colour every day, red seals and blue pens on plain paper. Nobody who writes rules reads this file. */
const SEAL = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM ★ TỈNH LÂM HẢI ★';
const SANS = "'DejaVu Sans'";

function issued(date: string): string {
  return field('issue_date', isoDate(date), dateInWords(date));
}

/** Tờ khai đề nghị trợ giúp xã hội, which the commune confirms at its foot under a seal. */
export function aidApplication(who: Person, date: string): Paper {
  const call = who.sex === 'Nam' ? 'ông' : 'bà';
  const page = `<div style="text-align:right;font-size:11pt"><i>Mẫu số 1d</i></div>${motto(12.5)}<div class="title">TỜ KHAI ĐỀ NGHỊ TRỢ GIÚP XÃ HỘI</div><div class="sub"><i>(Áp dụng đối với người cao tuổi thuộc hộ nghèo)</i></div>
  <p class="flat"><b>THÔNG TIN CỦA ĐỐI TƯỢNG</b></p>
  ${fillRow(['1. Họ và tên:', `<b>${field('person_name', who.name, who.name.toUpperCase(), 'applicant')}</b>`, 3], ['Giới tính:', who.sex, 1])}
  ${fillRow(['Ngày, tháng, năm sinh:', field('birth_date', isoDate(who.born), who.born, 'applicant'), 2], ['Dân tộc:', 'Mường', 1])}
  ${fill('Số định danh cá nhân:', field('citizen_id', who.id, who.id, 'applicant'))}
  ${fill('2. Nơi thường trú:', who.home)}
  ${fill('3. Nơi ở hiện nay:', 'Cùng nơi thường trú')}
  ${fill('4. Có thẻ bảo hiểm y tế không?', 'Có, hết hạn ngày 31 tháng 12')}
  ${fillRow(['5. Đang hưởng chế độ nào:', 'Chưa hưởng', 2], ['Từ tháng:', '', 1])}
  ${fill('6. Thuộc hộ nghèo, cận nghèo không?', 'Hộ nghèo năm 2026')}
  ${fill('7. Có người có nghĩa vụ phụng dưỡng không?', 'Không còn người thân thích')}
  ${fill('8. Khả năng tự phục vụ:', 'Tự phục vụ được trong sinh hoạt')}
  <p style="margin-top:3mm">Tôi xin cam đoan những lời khai trên là đúng, nếu có điều gì khai không đúng tôi xin chịu trách nhiệm hoàn toàn.</p>
  <div class="cols" style="margin-top:3mm"><div></div><div style="text-align:center"><i>Mẫu Lâm, ${issued(date)}</i><br><b>Người khai</b><div style="position:relative;height:17mm">${signature(20, 0, Number(who.id.slice(-4)), 36)}</div>${who.name}</div></div>
  <p class="flat" style="margin-top:3mm"><b>XÁC NHẬN CỦA ỦY BAN NHÂN DÂN XÃ</b></p>
  <p class="flat">Ủy ban nhân dân xã Mẫu Lâm xác nhận ${call} có tên trên đang thường trú tại địa phương và thuộc đối tượng được đề nghị trợ giúp.</p>
  <div class="cols"><div></div><div>${sealed({ title: 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', name: 'Lục Thị Thanh Bằng', seed: 12, seal: SEAL, inner: 'MẪU LÂM', turn: 7 })}</div></div>`;
  return { class: 'application_form', size: 'a4', pages: [page] };
}

/** Giấy xác nhận tình trạng hôn nhân as running text, the seal over the signature. */
export function maritalLetter(who: Person, number: string, date: string): Paper {
  const head = letterhead(
    `${agency('UBND TỈNH LÂM HẢI', 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM', 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM')}<div>Số: ${field('document_no', `${number}/UBND-XNTTHN`)}</div>`,
    `<div style="margin-top:2mm"><i>Mẫu Lâm, ${issued(date)}</i></div>`,
  );
  const call = who.sex === 'Nam' ? 'ông' : 'bà';
  const page = `${head}<div class="title" style="font-size:16pt;line-height:1.3;margin-top:8mm">GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN</div><div class="title" style="font-size:13pt;margin:5mm 0">ỦY BAN NHÂN DÂN XÃ MẪU LÂM XÁC NHẬN</div>
  ${fill(`Họ, chữ đệm, tên của ${call}:`, `<b>${field('person_name', who.name, who.name, 'subject')}</b>`)}
  ${fillRow(['Sinh ngày:', field('birth_date', isoDate(who.born), who.born, 'subject'), 2], ['Giới tính:', who.sex, 1])}
  ${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
  ${fill('Số định danh cá nhân:', field('citizen_id', who.id, who.id, 'subject'))}
  ${fill('Nơi cư trú:', who.home)}
  <p style="margin-top:4mm">Trong thời gian cư trú tại xã Mẫu Lâm, tỉnh Lâm Hải, từ ngày 02 tháng 01 năm 1921 đến nay chưa đăng ký kết hôn với ai.</p>
  <p>Giấy này có giá trị 06 tháng kể từ ngày cấp, được sử dụng để: bổ sung hồ sơ mua nhà ở xã hội.</p>
  <div class="cols" style="margin-top:10mm"><div class="small"><br><b><i>Nơi nhận:</i></b><br>- Người có yêu cầu;<br>- Lưu: VT, TP-HT.</div><div>${sealed({ title: 'CHỦ TỊCH', name: 'Đinh Hữu Chấn Phong', seed: 11, seal: SEAL, inner: 'MẪU LÂM', turn: -6 })}</div></div>`;
  return { class: 'marital_status_certificate', size: 'a4', pages: [page] };
}

/** Biên bản of two parties, each with a seal of its own; it names the dossier it was drawn up for. */
export function minutesOfTwo(owner: Person, number: string, code: string, date: string): Paper {
  const head = letterhead(
    `${agency('ỦY BAN NHÂN DÂN', 'XÃ MẪU LÂM', 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM')}<div>Số: ${field('document_no', `${number}/BB-UBND`)}</div>`,
    `<div style="margin-top:2mm"><i>Mẫu Lâm, ${issued(date)}</i></div>`,
  );
  const page = `${head}<div class="title" style="margin-top:6mm">BIÊN BẢN</div><div class="sub"><b>Kiểm tra hiện trạng khu đất đề nghị cấp giấy phép xây dựng</b><br>Mã hồ sơ: ${field('dossier_code', code)}</div>
  <p>Hôm nay, hồi 08 giờ 30 phút, tại thửa đất số 141, tờ bản đồ số 16, thôn Đồng Lau, chúng tôi gồm:</p>
  <p class="flat"><b>1. Đại diện Ủy ban nhân dân xã Mẫu Lâm</b></p><p class="flat">Bà Lục Thị Thanh Bằng, chức vụ: Phó Chủ tịch.</p>
  <p class="flat"><b>2. Đại diện đơn vị thi công</b></p><p class="flat">Ông Tiêu Viết Hào, chức vụ: Giám đốc Công ty TNHH Xây dựng Rừng Thông.</p>
  <p class="flat"><b>3. Chủ đầu tư</b></p><p class="flat">Ông <b>${field('person_name', owner.name, owner.name, 'owner')}</b>, số định danh cá nhân ${field('citizen_id', owner.id, owner.id, 'owner')}.</p>
  <p class="flat"><b>Kết quả kiểm tra:</b></p>
  <table><tr><th>TT</th><th>Nội dung</th><th>Theo bản vẽ</th><th>Thực tế</th></tr><tr><td>1</td><td>Chiều rộng mặt tiền</td><td>7,50 m</td><td>7,48 m</td></tr><tr><td>2</td><td>Khoảng lùi so với lộ giới</td><td>3,00 m</td><td>3,10 m</td></tr><tr><td>3</td><td>Cốt nền so với mặt đường</td><td>+0,45 m</td><td>+0,45 m</td></tr></table>
  <p>Hiện trạng phù hợp với bản vẽ đã nộp. Biên bản được lập thành 03 bản, mỗi bên giữ 01 bản, đọc lại cho các bên cùng nghe và ký tên dưới đây.</p>
  <div class="cols" style="margin-top:4mm"><div>${sealed({ title: 'ĐẠI DIỆN ĐƠN VỊ THI CÔNG<br>GIÁM ĐỐC', name: 'Tiêu Viết Hào', seed: 111, seal: 'CÔNG TY TNHH XÂY DỰNG RỪNG THÔNG ★ LÂM HẢI ★', inner: 'RỪNG THÔNG', turn: 15 })}</div><div>${sealed({ title: 'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH', name: 'Lục Thị Thanh Bằng', seed: 12, seal: SEAL, inner: 'MẪU LÂM', turn: -11 })}</div></div>`;
  return { class: 'other', size: 'a4', pages: [page] };
}

/** Công văn of a department on two sheets: the desk's stamp of entry on the first, the seal on the second. */
export function letterWithEntry(number: string, date: string, entry: string): Paper {
  const first = `<div class="head"><div class="left"><div style="font-size:12pt">UBND TỈNH LÂM HẢI</div><div style="font-size:12pt"><b>${field('agency', 'SỞ NỘI VỤ')}</b></div><div class="rule" style="width:14mm"></div><div>Số: ${field('document_no', number)}</div><div class="small">V/v hướng dẫn lưu trữ hồ sơ đã số hóa<br>tại Trung tâm Phục vụ hành chính công</div></div><div class="right">${motto(12)}<div style="margin-top:2mm"><i>Lâm Hải, ${issued(date)}</i></div></div></div>
  ${incomingStamp(24, 68, 'UBND XÃ MẪU LÂM', entry, '12/11', -3)}<div style="height:36mm"></div>
  <div class="sub">Kính gửi: Ủy ban nhân dân các xã trên địa bàn tỉnh</div>
  <p>Thực hiện Luật Lưu trữ và kế hoạch công tác năm 2026, Sở Nội vụ hướng dẫn Ủy ban nhân dân các xã một số việc về lưu trữ hồ sơ, giấy tờ đã số hóa như sau:</p>
  <p>1. Bản giấy của hồ sơ đã số hóa được giữ nguyên trật tự trong bìa, đánh số tờ bằng bút chì ở góc trên bên phải và nộp vào lưu trữ hiện hành trong thời hạn 01 năm kể từ ngày hồ sơ kết thúc.</p>
  <p>2. Bản số hóa phải kiểm tra đối chiếu với bản giấy trước khi ký số; trang mờ, thiếu góc, lệch quá 3 độ thì quét lại ngay trong ngày. Người kiểm tra ghi tên vào sổ giao nhận.</p>
  <p>3. Mỗi quý một lần, công chức làm công tác lưu trữ mở ngẫu nhiên ít nhất 30 hồ sơ để xem tệp còn đọc được hay không và lập bảng kê những tệp hỏng.</p>`;
  const second = `<div style="text-align:center;margin-bottom:5mm">2</div>
  <p>4. Không dùng ổ đĩa di động để giữ bản số hóa duy nhất. Bản sao dự phòng đặt tại một phòng khác, khóa cửa, có sổ theo dõi người ra vào.</p>
  <p>5. Hồ sơ có thời hạn bảo quản vĩnh viễn được lập danh mục riêng, gửi Trung tâm Lưu trữ lịch sử tỉnh trước ngày 31 tháng 3 hằng năm.</p>
  <p>Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh về Sở Nội vụ, điện thoại 0100 600 700, để được hướng dẫn./.</p>
  <div class="cols" style="margin-top:8mm"><div class="small"><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- UBND tỉnh (để báo cáo);<br>- Giám đốc Sở;<br>- Lưu: VT, QLLT.</div><div>${sealed({ title: 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', name: 'Ung Thị Trâm Hậu', seed: 112, seal: 'SỞ NỘI VỤ ★ ỦY BAN NHÂN DÂN TỈNH LÂM HẢI ★', inner: 'SỞ NỘI VỤ', turn: 10 })}</div></div>`;
  return { class: 'official_letter', size: 'a4', pages: [first, second] };
}

/** Giấy tiếp nhận hồ sơ with the centre's seal, and the stamp of entry beside it. */
export function stampedReceipt(
  code: string,
  procedure: [code: string, name: string],
  who: Person,
  date: string,
): Paper {
  const page = `<div class="cols" style="align-items:flex-start;margin-bottom:4mm"><div style="flex:0.4">${qr(code, 20)}</div><div style="text-align:right">${code128(code, 70, 12)}<div>Mã hồ sơ: <b>${field('dossier_code', code)}</b></div></div></div>
  <div class="head" style="font-size:11pt"><div class="left">UBND XÃ MẪU LÂM<br><b>${field('agency', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG')}</b><div class="rule" style="width:22mm"></div></div><div class="right"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b><div class="rule" style="width:50mm"></div><i>Mẫu Lâm, ${issued(date)}</i></div></div>
  <div class="title" style="font-size:14pt">GIẤY TIẾP NHẬN HỒ SƠ<br>VÀ HẸN TRẢ KẾT QUẢ</div><div style="font-size:12pt;margin-top:3mm">
  ${fill('Người nộp hồ sơ:', `<b>${field('person_name', who.name, who.name, 'applicant')}</b>`)}
  ${fill('Số định danh cá nhân:', field('citizen_id', who.id, who.id, 'applicant'))}
  ${fill('Nơi ở:', who.home)}
  ${fill('Thủ tục:', procedure[1])}
  ${fill('Mã thủ tục:', field('procedure_code', procedure[0]))}
  ${fill('Giấy tờ đã nhận:', '01 tờ khai; 01 bản sao giấy tờ về chỗ ở hợp pháp')}
  ${fillRow(['Nhận lúc:', `09 giờ 10 phút, ${date}`, 1], ['Hẹn trả:', '16 giờ, 18/11/2026', 1])}
  ${fill('Nhận kết quả tại:', 'Quầy số 3, Trung tâm Phục vụ hành chính công xã')}
  <p class="flat" style="margin-top:3mm"><i>Đề nghị ông, bà mang theo giấy này và thẻ căn cước khi đến nhận kết quả.</i></p></div>
  <div class="cols" style="margin-top:6mm;font-size:12pt"><div class="sign"><b>NGƯỜI NỘP HỒ SƠ</b><div style="position:relative;height:28mm">${signature(20, 5, Number(who.id.slice(-4)), 34)}</div><b>${who.name}</b></div><div>${sealed({ title: 'NGƯỜI TIẾP NHẬN', name: 'Châu Thị Minh Tuệ', seed: 32, seal: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG ★ XÃ MẪU LÂM ★', inner: 'MỘT CỬA', turn: 4 })}</div></div>
  ${incomingStamp(30, 236, 'UBND XÃ MẪU LÂM', '1187', '09/11', 2)}`;
  return { class: 'receipt', size: 'a4', font: SANS, pages: [page] };
}
