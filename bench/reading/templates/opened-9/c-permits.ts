import { field, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { above, besideSign, dotted, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation, pageNumber } from '../kit.ts';
import { paper, SANS, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, countyName, countyRing, flat, homeThen, item, low, oldIdFor } from '../eighth/c-parts.ts';
import { pair, placeThen, provinceRing, serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_C_PERMITS = inPart('opened-9', [
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
