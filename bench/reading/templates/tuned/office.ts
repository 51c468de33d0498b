import { field } from '../../../../samples/make/html.ts';
import { grouped } from '../../prose/grammar.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  nameOf,
  nation,
  pageNumber,
  paginate,
  paper,
  paragraphs,
  SANS,
  textBlock,
  title,
  twoColumns,
  upper,
  type Block,
} from '../kit.ts';
import type { Facts } from '../../plan/facts.ts';
import { inPart } from '../template.ts';

/** What the agency's bold line stands for: a commune's name follows the words above it. */
function fullAgency(parent: string, agency: string): string {
  return /^(XÃ|PHƯỜNG) /.test(agency) ? `${parent} ${agency}` : agency;
}

/** Agency and number left, motto and date right. */
function head(f: Facts, number: string, parent: string, agency: string, about = '', share = 40, size = 12): string {
  const left = `${parent}<br><b>${field('agency', fullAgency(parent, agency), agency)}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', number)}${about ? `<div class="small">V/v ${about}</div>` : ''}`;
  return twoColumns(left, `${nation(size - 0.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, share, size);
}

const addressed = (name: string): string => field('person_name', name, name, 'mentioned');
const commune = (f: Facts): string => `ỦY BAN NHÂN DÂN ${upper(`${f.place.kind} ${f.place.name}`)}`;
const BY = 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH';
const recipients = (...lines: string[]): string =>
  `<b><i>Nơi nhận:</i></b><br>${lines.map((text) => `- ${text};`).join('<br>')}<br>- Lưu: VT.`;

/** Numbered sections of paragraphs and items. */
function sections(f: Facts, count: number, width: number): Block[] {
  const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI'];
  return numerals
    .slice(0, count)
    .flatMap((numeral) => [
      textBlock(`<b>${numeral}. ${f.prose.heading()}</b>`, width),
      textBlock(`1. ${f.prose.paragraph(3)}`, width),
      textBlock(f.prose.paragraph(2), width),
      textBlock(`2. ${f.prose.paragraph(2)}`, width),
      textBlock(`a) ${f.prose.item()}`, width),
      textBlock(`b) ${f.prose.item()}`, width),
    ]);
}

export const OFFICE = inPart('tuned', [
  {
    id: 'decision-regulation',
    class: 'decision',
    tags: ['prose', 'italic', 'two-column', 'multi-page'],
    draw: (f) => {
      const subject = f.prose.subject();
      const opening = `${head(f, `${f.number}/QĐ-UBND`, 'ỦY BAN NHÂN DÂN', upper(`${f.place.kind} ${f.place.name}`))}${title('QUYẾT ĐỊNH', 15)}<div class="sub"><b>Về việc ${subject}</b><div class="rule" style="width:28mm"></div></div>${title(`${commune(f)}`, 13)}${paragraphs([f.prose.ground(), f.prose.ground(), f.prose.ground()].map((text) => `<i>${text}</i>`))}${title('QUYẾT ĐỊNH:', 13)}`;
      const articles = f.long ? 9 : 2;
      const blocks = Array.from({ length: articles }, (_, i) =>
        textBlock(`<b>Điều ${i + 1}.</b> ${f.prose.paragraph(f.long ? 4 : 2)}`, 86),
      );
      blocks.push(
        textBlock(
          `<b>Điều ${articles + 1}.</b> Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng và các cá nhân, đơn vị có liên quan chịu trách nhiệm thi hành./.`,
          86,
        ),
      );
      const pages = paginate(blocks, 21, 40, 13, pageNumber);
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(
        f,
        'CHỦ TỊCH',
        recipients(`Như Điều ${articles + 1}`, 'UBND tỉnh (b/c)', 'TT. HĐND'),
      );
      return paper('decision', pages);
    },
  },
  {
    id: 'decision-benefit',
    class: 'decision',
    tags: ['prose', 'form', 'italic', 'sans'],
    draw: (f) => {
      const page = `${head(f, `${f.number}/QĐ-UBND`, `ỦY BAN NHÂN DÂN<br>TỈNH ${upper(f.place.province)}`, commune(f), '', 42, 11)}${title('QUYẾT ĐỊNH', 14)}<div class="sub"><b>Về việc hưởng chính sách trợ giúp xã hội hằng tháng</b></div>${title(`CHỦ TỊCH ${commune(f)}`, 12)}<div style="font-size:12pt">${paragraphs([f.prose.ground(), f.prose.ground()].map((text) => `<i>${text}</i>`))}${title('QUYẾT ĐỊNH:', 12)}${paragraphs([`<b>Điều 1.</b> Trợ cấp xã hội hàng tháng đối với: <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân: ${idOf(f.main, 'subject')}, nơi cư trú: ${f.main.home}.`, `Mức trợ cấp: ${f.chance.whole(2, 9) * 180}.000 đồng/tháng.`, `<b>Điều 2.</b> ${f.prose.sentence()}`, `<b>Điều 3.</b> ${f.prose.sentence()}`])}</div>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 1', 'Phòng Kinh tế')}${codeLine(f)}`)}`;
      return paper('decision', [page], 'a4', SANS);
    },
  },
  {
    id: 'letter-circular',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${head(f, `${f.number}/UBND-VP`, 'ỦY BAN NHÂN DÂN', upper(`${f.place.kind} ${f.place.name}`), f.prose.subject(), 44)}<div style="margin:4mm 0 4mm 32mm">Kính gửi:<br>- ${f.prose.slots.office()};<br>- Trưởng các thôn, tổ dân phố.</div>`;
      const blocks = Array.from({ length: f.long ? 14 : 4 }, () =>
        textBlock(f.prose.paragraph(f.chance.whole(2, 3)), 86),
      );
      blocks.push(textBlock('Đề nghị các đơn vị nghiêm túc triển khai thực hiện./.', 86));
      const pages = paginate(blocks, 29, 40, 13, pageNumber);
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(f, BY, recipients('Như trên', 'Chủ tịch, các PCT UBND'));
      return paper('official_letter', pages);
    },
  },
  {
    id: 'letter-reply',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'sans'],
    draw: (f) => {
      const page = `${head(f, `${f.number}/VP-TCD`, upper(`UBND tỉnh ${f.place.province}`), 'VĂN PHÒNG ỦY BAN NHÂN DÂN', f.prose.subject(), 41, 11)}<div class="sub" style="margin:5mm 0">Kính gửi: Ông (bà) ${addressed(f.name())}</div><div style="font-size:12pt">${paragraphs([f.prose.paragraph(2), f.prose.paragraph(2), f.prose.sentence(), 'Trân trọng./.'])}</div>${closing(f, 'CHÁNH VĂN PHÒNG', recipients('Như trên', 'Lãnh đạo Văn phòng'), 'VĂN PHÒNG', 'VĂN PHÒNG ỦY BAN NHÂN DÂN')}`;
      return paper('official_letter', [page], 'a4', SANS);
    },
  },
  {
    id: 'report-sections',
    class: 'report',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const rows = Array.from({ length: f.long ? 7 : 5 }, (_, i) => [
        String(i + 1),
        f.prose.row(),
        ...[900, 800, 700].map((n) => grouped(f.chance.whole(12, n * 3))),
        f.prose.slots.percent(),
      ]);
      const opening = `${head(f, `${f.number}/BC-UBND`, 'ỦY BAN NHÂN DÂN', upper(`${f.place.kind} ${f.place.name}`))}${title('BÁO CÁO', 15)}<div class="sub"><b>Kết quả ${f.prose.subject()}</b></div>`;
      const blocks = f.long ? sections(f, 5, 86) : sections(f, 1, 86);
      blocks.splice(3, 0, {
        html: grid(['TT', 'Lĩnh vực', 'Tiếp nhận', 'Giải quyết', 'Số hóa', 'Tỷ lệ'], rows),
        lines: (rows.length + 1) * 1.35,
      });
      const pages = paginate(blocks, 30, 40, 13, pageNumber);
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(f, BY, recipients('UBND tỉnh', 'TT. Đảng ủy, HĐND'));
      return paper('report', pages);
    },
  },
  {
    id: 'report-wide-table',
    class: 'report',
    tags: ['table', 'small'],
    draw: (f) => {
      const rows = Array.from({ length: 10 }, (_, i) => [
        String(i + 1),
        f.prose.row(),
        ...Array.from({ length: 6 }, () => grouped(f.chance.whole(0, 1900))),
      ]);
      const page = `${head(f, `${f.number}/BC-TTPVHCC`, commune(f), 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG', '', 45, 11)}${title('BÁO CÁO', 14)}<div class="sub" style="font-size:11pt"><b>Tình hình tiếp nhận, giải quyết thủ tục hành chính ${f.prose.slots.month()}</b></div><div style="font-size:10pt;line-height:1.3">${paragraphs([f.prose.paragraph(2), f.prose.paragraph(2)])}</div>${grid(['STT', 'Lĩnh vực', 'Kỳ trước', 'Mới nhận', 'Trước hạn', 'Đúng hạn', 'Quá hạn', 'Đang xử lý'], rows, 9.5)}<div style="font-size:10pt;line-height:1.3">${paragraphs([f.prose.paragraph(2), `- ${f.prose.item()}`, `- ${f.prose.item()}`])}</div>${closing(f, 'GIÁM ĐỐC', recipients('Văn phòng UBND tỉnh'), 'TTPVHCC', 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG')}`;
      return paper('report', [page]);
    },
  },
  {
    id: 'plan-sections',
    class: 'other',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${head(f, `${f.number}/KH-UBND`, 'ỦY BAN NHÂN DÂN', upper(`${f.place.kind} ${f.place.name}`))}${title('KẾ HOẠCH', 15)}<div class="sub"><b>${f.prose.subject().replace(/^./, (letter) => letter.toLocaleUpperCase('vi'))}</b></div>`;
      const pages = paginate(sections(f, f.long ? 5 : 1, 86), 31, 40, 13, pageNumber);
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(f, BY, recipients('Các phòng chuyên môn', 'Các thôn, tổ dân phố'));
      return paper('other', pages);
    },
  },
  {
    id: 'notice-short',
    class: 'other',
    tags: ['prose', 'italic'],
    draw: (f) => {
      const page = `${head(f, `${f.number}/TB-UBND`, 'ỦY BAN NHÂN DÂN', upper(`${f.place.kind} ${f.place.name}`))}${title('THÔNG BÁO', 15)}<div class="sub"><b>Về ${f.prose.subject()}</b></div>${paragraphs([`<i>${f.prose.ground()}</i>`, f.prose.paragraph(3), f.prose.paragraph(2), `- ${f.prose.item()}`, `- ${f.prose.item()}`, f.prose.sentence()])}${closing(f, BY, recipients('Đài truyền thanh', 'Niêm yết tại trụ sở'))}`;
      return paper('other', [page]);
    },
  },
]);
