import { guilloche } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, SANS, spaced } from '../kit.ts';
import { paper, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, changes, county, countyName, flat, homeThen, low } from '../eighth/c-parts.ts';
import { provinceRing, serial } from '../eighth/c-parts.ts';

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
]);
