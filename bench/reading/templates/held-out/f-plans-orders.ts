import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import { textBlock, title } from '../kit.ts';
import { capital, headed } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_F_PLANS_ORDERS = inPart('held-out', [
  {
    // A directive of a ward.
    id: 'directive-ward-discipline',
    class: 'other',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/CT-UBND`, share: 38 })}${title('CHỈ THỊ', 16)}<div class="sub"><b>Về ${f.prose.subject()}</b><div class="rule" style="width:24mm"></div></div>`;
      const blocks = [
        textBlock(f.prose.paragraph(f.long ? 4 : 2), 86),
        textBlock(
          `Để khắc phục những hạn chế nêu trên, Chủ tịch ${part.committee(f)} chỉ thị các phòng, đơn vị, khu dân cư thực hiện tốt các nhiệm vụ sau:`,
          86,
        ),
        ...part.points(f, f.long ? 7 : 2, f.long ? 3 : 1),
        textBlock('Chỉ thị này có hiệu lực kể từ ngày ký và được phổ biến đến từng tổ chức, cá nhân./.', 86),
      ];
      const end = part.endOf(f, 'CHỦ TỊCH', ['TT Đảng ủy;', 'Các phòng, đơn vị;', 'Các khu dân cư;', 'Lưu: VT.']);
      return part.pagedPaper('other', opening, blocks, end);
    },
  },
  {
    // What a chairman concluded at a meeting, told to the offices.
    id: 'notice-chairman-concluded',
    class: 'other',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: `UBND ${unit(f)}`, office: officeLines('VĂN PHÒNG HĐND VÀ UBND'), no: `${f.number}/TB-VP` })}${title('THÔNG BÁO', 15)}<div class="sub"><b>Kết luận của Chủ tịch ${part.committee(f)}<br>tại cuộc họp giao ban ngày ${daysLater(f.date, -2)}</b></div>`;
      const blocks = [
        textBlock(
          `Dự họp có các Phó Chủ tịch, Trưởng các phòng, ${f.prose.slots.office()}, ${f.prose.slots.office()}. Sau khi nghe báo cáo và ý kiến của các đại biểu, Chủ tịch kết luận:`,
          86,
        ),
        ...Array.from({ length: f.long ? 6 : 2 }, (_, i) =>
          headed(`${i + 1}. Về ${f.prose.slots.field()}`, f.prose.paragraph(f.long ? 3 : 2), 86),
        ),
        textBlock('Văn phòng thông báo để các phòng, đơn vị biết và thực hiện./.', 86),
      ];
      const end = part.endOf(f, 'CHÁNH VĂN PHÒNG', ['CT, các PCT UBND;', 'Các phòng, đơn vị;', 'Lưu: VT.'], {
        inner: 'VĂN PHÒNG',
        ring: `VĂN PHÒNG HĐND VÀ UBND ★ ${unit(f)} ★`,
      });
      return part.pagedPaper('other', opening, blocks, end);
    },
  },
  {
    // A department's guidance, over pages.
    id: 'guidance-home-affairs-steps',
    class: 'other',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: `UBND ${part.province(f)}`, office: officeLines('SỞ NỘI VỤ'), no: `${f.number}/HD-SNV`, place: f.place.province, share: 38 })}${title('HƯỚNG DẪN', 15)}<div class="sub"><b>${capital(f.prose.subject())}</b></div>`;
      const blocks = [
        textBlock(part.since(f, 'Sở Nội vụ hướng dẫn các cơ quan, đơn vị, địa phương như sau:'), 86),
        ...part.romanParts(f, f.long ? 4 : 2, f.long ? 4 : 1),
        textBlock('Hướng dẫn này thay thế các hướng dẫn trước đây về cùng nội dung./.', 86),
      ];
      const end = part.endOf(f, 'GIÁM ĐỐC', ['UBND các xã, phường;', 'Các sở, ngành;', 'Lưu: VT, CCHC.'], {
        ring: part.ringOf(f, 'SỞ NỘI VỤ'),
        inner: 'SỞ NỘI VỤ',
      });
      return part.pagedPaper('other', opening, blocks, end);
    },
  },
]);
