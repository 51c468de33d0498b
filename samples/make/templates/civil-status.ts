import { agency, field, fill, fillRow, guilloche, letterhead, motto, seal, signed, type Paper } from '../html.ts';
import { dateInWords, isoDate, type Person } from '../people.ts';

const SEAL = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM ★ TỈNH LÂM HẢI ★';
const SIGNER = 'Đinh Hữu Chấn Phong';

function issued(date: string): string {
  return field('issue_date', isoDate(date), dateInWords(date));
}

/** Giấy khai sinh on patterned paper; `fold` true adds a seal right over the mother's lines. */
export function birthCertificate(
  child: Person,
  mother: string,
  father: string,
  number: string,
  date: string,
  stampedOver = false,
): Paper {
  const over = stampedOver ? seal(96, 148, SEAL, 'T.P HỘ TỊCH', 14, 0.74, 42) : '';
  const page = `${guilloche('#e7c9a9')}<div class="frame"></div>
  <div style="height:6mm"></div><div class="cols"><div class="small" style="flex:0.75;text-align:center"><b>${field('agency', 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM')}</b><br>TỈNH LÂM HẢI</div><div>${motto(11.5)}</div></div>
  <div style="text-align:right;margin-top:2mm">Số: <b>${field('birth_certificate_no', number)}</b></div>
  <div class="title" style="font-size:22pt;color:#b3202a;margin:6mm 0 5mm">GIẤY KHAI SINH</div>
  ${fill('Họ, chữ đệm, tên:', `<b>${field('person_name', child.name, child.name.toUpperCase(), 'subject')}</b>`)}
  ${fillRow(['Ngày, tháng, năm sinh:', field('birth_date', isoDate(child.born), child.born, 'subject'), 3], ['Giới tính:', child.sex, 1])}
  ${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
  ${fill('Nơi sinh:', 'Trạm y tế xã Mẫu Lâm, tỉnh Lâm Hải')}
  ${fill('Quê quán:', 'Xã Mẫu Lâm, tỉnh Lâm Hải')}
  ${fill('Số định danh cá nhân:', `<b>${field('citizen_id', child.id, child.id, 'subject')}</b>`)}
  <div style="height:3mm"></div>
  ${fill('Họ, chữ đệm, tên người mẹ:', `<b>${field('person_name', mother, mother, 'mother')}</b>`)}
  ${fillRow(['Năm sinh:', '1878', 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
  ${fill('Nơi cư trú:', 'Thôn Đồng Lau, xã Mẫu Lâm, tỉnh Lâm Hải')}
  <div style="height:3mm"></div>
  ${fill('Họ, chữ đệm, tên người cha:', `<b>${field('person_name', father, father, 'father')}</b>`)}
  ${fillRow(['Năm sinh:', '1875', 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
  ${fill('Nơi cư trú:', 'Thôn Đồng Lau, xã Mẫu Lâm, tỉnh Lâm Hải')}
  <div style="height:3mm"></div>
  ${fill('Họ, chữ đệm, tên người đi khai sinh:', child.name)}
  ${fill('Giấy tờ tùy thân:', `Thẻ căn cước số ${child.id}`)}
  ${fill('Nơi đăng ký khai sinh:', 'Ủy ban nhân dân xã Mẫu Lâm, tỉnh Lâm Hải')}
  ${fill('Ngày, tháng, năm đăng ký:', issued(date))}
  <div class="cols" style="margin-top:6mm"><div></div><div>${signed({ title: 'NGƯỜI KÝ GIẤY KHAI SINH<br>CHỦ TỊCH', name: SIGNER, seed: 11, seal: SEAL })}</div></div>
  ${over}`;
  return { class: 'birth_certificate', size: 'a4', pages: [page] };
}

/** Trích lục khai tử (bản sao). */
export function deathExtract(dead: Person, reporter: Person, number: string, date: string): Paper {
  const head = letterhead(
    `${agency('ỦY BAN NHÂN DÂN', 'XÃ MẪU LÂM')}<div>Số: <b>${field('death_extract_no', number)}</b></div>`,
    `<div style="margin-top:2mm"><i>Mẫu Lâm, ${issued(date)}</i></div>`,
  );
  const page = `${head}<div class="title" style="font-size:18pt">TRÍCH LỤC KHAI TỬ</div><div class="sub"><b>(BẢN SAO)</b></div>
  ${fill('Họ, chữ đệm, tên:', `<b>${field('person_name', dead.name, dead.name.toUpperCase(), 'subject')}</b>`)}
  ${fillRow(['Ngày, tháng, năm sinh:', field('birth_date', isoDate(dead.born), dead.born, 'subject'), 3], ['Giới tính:', dead.sex, 1])}
  ${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
  ${fill('Nơi cư trú cuối cùng:', dead.home)}
  ${fill('Số định danh cá nhân:', field('citizen_id', dead.id, dead.id, 'subject'))}
  ${fill('Đã chết vào lúc:', '04 giờ 20 phút, ngày 02 tháng 10 năm 2026')}
  ${fill('Nơi chết:', 'Tại nhà riêng, Thôn Cầu Mới, xã Mẫu Lâm, tỉnh Lâm Hải')}
  ${fill('Nguyên nhân chết:', 'Tuổi già')}
  ${fill('Số Giấy báo tử:', '17/GBT ngày 03 tháng 10 năm 2026')}
  ${fill('Đăng ký khai tử tại:', 'Ủy ban nhân dân xã Mẫu Lâm')}
  ${fill('Họ, chữ đệm, tên người đi khai tử:', field('person_name', reporter.name, reporter.name, 'applicant'))}
  ${fill('Giấy tờ tùy thân:', `Thẻ căn cước số ${field('citizen_id', reporter.id, reporter.id, 'applicant')}`)}
  <p class="flat" style="margin-top:4mm"><i>Thực hiện trích lục từ Sổ đăng ký khai tử.</i></p>
  <div class="cols" style="margin-top:8mm"><div></div><div>${signed({ title: 'NGƯỜI KÝ TRÍCH LỤC<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', name: 'Lục Thị Thanh Bằng', seed: 12, seal: SEAL, turn: 6 })}</div></div>`;
  return { class: 'death_extract', size: 'a4', pages: [page] };
}

