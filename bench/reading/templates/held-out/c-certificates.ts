import { code128, fill, fillRow, guilloche, field, seal } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, nameOf, nation, sealOf } from '../kit.ts';
import { paper, title, TYPED, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, changes, county, countyName, countyRing, emblem, flat, homeThen, item } from './c-parts.ts';
import { low, mate, oldIdFor, placeThen, provinceRing, serial, typed } from './c-parts.ts';

/** Certificates of land use up to 2014. */
export const HELD_C_CERTIFICATES = inPart('held-out', [
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
    // Decision 24/2004: the pink form with roman parts, holder's page and plan's page.
    id: 'land-2005-form-24-single',
    class: 'land_use_certificate',
    tags: ['form', 'multi-page'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 10, 2005);
      const [no, sheet] = plot(f);
      const back = guilloche('#f6cfd6');
      const area = f.chance.whole(90, 1600);
      const office = `ỦY BAN NHÂN DÂN ${upper(county(f))}`;
      const first = `${back}<div style="text-align:center">${nation(12.5, '-', 54)}</div><div style="margin:7mm 0 4mm">${emblem(20)}</div><div style="text-align:center;color:#b32435;font-weight:700"><span style="font-size:24pt">GIẤY CHỨNG NHẬN</span><br><span style="font-size:17pt">QUYỀN SỬ DỤNG ĐẤT</span></div><div style="text-align:center;margin:5mm 0"><b>${field('agency', office)}</b><br>CHỨNG NHẬN</div><div style="line-height:1.5"><b>I. Tên người sử dụng đất</b><div style="margin-left:8mm">${you(f.main.sex)} <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b><br>Ngày sinh: ${bornOf(f.main, 'owner')}; số CMND: ${oldIdFor(f, 'owner')}<br>Địa chỉ thường trú: ${homeThen(f, f.main)}</div><b>II. Thửa đất được quyền sử dụng</b><div style="margin-left:8mm">1. Thửa đất số: ${no} &emsp; 2. Tờ bản đồ số: ${sheet}<br>3. Địa chỉ thửa đất: ${f.place.kind} ${f.place.name}, ${county(f)}<br>4. Diện tích: ${grouped(area)} m²<br>5. Hình thức sử dụng: + Sử dụng riêng: ${grouped(area)} m²; + Sử dụng chung: Không m²<br>6. Mục đích sử dụng đất: ${f.chance.pick(['Đất ở tại nông thôn', 'Đất trồng cây lâu năm', 'Đất ở tại đô thị'])}<br>7. Thời hạn sử dụng đất: Lâu dài<br>8. Nguồn gốc sử dụng đất: ${f.chance.pick(['Công nhận QSDĐ như giao đất có thu tiền sử dụng đất', 'Nhà nước giao đất có thu tiền sử dụng đất'])}</div><b>III. Tài sản gắn liền với đất</b>: chưa chứng nhận quyền sở hữu</div><div class="at" style="right:16mm;bottom:12mm;font-size:15pt;color:#b32435"><b>${serial(landSerial(f.chance, 6))}</b></div>`;
      const second = `${back}<div><b>IV. Ghi chú</b>: Không</div><div style="margin-top:3mm"><b>V. Sơ đồ thửa đất</b></div>${sketch(f, 128, 92)}<div style="text-align:center;font-size:11pt">Tỷ lệ 1/500</div><div style="text-align:right;margin-top:5mm"><i>${countyName(f)}, ${issued(date)}</i></div>${besideSign(`<br><br>Số vào sổ cấp giấy chứng nhận<br>quyền sử dụng đất: <b>${book(`H ${f.chance.digits(5)}`)}</b><br>${codeLine(f)}`, sealedSign(f, `TM. ${office}<br>CHỦ TỊCH`, { ring: countyRing(f), inner: 'UBND', gap: 28 }))}`;
      return paper('land_use_certificate', [first, second]);
    },
  },
  {
    // The form of 2004 for a household, inner sides side by side as a copier takes them: a copy that the commune certified in black.
    id: 'land-2007-household-copied-spread',
    class: 'land_use_certificate',
    tags: ['form', 'certified-copy', 'landscape', 'two-column'],
    landscape: true,
    draw: (f) => {
      const date = dayOf(f, 3, 2007);
      const wife = f.others[0];
      const [no, sheet] = plot(f);
      const left = `<div style="text-align:center"><b>${officeLines('ỦY BAN NHÂN DÂN', upper(county(f)))}</b><br><b>CHỨNG NHẬN</b></div><div style="line-height:1.45"><b>I- Tên người sử dụng đất</b><br>Hộ ${low(f.main)}: <b>${nameOf(f.main, 'owner')}</b><br>Ngày sinh: ${bornOf(f.main, 'owner')} &ensp; CMND: ${oldIdFor(f, 'owner')}<br>Và ${mate(f.main)}: <b>${nameOf(wife, 'owner')}</b><br>Ngày sinh: ${bornOf(wife, 'owner')} &ensp; CMND: ${oldIdFor(f, 'owner')}<br>Hộ khẩu thường trú: ${homeThen(f, f.main)}<br><b>II- Thửa đất được quyền sử dụng</b><br>1. Thửa đất số: ${no}<br>2. Tờ bản đồ số: ${sheet}<br>3. Địa chỉ thửa đất: ${placeThen(f)}<br>4. Diện tích: ${f.chance.whole(200, 980)} m²<br>5. Hình thức sử dụng: riêng toàn bộ<br>6. Mục đích sử dụng: ONT 200 m²; CLN: diện tích còn lại<br>7. Thời hạn: ONT: lâu dài; CLN: đến 10/2043<br>8. Nguồn gốc sử dụng: DG-KTT</div>`;
      const right = `<b>III- Tài sản gắn liền với đất</b><div style="height:6mm">-/-</div><b>IV- Ghi chú</b><div style="height:6mm">-/-</div><b>V- Sơ đồ thửa đất</b>${sketch(f, 92, 50)}<div style="text-align:center"><i>${issued(date, `Ngày ${date.slice(0, 2)} tháng ${date.slice(3, 5)} năm ${date.slice(6)}`)}</i></div>${sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND', gap: 20 })}<div style="margin-top:9mm">Số vào sổ cấp GCN: ${book(`H.${f.chance.digits(5)}`)} &emsp; ${serial(landSerial(f.chance, 6))}</div>`;
      const stamp = `<div class="at" style="left:24mm;bottom:7mm;width:110mm;border:0.4mm solid #444;padding:1mm 2mm;font-size:9.5pt;line-height:1.25;text-align:center"><b>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH</b><br>Số chứng thực: ${f.number + 214} &ensp; Quyển số: 02-SCT/BS &ensp; Ngày ${f.date.replaceAll('/', '-')}<br><b>KT. CHỦ TỊCH UBND ${unit(f)} - PHÓ CHỦ TỊCH</b> &emsp; ${f.name()}</div>${seal(118, 168, sealOf(f), 'CHỦ TỊCH', 9, 0.7, 32)}<div class="at" style="right:20mm;top:6mm;border:0.5mm solid #444;padding:0 4mm;font-weight:700">BẢN SAO</div>`;
      const page = `<div class="cols" style="gap:14mm;margin:-6mm 0 0 -10mm;font-size:11pt"><div>${left}</div><div>${right}${codeLine(f)}</div></div>${stamp}`;
      return paper('land_use_certificate', [page], 'a4Landscape');
    },
  },
  {
    // Decree 90/2006: certificate of owning a house, with the ground it stands on, given by a town.
    id: 'land-2008-house-ownership',
    class: 'land_use_certificate',
    tags: ['form', 'table'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 6, 2008);
      const wife = f.others[0];
      const page = `${guilloche('#f2c7d8')}<div class="frame" style="border-color:#b14a6d"></div><div style="text-align:center">${nation(12, '-', 52)}</div>${title('GIẤY CHỨNG NHẬN', 20, 'color:#a82550;margin:5mm 0 0')}<div class="sub" style="color:#a82550"><b>QUYỀN SỞ HỮU NHÀ Ở VÀ QUYỀN SỬ DỤNG ĐẤT Ở</b></div><div style="text-align:center"><b>${field('agency', `ỦY BAN NHÂN DÂN ${upper(county(f))}`)}</b></div><div style="margin-top:3mm;line-height:1.5"><b>1. Chứng nhận quyền sở hữu nhà ở và sử dụng đất ở:</b><div style="margin-left:6mm">Ông/Bà: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'owner')}, CMND số ${oldIdFor(f, 'owner')}<br>và ${mate(f.main)} là <b>${nameOf(wife, 'owner', upper(wife.name))}</b>, CMND số ${oldIdFor(f, 'owner')}<br>Địa chỉ: ${homeThen(f, f.main)}</div><b>2. Thực trạng nhà ở, đất ở:</b></div>${grid(
        ['Nhà ở', 'Nội dung', 'Đất ở', 'Nội dung'],
        [
          ['Diện tích sàn', `${f.chance.whole(60, 240)},2 m²`, 'Thửa đất số', String(plot(f)[0])],
          ['Kết cấu', 'Tường gạch, mái tôn', 'Tờ bản đồ số', String(plot(f)[1])],
          ['Cấp (hạng)', 'Cấp 4', 'Diện tích', `${f.chance.whole(60, 260)},8 m²`],
          ['Số tầng', '01', 'Hình thức sử dụng', 'Riêng'],
          ['Năm xây dựng', '1997', 'Nguồn gốc', 'Nhận chuyển nhượng'],
        ],
        11,
      )}<div><b>3. Sơ đồ nhà ở, đất ở:</b></div>${sketch(f, 84, 44)}<div style="text-align:right"><i>${countyName(f)}, ${issued(date)}</i></div>${besideSign(`Hồ sơ gốc số: <b>${book(`${f.chance.digits(3)}/2008`)}</b><br>Số phát hành: <b>${serial(landSerial(f.chance, 6))}</b><br>${codeLine(f)}`, sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND', gap: 20 }))}`;
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
  {
    // Pages 3 and 4 of a certificate of 2009 side by side: the plan, and the gift to a child noted beside it.
    id: 'land-2010-page-three-and-changes',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'landscape', 'two-column'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const date = dayOf(f, 9, 2011);
      const back = guilloche('#f4c8d2');
      const right = changes(
        `<tr><td>${flat(`Tặng cho quyền sử dụng đất cho con là ${low(f.main)} <b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}, CMND số ${oldIdFor(f, 'owner')}, địa chỉ thường trú: ${homeThen(f, f.main)}; hồ sơ số ${f.chance.digits(5)}.TC.`)}</td><td style="text-align:center"><i>${issued(date, `Ngày ${date}`)}</i>${sealedSign(f, `${officeLines('VĂN PHÒNG ĐĂNG KÝ', 'QUYỀN SỬ DỤNG ĐẤT')}<br>GIÁM ĐỐC`, { ring: `VĂN PHÒNG ĐĂNG KÝ QSDĐ ★ ${upper(county(f))} ★`, inner: 'VPĐK', gap: 22 })}</td></tr>`,
        118,
      );
      const page = `${back}<div class="cols" style="gap:12mm;margin:-5mm -4mm 0 -14mm;font-size:11.5pt"><div><b>III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất</b>${sketch(f, 112, 92)}<div style="text-align:center">Thửa ${plot(f).join(', tờ ')} &ensp; Tỷ lệ 1:500</div></div><div><b>IV. Những thay đổi sau khi cấp giấy chứng nhận</b>${right}</div></div>${codeLine(f)}<div class="at" style="left:20mm;bottom:9mm">${code128(f.chance.digits(13), 56, 8)}</div><div class="at" style="right:18mm;bottom:9mm;font-size:14pt;color:#a8243a"><b>${serial(landSerial(f.chance, 6))}</b></div>`;
      return paper('land_use_certificate', [page], 'a4Landscape');
    },
  },
  {
    // Circular 23/2014: a couple with a rice field, all four pages as two sides of the folded sheet.
    id: 'land-2014-couple-inner-four',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'spread', 'a3'],
    coloured: true,
    spreads: [
      [3, 0],
      [1, 2],
    ],
    draw: (f) => {
      const wife = f.others[0];
      const date = dayOf(f, 8, 2015);
      const [no, sheet] = plot(f);
      const back = guilloche('#f7d0da');
      const area = f.chance.whole(300, 1500);
      const who = (one: typeof wife) =>
        `${you(one.sex)} <b>${nameOf(one, 'owner')}</b>; Sinh ngày: ${bornOf(one, 'owner')}; CMND số: ${oldIdFor(f, 'owner')}`;
      const cover = `${back}<div style="text-align:center;margin-top:6mm">${nation(13, '-', 56)}</div><div style="margin:10mm 0">${emblem(30, '#c22b3d')}</div><div style="text-align:center;color:#c22b3d;font-weight:700"><div style="font-size:27pt">GIẤY CHỨNG NHẬN</div><div style="font-size:15pt;line-height:1.45">QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT</div></div><div style="margin-top:18mm;line-height:1.6"><b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b><br>${who(f.main)}<br>Và ${mate(f.main)}: ${who(wife)}<br>Địa chỉ thường trú: ${homeThen(f, f.main)}</div><div class="at" style="left:0;right:0;bottom:14mm;text-align:center;font-size:17pt;color:#c22b3d"><b>${serial(landSerial(f.chance, 6))}</b></div>`;
      const two = `${back}<div style="line-height:1.55"><b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b><br><b>1. Thửa đất:</b><br>a) Thửa đất số: ${no}, tờ bản đồ số: ${sheet}<br>b) Địa chỉ: ${placeThen(f)}<br>c) Diện tích: ${grouped(area)} m²<br>d) Hình thức sử dụng: Sử dụng chung<br>đ) Mục đích sử dụng: Đất trồng lúa nước còn lại<br>e) Thời hạn sử dụng: Đến ngày 15 tháng 10 năm 2063<br>g) Nguồn gốc sử dụng: Công nhận QSDĐ như giao đất không thu tiền sử dụng đất<br><b>2. Nhà ở:</b> -/-<br><b>3. Công trình xây dựng khác:</b> -/-<br><b>4. Rừng sản xuất là rừng trồng:</b> -/-<br><b>5. Cây lâu năm:</b> -/-<br><b>6. Ghi chú:</b> Số tờ, số thửa theo bản đồ địa chính đo vẽ năm 2012.</div><div style="text-align:right;margin-top:8mm"><i>${countyName(f)}, ${issued(date)}</i></div>${sealedSign(f, `TM. ${officeLines('ỦY BAN NHÂN DÂN', upper(county(f)))}<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH`, { ring: countyRing(f), inner: 'UBND', gap: 28 })}<div style="margin-top:6mm">Số vào sổ cấp GCN: <b>${book(`CH ${f.chance.digits(5)}`)}</b></div>`;
      const three = `${back}<b>III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất</b>${sketch(f, 130, 96)}<b>IV. Những thay đổi sau khi cấp Giấy chứng nhận</b>${changes('<tr><td></td><td></td></tr>', 100)}`;
      const four = `${back}${changes('<tr><td></td><td></td></tr>', 206)}<p class="flat" style="font-size:10pt;text-align:center"><i>Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa hoặc bổ sung bất kỳ nội dung nào trong Giấy chứng nhận; khi bị mất hoặc hư hỏng Giấy chứng nhận phải khai báo ngay với cơ quan cấp Giấy.</i></p>${codeLine(f)}`;
      return paper('land_use_certificate', [cover, two, three, four]);
    },
  },
]);
