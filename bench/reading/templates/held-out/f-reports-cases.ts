import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign, SANS, title, twoColumns } from '../kit.ts';
import { upper } from '../kit.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_F_REPORTS_CASES = inPart('held-out', [
  {
    // A social worker saw how somebody lives; printed in sans on one page with ticked lines.
    id: 'report-home-visit-hardship',
    class: 'report',
    tags: ['form', 'sans', 'personal'],
    draw: (f) =>
      paper(
        'report',
        [
          `<div style="font-size:11pt">${twoColumns(`UBND ${unit(f)}<br><b>${officeLines('PHÒNG VĂN HÓA - XÃ HỘI')}</b><br>${part.numberOf(f, 'BC-VHXH')}`, `${nation(10, '-', 44)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10.5)}${title('BÁO CÁO THẨM TRA HOÀN CẢNH GIA ĐÌNH', 14)}<div class="sub" style="font-size:10.5pt"><i>(phục vụ xét trợ giúp xã hội khẩn cấp)</i></div>${part.facts(
            [
              ['Họ và tên người được thẩm tra', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['Ngày sinh', `${bornOf(f.main, 'subject')} &emsp; Giới tính: ${f.main.sex}`],
              ['Số căn cước', idOf(f.main, 'subject')],
              ['Chỗ ở hiện nay', f.main.home],
              ['Người cùng sống', `${nameOf(f.others[0], 'relative')} (${f.chance.pick(['con', 'cháu', 'em'])})`],
            ],
            0,
          )}<p class="flat"><b>1. Nhà ở:</b> ${f.chance.pick(['nhà cấp bốn, mái tôn dột hai gian sau', 'nhà tạm dựng trên đất của họ hàng', 'nhà xây từ năm 1999, tường nứt, nền ẩm'])}; diện tích khoảng ${f.chance.whole(18, 60)} m².</p><p class="flat"><b>2. Thu nhập:</b> ${f.chance.pick(['làm thuê theo mùa', 'bán vé số', 'trợ cấp của con cháu', 'trồng rau, nuôi gà'])}, bình quân ${grouped(f.chance.whole(6, 19) * 100_000)} đồng/người/tháng.</p><p class="flat"><b>3. Sức khỏe:</b> ${f.chance.pick(['điều trị tăng huyết áp tại trạm y tế', 'liệt nửa người sau tai biến, cần người chăm sóc', 'mới mổ, chưa lao động được'])}.</p><p class="flat"><b>4. Sự kiện xảy ra:</b> ngày ${daysLater(f.date, -8)}, ${f.chance.pick(['nhà bị cháy bếp và gian kho', 'lũ cuốn trôi lúa gạo, đồ dùng', 'bị tai nạn giao thông phải nằm viện'])}; gia đình không còn khả năng tự khắc phục.</p><p class="flat"><b>5. Ý kiến của trưởng khu dân cư:</b> đúng như hoàn cảnh đã nêu, nhân dân nhất trí đề nghị hỗ trợ.</p><p class="flat"><b>6. Đề xuất:</b> hỗ trợ một lần ${f.chance.whole(2, 9)}.000.000 đồng và 45 kg gạo theo khoản 1 Điều 12 Nghị định số 20/2021/NĐ-CP.</p><div class="cols" style="margin-top:5mm"><div>${plainSign(f, 'NGƯỜI THẨM TRA', f.name())}</div>${part.sealed(f, 'TRƯỞNG PHÒNG', 18, `UBND ${unit(f)} ★ PHÒNG VĂN HÓA - XÃ HỘI ★`, 'PHÒNG')}</div>${codeLine(f)}</div>`,
        ],
        'a4',
        SANS,
      ),
  },
]);
