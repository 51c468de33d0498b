import { field } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, nameOf, paper, SANS, title, upper } from '../kit.ts';
import { blank } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { bareAbove, elderYear, hamletOf, ink, placeThen, printed, row } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_REGISTERS = inPart('held-out', [
  {
    // Book of marriages of 1997: three couples in rows of a ruled page, husband above wife in each.
    id: 'register-marriages-1997-couples-in-rows',
    class: 'civil_register',
    tags: ['table', 'italic'],
    landscape: true,
    draw: (f) => {
      const pairsOf: [Person, Person][] = [f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main]];
      const [husband, wife] = pairsOf[0] as [Person, Person];
      const more = [f.others[1], f.others[2]];
      const both = (a: string, b: string) =>
        `${ink(a)}<div style="border-top:0.2mm solid #999;margin:1mm 0"></div>${ink(b)}`;
      const other = (who: Person) => {
        const mate = f.name(who.sex === 'Nam' ? 'Nữ' : 'Nam');
        const mine = nameOf(who, 'subject');
        const theirs = kin(mate, 'spouse');
        return who.sex === 'Nam' ? both(mine, theirs) : both(theirs, mine);
      };
      return paper(
        'civil_register',
        [
          `<div style="margin:-8mm -7mm 0 -17mm;font-size:11pt"><div style="text-align:center;font-size:14pt"><b>SỔ ĐĂNG KÝ KẾT HÔN NĂM 1997</b></div><div style="display:flex;justify-content:space-between"><span>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}, huyện/thị xã ${bareAbove(f)}</span><span>Quyển số 01 - Trang ${f.chance.whole(3, 60)}</span></div>${grid(
            [
              'Số',
              'Ngày đăng ký',
              'Họ tên chồng / vợ',
              'Ngày sinh',
              'Số CMND',
              'Nơi thường trú',
              'Nghề nghiệp',
              'Chữ ký',
              'Ghi chú',
            ],
            [
              [
                ink(field('marriage_certificate_no', `${f.number}/1997`, String(f.number))),
                ink('12/3/97'),
                both(nameOf(husband, 'husband'), nameOf(wife, 'wife')),
                both(bornOf(husband, 'husband'), bornOf(wife, 'wife')),
                both(oldIdOf(oldCitizenId(f.chance), 'husband'), oldIdOf(oldCitizenId(f.chance), 'wife')),
                both(hamletOf(husband), hamletOf(wife)),
                both('Làm ruộng', 'Làm ruộng'),
                '',
                '',
              ],
              ...more.map((who, i) => [
                ink(field('marriage_certificate_no', `${f.number + 1 + i}/1997`, String(f.number + 1 + i))),
                ink(`${18 + i * 6}/3/97`),
                other(who),
                who.sex === 'Nam' ? both(bornOf(who, 'subject'), '1903') : both('1901', bornOf(who, 'subject')),
                both('Không có', 'Không có'),
                both(hamletOf(who), hamletOf(who)),
                both('Thợ nề', 'Buôn bán'),
                '',
                i === 1 ? ink('Đã cấp lại 2004') : '',
              ]),
              ...Array.from({ length: 5 }, () => ['&nbsp;', '', '', '', '', '', '', '', '']),
            ],
            10.2,
          )}<div style="display:flex;justify-content:space-between;margin-top:5mm;text-align:center"><div><b>Cán bộ hộ tịch</b><div style="height:14mm"></div>${ink(f.name())}</div><div><b>TM. UBND - Chủ tịch</b><div style="height:14mm"></div>${ink(f.name('Nam'))}</div></div></div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // Book of changes and corrections of circular 15/2015: one entry a page, the form's numbered lines.
    id: 'register-changes-2019-one-entry-numbered',
    class: 'civil_register',
    tags: ['form', 'italic', 'personal'],
    draw: (f) => {
      const what = f.chance.pick(['chữ đệm', 'ngày sinh', 'quê quán']);
      return paper('civil_register', [
        `<div style="margin:-7mm -3mm 0 -11mm;font-size:12pt;line-height:1.5"><div style="display:flex;justify-content:space-between;font-size:10.5pt"><span>${field('agency', `UBND ${unit(f)}`)}</span><span>Trang ${f.chance.whole(2, 98)}</span></div>${title('SỔ ĐĂNG KÝ THAY ĐỔI, CẢI CHÍNH, BỔ SUNG HỘ TỊCH,<br>XÁC ĐỊNH LẠI DÂN TỘC', 12.5, 'margin:2mm 0 3mm')}<div style="border:0.3mm solid #333;padding:4mm 6mm">${row(['Số:', ink(field('document_no', `${f.number}/2019`))], ['Ngày, tháng, năm đăng ký:', ink('19/6/2019'), 2])}<div style="margin-top:1mm"><b>I. Người yêu cầu</b></div>${row(['1. Họ, chữ đệm, tên:', ink(f.main.name)])}${row(['2. Giấy tờ tùy thân:', ink(`CCCD ${idOf(f.main, 'subject')}`)])}${row(['3. Quan hệ với người có thay đổi:', ink('Bản thân')])}<div style="margin-top:2mm"><b>II. Người được thay đổi, cải chính, bổ sung hộ tịch</b></div>${row(['4. Họ, chữ đệm, tên:', ink(`<b>${nameOf(f.main, 'subject')}</b>`)])}${row(['5. Ngày, tháng, năm sinh:', ink(bornOf(f.main, 'subject'))], ['Giới tính:', ink(f.main.sex), 0.6])}${row(['6. Dân tộc:', ink('Kinh')], ['Quốc tịch:', ink('Việt Nam')])}${row(['7. Nơi cư trú:', ink(hamletOf(f.main))])}${row(['8. Đã đăng ký khai sinh tại:', ink(placeThen(f))])}${row(['Số:', ink(`${f.chance.whole(8, 90)}/1999`)], ['Quyển số:', ink('01/1999')])}<div style="margin-top:2mm"><b>III. Nội dung</b></div>${row(['9. Loại việc:', ink(`Cải chính ${what}`)])}${row(['10. Nội dung cũ:', ink(`ghi sai ${what} so với sổ gốc`)])}${row(['11. Nội dung mới:', ink('ghi như mục 4, mục 5 nêu trên')])}${row(['12. Căn cứ:', ink('Tờ khai, Học bạ, Sổ hộ khẩu và bản sao sổ gốc')])}<div style="display:flex;text-align:center;margin-top:5mm"><div style="flex:1"><b>Người yêu cầu</b><br><i>(Ký, ghi rõ họ tên)</i><div style="height:15mm"></div>${ink(f.main.name)}</div><div style="flex:1"><b>Người thực hiện</b><br><i>(Ký, ghi rõ họ tên)</i><div style="height:15mm"></div>${ink(f.name())}</div></div><div style="margin-top:4mm">Ghi chú: ${blank(90)}</div></div>${codeLine(f)}</div>`,
      ]);
    },
  },
  {
    // Book of deaths of 2021 as the program prints the year's list for binding, small sans across the sheet.
    id: 'register-deaths-2021-program-list',
    class: 'civil_register',
    tags: ['table', 'sans', 'small'],
    landscape: true,
    draw: (f) => {
      const people = [f.main, ...f.others];
      return paper(
        'civil_register',
        [
          `<div style="margin:-8mm -7mm 0 -17mm;font-size:9.6pt;line-height:1.3"><div style="display:flex;justify-content:space-between"><span>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</span><span>In từ phần mềm hộ tịch</span></div><div style="text-align:center;font-size:13pt;margin:3mm 0"><b>SỔ ĐĂNG KÝ KHAI TỬ</b><br><span style="font-size:9.6pt">Quyển số 01/2021</span></div>${grid(
            [
              'STT',
              'Số đăng ký',
              'Ngày đăng ký',
              'Họ, chữ đệm, tên người chết',
              'Ngày sinh',
              'Giới tính',
              'Số định danh cá nhân',
              'Nơi cư trú cuối cùng',
              'Chết lúc',
              'Nguyên nhân',
              'Người đi khai tử',
            ],
            people.map((who, i) => [
              String(i + 1),
              field('death_extract_no', `${f.number + i}/2021`),
              `${12 + i * 3}/03/2021`,
              printed(nameOf(who, 'subject', upper(who.name)), 9),
              bornOf(who, 'subject'),
              who.sex,
              idOf(who, 'subject'),
              hamletOf(who),
              `0${i + 2}:15 ngày ${10 + i * 3}/03/2021`,
              f.chance.pick(['Bệnh', 'Già yếu', 'Đột quỵ']),
              f.name(),
            ]),
            8.8,
          )}<div style="display:flex;justify-content:space-between;margin-top:6mm;text-align:center"><div>Người lập<div style="height:16mm"></div>${f.name()}</div><div>Xác nhận khóa sổ: trang này có 04 trường hợp<div style="height:16mm"></div>${f.name('Nam')}</div></div></div>`,
        ],
        'a4Landscape',
        SANS,
      );
    },
  },
  {
    // Book of recognised parents and children of 2014: two entries below each other, written with a pen.
    id: 'register-recognition-2014-two-entries',
    class: 'civil_register',
    tags: ['form', 'italic'],
    draw: (f) => {
      const entry = (parent: Person, child: Person, i: number) =>
        `<div style="border:0.3mm solid #444;padding:3mm 5mm;margin-top:3mm">${row(['Số:', ink(field('document_no', `${f.number + i}/2014`, String(f.number + i)))], ['Đăng ký ngày:', ink(`${11 + i * 8} tháng 7 năm 2014`), 2])}${row([parent.sex === 'Nam' ? 'Họ và tên cha:' : 'Họ và tên mẹ:', ink(nameOf(parent, 'parent'))])}${row(['Ngày, tháng, năm sinh:', ink(bornOf(parent, 'parent'))], ['Số CMND:', ink(oldIdOf(oldCitizenId(f.chance), 'parent'))])}${row(['Dân tộc:', ink('Kinh')], ['Quốc tịch:', ink('Việt Nam')])}${row(['Nơi thường trú/tạm trú:', ink(hamletOf(parent))])}${row(['Họ và tên con:', ink(nameOf(child, 'child'))])}${row(['Ngày, tháng, năm sinh:', ink(bornOf(child, 'child'))], ['Giới tính:', ink(child.sex)])}${row(['Họ và tên người mẹ/cha còn lại:', ink(kin(f.name(parent.sex === 'Nam' ? 'Nữ' : 'Nam'), 'parent'))], ['Năm sinh:', ink(elderYear(f)), 0.5])}${row(['Quyết định công nhận số:', ink(`${f.chance.whole(3, 40)}/QĐ-UBND`)])}<div style="display:flex;text-align:center;margin-top:2mm"><div style="flex:1">Cha/mẹ ký<div style="height:10mm"></div></div><div style="flex:1">Cán bộ tư pháp hộ tịch<div style="height:10mm"></div>${ink(f.name())}</div></div></div>`;
      return paper('civil_register', [
        `<div style="margin:-9mm -4mm 0 -12mm;font-size:11.4pt;line-height:1.36"><div style="display:flex;justify-content:space-between"><span>Mẫu TP/HT-2006-CMC</span><b>SỔ ĐĂNG KÝ VIỆC NHẬN CHA, MẸ, CON</b><span>Trang ${f.chance.whole(2, 50)}</span></div><div>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</div>${entry(f.main, f.others[1], 0)}${entry(f.others[0], f.others[2], 1)}</div>`,
      ]);
    },
  },
]);
