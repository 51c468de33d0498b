import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { unit } from '../form-kit.ts';
import { bornOf, grid, idOf, MODERN, nameOf, paper } from '../kit.ts';
import { SANS, title, upper } from '../kit.ts';
import { blank, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, communeThen, districtOf, machine, onRule, pen, say, threeSign } from './a-parts.ts';

export const HELD_A_BOOKS = inPart('held-out', [
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
  {
    // Book of marriages, form TP/HT-2010-KH.2: two couples, each a narrow table with wife and husband beside each other.
    id: 'register-marriages-2011-two-tables',
    class: 'civil_register',
    tags: ['form', 'table', 'small'],
    draw: (f) => {
      const [one, two, three] = f.others;
      const pairs: [Person, Person][] = [
        f.main.sex === 'Nam' ? [one, f.main] : [f.main, one],
        two.sex === 'Nam' ? [three, two] : [two, three],
      ];
      const couples = pairs.map(([wife, husband], i) => {
        const old = [oldCitizenId(f.chance), oldCitizenId(f.chance)] as const;
        return `${say(`Số: ${machine(field('marriage_certificate_no', `${f.number + i}/2011`))} &emsp; Ngày, tháng, năm đăng ký: ${machine(`${13 + i * 5}/0${6 + i}/2011`)} &emsp; Quyển số: ${machine('01/2011')}`, 'margin-top:5mm')}${grid(
          ['', 'VỢ', 'CHỒNG'],
          [
            ['Họ và tên', machine(nameOf(wife, 'wife')), machine(nameOf(husband, 'husband'))],
            ['Ngày, tháng, năm sinh', machine(bornOf(wife, 'wife')), machine(bornOf(husband, 'husband'))],
            ['Dân tộc, quốc tịch', machine('Kinh, Việt Nam'), machine('Kinh, Việt Nam')],
            [
              'Nơi thường trú/tạm trú',
              machine(f.chance.pick(f.place.hamlets)),
              machine(f.chance.pick(f.place.hamlets)),
            ],
            ['Số CMND/Hộ chiếu', machine(oldIdOf(old[0], 'wife')), machine(oldIdOf(old[1], 'husband'))],
            ['Kết hôn lần thứ', machine('1'), machine('1')],
            ['Chữ ký', '<div style="height:11mm"></div>', ''],
          ],
          10.5,
        )}${fillRow(['Người thực hiện:', machine(f.name()), 1], ['Người ký:', machine(f.name('Nam')), 1])}${fill('Ghi chú:', '')}`;
      });
      return paper('civil_register', [
        `<div style="margin:-7mm -4mm 0 -12mm;font-size:11pt"><div style="text-align:right;font-size:9.5pt">Mẫu TP/HT-2010-KH.2</div>${title('SỔ ĐĂNG KÝ KẾT HÔN', 15, 'margin:0 0 1mm')}<div style="text-align:center">${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}, ${districtOf(f)}</div>${couples.join('')}</div>`,
      ]);
    },
  },
  {
    // Book of guardianships since 2016: one case a page, guardian and ward in turn.
    id: 'register-guardianship-2020-page',
    class: 'civil_register',
    tags: ['form', 'personal'],
    draw: (f) => {
      const ward = f.others[2];
      const part = (head: string, who: Person, role: string, idRole: boolean) =>
        `${say(`<b>${head}</b>`, 'margin-top:3mm')}${onRule('Họ, chữ đệm, tên:', `<b>${nameOf(who, role, upper(who.name))}</b>`)}${across(`Ngày, tháng, năm sinh: ${bornOf(who, role)}`, `Giới tính: ${who.sex}`)}${across('Dân tộc: Kinh', 'Quốc tịch: Việt Nam', '')}${onRule('Nơi cư trú:', communeThen(f))}${idRole ? onRule('Giấy tờ tùy thân:', `CCCD ${idOf(who, role)}`) : onRule('Số định danh cá nhân:', idOf(who, role))}`;
      return paper(
        'civil_register',
        [
          `<div style="font-size:11pt;line-height:1.38;margin-left:-6mm"><div style="display:flex;justify-content:space-between;border-bottom:0.5mm solid #222"><span>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</span><b>SỔ ĐĂNG KÝ GIÁM HỘ, CHẤM DỨT GIÁM HỘ</b><span>Quyển 01/2020</span></div>${across(`Số: <b>${field('document_no', `${f.number}/2020`, `${f.number}`)}</b>`, `Ngày, tháng, năm đăng ký: ${dayOf(f, 3, 2020)}`, `Trang ${f.chance.whole(2, 40)}`)}${part('Phần ghi về người giám hộ', f.main, 'guardian', true)}${part('Phần ghi về người được giám hộ', ward, 'ward', false)}${onRule('Lý do giám hộ:', f.chance.pick(['Cha, mẹ đều bị tước quyền', 'Mồ côi cả cha lẫn mẹ', 'Mất năng lực hành vi dân sự']))}${onRule('Hình thức giám hộ:', f.chance.pick(['Giám hộ đương nhiên', 'Giám hộ cử']))}${onRule('Danh mục tài sản của người được giám hộ:', 'Không có')}${threeSign(
            [
              ['Người đi đăng ký', f.main.name],
              ['Người thực hiện', f.name()],
              ['Người ký trích lục', f.name()],
            ],
            17,
          )}${say('<b>Ghi chú chấm dứt, thay đổi giám hộ:</b>', 'margin-top:5mm')}${onRule('', blank(90))}${onRule('', blank(90))}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Pages of the register of births that the state scanned and typed in anew: a list of the data base with certificate numbers.
    id: 'register-births-digitised-list-2025',
    class: 'civil_register',
    tags: ['table', 'modern', 'small'],
    landscape: true,
    draw: (f) => {
      const people = [f.main, ...f.others];
      return paper(
        'civil_register',
        [
          `<div style="margin:-7mm -7mm 0 -18mm;font-size:9pt"><b>${field('agency', `UBND ${unit(f)}`)}</b><br>Tỉnh ${f.place.province}${title('SỔ ĐĂNG KÝ KHAI SINH', 15, 'margin:3mm 0 0')}<div style="text-align:center">(Bản in từ cơ sở dữ liệu sổ hộ tịch đã số hóa)<br>Quyển số: 01/1997 - Từ số ${f.number} đến số ${f.number + 3}</div>${grid(
            [
              'STT',
              'Số đăng ký',
              'Ngày đăng ký',
              'Người được khai sinh',
              'Giới tính',
              'Ngày sinh',
              'Cha',
              'Mẹ',
              'Số định danh',
              'Trạng thái',
            ],
            people.map((who, i) => [
              `<div style="min-height:12mm">${i + 1}</div>`,
              field('birth_certificate_no', `${f.number + i}/1997`),
              `${11 + i * 4}/0${2 + i}/1997`,
              `<b>${nameOf(who, 'subject', upper(who.name))}</b>`,
              who.sex,
              bornOf(who, 'subject'),
              kin(f.name('Nam'), 'father'),
              kin(f.name('Nữ'), 'mother'),
              idOf(who, 'subject'),
              f.chance.pick(['Đã đối khớp', 'Đã duyệt']),
            ]),
            8.8,
          )}<div class="cols" style="margin-top:5mm;text-align:center"><div><b>NGƯỜI NHẬP LIỆU</b><div style="height:17mm"></div>${f.name()}</div><div><b>NGƯỜI KIỂM TRA</b><div style="height:17mm"></div>${f.name()}</div></div></div>`,
        ],
        'a4Landscape',
        MODERN,
      );
    },
  },
]);
