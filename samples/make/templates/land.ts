import { escapeHtml, field, fill, guilloche, motto, qr, signed, type Paper } from '../html.ts';
import { dateInWords, isoDate, type Person } from '../people.ts';

const DEPARTMENT = 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH LÂM HẢI ★';

const PLOT = `<svg viewBox="0 0 120 90" style="width:92mm;height:69mm;display:block;margin:3mm auto"><path d="M20 14 L98 9 L106 70 L28 80 Z" fill="none" stroke="#222" stroke-width="0.7"/><path d="M42 30 L80 27 L83 54 L46 58 Z" fill="#f3e3d8" stroke="#222" stroke-width="0.4"/><path d="M4 84 L116 78" stroke="#555" stroke-width="0.4" stroke-dasharray="3 2"/><path d="M112 30V12M112 12l-3 6M112 12l3 6" stroke="#222" stroke-width="0.6" fill="none"/></svg>`;

/** Old red-and-pink land use certificate: one A3 sheet folded, four pages in reading order. */
export function landBooklet(owner: Person, serial: string, book: string, date: string): Paper {
  const cover = `${guilloche('#f2c4bd')}<div class="frame" style="border-color:#b3202a"></div><div style="height:10mm"></div>${motto(13)}
  <div style="height:42mm;text-align:center;padding-top:8mm"><svg viewBox="0 0 40 40" style="height:30mm"><circle cx="20" cy="20" r="18" fill="#c9302c"/><path d="M20 8l3 9h9l-7 6 3 9-8-6-8 6 3-9-7-6h9z" fill="#f4d03f"/></svg></div>
  <div class="title" style="font-size:21pt;color:#b3202a;line-height:1.5">GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở<br>VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT</div>
  <div style="height:10mm"></div><p class="flat"><b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b></p>
  <div>Bà: <b>${field('person_name', owner.name, owner.name, 'owner')}</b></div>
  <div>Sinh năm: ${owner.born.slice(6)}; CCCD số: ${field('citizen_id', owner.id, owner.id, 'owner')}</div>
  <div>Địa chỉ thường trú: ${owner.home}</div>
  <div class="at" style="right:22mm;bottom:18mm;font-size:15pt;color:#b3202a"><b>${field('land_certificate_serial', serial)}</b></div>`;
  const second = `${guilloche('#f2c4bd')}<p class="flat"><b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b></p><p class="flat"><b>1. Thửa đất:</b></p>
  <div>a) Thửa đất số: 217, tờ bản đồ số: 34</div><div>b) Địa chỉ: Thôn Đồng Lau, xã Mẫu Lâm, tỉnh Lâm Hải</div><div>c) Diện tích: 186,4 m² (bằng chữ: một trăm tám mươi sáu phẩy bốn mét vuông)</div><div>d) Hình thức sử dụng: Sử dụng riêng</div><div>đ) Mục đích sử dụng: Đất ở tại nông thôn</div><div>e) Thời hạn sử dụng: Lâu dài</div><div>g) Nguồn gốc sử dụng: Công nhận QSDĐ như giao đất có thu tiền sử dụng đất</div>
  <div style="height:3mm"></div><p class="flat"><b>2. Nhà ở:</b></p><table><tr><th>Loại nhà ở</th><th>Diện tích xây dựng (m²)</th><th>Diện tích sàn (m²)</th><th>Cấp hạng</th></tr><tr><td>Nhà ở riêng lẻ</td><td>84,0</td><td>152,5</td><td>Cấp 3</td></tr></table>
  <p class="flat"><b>3. Công trình xây dựng khác:</b> -/-</p><p class="flat"><b>4. Rừng sản xuất là rừng trồng:</b> -/-</p><p class="flat"><b>5. Cây lâu năm:</b> -/-</p><p class="flat"><b>6. Ghi chú:</b> Thửa đất được đo đạc lại theo bản đồ địa chính năm 2016.</p>`;
  const third = `${guilloche('#f2c4bd')}<p class="flat"><b>III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất</b></p>${PLOT}
  <div style="text-align:center"><i>Mẫu Lâm, ${field('issue_date', isoDate(date), dateInWords(date))}</i></div>
  <div class="cols"><div></div><div>${signed({ title: `TM. ỦY BAN NHÂN DÂN TỈNH LÂM HẢI<br>TUQ. CHỦ TỊCH<br>GIÁM ĐỐC ${field('agency', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG')}`, name: 'Tống Khánh Hiệp Lực', seed: 51, seal: DEPARTMENT, inner: 'SỞ NN VÀ MT', turn: -14 })}</div></div>
  <div style="margin-top:6mm">Số vào sổ cấp GCN: <b>${field('land_certificate_book_no', book)}</b></div>`;
  const fourth = `${guilloche('#f2c4bd')}<p class="flat"><b>IV. Những thay đổi sau khi cấp Giấy chứng nhận</b></p><table style="height:200mm"><tr style="height:16mm"><th style="width:58%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr><tr><td>Thế chấp tại Ngân hàng Lâm Hải theo hồ sơ số 000112.TC.001</td><td>CHI NHÁNH VPĐKĐĐ</td></tr></table>`;
  return { class: 'land_use_certificate', size: 'a4', pages: [cover, second, third, fourth] };
}

/** Land use certificate of the form in use since 2025: one A4 sheet, both sides. */
export function landNew(owner: Person, serial: string, book: string, date: string): Paper {
  const info = `${serial}|217|34|${owner.id}|${book}`;
  const front = `${guilloche('#f6cfd8')}<div class="frame" style="border-color:#d88a98"></div><div class="at" style="right:16mm;top:16mm">${qr(info, 20)}</div>
  <div style="width:140mm">${motto(12)}</div><div class="title" style="font-size:17pt;color:#b3202a;line-height:1.4;margin-top:12mm">GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU<br>TÀI SẢN GẮN LIỀN VỚI ĐẤT</div><div style="height:6mm"></div>
  <p class="flat"><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b></p><div>Ông ${field('person_name', owner.name, owner.name, 'owner')}, CCCD: ${field('citizen_id', owner.id, owner.id, 'owner')}</div><div style="height:2mm"></div>
  <p class="flat"><b>2. Thông tin thửa đất:</b></p><div>a) Thửa đất số: 88; tờ bản đồ số: 12</div><div>b) Diện tích: 240,0 m²</div><div>c) Loại đất: Đất ở tại nông thôn 120,0 m²; đất trồng cây lâu năm 120,0 m²</div><div>d) Thời hạn sử dụng đất: Đất ở: Lâu dài; đất trồng cây lâu năm: đến ngày 15/10/2063</div><div>đ) Hình thức sử dụng đất: Sử dụng riêng</div><div>e) Địa chỉ: Thôn Gò Chùa, xã Mẫu Lâm, tỉnh Lâm Hải</div><div style="height:2mm"></div>
  <p class="flat"><b>3. Thông tin tài sản gắn liền với đất:</b> -/-</p>
  <div style="text-align:right"><i>Lâm Hải, ${field('issue_date', isoDate(date), dateInWords(date))}</i></div><div class="cols"><div></div><div>${signed({ title: `${field('agency', 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}<br>GIÁM ĐỐC`, name: 'Nông Thị Tường Lam', seed: 52, seal: 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH LÂM HẢI ★', inner: 'VĂN PHÒNG', turn: 8 })}</div></div>
  <div class="at" style="right:22mm;bottom:14mm;font-size:14pt;color:#b3202a"><b>${field('land_certificate_serial', serial)}</b></div><div class="small at" style="left:27mm;bottom:14mm">Thông tin chi tiết được thể hiện tại mã QR</div>`;
  const back = `${guilloche('#f6cfd8')}<p class="flat"><b>4. Sơ đồ thửa đất, tài sản gắn liền với đất:</b></p>${PLOT}<p class="flat"><b>5. Ghi chú:</b> Không</p><p class="flat"><b>6. Những thay đổi sau khi cấp Giấy chứng nhận:</b></p>
  <table><tr style="height:12mm"><th style="width:58%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr><tr style="height:60mm"><td></td><td></td></tr></table>${fill('Số vào sổ cấp Giấy chứng nhận:', field('land_certificate_book_no', book, escapeHtml(book)))}`;
  return { class: 'land_use_certificate', size: 'a4', pages: [front, back] };
}
