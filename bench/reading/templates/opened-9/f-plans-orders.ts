import * as part from '../eighth/f-parts.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { SANS, textBlock, title } from '../kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_F_PLANS_ORDERS = inPart('opened-9', [
  {
    // A resolution of the commune's council.
    id: 'resolution-council-session',
    class: 'other',
    tags: ['prose', 'two-column', 'italic', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines('HỘI ĐỒNG NHÂN DÂN', unit(f)), no: `${f.number}/NQ-HĐND` })}${title('NGHỊ QUYẾT', 16)}<div class="sub"><b>Về ${f.prose.subject()}</b><div class="rule" style="width:28mm"></div></div>${title(`HỘI ĐỒNG NHÂN DÂN ${unit(f)}<br>KHÓA II, KỲ HỌP THỨ ${f.chance.pick(['NĂM', 'SÁU', 'BẢY'])}`, 12.5)}`;
      const blocks = [
        ...part.grounds(f, ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'], f.long ? 3 : 1),
        textBlock(
          `<i>Xét Tờ trình của ${part.committee(f)}; báo cáo thẩm tra của Ban Kinh tế - Ngân sách; ý kiến thảo luận của đại biểu tại kỳ họp.</i>`,
          86,
        ),
        part.middle('QUYẾT NGHỊ:'),
        ...Array.from({ length: f.long ? 5 : 2 }, (_, i) =>
          textBlock(`<b>Điều ${i + 1}.</b> ${f.prose.paragraph(f.long ? 3 : 1)}`, 86),
        ),
        textBlock(
          `Nghị quyết này được Hội đồng nhân dân ${f.place.kind} ${f.place.name} khóa II thông qua ngày ${daysLater(f.date, -1)} và có hiệu lực từ ngày ký./.`,
          86,
        ),
      ];
      const end = part.endOf(f, 'CHỦ TỊCH', ['TT HĐND tỉnh;', 'UBND, UBMTTQ;', 'Các đại biểu HĐND;', 'Lưu: VT.'], {
        ring: `HỘI ĐỒNG NHÂN DÂN ★ ${unit(f)} ★`,
        inner: 'HĐND',
      });
      return part.pagedPaper('other', opening, blocks, end, { first: 28, capacity: 42, last: 12 });
    },
  },
  {
    // A proposal of a commune's office to the chairman, with sums in a table.
    id: 'proposal-office-asks-money',
    class: 'other',
    tags: ['prose', 'table', 'two-column', 'sans'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: `UBND ${unit(f)}`, office: officeLines('PHÒNG VĂN HÓA - XÃ HỘI'), no: `${f.number}/TTr-VHXH`, size: 10.5 })}${title('TỜ TRÌNH', 14.5)}<div class="sub" style="font-size:11pt"><b>Về việc đề nghị cấp kinh phí ${f.prose.subject()}</b></div><div style="text-align:center">Kính gửi: Chủ tịch ${part.committee(f)}</div>`;
      const rows = Array.from({ length: f.long ? 5 : 3 }, (_, i) => {
        const [count, price] = [f.chance.whole(2, 40), f.chance.whole(2, 60) * 50_000];
        return [String(i + 1), f.prose.row(), String(count), grouped(price), grouped(count * price)];
      });
      const blocks = [
        textBlock(f.prose.ground(), 84),
        ...part.points(f, f.long ? 3 : 1, f.long ? 3 : 2, 84),
        {
          html: part.columns(
            [8, 42, 12, 18, 20],
            ['TT', 'Nội dung chi', 'SL', 'Đơn giá (đồng)', 'Thành tiền'],
            rows,
            10.5,
          ),
          lines: rows.length * 1.7 + 3,
        },
        textBlock('Phòng Văn hóa - Xã hội kính trình Chủ tịch xem xét, phê duyệt./.', 84),
      ];
      const end = part.endOf(f, 'TRƯỞNG PHÒNG', ['Như trên;', 'Phòng Kinh tế (t/h);', 'Lưu: VHXH.'], {
        ring: `UBND ${unit(f)} ★ PHÒNG VĂN HÓA - XÃ HỘI ★`,
        inner: 'PHÒNG',
      });
      return part.pagedPaper('other', opening, blocks, end, {
        css: 'font-size:11pt',
        font: SANS,
        first: 34,
        capacity: 46,
      });
    },
  },
]);
