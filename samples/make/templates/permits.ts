import { agency, field, fill, fillRow, guilloche, letterhead, motto, signed, type Paper } from '../html.ts';
import { dateInWords, isoDate, type Person } from '../people.ts';

const SEAL = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM ★ TỈNH LÂM HẢI ★';
const CHAIR = { name: 'Đinh Hữu Chấn Phong', seed: 11, seal: SEAL };

function issued(date: string): string {
  return field('issue_date', isoDate(date), dateInWords(date));
}

/** Giấy chứng nhận đăng ký hộ kinh doanh. */
export function householdBusiness(owner: Person, number: string, business: string, trade: string, date: string): Paper {
  const head = letterhead(
    `${agency('ỦY BAN NHÂN DÂN', 'XÃ MẪU LÂM')}`,
    `<div style="margin-top:2mm"><i>Mẫu Lâm, ${issued(date)}</i></div>`,
  );
  const page = `${head}<div class="title" style="font-size:17pt">GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH</div>
  <div class="sub">Số: <b>${field('business_registration_no', number)}</b><br>Đăng ký lần đầu, ${dateInWords(date)}</div>
  ${fill('1. Tên hộ kinh doanh:', `<b>${business}</b>`)}
  ${fill('2. Địa điểm kinh doanh:', 'Chợ Mẫu Lâm, thôn Cầu Mới, xã Mẫu Lâm, tỉnh Lâm Hải')}
  ${fillRow(['Điện thoại:', '0100 300 400', 1], ['Email:', 'khong-co', 1])}
  ${fill('3. Ngành, nghề kinh doanh:', trade)}
  ${fill('4. Vốn kinh doanh:', '150.000.000 đồng (một trăm năm mươi triệu đồng)')}
  ${fill('5. Họ và tên đại diện hộ kinh doanh:', `<b>${field('person_name', owner.name, owner.name, 'owner')}</b>`)}
  ${fillRow(['Giới tính:', owner.sex, 1], ['Sinh ngày:', field('birth_date', isoDate(owner.born), owner.born, 'owner'), 1], ['Dân tộc:', 'Kinh', 1])}
  ${fill('Số định danh cá nhân:', field('citizen_id', owner.id, owner.id, 'owner'))}
  ${fill('Nơi thường trú:', owner.home)}
  ${fill('6. Chủ thể thành lập hộ kinh doanh:', 'Cá nhân')}
  <div class="cols" style="margin-top:9mm"><div></div><div>${signed({ ...CHAIR, title: 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH' })}</div></div>`;
  return { class: 'household_business_certificate', size: 'a4', pages: [page] };
}

/** Giấy phép xây dựng for a house; `code` is the dossier code printed at the foot, if any. */
export function constructionPermit(owner: Person, number: string, date: string, code: string): Paper {
  const head = letterhead(
    `${agency('ỦY BAN NHÂN DÂN', 'XÃ MẪU LÂM')}<div>Số: ${field('document_no', `${number}/GPXD`)}</div>`,
    `<div style="margin-top:2mm"><i>Mẫu Lâm, ${issued(date)}</i></div>`,
  );
  const page = `${head}<div class="title" style="font-size:17pt">GIẤY PHÉP XÂY DỰNG</div><div class="sub">(Sử dụng cho nhà ở riêng lẻ)</div>
  ${fill('1. Cấp cho:', `Ông <b>${field('person_name', owner.name, owner.name, 'owner')}</b>`)}
  ${fill('Địa chỉ:', owner.home)}
  ${fill('Số định danh cá nhân:', field('citizen_id', owner.id, owner.id, 'owner'))}
  <p class="flat" style="margin-top:2mm">2. Được phép xây dựng công trình: Nhà ở riêng lẻ</p>
  <p class="flat">- Theo thiết kế có ký hiệu: KT-01 đến KT-06 do Công ty TNHH Tư vấn Lâm Hải lập.</p>
  <p class="flat">- Gồm các nội dung sau đây:</p>
  ${fill('+ Vị trí xây dựng:', 'Thửa đất số 88, tờ bản đồ số 12, thôn Gò Chùa, xã Mẫu Lâm')}
  ${fillRow(['+ Cốt nền xây dựng công trình:', '+0,45 m', 1], ['Chiều cao:', '7,80 m', 1])}
  ${fillRow(['+ Mật độ xây dựng:', '62 %', 1], ['Hệ số sử dụng đất:', '1,20', 1])}
  ${fill('+ Chỉ giới xây dựng:', 'Lùi 3,0 m so với ranh lộ giới đường thôn')}
  ${fillRow(['+ Diện tích xây dựng:', '96,5 m²', 1], ['Số tầng:', '02', 1])}
  ${fill('+ Tổng diện tích sàn:', '187,0 m²')}
  <p class="flat" style="margin-top:2mm">3. Giấy tờ về quyền sử dụng đất: Giấy chứng nhận quyền sử dụng đất đã được cấp.</p>
  <p class="flat">4. Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên thì phải đề nghị gia hạn giấy phép xây dựng.</p>
  <div class="cols" style="margin-top:6mm"><div class="small"><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT, ĐC.<br><br>Mã hồ sơ: ${field('dossier_code', code)}</div><div>${signed({ ...CHAIR, title: 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', turn: 11 })}</div></div>`;
  return { class: 'construction_permit', size: 'a4', pages: [page] };
}

/** Bằng tốt nghiệp trung học phổ thông, A5 landscape. */
export function diploma(holder: Person, number: string, book: string, date: string): Paper {
  const page = `${guilloche('#cfe0d0')}<div class="frame" style="border-color:#2e6b3a;inset:5mm"></div><div style="margin-left:-11mm">${motto(10.5)}
  <div class="cols" style="text-align:center;font-size:11pt"><div><b>GIÁM ĐỐC ${field('agency', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO')}</b><br>TỈNH LÂM HẢI</div></div>
  <div style="text-align:center;font-size:10.5pt">Cấp</div>
  <div class="title" style="font-size:17pt;color:#b3202a;margin:1mm 0">BẰNG TỐT NGHIỆP TRUNG HỌC PHỔ THÔNG</div></div>
  <div style="font-size:11pt;line-height:1.22">${fillRow(['Cho:', `<b>${field('person_name', holder.name, holder.name, 'subject')}</b>`, 2], ['Giới tính:', holder.sex, 1])}
  ${fillRow(['Ngày sinh:', field('birth_date', isoDate(holder.born), holder.born, 'subject'), 1], ['Nơi sinh:', 'Mẫu Lâm, Lâm Hải', 1])}
  ${fillRow(['Học sinh trường:', 'THPT Mẫu Lâm', 1], ['Khóa thi ngày:', '02/6/1921', 1])}
  ${fillRow(['Hội đồng thi:', 'THPT Mẫu Lâm', 1], ['Xếp loại tốt nghiệp:', 'Khá', 1])}</div>
  <div class="cols" style="font-size:11pt;margin-top:2mm"><div>Số hiệu: <b>${field('document_no', number)}</b><br>Số vào sổ gốc cấp bằng: ${book}</div><div style="text-align:center"><i>Lâm Hải, ${issued(date)}</i>${signed({ title: 'GIÁM ĐỐC', name: 'Thạch Bá Khải Hoàn', seed: 61, seal: 'SỞ GIÁO DỤC VÀ ĐÀO TẠO ★ TỈNH LÂM HẢI ★', inner: 'SỞ GD-ĐT', gap: 15 })}</div></div>`;
  return { class: 'diploma', size: 'a5Landscape', pages: [page] };
}
