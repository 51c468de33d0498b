import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { unit } from '../form-kit.ts';
import { bornOf, nameOf, paper } from '../kit.ts';
import { blank } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { pen, threeSign } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_BOOKS = inPart('held-out', [
  {
    // Book of deaths, form TP/HT-2006-KT.2: two deaths on a page below each other.
    id: 'register-deaths-2009-two-blocks',
    class: 'civil_register',
    tags: ['form', 'italic'],
    draw: (f) => {
      const block = (who: Person, i: number) =>
        `<div style="border:0.3mm solid #333;padding:2mm 3mm;margin-top:3mm">${fillRow(['Số:', pen(field('death_extract_no', `${f.number + i}/2009`, String(f.number + i))), 1], ['Đăng ký ngày:', pen(`${12 + i * 6} tháng 0${5 + i} năm 2009`), 3])}${fillRow(['Họ và tên người chết:', pen(`<b>${nameOf(who, 'subject')}</b>`), 4], ['Giới tính:', pen(who.sex), 1])}${fillRow(['Ngày, tháng, năm sinh:', pen(bornOf(who, 'subject')), 2], ['Dân tộc:', pen('Kinh'), 1], ['Quốc tịch:', pen('Việt Nam'), 1])}${fill('Nơi thường trú/tạm trú cuối cùng:', pen(f.chance.pick(f.place.hamlets)))}${fill('Số Giấy CMND/Hộ chiếu:', pen(oldIdOf(oldCitizenId(f.chance), 'subject')))}${fill('Đã chết vào lúc:', pen(`0${3 + i} giờ 15 phút, ngày ${10 + i * 6} tháng 0${5 + i} năm 2009`))}${fillRow(['Nơi chết:', pen('Tại nhà'), 1], ['Nguyên nhân chết:', pen(f.chance.pick(['Bệnh', 'Già', 'Tai nạn giao thông'])), 1])}${fillRow(['Người đi khai tử:', pen(f.name()), 2], ['Quan hệ:', pen(f.chance.pick(['con', 'cháu', 'em'])), 1])}${threeSign(
          [
            ['Người đi khai', ''],
            ['Cán bộ hộ tịch', f.name()],
            ['Người ký Giấy chứng tử', f.name('Nam')],
          ],
          9,
        )}${fill('Ghi chú:', blank(60))}</div>`;
      return paper('civil_register', [
        `<div style="margin:-9mm -5mm 0 -14mm;font-size:11pt"><div style="display:flex;justify-content:space-between"><span>Mẫu TP/HT-2006-KT.2</span><b>${field('agency', `UBND ${unit(f)}`)} - SỔ ĐĂNG KÝ KHAI TỬ</b><span>Trang số ${f.chance.whole(3, 99)}</span></div>${block(f.main, 0)}${block(f.others[0], 1)}</div>`,
      ]);
    },
  },
]);
