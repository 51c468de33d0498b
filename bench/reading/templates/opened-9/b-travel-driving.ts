import { field } from '../../../../samples/make/html.ts';
import { at, BUST } from '../card-kit.ts';
import { pt } from '../card-parts.ts';
import { codeAt } from '../held-a-parts.ts';
import { bornOf, issued, MODERN, nameOf, paper, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { bareHome, leafAt } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_TRAVEL = inPart('opened-9', [
  {
    // The paper licence for motorcycles of the nineties: folded card, typed in, no class table.
    id: 'driving-licence-1997-paper',
    class: 'other',
    tags: ['card', 'small', 'italic', 'personal'],
    landscape: true,
    draw: (f) => {
      const who = f.main;
      const since = dayOf(f, 12, 1997);
      const [street, commune, province] = bareHome(who);
      const pen = (value: string) => `<i style="color:#2a2a55">${value}</i>`;
      const left = [
        at(5, 4, 'BỘ GIAO THÔNG VẬN TẢI', pt(7)),
        at(
          5,
          8,
          `<b>${field('agency', `SỞ GIAO THÔNG VẬN TẢI TỈNH ${upper(province)}`, 'SỞ GIAO THÔNG VẬN TẢI')}</b>`,
          pt(7),
        ),
        at(5, 12, `Tỉnh ${province}`, pt(7)),
        at(24, 20, '<b>GIẤY PHÉP LÁI XE MÔ TÔ</b>', pt(10)),
        at(32, 25.6, `Số: ${pen(field('document_no', `00${f.chance.digits(10)}`))}`, pt(8.6)),
        at(6, 32, BUST.replace('width:20mm', 'width:22mm')),
        at(32, 33, 'Hạng: <b>A1</b>', pt(9)),
        at(32, 39, 'Có giá trị: không thời hạn', pt(8)),
      ].join('');
      const right = [
        at(8, 4, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc', pt(6.8, 'text-align:center')),
        at(6, 14, `Họ tên: ${pen(nameOf(who, 'subject'))}`, pt(8.4)),
        at(6, 20, `Sinh ngày: ${pen(bornOf(who, 'subject', who.born.replaceAll('/', '-')))}`, pt(8.4)),
        at(6, 26, `Nơi cư trú: ${pen(street)}`, pt(8)),
        at(6, 32, pen(`${commune}, ${province}`), pt(8)),
        at(6, 38, 'Được phép lái xe mô tô hai bánh từ 50 đến 175 cm³', pt(7)),
        at(28, 44, `<i>${province}, ${issued(since)}</i>`, pt(7)),
        at(38, 48, '<b>KT. GIÁM ĐỐC</b>', pt(7.4)),
        at(36, 63, `<b>${f.name('Nam')}</b>`, pt(7.4)),
      ].join('');
      return paper(
        'other',
        [
          leafAt([18, 30, 86, 70], '#f2f2ee', "'Tinos'", left) +
            leafAt([106, 30, 86, 70], '#f2f2ee', "'Tinos'", right) +
            codeAt(f, 18, 106),
        ],
        'a5Landscape',
        MODERN,
      );
    },
  },
]);
