import { field, fill, motto, signed, type Paper } from '../html.ts';
import { dateInWords, isoDate, type Person } from '../people.ts';

const SEAL = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM ★ TỈNH LÂM HẢI ★';

function entry(number: string, child: Person, mother: string, father: string, date: string): string {
  return `<div style="border:0.4mm solid #333;padding:4mm 5mm;margin-bottom:8mm;font-size:15pt"><div>Số: <b>${field('birth_certificate_no', number)}</b></div>
  <div>Ngày, tháng, năm đăng ký: ${dateInWords(date)}</div>
  ${fill('Họ, chữ đệm, tên:', field('person_name', child.name, child.name, 'subject'))}
  ${fill('Ngày, tháng, năm sinh:', field('birth_date', isoDate(child.born), child.born, 'subject'))}
  ${fill('Nơi sinh:', 'Xã Mẫu Lâm')}
  ${fill('Họ, chữ đệm, tên người mẹ:', mother)}
  ${fill('Họ, chữ đệm, tên người cha:', father)}
  ${fill('Người đi đăng ký:', father)}
  ${fill('Ghi chú:', '')}</div>`;
}

/** Two facing pages of an old birth register, several people on each: it belongs to no single dossier. */
export function registerSpread(people: [Person, Person, Person, Person]): Paper {
  const [a, b, c, d] = people;
  const head = (side: string) =>
    `<div class="title" style="font-size:14pt">SỔ ĐĂNG KÝ KHAI SINH</div><div class="sub" style="font-size:11.5pt">Quyển số: 02/1964 - Trang ${side}</div>`;
  const left = `${head('118')}${entry('231/1964', a, 'Lương Thị Gấm', 'Lương Văn Bổn', '14/05/1964')}${entry('232/1964', b, 'Quách Thị Lụa', 'Quách Đình Thuật', '15/05/1964')}`;
  const right = `${head('119')}${entry('233/1964', c, 'Đoàn Thị Nụ', 'Đoàn Ngọc Khiêm', '19/05/1964')}${entry('234/1964', d, 'Ngô Thị Chắt', 'Ngô Đình Lẫm', '22/05/1964')}`;
  return { class: 'civil_register', size: 'a4', pages: [left, right] };
}

/** Two facing A5 pages of a household book: the head of the household, and one member. */
export function householdBook(head: Person, oldId: string, number: string): Paper {
  const small = 'font-size:10.5pt;line-height:1.25;margin:-6mm -6mm 0 -14mm';
  const left = `<div style="${small}">${motto(9.5)}<div class="title" style="font-size:15pt;color:#b3202a">SỔ HỘ KHẨU</div>
  <div class="sub">Số: <b>${number}</b></div>
  ${fill('Họ và tên chủ hộ:', `<b>${field('person_name', head.name, head.name, 'owner')}</b>`)}
  ${fill('Nơi thường trú:', 'Thôn Gò Chùa, xã Mẫu Lâm')}
  <div>Hồ sơ hộ khẩu số: 412/04</div><div>Tờ số: 27</div>
  <div style="margin-top:4mm;text-align:center"><i>${field('issue_date', '2009-03-17', 'Ngày 17 tháng 03 năm 2009')}</i></div>
  ${signed({ title: `TRƯỞNG ${field('agency', 'CÔNG AN XÃ MẪU LÂM')}`, name: 'Khúc Văn Trấn', seed: 71, seal: 'CÔNG AN XÃ MẪU LÂM ★ TỈNH LÂM HẢI ★', inner: 'CÔNG AN', gap: 22 })}</div>`;
  const right = `<div style="${small}"><div class="title" style="font-size:12pt">CHỦ HỘ</div>
  ${fill('Họ và tên:', head.name.toUpperCase())}
  ${fill('Họ và tên gọi khác:', 'Không')}
  ${fill('Ngày, tháng, năm sinh:', field('birth_date', isoDate(head.born), head.born, 'owner'))}
  ${fill('Giới tính:', head.sex)}
  ${fill('Quê quán:', 'Mẫu Lâm, Lâm Hải')}
  ${fill('Dân tộc:', 'Kinh')}
  ${fill('Số CMND:', field('old_citizen_id', oldId, oldId, 'owner'))}
  ${fill('Nghề nghiệp, nơi làm việc:', 'Làm ruộng')}
  ${fill('Nơi thường trú trước khi chuyển đến:', '')}
  ${fill('Quan hệ với chủ hộ:', 'Chủ hộ')}
  <div style="text-align:center;margin-top:4mm">CÁN BỘ ĐĂNG KÝ</div></div>`;
  return { class: 'household_book', size: 'a5', pages: [left, right] };
}

