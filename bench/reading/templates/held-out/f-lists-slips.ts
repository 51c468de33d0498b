import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { officeLines } from '../form-kit.ts';
import { bornOf, idOf, issued, nameOf, nation, paper, title, twoColumns } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_F_LISTS_SLIPS = inPart('held-out', [
  {
    // What happens when at a conference.
    id: 'programme-conference-hours',
    class: 'other',
    tags: ['table', 'two-column'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`${part.province(f)}<br><b>${officeLines(...part.lines2(f))}</b><div class="rule" style="width:18mm"></div>`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('CHƯƠNG TRÌNH HỘI NGHỊ', 15)}<div class="sub"><b>${capital(f.prose.subject())}</b><br><i>(Bắt đầu từ ${part.hour(f)} ngày ${daysLater(f.date, 6)} tại Hội trường Ủy ban nhân dân ${f.place.kind})</i></div>${part.columns(
          [20, 50, 30],
          ['Thời gian', 'Nội dung', 'Người thực hiện'],
          [
            ['15 phút', 'Đón tiếp đại biểu, ổn định tổ chức', 'Văn phòng HĐND và UBND'],
            ['10 phút', 'Tuyên bố lý do, giới thiệu đại biểu', f.name()],
            ['10 phút', 'Phát biểu khai mạc', 'Chủ tịch Ủy ban nhân dân'],
            ['30 phút', `Báo cáo ${f.prose.slots.field()}`, capital(f.prose.slots.office())],
            ['45 phút', 'Tham luận, thảo luận', 'Đại biểu dự hội nghị'],
            ['15 phút', 'Công bố quyết định khen thưởng', f.name()],
            ['10 phút', 'Kết luận, bế mạc', 'Chủ tịch Ủy ban nhân dân'],
          ],
          12,
        )}${part.endOf(f, 'TL. CHỦ TỊCH<br>CHÁNH VĂN PHÒNG', ['Đại biểu dự hội nghị;', 'Lưu: VT.'], { inner: 'ỦY BAN' })}`,
      ]),
  },
  {
    // An office confirms how long somebody worked for it.
    id: 'confirmation-worked-for-commune',
    class: 'other',
    tags: ['two-column', 'personal'],
    draw: (f) =>
      paper('other', [
        `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/XN-UBND` })}${title('GIẤY XÁC NHẬN', 16)}<div class="sub"><b>Quá trình công tác</b></div><p>${part.committee(f)} xác nhận:</p>${part.facts(
          [
            ['Họ và tên', `<b>${nameOf(f.main, 'subject')}</b>`],
            ['Ngày sinh', bornOf(f.main, 'subject')],
            ['Số định danh cá nhân', idOf(f.main, 'subject')],
            ['Nơi thường trú', f.main.home],
          ],
        )}<p>Đã tham gia công tác tại địa phương từ ngày ${dayOf(f, 3, 2001)} đến ngày ${dayOf(f, 6, 2016)}, chức danh ${f.chance.pick(['Phó Trưởng Công an xã', 'cán bộ Dân số - Gia đình và Trẻ em', 'Chi hội trưởng Phụ nữ', 'nhân viên thú y'])}; hưởng phụ cấp từ ngân sách địa phương, không bị kỷ luật.</p><p>Giấy xác nhận được cấp theo đề nghị của người có tên trên để bổ sung hồ sơ giải quyết chế độ, chính sách./.</p>${part.endOf(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', ['Người đề nghị;', 'Lưu: VT.'])}`,
      ]),
  },
]);
