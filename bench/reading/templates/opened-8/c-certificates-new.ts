import { code128, qr } from '../../../../samples/make/html.ts';
import { guilloche } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { above, besideSign, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation } from '../kit.ts';
import { paper, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, changes, emblem, homeThen, item, low, mate } from '../eighth/c-parts.ts';
import { oldIdFor, placeThen, provinceRing, serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_C_CERTIFICATES_NEW = inPart('opened-8', [
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
