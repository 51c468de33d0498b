import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  MODERN,
  nameOf,
  nation,
  paper,
  plainSign,
  SANS,
  spaced,
  title,
  twoColumns,
  TYPED,
  upper,
} from '../kit.ts';
import type { Template } from '../template.ts';
import { above, district, dotted, officeLines, sideBySide, spelt, unit } from '../form-kit.ts';

/** Civil status papers as earlier circulars, other provinces and other offices print them. */
export const FIRST_CIVIL: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'birth-2010',
    class: 'birth_certificate',
    tags: ['form', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [mother, father] = [f.name('Nữ'), f.name('Nam')];
      const parent = (label: string, name: string, role: string) =>
        `${fill(`Họ và tên ${label}:`, field('person_name', name, name, role))}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1], ['Năm sinh:', '1880', 1])}${fill('Nơi thường trú/tạm trú:', f.place.full)}`;
      return paper('birth_certificate', [
        `${guilloche('#e6d6ef')}<div class="cols" style="font-size:11pt;line-height:1.3"><div>Tỉnh, thành phố: ${f.place.province}<br>Quận, huyện: ${district(f).slice(6)}<br>Xã, phường, thị trấn: ${f.place.name}</div><div style="text-align:right">TP/HT-2010-KS.1<br>Số: <b>${field('birth_certificate_no', `${f.number}/2019`, String(f.number))}</b><br>Quyển số: 01/2019</div></div>
        <div style="text-align:center;margin-top:5mm">${nation(12, '-', 40)}</div>${title('GIẤY KHAI SINH', 22, 'color:#5a2a78;margin-top:7mm')}<div class="sub">(BẢN CHÍNH)</div>
        ${fillRow(['Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 3], ['Giới tính:', f.main.sex, 1])}
        ${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}<div style="font-size:12pt">(Bằng chữ: <i>Ngày ${spelt(f.main.born)}</i>)</div>
        ${fill('Nơi sinh:', `Bệnh viện huyện, tỉnh ${f.place.province}`)}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
        ${parent('cha', father, 'father')}${parent('mẹ', mother, 'mother')}
        ${fill('Nơi đăng ký khai sinh:', field('agency', `UBND ${f.place.full}`))}${fill('Ngày, tháng, năm đăng ký:', issued(f.date))}
        <div class="cols" style="margin-top:4mm"><div>${plainSign(f, 'NGƯỜI ĐI KHAI SINH', father)}</div><div>${closing(f, 'NGƯỜI KÝ GIẤY KHAI SINH', codeLine(f))}</div></div>`,
      ]);
    },
  },
  {
    id: 'birth-boxes',
    class: 'birth_certificate',
    tags: ['form', 'sans'],
    draw: (f) => {
      const [mother, father] = [f.name('Nữ'), f.name('Nam')];
      return paper(
        'birth_certificate',
        [
          `${twoColumns(`<b>UBND ${unit(f)}</b><div class="rule" style="width:14mm"></div>Số: ${field('birth_certificate_no', `${f.number}/TLKS-BS`)}`, `${nation(10.5)}<i>${f.place.name}, ${issued(f.date)}</i>`, 34, 11)}${title('TRÍCH LỤC KHAI SINH', 17)}<div class="sub">(Bản sao)</div>
          <p class="flat"><b>I. THÔNG TIN NGƯỜI ĐƯỢC KHAI SINH</b></p>${above('Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject')}</b>`)}${sideBySide(above('Ngày, tháng, năm sinh', bornOf(f.main, 'subject')), above('Giới tính', f.main.sex), above('Dân tộc', 'Kinh'))}${sideBySide(above('Số định danh cá nhân', idOf(f.main, 'subject')), above('Quốc tịch', 'Việt Nam'))}${above('Nơi sinh', f.place.full)}
          <p class="flat"><b>II. THÔNG TIN VỀ CHA, MẸ</b></p>${sideBySide(`${above('Họ, chữ đệm, tên người cha', field('person_name', father, father, 'father'))}${above('Năm sinh', '1877')}`, `${above('Họ, chữ đệm, tên người mẹ', field('person_name', mother, mother, 'mother'))}${above('Năm sinh', '1881')}`)}
          ${above('Nơi đăng ký khai sinh', `Ủy ban nhân dân ${f.place.full}`)}
          <p class="flat" style="margin-top:5mm"><i>Trích lục được lập từ Cơ sở dữ liệu hộ tịch điện tử.</i></p>${closing(f, `TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH`, codeLine(f))}`.replace(
            `<b>UBND ${unit(f)}</b>`,
            `<b>${field('agency', `UBND ${unit(f)}`)}</b>`,
          ),
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'marriage-wide',
    class: 'marriage_certificate',
    tags: ['form', 'landscape'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      const half = (label: string, who: typeof husband, role: string) =>
        `${fill(`Họ, chữ đệm, tên ${label}:`, `<b>${nameOf(who, role, upper(who.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(who, role))}${fillRow(['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Nơi cư trú:', who.home)}${fill('Giấy tờ tùy thân:', `Căn cước công dân số ${idOf(who, role)}`)}`;
      return paper(
        'marriage_certificate',
        [
          `${guilloche('#f2cfd6')}<div style="font-size:11.5pt"><div style="text-align:center">${nation(12)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 22, 'color:#b02a3c')}<div style="text-align:center">Số: ${field('marriage_certificate_no', `${f.number}/2026`)}</div>
          ${sideBySide(half('vợ', wife, 'wife'), half('chồng', husband, 'husband'))}
          ${fill('Nơi đăng ký kết hôn:', field('agency', `Ủy ban nhân dân ${f.place.full}`))}${fill('Ngày, tháng, năm đăng ký:', issued(f.date, f.date))}
          <div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'VỢ', wife.name, 14)}</div><div>${plainSign(f, 'CHỒNG', husband.name, 14)}</div><div>${closing(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN', '', 'CHỦ TỊCH', undefined, 14)}</div></div>${codeLine(f)}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    id: 'marriage-old-left',
    class: 'marriage_certificate',
    tags: ['form', 'typed'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      const t = (html: string) => `<span style="font-family:${TYPED};font-size:10pt">${html}</span>`;
      const half = (head: string, who: typeof husband, role: string) =>
        `<div style="text-align:center"><b>${head}</b></div>${fill('Họ và tên:', t(nameOf(who, role)))}${fill('Sinh ngày:', t(bornOf(who, role, dateInWords(who.born).slice(5))))}${fillRow(['Dân tộc:', t('Kinh'), 1], ['Quốc tịch:', t('Việt Nam'), 1])}${fill('Nơi thường trú/tạm trú:', t(who.home))}${fill('Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế:', t(idOf(who, role)))}`;
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:11pt;line-height:1.28;margin-top:-6mm"><div class="cols"><div style="flex:0.9"><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b><br>${upper(district(f))}<br>TỈNH ${upper(f.place.province)}</div><div style="text-align:center;flex:1.5">${nation(11.5)}</div><div style="flex:0.7;text-align:right">Mẫu TP/HT-2008-KH.1<br>Số: ${t(field('marriage_certificate_no', `${f.number}/2018`, String(f.number)))}<br>Quyển số: ${t('01/2018')}</div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 20)}<div class="sub">(Bản chính)</div>
          ${sideBySide(half('CHỒNG', husband, 'husband'), half('VỢ', wife, 'wife'))}
          <p style="margin-top:2mm">Giấy chứng nhận kết hôn này có giá trị kể từ ngày ký, ghi vào Sổ đăng ký kết hôn.</p>
          <div style="text-align:right"><i>Đăng ký, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Chồng', husband.name, 12)}</div><div>${plainSign(f, 'Vợ', wife.name, 12)}</div><div>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', '', 'CHỦ TỊCH', undefined, 12)}</div></div>${codeLine(f)}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    id: 'death-old',
    class: 'death_extract',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [kin] = f.others;
      return paper(
        'death_extract',
        [
          `<div class="cols" style="font-size:11pt"><div>UBND: xã ${f.place.name}<br>Tỉnh: ${f.place.province}</div><div style="text-align:right">Số: ${field('death_extract_no', `${f.number}/2017`, String(f.number))}<br>Quyển số: 01/2017</div></div><div style="text-align:center;margin-top:4mm">${nation(11)}</div>${title('GIẤY CHỨNG TỬ', 18)}<div class="sub">(BẢN SAO)</div>
          <div style="font-size:11.5pt">${dotted('Họ và tên:', nameOf(f.main, 'subject', upper(f.main.name)))}${dotted('Giới tính:', `${f.main.sex}`, 60)}${dotted('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${dotted('Dân tộc:', 'Kinh......Quốc tịch:...Việt Nam')}${dotted('Nơi thường trú/tạm trú cuối cùng:', f.main.home, 4)}${dotted('Số Giấy CMND/Hộ chiếu:', idOf(f.main, 'subject'))}
          ${dotted('Đã chết vào lúc:', `07 giờ 20 phút, ngày ${f.chance.whole(10, 28)} tháng 8 năm 2017`, 3)}${dotted('Nơi chết:', 'Tại nhà', 50)}${dotted('Nguyên nhân chết:', 'Tuổi già', 40)}${dotted('Nơi đăng ký khai tử:', field('agency', `UBND ${f.place.full}`), 4)}${dotted('Họ và tên người khai:', nameOf(kin, 'declarant'))}${dotted('Quan hệ với người chết:', 'Con', 30)}</div>
          <div style="text-align:right;font-size:11pt;margin-top:5mm">Sao từ sổ đăng ký khai tử<br>${f.place.kind === 'xã' ? 'Xã' : 'Phường'} ${f.place.name}, ${issued(f.date)}</div>${closing(f, `TM. UBND ${unit(f)}<br>CHỦ TỊCH`, codeLine(f))}`.replace(
            'UBND: xã',
            `UBND: ${f.place.kind}`,
          ),
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'death-parallel',
    class: 'death_extract',
    tags: ['form', 'table'],
    draw: (f) => {
      const [kin] = f.others;
      return paper('death_extract', [
        `${twoColumns(`ỦY BAN NHÂN DÂN<br>${officeWithin(f)}<br>Số: ${field('death_extract_no', `${f.number}/TLKT-BS`)}`, `${nation(12, '–')}<br><i>${f.place.name}, ${issued(f.date)}</i>`, 39)}${title('TRÍCH LỤC KHAI TỬ<br>(BẢN SAO)', 15)}
        ${grid(
          [],
          [
            [
              `Họ, chữ đệm, tên:<br><b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`,
              `Giới tính:<br>${f.main.sex}`,
            ],
            [
              `Ngày, tháng, năm sinh:<br>${bornOf(f.main, 'subject')}`,
              `Số định danh cá nhân:<br>${idOf(f.main, 'subject')}`,
            ],
            ['Dân tộc:<br>Kinh', 'Quốc tịch:<br>Việt Nam'],
            [`Nơi cư trú cuối cùng:<br>${f.main.home}`, 'Nguyên nhân chết:<br>Bệnh hiểm nghèo'],
            [
              `Họ, chữ đệm, tên người đi khai tử:<br>${nameOf(kin, 'declarant')}`,
              `Giấy tờ tùy thân:<br>CCCD ${idOf(kin, 'declarant', spaced(kin.id))}`,
            ],
          ],
          12,
        )}${closing(f, 'PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'marital-ward',
    class: 'marital_status_certificate',
    tags: ['form', 'italic'],
    draw: (f) =>
      paper(
        'marital_status_certificate',
        [
          `${twoColumns(`${upper(district(f))}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(11)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 11.5)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15)}${title(`ỦY BAN NHÂN DÂN ${unit(f)}`, 12)}
          <p>Xét đề nghị của ông/bà ${f.main.name} về việc cấp Giấy xác nhận tình trạng hôn nhân,</p>${title('XÁC NHẬN:', 12.5)}
          ${dotted('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject')}</b>`)}${dotted('Sinh ngày:', bornOf(f.main, 'subject', dateInWords(f.main.born).slice(5)))}${dotted('Giới tính:', `${f.main.sex}.......Dân tộc:...Kinh.......Quốc tịch:...Việt Nam`, 3)}${dotted('Giấy tờ tùy thân:', `Thẻ căn cước số ${idOf(f.main, 'subject')}`)}${dotted('Nơi cư trú:', f.main.home, 6)}${dotted('Trong thời gian cư trú tại:', f.place.full, 3)}${dotted('Tình trạng hôn nhân:', 'Chưa đăng ký kết hôn với ai')}
          <p style="margin-top:3mm"><i>Giấy này được cấp để sử dụng vào việc bổ túc hồ sơ.</i></p>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `<b><i>Nơi nhận:</i></b><br>- Đương sự;<br>- Lưu: VT.<br>${codeLine(f)}`)}`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    id: 'application-birth',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const child = f.others[1];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12.5)}</div>${title('TỜ KHAI ĐĂNG KÝ KHAI SINH', 15, 'margin-top:5mm')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.full}</div>
        ${dotted('Họ, chữ đệm, tên người yêu cầu:', nameOf(f.main, 'applicant', upper(f.main.name)))}${dotted('Nơi cư trú:', f.main.home, 10)}${dotted('Giấy tờ tùy thân:', `CCCD số ${idOf(f.main, 'applicant')} do Cục Cảnh sát cấp ngày 09/05/2022`, 2)}${dotted('Quan hệ với người được khai sinh:', f.main.sex === 'Nam' ? 'Ông nội' : 'Bà nội')}
        <p class="flat"><b>Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:</b></p>${dotted('Họ, chữ đệm, tên:', `<b>${nameOf(child, 'subject', upper(child.name))}</b>`)}${dotted('Ngày, tháng, năm sinh:', `${bornOf(child, 'subject')} ghi bằng chữ: ${spelt(child.born)}`, 2)}${dotted('Giới tính:', `${child.sex} ....... Dân tộc: Kinh ....... Quốc tịch: Việt Nam`, 2)}${dotted('Nơi sinh:', f.place.full)}
        <p style="margin-top:4mm">Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật.</p><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>Làm tại: ${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người yêu cầu', f.main.name)}</div></div>`,
      ]);
    },
  },
];

/** The commune's line in bold below "people's committee", which is part of its name. */
function officeWithin(f: Parameters<typeof unit>[0]): string {
  return `<b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, unit(f))}</b><div class="rule" style="width:18mm"></div>`;
}
