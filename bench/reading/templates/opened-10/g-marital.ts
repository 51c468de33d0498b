import { field } from '../../../../samples/make/html.ts';
import { sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf, spouse } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, copyWords, formerOffice } from '../ninth/g-parts.ts';
import { pairs, pairSign } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_MARITAL = inPart('opened-10', [
  {
    // A confirmation of 2023 for a marriage whose partner is named, brought along as a certified copy.
    id: 'marital-2023-to-marry-named-copied',
    class: 'marital_status_certificate',
    tags: ['form', 'stamp'],
    draw: (f) => {
      const day = dayOf(f, 11, 2023);
      const mate = f.others[0];
      return paper('marital_status_certificate', [
        `<div style="margin:-8mm -3mm 0 -9mm;font-size:12pt;line-height:1.36">${twoColumns(`${formerOffice(f, 10.8)}Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(11.4, '-', 50)}<i>${capital(issued(day))}</i>`, 43, 11.4)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 14.5, 'margin:3mm 0 3mm')}${pairs(
          [
            ['Họ, chữ đệm, tên', `: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
            ['Ngày, tháng, năm sinh', `: ${bornOf(f.main, 'subject')}`],
            ['Giới tính', `: ${f.main.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`],
            ['Giấy tờ tùy thân', `: CCCD số ${idOf(f.main, 'subject')}`],
            ['Nơi cư trú', `: ${addressThen(f, f.main)}`],
            ['Tình trạng hôn nhân', `: Có ${spouse(f.main)} nhưng ${spouse(f.main)} đã chết, chưa kết hôn với ai`],
            [
              'Mục đích sử dụng',
              `: Kết hôn với ${mate.sex === 'Nam' ? 'ông' : 'bà'} ${nameOf(mate, 'spouse', upper(mate.name))}, sinh ngày ${bornOf(mate, 'spouse')}, tại UBND ${f.place.kind} ${f.place.name}, ${above2025(f)}`,
            ],
          ],
          50,
          0.8,
        )}<div style="margin-top:2mm">Giấy này có giá trị 06 tháng kể từ ngày cấp. Không dùng vào mục đích khác.</div>${pairSign(codeLine(f), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 23 }), 2)}<div style="margin-top:8mm;border-top:0.25mm solid #999;padding-top:4mm">${copyWords(f, '02/2026', `PHÓ CHỦ TỊCH UBND ${unit(f)}`, 'UBND', '#9a1f35')}</div></div>`,
      ]);
    },
  },
]);
