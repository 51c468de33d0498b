import { code128, field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { above, besideSign, dotted, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation, pageNumber } from '../kit.ts';
import { paper, SANS, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { recipients, you } from '../office-kit.ts';
import { blank, dayOf, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import {
  book,
  county,
  countyName,
  countyRing,
  flat,
  hand,
  homeThen,
  item,
  low,
  mate,
  oldIdFor,
} from '../eighth/c-parts.ts';
import { pair, placeThen, provinceRing, serial } from '../eighth/c-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_C_PERMITS = inPart('held-out', [
  {
    // Circular 09/2005: the district's permit, printed form filled in with a pen, its second page for prolonging.
    id: 'permit-2006-district-by-pen',
    class: 'construction_permit',
    tags: ['form', 'multi-page'],
    draw: (f) => {
      const date = dayOf(f, 7, 2006);
      const floor = f.chance.whole(50, 130);
      const one = `${twoColumns(`<b>${officeLines('UBND', upper(county(f)))}</b><div class="rule" style="width:18mm"></div>Số: ${hand(field('document_no', `${f.number}/GPXD`))}`, nation(12, '-', 52), 38)}${title('GIẤY PHÉP XÂY DỰNG', 17, 'margin-top:2mm')}<div class="sub">(Dùng cho nhà ở riêng lẻ)</div>${fill('1. Cấp cho:', hand(nameOf(f.main, 'owner')))}${fillRow(['- CMND số:', hand(oldIdFor(f, 'owner')), 1], ['Sinh ngày:', hand(bornOf(f.main, 'owner')), 1])}${fill('- Địa chỉ:', hand(homeThen(f, f.main)))}${item('2. Được phép xây dựng công trình (loại công trình): <b>nhà ở riêng lẻ</b>')}${fill('Theo thiết kế có ký hiệu:', hand(`NO-${f.chance.whole(11, 98)}`))}${fill('Do:', hand('Công ty tư vấn xây dựng dân dụng lập'))}${item('Gồm các nội dung sau đây:')}${fillRow(['- Diện tích xây dựng tầng một:', hand(String(floor)), 2], ['m²; Cốt nền:', hand('+0,45 m'), 1])}${fillRow(['- Tổng diện tích sàn:', hand(String(floor * 2)), 2], ['m²; Số tầng:', hand('02'), 1])}${fillRow(['- Chiều cao công trình:', hand('7,8'), 2], ['m; Màu sắc:', '', 1])}${fill('Trên thửa đất:', hand(`số ${plot(f).join(', tờ bản đồ số ')}; diện tích ${floor + f.chance.whole(20, 200)} m²`))}${fill('Tại:', hand(placeThen(f)))}${fillRow(['- Chỉ giới đường đỏ:', hand('theo hồ sơ'), 1], ['Chỉ giới xây dựng:', hand('lùi 3 m'), 1])}${fill('Giấy tờ về quyền sử dụng đất:', hand(`GCN số ${serial(landSerial(f.chance, 6))}`))}${item('3. Giấy phép này có hiệu lực khởi công xây dựng trong thời hạn 01 năm kể từ ngày cấp; quá thời hạn trên thì phải xin gia hạn giấy phép.')}<div style="text-align:right;margin-top:2mm"><i>${countyName(f)}, ${issued(date)}</i></div>${besideSign(`${recipients('Như trên;', 'Lưu.')}`, sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND' }))}`;
      const two = `<div style="text-align:center"><b>CHỦ ĐẦU TƯ PHẢI THỰC HIỆN CÁC NỘI DUNG SAU ĐÂY</b></div>${flat('1. Phải hoàn toàn chịu trách nhiệm trước pháp luật nếu xâm phạm các quyền hợp pháp của các chủ sở hữu liền kề.', 'margin-top:3mm')}${flat('2. Phải thực hiện đúng các quy định của pháp luật về đất đai, về đầu tư xây dựng và Giấy phép xây dựng này.')}${flat('3. Phải thông báo cho cơ quan cấp phép xây dựng đến kiểm tra khi định vị công trình, xây móng và công trình ngầm.')}${flat('4. Xuất trình Giấy phép xây dựng cho chính quyền sở tại trước khi khởi công xây dựng và treo biển báo tại địa điểm xây dựng theo quy định.')}${flat('5. Khi cần thay đổi thiết kế thì phải báo cáo và chờ quyết định của cơ quan cấp giấy phép xây dựng.')}<div style="text-align:center;margin:8mm 0 3mm"><b>GIA HẠN GIẤY PHÉP</b></div>${flat('1. Nội dung gia hạn:')}${flat(blank(120))}${flat('2. Thời gian có hiệu lực của giấy phép:')}${flat(blank(120))}<div style="text-align:right;margin-top:4mm">${blank(16)}, ngày ${blank(6)} tháng ${blank(6)} năm ${blank(8)}</div>${codeLine(f)}`;
      return paper('construction_permit', [one, two]);
    },
  },
  {
    // Decree 64/2012: permit for a house "for a time" inside a planned road, typed by a town's management division.
    id: 'permit-2013-town-for-a-time',
    class: 'construction_permit',
    tags: ['form', 'typed'],
    draw: (f) => {
      const date = dayOf(f, 5, 2013);
      const page = `<div style="font-size:10.5pt;line-height:1.5">${twoColumns(`ỦY BAN NHÂN DÂN ${upper(county(f))}<br><b>${field('agency', 'PHÒNG QUẢN LÝ ĐÔ THỊ')}</b><br>-----`, `${nation(9.5, '-', 42)}`, 43, 10)}${title('GIẤY PHÉP XÂY DỰNG TẠM', 15, 'margin:4mm 0 1mm')}<div class="sub">Số: ${field('document_no', `${f.number}/GPXDT`)}<br>(Sử dụng cho nhà ở riêng lẻ)</div>${item(`1. Cấp cho: ${you(f.main.sex)} ${nameOf(f.main, 'owner', upper(f.main.name))}`)}${item(`   - Số CMND: ${oldIdFor(f, 'owner')}`)}${item(`   - Địa chỉ: ${homeThen(f, f.main)}`)}${item('2. Được phép xây dựng tạm công trình: Nhà ở cấp 4, một tầng')}${item(`   - Diện tích xây dựng: ${f.chance.whole(30, 90)} m2; chiều cao: 4,5 m; mái tôn, tường gạch`)}${item(`   - Vị trí: thửa đất số ${plot(f).join(', tờ bản đồ số ')}, ${f.place.kind} ${f.place.name}`)}${item(`   - Giấy chứng nhận QSDĐ số ${serial(landSerial(f.chance, 6))}, vào sổ số ${book(landBookNo(f.chance))}`)}${item('3. Công trình được tồn tại cho đến khi Nhà nước thực hiện quy hoạch mở đường. Khi có quyết định thu hồi đất, chủ đầu tư phải tự tháo dỡ, không đòi bồi thường phần xây dựng theo giấy phép này.')}${item('4. Giấy phép này có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày ký.')}<div style="text-align:right;margin-top:5mm">${countyName(f)}, ${issued(date)}</div>${besideSign(`Nơi nhận:<br>- Ông/bà có tên trên;<br>- UBND ${f.place.kind};<br>- Lưu.<br>${codeLine(f)}`, sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG QUẢN LÝ ĐÔ THỊ ★ ${upper(county(f))} ★`, inner: 'P. QLĐT' }))}</div>`;
      return paper('construction_permit', [page], 'a4', TYPED);
    },
  },
  {
    // Circular 15/2016, form for repairs: what there is and what may be changed, in a table.
    id: 'permit-2017-repair-compared',
    class: 'construction_permit',
    tags: ['form', 'table', 'italic'],
    draw: (f) => {
      const date = dayOf(f, 9, 2017);
      const floor = f.chance.whole(50, 110);
      const page = `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', upper(county(f)))}</b><div class="rule" style="width:20mm"></div>`, `${nation(12, '-', 52)}<i>${countyName(f)}, ${issued(date)}</i>`, 40)}${title('GIẤY PHÉP SỬA CHỮA, CẢI TẠO CÔNG TRÌNH', 15.5)}<div class="sub">Số: ${field('document_no', `${f.number}/GPSC`)}</div>${line('1. Cấp cho:', `${low(f.main)} <b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}`)}${line('- CCCD số:', idOf(f.main, 'owner'))}${line('- Địa chỉ:', homeThen(f, f.main))}${line('2. Hiện trạng công trình và nội dung được phép sửa chữa, cải tạo:', '')}${grid(
        ['Chỉ tiêu', 'Hiện trạng', 'Sau sửa chữa, cải tạo'],
        [
          ['Loại, cấp công trình', 'Nhà ở cấp IV', 'Nhà ở cấp III'],
          ['Diện tích xây dựng', `${floor} m²`, `${floor} m²`],
          ['Tổng diện tích sàn', `${floor} m²`, `${floor * 2} m²`],
          ['Chiều cao', '4,6 m', '7,9 m'],
          ['Số tầng', '01', '02'],
          ['Mái', 'Ngói', 'Bê tông cốt thép'],
        ],
        12,
      )}${line('3. Giấy tờ về quyền sử dụng đất, quyền sở hữu nhà:', `GCN số ${serial(landSerial(f.chance, 6))} (số vào sổ ${book(landBookNo(f.chance))}).`)}${line('4.', '<i>Giấy phép có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày cấp. Chủ đầu tư có trách nhiệm bảo đảm an toàn cho công trình liền kề trong quá trình thi công.</i>')}${besideSign(`${recipients(`${you(f.main.sex)} ${f.main.name};`, `UBND ${f.place.kind} ${f.place.name};`, 'Lưu: VT, KTHT.')}${codeLine(f)}`, sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND' }))}`;
      return paper('construction_permit', [page]);
    },
  },
  {
    // A big town's permit of 2019: storeys one by one, the number in a frame, a bar code below.
    id: 'permit-2019-storeys-listed',
    class: 'construction_permit',
    tags: ['form', 'table', 'sans', 'small', 'barcode'],
    draw: (f) => {
      const date = dayOf(f, 10, 2019);
      const wife = f.others[0];
      const floor = f.chance.whole(48, 96);
      const rows = ['Tầng trệt', 'Tầng lửng', 'Lầu 1', 'Lầu 2', 'Sân thượng'].map((name, i) => [
        name,
        `${[floor, Math.round(floor / 2), floor, floor, Math.round(floor / 3)][i]},${f.chance.whole(1, 9)}`,
        ['3,0', '2,8', '3,4', '3,4', '2,9'][i] ?? '',
      ]);
      const page = `<div style="font-size:10.5pt">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', upper(county(f)))}</b><div style="border:0.3mm solid #222;width:fit-content;padding:0.5mm 4mm;margin:2mm auto 0">Số: ${field('document_no', `${f.number}/GPXD`)}</div>`, `${nation(10, '-', 44)}<i>${countyName(f)}, ${issued(date)}</i>`, 40, 10)}${title('GIẤY PHÉP XÂY DỰNG', 16, 'margin:3mm 0 0')}<div class="sub">(Sử dụng cấp cho nhà ở riêng lẻ)</div>${pair('1. Cấp cho:', `Ông/Bà <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b> và ${mate(f.main)} <b>${nameOf(wife, 'owner', upper(wife.name))}</b>`, 34)}${pair('Giấy tờ tùy thân:', `CCCD ${idOf(f.main, 'owner')} - CMND ${oldIdFor(f, 'owner')}`, 34)}${pair('Địa chỉ:', homeThen(f, f.main), 34)}${item('2. Được phép xây dựng công trình theo những nội dung sau:')}${pair('Công trình:', `Nhà ở riêng lẻ, cấp III; ký hiệu thiết kế KT-01/${f.chance.whole(10, 99)}`, 34)}${pair('Đơn vị thiết kế:', `Công ty TNHH Kiến trúc và Xây dựng ${f.place.province}`, 34)}${pair('Vị trí:', `thửa ${plot(f).join(', tờ ')} (BĐĐC), ${placeThen(f)}`, 34)}${pair('Lộ giới, chỉ giới:', 'lộ giới hẻm 4,5 m; chỉ giới xây dựng cách tim hẻm 2,25 m', 34)}${grid(['Tầng', 'Diện tích sàn (m²)', 'Chiều cao (m)'], rows, 10)}${pair('Mật độ xây dựng:', `${f.chance.whole(70, 95)} %; tổng diện tích sàn: ${grouped(floor * 4)},0 m²; chiều cao: 15,5 m; 03 tầng, lửng và sân thượng`, 34)}${item(`3. Giấy tờ về quyền sử dụng đất: Giấy chứng nhận số phát hành ${serial(landSerial(f.chance, 6))}, số vào sổ ${book(landBookNo(f.chance))}.`)}${item('4. Giấy phép này có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn này thì phải đề nghị gia hạn.')}${besideSign(`${recipients('Chủ đầu tư;', 'Đội Thanh tra địa bàn;', 'Lưu: VT, QLĐT.')}<div style="margin-top:3mm">${code128(`${f.number}${f.chance.digits(6)}`, 46, 8)}</div>${codeLine(f)}`, sealedSign(f, 'TUQ. CHỦ TỊCH<br>TRƯỞNG PHÒNG QUẢN LÝ ĐÔ THỊ', { ring: countyRing(f), inner: 'UBND' }))}</div>`;
      return paper('construction_permit', [page], 'a4', SANS);
    },
  },
  {
    // The province's department of building for a row of rented rooms, circular 15/2016 form 1.
    id: 'permit-2021-department-lodgings',
    class: 'construction_permit',
    tags: ['form'],
    draw: (f) => {
      const date = dayOf(f, 12, 2021);
      const page = `${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'SỞ XÂY DỰNG')}</b><div class="rule" style="width:16mm"></div>`, nation(12, '–', 52), 38)}${title('GIẤY PHÉP XÂY DỰNG', 18, 'margin-top:4mm')}<div style="text-align:center">Số: <b>${field('document_no', `${f.number}/GPXD-SXD`)}</b></div><div class="sub"><i>(Sử dụng cho công trình không theo tuyến)</i></div>${flat(`1. Cấp cho: ${you(f.main.sex)} <b>${nameOf(f.main, 'owner')}</b>; Căn cước công dân số ${idOf(f.main, 'owner', spaced(f.main.id))}; địa chỉ: ${homeThen(f, f.main)}.`)}${flat(`2. Được phép xây dựng công trình: Nhà trọ cho thuê (${f.chance.whole(8, 24)} phòng), loại dân dụng, cấp IV.`)}${flat(`- Tại: thửa đất số ${plot(f).join(', tờ bản đồ số ')}, ${placeThen(f)}.`)}${flat(`- Cốt nền xây dựng công trình: +0,30 m so với mặt đường hiện hữu; mật độ xây dựng ${f.chance.whole(40, 70)} %; hệ số sử dụng đất 0,6.`)}${flat(`- Diện tích xây dựng: ${f.chance.whole(150, 480)},4 m²; chiều cao công trình: 5,2 m; số tầng: 01.`)}${flat(`3. Giấy tờ về quyền sử dụng đất: Giấy chứng nhận quyền sử dụng đất số ${serial(landSerial(f.chance, 6))} do Sở Tài nguyên và Môi trường cấp.`)}${flat('4. Giấy phép xây dựng này có hiệu lực khởi công trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên thì phải đề nghị gia hạn giấy phép xây dựng.')}<div style="text-align:right;margin-top:3mm"><i>${f.place.province}, ${issued(date)}</i></div>${besideSign(`${recipients('Chủ đầu tư;', `UBND ${county(f)};`, 'Thanh tra Sở;', 'Lưu: VT, QLXD.')}${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: provinceRing(f, 'SỞ XÂY DỰNG'), inner: 'SỞ XD', gap: 26 }))}`;
      return paper('construction_permit', [page]);
    },
  },
  {
    // A commune since 2025: decree 175/2024, everything in a ruled table of two columns.
    id: 'permit-2025-commune-all-in-table',
    class: 'construction_permit',
    tags: ['form', 'table', 'qr'],
    draw: (f) => {
      const [no, sheet] = plot(f);
      const floor = f.chance.whole(70, 160);
      const page = `<div class="at" style="left:14mm;bottom:10mm">${qr(`GPXD/${f.number}/${f.place.code}`, 17)}</div>${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>TỈNH ${upper(f.place.province)}<div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/GPXD-KT`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 11.5)}${title('GIẤY PHÉP XÂY DỰNG NHÀ Ở RIÊNG LẺ', 15.5, 'margin:2mm 0 3mm')}${grid(
        ['Nội dung', 'Được cấp phép'],
        [
          ['Chủ đầu tư', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`],
          ['Ngày sinh', bornOf(f.main, 'owner')],
          ['Số định danh cá nhân', idOf(f.main, 'owner')],
          ['Địa chỉ thường trú', f.main.home],
          ['Địa điểm xây dựng', `Thửa đất số ${no}, tờ bản đồ số ${sheet}, ${f.place.full}`],
          [
            'Giấy chứng nhận QSDĐ',
            `Số phát hành ${serial(landSerial(f.chance, 8))}; số vào sổ ${book(landBookNo(f.chance))}`,
          ],
          ['Cấp công trình; số tầng', 'Cấp III; 02 tầng và tum thang'],
          ['Diện tích xây dựng tầng 1', `${floor},00 m²`],
          ['Tổng diện tích sàn', `${grouped(floor * 2 + 18)},00 m²`],
          ['Chiều cao công trình', `${f.chance.whole(7, 11)},2 m`],
          ['Cốt nền', '+0,30 m so với mặt đường'],
          ['Khoảng lùi', 'Trước 2,0 m; sau 1,0 m'],
          ['Đơn vị thiết kế', `Công ty TNHH Tư vấn thiết kế ${f.place.name}`],
        ],
        12,
      )}${flat('<i>Giấy phép có hiệu lực khởi công trong 12 tháng kể từ ngày cấp. Trước khi khởi công 03 ngày làm việc, chủ đầu tư gửi thông báo khởi công đến Ủy ban nhân dân nơi xây dựng.</i>')}${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Chủ đầu tư;', 'Công chức địa chính, xây dựng;', 'Lưu: VT.')}${codeLine(f)}`, 'CHỦ TỊCH', undefined, 20)}`;
      return paper('construction_permit', [page]);
    },
  },
  {
    // A ward's annex that changes a permit given before (decree 175/2024): before and after side by side.
    id: 'permit-2026-annex-changed',
    class: 'construction_permit',
    tags: ['form', 'two-column', 'sans'],
    draw: (f) => {
      const before = daysLater(f.date, -140);
      const page = `<div style="font-size:11pt">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/PLGPXD`)}`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 39, 10.5)}${title('PHỤ LỤC ĐIỀU CHỈNH GIẤY PHÉP XÂY DỰNG', 15, 'margin:4mm 0 1mm')}<div class="sub">(Kèm theo Giấy phép xây dựng số ${f.chance.whole(11, 240)}/GPXD ngày ${before})</div>${pair('Cấp cho chủ đầu tư:', `<b>${nameOf(f.main, 'owner')}</b>`, 48)}${pair('Căn cước số:', idOf(f.main, 'owner'), 48)}${pair('Nơi ở hiện tại:', f.main.home, 48)}${pair('Công trình:', `Nhà ở trên thửa đất số ${plot(f).join(', tờ bản đồ số ')}`, 48)}<div style="border-top:0.3mm solid #555;margin:3mm 0"></div>${sideBySide(`<b>NỘI DUNG ĐÃ CẤP</b>${item('Số tầng: 01')}${item('Chiều cao: 4,5 m')}${item('Mái: tôn')}${item('Khoảng lùi sau: 1,5 m')}`, `<b>NỘI DUNG ĐIỀU CHỈNH</b>${item('Số tầng: 02')}${item('Chiều cao: 8,1 m')}${item('Mái: bê tông cốt thép')}${item('Khoảng lùi sau: giữ nguyên')}`)}<div style="border-top:0.3mm solid #555;margin:3mm 0"></div>${flat('Các nội dung khác của giấy phép đã cấp không thay đổi. Phụ lục này là một phần không tách rời của giấy phép xây dựng, có hiệu lực kể từ ngày ký.')}${flat('Chủ đầu tư chỉ được thi công phần điều chỉnh sau khi nhận phụ lục này và phải lưu tại công trường cùng bản vẽ kèm theo.')}${closing(f, 'CHỦ TỊCH', `${recipients('Chủ đầu tư;', 'Lưu: VT, KTHTĐT.')}${codeLine(f)}`)}</div>`;
      return paper('construction_permit', [page], 'a4', SANS);
    },
  },
  {
    // The ward's permit of a limited term since July 2025, labels in small print above, two pages with conditions.
    id: 'permit-2026-limited-labels',
    class: 'construction_permit',
    tags: ['form', 'modern', 'small', 'multi-page'],
    draw: (f) => {
      const floor = f.chance.whole(40, 90);
      const one = `<div style="font-size:10.5pt"><div class="cols"><div style="text-align:center"><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>Số: ${field('document_no', `${f.number}/GPXDCTH-UBND`)}</div><div style="text-align:center;flex:1.4">${nation(10, '-', 42)}<i>${f.place.name}, ${issued(f.date)}</i></div></div>${title('GIẤY PHÉP XÂY DỰNG CÓ THỜI HẠN', 15, 'margin:8mm 0 4mm')}${above('Cấp cho', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${sideBySide(above('Số căn cước', idOf(f.main, 'owner')), above('Sinh ngày', bornOf(f.main, 'owner')), above('Điện thoại', phone(f)))}${above('Địa chỉ', f.main.home)}${above('Loại công trình', 'Nhà ở riêng lẻ một tầng, kết cấu khung thép, mái tôn')}${sideBySide(above('Thửa đất', `số ${plot(f).join(', tờ ')}`), above('Diện tích xây dựng', `${floor} m²`), above('Chiều cao tối đa', '5,0 m'))}${above('Giấy chứng nhận', `${serial(landSerial(f.chance, 6))} (vào sổ ${book(landBookNo(f.chance))})`)}${above('Quy hoạch', 'Đất nằm trong quy hoạch phân khu đã công bố, chưa có kế hoạch thu hồi')}${above('Thời hạn tồn tại của công trình', `đến hết ngày ${dayOf(f, 12, 2031)}`)}${closing(f, 'CHỦ TỊCH', `${recipients('Chủ đầu tư;', 'Lưu: VT.')}${codeLine(f)}`)}</div>`;
      const two = `<div style="font-size:10.5pt">${pageNumber(2)}<b>CHỦ ĐẦU TƯ PHẢI THỰC HIỆN</b>${flat('1. Tự phá dỡ công trình khi hết thời hạn hoặc khi có quyết định thu hồi đất; không tự phá dỡ thì bị cưỡng chế và chịu mọi chi phí.')}${flat('2. Không yêu cầu bồi thường đối với phần công trình xây dựng theo giấy phép này.')}${flat('3. Thông báo khởi công cho Ủy ban nhân dân trước 03 ngày làm việc, niêm yết giấy phép tại công trường.')}${flat('4. Giữ vệ sinh, che chắn vật liệu, bảo đảm an toàn cho nhà liền kề.')}<div style="margin-top:6mm"><b>GIA HẠN, ĐIỀU CHỈNH</b></div>${dotted('Nội dung:', '', 90)}${dotted('Hiệu lực đến ngày:', '', 80)}</div>`;
      return paper('construction_permit', [one, two], 'a4', MODERN);
    },
  },
]);
