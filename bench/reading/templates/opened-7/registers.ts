import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { district, sideBySide, spelt, unit } from '../form-kit.ts';
import { typed } from '../held-a-parts.ts';
import { bornOf, grid, idOf, nameOf, paper, SANS, title, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { inPart } from '../template.ts';

export const OPENED_7_REGISTERS = inPart('opened-7', [
  {
    // The register of births since 2016, one child on a page; handwritten values in italics.
    id: 'register-births-2019-one-a-page',
    class: 'civil_register',
    tags: ['form', 'italic'],
    draw: (f) => {
      const i = (text: string) => `<i>${text}</i>`;
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper('civil_register', [
        `<div style="margin:-2mm -2mm 0 -8mm;font-size:12pt"><div style="display:flex;justify-content:space-between;font-size:11pt"><span>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}, ${district(f)}</span><span>Trang ${f.chance.whole(3, 190)}</span></div>${title('SỔ ĐĂNG KÝ KHAI SINH', 15, 'margin:3mm 0 1mm')}<div class="sub">Quyển số: 02/2019</div>${fillRow(['Số:', i(field('birth_certificate_no', `${f.number}/2019`, String(f.number))), 1], ['Ngày, tháng, năm đăng ký:', i(`${f.chance.whole(10, 28)}/08/2019`), 3])}${fill('Họ, chữ đệm, tên:', i(`<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`))}${fillRow(['Ngày, tháng, năm sinh:', i(bornOf(f.main, 'subject')), 3], ['Giới tính:', i(f.main.sex), 1])}${fill('Ghi bằng chữ:', i(capital(spelt(f.main.born))))}${fill('Nơi sinh:', i(`Bệnh viện Đa khoa tỉnh ${f.place.province}`))}${fillRow(['Dân tộc:', i('Kinh'), 1], ['Quốc tịch:', i('Việt Nam'), 1])}${fill('Quê quán:', i(f.place.full))}${fill('Số định danh cá nhân:', i(idOf(f.main, 'subject')))}${fill('Họ, chữ đệm, tên người mẹ:', i(kin(mother, 'mother')))}${fillRow(['Năm sinh:', i('1880'), 1], ['Dân tộc:', i('Kinh'), 1], ['Quốc tịch:', i('Việt Nam'), 1])}${fill('Nơi cư trú:', i(f.main.home.split(', ')[0] ?? ''))}${fill('Họ, chữ đệm, tên người cha:', i(kin(father, 'father')))}${fillRow(['Năm sinh:', i('1878'), 1], ['Dân tộc:', i('Kinh'), 1], ['Quốc tịch:', i('Việt Nam'), 1])}${fill('Nơi cư trú:', i(f.main.home.split(', ')[0] ?? ''))}${fill('Họ, chữ đệm, tên người đi khai sinh:', i(father))}${fill('Loại đăng ký:', i('Đúng hạn'))}<div class="cols" style="margin-top:3mm;text-align:center"><div><b>Người đi khai sinh</b><div style="height:15mm"></div>${father}</div><div><b>Người thực hiện</b><div style="height:15mm"></div>${f.name()}</div><div><b>Người ký Giấy khai sinh</b><div style="height:15mm"></div>${f.name()}</div></div>${fill('Ghi chú:', '')}${fill('', '')}</div>`,
      ]);
    },
  },
  {
    // The register of deaths of the nineties: three columns, each a death, labels at the left.
    id: 'register-deaths-1996-side-by-side',
    class: 'civil_register',
    tags: ['form', 'table', 'typed', 'small'],
    landscape: true,
    draw: (f) => {
      const people = [f.main, f.others[0], f.others[1]];
      const ids = people.map(() => oldCitizenId(f.chance));
      const row = (label: string, of: (who: Person, i: number) => string) => [
        label,
        ...people.map((who, i) => typed(of(who, i), 9.4)),
      ];
      return paper(
        'civil_register',
        [
          `<div style="margin:-6mm -6mm 0 -16mm;font-size:10pt"><div style="display:flex;justify-content:space-between"><span>Xã, phường: ${f.place.name} &ensp; ${capital(district(f))} &ensp; Tỉnh ${f.place.province}</span><span>Năm 1996 - tờ số ${f.chance.whole(2, 60)}</span></div>${title('SỔ ĐĂNG KÝ TỬ', 15, 'margin:1mm 0 2mm')}${grid(
            [],
            [
              row('Số thứ tự', (_, i) => field('death_extract_no', `${f.number + i}/1996`, String(f.number + i))),
              row('Ngày đăng ký', (_, i) => `${11 + i * 4} tháng ${2 + i} năm 1996`),
              row('Họ và tên người chết', (who) => nameOf(who, 'subject', upper(who.name))),
              row('Sinh ngày', (who) => bornOf(who, 'subject')),
              row('Nam, nữ; dân tộc', (who) => `${who.sex}; Kinh`),
              row('Số CMND', (_, i) => oldIdOf(ids[i] ?? '', 'subject')),
              row('Chỗ ở', () => f.chance.pick(f.place.hamlets)),
              row('Ngày, giờ chết', (_, i) => `0${4 + i} giờ ngày ${10 + i * 4}/${2 + i}/1996`),
              row('Nơi chết', () => f.chance.pick(['Tại nhà', 'Bệnh viện huyện'])),
              row('Nguyên nhân chết', () => f.chance.pick(['Già', 'Sốt cao', 'Đuối nước', 'Bệnh phổi'])),
              row('Người khai; quan hệ', () => `${f.name()}; ${f.chance.pick(['con', 'vợ', 'cháu'])}`),
              row('Cán bộ hộ tịch', () => f.name()),
              row('Ghi chú', () => ''),
            ],
            10,
          )}<div style="text-align:right">${field('agency', `UBND ${unit(f)}`)}</div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // The register of marriages of 2003: one couple fills the page, husband and wife in halves.
    id: 'register-marriage-2003-halves',
    class: 'civil_register',
    tags: ['form', 'two-column', 'italic'],
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      const i = (text: string) => `<i>${text}</i>`;
      const half = (label: string, who: Person, role: string) => {
        const old = oldCitizenId(f.chance);
        return `<div style="text-align:center"><b>${label}</b></div>${fill('Họ và tên:', i(nameOf(who, role)))}${fill('Sinh ngày:', i(bornOf(who, role)))}${fill('Dân tộc:', i('Kinh'))}${fill('Quốc tịch:', i('Việt Nam'))}${fill('Nghề nghiệp:', i(f.chance.pick(['Nông', 'Giáo viên', 'Buôn bán'])))}${fill('Thường trú:', i(who.home.split(', ')[0] ?? ''))}${fill('CMND:', i(oldIdOf(old, role)))}${fill('Kết hôn lần thứ:', i('1'))}`;
      };
      return paper('civil_register', [
        `<div style="margin-left:-8mm;font-size:12pt"><div style="display:flex;justify-content:space-between"><span>Mẫu STP/HT-1999-D3</span><span>Tờ số ${f.chance.whole(4, 99)}</span></div>${title('SỔ ĐĂNG KÝ KẾT HÔN', 16, 'margin:4mm 0 2mm')}<div class="sub">Quyển số 01/2003</div><div style="margin-bottom:4mm">Số: <b>${field('marriage_certificate_no', `${f.number}/2003`, String(f.number))}</b> &emsp;&emsp; Đăng ký ngày ${i(`${f.chance.whole(10, 28)} tháng 10 năm 2003`)}</div>${sideBySide(half('HỌ VÀ TÊN CHỒNG', husband, 'husband'), half('HỌ VÀ TÊN VỢ', wife, 'wife'))}<div class="cols" style="margin-top:8mm;text-align:center"><div>Chồng ký<div style="height:18mm"></div>${i(husband.name)}</div><div>Vợ ký<div style="height:18mm"></div>${i(wife.name)}</div></div><div style="margin-top:6mm">Cán bộ hộ tịch: ${f.name()} &emsp; Người ký Giấy chứng nhận kết hôn: ${f.name('Nam')}</div><div style="margin-top:2mm">Nơi đăng ký: ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}, ${district(f)}</div>${fill('Những thay đổi sau này:', '')}${fill('', '')}${fill('', '')}</div>`,
      ]);
    },
  },
  {
    // Software prints the year's recognitions and guardianships for the archive: a list over the sheet.
    id: 'register-recognitions-2024-list',
    class: 'civil_register',
    tags: ['table', 'sans', 'small'],
    landscape: true,
    draw: (f) => {
      const [one, two, three] = f.others;
      const pairs: [Person, Person][] = [
        [f.main, one],
        [two, three],
      ];
      const rows = pairs.map(([parent, child], i) => [
        String(i + 1),
        field('document_no', `${f.number + i}/2024`),
        `${12 + i * 5}/0${4 + i}/2024`,
        `<b>${nameOf(parent, 'parent')}</b>`,
        bornOf(parent, 'parent'),
        idOf(parent, 'parent'),
        `<b>${nameOf(child, 'child')}</b>`,
        bornOf(child, 'child'),
        f.chance.pick(['Cha nhận con', 'Mẹ nhận con', 'Con nhận cha']),
        '',
      ]);
      return paper(
        'civil_register',
        [
          `<div style="margin:-6mm -6mm 0 -17mm;font-size:10pt"><div style="display:flex;justify-content:space-between"><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><span>Trang 1/1</span></div>${title('SỔ ĐĂNG KÝ NHẬN CHA, MẸ, CON', 14, 'margin:4mm 0 0')}<div class="sub">Năm 2024 (in từ Hệ thống thông tin đăng ký và quản lý hộ tịch)</div>${grid(['TT', 'Số', 'Ngày đăng ký', 'Người nhận', 'Ngày sinh', 'Số định danh', 'Người được nhận', 'Ngày sinh', 'Nội dung', 'Ghi chú'], rows, 9.4)}<div style="margin-top:2mm">Tổng số trường hợp đã đăng ký trong năm: 02. Sổ này được khóa ngày 31/12/2024.</div><div class="cols" style="margin-top:6mm;text-align:center"><div><b>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH</b><div style="height:20mm"></div>${f.name()}</div><div><b>CHỦ TỊCH</b><div style="height:20mm"></div>${f.name()}</div></div></div>`,
        ],
        'a4Landscape',
        SANS,
      );
    },
  },
]);
