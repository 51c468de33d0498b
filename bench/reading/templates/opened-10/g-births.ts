import { field, guilloche } from '../../../../samples/make/html.ts';
import { kin } from '../civil-parts.ts';
import { sealedSign, spelt } from '../form-kit.ts';
import { bornOf, codeLine, issued, nameOf, paper, plainSign, title } from '../kit.ts';
import { upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { elderYear } from '../ninth/g-parts.ts';
import { hamletOf, national, pairSign, placeThen, row } from '../ninth/g-parts.ts';
import { struck } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_BIRTHS = inPart('opened-10', [
  {
    // The circular's form of 2010 for a birth registered again, the form typed through with a printer.
    id: 'birth-2013-registered-again-typed-through',
    class: 'birth_certificate',
    tags: ['form', 'typed'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 4, 2013);
      return paper('birth_certificate', [
        `${guilloche('#f3d9cf')}<div class="frame" style="border-color:#b5523a;inset:10mm"></div><div style="margin:-2mm -2mm 0 -10mm;font-size:12.6pt;line-height:1.62"><div style="display:flex;justify-content:space-between;font-size:10pt"><b>Mẫu TP/HT-2010-KS.2</b><span>Số: ${struck(field('birth_certificate_no', `${f.number}/2013`, String(f.number)))} &ensp; Quyển số: ${struck('01/2013')}</span></div><div style="margin-top:3mm">${national(13.5, '-', 58)}</div>${title('GIẤY KHAI SINH', 25, 'color:#b02a1c;margin:6mm 0 0')}<div style="text-align:center;margin-bottom:4mm"><b>(ĐĂNG KÝ LẠI)</b></div>${row(['Họ và tên:', struck(`<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 12), 3], ['Giới tính:', struck(f.main.sex)])}${row(['Ngày, tháng, năm sinh:', struck(bornOf(f.main, 'subject')), 1])}${row(['Bằng chữ:', struck(capital(spelt(f.main.born)), 9.6)])}${row(['Nơi sinh:', struck(placeThen(f), 9.6)])}${row(['Dân tộc:', struck('Kinh')], ['Quốc tịch:', struck('Việt Nam')])}${row(['Quê quán:', struck(placeThen(f), 9.6)])}<div style="height:2mm"></div>${row(['Họ và tên cha:', struck(kin(father, 'father'))])}${row(['Dân tộc:', struck('Kinh')], ['Quốc tịch:', struck('Việt Nam')], ['Năm sinh:', struck(elderYear(f))])}${row(['Nơi thường trú/tạm trú:', struck('Đã chết')])}<div style="height:2mm"></div>${row(['Họ và tên mẹ:', struck(kin(mother, 'mother'))])}${row(['Dân tộc:', struck('Kinh')], ['Quốc tịch:', struck('Việt Nam')], ['Năm sinh:', struck(elderYear(f))])}${row(['Nơi thường trú/tạm trú:', struck(hamletOf(f.main))])}<div style="height:2mm"></div>${row(['Nơi đăng ký:', struck(field('agency', `UBND ${f.place.kind} ${f.place.name}`), 9.6)])}${row(['Ngày, tháng, năm đăng ký:', struck(issued(day, day))])}${row(['Ghi chú:', struck('Đăng ký lại')])}${pairSign(`${plainSign(f, 'NGƯỜI ĐI ĐĂNG KÝ LẠI<br>VIỆC SINH', f.main.name, 20)}${codeLine(f)}`, sealedSign(f, 'NGƯỜI KÝ GIẤY KHAI SINH<br>CHỦ TỊCH', { gap: 22 }), 5)}</div>`,
      ]);
    },
  },
]);
