import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import { textBlock, title, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_F_PLANS_ORDERS = inPart('opened-8', [
  {
    // An official telegram of the chairman before a storm.
    id: 'telegram-chairman-storm',
    class: 'other',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines('CHỦ TỊCH', ...part.lines2(f)), no: `${f.number}/CĐ-UBND` })}${title('CÔNG ĐIỆN', 15)}<div class="sub"><b>Về việc tập trung ứng phó với ${f.chance.pick(['bão và mưa lớn sau bão', 'áp thấp nhiệt đới', 'mưa lũ, sạt lở đất'])}</b><div class="rule" style="width:30mm"></div></div><div style="margin:0 0 4mm 24mm"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)} ĐIỆN:</b><br>- Trưởng các phòng, Trưởng Công an, Chỉ huy trưởng Ban CHQS;<br>- Trưởng các khu dân cư.</div>`;
      const blocks = [
        textBlock(
          `Theo bản tin dự báo phát lúc ${f.chance.whole(4, 16)} giờ ngày ${f.date}, từ đêm ngày ${daysLater(f.date, 1)} trên địa bàn có mưa to đến rất to, lượng mưa phổ biến ${f.chance.whole(90, 260)} mm. Chủ tịch Ủy ban nhân dân yêu cầu:`,
          86,
        ),
        ...part.points(f, f.long ? 5 : 2, f.long ? 3 : 1),
        textBlock(
          'Các đơn vị nghiêm túc thực hiện Công điện này và trực ban 24/24 giờ, báo cáo về Ban Chỉ huy Phòng thủ dân sự./.',
          86,
        ),
      ];
      const end = part.endOf(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', [
        'Như trên;',
        'BCH PTDS tỉnh (b/c);',
        'Đài truyền thanh;',
        'Lưu: VT.',
      ]);
      return part.pagedPaper('other', opening, blocks, end);
    },
  },
  {
    // A plan with who does what, each office with a paragraph.
    id: 'plan-office-by-office',
    class: 'other',
    tags: ['prose', 'two-column', 'multi-page', 'italic'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/KH-UBND` })}${title('KẾ HOẠCH', 15)}<div class="sub"><b>${capital(f.prose.subject())}</b><div class="rule" style="width:26mm"></div></div>`;
      const blocks = [
        textBlock(
          `<i>${part.since(f, `${part.committee(f)} ban hành Kế hoạch với các nội dung cụ thể như sau:`)}</i>`,
          86,
        ),
        ...part.romanParts(f, f.long ? 3 : 1, f.long ? 3 : 1),
        textBlock(`<b>${upper('Phân công')}</b>`, 86),
        ...Array.from({ length: f.long ? 5 : 2 }, (_, i) =>
          textBlock(
            `${i + 1}. <b>${capital(f.prose.slots.office())}:</b> ${f.prose.item()} ${f.long ? f.prose.sentence() : ''}`,
            86,
          ),
        ),
      ];
      const end = part.endOf(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', [
        'TT ĐU, HĐND;',
        'Các đơn vị tại mục phân công;',
        'Lưu: VT.',
      ]);
      return part.pagedPaper('other', opening, blocks, end);
    },
  },
]);
