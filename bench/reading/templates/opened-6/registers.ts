import { field } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { spelt, unit } from '../form-kit.ts';
import { bornOf, grid, idOf, MODERN, nameOf, paper, title, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_6_REGISTERS = inPart('opened-6', [
  {
    // The register of deaths since 2016: two deaths a page.
    id: 'register-deaths-2016-pair',
    class: 'civil_register',
    tags: ['form', 'modern', 'small'],
    draw: (f) => {
      const year = 2018 + (f.number % 4);
      const entry = (who: Person, i: number) =>
        `<div style="border-top:0.4mm solid #333;padding:3mm 0;font-size:10.5pt;line-height:1.55"><div style="display:flex;gap:12mm"><b>Số: ${field('death_extract_no', `${f.number + i}/${year}`)}</b><span>Ngày, tháng, năm đăng ký: ${12 + i}/0${3 + i}/${year}</span></div>Họ, chữ đệm, tên người chết: <b>${nameOf(who, 'subject', upper(who.name))}</b><br>Ngày, tháng, năm sinh: ${bornOf(who, 'subject')}<br>Giới tính: ${who.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam<br>Nơi cư trú cuối cùng: ${f.chance.pick(f.place.hamlets)}, ${f.place.kind} ${f.place.name}<br>Giấy tờ tùy thân: CCCD số ${idOf(who, 'subject')}<br>Đã chết vào lúc: ${f.chance.whole(10, 22)} giờ ${f.chance.whole(10, 59)} phút, ngày ${10 + i}/0${3 + i}/${year} (${spelt(`${10 + i}/0${3 + i}/${year}`)})<br>Nơi chết: ${f.chance.pick(['Tại nhà', 'Bệnh viện Đa khoa tỉnh'])} &emsp; Nguyên nhân chết: ${f.chance.pick(['Già yếu', 'Bệnh tim', 'Xơ gan'])}<br>Họ, chữ đệm, tên người đi khai tử: ${f.name()} &emsp; Quan hệ: ${f.chance.pick(['Con', 'Cháu', 'Em'])}<div style="display:flex;justify-content:space-between;margin-top:3mm;text-align:center"><div>Người đi khai tử<br><i>(đã ký)</i></div><div>Người thực hiện<br>${f.name()}</div><div>Người ký Trích lục khai tử<br>${f.name()}</div></div><div>Ghi chú: ${i ? 'Cấp bản sao 02 bản' : ''}</div></div>`;
      return paper(
        'civil_register',
        [
          `<div style="margin:-4mm -2mm 0 -8mm"><div style="display:flex;justify-content:space-between;font-size:10pt"><span>${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}</span><span>Trang số: ${f.chance.whole(5, 98)}</span></div>${title('SỔ ĐĂNG KÝ KHAI TỬ', 14, 'margin:3mm 0 4mm')}${[f.main, f.others[0]].map(entry).join('')}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // The register of marriages since 2016: wife and husband in the columns of a table.
    id: 'register-marriages-2016-columns',
    class: 'civil_register',
    tags: ['form', 'table'],
    draw: (f) => {
      const [a, b, c] = f.others;
      const year = 2017 + (f.number % 5);
      const man = f.main.sex === 'Nam';
      const couples: [wife: Person, husband: Person][] = [
        man ? [a, f.main] : [f.main, a],
        [
          { ...b, name: f.name('Nữ') },
          { ...c, name: f.name('Nam') },
        ],
      ];
      const entry = ([wife, husband]: [Person, Person], i: number) =>
        `<div style="margin-top:5mm;font-size:11.5pt"><b>Số: ${field('marriage_certificate_no', `${f.number + i}/${year}`)}</b> &emsp; Ngày đăng ký: ${11 + 3 * i}/10/${year}</div>${grid(
          ['', 'Thông tin về bên nữ', 'Thông tin về bên nam'],
          [
            ['Họ, chữ đệm, tên', `<b>${nameOf(wife, 'wife')}</b>`, `<b>${nameOf(husband, 'husband')}</b>`],
            ['Ngày, tháng, năm sinh', bornOf(wife, 'wife'), bornOf(husband, 'husband')],
            ['Dân tộc; quốc tịch', 'Kinh; Việt Nam', 'Kinh; Việt Nam'],
            ['Giấy tờ tùy thân', idOf(wife, 'wife'), idOf(husband, 'husband')],
            ['Nơi cư trú', f.chance.pick(f.place.hamlets), f.chance.pick(f.place.hamlets)],
            ['Kết hôn lần thứ mấy', '1', i ? '2' : '1'],
          ],
          11.5,
        )}<div style="font-size:11pt">Người thực hiện: ${f.name()} &emsp; Người ký Giấy chứng nhận kết hôn: ${f.name()}</div><div style="font-size:11pt">Ghi chú: ${i ? '' : 'Ghi chú ly hôn ngày 14/02/2023'}</div>`;
      return paper('civil_register', [
        `<div style="margin-left:-8mm"><div style="display:flex;justify-content:space-between;font-size:11pt"><span>Quyển số: 01/${year}</span><span>${f.chance.whole(3, 60)}</span></div>${title('SỔ ĐĂNG KÝ KẾT HÔN', 15, 'margin:2mm 0')}${couples.map(entry).join('')}</div>`,
      ]);
    },
  },
  {
    // The book of confirmations of marital status, typed off into a table by the office.
    id: 'register-marital-confirmations',
    class: 'civil_register',
    tags: ['table', 'typed', 'small'],
    landscape: true,
    draw: (f) => {
      const rows = [f.main, ...f.others].map((who, i) => {
        const old = oldCitizenId(f.chance);
        return [
          String(i + 1),
          field('document_no', `${f.number + i}/UBND-XNTTHN`),
          `${10 + i}/09/2017`,
          `<b>${nameOf(who, 'subject')}</b>`,
          bornOf(who, 'subject'),
          field('old_citizen_id', old, old, 'subject'),
          f.chance.pick(f.place.hamlets),
          f.chance.pick(['Chưa kết hôn', 'Đã ly hôn', 'Chưa kết hôn lần nào']),
          f.chance.pick(['Kết hôn', 'Vay vốn', 'Bán đất']),
        ];
      });
      return paper(
        'civil_register',
        [
          `<div style="margin:-5mm -6mm 0 -16mm;font-size:9.5pt"><div>${field('agency', `UBND ${unit(f)}`)}</div>${title('SỔ CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 13, 'margin:3mm 0 1mm')}<div class="sub">Năm 2017 - Trang ${f.chance.whole(4, 40)}</div>${grid(['TT', 'Số giấy', 'Ngày cấp', 'Họ, chữ đệm, tên', 'Ngày sinh', 'Số CMND', 'Nơi cư trú', 'Tình trạng hôn nhân', 'Mục đích'], rows, 9)}<p class="flat">Công chức thực hiện: ${capital(f.name())}</p></div>`,
        ],
        'a4Landscape',
        TYPED,
      );
    },
  },
]);
