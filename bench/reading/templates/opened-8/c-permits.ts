import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import { closing, codeLine, idOf, issued, nameOf, nation } from '../kit.ts';
import { paper, title, twoColumns, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { recipients } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { flat, low } from '../eighth/c-parts.ts';
import { serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_C_PERMITS = inPart('opened-8', [
  {
    // A half sheet that prolongs a permit, as a desk prints it for the builder.
    id: 'permit-2026-prolonged-half-sheet',
    class: 'construction_permit',
    tags: ['form', 'small'],
    draw: (f) => {
      const before = daysLater(f.date, -350);
      const page = `<div style="margin:-9mm -6mm 0 -12mm;font-size:11.5pt">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>Số: ${field('document_no', `${f.number}/GH-GPXD`)}`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 10.5)}${title('GIA HẠN GIẤY PHÉP XÂY DỰNG', 14.5, 'margin:0 0 2mm')}${fillRow(['Gia hạn cho ông (bà):', `<b>${nameOf(f.main, 'owner')}</b>`, 5], ['Căn cước:', idOf(f.main, 'owner'), 4])}${fill('Nơi cư trú:', f.main.home)}${fillRow(['Giấy phép đã cấp số:', `${f.chance.whole(10, 300)}/GPXD`, 1], ['ngày', before, 1])}${fill('Công trình:', `Nhà ở riêng lẻ, thửa đất số ${plot(f).join(', tờ bản đồ số ')}`)}${fillRow(['Lần gia hạn:', 'thứ nhất', 1], ['Hiệu lực khởi công đến hết ngày:', daysLater(f.date, 365), 2])}${flat('Chủ đầu tư thực hiện đúng nội dung giấy phép đã cấp; mỗi giấy phép chỉ được gia hạn tối đa 02 lần, mỗi lần 12 tháng.', 'font-size:10.5pt;margin-top:1mm')}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Chủ đầu tư;', 'Lưu: VT.')}${codeLine(f)}`, 'CHỦ TỊCH', undefined, 18)}</div>`;
      return paper('construction_permit', [page], 'a5Landscape');
    },
  },
  {
    // Rare: a house may be moved out of the way of a road that is widened.
    id: 'permit-2026-house-moved',
    class: 'construction_permit',
    tags: ['form'],
    draw: (f) => {
      const page = `${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GPDD`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38)}${title('GIẤY PHÉP DI DỜI CÔNG TRÌNH', 16)}${flat(`1. Cấp cho: ${low(f.main)} <b>${nameOf(f.main, 'owner')}</b> &emsp; Số căn cước: ${idOf(f.main, 'owner')}`)}${flat(`- Địa chỉ: ${f.main.home}`)}${flat('2. Được phép di dời công trình: nhà sàn gỗ ba gian.')}${flat(`- Từ: thửa đất số ${plot(f).join(', tờ bản đồ số ')}`)}${flat(`- Đến: thửa đất số ${plot(f).join(', tờ bản đồ số ')}, cùng địa bàn ${f.place.kind} ${f.place.name}`)}${flat(`- Diện tích mặt bằng: ${f.chance.whole(48, 120)} m²; chiều cao: 6,4 m; quy mô: 01 tầng`)}${flat(`3. Giấy tờ về quyền sử dụng đất nơi đến: ${serial(landSerial(f.chance, 8))}`)}${flat('4. Chủ công trình thuê đơn vị có đủ điều kiện năng lực thực hiện; bảo đảm an toàn về người, tài sản và công trình lân cận, hoàn trả mặt bằng nơi đi trong 30 ngày.')}${flat('5. Thời gian di dời: trong 06 tháng kể từ ngày cấp.')}${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', `${recipients('Như mục 1;', 'Công an cơ sở;', 'Lưu: VT, KT.')}${codeLine(f)}`)}`;
      return paper('construction_permit', [page]);
    },
  },
]);
