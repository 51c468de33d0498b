import * as part from '../eighth/f-parts.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { textBlock, title, SANS } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_F_DECISIONS_OFFICES = inPart('opened-8', [
  {
    // Money is added to the estimates of some offices.
    id: 'decision-adds-to-estimates',
    class: 'decision',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/QĐ-UBND`, share: 38 })}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc bổ sung dự toán chi ngân sách năm 2026 (đợt ${f.chance.whole(1, 4)})</b></div>${title(`ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}`;
      const sums = Array.from({ length: f.long ? 6 : 3 }, () => f.chance.whole(4, 190) * 1_000_000);
      const rows = [
        ...sums.map((sum, i) => [String(i + 1), capital(f.prose.slots.office()), f.prose.row(), grouped(sum)]),
        ['', '<b>Cộng</b>', '', `<b>${grouped(sums.reduce((all, one) => all + one, 0))}</b>`],
      ];
      const blocks = [
        ...part.grounds(f, ['Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;'], f.long ? 3 : 1),
        part.middle('QUYẾT ĐỊNH:'),
        textBlock('<b>Điều 1.</b> Bổ sung dự toán cho các đơn vị sau đây <i>(đơn vị tính: đồng)</i>:', 86),
        {
          html: part.columns([8, 40, 30, 22], ['STT', 'Đơn vị', 'Nội dung chi', 'Số tiền'], rows, 11.5),
          lines: rows.length * 1.9 + 2,
        },
        textBlock(`<b>Điều 2.</b> ${f.prose.paragraph(f.long ? 4 : 2)}`, 86),
        ...(f.long ? [textBlock(f.prose.paragraph(4), 86)] : []),
        textBlock(
          '<b>Điều 3.</b> Văn phòng HĐND và UBND, Phòng Kinh tế, Phòng Giao dịch Kho bạc Nhà nước và Thủ trưởng các đơn vị có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
          86,
        ),
      ];
      const end = part.endOf(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', [
        'Như Điều 3;',
        'TT HĐND (b/c);',
        'Sở Tài chính;',
        'Lưu: VT, KT.',
      ]);
      return part.pagedPaper('decision', opening, blocks, end);
    },
  },
  {
    // A small work is approved: numbered points of one article, in sans.
    id: 'decision-approves-small-work',
    class: 'decision',
    tags: ['prose', 'sans', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/QĐ-UBND`, size: 10.5 })}${title('QUYẾT ĐỊNH', 14)}<div class="sub" style="font-size:11pt"><b>Phê duyệt Báo cáo kinh tế - kỹ thuật công trình:<br>Sửa chữa đường và rãnh thoát nước ${f.chance.pick(f.place.hamlets)}</b></div>${title('CHỦ TỊCH ỦY BAN NHÂN DÂN', 12)}`;
      const point = (no: number, name: string, text: string) => textBlock(`${no}. <b>${name}:</b> ${text}`, 84);
      const blocks = [
        ...part.grounds(f, ['Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;'], f.long ? 3 : 1),
        part.middle('QUYẾT ĐỊNH:', 12),
        textBlock('<b>Điều 1.</b> Phê duyệt Báo cáo kinh tế - kỹ thuật với các nội dung chủ yếu sau:', 84),
        point(1, 'Chủ đầu tư', `Phòng Kinh tế ${f.place.kind} ${f.place.name}.`),
        point(2, 'Tổng mức đầu tư', `${f.prose.slots.money()}.`),
        point(3, 'Quy mô', f.prose.paragraph(f.long ? 3 : 1)),
        point(4, 'Hiện trạng', f.prose.paragraph(f.long ? 3 : 1)),
        point(5, 'Thời gian thực hiện', 'năm 2026 - 2027.'),
        ...(f.long ? [point(6, 'Giải pháp thi công', f.prose.paragraph(4)), textBlock(f.prose.paragraph(4), 84)] : []),
        textBlock(`<b>Điều 2.</b> ${f.prose.paragraph(f.long ? 3 : 1)}`, 84),
        textBlock('<b>Điều 3.</b> Các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này./.', 84),
      ];
      const end = part.endOf(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', ['Như Điều 3;', 'Lưu: VT, KT.']);
      return part.pagedPaper('decision', opening, blocks, end, {
        css: 'font-size:11pt',
        font: SANS,
        first: 38,
        capacity: 50,
      });
    },
  },
]);
