import { escapeHtml, field, fill, guilloche, motto, qr, signed, type Paper } from '../html.ts';
import { mrzLines } from '../identifiers.ts';
import { dateInWords, isoDate, plainCapitals, type Person } from '../people.ts';

/** Held out: layouts, wordings and fonts that no rule was written against. Nobody who writes rules reads this file. */
const SANS = "'DejaVu Sans'";
const TYPED = "'Liberation Mono'";

/** Thẻ căn cước in use since 1 July 2024: QR and place of residence on the back. */
export function identityCard(who: Person, issued: string, expires: string): Paper {
  const lines = mrzLines({
    id: who.id,
    born: isoDate(who.born),
    sex: who.sex,
    expires: isoDate(expires),
    name: plainCapitals(who.name),
  });
  const place = (x: number, y: number, html: string, style = '') =>
    `<div class="at" style="left:${x}mm;top:${y}mm;white-space:nowrap;${style}">${html}</div>`;
  const card = (tint: string, inside: string) =>
    `<div class="at card" style="width:85.6mm;height:54mm;border-radius:3mm;border:0.3mm solid #99a;background:${tint};font:7pt/1.25 'DejaVu Sans',sans-serif;overflow:hidden">${inside}</div>`;
  const compact = (date: string) => date.replaceAll('/', '');
  const payload = [
    who.id,
    '',
    who.name,
    compact(who.born),
    who.sex,
    who.home,
    compact(issued),
    '',
    'Lâm Thị Chín',
    'Hồ Văn Mười',
  ].join('|');
  const bust = `<svg viewBox="0 0 60 80" style="width:19mm"><rect width="60" height="80" fill="#e3e3e8"/><circle cx="30" cy="28" r="13" fill="#a0a4ab"/><path d="M6 80 Q8 48 30 48 Q52 48 54 80 Z" fill="#a0a4ab"/></svg>`;
  const front = `${place(22, 3, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc', 'text-align:center;font-size:6pt')}
  ${place(34, 10, '<b style="color:#a3202a">CĂN CƯỚC</b>', 'font-size:11pt')}${place(37, 15.5, 'IDENTITY CARD', 'font-size:6pt')}${place(4, 19, bust)}
  ${place(28, 20, 'Số định danh cá nhân / Personal identification number:', 'font-size:5.2pt')}${place(28, 23, `<b>${field('citizen_id', who.id, who.id, 'subject')}</b>`, 'font-size:11pt')}
  ${place(28, 29, 'Họ, chữ đệm và tên khai sinh / Full name:', 'font-size:5.6pt')}${place(28, 32, `<b>${field('person_name', who.name, who.name.toUpperCase(), 'subject')}</b>`, 'font-size:8pt')}
  ${place(28, 37, `Ngày, tháng, năm sinh / Date of birth: <b>${field('birth_date', isoDate(who.born), who.born, 'subject')}</b>`, 'font-size:5.8pt')}
  ${place(28, 41, `Giới tính / Sex: <b>${who.sex}</b>`, 'font-size:5.8pt')}${place(28, 45, 'Quốc tịch / Nationality: <b>Việt Nam</b>', 'font-size:5.8pt')}`;
  const back = `${place(4, 3, 'Nơi cư trú / Place of residence:', 'font-size:5.6pt')}${place(4, 6, `<b>${who.home}</b>`, 'font-size:5.4pt')}
  ${place(4, 10, 'Nơi đăng ký khai sinh / Place of birth registration:', 'font-size:5.6pt')}${place(4, 13, '<b>Xã Mẫu Lâm, tỉnh Lâm Hải</b>', 'font-size:5.8pt')}
  ${place(4, 18, `Ngày cấp / Date of issue: <b>${field('issue_date', isoDate(issued), issued)}</b>`, 'font-size:5.8pt')}${place(4, 22, `Có giá trị đến / Date of expiry: <b>${expires}</b>`, 'font-size:5.8pt')}
  ${place(6, 29, `<b>${field('agency', 'BỘ CÔNG AN')}</b><br>MINISTRY OF PUBLIC SECURITY`, 'font-size:5.8pt')}${place(65, 16, qr(payload, 18))}
  ${place(3.4, 38.6, lines.map((line) => escapeHtml(line)).join('<br>'), "font:700 9.6pt/1.42 'Liberation Mono',monospace;letter-spacing:0.18mm")}`;
  const page = `<div style="position:absolute;left:30mm;top:40mm">${card('#eef0ee', front)}</div><div style="position:absolute;left:30mm;top:108mm">${card('#f1eee6', back)}</div>`;
  return { class: 'citizen_id_card', size: 'a4', pages: [page] };
}

