import { field, guilloche, qr } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, SANS, sealOf } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, countyName, countyRing, emblem, low, placeThen, serial } from '../eighth/c-parts.ts';
import { colons, copied, dayCapital, homeIn, hung, ink, mid, oldIdNo } from '../ninth/h-parts.ts';
import { ringOf, row, sealFoot, sized, tinted } from '../ninth/h-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_H_LAND_CERTS = inPart('held-out', [
  {
    // Form of 1994 (decision 499/1995): page with many field plots and the page of the owner facing it, copied on one side.
    id: 'h-land-1999-red-book-fields-copied-across',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'landscape', 'two-column', 'certified-copy'],
    landscape: true,
    draw: (f) => {
      const date = dayOf(f, 11, 1999);
      const sheet = plot(f)[1];
      const kinds = ['Lúa', 'Lúa', 'Màu', 'Ao', 'Thổ cư', 'Vườn'];
      const areas = kinds.map(() => f.chance.whole(120, 1450));
      const rows = kinds.map((kind, i) => [
        String(sheet),
        String(f.chance.whole(5, 990)),
        grouped(areas[i] ?? 0),
        kind,
        ['2013', '2013', '2013', '2013', 'Lâu dài', '2043'][i] ?? '',
        i === 4 ? 'Có nhà' : '',
      ]);
      const total = grouped(areas.reduce((a, b) => a + b, 0));
      const left = `${mid(`<b>UỶ BAN NHÂN DÂN<br>${field('agency', `UỶ BAN NHÂN DÂN ${upper(county(f))}`, upper(county(f)))}</b>`)}${mid('<b style="font-size:14pt">CHỨNG NHẬN</b>', 'margin:3mm 0')}${row(`Hộ ${low(f.main)}: <b>${ink(nameOf(f.main, 'owner'))}</b>`)}${row(`Sinh ngày: ${ink(bornOf(f.main, 'owner'))}; số CMND: ${ink(oldIdNo(f, 'owner'))}`)}${row(`Địa chỉ: ${ink(homeIn(f, f.main))}`)}${row('Được quyền sử dụng:')}${row(`- Tổng diện tích: ${ink(`${total} m²`)}`, 6)}${row(`- Bằng chữ: ${ink('như bảng kê bên')}`, 6)}${row(`- Tại: ${ink(placeThen(f))}`, 6)}${row('- Theo bảng kê dưới đây và sơ đồ kèm theo.', 6)}<div style="text-align:right;margin-top:3mm"><i>${dayCapital(date)}</i></div>${sealedSign(f, 'TM. UỶ BAN NHÂN DÂN<br>CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND' })}`;
      const right = `${mid('<b>BẢNG KÊ THỬA ĐẤT</b>')}${grid(['Tờ bản đồ', 'Số thửa', 'Diện tích (m²)', 'Mục đích', 'Thời hạn', 'Ghi chú'], rows, 10)}${row('Cộng: 06 thửa.')}<div style="margin-top:4mm">Vào sổ cấp giấy chứng nhận quyền sử dụng đất số: <b>${book(`${f.chance.digits(5)} QSDĐ`)}</b></div><div style="font-size:15pt;letter-spacing:1mm;margin-top:3mm">${serial(landSerial(f.chance, 6))}</div>${codeLine(f)}`;
      const page = `<div class="cols" style="gap:12mm;margin:-7mm -4mm 0 -14mm;font-size:11.5pt"><div>${left}</div><div>${right}</div></div>${copied(f, 196, 126)}`;
      return paper('land_use_certificate', [page], 'a4Landscape');
    },
  },
  {
    // Circular 23/2014: whoever stands for several heirs, first page with all of it in the middle.
    id: 'h-land-2017-stands-for-heirs-cover',
    class: 'land_use_certificate',
    tags: ['form', 'two-pages'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 2, 2017);
      const heirs = [f.others[0], f.others[1]];
      const [no, sheet] = plot(f);
      const area = f.chance.whole(400, 2600);
      const back = guilloche('#f6ccd5');
      const one = `${back}<div class="frame" style="inset:7mm;border:0.7mm solid #c0374b"></div>${mid(nation(13, '-', 56))}<div style="margin:12mm 0 8mm">${emblem(34, '#c0374b')}</div>${mid('<b style="font-size:25pt;color:#c0374b">GIẤY CHỨNG NHẬN</b><br><b style="font-size:14pt;color:#c0374b">QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT</b>')}<div style="margin-top:14mm"><b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b></div>${mid(`${you(f.main.sex)}: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b><br>Ngày sinh: ${bornOf(f.main, 'owner')}<br>CMND số: ${oldIdNo(f, 'owner')}<br>Địa chỉ thường trú: ${homeIn(f, f.main)}<br><i>Là người đại diện của những người được thừa kế gồm:</i><br>${heirs.map((one) => `${you(one.sex)} ${nameOf(one, 'heir')} - CCCD số ${idOf(one, 'heir')}`).join('<br>')}`, 'line-height:1.6;margin-top:3mm')}<div class="at" style="right:20mm;bottom:16mm;font-size:16pt;color:#c0374b"><b>${serial(landSerial(f.chance, 6))}</b></div>`;
      const two = `${back}<b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b><br><b>1. Thửa đất:</b>${colons(44, ['a) Thửa đất số', `${no}, tờ bản đồ số: ${sheet}`], ['b) Địa chỉ', placeThen(f)], ['c) Diện tích', `${grouped(area)} m²`], ['d) Hình thức sử dụng', 'Sử dụng chung'], ['đ) Mục đích sử dụng', 'Đất ở: 200 m²; đất trồng cây lâu năm: phần còn lại'], ['e) Thời hạn sử dụng', 'Đất ở: Lâu dài; đất cây lâu năm: 18/12/2063'], ['g) Nguồn gốc sử dụng', 'Nhận thừa kế đất được Công nhận QSDĐ như giao đất không thu tiền sử dụng đất'])}<b>2. Nhà ở:</b> -/-<br><b>3. Công trình xây dựng khác:</b> -/-<br><b>4. Rừng sản xuất là rừng trồng:</b> -/-<br><b>5. Cây lâu năm:</b> -/-<br><b>6. Ghi chú:</b> Thửa đất có ${f.chance.whole(10, 60)} m² thuộc hành lang bảo vệ kênh mương.<div style="text-align:right;margin-top:5mm"><i>${countyName(f)}, ${issued(date)}</i></div>${sealFoot(f, `${officeLines('SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG')}<br>TUQ. GIÁM ĐỐC<br>GIÁM ĐỐC VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI`, `<br><br>Số vào sổ cấp GCN:<br><b>${book(`CS ${f.chance.digits(5)}`)}</b>`, { ring: ringOf(f, 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG'), inner: 'SỞ TNMT', gap: 26 })}`;
      return paper('land_use_certificate', [one, two]);
    },
  },
  {
    // Circular 10/2024: the sheet of today, whole household with all members named.
    id: 'h-land-2025-household-members-table',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'qr', 'two-pages', 'small'],
    coloured: true,
    draw: (f) => {
      const back = guilloche('#f6d3dc');
      const [no, sheet] = plot(f);
      const all = [f.main, ...f.others];
      const one = `${back}<div class="at" style="right:10mm;top:10mm">${qr(`GCN|${f.chance.digits(12)}`, 22)}</div>${mid(nation(12, '-', 54), 'padding-right:14mm')}<div style="margin:4mm 0">${emblem(17, '#b5283f')}</div>${mid('<b style="font-size:17pt;color:#b5283f;line-height:1.3">GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN<br>GẮN LIỀN VỚI ĐẤT</b>')}${sized(
        11,
        1.45,
        `<b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b>${row('Hộ gia đình, gồm các thành viên có chung quyền sử dụng đất:')}${grid(
          ['Họ và tên', 'Số định danh cá nhân'],
          all.map((one) => [`${you(one.sex)} <b>${nameOf(one, 'owner')}</b>`, idOf(one, 'owner')]),
          11,
        )}<b>2. Thông tin thửa đất:</b>${colons(40, ['a) Thửa đất số', `${no}; Tờ bản đồ số: ${sheet}`], ['b) Diện tích', `${grouped(f.chance.whole(300, 2900))},${f.chance.whole(1, 9)} m²`], ['c) Loại đất', 'Đất chuyên trồng lúa'], ['d) Thời hạn sử dụng đất', 'Đến ngày 15 tháng 10 năm 2063'], ['đ) Hình thức sử dụng đất', 'Sử dụng chung'], ['e) Địa chỉ', f.place.full])}<b>3. Thông tin tài sản gắn liền với đất:</b> -/-`,
      )}<div style="text-align:right;margin-top:2mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${sealFoot(f, `${officeLines('CHI NHÁNH VĂN PHÒNG', 'ĐĂNG KÝ ĐẤT ĐAI')}<br>GIÁM ĐỐC`, '', { ring: ringOf(f, 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'CHI NHÁNH', gap: 22 })}<div class="at" style="left:27mm;bottom:10mm;font-size:15pt;color:#b5283f"><b>${serial(landSerial(f.chance, 8))}</b></div>`;
      const two = `${back}${sized(11, 1.4, `<b>4. Sơ đồ thửa đất, tài sản gắn liền với đất:</b>${sketch(f, 118, 78)}${mid('Tỷ lệ 1: 500')}<b>5. Ghi chú:</b><br>Giấy chứng nhận được cấp đổi từ giấy chứng nhận cấp năm 2001.<div style="margin:3mm 0 1mm"><b>6. Những thay đổi sau khi cấp Giấy chứng nhận:</b></div>`)}<table style="height:88mm"><tr style="height:8mm"><th style="width:62%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr><tr><td></td><td></td></tr></table><div style="margin-top:4mm">Số vào sổ cấp Giấy chứng nhận: <b>${book(landBookNo(f.chance))}</b></div>`;
      return paper('land_use_certificate', [one, two]);
    },
  },
  {
    // The same form as an office's program prints it in 2026 for a flat: values in a column, sans, QR below.
    id: 'h-land-2026-flat-first-side-sans',
    class: 'land_use_certificate',
    tags: ['form', 'qr', 'sans', 'small'],
    draw: (f) => {
      const flat = `${f.chance.pick(['A', 'B', 'C'])}${f.chance.whole(3, 24)}-${f.chance.whole(1, 14)}`;
      return paper(
        'land_use_certificate',
        [
          `<div style="border:1mm solid #c86a7c;padding:6mm;margin:-9mm -7mm -9mm -17mm;height:278mm;position:relative">${sized(10, 1.5, `<div style="display:flex;justify-content:space-between;align-items:center"><div style="flex:none;width:20mm">${emblem(15, '#bb3048')}</div><div style="text-align:center;white-space:nowrap">${nation(10.5, '-', 44)}</div>${qr(`VBDLIS/${f.chance.digits(10)}`, 20)}</div>${mid('<b style="font-size:15pt;color:#bb3048">GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT, QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT</b>', 'margin:5mm 0')}<b>1. Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất:</b>${colons(62, ['Họ và tên', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`], ['Số định danh cá nhân', idOf(f.main, 'owner')])}<b>2. Thông tin thửa đất:</b>${colons(62, ['a) Thửa đất số', `${plot(f)[0]}; tờ bản đồ số ${plot(f)[1]}`], ['b) Diện tích', `${grouped(f.chance.whole(1800, 6400))} m²`], ['c) Loại đất', 'Đất ở tại đô thị'], ['d) Thời hạn sử dụng đất', 'Lâu dài'], ['đ) Hình thức sử dụng đất', 'Sử dụng chung'], ['e) Địa chỉ', f.place.full])}<b>3. Thông tin tài sản gắn liền với đất:</b>${colons(62, ['a) Tên tài sản', `Căn hộ chung cư số ${flat}`], ['b) Diện tích sàn', `${f.chance.whole(48, 96)},${f.chance.whole(1, 9)} m²`], ['c) Hình thức sở hữu', 'Sở hữu riêng'], ['d) Thời hạn sở hữu', '-/-'], ['đ) Hạng mục được sở hữu chung', 'Theo quy định của pháp luật về nhà ở'], ['e) Địa chỉ', f.main.home])}<div style="text-align:right;margin-top:6mm"><i>${f.place.province}, ${issued(f.date)}</i></div>`)}${sealFoot(f, `${officeLines('VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}<br>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC`, `Số vào sổ cấp GCN: ${book(landBookNo(f.chance))}<br>`, { ring: ringOf(f, 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'VPĐK' })}<div style="position:absolute;left:0;right:0;bottom:5mm;text-align:center;color:#bb3048;font-size:14pt"><b>${serial(landSerial(f.chance, 8))}</b></div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The digital certificate's printed extract of the land data base: tinted cells, who got the plot as a gift.
    id: 'h-land-2026-gift-copy-from-data-cells',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'modern', 'small'],
    draw: (f) => {
      const giver = f.others[1];
      return paper(
        'land_use_certificate',
        [
          `${sized(10, 1.4, `${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}</b>`, nation(10, '-', 42), 40, 10)}${title('GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT,<br>QUYỀN SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT', 13.5, 'color:#8e2036;margin:3mm 0 1mm')}${mid('<i>(Bản in từ cơ sở dữ liệu đất đai, có giá trị như bản sao từ bản gốc)</i>', 'margin-bottom:2mm')}${tinted(58, '#f9e4e8', ['Số phát hành', `<b>${serial(landSerial(f.chance, 8))}</b>`], ['Số vào sổ cấp GCN', book(landBookNo(f.chance))], ['Ngày cấp', issued(f.date, f.date)])}<b>Người sử dụng đất</b>${tinted(58, '#f9e4e8', ['Họ và tên', `<b>${nameOf(f.main, 'owner')}</b>`], ['Ngày sinh', bornOf(f.main, 'owner')], ['Số định danh cá nhân', idOf(f.main, 'owner')], ['Địa chỉ', f.main.home])}<b>Thửa đất</b>${tinted(58, '#f9e4e8', ['Thửa đất số / Tờ bản đồ số', plot(f).join(' / ')], ['Diện tích', `${f.chance.whole(90, 700)},5 m²`], ['Loại đất', 'Đất ở tại nông thôn (ONT)'], ['Nguồn gốc sử dụng', `Được tặng cho đất được Nhà nước giao đất có thu tiền sử dụng đất; bên tặng cho: ${low(giver)} ${nameOf(giver, 'giver')}`], ['Nghĩa vụ tài chính', 'Đã hoàn thành'], ['Hạn chế quyền', 'Không'])}${hung('*', 'Thông tin trên bản in này được trích tại thời điểm in; mọi thay đổi sau thời điểm in được cập nhật trên cơ sở dữ liệu đất đai.')}`)}${sketch(f, 60, 28)}${sealFoot(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', '', { ring: sealOf(f, 'CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'VPĐK', gap: 20 })}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
