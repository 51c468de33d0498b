import * as part from '../eighth/f-parts.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { grid, issued, MODERN, nation, SANS, textBlock, title, twoColumns } from '../kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_F_REPORTS_OFFICES = inPart('opened-8', [
  {
    // The council's committee reports what it found when it supervised somebody's work.
    id: 'report-council-supervision-group',
    class: 'report',
    tags: ['prose', 'two-column', 'italic', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: `HỘI ĐỒNG NHÂN DÂN ${unit(f)}`, office: officeLines('BAN KINH TẾ - NGÂN SÁCH'), no: `${f.number}/BC-BKTNS`, share: 44 })}${title('BÁO CÁO KẾT QUẢ GIÁM SÁT', 14.5)}<div class="sub"><b><i>về ${f.prose.subject()}</i></b></div>`;
      const blocks = [
        textBlock(
          `<i>Thực hiện Chương trình giám sát năm 2026, từ ngày ${daysLater(f.date, -20)} đến ngày ${daysLater(f.date, -12)}, Ban Kinh tế - Ngân sách Hội đồng nhân dân ${f.place.kind} giám sát trực tiếp tại ${f.chance.whole(3, 7)} đơn vị. Kết quả như sau:</i>`,
          86,
        ),
        ...part.romanParts(f, f.long ? 5 : 1, f.long ? 3 : 2),
        textBlock(`<b>Kiến nghị.</b> Đề nghị ${part.committee(f)}: ${f.prose.item()}`, 86),
        textBlock('Ban Kinh tế - Ngân sách báo cáo Thường trực Hội đồng nhân dân xem xét./.', 86),
      ];
      const end = part.endOf(
        f,
        'TM. BAN KINH TẾ - NGÂN SÁCH<br>TRƯỞNG BAN',
        ['TT HĐND;', 'UBND;', 'Các đại biểu HĐND;', 'Lưu: VT.'],
        { ring: `HỘI ĐỒNG NHÂN DÂN ★ ${unit(f)} ★`, inner: 'HĐND' },
      );
      return part.pagedPaper('report', opening, blocks, end);
    },
  },
  {
    // The budget of a commune: code, estimate, done, percent, and remarks below.
    id: 'report-budget-execution-codes',
    class: 'report',
    tags: ['prose', 'table', 'sans', 'multi-page'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/BC-UBND`, size: 10.5 })}${title('BÁO CÁO', 14)}<div class="sub" style="font-size:11pt"><b>Ước thực hiện dự toán thu, chi ngân sách nhà nước ${f.chance.pick(['9 tháng', '6 tháng', 'quý III'])} năm 2026</b><br><i>Đơn vị tính: triệu đồng</i></div>`;
      const rows = ['A. Tổng thu', '1. Thu cố định', '2. Thu điều tiết', '3. Thu bổ sung', 'B. Tổng chi'].map(
        (name, i) => {
          const [plan, done] = [f.chance.whole(900, 24_000), f.chance.whole(300, 21_000)];
          const bold = i % 4 === 0 ? (text: string) => `<b>${text}</b>` : (text: string) => text;
          return [
            name,
            grouped(plan),
            grouped(done),
            `${((done / plan) * 100).toFixed(1).replace('.', ',')}`,
            f.prose.slots.percent().replace(' %', ''),
          ].map(bold);
        },
      );
      const blocks = [
        textBlock(part.since(f, `${part.committee(f)} báo cáo như sau:`), 84),
        {
          html: grid(['Nội dung', 'Dự toán', 'Ước thực hiện', 'So dự toán (%)', 'So cùng kỳ (%)'], rows, 10.5),
          lines: 10,
        },
        ...part.romanParts(f, f.long ? 4 : 1, f.long ? 4 : 2, 84, false),
        textBlock('Trên đây là báo cáo của Ủy ban nhân dân, trình Hội đồng nhân dân xem xét./.', 84),
      ];
      const end = part.endOf(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', [
        'TT HĐND;',
        'Sở Tài chính;',
        'KBNN khu vực;',
        'Lưu: VT, KT.',
      ]);
      return part.pagedPaper('report', opening, blocks, end, {
        first: 32,
        capacity: 42,
        css: 'font-size:11pt',
        font: SANS,
      });
    },
  },
  {
    // A health station's month: hardly any text, figures in three narrow tables.
    id: 'report-health-station-figures',
    class: 'report',
    tags: ['table', 'modern', 'small'],
    draw: (f) => {
      const rows = (names: string[]) =>
        names.map((name) => [name, String(f.chance.whole(0, 240)), String(f.chance.whole(20, 1900))]);
      const block = (name: string, names: string[]) =>
        `<p class="flat" style="margin-top:2mm"><b>${name}</b></p>${part.columns([60, 20, 20], ['Chỉ số', 'Trong tháng', 'Cộng dồn'], rows(names), 10)}`;
      return part.pagedPaper(
        'report',
        `${twoColumns(`TRUNG TÂM Y TẾ KHU VỰC<br><b>${officeLines('TRẠM Y TẾ', unit(f))}</b><br>${part.numberOf(f, 'BC-TYT')}`, `${nation(9.5, '-', 42)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10)}${title(`BÁO CÁO HOẠT ĐỘNG THÁNG ${f.date.slice(3, 5)}/2026`, 14)}`,
        [
          {
            html: `${block('1. Khám, chữa bệnh', ['Lượt khám chung', 'Khám bảo hiểm y tế', 'Chuyển tuyến', 'Sơ cứu ban đầu'])}${block('2. Chăm sóc bà mẹ, trẻ em', ['Khám thai đủ 4 lần', 'Tiêm chủng đầy đủ dưới 1 tuổi', 'Cân trẻ dưới 2 tuổi', 'Trẻ suy dinh dưỡng'])}${block('3. Phòng, chống dịch', ['Ca sốt xuất huyết', 'Ca tay chân miệng', 'Hộ được giám sát lăng quăng'])}<p class="flat">Thuốc, vật tư: ${f.chance.pick(['đủ dùng trong quý', 'thiếu gạc và dịch truyền, đã dự trù', 'đủ cơ số chống dịch'])}. Nhân lực: ${f.chance.whole(5, 9)} người, ${f.chance.whole(1, 2)} người đi học.</p>`,
            lines: 28,
          },
        ],
        part.endOf(f, 'TRƯỞNG TRẠM', ['TTYT khu vực;', 'UBND;', 'Lưu: TYT.'], {
          ring: `TRẠM Y TẾ ${unit(f)} ★`,
          inner: 'TRẠM Y TẾ',
          gap: 20,
        }),
        { css: 'font-size:10.5pt', font: MODERN, first: 40 },
      );
    },
  },
  {
    // A farmers' union's report of a year without the motto.
    id: 'report-farmers-union-year',
    class: 'report',
    tags: ['prose', 'two-column', 'italic', 'multi-page'],
    draw: (f) => {
      const opening = `${part.unionHead(f, `HỘI NÔNG DÂN ${part.province(f)}`, officeLines('BAN CHẤP HÀNH HỘI NÔNG DÂN', unit(f)), `${f.number}-BC/HNDX`)}${title('BÁO CÁO', 15)}<div class="sub"><b>Kết quả công tác Hội và phong trào nông dân năm 2026</b><br><i>(trình bày tại Hội nghị Ban Chấp hành ${dateInWords(daysLater(f.date, 5))})</i></div>`;
      const blocks = [
        ...part.romanParts(f, f.long ? 4 : 2, f.long ? 4 : 2, 86, false),
        textBlock('Ban Chấp hành Hội kính trình hội nghị thảo luận, cho ý kiến.', 86),
      ];
      const end = part.endOf(f, 'T.M BAN THƯỜNG VỤ<br>CHỦ TỊCH', ['BTV Hội ND tỉnh;', 'ĐU, UBND;', 'Lưu.'], {
        ring: `HỘI NÔNG DÂN ${unit(f)} ★`,
        inner: 'BCH',
      });
      return part.pagedPaper('report', opening, blocks, end, { first: 30 });
    },
  },
]);
