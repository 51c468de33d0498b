import { code128, fill, fillRow, guilloche, field } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, nameOf, nation } from '../kit.ts';
import { paper, title, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, countyName, countyRing, emblem, flat, homeThen, item } from '../eighth/c-parts.ts';
import { low, oldIdFor, placeThen, provinceRing, serial, typed } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_C_CERTIFICATES = inPart('opened-8', [
  {
    // Provisional certificate of 1991 under the land law of 1987: fields given to a household, typed.
    id: 'land-1991-fields-provisional',
    class: 'land_use_certificate',
    tags: ['form', 'typed', 'table'],
    draw: (f) => {
      const date = dayOf(f, 5, 1991);
      const rows = ['Đất lúa hai vụ', 'Đất màu', 'Đất ở và vườn'].map((what, i) => [
        String(i + 1),
        what,
        String(f.chance.whole(1, 9)),
        String(f.chance.whole(10, 600)),
        grouped(f.chance.whole(180, 2400)),
        i < 2 ? '15 năm' : 'Ổn định lâu dài',
      ]);
      const page = `<div style="font-size:11pt;line-height:1.5"><div style="text-align:center">${nation(10.5, '-', 44)}</div>${title('GIẤY CHỨNG NHẬN TẠM THỜI<br>QUYỀN SỬ DỤNG RUỘNG ĐẤT', 14.5, 'margin:7mm 0 2mm')}<div style="text-align:center">${field('agency', `ỦY BAN NHÂN DÂN ${upper(county(f))}`)}</div>${flat('- Căn cứ Luật Đất đai ngày 29 tháng 12 năm 1987;', 'margin-top:4mm')}${flat('- Xét đề nghị của Hội đồng đăng ký ruộng đất xã;')}<div style="text-align:center;margin:2mm 0"><b>CHỨNG NHẬN</b></div>${item(`Chủ hộ: ${nameOf(f.main, 'owner', upper(f.main.name))}`)}${item(`Sinh ngày ${bornOf(f.main, 'owner')}. Giấy chứng minh nhân dân số ${oldIdFor(f, 'owner')}`)}${item(`Nơi thường trú: ${homeThen(f, f.main)}`)}${item(`Được quyền sử dụng ${grouped(f.chance.whole(1200, 6400))} m2 ruộng đất, gồm các thửa ghi dưới đây:`)}${grid(['STT', 'Loại đất', 'Tờ bản đồ', 'Số thửa', 'Diện tích (m2)', 'Thời hạn'], rows, 10)}${flat('Người sử dụng ruộng đất phải sử dụng đúng mục đích, đóng thuế đầy đủ và giao lại khi Nhà nước thu hồi theo luật định. Giấy này được dùng cho đến khi cấp giấy chứng nhận chính thức.')}<div style="text-align:right;margin-top:3mm">${countyName(f)}, ${issued(date)}</div>${besideSign(`Vào sổ số: ${book(`${f.chance.digits(4)}/TT`)}<br>${codeLine(f)}`, sealedSign(f, 'T.M ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND' }))}</div>`;
      return paper('land_use_certificate', [page], 'a4', TYPED);
    },
  },
  {
    // The red book of 1993 folded open, its outer and inner sides each scanned on one sheet; the household's head by needle printer.
    id: 'land-1998-red-book-folded',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'typed', 'spread'],
    coloured: true,
    spreads: [
      [3, 0],
      [1, 2],
    ],
    draw: (f) => {
      const date = dayOf(f, 12, 1998);
      const back = guilloche('#f3bfae');
      const red = 'color:#b1202c';
      const rows = Array.from({ length: 5 }, (_, i) => [
        typed(String(f.chance.whole(1, 12)), 8.5),
        typed(String(f.chance.whole(9, 940)), 8.5),
        typed(grouped(f.chance.whole(160, 1700)), 8.5),
        typed(['T', 'LN', '2L', '2L', 'M'][i] ?? '', 8.5),
        typed(i < 2 ? 'Lâu dài' : '10/2013', 8.5),
      ]);
      const cover = `${back}<div style="margin:2mm -8mm 0 -16mm;text-align:center"><div style="${red}">${nation(10, '-', 42)}</div><div style="margin:14mm 0 8mm">${emblem(30)}</div><div style="${red};font-weight:700;line-height:1.4"><div style="font-size:22pt">GIẤY CHỨNG NHẬN</div><div style="font-size:16pt">QUYỀN SỬ DỤNG ĐẤT</div></div></div><div class="at" style="left:0;right:0;bottom:12mm;text-align:center;font-size:13pt">Số &nbsp;<b>${serial(landSerial(f.chance, 6))}</b></div>`;
      const holder = `${back}<div style="margin:-4mm -10mm 0 -15mm;font-size:11pt"><div style="text-align:center;${red}"><b>${officeLines('ỦY BAN NHÂN DÂN', upper(county(f)))}</b></div>${title('CHỨNG NHẬN', 13, red)}${fill('Hộ ông (bà):', typed(nameOf(f.main, 'owner'), 9.5))}${fill('Sinh ngày:', typed(bornOf(f.main, 'owner'), 9.5))}${fill('Số CMND:', typed(oldIdFor(f, 'owner'), 9.5))}${fill('Địa chỉ thường trú:', '')}<div style="line-height:1.5">${typed(homeThen(f, f.main), 9)}</div>${fillRow(['Được quyền sử dụng', typed(grouped(f.chance.whole(1800, 7200)), 9.5), 3], ['m² đất', '', 1])}${fill('Tại:', typed(`${f.place.kind} ${f.place.name}`, 9.5))}${flat('Theo bảng liệt kê ở trang bên.', 'margin-top:2mm')}${flat('<b>NHỮNG ĐIỀU NGƯỜI ĐƯỢC CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT CẦN CHÚ Ý</b>', 'text-align:center;font-size:9pt;margin-top:5mm')}${['Được hưởng các quyền và phải thực hiện các nghĩa vụ theo quy định của Luật Đất đai.', 'Phải mang giấy này đến đăng ký tại Ủy ban nhân dân xã, phường, thị trấn khi có biến động về đất.', 'Không được tự ý sửa chữa, tẩy xóa bất kỳ nội dung nào trong giấy này; nếu mất phải khai báo ngay.'].map((one, i) => flat(`${i + 1}. ${one}`, 'font-size:9pt')).join('')}</div>`;
      const plots = `${back}<div style="margin:-6mm -11mm 0 -16mm;font-size:10.5pt">${grid(['Số tờ bản đồ', 'Số thửa', 'Diện tích (m²)', 'Mục đích sử dụng', 'Thời hạn'], rows, 9)}<div style="text-align:center">Tổng cộng: năm thửa./.</div><div style="text-align:right;margin-top:4mm">${typed(countyName(f), 9)}, ${typed(issued(date), 9)}</div>${sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND', gap: 24 })}<div style="margin-top:4mm">Vào sổ cấp giấy chứng nhận quyền sử dụng đất<br>Số: <b>${book(`${f.chance.digits(5)} QSDĐ`)}</b></div>${codeLine(f)}</div>`;
      const last = `${back}<div style="margin:-4mm -11mm 0 -16mm;font-size:10pt"><div style="text-align:center"><b>NHỮNG THAY ĐỔI SAU KHI CẤP GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT</b></div><table style="height:150mm"><tr style="height:9mm"><th style="font-size:9pt">Ngày tháng năm</th><th style="font-size:9pt;width:50%">Nội dung thay đổi và cơ sở pháp lý</th><th style="font-size:9pt">Xác nhận của cơ quan có thẩm quyền</th></tr><tr><td></td><td></td><td></td></tr></table></div>`;
      return paper('land_use_certificate', [cover, holder, plots, last], 'a5');
    },
  },
  {
    // The last page of a red book: what changed, dates in a column of their own; sold in 2003.
    id: 'land-2003-red-book-changes',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'italic'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 4, 2003);
      const row = (day: string, text: string, right: string, height: number) =>
        `<tr style="height:${height}mm"><td style="text-align:center">${day}</td><td>${text}</td><td style="text-align:center">${right}</td></tr>`;
      const page = `${guilloche('#f2c4b2')}<div style="text-align:center;margin-bottom:3mm"><b>NHỮNG THAY ĐỔI SAU KHI CẤP GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT</b></div><table><tr><th style="width:20%">Ngày, tháng, năm</th><th style="width:42%">Nội dung thay đổi và cơ sở pháp lý</th><th>Xác nhận của cơ quan có thẩm quyền</th></tr>${row('14/9/2000', `Thế chấp tại Ngân hàng Nông nghiệp và Phát triển nông thôn ${county(f)}`, '<i>Đã ký và đóng dấu</i>', 26)}${row('02/12/2002', 'Xóa thế chấp', '<i>Đã ký và đóng dấu</i>', 18)}${row(issued(date, date), `Chuyển nhượng trọn thửa cho ${low(f.main)} <b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}, CMND số ${oldIdFor(f, 'owner')}, thường trú tại ${homeThen(f, f.main)}, theo hợp đồng chuyển nhượng quyền sử dụng đất được ${field('agency', `UBND ${county(f)}`)} xác nhận`, sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND', gap: 26 }), 80)}${row('', '', '', 62)}</table><div class="cols"><div>${codeLine(f)}</div><div style="text-align:right;font-size:13pt">Số: <b>${serial(landSerial(f.chance, 6))}</b></div></div>`;
      return paper('land_use_certificate', [page]);
    },
  },
  {
    // Circular 17/2009: owner of a flat; first page as it is laid on the scanner alone, the parts that follow on a second one.
    id: 'land-2013-flat-owner',
    class: 'land_use_certificate',
    tags: ['form', 'multi-page', 'barcode'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 1, 2013);
      const back = guilloche('#f5ccd3');
      const office = `ỦY BAN NHÂN DÂN TỈNH ${upper(f.place.province)}`;
      const [no, sheet] = plot(f);
      const first = `${back}<div style="text-align:center;margin-top:3mm">${nation(13, '-', 56)}</div><div style="margin:8mm 0">${emblem(26)}</div><div style="text-align:center;color:#a51d30;font-weight:700"><div style="font-size:25pt">GIẤY CHỨNG NHẬN</div><div style="font-size:15pt;line-height:1.45">QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT</div></div><div style="margin-top:16mm"><b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b></div><div style="margin:3mm 0 0 6mm;line-height:1.6">${you(f.main.sex)}: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b><br>Sinh ngày: ${bornOf(f.main, 'owner')} &emsp; CMND số: ${oldIdFor(f, 'owner')}<br>Địa chỉ: ${homeThen(f, f.main)}<br><i>Là chủ sở hữu căn hộ chung cư và cùng sử dụng đất với các chủ sở hữu căn hộ khác.</i></div><div class="at" style="left:27mm;bottom:13mm">${code128(f.chance.digits(15), 70, 9)}</div><div class="at" style="right:16mm;bottom:14mm;font-size:16pt;color:#a51d30"><b>${serial(landSerial(f.chance, 6))}</b></div>`;
      const second = `${back}<div style="line-height:1.5"><b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b><br><b>1. Thửa đất:</b><br>a) Thửa đất số: ${no}, b) tờ bản đồ số: ${sheet},<br>c) Địa chỉ thửa đất: ${placeThen(f)},<br>d) Diện tích: ${grouped(f.chance.whole(1200, 4800))} m²,<br>đ) Hình thức sử dụng: chung; e) Mục đích sử dụng: Đất ở tại đô thị,<br>g) Thời hạn sử dụng: Lâu dài; h) Nguồn gốc: Nhận chuyển nhượng đất được Nhà nước giao đất có thu tiền sử dụng đất.<br><b>2. Nhà ở:</b><br>a) Loại nhà ở: Căn hộ chung cư số ${f.chance.whole(201, 1812)}; b) Tên tòa nhà: CT${f.chance.whole(1, 9)},<br>c) Diện tích sàn: ${f.chance.whole(45, 120)},6 m²; d) Hình thức sở hữu: riêng,<br>đ) Cấp hạng: cấp 1; e) Thời hạn được sở hữu: -/-<br><b>3. Công trình xây dựng khác:</b> -/-<br><b>4. Rừng sản xuất là rừng trồng:</b> -/- &emsp; <b>5. Cây lâu năm:</b> -/-<br><b>6. Ghi chú:</b> Phần sở hữu chung: hành lang, cầu thang, mái, tường chung theo hồ sơ.</div><div style="text-align:right;margin-top:5mm"><i>${f.place.province}, ${issued(date)}</i></div>${besideSign(`<br>Số vào sổ cấp GCN: <b>${book(landBookNo(f.chance))}</b><br>${codeLine(f)}`, sealedSign(f, `TM. ${field('agency', office)}<br>TUQ. CHỦ TỊCH<br>GIÁM ĐỐC SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG`, { ring: provinceRing(f, 'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG'), inner: 'SỞ TN&amp;MT', gap: 28 }))}<div style="margin-top:4mm"><b>III. Sơ đồ căn hộ</b>: theo bản vẽ kèm theo</div>`;
      return paper('land_use_certificate', [first, second]);
    },
  },
]);
