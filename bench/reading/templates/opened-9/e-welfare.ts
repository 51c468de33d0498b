import { field, guilloche, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { above, besideSign, district, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { blank, dayOf, homeBefore } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeHead } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_E_WELFARE = inPart('opened-9', [
  {
    // Circular 37/2012: the blue paper of the disabled, half a sheet across, labels above.
    id: 'disability-paper-2012-blue-across',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 8, 2014);
      const old = oldCitizenId(f.chance);
      const page = `${guilloche('#cfe3f5')}<div style="position:absolute;inset:6mm;border:0.7mm solid #2a62a8"></div><div style="margin:-9mm -6mm 0 -17mm;font-size:9.8pt;line-height:1.3"><div class="cols"><div style="text-align:center">${district(f).replace(/^h/, 'H')}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b></div><div style="text-align:center;white-space:nowrap">${nation(10.5, '-', 40)}</div></div>${title('GIẤY XÁC NHẬN KHUYẾT TẬT', 17, 'color:#1d4f91;margin:2mm 0 0')}<div class="sub" style="margin-bottom:2mm">Số hiệu: ${field('document_no', `${f.number}/XNKT-2014`)}</div><div style="display:flex;gap:6mm"><div style="width:25mm;height:30mm;border:0.2mm solid #666;flex:none;text-align:center;padding-top:12mm;font-size:8pt;background:#fff">Ảnh 3 x 4</div><div style="flex:1">${sideBySide(above('Họ và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`), above('Giới tính', f.main.sex))}${sideBySide(above('Ngày, tháng, năm sinh', bornOf(f.main, 'subject')), above('Số CMND', oldIdOf(old, 'subject')))}${above('Nơi đăng ký hộ khẩu thường trú', homeBefore(f, f.main))}${sideBySide(above('Dạng khuyết tật', f.chance.pick(['Vận động', 'Nghe, nói', 'Thần kinh'])), above('Mức độ khuyết tật', f.chance.pick(['Nặng', 'Đặc biệt nặng'])))}</div></div><div class="cols" style="margin-top:-1mm"><div class="small"><i>${f.place.name}, ${issued(day)}</i>${codeLine(f)}</div><div style="text-align:center">${sealedSign(f, 'CHỦ TỊCH', { gap: 16 })}</div></div></div>`;
      return paper('other', [page], 'a5Landscape');
    },
  },
  {
    // Not granted: the chairman says why there is no allowance.
    id: 'notice-allowance-conditions-unmet',
    class: 'other',
    tags: ['form', 'modern', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const page = `<div style="font-size:11.3pt">${communeHead(f, `${f.number}/TB-UBND`, 10.5)}${title('THÔNG BÁO', 15, 'margin:8mm 0 0')}<div class="sub"><b>Về việc không đủ điều kiện hưởng trợ cấp xã hội</b></div><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} nhận được hồ sơ đề nghị hưởng trợ cấp của ${who} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, địa chỉ ${f.main.home}.</p><p>Sau khi niêm yết công khai và xác minh từ ngày ${daysLater(f.date, -11)} đến ngày ${daysLater(f.date, -2)}, Ủy ban nhân dân ${f.place.kind} thông báo hồ sơ không đủ điều kiện giải quyết.</p><p>Lý do: ${f.chance.pick([`${who} đang hưởng trợ cấp mất sức lao động hằng tháng`, 'chưa đủ độ tuổi theo Nghị định số 176/2025/NĐ-CP', 'kết luận của Hội đồng xác định mức độ khuyết tật là mức nhẹ', 'hộ không còn trong danh sách hộ nghèo, hộ cận nghèo năm 2026'])}.</p><p>Trường hợp có tình tiết mới, ${who} nộp hồ sơ bổ sung tại Trung tâm Phục vụ hành chính công. Ủy ban nhân dân ${f.place.kind} thông báo để ${who} biết./.</p></div>${besideSign(`${recipients('Người có tên trên;', 'Trưởng thôn;', 'Lưu: VT, VHXH.')}${codeLine(f)}`, sealedSign(f, 'TL. CHỦ TỊCH<br>TRƯỞNG PHÒNG<br>VĂN HÓA - XÃ HỘI', { inner: 'UBND' }))}`;
      return paper('other', [page], 'a4', MODERN);
    },
  },
  {
    // Electronic print from the welfare database that the desk stamps: who gets what, as of a day.
    id: 'welfare-database-print-qr',
    class: 'other',
    tags: ['form', 'qr', 'sans', 'table', 'personal'],
    draw: (f) => {
      const page = `<div style="font-size:10.5pt;line-height:1.45"><div style="display:flex;justify-content:space-between;align-items:flex-start"><div><b>CƠ SỞ DỮ LIỆU QUỐC GIA VỀ AN SINH XÃ HỘI</b><br>Đơn vị khai thác: ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}<br>Thời điểm trích xuất: ${issued(f.date, f.date)}</div>${qr(`ASXH|${f.number}|${f.date}`, 24)}</div>${title('PHIẾU THÔNG TIN ĐỐI TƯỢNG THỤ HƯỞNG', 15, 'margin:6mm 0 3mm')}${grid(
        [],
        [
          ['Họ và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 'Giới tính', f.main.sex],
          ['Ngày sinh', bornOf(f.main, 'subject'), 'Dân tộc', 'Kinh'],
          ['Số ĐDCN', idOf(f.main, 'subject'), 'Tình trạng', 'Đang hưởng'],
          ['Nơi cư trú', f.main.home, 'Mã hồ sơ ASXH', `AS${f.chance.digits(8)}`],
        ],
        10.5,
      )}<div style="margin-top:2mm"><b>Chính sách đang hưởng</b></div>${grid(
        ['STT', 'Chính sách', 'Từ tháng', 'Hệ số', 'Mức (đồng)', 'Hình thức chi trả'],
        [
          [
            '1',
            f.chance.pick(['Trợ cấp người khuyết tật nặng', 'Trợ cấp hưu trí xã hội']),
            `${f.chance.pick(['07', '09', '11'])}/2025`,
            '1,0',
            '500.000',
            'Tài khoản ngân hàng',
          ],
          ['2', 'Thẻ bảo hiểm y tế', '08/2025', '', '', 'Thẻ điện tử'],
          ['3', 'Hỗ trợ tiền điện hộ chính sách', '01/2026', '', '61.500', 'Tiền mặt theo quý'],
        ],
        10,
      )}<div style="font-size:9.5pt;margin-top:2mm">Thông tin chỉ có giá trị tại thời điểm trích xuất; sai lệch đề nghị báo bộ phận văn hóa - xã hội để điều chỉnh. Ghi chú: ${blank(40)}</div>${codeLine(f)}<div class="cols" style="margin-top:5mm"><div></div><div>${sealedSign(f, 'NGƯỜI TRÍCH XUẤT<br>CÔNG CHỨC VĂN HÓA - XÃ HỘI', { inner: 'UBND' })}</div></div></div>`;
      return paper('other', [page], 'a4', SANS);
    },
  },
]);
