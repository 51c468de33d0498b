import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, nation, paper, plainSign } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, flow, formerOffice, hamletOf, ink } from '../ninth/g-parts.ts';
import { national, pairSign, placeThen, row } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_DEATHS = inPart('opened-10', [
  {
    // Form TP/HT-2006-KT.1: the original of 2008 with a green frame, values written with a pen.
    id: 'death-2008-kt1-green-frame-pen',
    class: 'death_extract',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) => {
      const day = dayOf(f, 5, 2008);
      return paper('death_extract', [
        `<div class="frame" style="border-color:#2d7f57;border-width:1.3mm"></div><div style="margin:-2mm -1mm 0 -10mm;font-size:12.8pt;line-height:1.75"><div style="display:flex;justify-content:space-between;font-size:10.5pt"><b>Mẫu TP/HT-2006-KT.1</b><span>Số: ${ink(field('death_extract_no', `${f.number}/2008`, String(f.number)))}<br>Quyển số: ${ink('01/2008')}</span></div>${national(13.5, '-', 56)}${title('GIẤY CHỨNG TỬ', 24, 'margin:8mm 0 0;color:#1f5e40')}<div class="sub">(BẢN CHÍNH)</div>${row(['Họ và tên:', ink(`<b>${nameOf(f.main, 'subject')}</b>`), 3], ['Giới tính:', ink(f.main.sex)])}${row(['Ngày, tháng, năm sinh:', ink(bornOf(f.main, 'subject', f.main.born.replaceAll('/', ' - ')))])}${row(['Dân tộc:', ink('Kinh')], ['Quốc tịch:', ink('Việt Nam')])}${row(['Nơi thường trú/tạm trú cuối cùng:', ink(hamletOf(f.main))])}${row(['Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế:', ink(oldIdOf(oldCitizenId(f.chance), 'subject'))])}${row(['Đã chết vào lúc:', ink(`${f.chance.whole(10, 23)} giờ 30 phút, ngày ${f.chance.whole(1, 9)} tháng 5 năm 2008`)])}${row(['Nơi chết:', ink(f.chance.pick(['Tại nhà riêng', 'Bệnh viện Đa khoa tỉnh']))])}${row(['Nguyên nhân chết:', ink(f.chance.pick(['Bệnh hiểm nghèo', 'Già yếu', 'Tai nạn lao động']))])}${row(['Giấy báo tử/Giấy tờ thay thế Giấy báo tử số:', ink(`${f.chance.whole(3, 60)}/GBT`)])}${row(['do', ink(`UBND ${f.place.kind} ${f.place.name}`), 2], ['cấp ngày', ink(dayOf(f, 5, 2008)), 1])}${row(['Nơi đăng ký:', ink(field('agency', `UBND ${f.place.kind} ${f.place.name}`))])}${row(['Ngày, tháng, năm đăng ký:', ink(issued(day))])}${row(['Ghi chú:', ''])}${pairSign(`${plainSign(f, 'NGƯỜI ĐI KHAI TỬ', f.name(), 20)}${codeLine(f)}`, sealedSign(f, 'CÁN BỘ TƯ PHÁP HỘ TỊCH<br>NGƯỜI KÝ GIẤY CHỨNG TỬ', { gap: 23 }), 6)}</div>`,
      ]);
    },
  },
  {
    // Circular 15/2015: the first extract of a death in 2019, without the word for a copy, the words run on.
    id: 'death-extract-2019-run-on-sans',
    class: 'death_extract',
    tags: ['form', 'sans', 'two-column'],
    draw: (f) => {
      const day = dayOf(f, 1, 2019);
      const b = (text: string) => `<b>${text}</b>`;
      return paper(
        'death_extract',
        [
          `<div style="font-size:11.2pt;line-height:1.5">${twoColumns(`${formerOffice(f, 10.2)}Số: ${field('death_extract_no', `${f.number}/TLKT`)}`, `${nation(10.6, '-', 48)}<i>${f.place.name}, ${issued(day)}</i>`, 43, 10.6)}${title('TRÍCH LỤC KHAI TỬ', 17, 'margin:10mm 0 8mm')}${flow(`Họ, chữ đệm, tên: ${b(nameOf(f.main, 'subject', upper(f.main.name)))}`)}${flow(`Ngày, tháng, năm sinh: ${b(bornOf(f.main, 'subject'))}`)}${flow(`Giới tính: ${b(f.main.sex)}`, `Dân tộc: ${b('Kinh')}`, `Quốc tịch: ${b('Việt Nam')}`)}${flow(`Nơi cư trú cuối cùng: ${b(addressThen(f, f.main))}`)}${flow(`Giấy tờ tùy thân: ${b(`Giấy chứng minh nhân dân số ${oldIdOf(oldCitizenId(f.chance), 'subject')}`)}`)}${flow(`Số định danh cá nhân: ${b(idOf(f.main, 'subject'))}`)}${flow(`Đã chết vào lúc: ${b(`${f.chance.whole(1, 23)} giờ, ngày 08 tháng 01 năm 2019`)}`)}${flow(`Nơi chết: ${b(placeThen(f))}`)}${flow(`Nguyên nhân chết: ${b(f.chance.pick(['Bệnh lý', 'Nhồi máu cơ tim', 'Tuổi già']))}`)}${flow(`Giấy báo tử/Giấy tờ thay thế Giấy báo tử: số ${f.chance.whole(2, 90)} do Bệnh viện Đa khoa ${above2025(f)} cấp`)}${flow(`Đăng ký khai tử tại: Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}${flow('Ghi chú: Không')}${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 25)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