function spouse(title: string, who: Person, role: string): string {
  return `<div><div style="text-align:center"><b>${title}</b></div>
  ${fill('Họ, chữ đệm, tên:', `<b>${field('person_name', who.name, who.name, role)}</b>`)}
  ${fill('Ngày, tháng, năm sinh:', field('birth_date', isoDate(who.born), who.born, role))}
  ${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
  ${fill('Nơi cư trú:', who.home.split(', ').slice(-3, -2).join() + ', xã Mẫu Lâm')}
  ${fill('Giấy tờ tùy thân:', `CCCD ${field('citizen_id', who.id, who.id, role)}`)}</div>`;
}

/** Giấy chứng nhận kết hôn, landscape, wife left and husband right. */
export function marriageCertificate(wife: Person, husband: Person, number: string, date: string): Paper {
  const page = `${guilloche('#f0cdd2')}<div class="frame" style="border-color:#b3202a"></div>${motto(13)}
  <div class="title" style="font-size:22pt;color:#b3202a">GIẤY CHỨNG NHẬN KẾT HÔN</div>
  <div class="sub">Số: <b>${field('marriage_certificate_no', number)}</b></div>
  <div class="cols">${spouse('VỢ', wife, 'wife')}${spouse('CHỒNG', husband, 'husband')}</div>
  <div style="height:3mm"></div>
  ${fill('Nơi đăng ký kết hôn:', field('agency', 'Ủy ban nhân dân xã Mẫu Lâm, tỉnh Lâm Hải'))}
  ${fill('Ngày, tháng, năm đăng ký:', issued(date))}
  <div class="cols" style="margin-top:4mm"><div>${signed({ title: 'Vợ', name: wife.name, seed: 21, gap: 16 })}</div><div>${signed({ title: 'Chồng', name: husband.name, seed: 22, gap: 16 })}</div><div>${signed({ title: 'NGƯỜI KÝ GIẤY CHỨNG NHẬN', name: SIGNER, seed: 11, seal: SEAL, gap: 20, turn: -12 })}</div></div>`;
  return { class: 'marriage_certificate', size: 'a4Landscape', pages: [page] };
}

/** Giấy xác nhận tình trạng hôn nhân. */
export function maritalStatus(who: Person, number: string, date: string, purpose: string): Paper {
  const head = letterhead(
    `${agency('ỦY BAN NHÂN DÂN', 'XÃ MẪU LÂM')}<div>Số: ${field('document_no', `${number}/UBND-XNTTHN`)}</div>`,
    `<div style="margin-top:2mm"><i>Mẫu Lâm, ${issued(date)}</i></div>`,
  );
  const page = `${head}<div class="title">GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN</div><div style="height:4mm"></div>
  <p>Xét đề nghị của bà ${field('person_name', who.name, who.name, 'subject')}, về việc cấp Giấy xác nhận tình trạng hôn nhân,</p>
  <div style="text-align:center;margin:3mm"><b>XÁC NHẬN:</b></div>
  ${fill('Họ, chữ đệm, tên:', `<b>${who.name.toUpperCase()}</b>`)}
  ${fillRow(['Ngày, tháng, năm sinh:', field('birth_date', isoDate(who.born), who.born, 'subject'), 3], ['Giới tính:', who.sex, 1])}
  ${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
  ${fill('Giấy tờ tùy thân:', `Thẻ căn cước số ${field('citizen_id', who.id, who.id, 'subject')}`)}
  ${fill('Nơi cư trú:', who.home)}
  ${fill('Tình trạng hôn nhân:', 'Hiện tại chưa đăng ký kết hôn với ai')}
  ${fill('Giấy này được cấp để:', purpose)}
  <p style="margin-top:4mm">Giấy này có giá trị sử dụng trong thời hạn 06 tháng kể từ ngày cấp.</p>
  <div class="cols" style="margin-top:8mm"><div></div><div>${signed({ title: 'CHỦ TỊCH', name: SIGNER, seed: 11, seal: SEAL, turn: -3 })}</div></div>`;
  return { class: 'marital_status_certificate', size: 'a4', pages: [page] };
}