/** Birth certificate copy as typed in the nineties: number, book and page apart. */
export function oldBirthCertificate(child: Person, number: string, date: string): Paper {
  const [short, year] = number.split('/');
  const page = `<div class="cols" style="font-size:10.5pt;line-height:1.3"><div>UBND XÃ: Mẫu Lâm<br>HUYỆN: Tân Mẫu<br>TỈNH: Lâm Hải</div><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</div><div style="text-align:right">Mẫu TP/HT2<br>Số: ${field('birth_certificate_no', number, short)}<br>Quyển số: 03/${year}</div></div>
  <div class="title" style="font-size:19pt;margin-top:10mm">GIẤY KHAI SINH</div><div class="sub">(BẢN SAO)</div><div style="line-height:1.5">
  ${fill('Họ và tên', field('person_name', child.name, child.name, 'subject') + `   Nam, nữ: ${child.sex}`)}
  ${fill('Ngày, tháng, năm sinh', field('birth_date', isoDate(child.born), child.born.replaceAll('/', '-'), 'subject'))}
  ${fill('Nơi sinh', 'Nhà hộ sinh Mẫu Lâm')}${fill('Dân tộc', 'Kinh     Quốc tịch: Việt Nam')}
  <table style="margin:5mm 0"><tr><th>PHẦN KHAI VỀ CHA MẸ</th><th>NGƯỜI MẸ</th><th>NGƯỜI CHA</th></tr><tr><td>Họ và tên</td><td>${field('person_name', 'Quách Thị Lụa', 'Quách Thị Lụa', 'mother')}</td><td>${field('person_name', 'Quách Đình Thuật', 'Quách Đình Thuật', 'father')}</td></tr><tr><td>Tuổi</td><td>24</td><td>29</td></tr><tr><td>Nghề nghiệp</td><td>Làm ruộng</td><td>Thợ mộc</td></tr><tr><td>Nơi thường trú</td><td>Xã Mẫu Lâm</td><td>Xã Mẫu Lâm</td></tr></table>
  <div>Đăng ký ${field('issue_date', isoDate(date), dateInWords(date))}</div><div style="margin-top:4mm">SAO Y BẢN CHÍNH</div></div>
  <div class="cols" style="margin-top:8mm"><div></div><div>${signed({ title: 'T/M UBND XÃ MẪU LÂM<br>CHỦ TỊCH', name: 'Kiều Văn Hưởng', seed: 81, seal: 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM ★ HUYỆN TÂN MẪU ★' })}</div></div>`;
  return { class: 'birth_certificate', size: 'a4', font: TYPED, pages: [page] };
}

