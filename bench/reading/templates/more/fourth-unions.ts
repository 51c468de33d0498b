import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { above, district, dotted, officeLines, sideBySide, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, line, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, spaced, title, twoColumns, TYPED, upper } from '../kit.ts';
import { you } from '../office-kit.ts';
import type { Template } from '../template.ts';
import type { Facts } from '../../plan/facts.ts';

const couple = (f: Facts) =>
  (f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main]) as [Facts['main'], Facts['main']];
const flat = (text: string): string => `<p class="flat">${text}</p>`;

/** Marriages, marital status, changes of civil status, adoption. */
export const FOURTH_UNIONS: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'marriage-1992',
    class: 'marriage_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const half = (head: string, who: typeof husband, role: string) =>
        `<div style="text-align:center"><b>${head}</b></div>Họ tên: ${nameOf(who, role)}<br>Sinh ngày: ${bornOf(who, role)}<br>Dân tộc: Kinh<br>Nghề nghiệp: Làm ruộng<br>Chỗ ở hiện nay: ${f.place.name}<br>Giấy CMND số: ${field('old_citizen_id', oldCitizenId(f.chance), undefined, role)}<br>Cấp ngày 3/5/1986`;
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:10.5pt"><div class="cols"><div>Xã ${f.place.name}<br>${district(f)}<br>Tỉnh ${f.place.province}</div><div style="text-align:center;flex:2">${nation(9)}</div><div style="flex:0.8">Số ${field('marriage_certificate_no', `${f.number}/1992`, String(f.number))}<br>Quyển 01/1992</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 17)}${sideBySide(half('NGƯỜI CHỒNG', husband, 'husband'), half('NGƯỜI VỢ', wife, 'wife'))}<p>Giấy chứng nhận kết hôn này có giá trị kể từ ngày ký.</p><div style="text-align:right">Đăng ký, ${issued('20/11/1992')}</div><div class="cols"><div>${plainSign(f, 'Chồng ký', husband.name, 10)}</div><div>${plainSign(f, 'Vợ ký', wife.name, 10)}</div></div>${closing(f, 'TM. UBND XÃ', codeLine(f), 'CHỦ TỊCH', undefined, 10)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'marriage-middle-labels',
    class: 'marriage_certificate',
    tags: ['form', 'table'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      return paper('marriage_certificate', [
        `${guilloche('#f4d6dc')}<div style="text-align:center">${nation(12)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 19)}<div class="sub">Số: ${field('marriage_certificate_no', `${f.number}/2021`)}</div>${grid(
          ['Vợ', '', 'Chồng'],
          [
            [
              nameOf(wife, 'wife', upper(wife.name)),
              'Họ, chữ đệm, tên',
              nameOf(husband, 'husband', upper(husband.name)),
            ],
            [bornOf(wife, 'wife'), 'Ngày, tháng, năm sinh', bornOf(husband, 'husband')],
            ['Kinh', 'Dân tộc', 'Kinh'],
            [idOf(wife, 'wife'), 'Số CCCD', idOf(husband, 'husband')],
          ],
          11.5,
        )}${line('Nơi đăng ký kết hôn:', field('agency', `Ủy ban nhân dân ${f.place.full}`))}${line('Ngày, tháng, năm đăng ký:', issued(f.date))}<div class="cols"><div>${plainSign(f, 'VỢ', wife.name, 12)}</div><div>${plainSign(f, 'CHỒNG', husband.name, 12)}</div></div>${closing(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'marriage-extract-2024',
    class: 'marriage_certificate',
    tags: ['form'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const part = (label: string, who: typeof husband, role: string) =>
        `${line(`Họ, chữ đệm, tên ${label}:`, `<b>${nameOf(who, role, upper(who.name))}</b>`)}${line('Ngày, tháng, năm sinh:', bornOf(who, role))}${line('Dân tộc: Kinh &emsp; Quốc tịch:'.replace('&emsp;', '-'), 'Việt Nam')}${line('Nơi cư trú:', who.home)}${line('Số định danh cá nhân/Giấy tờ tùy thân:', `${idOf(who, role)} (Thẻ CCCD cấp ngày 12/7/2021)`)}`;
      return paper('marriage_certificate', [
        `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('marriage_certificate_no', `${f.number}/TLKH-BS`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('TRÍCH LỤC KẾT HÔN (BẢN SAO)', 15)}${part('vợ', wife, 'wife')}${part('chồng', husband, 'husband')}${line('Đã đăng ký kết hôn tại:', `UBND ${f.place.kind} ${f.place.name}`)}${line('Số:', `${f.number + 20}, ngày 12 tháng 5 năm 2019`)}${line('Ghi chú:', 'không')}${closing(f, 'NGƯỜI KÝ TRÍCH LỤC', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'marriage-foreign',
    class: 'marriage_certificate',
    tags: ['form', 'sans', 'table'],
    landscape: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const half = (vn: string, en: string, who: typeof husband, role: string) =>
        `<b>${vn} / <i>${en}</i></b><br>Họ, chữ đệm, tên / <i>Full name</i>: <b>${nameOf(who, role, upper(who.name))}</b><br>Ngày sinh / <i>Date of birth</i>: ${bornOf(who, role)}<br>Quốc tịch / <i>Nationality</i>: Việt Nam<br>Số hộ chiếu / <i>Passport No</i>: ${field('passport_no', passportNo(f.chance), undefined, role)}<br>Số định danh cá nhân / <i>Personal ID</i>: ${idOf(who, role)}`;
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:10.5pt"><div style="text-align:center">${nation(10.5)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 18)}<div class="sub"><i>MARRIAGE CERTIFICATE</i> - Số/<i>No</i>: ${field('marriage_certificate_no', `${f.number}/2026`)}</div>${sideBySide(half('Vợ', 'Wife', wife, 'wife'), half('Chồng', 'Husband', husband, 'husband'))}<div style="margin-top:3mm">Nơi đăng ký / <i>Place of registration</i>: ${field('agency', `UBND ${f.place.full}`)}<br>Ngày đăng ký / <i>Date of registration</i>: ${issued(f.date, f.date)}</div>${closing(f, 'CHỦ TỊCH / <i>CHAIRMAN</i>', codeLine(f), 'CHỦ TỊCH', undefined, 12)}</div>`,
        ],
        'a4Landscape',
        SANS,
      );
    },
  },
  {
    id: 'application-marriage',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('TỜ KHAI ĐĂNG KÝ KẾT HÔN', 15)}<div class="sub">Kính gửi: UBND ${f.place.full}</div>${grid(
          ['Thông tin', 'Bên nữ', 'Bên nam'],
          [
            [
              'Họ, chữ đệm, tên',
              nameOf(wife, 'wife', upper(wife.name)),
              nameOf(husband, 'husband', upper(husband.name)),
            ],
            ['Ngày, tháng, năm sinh', bornOf(wife, 'wife'), bornOf(husband, 'husband')],
            ['Nơi cư trú', wife.home, husband.home],
            [
              'Giấy tờ tùy thân',
              `CCCD ${idOf(wife, 'wife')} cấp ngày 2/3/2022`,
              `CCCD ${idOf(husband, 'husband')} cấp ngày 9/4/2022`,
            ],
            ['Kết hôn lần thứ', '1', '2'],
          ],
          11.5,
        )}<p>Chúng tôi cam đoan việc kết hôn là tự nguyện. (Bên nam kèm Bản án ly hôn số 15/2020/HNGĐ-ST)</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Bên nữ', wife.name)}</div><div>${plainSign(f, 'Bên nam', husband.name)}</div></div>${codeLine(f)}`,
      ]);
    },
  },
  {
    id: 'marital-below-title',
    class: 'marital_status_certificate',
    tags: ['form', 'modern'],
    draw: (f) =>
      paper(
        'marital_status_certificate',
        [
          `<div class="cols"><div style="text-align:center"><b>${officeLines('UBND', unit(f))}</b></div><div style="text-align:center;flex:1.6">${nation(11)}</div></div>${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15)}<div class="sub">Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}</div><p>Xét đề nghị của ${you(f.main.sex).toLowerCase()} ${f.main.name}, UBND ${f.place.kind} ${f.place.name} xác nhận:</p>${flat(`- Họ tên: <b>${nameOf(f.main, 'subject')}</b>; sinh ngày: ${bornOf(f.main, 'subject')}; giới tính: ${f.main.sex}`)}${flat(`- CCCD/CC/Hộ chiếu số: ${idOf(f.main, 'subject')}, cấp ngày 01/07/2021, tại Cục CS QLHC về TTXH`)}${flat(`- Nơi thường trú: ${f.main.home}`)}${flat(`- Tình trạng hôn nhân: đã đăng ký kết hôn, nhưng đã ly hôn theo Quyết định số 123/2018/QĐST-HNGĐ ngày 08/6/2018; hiện tại chưa đăng ký kết hôn với ai.`)}<p>Giấy này có giá trị 06 tháng kể từ ngày cấp.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    id: 'marital-2008',
    class: 'marital_status_certificate',
    tags: ['form', 'typed'],
    draw: (f) =>
      paper(
        'marital_status_certificate',
        [
          `<div style="font-size:11pt"><div class="cols"><div>ỦY BAN NHÂN DÂN<br>Xã/phường: ${f.place.name}<br>Tỉnh: ${f.place.province}</div><div style="text-align:center;flex:1.4">${nation(10)}</div><div style="flex:0.9">Mẫu TP/HT-2010-XNHN.2<br>Số: ${field('document_no', `${f.number}/XN`)}</div></div>${title('GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', 15)}${dotted('Xác nhận Ông/Bà:', nameOf(f.main, 'subject', upper(f.main.name)))}${dotted('Giới tính:', f.main.sex)}${dotted('Sinh ngày', bornOf(f.main, 'subject', dateInWords(f.main.born).slice(5)))}${dotted('Dân tộc:', 'Kinh')}${dotted('Quốc tịch:', 'Việt Nam')}${dotted('Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế:', field('old_citizen_id', oldCitizenId(f.chance), undefined, 'subject'), 10)}${dotted('Nơi thường trú/tạm trú:', f.main.home, 3)}${dotted('Tình trạng hôn nhân:', 'chưa đăng ký kết hôn với ai')}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', codeLine(f))}</div>`,
        ],
        'a4',
        TYPED,
      ),
  },
  {
    id: 'application-marital-boxed',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="text-align:center">${nation(11)}</div>${title('TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 13)}<div class="sub">Kính gửi: UBND ${f.place.full}</div>${above('1. Họ, chữ đệm, tên người yêu cầu', nameOf(f.main, 'applicant', upper(f.main.name)))}${sideBySide(above('2. Loại giấy tờ tùy thân', 'Thẻ căn cước'), above('3. Số giấy tờ', idOf(f.main, 'applicant')), above('4. Ngày cấp', '14/09/2024'), above('5. Nơi cấp', 'Bộ Công an'))}${above('6. Nơi cư trú', f.main.home)}<p class="flat"><b>Đề nghị cấp Giấy xác nhận tình trạng hôn nhân cho người có tên dưới đây:</b></p>${above('7. Họ, chữ đệm, tên', upper(f.main.name))}${sideBySide(above('8. Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')), above('9. Giới tính', f.main.sex), above('10. Dân tộc', 'Kinh'))}${above('11. Trong thời gian cư trú tại', f.place.full)}${above('12. Mục đích sử dụng', 'Kết hôn')}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${codeLine(f)}</div><div>${plainSign(f, 'Người yêu cầu', f.main.name)}</div></div>`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'extract-change',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TLCCHT`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('TRÍCH LỤC<br>CẢI CHÍNH HỘ TỊCH', 16)}${line('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${line('Giới tính:', `${f.main.sex}. Dân tộc: Kinh. Quốc tịch: Việt Nam`)}${line('Giấy tờ tùy thân:', `Căn cước công dân số ${idOf(f.main, 'subject')} do Cục Cảnh sát QLHC về TTXH cấp ngày 25/5/2021`)}${line('Được cải chính hộ tịch trong:', `Giấy khai sinh số ${field('birth_certificate_no', `${f.number + 2}/1999`)}`)}${line('Do:', `UBND ${f.place.kind} ${f.place.name} cấp ngày 15 tháng 7 năm 1999`)}<p class="flat">Từ: Ngày sinh 12/10/1999<br>Thành: Ngày sinh 10/12/1999</p>${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    id: 'decision-name-change',
    class: 'decision',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('QUYẾT ĐỊNH<br>Về việc thay đổi, cải chính hộ tịch', 14)}<p>Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014;<br>Căn cứ Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 của Chính phủ;<br>Xét đề nghị của ${you(f.main.sex)} ${f.main.name},</p>${title('QUYẾT ĐỊNH:', 12.5)}<p><b>Điều 1.</b> Cho phép ${you(f.main.sex)}: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'subject')}, thẻ căn cước công dân số: ${idOf(f.main, 'subject')} cấp ngày 11/11/2021, nơi cư trú: ${f.main.home}, được thay đổi tên trong Giấy khai sinh số: ${field('birth_certificate_no', `${f.number + 4}/2002`)}, quyển số 01/2002, đăng ký ngày 12/3/2002.</p><p><b>Điều 2.</b> Công chức tư pháp - hộ tịch ghi vào Sổ theo quy định.</p><p><b>Điều 3.</b> Quyết định có hiệu lực kể từ ngày ký.</p>${closing(f, 'CHỦ TỊCH', `<i>Nơi nhận:</i><br>- Như Điều 3;<br>- Lưu: VT.<br>${codeLine(f)}`)}`,
      ]),
  },
  {
    id: 'adoption-certificate',
    class: 'other',
    tags: ['form', 'personal'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = couple(f);
      const child = f.others[2];
      return paper('other', [
        `${guilloche('#dcefe0')}<div class="cols" style="font-size:11pt"><div>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</div><div style="text-align:center;flex:1.6">${nation(11)}</div></div>${title('GIẤY CHỨNG NHẬN NUÔI CON NUÔI', 17)}<div class="sub">(Bản chính)</div>${flat(`Họ và tên con nuôi: <b>${nameOf(child, 'subject')}</b>, sinh ngày ${bornOf(child, 'subject')}`)}${flat(`Số định danh cá nhân: ${idOf(child, 'subject')}`)}${grid(
          ['', 'Cha nuôi', 'Mẹ nuôi'],
          [
            ['Họ và tên', nameOf(father, 'father'), nameOf(mother, 'mother')],
            ['Ngày, tháng, năm sinh', bornOf(father, 'father'), bornOf(mother, 'mother')],
            ['CMND/CCCD/Hộ chiếu', idOf(father, 'father'), idOf(mother, 'mother')],
            ['Nơi thường trú', father.home, mother.home],
          ],
          11,
        )}<div style="text-align:right">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'register-marriages-2015',
    class: 'civil_register',
    tags: ['form'],
    draw: (f) => {
      const entry = (n: number, one: Facts['main'], two: Facts['main']) =>
        `<div style="border:0.3mm solid #333;padding:2mm;margin-bottom:4mm;font-size:10.5pt"><b>Số: ${field('marriage_certificate_no', `${n}/2015`)}</b> &emsp; Ngày, tháng, năm đăng ký: ${(n % 20) + 3}/9/2015${sideBySide(`Họ, chữ đệm, tên chồng: ${nameOf(one, 'husband')}<br>Ngày, tháng, năm sinh: ${bornOf(one, 'husband')}<br>Giấy tờ tùy thân: ${idOf(one, 'husband')}`, `Họ, chữ đệm, tên vợ: ${nameOf(two, 'wife')}<br>Ngày, tháng, năm sinh: ${bornOf(two, 'wife')}<br>Giấy tờ tùy thân: ${idOf(two, 'wife')}`)}Loại đăng ký: 1. Đăng ký mới ☒ 2. Đăng ký lại ☐</div>`;
      return paper('civil_register', [
        `${title('SỔ ĐĂNG KÝ KẾT HÔN', 16)}<div class="cols" style="font-size:10.5pt"><div>UBND ${f.place.full}</div><div style="text-align:right">Trang ${f.chance.whole(10, 60)}</div></div>${entry(f.number, f.main, f.others[0])}${entry(f.number + 1, f.others[1], f.others[2])}`,
      ]);
    },
  },
  {
    id: 'guardian-extract',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) => {
      const ward = f.others[1];
      const part = (who: Facts['main'], role: string) =>
        `${fill('Họ, chữ đệm, tên:', nameOf(who, role, upper(who.name)))}${fillRow(['Ngày, tháng, năm sinh:', bornOf(who, role), 2], ['Giới tính:', who.sex, 1])}${fill('Giấy tờ tùy thân:', `${idOf(who, role, spaced(who.id))}`)}${fill('Nơi cư trú:', who.home)}`;
      return paper('other', [
        `${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>Số: ${field('document_no', `${f.number}/TLĐKGH`)}`, `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}${title('TRÍCH LỤC ĐĂNG KÝ GIÁM HỘ', 15)}${flat('<b>1. Người giám hộ</b>')}${part(f.main, 'relative')}${flat('<b>2. Người được giám hộ</b>')}${part(ward, 'subject')}${flat('3. Lý do: cha mẹ đã chết')}${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
];