/** A page of a report of the commune with a table of figures. */
export function report(number: string, date: string, period: string): Paper {
  const head = `<div class="head"><div class="left"><div style="font-size:12pt">ỦY BAN NHÂN DÂN</div><div style="font-size:12pt"><b>${field('agency', 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM', 'XÃ MẪU LÂM')}</b></div><div class="rule" style="width:22mm"></div><div>Số: ${field('document_no', number)}</div></div><div class="right">${motto(12)}<div style="margin-top:2mm"><i>Mẫu Lâm, ${field('issue_date', isoDate(date), dateInWords(date))}</i></div></div></div>`;
  const rows = [
    ['Hộ tịch', '412', '405', '388'],
    ['Chứng thực', '1.236', '1.236', '1.104'],
    ['Đất đai', '168', '151', '97'],
    ['Xây dựng', '24', '22', '22'],
    ['Bảo trợ xã hội', '57', '50', '41'],
  ].map((row, i) => `<tr><td>${i + 1}</td>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const first = `${head}<div class="title">BÁO CÁO</div><div class="sub"><b>Kết quả số hóa hồ sơ, kết quả giải quyết thủ tục hành chính ${period}</b></div>
  <p>Thực hiện Công văn số 1872/VPUBND-KSTT của Văn phòng Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã Mẫu Lâm báo cáo kết quả như sau:</p>
  <p class="flat"><b>I. KẾT QUẢ THỰC HIỆN</b></p><p>Trong kỳ, Trung tâm Phục vụ hành chính công xã tiếp nhận 1.897 hồ sơ; đã giải quyết 1.864 hồ sơ, trong đó trước hạn và đúng hạn 1.861 hồ sơ, quá hạn 03 hồ sơ do chờ xác nhận nghĩa vụ tài chính.</p>
  <table><tr><th>TT</th><th>Lĩnh vực</th><th>Tiếp nhận</th><th>Đã giải quyết</th><th>Đã số hóa</th></tr>${rows.join('')}</table>
  <p>Tỷ lệ số hóa đạt 88,63 %. Nguyên nhân chưa đạt: máy quét A3 hỏng từ ngày 05 tháng 10, hồ sơ đất đai khổ lớn phải chụp bằng điện thoại.</p>`;
  const second = `<div style="text-align:center;margin-bottom:4mm">2</div><p class="flat"><b>II. KHÓ KHĂN, VƯỚNG MẮC</b></p><p>Việc tái sử dụng giấy tờ đã số hóa còn thấp vì người dân chưa có tài khoản; phần mềm hộ tịch chưa đồng bộ với hệ thống của tỉnh.</p>
  <p class="flat"><b>III. KIẾN NGHỊ</b></p><p>Đề nghị Văn phòng Ủy ban nhân dân tỉnh bổ sung 01 máy quét khổ A3 và tổ chức tập huấn cho công chức làm việc tại Trung tâm Phục vụ hành chính công xã./.</p>
  <div class="cols" style="margin-top:6mm"><div class="small"><b><i>Nơi nhận:</i></b><br>- Văn phòng UBND tỉnh;<br>- Lưu: VT.</div><div>${signed({ title: 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', name: 'Lục Thị Thanh Bằng', seed: 12, seal: SEAL })}</div></div>`;
  return { class: 'report', size: 'a4', pages: [first, second] };
}