/** Giấy chứng tử, the older name of the death extract, in a table of lines. */
export function oldDeathCertificate(dead: Person, number: string, date: string): Paper {
  const line = (label: string, value: string) =>
    `<tr><td style="border:0;width:46%">${label}</td><td style="border:0;border-bottom:0.2mm dotted #444">${value}</td></tr>`;
  const page = `<div class="frame" style="border:0.5mm solid #333"></div>${motto(12)}<div style="text-align:right;font-size:11pt">Số ${field('death_extract_no', number)}, Quyển số 01</div><div class="title" style="font-size:20pt;margin-top:6mm">GIẤY CHỨNG TỬ</div><div style="height:6mm"></div>
  <table>${line('Họ và tên người chết', field('person_name', dead.name, dead.name, 'subject'))}${line('Giới tính', dead.sex)}${line('Sinh ngày', field('birth_date', isoDate(dead.born), dead.born, 'subject'))}${line('Dân tộc, quốc tịch', 'Kinh, Việt Nam')}${line('Nơi thường trú cuối cùng', 'Thôn Bến Gỗ, xã Mẫu Lâm')}${line('Số định danh', field('citizen_id', dead.id, dead.id, 'subject'))}${line('Chết hồi', '22 giờ 05 phút ngày 11/10/2026')}${line('Tại', 'Nhà riêng')}${line('Nguyên nhân', 'Bệnh già')}</table>
  <div style="text-align:right;margin-top:6mm"><i>Đăng ký tại ${field('agency', 'Ủy ban nhân dân xã Mẫu Lâm')}, ${field('issue_date', isoDate(date), dateInWords(date))}</i></div>
  <div class="cols" style="margin-top:6mm"><div style="text-align:center"><b>CÁN BỘ HỘ TỊCH</b></div><div>${signed({ title: 'TM. UBND XÃ<br>PHÓ CHỦ TỊCH', name: 'Lục Thị Thanh Bằng', seed: 12, seal: 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM ★ TỈNH LÂM HẢI ★' })}</div></div>`;
  return { class: 'death_extract', size: 'a4', font: SANS, pages: [page] };
}

/** Giấy chứng nhận đăng ký kết hôn, portrait, husband first. */
export function oldMarriage(husband: Person, wife: Person, number: string, date: string): Paper {
  const cell = (who: Person, role: string) => `<td><b>${field('person_name', who.name, who.name, role)}</b></td>`;
  const page = `${guilloche('#dcd3ee')}<div class="frame" style="border-color:#5a3a8a"></div><div style="height:6mm"></div>${motto(12)}<div class="title" style="font-size:19pt;color:#8a1f3a;line-height:1.35;margin-top:8mm">GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ KẾT HÔN</div><div class="sub">Số ${field('marriage_certificate_no', number)} &nbsp; Quyển số 01/2026</div>
  <table><tr><th></th><th>CHỒNG</th><th>VỢ</th></tr><tr><td>Họ và tên</td>${cell(husband, 'husband')}${cell(wife, 'wife')}</tr><tr><td>Ngày sinh</td><td>${field('birth_date', isoDate(husband.born), husband.born, 'husband')}</td><td>${field('birth_date', isoDate(wife.born), wife.born, 'wife')}</td></tr><tr><td>Dân tộc</td><td>Kinh</td><td>Kinh</td></tr><tr><td>Quốc tịch</td><td>Việt Nam</td><td>Việt Nam</td></tr><tr><td>Số định danh</td><td>${field('citizen_id', husband.id, husband.id, 'husband')}</td><td>${field('citizen_id', wife.id, wife.id, 'wife')}</td></tr></table>
  <p class="flat" style="margin-top:4mm">Giấy này có giá trị từ ${field('issue_date', isoDate(date), dateInWords(date))} và được ghi vào Sổ đăng ký kết hôn của ${field('agency', 'Ủy ban nhân dân xã Mẫu Lâm')}.</p>
  <div class="cols" style="margin-top:6mm"><div>${signed({ title: 'Chồng', name: husband.name, seed: 91, gap: 16 })}</div><div>${signed({ title: 'Vợ', name: wife.name, seed: 92, gap: 16 })}</div></div><div style="width:60%;margin:6mm auto">${signed({ title: 'CHỦ TỊCH', name: 'Đinh Hữu Chấn Phong', seed: 11, seal: 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM ★ TỈNH LÂM HẢI ★' })}</div>`;
  return { class: 'marriage_certificate', size: 'a4', font: "'DejaVu Serif'", pages: [page] };
}
