import { field } from '../../../../samples/make/html.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, paragraphs, SANS, textBlock, title, twoColumns, upper, type Block } from '../kit.ts';
import { capital, headed, officeHead, officePages, recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const OPENED_4_OFFICE = inPart('opened-4', [
  {
    // A commune's decision on a steering board, its members in a table (decree 30/2020/NĐ-CP).
    id: 'decision-steering-board',
    class: 'decision',
    tags: ['prose', 'table', 'two-column', 'italic', 'multi-page'],
    draw: (f) => {
      const about = f.chance.pick([
        'kiện toàn Ban Chỉ đạo chuyển đổi số và thực hiện Đề án 06',
        'thành lập Hội đồng nghĩa vụ quân sự năm 2027',
        'phân công nhiệm vụ thành viên Ban Chỉ đạo giảm nghèo',
      ]);
      const members = Array.from({ length: f.long ? 7 : 4 }, (_, i) => [
        String(i + 1),
        i % 3 === 1 ? `Bà ${f.name('Nữ')}` : `Ông ${f.name('Nam')}`,
        ['Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Trưởng Công an', 'Trưởng phòng Kinh tế'][i] ?? 'Công chức chuyên môn',
        ['Trưởng ban', 'Phó Trưởng ban'][i] ?? 'Thành viên',
      ]);
      const opening = `${officeHead(f, 'ỦY BAN NHÂN DÂN', field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f)), `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc ${about}</b><div class="rule" style="width:34mm"></div></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}${paragraphs(['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', f.prose.ground(), f.prose.ground()].map((text) => `<i>${text}</i>`))}${title('QUYẾT ĐỊNH:', 13)}`;
      const articles = Array.from({ length: f.long ? 4 : 1 }, (_, i) =>
        textBlock(`<b>Điều ${i + 2}.</b> ${f.prose.paragraph(f.long ? 4 : 2)}`, 86),
      );
      const blocks: Block[] = [
        textBlock(`<b>Điều 1.</b> Phân công nhiệm vụ cho các ông, bà có tên sau đây:`, 86),
        {
          html: grid(['TT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Nhiệm vụ'], members, 12),
          lines: (members.length + 1) * 1.25 + 1,
        },
        ...articles,
        textBlock(
          `<b>Điều ${articles.length + 2}.</b> Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng HĐND và UBND, các cơ quan, đơn vị và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
          86,
        ),
      ];
      const end = closing(
        f,
        'CHỦ TỊCH',
        recipients(`Như Điều ${articles.length + 2};`, 'TT. Đảng ủy, HĐND (b/c);', 'Lưu: VT.'),
      );
      return paper('decision', officePages(opening, blocks, end, { first: f.long ? 24 : 31, capacity: 40, last: 10 }));
    },
  },
  {
    // Decree 176/2025/NĐ-CP: the social pension of somebody old.
    id: 'decision-social-pension',
    class: 'decision',
    tags: ['form', 'two-column', 'italic', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const page = `${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(11.5, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 38, 12)}${title('QUYẾT ĐỊNH', 15)}<div class="sub" style="margin-bottom:2mm"><b>Về việc hưởng trợ cấp hưu trí xã hội</b><div class="rule" style="width:30mm"></div></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13, 'margin:0 0 2mm')}<div style="font-size:12.5pt">${paragraphs(['Căn cứ Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024;', 'Căn cứ Nghị định số 176/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội;', `Xét văn bản đề nghị của ${who} ${f.main.name} và đề nghị của Trưởng phòng Văn hóa - Xã hội.`].map((text) => `<i>${text}</i>`))}${title('QUYẾT ĐỊNH:', 13, 'margin:2mm 0')}<p><b>Điều 1.</b> Trợ cấp hưu trí xã hội hằng tháng đối với:</p>${line('1. Họ và tên:', `<b>${nameOf(f.main, 'subject')}</b> &emsp; Nam/Nữ: ${f.main.sex}`)}${line('2. Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${line('3. Số CCCD/Số định danh cá nhân:', idOf(f.main, 'subject'))}${line('4. Nơi cư trú:', f.main.home)}${line('5. Mức trợ cấp:', `${f.chance.pick(['500.000', '650.000', '700.000'])} đồng/tháng`)}${line('6. Thời điểm hưởng:', `kể từ ${f.prose.slots.month()}`)}<p style="margin-top:2mm"><b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký.</p><p><b>Điều 3.</b> Chánh Văn phòng HĐND và UBND, Trưởng phòng Văn hóa - Xã hội và ${who} ${f.main.name} chịu trách nhiệm thi hành Quyết định này./.</p></div>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Tổ chức chi trả;', 'Lưu: VT.')}${codeLine(f)}`, 'CHỦ TỊCH', undefined, 20)}`;
      return paper('decision', [page]);
    },
  },
  {
    // A provincial department asks the communes something.
    id: 'letter-department-asks',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const about = `<div style="font-size:12pt;line-height:1.25;margin-top:1mm">V/v ${f.chance.pick(['báo cáo tình hình thực hiện số hóa hồ sơ, kết quả giải quyết TTHC', 'rà soát dữ liệu hộ tịch lịch sử đã số hóa', 'góp ý dự thảo Quy chế phối hợp giải quyết thủ tục liên thông'])}</div>`;
      const opening = `${officeHead(f, `UBND TỈNH ${upper(f.place.province)}`, field('agency', 'SỞ TƯ PHÁP'), `${f.number}/STP-HCTP`, about)}<div style="margin:5mm 0 5mm 34mm">Kính gửi: Ủy ban nhân dân các xã, phường.</div>`;
      const blocks: Block[] = [
        textBlock(
          f.prose.ground().replace(/[;.]$/, ', Sở Tư pháp đề nghị các đơn vị triển khai một số nội dung sau:'),
          86,
        ),
        ...Array.from({ length: f.long ? 9 : 3 }, (_, i) =>
          i % 3 === 2
            ? textBlock(`- ${f.prose.item()}`, 86)
            : textBlock(`${i - Math.floor(i / 3) + 1}. ${f.prose.paragraph(f.long ? 3 : 2)}`, 86),
        ),
        textBlock(
          `Báo cáo gửi về Sở Tư pháp trước ${f.prose.slots.day()} để tổng hợp. Sở Tư pháp đề nghị Ủy ban nhân dân các xã, phường quan tâm thực hiện./.`,
          86,
        ),
      ];
      const end = closing(
        f,
        'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC',
        recipients('Như trên;', 'UBND tỉnh (b/c);', 'Giám đốc Sở;', 'Lưu: VT, HCTP.'),
        'SỞ TƯ PHÁP',
        'SỞ TƯ PHÁP',
      );
      return paper('official_letter', officePages(opening, blocks, end, { first: 30, capacity: 40, last: 10 }));
    },
  },
  {
    // How a commune's one-stop desk did in a quarter, with its table of figures.
    id: 'report-procedures-quarter',
    class: 'report',
    tags: ['prose', 'table', 'two-column', 'small', 'multi-page'],
    draw: (f) => {
      const rows = Array.from({ length: f.long ? 8 : 4 }, (_, i) => {
        const [online, direct, late] = [f.chance.whole(20, 900), f.chance.whole(0, 120), f.chance.whole(0, 6)];
        const running = f.chance.whole(0, 18);
        return [
          String(i + 1),
          f.prose.row(),
          grouped(online + direct),
          grouped(online),
          String(direct),
          grouped(online + direct - late - running),
          String(late),
          String(running),
        ];
      });
      const table: Block = {
        html: grid(
          ['TT', 'Lĩnh vực', 'Tiếp nhận', 'Trực tuyến', 'Trực tiếp, BCCI', 'Đúng hạn', 'Quá hạn', 'Đang giải quyết'],
          rows,
          10.5,
        ),
        lines: (rows.length + 2) * 1.25 + 1,
      };
      const quarter = f.chance.pick(['Quý I', 'Quý II', 'Quý III']);
      const opening = `${officeHead(f, 'ỦY BAN NHÂN DÂN', field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f)), `${f.number}/BC-UBND`)}${title('BÁO CÁO', 15)}<div class="sub"><b>Tình hình, kết quả giải quyết thủ tục hành chính ${quarter} năm 2026</b><div class="rule" style="width:30mm"></div></div>`;
      const blocks: Block[] = [
        headed(`I. ${upper(f.prose.heading())}`, f.prose.paragraph(2)),
        table,
        ...Array.from({ length: f.long ? 4 : 1 }, (_, i) =>
          headed(`${['II', 'III', 'IV', 'V'][i]}. ${upper(f.prose.heading())}`, f.prose.paragraph(f.long ? 5 : 2)),
        ),
        textBlock(
          `Trên đây là báo cáo tình hình, kết quả giải quyết thủ tục hành chính ${quarter} năm 2026 của Ủy ban nhân dân ${f.place.kind} ${f.place.name}./.`,
          86,
        ),
      ];
      const end = closing(
        f,
        'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH',
        recipients('Văn phòng UBND tỉnh;', 'TT. Đảng ủy;', 'Cổng TTĐT;', 'Lưu: VT, TTPVHCC.'),
      );
      return paper('report', officePages(opening, blocks, end, { first: 30, capacity: 41, last: 11 }));
    },
  },
  {
    // A school's report, set in a modern font.
    id: 'report-school-term',
    class: 'report',
    tags: ['prose', 'modern', 'two-column', 'multi-page'],
    draw: (f) => {
      const small = 'font-size:11pt';
      const opening = `<div style="${small}">${officeHead(f, `UBND ${unit(f)}`, officeLines('TRƯỜNG TIỂU HỌC', upper(f.place.name)), `${f.number}/BC-TH`, '', 10)}${title('BÁO CÁO', 14)}<div class="sub" style="${small}"><b>Công tác bảo đảm an toàn trường học và y tế học đường học kỳ I</b></div></div>`;
      const blocks: Block[] = Array.from({ length: f.long ? 5 : 2 }, (_, i) => [
        textBlock(`<b>${i + 1}. ${f.prose.heading()}</b><br>${f.prose.paragraph(3)}`, 80, small),
        textBlock(`a) ${f.prose.item()}`, 80, small),
        textBlock(`b) ${f.prose.item()}`, 80, small),
      ]).flat();
      blocks.push(textBlock('Trên đây là báo cáo của nhà trường, kính trình Ủy ban nhân dân xem xét./.', 80, small));
      const end = `<div style="${small}">${closing(f, 'HIỆU TRƯỞNG', recipients('Phòng VH-XH;', 'Lưu: VT.'), 'TRƯỜNG', 'TRƯỜNG TIỂU HỌC')}</div>`;
      return paper('report', officePages(opening, blocks, end, { first: 33, capacity: 42, last: 11 }), 'a4', MODERN);
    },
  },
  {
    // A plan of a people's committee.
    id: 'plan-parts',
    class: 'other',
    tags: ['prose', 'two-column', 'sans', 'italic', 'multi-page'],
    draw: (f) => {
      const small = 'font-size:11.5pt';
      const opening = `<div style="${small}">${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/KH-UBND`, '', 10.5)}${title('KẾ HOẠCH', 14.5)}<div class="sub" style="${small}"><b>${capital(f.prose.subject())}</b></div></div>`;
      const blocks: Block[] = [
        textBlock(
          `<i>${f.prose.ground().replace(/[;.]$/, '')}, Ủy ban nhân dân ${f.place.kind} ${f.place.name} xây dựng Kế hoạch như sau:</i>`,
          82,
          small,
        ),
        ...Array.from({ length: f.long ? 4 : 1 }, (_, i) => [
          textBlock(
            `<b>${['I', 'II', 'III', 'IV'][i]}. ${upper(f.prose.heading())}</b><br>1. ${f.prose.paragraph(2)}`,
            82,
            small,
          ),
          textBlock(`2. ${f.prose.paragraph(2)}`, 82, small),
          textBlock(`3. ${f.prose.item()}`, 82, small),
        ]).flat(),
        textBlock(
          'Yêu cầu các cơ quan, đơn vị, trưởng thôn, tổ trưởng tổ dân phố thực hiện tốt Kế hoạch này./.',
          82,
          small,
        ),
      ];
      const end = `<div style="${small}">${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', recipients('Các phòng chuyên môn;', 'Các thôn, tổ;', 'Lưu: VT.'))}</div>`;
      return paper('other', officePages(opening, blocks, end, { first: 32, capacity: 42, last: 11 }), 'a4', SANS);
    },
  },
]);
