import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { kin } from '../civil-parts.ts';
import { unit } from '../form-kit.ts';
import { beside } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { money } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeHead } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_E_DECISIONS = inPart('opened-9', [
  {
    // The allowance ends: the holder moved, died or is no longer of its group; in a modern print.
    id: 'decision-allowance-ended-moved-away',
    class: 'decision',
    tags: ['form', 'modern', 'two-column', 'personal'],
    draw: (f) => {
      const page = `<div style="font-size:11pt">${communeHead(f, `${f.number}/QĐ-UBND`, 10.5)}${title('QUYẾT ĐỊNH', 15, 'margin:5mm 0 0')}<div class="sub"><b>Về việc thôi hưởng trợ cấp xã hội hằng tháng</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 11.5, 'margin:0 0 3mm')}<p>Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 và Nghị định số 76/2024/NĐ-CP ngày 01 tháng 7 năm 2024 của Chính phủ;</p><p>Căn cứ biên bản xác minh ngày ${daysLater(f.date, -4)} của Phòng Văn hóa - Xã hội;</p><p>Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.</p>${title('QUYẾT ĐỊNH', 12.5, 'margin:3mm 0')}<p><b>Điều 1.</b> Thôi hưởng trợ cấp xã hội hằng tháng, kể từ ngày 01 tháng ${daysLater(f.date, 30).slice(3)}, đối với:</p>${beside('Họ và tên', `: <b>${nameOf(f.main, 'subject')}</b>`, 46)}${beside('Ngày sinh', `: ${bornOf(f.main, 'subject')}`, 46)}${beside('Số định danh cá nhân', `: ${idOf(f.main, 'subject')}`, 46)}${beside('Nơi ở hiện nay', `: ${f.main.home}`, 46)}${beside('Đối tượng', `: ${f.chance.pick(['người đơn thân nghèo đang nuôi con', 'trẻ em dưới 3 tuổi thuộc hộ nghèo', 'người khuyết tật nặng'])}`, 46)}${beside('Mức đang hưởng', `: ${f.chance.pick(['500.000', '750.000'])} đồng/tháng`, 46)}${beside('Lý do', `: ${f.chance.pick(['không còn thuộc hộ nghèo', 'đã hưởng lương hưu hằng tháng', 'chuyển nơi thường trú sang tỉnh khác'])}`, 46)}<p style="margin-top:3mm"><b>Điều 2.</b> Phòng Văn hóa - Xã hội điều chỉnh danh sách chi trả, thu hồi thẻ bảo hiểm y tế đã cấp theo diện bảo trợ xã hội (nếu có) và lưu hồ sơ theo quy định.</p><p><b>Điều 3.</b> Quyết định có hiệu lực từ ngày ký. Nếu không đồng ý, người có tên tại Điều 1 có quyền khiếu nại trong thời hạn 90 ngày hoặc khởi kiện tại Tòa án theo quy định của pháp luật./.</p></div>${closing(f, 'CHỦ TỊCH', `${recipients('Người có tên tại Điều 1;', 'Bưu điện (chi trả);', 'Lưu: VT, HS.')}${codeLine(f)}`)}`;
      return paper('decision', [page], 'a4', MODERN);
    },
  },
  {
    // The chairman grants urgent help after a fire or a storm: short, upright, the amounts in a list.
    id: 'decision-urgent-help-fire-short',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const dead = f.others[0];
      const n = f.chance.whole(1, 3) * 5;
      const page = `${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:14mm"></div>Số: ${field('document_no', `${f.number}/QĐ-CTUBND`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 36, 12)}${title('QUYẾT ĐỊNH', 16, 'margin:8mm 0 0')}<div class="sub"><b>Hỗ trợ khẩn cấp cho hộ gia đình bị thiệt hại</b></div><p>Căn cứ Điều 12, Điều 13 Nghị định số 20/2021/NĐ-CP ngày 15/3/2021 của Chính phủ;</p><p>Căn cứ biên bản kiểm tra thiệt hại ngày ${daysLater(f.date, -2)} của tổ công tác ${f.place.kind},</p>${title('CHỦ TỊCH ỦY BAN NHÂN DÂN QUYẾT ĐỊNH', 13, 'margin:3mm 0')}<p><b>1.</b> Hỗ trợ hộ ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số căn cước ${idOf(f.main, 'subject')}, ở ${f.main.home}, do ${f.chance.pick(['cháy nhà', 'sạt lở đất', 'lốc xoáy'])} ngày ${daysLater(f.date, -3)}:</p><p>a) Người bị thương nặng ${kin(dead.name, 'relative')}: 4.000.000 đồng;</p><p>b) Nhà ở hư hỏng nặng: ${money(n)} đồng;</p><p>c) Gạo: 15 kg/người/tháng trong 03 tháng, số nhân khẩu: ${f.chance.whole(2, 6)}.</p><p><b>2.</b> Tổng số tiền: <b>${money(n + 4)} đồng</b>, chi từ quỹ dự phòng ngân sách ${f.place.kind}, trả bằng tiền mặt một lần tại nhà.</p><p><b>3.</b> Kế toán ngân sách, trưởng thôn và chủ hộ thi hành Quyết định này kể từ ngày ký./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như khoản 3;', 'Lưu.')}${codeLine(f)}`)}`;
      return paper('decision', [page]);
    },
  },
]);
