import { qr } from '../../../../samples/make/html.ts';
import { landBookNo, landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { book, serial } from '../eighth/c-parts.ts';
import { colons, mid, numbered } from '../ninth/h-parts.ts';
import { sealFoot, sized } from '../ninth/h-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_H_BUILDING = inPart('opened-10', [
  {
    // Decree 175/2024, a ward's permit of 2026 for a house in town: colons in a column, QR code at the head.
    id: 'h-permit-ward-2026-colons-qr',
    class: 'construction_permit',
    tags: ['form', 'qr', 'two-column'],
    draw: (f) => {
      const floor = f.chance.whole(54, 118);
      return paper('construction_permit', [
        `${sized(11.5, 1.36, `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>${numbered(`${f.number}/GPXD`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 11.5)}<div class="at" style="right:12mm;top:44mm">${qr(`GPXD|${f.number}|2026`, 18)}</div>${title('GIẤY PHÉP XÂY DỰNG', 16, 'margin:0')}${mid('<i>(Sử dụng cho nhà ở riêng lẻ)</i>', 'margin-bottom:4mm')}<b>1. Cấp cho</b>${colons(46, ['Chủ đầu tư', `${you(f.main.sex)} <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`], ['Số định danh cá nhân', idOf(f.main, 'owner')], ['Địa chỉ liên hệ', f.main.home])}<b>2. Được phép xây dựng công trình</b> theo hồ sơ thiết kế bản vẽ thi công có ký hiệu NO-${f.chance.whole(10, 99)}/TK, do Công ty TNHH Thiết kế xây dựng ${f.place.name} lập, gồm các nội dung:${colons(46, ['Loại, cấp công trình', 'Nhà ở riêng lẻ, cấp III'], ['Vị trí xây dựng', `Thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}`], ['Cốt nền xây dựng', '+0,30 m so với mặt đường hiện hữu'], ['Mật độ xây dựng', `${f.chance.whole(60, 90)} %; hệ số sử dụng đất: 2,${f.chance.whole(1, 9)} lần`], ['Chỉ giới đường đỏ', 'Trùng ranh giới thửa đất'], ['Chỉ giới xây dựng', 'Lùi 1,5 m so với chỉ giới đường đỏ'], ['Diện tích xây dựng tầng 1', `${floor},0 m²`], ['Tổng diện tích sàn', `${grouped(floor * 3)},0 m²`], ['Chiều cao, số tầng', '11,4 m; 03 tầng và mái tum'])}<b>3. Giấy tờ về quyền sử dụng đất:</b> Giấy chứng nhận số phát hành ${serial(landSerial(f.chance, 8))}, số vào sổ ${book(landBookNo(f.chance))}.<br><b>4.</b> Giấy phép có hiệu lực khởi công xây dựng trong thời hạn 12 tháng kể từ ngày cấp; quá thời hạn trên phải đề nghị gia hạn giấy phép xây dựng.`)}${sealFoot(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', recipients('Chủ đầu tư;', 'Phòng KTHT&amp;ĐT;', 'Lưu: VT.'))}`,
      ]);
    },
  },
]);
