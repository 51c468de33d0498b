import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { district, dotted, officeLines, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, nameOf, nation } from '../kit.ts';
import { paper, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import type { Template } from '../template.ts';

const flat = (text: string): string => `<p class="flat">${text}</p>`;
const dots = (id: string): string => id.replace(/(\d{3})(?=\d)/g, '$1.');
/** A value over a rule with its label in small print below it, as certificates for abroad have them. */
const under = (label: string, value: string): string =>
  `<div style="display:inline-block;margin:1.5mm 5mm 1.5mm 0;vertical-align:top"><div style="border-bottom:0.2mm solid #333;min-width:40mm">${value}</div><div style="font-size:8pt">${label}</div></div>`;
const letter = (office: string, number: string, place: string, day: string): string =>
  twoColumns(
    `<b>${office}</b><div class="rule" style="width:15mm"></div>Số: ${number}`,
    `${nation(11)}<i>${place}, ${day}</i>`,
    40,
  );

/** A second drawing of papers about people, after the first had been worked on. */
export const FOURTH_AGAIN: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'father-recognition',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) => {
      const child = f.others[1];
      const part = (head: string, who: Person, role: string) =>
        `<p class="flat"><b>${head}</b></p>${line('Họ, chữ đệm, tên:', nameOf(who, role, upper(who.name)))}${line('Ngày, tháng, năm sinh:', bornOf(who, role))}${line('Giấy tờ tùy thân:', `Thẻ căn cước công dân số ${idOf(who, role)}, Cục Cảnh sát quản lý hành chính về trật tự xã hội cấp ngày 03/04/2021`)}${line('Nơi cư trú:', who.home)}`;
      return paper('other', [
        `${letter(officeLines('ỦY BAN NHÂN DÂN', unit(f)), field('document_no', `${f.number}/TLNCMC`), f.place.name, issued(f.date))}${title('TRÍCH LỤC<br>ĐĂNG KÝ NHẬN CHA, MẸ, CON', 15)}${part('Người cha:', f.main, 'father')}${part('Người con:', child, 'subject')}${flat(`Trích lục này được cấp căn cứ Sổ đăng ký nhận cha, mẹ, con số: 05, quyển số: 01/2026.`)}${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'birth-labels-below',
    class: 'birth_certificate',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'birth_certificate',
        [
          `<div style="text-align:center">${nation(11)}</div>${title('TRÍCH LỤC KHAI SINH', 17)}<div class="sub"><i>EXTRACT OF BIRTH REGISTRATION</i></div><div>${under('Số / No.', field('birth_certificate_no', `${f.number}/TLKS-BS`))}${under('Ngày cấp / Date of issue', issued(f.date, f.date))}</div><div>${under('Họ, chữ đệm, tên / Full name', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${under('Giới tính / Sex', f.main.sex)}</div><div>${under('Ngày, tháng, năm sinh / Date of birth', bornOf(f.main, 'subject'))}${under('Số định danh cá nhân / Personal ID No.', idOf(f.main, 'subject'))}</div><div>${under('Nơi đăng ký khai sinh / Place of registration', `UBND ${f.place.name}`)}</div>${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'birth-sentence-copy',
    class: 'birth_certificate',
    tags: ['form', 'typed'],
    draw: (f) =>
      paper(
        'birth_certificate',
        [
          `<div style="font-size:11pt"><div style="text-align:center">${nation(10)}</div>${title('BẢN SAO GIẤY KHAI SINH', 16)}<div style="text-align:center">(Trích từ sổ bộ khai sinh năm 1987)</div>${flat(`Số hiệu: ${field('birth_certificate_no', `${f.number}/1987`, String(f.number))}`)}${dotted('Tên họ đứa trẻ:', nameOf(f.main, 'subject'))}${dotted('Nam hay nữ:', f.main.sex)}${dotted('Ngày sanh:', bornOf(f.main, 'subject', dateInWords(f.main.born).slice(5)))}${dotted('Nơi sanh:', f.place.full, 5)}${dotted('Tên họ người cha:', field('person_name', f.others[1].name, undefined, 'father'))}${dotted('Tên họ người mẹ:', field('person_name', f.others[0].name, undefined, 'mother'))}<div style="text-align:right">Sao y, ${f.place.name}, ${issued(f.date)}</div>${closing(f, 'TM. ỦY BAN NHÂN DÂN', codeLine(f))}</div>`,
        ],
        'a4',
        TYPED,
      ),
  },
  {
    id: 'death-notice-clinic',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `${letter(officeLines('TRẠM Y TẾ', unit(f)), field('document_no', `${f.number}/GBT`), f.place.name, issued(f.date))}${title('GIẤY BÁO TỬ', 17)}${flat(`Trạm Y tế ${f.place.kind} ${f.place.name} báo tử:`)}${flat(`Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>, giới tính: ${f.main.sex}, sinh ngày: ${bornOf(f.main, 'subject')}`)}${flat(`CMND/CCCD/Hộ chiếu/Định danh cá nhân số: ${idOf(f.main, 'subject')}; ngày cấp: 10/05/2021; nơi cấp: Cục Cảnh sát QLHC về TTXH`)}${flat(`Đã tử vong vào lúc 15 giờ 40 phút ngày 22 tháng 10 năm 2026 tại nhà.`)}${flat('Nguyên nhân tử vong: suy hô hấp')}${closing(f, 'TRƯỞNG TRẠM', codeLine(f), 'TRẠM Y TẾ', 'TRẠM Y TẾ')}`,
      ]),
  },
  {
    id: 'death-narrow-table',
    class: 'death_extract',
    tags: ['form', 'table', 'sans'],
    draw: (f) =>
      paper(
        'death_extract',
        [
          `<div class="cols"><div>${officeLines(`UBND ${unit(f)}`)}<br>Số: ${field('death_extract_no', `${f.number}/TLKT`)}</div><div style="text-align:center;flex:2">${nation(10)}</div></div>${title('TRÍCH LỤC KHAI TỬ', 16)}<div style="width:110mm;margin:auto">${grid(
            [],
            [
              ['Họ, chữ đệm, tên người chết', nameOf(f.main, 'subject', upper(f.main.name))],
              ['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
              ['Số định danh cá nhân/ Giấy tờ tùy thân', idOf(f.main, 'subject', dots(f.main.id))],
              ['Thời gian chết', '06 giờ 00 phút, ngày 01/10/2026'],
              ['Người đi khai tử', nameOf(f.others[1], 'declarant')],
              ['Giấy tờ tùy thân của người đi khai tử', `CCCD ${idOf(f.others[1], 'declarant', dots(f.others[1].id))}`],
            ],
            11,
          )}</div><div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'marriage-two-tables',
    class: 'marriage_certificate',
    tags: ['form', 'table'],
    draw: (f) => {
      const [husband, wife] = (f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main]) as [
        Person,
        Person,
      ];
      const half = (head: string, who: Person, role: string) =>
        `<p class="flat"><b>${head}</b></p>${grid(
          ['Họ, chữ đệm, tên', 'Ngày, tháng, năm sinh', 'Dân tộc', 'Số giấy tờ tùy thân (CCCD/CC/Hộ chiếu)'],
          [[nameOf(who, role, upper(who.name)), bornOf(who, role), 'Kinh', idOf(who, role)]],
          11,
        )}`;
      return paper('marriage_certificate', [
        `${letter(officeLines('ỦY BAN NHÂN DÂN', unit(f)), field('marriage_certificate_no', `${f.number}/TLKH`), f.place.name, issued(f.date))}${title('TRÍCH LỤC KẾT HÔN', 16)}${half('I. Thông tin về chồng', husband, 'husband')}${half('II. Thông tin về vợ', wife, 'wife')}${flat(`III. Nơi đăng ký kết hôn: UBND ${f.place.full}, ngày 04/03/2015`)}${closing(f, 'NGƯỜI KÝ TRÍCH LỤC', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'marriage-typed-sentences',
    class: 'marriage_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [husband, wife] = (f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main]) as [
        Person,
        Person,
      ];
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:11pt"><div style="text-align:center">${nation(10)}</div>${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ KẾT HÔN', 16)}<div style="text-align:center">Quyển số 02/1996 - Số ${field('marriage_certificate_no', `${f.number}/1996`, String(f.number))}</div>${flat(`Ủy ban nhân dân ${f.place.kind} ${f.place.name}, ${district(f)} công nhận:`)}${flat(`Anh ${nameOf(husband, 'husband')}, sinh ngày ${bornOf(husband, 'husband')}, số CMND ${field('old_citizen_id', oldCitizenId(f.chance), undefined, 'husband')} cấp ngày 5/6/1990`)}${flat(`và chị ${nameOf(wife, 'wife')}, sinh ngày ${bornOf(wife, 'wife')}, số CMND ${field('old_citizen_id', oldCitizenId(f.chance), undefined, 'wife')} cấp ngày 9/8/1991`)}${flat('là vợ chồng hợp pháp kể từ ngày ký.')}<div style="text-align:right">${f.place.name}, ${issued('12/12/1996')}</div>${closing(f, 'TM. ỦY BAN NHÂN DÂN', codeLine(f))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'marital-table',
    class: 'marital_status_certificate',
    tags: ['form', 'table', 'sans'],
    draw: (f) =>
      paper(
        'marital_status_certificate',
        [
          `${letter(officeLines('ỦY BAN NHÂN DÂN', unit(f)), field('document_no', `${f.number}/XNTTHN-UBND`), f.place.name, issued(f.date))}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 14)}${grid(
            [],
            [
              ['Họ, chữ đệm, tên', nameOf(f.main, 'subject', upper(f.main.name)), 'Giới tính', f.main.sex],
              ['Sinh ngày', bornOf(f.main, 'subject'), 'Dân tộc', 'Kinh'],
              ['Số ĐDCN/CCCD', idOf(f.main, 'subject'), 'Ngày cấp', '01/01/2022'],
              [
                'Hộ chiếu số',
                field('passport_no', passportNo(f.chance), undefined, 'subject'),
                'Ngày cấp',
                '02/02/2020',
              ],
            ],
            11,
          )}${flat('Tình trạng hôn nhân: chưa đăng ký kết hôn với ai. Giấy này được cấp để kết hôn với người nước ngoài.')}${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'register-marriage-rows',
    class: 'civil_register',
    tags: ['form', 'table'],
    landscape: true,
    draw: (f) => {
      const pairs: [Person, Person][] = [
        [f.main, f.others[0]],
        [f.others[1], f.others[2]],
      ];
      return paper(
        'civil_register',
        [
          `<div class="cols" style="font-size:10pt"><div>UBND ${f.place.kind} ${f.place.name}</div><div style="text-align:right">Tờ số: ${f.chance.whole(4, 30)}</div></div>${title('SỔ ĐĂNG KÝ KẾT HÔN NĂM 2003', 15)}${grid(
            [
              'Số TT',
              'Số đăng ký',
              'Họ tên chồng',
              'Ngày sinh',
              'CMND',
              'Họ tên vợ',
              'Ngày sinh',
              'CMND',
              'Ngày đăng ký',
            ],
            pairs.map(([one, two], i) => [
              String(i + 1),
              field('marriage_certificate_no', `${f.number + i}/2003`, String(f.number + i)),
              nameOf(one, 'husband'),
              bornOf(one, 'husband'),
              field('old_citizen_id', oldCitizenId(f.chance), undefined, 'husband'),
              nameOf(two, 'wife'),
              bornOf(two, 'wife'),
              field('old_citizen_id', oldCitizenId(f.chance), undefined, 'wife'),
              `${i + 12}/02/2003`,
            ]),
            9.5,
          )}`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    id: 'register-birth-page',
    class: 'civil_register',
    tags: ['form'],
    draw: (f) => {
      const entry = (who: Person, n: number) =>
        `<div style="border-top:0.4mm solid #333;padding:2mm 0;font-size:11pt">${fillRow(['Số thứ tự:', field('birth_certificate_no', `${n}/1991`, String(n)), 1], ['Ngày đăng ký:', `${(n % 20) + 2}/8/1991`, 2])}${fillRow(['Họ và tên trẻ:', nameOf(who, 'subject'), 3], ['Nam, nữ:', who.sex, 1])}${fill('Sinh ngày:', bornOf(who, 'subject'))}${fillRow(['Họ tên cha:', f.name('Nam'), 1], ['Họ tên mẹ:', f.name('Nữ'), 1])}${fillRow(['Người đứng khai:', 'Bố', 1], ['CMND số:', '', 1])}</div>`;
      return paper('civil_register', [
        `<div style="text-align:right;font-size:10pt">Quyển số: 01 năm 1991 - trang ${f.chance.whole(5, 70)}</div>${title('SỔ KHAI SINH', 15)}${[f.main, f.others[0], f.others[1]].map((who, i) => entry(who, f.number + i)).join('')}`,
      ]);
    },
  },
];
