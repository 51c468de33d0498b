import { field, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, TYPED, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import { dayOf, spouse } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, cellRow, flow, formerOffice, hamletOf } from '../ninth/g-parts.ts';
import { ink, national, pairSign, placeThen, row, todayOffice, validMark } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_MARITAL = inPart('held-out', [
  {
    // A confirmation of 1998 typed by the clerk as sentences, confirmed for somebody who marries in another province.
    id: 'marital-1998-typed-for-other-province',
    class: 'marital_status_certificate',
    tags: ['typed'],
    draw: (f) => {
      const day = dayOf(f, 10, 1998);
      return paper(
        'marital_status_certificate',
        [
          `<div style="font-size:11pt;line-height:1.55;margin-left:-6mm"><div style="display:flex;justify-content:space-between;white-space:nowrap;gap:3mm"><div>${upper(above2025(f))}<br>${field('agency', `UBND ${unit(f)}`)}<br>Số: ${field('document_no', `${f.number}/XN-UB`)}</div><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>-----o0o-----</div></div><div style="text-align:center;font-weight:700;font-size:14pt;margin:10mm 0 8mm">GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN</div><div>Ủy ban nhân dân ${placeThen(f)}</div><div style="text-align:center;margin:3mm 0">XÁC NHẬN</div><div>${f.main.sex === 'Nam' ? 'Anh' : 'Chị'}: ${nameOf(f.main, 'subject', upper(f.main.name))}</div><div>Sinh ngày: ${bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))}</div><div>Dân tộc: Kinh &nbsp; Quốc tịch: Việt Nam</div><div>Giấy chứng minh nhân dân số: ${oldIdOf(oldCitizenId(f.chance), 'subject')}</div><div>Hiện thường trú tại: ${addressThen(f, f.main)}</div><div style="margin-top:3mm;text-align:justify">Từ khi đủ tuổi kết hôn đến nay chưa đăng ký kết hôn với ai, không có trong sổ đăng ký kết hôn của địa phương. Nay xác nhận để đương sự làm thủ tục đăng ký kết hôn tại nơi khác.</div><div style="margin-top:2mm">Giấy này có giá trị 30 ngày kể từ ngày ký.</div>${pairSign(codeLine(f), `${f.place.name}, ${issued(day)}${sealedSign(f, 'TM. UBND<br>CHỦ TỊCH', { gap: 23 })}`, 7)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Form TP/HT-2006-XNHN.1: half a sheet filled with a pen, somebody divorced who wants to sell a plot.
    id: 'marital-2010-half-sheet-divorced-pen',
    class: 'marital_status_certificate',
    tags: ['form', 'italic', 'small'],
    draw: (f) => {
      const day = dayOf(f, 7, 2010);
      return paper(
        'marital_status_certificate',
        [
          `<div style="margin:-10mm -8mm 0 -17mm;font-size:10.6pt;line-height:1.3"><div style="display:flex;justify-content:space-between;font-size:9pt"><span>${formerOffice(f, 9)}Số: ${ink(field('document_no', `${f.number}/UBND-XN`))}</span><span><b>Mẫu TP/HT-2006-XNHN.1</b></span></div>${national(10.8, '-', 42)}${title('GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', 14.5, 'margin:5mm 0 3mm')}${row(['Ủy ban nhân dân', ink(placeThen(f))])}<div style="text-align:center"><b>XÁC NHẬN:</b></div>${row(['Ông/bà:', ink(`<b>${nameOf(f.main, 'subject')}</b>`), 3], ['Giới tính:', ink(f.main.sex)])}${row(['Ngày, tháng, năm sinh:', ink(bornOf(f.main, 'subject'))])}${row(['Nơi sinh:', ink(f.place.province)])}${row(['Dân tộc:', ink('Kinh')], ['Quốc tịch:', ink('Việt Nam')])}${row(['Số Giấy CMND/Hộ chiếu:', ink(oldIdOf(oldCitizenId(f.chance), 'subject'))])}${row(['Nơi thường trú/tạm trú:', ink(hamletOf(f.main))])}${row(['Tình trạng hôn nhân:', ink(`Đã ly hôn với ${spouse(f.main)} là ${kin(f.others[0].name, 'spouse')}`)])}${row(['', ink('theo Quyết định số 19/2004/HNGĐ của Tòa án nhân dân huyện,')])}${row(['', ink('từ đó đến nay chưa đăng ký kết hôn với ai.')])}${row(['Giấy này được cấp để:', ink('chuyển nhượng quyền sử dụng đất')])}<div style="margin-top:1mm">Giấy này có giá trị 6 tháng kể từ ngày cấp.</div>${pairSign(codeLine(f), `<i>${f.place.name}, ${ink(issued(day))}</i>${sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 20 })}`, 3)}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Circular 15/2015: the confirmation of 2017 with full labels and the words of its validity, in Tinos with two columns.
    id: 'marital-2017-never-married-for-loan',
    class: 'marital_status_certificate',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const day = dayOf(f, 5, 2017);
      return paper('marital_status_certificate', [
        `${twoColumns(`${formerOffice(f, 11.5)}Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(12, '-', 54)}<i>${f.place.name}, ${issued(day)}</i>`, 42, 12)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15.5, 'margin:9mm 0 7mm')}<div style="font-size:13pt"><p>Xét đề nghị của ${you(f.main.sex).toLowerCase()} ${f.main.name}, về việc cấp Giấy xác nhận tình trạng hôn nhân,</p><div style="text-align:center;margin:3mm 0"><b>XÁC NHẬN:</b></div>${flow(`Họ, chữ đệm, tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${flow(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')}`)}${flow(`Giới tính: ${f.main.sex}`, 'Dân tộc: Kinh', 'Quốc tịch: Việt Nam')}${flow(`Giấy tờ tùy thân: Giấy chứng minh nhân dân số ${oldIdOf(oldCitizenId(f.chance), 'subject')}, Công an tỉnh ${f.place.province} cấp`)}${flow(`Nơi cư trú: ${addressThen(f, f.main)}`)}${flow('Tình trạng hôn nhân: Chưa đăng ký kết hôn với ai.')}${flow('Giấy này được cấp để: bổ sung hồ sơ vay vốn ngân hàng (không có giá trị sử dụng để đăng ký kết hôn).')}<p style="margin-top:3mm">Giấy này có giá trị đến thời điểm thay đổi tình trạng hôn nhân hoặc 06 tháng kể từ ngày cấp, tùy theo thời điểm nào đến trước.</p></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f), 'PHÓ CHỦ TỊCH', undefined, 25)}`,
      ]);
    },
  },
  {
    // A confirmation of 2026 for a time past: who lived in the commune from one day to another, cells with small labels.
    id: 'marital-2026-time-of-living-cells',
    class: 'marital_status_certificate',
    tags: ['form', 'table', 'modern', 'qr'],
    draw: (f) =>
      paper(
        'marital_status_certificate',
        [
          `<div style="font-size:10.8pt;line-height:1.4;margin:-3mm -2mm 0 -8mm"><div style="display:flex;justify-content:space-between;text-align:center;gap:3mm;font-size:10pt"><div>${todayOffice(f, 10)}Số: ${field('document_no', `${f.number}/XNTTHN`)}</div><div>${nation(9.8, '-', 44)}<i>${f.place.name}, ${issued(f.date)}</i></div>${qr(`XNTTHN ${f.number} ${f.main.id}`, 18)}</div>${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 14, 'margin:7mm 0 5mm')}${cellRow(['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 2], ['Giới tính', f.main.sex, 0.6])}${cellRow(['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')], ['Dân tộc', 'Kinh', 0.6], ['Quốc tịch', 'Việt Nam', 0.6])}${cellRow(['Số định danh cá nhân / Giấy tờ tùy thân', idOf(f.main, 'subject')])}${cellRow(['Nơi cư trú hiện nay', f.main.home])}${cellRow(['Thời gian cư trú được xác nhận', `Từ ngày 05/03/2015 đến ngày 17/09/2021, tại ${placeThen(f)}`])}${cellRow(['Tình trạng hôn nhân trong thời gian trên', 'Không đăng ký kết hôn với ai.'])}${cellRow(['Mục đích sử dụng', 'Hoàn thiện hồ sơ xác nhận tình trạng hôn nhân tại nơi cư trú mới'])}<p class="flat" style="margin-top:4mm">Giấy này có giá trị 06 tháng kể từ ngày cấp và chỉ dùng vào mục đích nêu trên.</p><div style="display:flex;justify-content:space-between"><div>${validMark(f, '10:25:07')}${codeLine(f)}</div><div>${sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { inner: 'PHÓ CHỦ TỊCH', gap: 24 })}</div></div></div>`,
        ],
        'a4',
        MODERN,
      ),
  },
]);
