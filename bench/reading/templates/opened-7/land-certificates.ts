import { field, fill, fillRow, guilloche, qr, seal } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial, oldCitizenId } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, district, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, SANS, sealOf } from '../kit.ts';
import { paper, title, TYPED, twoColumns, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { dayOf, homeBefore, spouse } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Certificates of land use, from the first red book to the sheet with a code, and what offices print about plots. */
export const OPENED_7_LAND = inPart('opened-7', [
  {
    // The red book of the law of 1993, its inner sides on one sheet: typed into print, the plots in a table.
    id: 'land-1996-inner-sheet',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'typed', 'landscape'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [serial, old, date] = [landSerial(f.chance, 6), oldCitizenId(f.chance), dayOf(f, 11, 1996)];
      const typed = (text: string) => `<span style="font-family:${TYPED};font-size:10.5pt">${text}</span>`;
      const office = `ỦY BAN NHÂN DÂN ${upper(district(f))}`;
      const rows = Array.from({ length: 4 }, (_, i) => [
        typed(String(f.chance.whole(1, 18))),
        typed(String(f.chance.whole(20, 980))),
        typed(`${f.chance.whole(140, 1900)}`),
        typed(i === 0 ? 'T' : f.chance.pick(['2L', 'Ao', 'Vườn', 'Màu'])),
        typed(i === 0 ? 'Lâu dài' : '2013'),
        '',
      ]);
      const left = `<div style="text-align:center;font-weight:700;color:#a4232c;font-size:12.5pt">${officeLines('ỦY BAN NHÂN DÂN', upper(district(f)))}</div><div style="text-align:center;margin:4mm 0 3mm"><b>CHỨNG NHẬN</b></div><div style="line-height:1.75">${fill('Hộ ông (bà):', typed(nameOf(f.main, 'owner', upper(f.main.name))))}${fillRow(['Sinh ngày:', typed(bornOf(f.main, 'owner')), 1], ['CMND số:', typed(field('old_citizen_id', old, old, 'owner')), 1])}${fill('Thường trú:', typed(homeBefore(f, f.main)))}${fillRow(['Được quyền sử dụng:', typed(`${grouped(f.chance.whole(900, 6800))}`), 2], ['m² đất', '', 1])}${fill('Tại:', typed(`${f.place.kind} ${f.place.name}, ${district(f)}`))}<div>Theo bảng liệt kê dưới đây:</div></div>`;
      const right = `${grid(['Số tờ bản đồ', 'Số thửa', 'Diện tích (m²)', 'Mục đích sử dụng', 'Thời hạn sử dụng', 'Phần ghi thêm'], rows, 10.5)}<div style="text-align:right;margin:4mm 0 1mm">${typed(district(f).replace('huyện ', ''))}, ${typed(issued(date))}</div>${besideSign(`Vào sổ cấp giấy chứng nhận<br>quyền sử dụng đất<br>Số: ${typed(field('land_certificate_book_no', `${f.chance.digits(5)} QSDĐ`))}<br>${codeLine(f)}`, sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { ring: `${office} ★`, inner: 'UBND HUYỆN', gap: 26 }))}`;
      const page = `${guilloche('#f1c5b4')}<div class="cols" style="gap:14mm;margin:-4mm -6mm 0 -14mm;font-size:12pt"><div>${left}</div><div>${right}</div></div><div class="at" style="right:18mm;bottom:10mm;font-size:14pt;color:#a4232c">Số <b>${field('land_certificate_serial', serial)}</b></div>`;
      return paper('land_use_certificate', [page], 'a4Landscape');
    },
  },
  {
    // Decree 60/CP of 1994: the pink certificate of a town house, one portrait side with the number of its file.
    id: 'land-2002-house-pink',
    class: 'land_use_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) => {
      const mate = f.others[0];
      const [one, two, date] = [oldCitizenId(f.chance), oldCitizenId(f.chance), dayOf(f, 8, 2002)];
      const office = `ỦY BAN NHÂN DÂN TỈNH ${upper(f.place.province)}`;
      const person = (who: typeof mate, old: string) =>
        `${fill(`${you(who.sex)}:`, `<b>${nameOf(who, 'owner')}</b>`)}${fillRow(['Ngày sinh:', bornOf(who, 'owner'), 1], ['Giấy CMND số:', field('old_citizen_id', old, old, 'owner'), 1])}`;
      const page = `${guilloche('#f6c8d2')}<div class="frame" style="border-color:#c0647a;inset:8mm"></div><div style="text-align:center">${nation(12, '-', 52)}</div>${title('GIẤY CHỨNG NHẬN', 21, 'color:#b0233f;margin:6mm 0 0')}<div class="sub" style="color:#b0233f"><b>QUYỀN SỞ HỮU NHÀ Ở VÀ QUYỀN SỬ DỤNG ĐẤT Ở</b></div><div style="text-align:center;margin-bottom:3mm"><b>${officeLines('ỦY BAN NHÂN DÂN', `TỈNH ${upper(f.place.province)}`)}</b><br>CHỨNG NHẬN</div>${person(f.main, one)}${person(mate, two)}<div style="margin-top:2mm"><i>Là chủ sở hữu nhà ở và sử dụng đất ở tại:</i></div>${fill('Địa chỉ:', homeBefore(f, f.main))}<div style="margin-top:2mm"><b>1. Nhà ở</b></div>${fillRow(['Tổng diện tích sử dụng:', `${f.chance.whole(60, 190)},4 m²`, 1], ['Diện tích xây dựng:', `${f.chance.whole(40, 90)},2 m²`, 1])}${fillRow(['Kết cấu nhà:', 'Tường gạch, sàn BTCT', 2], ['Số tầng:', '02', 1])}<div style="margin-top:2mm"><b>2. Đất ở</b></div>${fillRow(['Thửa số:', String(plot(f)[0]), 1], ['Tờ bản đồ số:', `I-${f.chance.whole(2, 30)}`, 1], ['Diện tích:', `${f.chance.whole(50, 260)},0 m²`, 1])}${fillRow(['Sử dụng riêng:', 'toàn bộ', 1], ['Sử dụng chung:', 'không', 1])}<div style="text-align:right;margin-top:4mm"><i>${f.place.province}, ${issued(date)}</i></div>${besideSign(`Hồ sơ gốc số: <b>${field('land_certificate_book_no', `${f.chance.digits(4)}/2002`)}</b><br><br><span style="font-size:13pt">Số: <b>${field('land_certificate_serial', landSerial(f.chance, 6))}</b></span><br>${codeLine(f)}`, sealedSign(f, 'TM. ỦY BAN NHÂN DÂN TỈNH<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: `${office} ★`, inner: 'UBND TỈNH', gap: 24 }))}`;
      return paper('land_use_certificate', [page]);
    },
  },
  {
    // Circular 17/2009, the folded sheet of four pages: a widow or widower alone as owner, house and land.
    id: 'land-2012-folded-alone',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'spread', 'a3', 'barcode'],
    coloured: true,
    spreads: [
      [3, 0],
      [1, 2],
    ],
    draw: (f) => {
      const [serial, book, old] = [landSerial(f.chance, 6), `CH ${f.chance.digits(5)}`, oldCitizenId(f.chance)];
      const [no, sheet] = plot(f);
      const date = dayOf(f, 5, 2012);
      const back = guilloche('#f4ccd5');
      const office = `ỦY BAN NHÂN DÂN ${upper(district(f))}`;
      const area = f.chance.whole(120, 980);
      const cover = `${back}<div style="text-align:center;margin-top:8mm">${nation(13, '-', 56)}</div><div style="text-align:center;margin-top:40mm;color:#b01f33;font-weight:700"><div style="font-size:26pt">GIẤY CHỨNG NHẬN</div><div style="font-size:15pt;line-height:1.5">QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT</div></div><div style="margin-top:30mm"><b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b></div><div style="margin:4mm 0 0 6mm;line-height:1.7">${you(f.main.sex)}: <b>${nameOf(f.main, 'owner')}</b><br>Sinh ngày: ${bornOf(f.main, 'owner')}<br>CMND số: ${field('old_citizen_id', old, old, 'owner')}<br>Địa chỉ thường trú: ${homeBefore(f, f.main)}</div><div class="at" style="left:0;right:0;bottom:14mm;text-align:center;font-size:16pt;color:#b01f33"><b>${field('land_certificate_serial', serial)}</b></div>`;
      const inside = `${back}<div style="line-height:1.6"><b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b><br><b>1. Thửa đất:</b><br>a) Thửa đất số: ${no}, &emsp; b) tờ bản đồ số: ${sheet}<br>c) Địa chỉ: ${f.place.kind} ${f.place.name}, ${district(f)}, tỉnh ${f.place.province}<br>d) Diện tích: ${area} m² (bằng chữ: theo số đã ghi)<br>đ) Hình thức sử dụng: Sử dụng riêng ${area} m²; sử dụng chung: không<br>e) Mục đích sử dụng: Đất ở tại nông thôn ${Math.floor(area / 2)} m², đất trồng cây lâu năm ${area - Math.floor(area / 2)} m²<br>g) Thời hạn sử dụng: Đất ở: Lâu dài; đất trồng cây lâu năm: đến 15/10/2043<br>h) Nguồn gốc sử dụng: Công nhận QSDĐ như giao đất không thu tiền sử dụng đất<br><b>2. Nhà ở:</b></div>${grid(['Loại nhà ở', 'Diện tích xây dựng (m²)', 'Diện tích sàn (m²)', 'Kết cấu', 'Cấp', 'Số tầng'], [['Nhà ở riêng lẻ', `${f.chance.whole(40, 90)},5`, `${f.chance.whole(91, 160)},0`, 'Gạch, bê tông', '4', '1']], 11)}<div style="line-height:1.6"><b>3. Công trình xây dựng khác:</b> -/-<br><b>4. Rừng sản xuất là rừng trồng:</b> -/-<br><b>5. Cây lâu năm:</b> -/-<br><b>6. Ghi chú:</b> Không</div><div style="text-align:center;margin-top:8mm"><i>${district(f).replace('huyện ', '')}, ${issued(date)}</i></div>${besideSign(`<br><br>Số vào sổ cấp GCN: <b>${field('land_certificate_book_no', book)}</b>`, sealedSign(f, `TM. ${officeLines('ỦY BAN NHÂN DÂN', upper(district(f)))}<br>CHỦ TỊCH`, { ring: `${office} ★`, inner: 'UBND HUYỆN', gap: 26 }))}`;
      const drawing = `${back}<div><b>III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất</b></div>${sketch(f, 122, 86)}<div style="margin-top:10mm"><b>IV. Những thay đổi sau khi cấp giấy chứng nhận</b></div><table style="height:110mm"><tr style="height:12mm"><th style="width:62%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr><tr><td></td><td></td></tr></table>`;
      const last = `${back}<table style="height:200mm"><tr style="height:12mm"><th style="width:62%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr><tr><td></td><td></td></tr></table><p class="flat" style="font-size:10pt"><i>Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa hoặc bổ sung bất kỳ nội dung nào trong Giấy chứng nhận; khi bị mất hoặc hư hỏng Giấy chứng nhận phải khai báo ngay với cơ quan cấp giấy.</i></p>${codeLine(f)}`;
      return paper('land_use_certificate', [cover, inside, drawing, last]);
    },
  },
  {
    // A grey copy of the first page of a certificate of 2018, certified by a commune.
    id: 'land-2018-certified-copy',
    class: 'land_use_certificate',
    tags: ['form', 'certified-copy'],
    draw: (f) => {
      const mate = f.others[0];
      const date = dayOf(f, 7, 2018);
      const [no, sheet] = plot(f);
      const office = `SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG ★ TỈNH ${upper(f.place.province)} ★`;
      const stamp = `<div style="position:absolute;left:26mm;top:8mm;border:0.5mm solid #b3242b;color:#b3242b;padding:0.6mm 6mm;font-size:14pt;font-weight:700">BẢN SAO</div><div style="position:absolute;right:12mm;bottom:8mm;width:84mm;border:0.4mm solid #b3242b;color:#b3242b;padding:1.5mm 2mm;font-size:9.5pt;line-height:1.3;background:#fff"><div style="text-align:center"><b>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH</b></div>Số chứng thực: ${f.number + 530} quyển số: 04/${f.date.slice(6)} - SCT/BS<br>Ngày ${f.date.replaceAll('/', ' - ')}<div style="text-align:center">TM. UBND ${unit(f)}<br>PHÓ CHỦ TỊCH<div style="height:10mm"></div><b>${f.name()}</b></div></div>${seal(119, 260, sealOf(f), 'CHỦ TỊCH', 11, 0.7, 32)}`;
      const owner = (who: typeof mate) =>
        `<div style="margin-left:6mm">${you(who.sex)}: <b>${nameOf(who, 'owner')}</b>; Sinh ngày: ${bornOf(who, 'owner')}; CCCD số: ${idOf(who, 'owner')}</div>`;
      const page = `<div class="frame" style="border-color:#888;inset:6mm"></div><div style="text-align:center;margin-top:6mm">${nation(12, '-', 52)}</div><div style="text-align:center;margin:10mm 0 6mm;font-weight:700"><div style="font-size:22pt">GIẤY CHỨNG NHẬN</div><div style="font-size:12.5pt">QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT</div></div><div style="font-size:12pt"><b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b>${owner(f.main)}${owner(mate)}<div style="margin-left:6mm">Cùng địa chỉ thường trú: ${homeBefore(f, f.main)}</div><div style="margin-top:3mm"><b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b></div><div style="margin-left:6mm;line-height:1.5">1. Thửa đất: số ${no}, tờ bản đồ số ${sheet}; diện tích ${f.chance.whole(80, 640)},7 m²<br>Hình thức sử dụng: chung của vợ chồng; mục đích: đất ở; thời hạn: lâu dài<br>2. Nhà ở: -/-</div>${besideSign(`Số vào sổ cấp GCN: <b>${field('land_certificate_book_no', `CS ${f.chance.digits(5)}`)}</b><br>Số phát hành: <b>${field('land_certificate_serial', landSerial(f.chance, 6))}</b><br>${codeLine(f)}`, `<div style="text-align:center"><i>${f.place.province}, ${issued(date)}</i></div>${sealedSign(f, `${officeLines('SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', `TỈNH ${upper(f.place.province)}`)}<br>TUQ. GIÁM ĐỐC<br>GIÁM ĐỐC VĂN PHÒNG ĐKĐĐ`, { ring: office, inner: 'SỞ TN&amp;MT', gap: 22 })}`)}</div>${stamp}`;
      return paper('land_use_certificate', [page]);
    },
  },
  {
    // The fourth page of a certificate of 2014: mortgaged, freed, then given to a child; dates in the officer's column.
    id: 'land-2020-changes-gift',
    class: 'land_use_certificate',
    tags: ['form', 'table'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 3, 2020);
      const office = `CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI ${upper(district(f))}`;
      const row = (text: string, right: string, high: number) =>
        `<tr style="height:${high}mm"><td><p class="flat">${text}</p></td><td style="text-align:center">${right}</td></tr>`;
      const page = `${guilloche('#f5cdd6')}<div class="at" style="left:27mm;top:10mm;font-size:10pt">Trang 4</div><table style="margin-top:4mm"><tr><th style="width:60%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan<br>có thẩm quyền</th></tr>${row(`Thế chấp tại Ngân hàng Chính sách ${f.place.province} theo hồ sơ số ${f.chance.digits(6)}.TC.002`, `<i>Đã ký, đóng dấu</i>`, 26)}${row('Xóa đăng ký thế chấp theo xác nhận của bên nhận thế chấp', '<i>Đã ký, đóng dấu</i>', 22)}${row(`Tặng cho con là ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}, CCCD số ${idOf(f.main, 'owner')}, địa chỉ tại ${homeBefore(f, f.main)}, theo hồ sơ số ${f.chance.digits(6)}.TA.001`, `<i>${district(f).replace('huyện ', '')}, ${issued(date)}</i><br>${sealedSign(f, `${officeLines('CHI NHÁNH VĂN PHÒNG', 'ĐĂNG KÝ ĐẤT ĐAI', upper(district(f)))}<br>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC`, { ring: `${office} ★`, inner: 'CHI NHÁNH', gap: 24 })}`, 90)}${row('', '', 40)}</table><p class="flat" style="font-size:10pt;text-align:center"><i>Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa nội dung trong Giấy chứng nhận.</i></p><div class="cols" style="align-items:flex-end"><div>${codeLine(f)}</div><div style="text-align:right;font-size:14pt;color:#ab2036"><b>${field('land_certificate_serial', landSerial(f.chance, 6))}</b></div></div>`;
      return paper('land_use_certificate', [page]);
    },
  },
  {
    // Circular 10/2024 as a branch prints it for three who share a plot, both sides.
    id: 'land-2025-sharers',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'qr', 'multi-page'],
    coloured: true,
    draw: (f) => {
      const [serial, book] = [landSerial(f.chance, 8), `CN ${f.chance.digits(5)}`];
      const [no, sheet] = plot(f);
      const back = guilloche('#f8d8df');
      const sharers = [f.main, f.others[1], f.others[2]];
      const look = `${f.chance.digits(3)}-${f.chance.digits(6)}`;
      const first = `${back}<div class="at" style="right:12mm;top:12mm">${qr(`${serial.replace(' ', '')}|${no}|${sheet}|${look}`, 22)}</div><div style="width:142mm;text-align:center">${nation(11.5, '-', 48)}</div><div style="text-align:center;color:#b0243a;margin:16mm 0 8mm"><b style="font-size:21pt">GIẤY CHỨNG NHẬN</b><br><b style="font-size:12pt">QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT</b></div><div style="font-size:12pt"><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b>${grid(
        ['Họ và tên', 'Giấy tờ nhân thân', 'Địa chỉ'],
        sharers.map((who) => [
          `<b>${nameOf(who, 'owner')}</b>`,
          `Căn cước số ${idOf(who, 'owner')}`,
          who.home.split(', ').slice(0, 2).join(', '),
        ]),
        11,
      )}<b>2. Thông tin thửa đất:</b><div style="margin-left:6mm;line-height:1.55">a) Thửa đất số: ${no}; tờ bản đồ số: ${sheet}<br>b) Diện tích: ${f.chance.whole(200, 1900)},2 m²<br>c) Loại đất: Đất ở tại đô thị<br>d) Thời hạn sử dụng đất: Lâu dài<br>đ) Hình thức sử dụng đất: Sử dụng chung<br>e) Địa chỉ: ${f.place.full}</div><b>3. Thông tin tài sản gắn liền với đất:</b> -/-</div><div style="text-align:right;margin-top:6mm;font-size:12pt"><i>${f.place.province}, ${issued(f.date)}</i></div>${besideSign(`<br>Mã tra cứu: ${look}`, sealedSign(f, `${officeLines('CHI NHÁNH VĂN PHÒNG', 'ĐĂNG KÝ ĐẤT ĐAI KHU VỰC')}<br>GIÁM ĐỐC`, { ring: `CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI ★ TỈNH ${upper(f.place.province)} ★`, inner: 'CHI NHÁNH', gap: 24 }))}<div class="at" style="left:0;right:0;bottom:11mm;text-align:center;font-size:15pt;color:#b0243a"><b>${field('land_certificate_serial', serial)}</b></div>`;
      const second = `${back}<b>4. Sơ đồ thửa đất, tài sản gắn liền với đất:</b>${sketch(f, 116, 78)}<div style="margin-top:3mm"><b>5. Ghi chú:</b> Thửa đất được nhận thừa kế theo Văn bản thỏa thuận phân chia di sản.</div><div style="margin-top:3mm"><b>6. Những thay đổi sau khi cấp Giấy chứng nhận:</b></div><table style="height:84mm"><tr style="height:10mm"><th style="width:62%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr><tr><td></td><td></td></tr></table><div class="cols"><div>Số vào sổ cấp Giấy chứng nhận: <b>${field('land_certificate_book_no', book)}</b></div></div>${codeLine(f)}`;
      return paper('land_use_certificate', [first, second]);
    },
  },
  {
    // What a land office answers who asked for a plot's data (decree 101/2024).
    id: 'land-data-sheet-2026',
    class: 'other',
    tags: ['form', 'table', 'sans', 'small', 'personal'],
    draw: (f) => {
      const serial = landSerial(f.chance, 8);
      const [no, sheet] = plot(f);
      const office = `VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH ${upper(f.place.province)}`;
      const page = `<div style="font-size:10.5pt">${twoColumns(`SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG<br><b>${officeLines('VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/PCC-VPĐKĐĐ`)}`, `${nation(10, '-', 44)}<i>${f.place.province}, ${issued(f.date)}</i>`, 42, 10)}${title('PHIẾU CUNG CẤP THÔNG TIN, DỮ LIỆU VỀ ĐẤT ĐAI', 13.5, 'margin:6mm 0 3mm')}<div>Theo phiếu yêu cầu của ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'applicant')}</b>, căn cước số ${idOf(f.main, 'applicant')}, địa chỉ ${f.main.home}, Văn phòng đăng ký đất đai cung cấp thông tin như sau:</div>${grid(
        ['Mục', 'Nội dung', 'Thông tin trong cơ sở dữ liệu'],
        [
          ['1', 'Thửa đất', `Số ${no}, tờ bản đồ ${sheet}, ${f.place.full}`],
          ['2', 'Diện tích', `${f.chance.whole(90, 1800)},6 m²`],
          ['3', 'Loại đất', 'ONT + CLN'],
          ['4', 'Người sử dụng', `${nameOf(f.main, 'owner')}`],
          ['5', 'Giấy chứng nhận', `Số phát hành ${field('land_certificate_serial', serial)}`],
          ['6', 'Số vào sổ', field('land_certificate_book_no', landBookNo(f.chance))],
          ['7', 'Giao dịch bảo đảm', f.chance.pick(['Không có đăng ký thế chấp', 'Đã xóa đăng ký thế chấp năm 2024'])],
          ['8', 'Quy hoạch', 'Đất ở nông thôn hiện hữu'],
          ['9', 'Hạn chế quyền', 'Không'],
        ],
        10,
      )}<div><i>Thông tin có giá trị tại thời điểm cung cấp.</i></div>${besideSign(`${recipients('Người yêu cầu;', 'Lưu: VT, TTLT.')}${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: `${office} ★`, inner: 'VPĐKĐĐ' }))}</div>`;
      return paper('other', [page], 'a4', SANS);
    },
  },
  {
    // Form 05/ĐK: neighbours say since when somebody has used a plot.
    id: 'land-neighbours-opinion',
    class: 'other',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const rows = f.others.map((who, i) => [
        String(i + 1),
        nameOf(who, 'witness'),
        who.born.slice(6),
        f.chance.pick(f.place.hamlets),
        '',
      ]);
      const page = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/PLYK`)}${title('PHIẾU LẤY Ý KIẾN CỦA KHU DÂN CƯ', 15, 'margin-top:3mm')}<div class="sub">(Về nguồn gốc và thời điểm sử dụng đất)</div><p class="flat">Hôm nay, ngày ${f.date}, tại ${f.chance.pick(f.place.hamlets)}, đã tiến hành họp khu dân cư để lấy ý kiến đối với thửa đất số ${no}, tờ bản đồ số ${sheet}, do:</p>${fill('Ông (bà):', `<b>${nameOf(f.main, 'owner')}</b>`)}${fillRow(['Sinh ngày:', bornOf(f.main, 'owner'), 1], ['Số CCCD:', idOf(f.main, 'owner'), 1])}${fill('Trú tại:', f.main.home)}<p class="flat">đang sử dụng và đề nghị cấp Giấy chứng nhận quyền sử dụng đất.</p><div><b>Ý kiến của những người cư trú cùng thời điểm:</b></div><div>1. Nguồn gốc: ${f.chance.pick(['nhận chuyển nhượng giấy tay năm 1990', 'ông bà để lại', 'nông trường cấp cho công nhân làm nhà năm 1986'])}.</div><div>2. Thời điểm bắt đầu sử dụng vào mục đích hiện nay: trước ngày 15/10/1993.</div><div>3. Tình trạng tranh chấp: không.</div>${grid(['TT', 'Họ và tên', 'Năm sinh', 'Nơi cư trú', 'Ký tên'], rows, 12)}${besideSign(codeLine(f), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { gap: 20 }))}`;
      return paper('other', [page]);
    },
  },
  {
    // A country woman's or man's deed by hand of the nineties that a commune once confirmed; typed anew from paper.
    id: 'land-1992-deed-typed',
    class: 'other',
    tags: ['form', 'typed', 'personal'],
    draw: (f) => {
      const seller = f.others[1];
      const old = oldCitizenId(f.chance);
      const date = dayOf(f, 2, 1992);
      const page = `<div style="font-size:10.5pt;line-height:1.65"><div style="text-align:center">${nation(10.5, '-', 46)}</div>${title('GIẤY SANG NHƯỢNG ĐẤT THỔ CƯ', 14.5, 'margin:8mm 0 5mm')}<div>Tôi là: ${nameOf(seller, 'giver', upper(seller.name))}, sinh ngày ${bornOf(seller, 'giver')}</div><div>Hiện ở: ${homeBefore(f, seller)}</div><p>Có sang nhượng lại cho ${you(f.main.sex).toLowerCase()} ${nameOf(f.main, 'taker', upper(f.main.name))}, sinh ngày ${bornOf(f.main, 'taker')}, giấy CMND số ${field('old_citizen_id', old, old, 'taker')}, hiện ở ${homeBefore(f, f.main)}, một lô đất thổ cư chiều ngang ${f.chance.whole(6, 14)} mét, chiều dài ${f.chance.whole(18, 44)} mét.</p><p>Giá hai bên thỏa thuận là ${f.chance.whole(2, 9)} chỉ vàng 24K, đã giao đủ một lần.</p><p>Tứ cận: Đông giáp đường đi; Tây giáp mương; Nam giáp đất ông ${f.name('Nam')}; Bắc giáp đất bà ${f.name('Nữ')}.</p><p>Từ nay tôi và ${spouse(seller)}, con không có quyền tranh chấp lô đất trên. Giấy này lập thành hai bản, mỗi bên giữ một bản.</p><div style="text-align:right">${f.place.name}, ${issued(date)}</div><div class="cols"><div style="text-align:center">Người nhận<br><br><br>${f.main.name}</div><div style="text-align:center">Người sang nhượng<br><br><br>${seller.name}</div></div></div><div style="font-size:10.5pt;margin-top:4mm">Xác nhận của ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}: hai bên tự nguyện, đất không tranh chấp.</div>${besideSign(codeLine(f), sealedSign(f, 'TM. UBND<br>CHỦ TỊCH', { gap: 20 }))}`;
      return paper('other', [page], 'a4', TYPED);
    },
  },
]);
