import { qr, seal } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { codeLine, idOf, issued, nameOf, nation, sealOf } from '../kit.ts';
import { paper, title } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, homeThen, item } from '../eighth/c-parts.ts';
import { placeThen, provinceRing, serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_C_CERTIFICATES_NEW = inPart('opened-9', [
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
]);
