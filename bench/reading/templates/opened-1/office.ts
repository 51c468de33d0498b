import { field } from '../../../../samples/make/html.ts';
import { grouped } from '../../prose/grammar.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  MODERN,
  nameOf,
  nation,
  pageNumber,
  paginate,
  paper,
  paragraphs,
  textBlock,
  title,
  twoColumns,
  upper,
} from '../kit.ts';
import { inPart } from '../template.ts';

/** Held out until its misses were looked at. */
export const OPENED_1_OFFICE = inPart('opened-1', [
  {
    id: 'decision-school',
    class: 'decision',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${field('agency', 'SỞ NỘI VỤ')}</b><br>Số: ${field('document_no', `${f.number}/QĐ-SNV`)}`, `${nation(11, '–', 38)}<i>${f.place.province}, ${issued(f.date)}</i>`, 34, 11.5)}${title('QUYẾT ĐỊNH', 16)}<div class="sub"><i>Về ${f.prose.subject()}</i></div>${title('GIÁM ĐỐC SỞ NỘI VỤ', 12.5)}${paragraphs([f.prose.ground(), f.prose.ground()])}${title('QUYẾT ĐỊNH', 12.5)}`;
      const count = f.long ? 8 : 2;
      const blocks = Array.from({ length: count }, (_, i) =>
        textBlock(`<b><u>Điều ${i + 1}</u>.</b> ${f.prose.paragraph(f.long ? 4 : 2)}`, 86),
      );
      const pages = paginate(blocks, 21, 40, 13, pageNumber);
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(
        f,
        'GIÁM ĐỐC',
        `<b>Gửi:</b><br>- Như trên;<br>- Lưu hồ sơ.${codeLine(f)}`,
        'SỞ NỘI VỤ',
        'SỞ NỘI VỤ',
      );
      return paper('decision', pages);
    },
  },
  {
    id: 'decision-person',
    class: 'decision',
    tags: ['prose', 'form', 'modern'],
    draw: (f) => {
      const page = `<div style="font-size:11pt">${twoColumns(`<b>${field('agency', `UBND ${upper(`${f.place.kind} ${f.place.name}`)}`)}</b><br>${field('document_no', `${f.number}/QĐ-UBND`, `Số ${f.number}/QĐ-UBND`)}`, `${nation(9)}`, 38, 10)}${title('QUYẾT ĐỊNH', 14)}<div class="sub">Trợ cấp xã hội hằng tháng cho ông (bà) ${f.main.name}</div>${paragraphs([f.prose.ground(), `Quyết định: Điều 1. Chi trả ${f.prose.slots.money()} mỗi tháng cho <b>${nameOf(f.main, 'subject')}</b>, ngày sinh ${bornOf(f.main, 'subject')}, số định danh ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home}.`, 'Điều 2. Phòng Văn hóa - Xã hội thi hành quyết định này.', f.prose.sentence()])}<div style="text-align:right"><i>${issued(f.date)}</i></div></div>${closing(f, 'CHỦ TỊCH', codeLine(f))}`;
      return paper('decision', [page], 'a4', MODERN);
    },
  },
  {
    id: 'letter-cooperative',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'multi-page', 'italic'],
    draw: (f) => {
      const opening = `${twoColumns(`<b>${field('agency', 'BẢO HIỂM XÃ HỘI CƠ SỞ')}</b><br><b>${upper(f.place.name)}</b><br>Số: ${field('document_no', `${f.number}/BHXH-TST`)}<br><i>V/v: ${f.prose.subject()}</i>`, `${nation(10.5, '-', 36)}<i>${f.place.name}, ${issued(f.date)}</i>`, 43, 11)}<div style="margin:6mm 0"><b>Kính gửi:</b> ${f.prose.slots.office()}</div>`;
      const pages = paginate(
        Array.from({ length: f.long ? 12 : 4 }, (_, i) =>
          textBlock(f.prose.paragraph(2), 86, i % 3 === 1 ? 'font-style:italic' : ''),
        ),
        29,
        40,
        13,
        (page) => `<div style="text-align:right">Trang ${page}</div>`,
      );
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(f, 'GIÁM ĐỐC', 'Nơi nhận: như trên; lưu.', 'BHXH', 'BẢO HIỂM XÃ HỘI CƠ SỞ');
      return paper('official_letter', pages);
    },
  },
  {
    id: 'report-narrow',
    class: 'report',
    tags: ['prose', 'table', 'small'],
    draw: (f) => {
      const rows = Array.from({ length: 7 }, () => [
        f.prose.row(),
        grouped(f.chance.whole(9, 4000)),
        grouped(f.chance.whole(9, 3000)),
        f.prose.slots.percent(),
      ]);
      const page = `<div style="font-size:10pt;line-height:1.35"><b>${field('agency', `MẶT TRẬN TỔ QUỐC VIỆT NAM ${upper(`${f.place.kind} ${f.place.name}`)}`)}</b><br>Số: ${field('document_no', `${f.number}/BC-MTTQ`)}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('BÁO CÁO', 14)}<div class="sub">Về ${f.prose.subject()}</div>${paragraphs([f.prose.paragraph(3), f.prose.paragraph(3)])}${grid(['Đơn vị', 'Kế hoạch', 'Thực hiện', 'Đạt'], rows, 10)}${paragraphs([f.prose.paragraph(3), f.prose.paragraph(2)])}</div>${closing(f, 'TM. BAN THƯỜNG TRỰC<br>CHỦ TỊCH', 'Lưu: VP.', 'MẶT TRẬN', 'MẶT TRẬN TỔ QUỐC')}`;
      return paper('report', [page]);
    },
  },
  {
    id: 'minutes',
    class: 'other',
    tags: ['prose', 'multi-page', 'modern'],
    draw: (f) => {
      const opening = `<div style="text-align:center;font-size:11pt">${nation(11)}</div>${title('BIÊN BẢN HỌP', 15)}<div class="sub">Về ${f.prose.subject()}</div><p class="flat">Thời gian: 8 giờ, ${issued(f.date)}. Chủ trì: ${f.name()}. Thư ký: ${f.name()}.</p>`;
      const pages = paginate(
        Array.from({ length: f.long ? 10 : 3 }, (_, i) => textBlock(`${i + 1}. ${f.prose.paragraph(3)}`, 70)),
        22,
        32,
        14,
        pageNumber,
      );
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(f, 'CHỦ TRÌ', 'Thư ký ghi biên bản');
      return paper('other', pages, 'a4', MODERN);
    },
  },
]);
