import * as part from '../eighth/f-parts.ts';
import { officeLines, unit } from '../form-kit.ts';
import { textBlock } from '../kit.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_F_LETTERS_OFFICES = inPart('held-out', [
  {
    // A women's union asks the chairman for a joint campaign; no motto, the union's stars instead.
    id: 'letter-womens-union-joint-work',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'italic'],
    draw: (f) => {
      const opening = `${part.unionHead(f, `HỘI LHPN ${part.province(f)}`, officeLines('BAN CHẤP HÀNH HỘI LHPN', unit(f)), `${f.number}/CV-BTV`)}<div style="margin-top:-3mm;width:78mm;text-align:center;font-size:11.5pt"><i>V/v phối hợp ${f.prose.subject()}</i></div><div style="text-align:center;margin:6mm 0 5mm"><b><i>Kính gửi:</i></b> <b>${part.committee(f)}</b></div>`;
      const blocks = [
        ...Array.from({ length: f.long ? 5 : 2 }, () => textBlock(f.prose.paragraph(2), 86)),
        textBlock(
          `Ban Thường vụ Hội kính đề nghị ${part.committee(f)} quan tâm, tạo điều kiện về địa điểm và hỗ trợ kinh phí ${f.prose.slots.money()}.`,
          86,
        ),
        textBlock('Trân trọng cảm ơn./.', 86),
      ];
      const end = part.endOf(f, 'TM. BAN THƯỜNG VỤ<br>CHỦ TỊCH', ['Như trên;', 'Lưu VP Hội.'], {
        ring: `HỘI LIÊN HIỆP PHỤ NỮ ★ ${unit(f)} ★`,
        inner: 'BCH',
      });
      return part.pagedPaper('official_letter', opening, blocks, end, { first: 27 });
    },
  },
]);
