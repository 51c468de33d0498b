import { qr, seal } from '../../../../samples/make/html.ts';
import { guilloche } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, SANS, sealOf, spaced } from '../kit.ts';
import { paper, title, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, changes, county, countyName, flat, homeThen, item, low } from '../eighth/c-parts.ts';
import { placeThen, provinceRing, serial } from '../eighth/c-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_C_CERTIFICATES_NEW = inPart('held-out', [
  {
    // An added page of 2019: pledged, freed, pledged again, then sold; each entry with its own officer.
    id: 'land-2019-added-page-entries',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'small'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 11, 2019);
      const entry = (text: string, when: string) =>
        `<tr style="height:25mm"><td>${flat(text, 'font-size:11pt')}</td><td style="text-align:center;font-size:10.5pt"><i>${when}</i><br>CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ<br>ĐẤT ĐAI<br><i>(đã ký, đóng dấu)</i></td></tr>`;
      const page = `<div style="font-size:11.5pt"><div class="cols"><div><b>TRANG BỔ SUNG SỐ: 02</b></div><div style="text-align:right">Kèm theo GCN số phát hành: <b>${serial(landSerial(f.chance, 6))}</b></div></div><div class="cols"><div>Thửa đất số: ${plot(f).join('; tờ bản đồ số: ')}</div><div style="text-align:right">Số vào sổ cấp GCN: <b>${book(`CS${f.chance.digits(5)}`)}</b></div></div>${changes(
        `${entry(`Thế chấp bằng quyền sử dụng đất tại Ngân hàng Nông nghiệp - Chi nhánh ${county(f)} theo hồ sơ số 00${f.chance.digits(4)}.TC.001`, `${countyName(f)}, 04/3/2016`)}${entry('Xóa đăng ký thế chấp ngày 04/3/2016 theo hồ sơ số 000312.XC.002', `${countyName(f)}, 22/8/2018`)}${entry('Thay đổi số giấy CMND thành số CCCD theo hồ sơ số 001107.TD.001', `${countyName(f)}, 15/10/2019`)}<tr><td>${flat(`Chuyển nhượng cho ${low(f.main)} <b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}, số CCCD: ${idOf(f.main, 'owner')}, địa chỉ: ${homeThen(f, f.main)}, theo hợp đồng công chứng số ${f.chance.digits(4)}; hồ sơ số 00${f.chance.digits(4)}.CN.001.`, 'font-size:11pt')}</td><td style="text-align:center;font-size:10.5pt"><i>${countyName(f)}, ${issued(date, date)}</i>${sealedSign(f, `${officeLines('CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ', 'ĐẤT ĐAI', upper(county(f)))}<br>GIÁM ĐỐC`, { ring: `CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI ★ ${upper(county(f))} ★`, inner: 'CHI NHÁNH', gap: 24 })}</td></tr>`,
        215,
      )}${codeLine(f)}</div>`;
      return paper('land_use_certificate', [page]);
    },
  },
  {
    // The second side of the sheet of 2025 alone: an heir was noted on it.
    id: 'land-2026-second-side-heir',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'sans'],
    coloured: true,
    draw: (f) => {
      const number = landSerial(f.chance, 8);
      const page = `${guilloche('#f6d3db')}<div style="font-size:11pt"><div class="cols" style="align-items:flex-start"><div><b>4. Sơ đồ thửa đất, tài sản gắn liền với đất:</b></div><div style="text-align:right;color:#a81d38"><b>${serial(number, number.replace(' ', ''))}</b></div></div>${sketch(f, 108, 62)}${grid(
        ['Điểm', 'X', 'Y', 'Cạnh (m)'],
        Array.from({ length: 4 }, (_, i) => [
          String(i + 1),
          `12${f.chance.digits(5)}.${f.chance.digits(2)}`,
          `56${f.chance.digits(4)}.${f.chance.digits(2)}`,
          `${f.chance.whole(5, 40)},${f.chance.digits(2)}`,
        ]),
        9.5,
      )}<div><b>5. Ghi chú:</b> Cấp lại từ Giấy chứng nhận bị mất.</div><div style="margin-top:2mm"><b>6. Những thay đổi sau khi cấp Giấy chứng nhận:</b></div>${changes(`<tr><td style="font-size:11pt">${flat(`Nhận thừa kế quyền sử dụng đất: ${low(f.main)} <b>${nameOf(f.main, 'owner')}</b>, Căn cước số ${idOf(f.main, 'owner', spaced(f.main.id))}, địa chỉ: ${f.main.home}.`)}${flat(`Theo Văn bản phân chia di sản được chứng thực; mã hồ sơ đăng ký ${f.chance.digits(6)}.TK.001. Số vào sổ: ${book(`CN ${f.chance.digits(5)}`)}.`)}</td><td style="text-align:center;font-size:11pt"><i>${f.place.province}, ${issued(f.date)}</i>${sealedSign(f, `${officeLines('VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}<br>GIÁM ĐỐC`, { ring: provinceRing(f, 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'VPĐKĐĐ', gap: 24 })}</td></tr>`, 108)}<div style="font-size:9.5pt;text-align:center"><i>Quét mã QR ở trang 1 để tra cứu thông tin chi tiết về Giấy chứng nhận.</i></div>${codeLine(f)}</div>`;
      return paper('land_use_certificate', [page], 'a4', SANS);
    },
  },
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
