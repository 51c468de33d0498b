import { guilloche, field } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, issued, nameOf, nation } from '../kit.ts';
import { paper, title, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, countyName, countyRing, homeThen } from '../eighth/c-parts.ts';
import { mate, oldIdFor, serial } from '../eighth/c-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_C_CERTIFICATES = inPart('opened-9', [
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
]);
