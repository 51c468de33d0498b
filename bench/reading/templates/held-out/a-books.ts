import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { unit } from '../form-kit.ts';
import { bornOf, grid, nameOf, paper } from '../kit.ts';
import { blank } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { districtOf, pen, threeSign } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_BOOKS = inPart('held-out', [
  {
    // The register of births of 1988: five births as rows over both pages of the book, written with a pen.
    id: 'register-births-1988-rows-pen',
    class: 'civil_register',
    tags: ['table', 'italic', 'small'],
    landscape: true,
    draw: (f) => {
      const people = [f.main, ...f.others];
      return paper(
        'civil_register',
        [
          `<div style="margin:-7mm -8mm 0 -18mm;font-size:9.6pt"><div class="cols"><div>Xã: ${field('agency', `UBND ${f.place.kind} ${f.place.name}`, f.place.name)}, ${districtOf(f)}</div><div style="text-align:center"><b style="font-size:14pt">SỔ KHAI SINH</b></div><div style="text-align:right">Năm 1988, trang ${f.chance.whole(4, 70)}</div></div>${grid(
            [
              'Số',
              'Ngày đăng ký',
              'Họ tên đứa trẻ',
              'Nam, nữ',
              'Ngày sinh',
              'Nơi sinh',
              'Họ tên, tuổi, nghề nghiệp cha',
              'Họ tên, tuổi, nghề nghiệp mẹ',
              'Chỗ ở',
              'Người khai ký',
            ],
            people.map((who, i) => {
              const [father, mother] = [f.name('Nam'), f.name('Nữ')];
              return [
                `<div style="min-height:24mm">${pen(field('birth_certificate_no', `${f.number + i}/1988`, String(f.number + i)))}</div>`,
                pen(`${8 + i * 3}/${3 + i}/88`),
                pen(nameOf(who, 'subject')),
                pen(who.sex),
                pen(bornOf(who, 'subject', who.born.replaceAll('/', '.'))),
                pen(f.chance.pick(['Trạm xá xã', 'Tại nhà', 'Bệnh viện huyện'])),
                pen(
                  `${kin(father, 'father')}, ${f.chance.whole(23, 41)}, ${f.chance.pick(['nông dân', 'bộ đội', 'thợ nề'])}`,
                ),
                pen(
                  `${kin(mother, 'mother')}, ${f.chance.whole(21, 39)}, ${f.chance.pick(['nông dân', 'giáo viên', 'nội trợ'])}`,
                ),
                pen(f.chance.pick(f.place.hamlets)),
                pen(father.split(' ').at(-1) ?? ''),
              ];
            }),
            9.2,
          )}<div style="display:flex;justify-content:space-between;margin-top:3mm"><span>Cộng trang này: ${pen('04 trường hợp')}</span><span>Ủy viên hộ tịch ký: ${pen(f.name())}</span></div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
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
