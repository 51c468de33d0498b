import * as part from '../eighth/f-parts.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines } from '../form-kit.ts';
import { grid, textBlock, title } from '../kit.ts';
import { headed } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_F_REPORTS_OFFICES = inPart('opened-9', [
  {
    // A commune's monthly report: the number level with the date, two small tables side by side in the text.
    id: 'report-month-two-small-tables',
    class: 'report',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/BC-UBND` })}${title('BÁO CÁO', 15)}<div class="sub"><b>Tình hình kinh tế - xã hội tháng ${f.date.slice(3, 5)},<br>nhiệm vụ trọng tâm tháng tiếp theo năm 2026</b><div class="rule" style="width:30mm"></div></div>`;
      const small = () =>
        grid(
          ['Chỉ tiêu', 'Tháng này', 'Lũy kế'],
          Array.from({ length: 3 }, () => [
            f.prose.row(),
            grouped(f.chance.whole(4, 900)),
            grouped(f.chance.whole(900, 9000)),
          ]),
          10.5,
        );
      const blocks = [
        ...part.romanParts(f, 1, f.long ? 4 : 2),
        { html: `<div class="cols" style="gap:4mm"><div>${small()}</div><div>${small()}</div></div>`, lines: 8 },
        ...(f.long ? [...part.points(f, 4, 3), headed('NHIỆM VỤ THÁNG TỚI', f.prose.paragraph(4))] : []),
        textBlock(
          `Trên đây là báo cáo tháng ${f.date.slice(3, 5)} của ${part.committee(f)}, kính báo cáo Ủy ban nhân dân tỉnh./.`,
          86,
        ),
      ];
      const end = part.endOf(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', [
        'Văn phòng UBND tỉnh;',
        'TT ĐU, TT HĐND;',
        'CT, các PCT UBND;',
        'Lưu: VT.',
      ]);
      return part.pagedPaper('report', opening, blocks, end, { first: 30 });
    },
  },
  {
    // A quick report of an accident, on one page, its hour in the first line.
    id: 'report-quick-incident-hours',
    class: 'report',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/BCN-UBND` })}${part.urgent('HỎA TỐC', 'margin:-3mm 0 2mm 14mm')}${title('BÁO CÁO NHANH', 15, 'margin-top:0')}<div class="sub"><b>Tình hình ${f.chance.pick(['mưa lớn, ngập úng', 'sạt lở đất', 'cháy rừng', 'dông lốc làm tốc mái nhà'])} tại ${f.chance.pick(f.place.hamlets)}</b><br><i>(tính đến ${f.chance.whole(7, 17)} giờ 00, ngày ${f.date})</i></div>`;
      const blocks = [
        textBlock(`<b>1. Diễn biến:</b> ${f.prose.paragraph(2)}`, 86),
        textBlock(
          `<b>2. Thiệt hại ban đầu:</b> về người: không; nhà bị ảnh hưởng: ${f.chance.whole(2, 40)} nhà; hoa màu: ${f.chance.whole(1, 30)},${f.chance.whole(1, 9)} ha; ước giá trị ${f.prose.slots.money()}.`,
          86,
        ),
        textBlock(`<b>3. Biện pháp đã thực hiện:</b> ${f.prose.paragraph(f.long ? 4 : 2)}`, 86),
        textBlock(`<b>4. Đề xuất:</b> ${f.prose.item()} ${f.prose.item()}`, 86),
        ...(f.long ? [textBlock(f.prose.paragraph(3), 86)] : []),
        textBlock(`${part.committee(f)} tiếp tục theo dõi và báo cáo./.`, 86),
      ];
      const end = part.endOf(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', [
        'BCH PTDS tỉnh;',
        'Sở NN&amp;MT;',
        'TT Đảng ủy;',
        'Lưu: VT.',
      ]);
      return part.pagedPaper('report', opening, blocks, end, { first: 29 });
    },
  },
]);
