import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { unit } from '../form-kit.ts';
import { bornOf, grid, idOf, MODERN, nameOf, paper } from '../kit.ts';
import { SANS, title, upper } from '../kit.ts';
import { blank, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, communeThen, districtOf, machine, onRule, say, threeSign } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_A_BOOKS = inPart('opened-8', [
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
