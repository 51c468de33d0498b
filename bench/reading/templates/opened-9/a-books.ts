import { field } from '../../../../samples/make/html.ts';
import { kin } from '../civil-parts.ts';
import { bornOf, grid, nameOf, paper } from '../kit.ts';
import { inPart } from '../template.ts';
import { districtOf, pen } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_A_BOOKS = inPart('opened-9', [
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
]);
