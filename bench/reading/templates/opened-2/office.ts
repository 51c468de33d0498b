import { field } from '../../../../samples/make/html.ts';
import { grouped } from '../../prose/grammar.ts';
import { unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, nameOf, pageNumber, paginate } from '../kit.ts';
import { MODERN, paper, paragraphs, SANS, textBlock, title, upper, type Block } from '../kit.ts';
import { capital, headed, officeHead as letterhead, recipients as to } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Held out until its misses were looked at. */
export const OPENED_2_OFFICE = inPart('opened-2', [
  {
    id: 'decision-council',
    class: 'decision',
    tags: ['prose', 'two-column', 'italic', 'multi-page'],
    draw: (f) => {
      const opening = `${letterhead(f, `UBND ${unit(f)}`, field('agency', 'BAN QUẢN LÝ DỰ ÁN'), `${f.number}/QĐ-BQLDA`)}${title('QUYẾT ĐỊNH', 14)}<div class="sub"><b>Về việc ${f.prose.subject()}</b><div class="rule" style="width:34mm"></div></div>${title('GIÁM ĐỐC BAN QUẢN LÝ DỰ ÁN', 13)}${paragraphs([f.prose.ground(), f.prose.ground(), f.prose.ground()].map((text) => `<i>${text}</i>`))}${title('QUYẾT ĐỊNH:', 13)}`;
      const count = f.long ? 8 : 2;
      const blocks = Array.from({ length: count }, (_, i) =>
        textBlock(`<b>Điều ${i + 1}.</b> ${f.prose.paragraph(f.long ? 4 : 1)}`, 86),
      );
      const pages = paginate(blocks, f.long ? 23 : 33, 41, 9, pageNumber);
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(
        f,
        'GIÁM ĐỐC',
        to('Như các Điều trên;', 'UBND (để b/c);', 'Lưu: VT, KH.'),
        'BAN QLDA',
        'BAN QUẢN LÝ DỰ ÁN',
      );
      return paper('decision', pages);
    },
  },
  {
    id: 'decision-pension',
    class: 'decision',
    tags: ['prose', 'form', 'sans', 'two-column', 'personal'],
    draw: (f) => {
      const you = f.main.sex === 'Nam' ? 'ông' : 'bà';
      const list = `<div style="margin:1mm 0 2mm 10mm">a) Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b><br>b) Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')}<br>c) Số căn cước: ${idOf(f.main, 'subject')}<br>d) Thường trú: ${f.main.home}</div>`;
      const page = `${letterhead(f, `TỈNH ${upper(f.place.province)}`, field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`), `${f.number}/QĐ-UBND`, '', 11)}${title('QUYẾT ĐỊNH', 14)}<div class="sub" style="font-size:12pt"><b>Về việc hưởng trợ cấp hưu trí xã hội đối với ${you} ${f.main.name}</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 11.5)}<div style="font-size:11.5pt">${paragraphs([f.prose.ground(), f.prose.ground()])}${title('QUYẾT ĐỊNH', 11.5)}<p><b>Điều 1.</b> Trợ cấp hưu trí xã hội hằng tháng cho công dân sau đây, mức ${f.chance.whole(5, 9)}00.000 đồng/tháng:</p>${list}<p><b>Điều 2.</b> ${f.prose.sentence()}</p><p><b>Điều 3.</b> ${f.prose.sentence()}</p></div>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${to('Như Điều 1;', 'Lưu: VT.')}${codeLine(f)}`)}`;
      return paper('decision', [page], 'a4', SANS);
    },
  },
  {
    id: 'letter-utility',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'modern', 'multi-page'],
    draw: (f) => {
      const about = `<div style="font-size:9.5pt;line-height:1.25;margin-top:1mm">V/v ${f.prose.subject()}</div>`;
      const opening = `<div style="font-size:10.5pt">${letterhead(f, 'CÔNG TY ĐIỆN LỰC', field('agency', `ĐIỆN LỰC ${upper(f.place.name)}`), `${f.number}/ĐL-KHKD`, about, 10)}<div style="margin:3mm 0 5mm;text-align:center">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div></div>`;
      const small = 'font-size:10.5pt';
      const blocks: Block[] = Array.from({ length: f.long ? 15 : 4 }, (_, i) =>
        i > 0 && i % 4 === 3
          ? textBlock(`- ${f.prose.item()}`, 84, small)
          : textBlock(f.prose.paragraph(f.chance.whole(2, 3)), 84, small),
      );
      blocks.push(textBlock('Rất mong nhận được sự phối hợp của quý cơ quan. Trân trọng cảm ơn./.', 84, small));
      const pages = paginate(
        blocks,
        34,
        46,
        14,
        (page) => `<div style="text-align:center;font-size:9pt">${page}</div>`,
      );
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(
        f,
        'GIÁM ĐỐC',
        to('Như trên;', 'Lưu: VT, KD.'),
        'ĐIỆN LỰC',
        'CÔNG TY ĐIỆN LỰC',
      );
      return paper('official_letter', pages, 'a4', MODERN);
    },
  },
  {
    id: 'report-quarter',
    class: 'report',
    tags: ['prose', 'table', 'two-column', 'small', 'multi-page'],
    draw: (f) => {
      const rows = Array.from({ length: f.long ? 8 : 5 }, (_, i) => [
        String(i + 1),
        f.prose.row(),
        f.chance.pick(['hộ', 'lượt', 'tấn', 'tr. đồng']),
        grouped(f.chance.whole(30, 5200)),
        grouped(f.chance.whole(30, 5200)),
        f.prose.slots.percent(),
      ]);
      const table: Block = {
        html: grid(['Số TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Ước đạt', 'So kế hoạch'], rows, 11),
        lines: (rows.length + 1) * 1.3 + 1,
      };
      const part = (n: number): Block[] => [
        headed(`${n}. ${f.prose.heading()}`, f.prose.paragraph(3)),
        textBlock(`+ ${f.prose.item()}`, 86),
        textBlock(`+ ${f.prose.item()}`, 86),
        ...(f.long ? [textBlock(f.prose.paragraph(3), 86)] : []),
      ];
      const parts = Array.from({ length: f.long ? 5 : 1 }, (_, i) => part(i + 1));
      const blocks = [...(parts[0] ?? []), table, ...parts.slice(1).flat()];
      const opening = `${letterhead(f, 'ỦY BAN NHÂN DÂN', field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f)), `${f.number}/BC-UBND`)}${title('BÁO CÁO', 14.5)}<div class="sub"><b>Tình hình thực hiện nhiệm vụ ${f.prose.slots.month()},<br>phương hướng tháng tiếp theo</b></div>`;
      const pages = paginate(blocks, 31, 41, 9, pageNumber);
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(
        f,
        'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH',
        to('UBND tỉnh;', 'Đảng ủy, HĐND;', 'Lưu: VT.'),
      );
      return paper('report', pages);
    },
  },
  {
    id: 'submission',
    class: 'other',
    tags: ['prose', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `${letterhead(f, `ỦY BAN NHÂN DÂN ${unit(f)}`, field('agency', 'VĂN PHÒNG HĐND VÀ UBND'), `${f.number}/TTr-VP`)}${title('TỜ TRÌNH', 15)}<div class="sub"><b>${capital(f.prose.subject())}</b><div class="rule" style="width:30mm"></div></div><div style="text-align:center;margin-bottom:4mm">Kính gửi: Thường trực Hội đồng nhân dân ${f.place.kind} ${f.place.name}</div>`;
      const blocks = Array.from({ length: f.long ? 6 : 1 }, (_, i) => [
        headed(`${['I', 'II', 'III', 'IV', 'V', 'VI'][i]}. ${upper(f.prose.heading())}`, f.prose.paragraph(3)),
        textBlock(`1. ${f.prose.paragraph(2)}`, 86),
        textBlock(`2. ${f.prose.item()}`, 86),
      ]).flat();
      blocks.push(textBlock('Kính trình Thường trực Hội đồng nhân dân xem xét, quyết định./.', 86));
      const pages = paginate(blocks, 31, 41, 9, pageNumber);
      pages[0] = opening + pages[0];
      pages[pages.length - 1] += closing(
        f,
        'CHÁNH VĂN PHÒNG',
        to('Như trên;', 'Lưu: VP.'),
        'VĂN PHÒNG',
        'VĂN PHÒNG HĐND VÀ UBND',
      );
      return paper('other', pages);
    },
  },
]);
