import { code128, field, fill, fillRow } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation } from '../kit.ts';
import { paper, SANS, title, twoColumns, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { recipients } from '../office-kit.ts';
import { blank, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, countyName, countyRing, flat, hand, homeThen, item, mate, oldIdFor } from '../eighth/c-parts.ts';
import { pair, placeThen, serial } from '../eighth/c-parts.ts';

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
]);
