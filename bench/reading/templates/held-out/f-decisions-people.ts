import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, SANS, title, twoColumns } from '../kit.ts';
import { upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_F_DECISIONS_PEOPLE = inPart('held-out', [
  {
    // A teacher may stay at home without pay.
    id: 'decision-school-unpaid-leave',
    class: 'decision',
    tags: ['sans', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      return paper(
        'decision',
        [
          `<div style="font-size:11pt">${part.ruledHead(f, { above: `UBND ${unit(f)}`, office: officeLines('TRƯỜNG TRUNG HỌC CƠ SỞ', upper(f.place.name)), no: `${f.number}/QĐ-THCS`, size: 10.5 })}${title('QUYẾT ĐỊNH', 14.5)}<div class="sub" style="font-size:11pt">Về việc cho viên chức nghỉ không hưởng lương</div>${title('HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC CƠ SỞ', 12)}<p class="flat">Căn cứ Luật Viên chức ngày 10 tháng 12 năm 2025;</p><p class="flat">Căn cứ Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học;</p><p class="flat">Xét đơn đề nghị của ${who} ${f.main.name} và khả năng bố trí công việc của nhà trường.</p>${title('QUYẾT ĐỊNH', 12)}<p class="flat"><b>Điều 1.</b> Cho ${who} <b>${nameOf(f.main, 'subject')}</b>; sinh ngày: ${bornOf(f.main, 'subject')}; số CCCD: ${idOf(f.main, 'subject')}; nơi ở: ${f.main.home}; chức danh: Giáo viên trung học cơ sở hạng III, được nghỉ không hưởng lương ${f.chance.whole(2, 11)} tháng, từ ngày ${daysLater(f.date, 10)}, để ${f.chance.pick(['chăm sóc người thân điều trị dài ngày', 'theo học lớp bồi dưỡng tự túc', 'giải quyết việc gia đình'])}.</p><p class="flat"><b>Điều 2.</b> Trong thời gian nghỉ, nhà trường tạm dừng đóng bảo hiểm xã hội bắt buộc; thời gian này không tính để xét nâng bậc lương thường xuyên.</p><p class="flat"><b>Điều 3.</b> Bộ phận văn phòng, kế toán, các tổ chuyên môn và ${who} ${f.main.name} chịu trách nhiệm thi hành Quyết định này./.</p>${part.endOf(f, 'HIỆU TRƯỞNG', ['Như Điều 3;', 'Phòng VH-XH;', 'Lưu: VT.'], { ring: `TRƯỜNG TRUNG HỌC CƠ SỞ ★ ${unit(f)} ★`, inner: 'THCS' })}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Who complained took the complaint back: the case is closed.
    id: 'decision-closes-withdrawn-complaint',
    class: 'decision',
    tags: ['two-column', 'italic', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      return paper('decision', [
        `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/QĐ-UBND`, share: 38 })}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc đình chỉ giải quyết khiếu nại</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}<p><i>Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011;</i></p><p><i>Căn cứ Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại;</i></p><p><i>Xét đơn rút khiếu nại đề ngày ${daysLater(f.date, -4)} của ${who} ${f.main.name}.</i></p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Đình chỉ việc giải quyết khiếu nại của ${who} <b>${nameOf(f.main, 'complainant')}</b>, số căn cước ${idOf(f.main, 'complainant')}, địa chỉ: ${f.main.home}, đối với Thông báo số ${f.chance.whole(12, 160)}/TB-UBND về việc trả hồ sơ đăng ký đất đai.</p><p>Lý do: người khiếu nại tự nguyện rút toàn bộ nội dung khiếu nại sau khi được đối thoại, giải thích.</p><p><b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký. ${you(f.main.sex)} ${f.main.name} không có quyền khiếu nại lại đối với nội dung đã rút, trừ trường hợp việc rút khiếu nại do bị đe dọa, cưỡng ép.</p><p><b>Điều 3.</b> Các ông, bà: Chánh Văn phòng, Trưởng Phòng Kinh tế và người khiếu nại có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>${part.endOf(f, 'CHỦ TỊCH', ['Như Điều 3;', 'Ban TCD tỉnh;', 'Lưu: VT, hồ sơ.'])}`,
      ]);
    },
  },
  {
    // A word in an earlier decision is put right: short.
    id: 'decision-corrects-earlier-one',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('decision', [
        `<div style="font-size:12.5pt">${twoColumns(`${part.province(f)}<br><b>${officeLines(...part.lines2(f))}</b><br>${part.numberOf(f, 'QĐ-UBND')}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Đính chính Quyết định số ${f.chance.whole(100, 900)}/QĐ-UBND ngày ${daysLater(f.date, -30)}</b></div><p class="flat"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></p><p>Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; theo đề nghị của Phòng Văn hóa - Xã hội,</p><p class="flat"><b>QUYẾT ĐỊNH:</b></p><p><b>Điều 1.</b> Đính chính nội dung tại Điều 1 về người được hưởng chính sách trợ giúp xã hội như sau:</p>${part.columns(
          [30, 35, 35],
          ['Thông tin', 'Đã ghi', 'Đính chính thành'],
          [
            ['Họ và tên', 'ghi thiếu chữ đệm', `<b>${nameOf(f.main, 'subject')}</b>`],
            ['Ngày sinh', 'ghi nhầm tháng', bornOf(f.main, 'subject')],
            ['Số định danh cá nhân', 'để trống', idOf(f.main, 'subject')],
            ['Nơi cư trú', 'theo tên thôn cũ', f.main.home],
          ],
        )}<p><b>Điều 2.</b> Quyết định này là bộ phận không tách rời của Quyết định nêu trên; các nội dung khác giữ nguyên. Các cơ quan, cá nhân liên quan thi hành Quyết định này./.</p></div><div class="cols" style="margin-top:4mm"><div class="small">${recipients('Như Điều 2;', 'Lưu: VT.')}${codeLine(f)}</div>${part.sealed(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH')}</div>`,
      ]),
  },
]);
