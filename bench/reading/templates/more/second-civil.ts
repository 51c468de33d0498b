import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { dateInWords } from '../../../../samples/make/people.ts';
import {
  bornOf,
  closing,
  codeLine,
  grid,
  idOf,
  issued,
  line,
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
import { above, centred, district, dotted, letterBoxes, officeLines, sideBySide, spelt, unit } from '../form-kit.ts';

/** Civil status papers with the wording and the order of other decades and offices. */
export const SECOND_CIVIL: Omit<Template, 'part' | 'round'>[] = [
  {
    id: 'birth-1989',
    class: 'birth_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [mother, father] = [f.name('Nữ'), f.name('Nam')];
      return paper(
        'birth_certificate',
        [
          `<div class="cols" style="font-size:10.5pt"><div>Xã, phường: ${f.place.name}<br>Huyện, quận: ${district(f).slice(6)}<br>Tỉnh, thành phố: ${f.place.province}</div><div style="text-align:center;flex:1.6">${nation(10.5)}</div><div style="flex:0.8">Số ${field('birth_certificate_no', `${f.number}/1999`, String(f.number))}<br>Quyển số 02 năm 1999</div></div>${title('GIẤY KHAI SINH', 20)}<div class="sub">(BẢN SAO)</div>
          ${fillRow(['Họ và tên:', nameOf(f.main, 'subject'), 3], ['Nam, nữ:', f.main.sex, 1])}${fill('Sinh ngày, tháng, năm:', bornOf(f.main, 'subject', dateInWords(f.main.born)))}${fill('Nơi sinh:', f.place.full)}
          ${grid(
            ['Phần khai về cha mẹ', 'Người mẹ', 'Người cha'],
            [
              [
                'Họ, tên, tuổi (hoặc ngày, tháng, năm sinh)',
                `${field('person_name', mother, mother, 'mother')}, 24 tuổi`,
                `${field('person_name', father, father, 'father')}, 27 tuổi`,
              ],
              ['Dân tộc, quốc tịch', 'Kinh, Việt Nam', 'Kinh, Việt Nam'],
              ['Nghề nghiệp', 'Làm ruộng', 'Thợ mộc'],
              ['Nơi thường trú', f.place.full, f.place.full],
            ],
            10.5,
          )}${fill('Họ, tên, tuổi, nơi thường trú của người đứng khai:', `${father}`)}
          <div style="text-align:right">Đăng ký ${issued(f.date)}</div>${closing(f, `TM. ${field('agency', `UBND ${unit(f)}`)}<br>CHỦ TỊCH`, `Người đứng khai<br>${codeLine(f)}`)}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    id: 'birth-centred',
    class: 'birth_certificate',
    tags: ['form'],
    draw: (f) => {
      const [mother, father] = [f.name('Nữ'), f.name('Nam')];
      return paper('birth_certificate', [
        `<div style="text-align:center">${nation(12)}<div><b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b></div></div>${title('BẢN SAO GIẤY KHAI SINH', 18, 'margin-top:6mm')}<div class="sub">Số đăng ký: ${field('birth_certificate_no', `${f.number}/2026`)}</div>
        ${centred('Họ, chữ đệm và tên người được khai sinh', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}<p class="flat">Sinh ngày ${bornOf(f.main, 'subject', dateInWords(f.main.born).slice(5))} (${spelt(f.main.born)})</p><p class="flat">Giới tính ${f.main.sex}, dân tộc Kinh, quốc tịch Việt Nam, sinh tại ${f.place.full}.</p><p class="flat">Mẹ: <b>${field('person_name', mother, mother, 'mother')}</b>, sinh năm 1880, dân tộc Kinh, trú tại ${f.place.full}.</p><p class="flat">Cha: <b>${field('person_name', father, father, 'father')}</b>, sinh năm 1878, dân tộc Kinh, trú tại ${f.place.full}.</p><p class="flat">Đăng ký tại Ủy ban nhân dân ${f.place.full} năm 2020.</p><div style="text-align:right;margin-top:6mm"><i>${f.place.name}, ngày ${issued(f.date, f.date.replaceAll('/', '.'))}</i></div>${closing(f, 'CÔNG CHỨC TƯ PHÁP - HỘ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'marriage-register-copy',
    class: 'marriage_certificate',
    tags: ['form', 'table'],
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      return paper(
        'marriage_certificate',
        [
          `${twoColumns(`UBND ${unit(f)}<br><b>${field('agency', 'BỘ PHẬN TƯ PHÁP - HỘ TỊCH')}</b>`, nation(10.5), 40, 11)}${title('TRÍCH LỤC KẾT HÔN', 16)}<div class="sub">(Bản sao) Số: ${field('marriage_certificate_no', `${f.number}/TLKH-BS`)}</div>${grid(
            ['Thông tin', 'Bên nữ', 'Bên nam'],
            [
              ['Họ, chữ đệm, tên', `<b>${nameOf(wife, 'wife')}</b>`, `<b>${nameOf(husband, 'husband')}</b>`],
              ['Ngày sinh', bornOf(wife, 'wife'), bornOf(husband, 'husband')],
              ['Dân tộc / Quốc tịch', 'Kinh / Việt Nam', 'Kinh / Việt Nam'],
              ['Số định danh', idOf(wife, 'wife'), idOf(husband, 'husband')],
              ['Nơi cư trú', wife.home, husband.home],
            ],
            11,
          )}<p class="flat">Đã đăng ký kết hôn tại ${f.place.full} theo Sổ đăng ký kết hôn năm 2015.</p><div style="text-align:right"><i>Cấp ${issued(f.date)}</i></div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'marriage-small-left',
    class: 'marriage_certificate',
    tags: ['form', 'small'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      const person = (who: typeof husband, role: string, sex: string) =>
        `${above(`Họ, chữ đệm, tên ${sex}`, `<b>${nameOf(who, role, upper(who.name))}</b>`)}${above('Ngày, tháng, năm sinh', bornOf(who, role))}${above('Giấy tờ tùy thân', `CCCD ${idOf(who, role)}`)}`;
      return paper(
        'marriage_certificate',
        [
          `<div style="font-size:10pt;line-height:1.25;margin:-8mm -4mm 0 -12mm"><div class="cols"><div>Số: <b>${field('marriage_certificate_no', `${f.number}/2024`, String(f.number))}</b>, quyển số: 01/2024</div><div style="text-align:center;flex:2">${nation(10, '-', 30)}</div><div></div></div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 15)}${sideBySide(person(husband, 'husband', 'chồng'), person(wife, 'wife', 'vợ'))}<div style="text-align:right"><i>Đăng ký tại: ${field('agency', `UBND ${f.place.full}`)}, ${issued(f.date)}</i></div>${closing(f, 'NGƯỜI KÝ', codeLine(f), 'CHỦ TỊCH', undefined, 12)}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    id: 'death-letter',
    class: 'death_extract',
    tags: ['form'],
    draw: (f) =>
      paper('death_extract', [
        `${twoColumns(`${officeLines('ỦY BAN NHÂN DÂN', unit(f), `TỈNH ${upper(f.place.province)}`).replaceAll(` TỈNH ${upper(f.place.province)}"`, '"')}<div>———</div>Số: ${field('death_extract_no', `${f.number}/TLKT`)}`, `${nation(11.5)}`, 40)}${title('TRÍCH LỤC KHAI TỬ', 16)}<p class="flat">Trích từ Sổ đăng ký khai tử, Ủy ban nhân dân ${f.place.full} xác nhận:</p><p>${f.main.sex === 'Nam' ? 'Ông' : 'Bà'}: <b>${nameOf(f.main, 'subject')}</b></p><p>Sinh: ${bornOf(f.main, 'subject', dateInWords(f.main.born))}</p><p>Số CMND/CCCD: ${idOf(f.main, 'subject')}</p><p>Nơi cư trú cuối cùng: ${f.main.home}</p><p>Đã chết vào lúc 10 giờ, ngày 14 tháng 8 năm 2026 tại nhà riêng. Nguyên nhân chết: bệnh già.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    id: 'marital-table',
    class: 'marital_status_certificate',
    tags: ['form', 'table', 'sans'],
    draw: (f) =>
      paper(
        'marital_status_certificate',
        [
          `<div class="cols" style="font-size:11pt"><div style="text-align:center"><b>Ủy ban nhân dân<br>${f.place.kind} ${f.place.name}</b><br>Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}${field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`, '')}</div><div style="text-align:center;flex:1.3">${nation(10.5)}</div></div>${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 15)}${grid(
            [],
            [
              ['Người được xác nhận', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['Năm sinh', bornOf(f.main, 'subject')],
              ['Giới tính', f.main.sex],
              ['Số CCCD/Hộ chiếu', idOf(f.main, 'subject')],
              ['Nơi cư trú', f.main.home],
              ['Tình trạng hôn nhân', 'Chưa kết hôn lần nào'],
              ['Mục đích', 'Làm thủ tục đăng ký kết hôn'],
            ],
            12,
          )}<p class="flat">Giấy này có giá trị sử dụng 06 tháng.</p><div style="text-align:right">Ngày ký: ${issued(f.date, f.date)}</div>${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'application-comb',
    class: 'application_form',
    tags: ['form', 'boxes'],
    draw: (f) =>
      paper('application_form', [
        `<div class="cols" style="font-size:11pt"><div>Mẫu TK1-TS</div><div style="text-align:center;flex:1.6">${nation(11)}</div></div>${title('TỜ KHAI<br>THAM GIA, ĐIỀU CHỈNH THÔNG TIN BẢO HIỂM', 14)}<div class="sub">Kính gửi: Bảo hiểm xã hội cơ sở ${f.place.name}</div>
        <p class="flat">[01]. Họ và tên (viết chữ in hoa): <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b></p><p class="flat">[02]. Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant', f.main.born.split('').join(' '))} &nbsp;&nbsp; [03]. Giới tính: ${f.main.sex}</p><p class="flat">[04]. Quốc tịch: Việt Nam &nbsp;&nbsp; [05]. Dân tộc: Kinh</p><p class="flat">[06]. Số ĐDCN/CCCD/Hộ chiếu: ${letterBoxes('citizen_id', f.main.id, 'applicant')}</p><p class="flat">[07]. Điện thoại: 010${f.chance.digits(7)} &nbsp; [08]. Email (nếu có):</p><p class="flat">[09]. Địa chỉ nhận hồ sơ: ${f.main.home}</p><p class="flat">[10]. Nội dung thay đổi, yêu cầu: Cấp lại thẻ</p><p>Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã kê khai.</p><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i><br><b>Người kê khai</b>${plainSign(f, '', f.main.name)}</div></div>`,
      ]),
  },
  {
    id: 'application-marriage',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const [man, woman] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('TỜ KHAI ĐĂNG KÝ KẾT HÔN', 15)}<div class="sub">Kính gửi: UBND ${f.place.full}</div>${grid(
          ['Thông tin', 'Bên nam', 'Bên nữ'],
          [
            ['Họ, chữ đệm, tên', nameOf(man, 'husband'), nameOf(woman, 'wife')],
            ['Ngày, tháng, năm sinh', bornOf(man, 'husband'), bornOf(woman, 'wife')],
            ['Dân tộc', 'Kinh', 'Kinh'],
            ['Quốc tịch', 'Việt Nam', 'Việt Nam'],
            ['Nơi cư trú', man.home, woman.home],
            ['Giấy tờ tùy thân', `CCCD: ${idOf(man, 'husband')}`, `CCCD: ${idOf(woman, 'wife')}`],
            ['Kết hôn lần thứ mấy', '1', '1'],
          ],
          11.5,
        )}<p>Chúng tôi cam đoan những lời khai trên đây là đúng sự thật, việc kết hôn của chúng tôi là tự nguyện.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'Bên nữ', woman.name)}</div><div>${plainSign(f, 'Bên nam', man.name)}</div></div>${codeLine(f)}`,
      ]);
    },
  },
  {
    id: 'application-copy',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const who = f.others[0];
      return paper('application_form', [
        `<div style="text-align:center">${nation(12)}</div>${title('TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH', 14)}<div class="sub">Kính gửi: (1) Ủy ban nhân dân ${f.place.full}</div><p class="flat">Tôi ký tên dưới đây: <b>${nameOf(f.main, 'applicant')}</b></p><p class="flat">Sinh năm ${f.main.born.slice(6)}; CCCD số ${idOf(f.main, 'applicant', spaced(f.main.id))}; nơi cư trú: ${f.main.home}</p><p class="flat">Đề nghị cơ quan đăng ký hộ tịch cấp bản sao trích lục khai sinh cho người có tên dưới đây:</p>${line('Họ, chữ đệm, tên:', nameOf(who, 'subject'))}${line('Ngày, tháng, năm sinh:', bornOf(who, 'subject'))}${dotted('Đã đăng ký tại:', `UBND ${f.place.full}`, 3)}<p class="flat">theo Giấy khai sinh số 15 quyển số 01 ngày 20/02/1999.</p><p class="flat">Số lượng bản sao yêu cầu cấp: 03 bản.</p><p>Tôi cam đoan những nội dung khai trên đây là đúng sự thật.</p><div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>Làm tại ${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người khai', f.main.name)}</div></div>`,
      ]);
    },
  },
];
