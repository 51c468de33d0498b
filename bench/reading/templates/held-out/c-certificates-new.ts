import { code128, qr, seal } from '../../../../samples/make/html.ts';
import { guilloche } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { above, besideSign, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, SANS, sealOf, spaced } from '../kit.ts';
import { paper, title, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, changes, county, countyName, emblem, flat, homeThen, item, low, mate } from './c-parts.ts';
import { oldIdFor, placeThen, provinceRing, serial } from './c-parts.ts';

/** Certificates of land use since 2016, their added pages, and the form of 2025. */
export const HELD_C_CERTIFICATES_NEW = inPart('held-out', [
  {
    // An added page of 2019: pledged, freed, pledged again, then sold; each entry with its own officer.
    id: 'land-2019-added-page-entries',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'small'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 11, 2019);
      const entry = (text: string, when: string) =>
        `<tr style="height:25mm"><td>${flat(text, 'font-size:11pt')}</td><td style="text-align:center;font-size:10.5pt"><i>${when}</i><br>CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ<br>ĐẤT ĐAI<br><i>(đã ký, đóng dấu)</i></td></tr>`;
      const page = `<div style="font-size:11.5pt"><div class="cols"><div><b>TRANG BỔ SUNG SỐ: 02</b></div><div style="text-align:right">Kèm theo GCN số phát hành: <b>${serial(landSerial(f.chance, 6))}</b></div></div><div class="cols"><div>Thửa đất số: ${plot(f).join('; tờ bản đồ số: ')}</div><div style="text-align:right">Số vào sổ cấp GCN: <b>${book(`CS${f.chance.digits(5)}`)}</b></div></div>${changes(
        `${entry(`Thế chấp bằng quyền sử dụng đất tại Ngân hàng Nông nghiệp - Chi nhánh ${county(f)} theo hồ sơ số 00${f.chance.digits(4)}.TC.001`, `${countyName(f)}, 04/3/2016`)}${entry('Xóa đăng ký thế chấp ngày 04/3/2016 theo hồ sơ số 000312.XC.002', `${countyName(f)}, 22/8/2018`)}${entry('Thay đổi số giấy CMND thành số CCCD theo hồ sơ số 001107.TD.001', `${countyName(f)}, 15/10/2019`)}<tr><td>${flat(`Chuyển nhượng cho ${low(f.main)} <b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}, số CCCD: ${idOf(f.main, 'owner')}, địa chỉ: ${homeThen(f, f.main)}, theo hợp đồng công chứng số ${f.chance.digits(4)}; hồ sơ số 00${f.chance.digits(4)}.CN.001.`, 'font-size:11pt')}</td><td style="text-align:center;font-size:10.5pt"><i>${countyName(f)}, ${issued(date, date)}</i>${sealedSign(f, `${officeLines('CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ', 'ĐẤT ĐAI', upper(county(f)))}<br>GIÁM ĐỐC`, { ring: `CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI ★ ${upper(county(f))} ★`, inner: 'CHI NHÁNH', gap: 24 })}</td></tr>`,
        215,
      )}${codeLine(f)}</div>`;
      return paper('land_use_certificate', [page]);
    },
  },
  {
    // Circular 23/2014 as a province's office prints it in 2021: the household, cover page with its number and a second page.
    id: 'land-2021-household-register-office',
    class: 'land_use_certificate',
    tags: ['form', 'multi-page', 'barcode'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 3, 2021);
      const wife = f.others[0];
      const back = guilloche('#f3c3cf');
      const [no, sheet] = plot(f);
      const one = `${back}<div class="frame" style="border-color:#b3324a;inset:7mm"></div><div style="text-align:center;margin-top:2mm">${nation(12.5, '-', 54)}</div><div style="margin:7mm 0">${emblem(24, '#b32039')}</div><div style="text-align:center;color:#b32039;font-weight:700;line-height:1.4"><span style="font-size:24pt">GIẤY CHỨNG NHẬN</span><br><span style="font-size:14pt">QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT</span></div><div style="margin-top:18mm;font-size:12.5pt"><b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b><div style="line-height:1.65;margin-top:2mm">Hộ ${low(f.main)} <b>${nameOf(f.main, 'owner')}</b>, CCCD số ${idOf(f.main, 'owner')}<br>Năm sinh: ${f.main.born.slice(6)}; Địa chỉ thường trú: ${homeThen(f, f.main)}<br><i>Cùng sử dụng đất với ${mate(f.main)} và các thành viên trong hộ:</i><br>${you(wife.sex)} <b>${nameOf(wife, 'owner')}</b>, CMND số ${oldIdFor(f, 'owner')}</div></div><div class="at" style="left:0;right:0;bottom:13mm;text-align:center;font-size:17pt;color:#b32039"><b>${serial(landSerial(f.chance, 6))}</b></div>`;
      const two = `${back}<div style="font-size:12.5pt;line-height:1.5"><b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b><br><b>1. Thửa đất</b>${grid(
        [],
        [
          ['a) Thửa đất số; tờ bản đồ số', `${no}; ${sheet}`],
          ['b) Địa chỉ', placeThen(f)],
          ['c) Diện tích', `${grouped(f.chance.whole(220, 2600))},3 m²`],
          ['d) Hình thức sử dụng', 'Sử dụng riêng'],
          ['đ) Mục đích sử dụng', 'Đất ở 120,0 m²; đất trồng cây hằng năm khác: phần còn lại'],
          ['e) Thời hạn sử dụng', 'Đất ở: Lâu dài; đất nông nghiệp: đến 15/10/2063'],
          ['g) Nguồn gốc sử dụng', 'Công nhận QSDĐ như giao đất không thu tiền sử dụng đất'],
        ],
        12,
      )}<b>2. Nhà ở:</b> -/- &emsp; <b>3. Công trình xây dựng khác:</b> -/-<br><b>4. Rừng sản xuất là rừng trồng:</b> -/- &emsp; <b>5. Cây lâu năm:</b> -/-<br><b>6. Ghi chú:</b> Thửa đất có ${f.chance.whole(8, 50)},5 m² thuộc hành lang bảo vệ an toàn công trình thủy lợi.</div><div style="text-align:right;margin-top:5mm"><i>${f.place.province}, ${issued(date)}</i></div>${besideSign(`Số vào sổ cấp GCN: <b>${book(`VP${f.chance.digits(5)}`)}</b><br><br>${codeLine(f)}`, sealedSign(f, `${officeLines('SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', `TỈNH ${upper(f.place.province)}`)}<br>TUQ. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC VĂN PHÒNG ĐKĐĐ`, { ring: provinceRing(f, 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG'), inner: 'SỞ TN&amp;MT', gap: 26 }))}<div class="at" style="left:27mm;bottom:12mm">${code128(f.chance.digits(15), 68, 8)}</div>`;
      return paper('land_use_certificate', [one, two]);
    },
  },
  {
    // Circular 10/2024, the sheet of 2025 for one owner with a house, both sides in the modern font.
    id: 'land-2025-one-owner-with-house',
    class: 'land_use_certificate',
    tags: ['form', 'qr', 'multi-page', 'modern', 'table'],
    coloured: true,
    draw: (f) => {
      const back = guilloche('#f9dbe1');
      const [no, sheet] = plot(f);
      const number = landSerial(f.chance, 8);
      const code = f.chance.digits(13);
      const floor = f.chance.whole(60, 140);
      const pink = 'color:#b5213b';
      const one = `${back}<div style="font-size:10.5pt;line-height:1.5"><div class="cols" style="align-items:flex-start"><div style="flex:none;width:30mm">${emblem(20, '#b5213b')}</div><div style="text-align:center">${nation(10.5, '-', 44)}</div><div style="flex:none;width:28mm">${qr(`${code}|${number.replace(' ', '')}`, 25)}</div></div><div style="text-align:center;${pink};margin:6mm 0 7mm"><b style="font-size:20pt">GIẤY CHỨNG NHẬN</b><br><b style="font-size:11.5pt">QUYỀN SỬ DỤNG ĐẤT,<br>QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT</b></div><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b>${item(`${you(f.main.sex)} <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>, CCCD số: ${idOf(f.main, 'owner')}`, 5)}${item(`Địa chỉ: ${f.main.home}`, 5)}<b>2. Thông tin thửa đất:</b>${item(`a) Thửa đất số: ${no}; tờ bản đồ số: ${sheet}; b) Diện tích: ${f.chance.whole(80, 900)},${f.chance.whole(1, 9)} m²`, 5)}${item('c) Loại đất: Đất ở tại nông thôn', 5)}${item('d) Thời hạn sử dụng đất: Lâu dài', 5)}${item('đ) Hình thức sử dụng đất: Sử dụng riêng', 5)}${item(`e) Địa chỉ: ${f.place.full}`, 5)}${item('g) Nguồn gốc sử dụng đất: Nhận tặng cho đất được công nhận QSDĐ như giao đất có thu tiền sử dụng đất', 5)}<b>3. Thông tin tài sản gắn liền với đất:</b>${grid(['Tên tài sản', 'Diện tích xây dựng (m²)', 'Diện tích sàn (m²)', 'Hình thức sở hữu', 'Cấp', 'Thời hạn sở hữu'], [['Nhà ở riêng lẻ', `${floor},0`, `${floor * 2},0`, 'Sở hữu riêng', 'III', '-/-']], 9)}<div style="text-align:right;margin-top:4mm"><i>${f.place.province}, ${issued(f.date)}</i></div>${besideSign(`Mã Giấy chứng nhận: ${code}<br>Số vào sổ cấp Giấy chứng nhận:<br><b>${book(landBookNo(f.chance))}</b>`, sealedSign(f, `${officeLines('CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ', 'ĐẤT ĐAI KHU VỰC')}<br>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC`, { ring: provinceRing(f, 'CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'CHI NHÁNH' }))}</div><div class="at" style="right:14mm;bottom:10mm;font-size:15pt;${pink}"><b>${serial(number)}</b></div>`;
      const two = `${back}<div style="font-size:10.5pt"><b>4. Sơ đồ thửa đất, tài sản gắn liền với đất:</b>${sketch(f, 120, 78)}<b>5. Ghi chú:</b> -/-<div style="margin-top:3mm"><b>6. Những thay đổi sau khi cấp Giấy chứng nhận:</b></div>${changes('<tr><td></td><td></td></tr>', 110)}${codeLine(f)}</div>`;
      return paper('land_use_certificate', [one, two], 'a4', MODERN);
    },
  },
  {
    // The second side of the sheet of 2025 alone: an heir was noted on it.
    id: 'land-2026-second-side-heir',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'sans'],
    coloured: true,
    draw: (f) => {
      const number = landSerial(f.chance, 8);
      const page = `${guilloche('#f6d3db')}<div style="font-size:11pt"><div class="cols" style="align-items:flex-start"><div><b>4. Sơ đồ thửa đất, tài sản gắn liền với đất:</b></div><div style="text-align:right;color:#a81d38"><b>${serial(number, number.replace(' ', ''))}</b></div></div>${sketch(f, 108, 62)}${grid(
        ['Điểm', 'X', 'Y', 'Cạnh (m)'],
        Array.from({ length: 4 }, (_, i) => [
          String(i + 1),
          `12${f.chance.digits(5)}.${f.chance.digits(2)}`,
          `56${f.chance.digits(4)}.${f.chance.digits(2)}`,
          `${f.chance.whole(5, 40)},${f.chance.digits(2)}`,
        ]),
        9.5,
      )}<div><b>5. Ghi chú:</b> Cấp lại từ Giấy chứng nhận bị mất.</div><div style="margin-top:2mm"><b>6. Những thay đổi sau khi cấp Giấy chứng nhận:</b></div>${changes(`<tr><td style="font-size:11pt">${flat(`Nhận thừa kế quyền sử dụng đất: ${low(f.main)} <b>${nameOf(f.main, 'owner')}</b>, Căn cước số ${idOf(f.main, 'owner', spaced(f.main.id))}, địa chỉ: ${f.main.home}.`)}${flat(`Theo Văn bản phân chia di sản được chứng thực; mã hồ sơ đăng ký ${f.chance.digits(6)}.TK.001. Số vào sổ: ${book(`CN ${f.chance.digits(5)}`)}.`)}</td><td style="text-align:center;font-size:11pt"><i>${f.place.province}, ${issued(f.date)}</i>${sealedSign(f, `${officeLines('VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}<br>GIÁM ĐỐC`, { ring: provinceRing(f, 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'VPĐKĐĐ', gap: 24 })}</td></tr>`, 108)}<div style="font-size:9.5pt;text-align:center"><i>Quét mã QR ở trang 1 để tra cứu thông tin chi tiết về Giấy chứng nhận.</i></div>${codeLine(f)}</div>`;
      return paper('land_use_certificate', [page], 'a4', SANS);
    },
  },
  {
    // A ward's certified copy of the first side of the sheet of 2025, black, its stamp in red at the lower right.
    id: 'land-2025-copy-of-first-side',
    class: 'land_use_certificate',
    tags: ['form', 'certified-copy', 'qr'],
    draw: (f) => {
      const wife = f.others[0];
      const [no, sheet] = plot(f);
      const date = dayOf(f, 2, 2025);
      const stamp = `<div class="at" style="right:12mm;bottom:8mm;width:88mm;color:#c0242c;font-size:9.5pt;line-height:1.3;text-align:center"><b>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH</b><br>Số chứng thực: ${f.number + 3400}; quyển số: 07/2026-SCT/BS<br>Ngày ${f.date.replaceAll('/', '.')}<br><b>TUQ. CHỦ TỊCH UBND ${unit(f)}<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH</b><div style="height:13mm"></div><b>${f.name()}</b></div>${seal(116, 257, sealOf(f), 'CHỨNG THỰC', -9, 0.72, 31)}<div class="at" style="left:20mm;top:8mm;border:0.5mm solid #c0242c;color:#c0242c;padding:0 5mm;font-weight:700;transform:rotate(-3deg)">BẢN SAO</div>`;
      const page = `<div class="at" style="right:14mm;top:14mm">${qr(`${f.chance.digits(13)}|${no}|${sheet}`, 20)}</div><div style="font-size:11.5pt;line-height:1.5"><div style="text-align:center;width:138mm">${nation(11.5, '-', 48)}</div>${title('GIẤY CHỨNG NHẬN', 20, 'margin:8mm 0 0')}${title('QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT', 12, 'margin:0 0 5mm')}<b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b>${item(`${you(f.main.sex)} ${nameOf(f.main, 'owner')}; Căn cước công dân: ${idOf(f.main, 'owner')}`, 4)}${item(`${you(wife.sex)} ${nameOf(wife, 'owner')}; Căn cước công dân: ${idOf(wife, 'owner')}`, 4)}${item(`Địa chỉ: ${homeThen(f, f.main)}`, 4)}<b>2. Thông tin thửa đất:</b>${item(`- Thửa đất số: ${no} &emsp; - Tờ bản đồ số: ${sheet} &emsp; - Diện tích: ${f.chance.whole(70, 480)},0 m²`, 4)}${item('- Loại đất: ODT &emsp; - Thời hạn: lâu dài &emsp; - Hình thức: sử dụng chung', 4)}${item(`- Địa chỉ: ${placeThen(f)}`, 4)}<b>3. Thông tin tài sản gắn liền với đất:</b> -/-<div style="text-align:right;margin-top:4mm"><i>${f.place.province}, ${issued(date)}</i></div>${besideSign(`Số phát hành: <b>${serial(landSerial(f.chance, 8))}</b><br>Số vào sổ: <b>${book(`VP ${f.chance.digits(5)}`)}</b><br>${codeLine(f)}`, sealedSign(f, `${officeLines('VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}<br>PHÓ GIÁM ĐỐC`, { ring: provinceRing(f, 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'VPĐKĐĐ', gap: 20 }))}</div>${stamp}`;
      return paper('land_use_certificate', [page]);
    },
  },
  {
    // First registration since 7/2025: the commune itself signs the sheet with a code, parts of the plot in two columns.
    id: 'land-2025-reissued-labels',
    class: 'land_use_certificate',
    tags: ['form', 'qr', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [no, sheet] = plot(f);
      const number = landSerial(f.chance, 8);
      const page = `${guilloche('#f7d9d4')}<div class="at" style="right:13mm;top:12mm">${qr(`GCN:${number}`, 23)}</div><div style="width:140mm;text-align:center">${nation(12, '-', 50)}</div><div style="color:#a3202f;text-align:center;margin:14mm 0 6mm"><b style="font-size:22pt">GIẤY CHỨNG NHẬN</b><br><b>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT</b></div><div style="font-size:12pt"><b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b><div style="margin:1mm 0 0 5mm">${you(f.main.sex)}: ${nameOf(f.main, 'owner')}<br>Ngày sinh: ${bornOf(f.main, 'owner')}<br>Số định danh cá nhân: ${idOf(f.main, 'owner')}<br>Nơi thường trú: ${f.main.home}</div><div style="margin-top:2mm"><b>2. Thông tin thửa đất:</b></div>${sideBySide(above('Thửa đất số', String(no)) + above('Diện tích', `${f.chance.whole(120, 3200)} m²`) + above('Hình thức sử dụng', 'Sử dụng riêng'), above('Tờ bản đồ số', String(sheet)) + above('Loại đất', 'Đất trồng cây lâu năm') + above('Thời hạn', 'Đến ngày 01/7/2064'))}${above('Địa chỉ thửa đất', f.place.full)}<b>3. Thông tin tài sản gắn liền với đất:</b> -/-</div><div style="text-align:right;margin-top:5mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${besideSign(`Số vào sổ cấp Giấy chứng nhận: <b>${book(`CN ${f.chance.digits(5)}`)}</b><br>${codeLine(f)}`, sealedSign(f, `TM. ${officeLines('ỦY BAN NHÂN DÂN', unit(f))}<br>CHỦ TỊCH`, { gap: 24 }))}<div class="at" style="left:0;right:0;bottom:11mm;text-align:center;color:#a3202f;font-size:15pt"><b>${serial(number)}</b></div>`;
      return paper('land_use_certificate', [page]);
    },
  },
]);
