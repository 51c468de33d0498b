import { field } from '../../../../samples/make/html.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, paragraphs, SANS, spaced, textBlock, title, twoColumns, upper, type Block } from '../kit.ts';
import { capital, headed, officeHead, officePages, recipients, you } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Held out until its misses were looked at. */
export const OPENED_3_OFFICE = inPart('opened-3', [
  {
    id: 'decision-school-year',
    class: 'decision',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const about = f.chance.pick([
        'phân công giáo viên chủ nhiệm các lớp năm học 2026 - 2027',
        'thành lập Ban coi thi cuối học kỳ I',
        'công nhận danh sách học sinh nhận học bổng đợt hai',
      ]);
      const opening = `${officeHead(f, `UBND ${unit(f)}`, officeLines('TRƯỜNG TRUNG HỌC CƠ SỞ', upper(f.place.name)), `${f.number}/QĐ-THCS`)}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc ${about}</b><div class="rule" style="width:30mm"></div></div>${title('HIỆU TRƯỞNG', 13)}${paragraphs([f.prose.ground(), f.prose.ground()])}${title('QUYẾT ĐỊNH:', 13)}`;
      const blocks = Array.from({ length: f.long ? 7 : 3 }, (_, i) =>
        textBlock(`<b>Điều ${i + 1}.</b> ${f.prose.paragraph(f.long ? 4 : 1)}`, 86),
      );
      const end = closing(f, 'HIỆU TRƯỞNG', recipients('Như Điều 3;', 'Lưu: VT.'), 'TRƯỜNG', 'TRƯỜNG TRUNG HỌC CƠ SỞ');
      const pages = officePages(opening, blocks, end, { first: f.long ? 24 : 33, capacity: 40, last: 10 });
      return paper('decision', pages);
    },
  },
  {
    id: 'decision-allowance',
    class: 'decision',
    tags: ['prose', 'form', 'sans', 'two-column', 'personal'],
    draw: (f) => {
      const page = `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/QĐ-UBND`, '', 11)}${title('QUYẾT ĐỊNH', 14.5)}<div class="sub" style="font-size:12pt"><b>Về việc trợ cấp xã hội hằng tháng</b></div>${title('CHỦ TỊCH ỦY BAN NHÂN DÂN', 12)}<div style="font-size:11.5pt">${paragraphs(['Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ;', `Xét hồ sơ của ${you(f.main.sex).toLowerCase()} ${f.main.name} và đề nghị của Phòng Văn hóa - Xã hội,`].map((text) => `<i>${text}</i>`))}${title('QUYẾT ĐỊNH:', 12)}<p><b>Điều 1.</b> ${you(f.main.sex)} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số căn cước ${idOf(f.main, 'subject', spaced(f.main.id))}, thường trú tại ${f.main.home}, được hưởng trợ cấp ${f.chance.whole(5, 9)}50.000 đồng mỗi tháng kể từ tháng sau.</p><p><b>Điều 2.</b> Bưu điện ${f.place.kind} ${f.place.name} phát tiền tận tay người hưởng từ ngày mồng 5 đến ngày 12 mỗi tháng; ai ốm đau, đi lại khó khăn thì được mang đến nhà.</p><p><b>Điều 3.</b> ${you(f.main.sex)} ${f.main.name} và các bộ phận có liên quan thi hành Quyết định này./.</p></div>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Bưu điện (để chi trả);', 'Lưu: VT.')}${codeLine(f)}`)}`;
      return paper('decision', [page], 'a4', SANS);
    },
  },
  {
    id: 'letter-bank',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'modern', 'multi-page'],
    draw: (f) => {
      const about = `<div style="font-size:9.5pt;line-height:1.25;margin-top:1mm">V/v ${f.chance.pick(['đôn đốc thu hồi nợ đến hạn quý IV năm 2026', 'đề nghị xác nhận danh sách hộ vay vốn', 'phối hợp bình xét hộ được vay vốn đợt hai'])}</div>`;
      const opening = `<div style="font-size:10.5pt">${officeHead(f, 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI', officeLines('PHÒNG GIAO DỊCH', upper(f.place.name)), `${f.number}/NHCS-TD`, about, 10)}<div style="margin:4mm 0 5mm 22mm">Kính gửi: - Ủy ban nhân dân ${f.place.kind} ${f.place.name};<br>- Các tổ tiết kiệm và vay vốn trên địa bàn.</div></div>`;
      const small = 'font-size:10.5pt';
      const blocks: Block[] = Array.from({ length: f.long ? 14 : 4 }, (_, i) =>
        i % 5 === 3 ? textBlock(`+ ${f.prose.item()}`, 84, small) : textBlock(f.prose.paragraph(2), 84, small),
      );
      blocks.push(textBlock('Kính đề nghị quý cơ quan quan tâm chỉ đạo./.', 84, small));
      const end = closing(f, 'GIÁM ĐỐC', recipients('Như trên;', 'Lưu: VT.'), 'NHCSXH', 'NGÂN HÀNG CHÍNH SÁCH');
      const pages = officePages(opening, blocks, end, { first: 32, capacity: 46, last: 14 });
      return paper('official_letter', pages, 'a4', MODERN);
    },
  },
  {
    id: 'report-mid-year',
    class: 'report',
    tags: ['prose', 'table', 'two-column', 'italic', 'small', 'multi-page'],
    draw: (f) => {
      const rows = Array.from({ length: f.long ? 8 : 4 }, (_, i) => [
        String(i + 1),
        f.prose.row(),
        grouped(f.chance.whole(20, 4200)),
        grouped(f.chance.whole(20, 4200)),
        f.prose.slots.percent(),
      ]);
      const table: Block = {
        html: grid(['TT', 'Nội dung', 'Kỳ trước', 'Kỳ này', 'Tỷ lệ'], rows, 11),
        lines: (rows.length + 1) * 1.3 + 1,
      };
      const part = (n: number): Block[] => [
        headed(`${['I', 'II', 'III', 'IV'][n]}. ${upper(f.prose.heading())}`, f.prose.paragraph(3)),
        textBlock(`<i>Cụ thể: ${f.prose.item()}</i>`, 86),
        ...(f.long ? [textBlock(f.prose.paragraph(3), 86)] : []),
      ];
      const parts = Array.from({ length: f.long ? 4 : 1 }, (_, i) => part(i));
      const blocks = [...(parts[0] ?? []), table, ...parts.slice(1).flat()];
      const opening = `${officeHead(f, 'ỦY BAN NHÂN DÂN', field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f)), `${f.number}/BC-UBND`)}${title('BÁO CÁO', 15)}<div class="sub"><b>Kết quả công tác ${f.prose.slots.month()}</b><div class="rule" style="width:26mm"></div></div>`;
      const end = closing(
        f,
        'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH',
        recipients('Sở Nội vụ;', 'TT. HĐND;', 'Lưu: VT.'),
      );
      const pages = officePages(opening, blocks, end, { first: 31, capacity: 41, last: 10 });
      return paper('report', pages);
    },
  },
  {
    id: 'notice-public',
    class: 'other',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${officeHead(f, `UBND ${unit(f)}`, officeLines('BAN CHỈ HUY', 'PHÒNG THỦ DÂN SỰ'), `${f.number}/TB-BCH`)}${title('THÔNG BÁO', 15)}<div class="sub"><b>${capital(f.prose.subject())}</b><div class="rule" style="width:30mm"></div></div>`;
      const blocks = Array.from({ length: f.long ? 5 : 1 }, (_, i) => [
        headed(`${i + 1}. ${f.prose.heading()}`, f.prose.paragraph(3)),
        textBlock(`a) ${f.prose.item()}`, 86),
        textBlock(`b) ${f.prose.item()}`, 86),
      ]).flat();
      blocks.push(textBlock('Đề nghị nhân dân và các đơn vị biết, thực hiện./.', 86));
      const end = closing(
        f,
        'TRƯỞNG BAN',
        recipients('Các thôn, tổ;', 'Đài truyền thanh;', 'Lưu: VT.'),
        'BAN CHỈ HUY',
        'BAN CHỈ HUY',
      );
      const pages = officePages(opening, blocks, end, { first: 32, capacity: 41, last: 10 });
      return paper('other', pages);
    },
  },
  {
    id: 'criminal-record',
    class: 'other',
    tags: ['form', 'two-column', 'table', 'personal'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`CÔNG AN<br><b>${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, `TỈNH ${upper(f.place.province)}`)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/CAT-LLTP`)}`, `${nation(12, '-', 50)}<i>${f.place.province}, ${issued(f.date)}</i>`, 38)}${title('PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1', 16, 'margin:9mm 0 6mm')}<div style="font-size:12.5pt">${line('1. Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('2. Giới tính:', f.main.sex)}${line('3. Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${line('4. Nơi sinh:', f.place.full)}${line('5. Quốc tịch:', 'Việt Nam')}${line('6. Nơi thường trú:', f.main.home)}${line('7. Số định danh cá nhân:', idOf(f.main, 'subject'))}${line('8. Tình trạng án tích:', '')}${grid(['Án tích', 'Bản án số', 'Tội danh', 'Ghi chú'], [['Không có án tích', '', '', '']], 12)}</div>${closing(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', codeLine(f), 'CÔNG AN', 'CÔNG AN')}`,
      ]),
  },
]);
