import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
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
  title,
  twoColumns,
  TYPED,
  upper,
} from '../kit.ts';
import type { Facts } from '../../plan/facts.ts';
import { inPart } from '../template.ts';

/** Name of the commune below the words "people's committee", with the whole agency as its value. */
function commune(f: Facts): string {
  const name = upper(`${f.place.kind} ${f.place.name}`);
  return field('agency', `ỦY BAN NHÂN DÂN ${name}`, name);
}

function office(f: Facts, short: string): string {
  return field('agency', `${short} ${upper(`${f.place.kind} ${f.place.name}`)}`);
}

const CHAIR = 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH';

export const CIVIL_STATUS = inPart('tuned', [
  {
    id: 'birth-extract',
    class: 'birth_certificate',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const [mother, father] = [f.name('Nữ'), f.name('Nam')];
      const head = twoColumns(
        `${office(f, 'UBND')}<div class="rule" style="width:16mm"></div>Số: ${field('birth_certificate_no', `${f.number}/TLKS-BS`)}`,
        `${nation(11.5)}<i>${f.place.name}, ${issued(f.date)}</i>`,
        38,
      );
      return paper('birth_certificate', [
        `${head}${title('TRÍCH LỤC KHAI SINH', 17)}<div class="sub">(BẢN SAO)</div>
        ${fill('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}
        ${fillRow(['Giới tính:', f.main.sex, 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
        ${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}
        ${fill('Nơi sinh:', `Trạm Y tế ${f.place.full}`)}
        ${fill('Quê quán:', f.place.full)}
        ${fill('Số định danh cá nhân:', idOf(f.main, 'subject'))}
        ${fill('Họ, chữ đệm, tên người cha:', field('person_name', father, father, 'father'))}
        ${fillRow(['Năm sinh:', '1879', 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
        ${fill('Nơi cư trú:', f.main.home)}
        ${fill('Họ, chữ đệm, tên người mẹ:', field('person_name', mother, mother, 'mother'))}
        ${fillRow(['Năm sinh:', '1881', 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}
        ${fill('Nơi cư trú:', f.main.home)}
        ${fill('Nơi đăng ký khai sinh:', `Ủy ban nhân dân ${f.place.full}`)}
        <p class="flat" style="margin-top:3mm"><i>Thực hiện trích lục từ: Sổ đăng ký khai sinh.</i></p>
        ${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'birth-typed',
    class: 'birth_certificate',
    tags: ['form', 'typed', 'sans'],
    coloured: true,
    draw: (f) => {
      const t = (html: string) => `<span style="font-family:${TYPED};font-size:11.5pt">${html}</span>`;
      const [mother, father] = [f.name('Nữ'), f.name('Nam')];
      return paper(
        'birth_certificate',
        [
          `${guilloche('#cfe3ef')}<div class="cols" style="font-size:10.5pt;line-height:1.3"><div>Tỉnh: ${f.place.province}<br>${f.place.kind === 'xã' ? 'Xã' : 'Phường'}: ${f.place.name}</div><div style="text-align:right">Số: ${field('birth_certificate_no', `${f.number}/2026`)}<br>Quyển số: 01</div></div>
          <div style="text-align:center;margin-top:4mm">${nation(12, '-', 36)}</div>${title('GIẤY KHAI SINH', 21, 'color:#23527c;margin-top:6mm')}
          ${fillRow(['Họ, chữ đệm và tên:', t(nameOf(f.main, 'subject', upper(f.main.name))), 3], ['Nam, nữ:', t(f.main.sex), 1])}
          ${fill('Sinh ngày:', t(bornOf(f.main, 'subject')))}
          ${fill('Nơi sinh:', t(f.place.full))}
          ${fillRow(['Dân tộc:', t('Kinh'), 1], ['Quốc tịch:', t('Việt Nam'), 1])}
          ${fill('Số định danh:', t(idOf(f.main, 'subject')))}<div style="height:3mm"></div>
          ${grid(
            ['', 'CHA', 'MẸ'],
            [
              [
                'Họ, chữ đệm, tên',
                t(field('person_name', father, father, 'father')),
                t(field('person_name', mother, mother, 'mother')),
              ],
              ['Năm sinh', t('1874'), t('1880')],
              ['Dân tộc', t('Kinh'), t('Kinh')],
              ['Nơi thường trú', t(f.place.full), t(f.place.full)],
            ],
            10.5,
          )}
          ${fill('Người đi khai:', t(father))}${fill('Đăng ký ngày:', t(issued(f.date, f.date)))}
          ${closing(f, CHAIR, codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    id: 'death-extract-b',
    class: 'death_extract',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const [wife] = f.others;
      return paper('death_extract', [
        `${twoColumns(`<b>ỦY BAN NHÂN DÂN</b><br><b>${commune(f)}</b><div class="rule" style="width:20mm"></div>Số: ${field('death_extract_no', `${f.number}/TLKT-BS`)}`, `${nation(11.5, '–')}<i>${f.place.name}, ${issued(f.date)}</i>`, 40)}
        ${title('TRÍCH LỤC KHAI TỬ', 16)}<div class="sub">(BẢN SAO)</div>
        ${line('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}
        ${line('Ngày, tháng, năm sinh:', `${bornOf(f.main, 'subject')}. Giới tính: ${f.main.sex}. Dân tộc: Kinh. Quốc tịch: Việt Nam`)}
        ${line('Số định danh cá nhân:', idOf(f.main, 'subject'))}
        ${line('Nơi cư trú cuối cùng:', f.main.home)}
        ${line('Đã chết vào lúc:', `${f.chance.whole(1, 23)} giờ ${f.chance.whole(10, 59)} phút, ngày ${f.chance.whole(10, 28)} tháng 8 năm 2026`)}
        ${line('Nơi chết:', `Bệnh viện Đa khoa tỉnh ${f.place.province}`)}
        ${line('Nguyên nhân chết:', f.chance.pick(['Bệnh già', 'Suy hô hấp', 'Bệnh lý tim mạch']))}
        ${line('Họ, chữ đệm, tên người đi khai tử:', `${nameOf(wife, 'declarant')}, thẻ căn cước số ${idOf(wife, 'declarant')}`)}
        ${line('Nơi đăng ký khai tử:', `Ủy ban nhân dân ${f.place.full}`)}
        ${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    id: 'death-notice',
    class: 'death_extract',
    tags: ['form', 'table', 'sans'],
    draw: (f) =>
      paper(
        'death_extract',
        [
          `<div style="text-align:center">${nation(12)}</div>${title('TRÍCH LỤC KHAI TỬ', 18, 'margin-top:7mm')}<div class="sub">Số: <b>${field('death_extract_no', `${f.number}/TLKT`)}</b></div>
          ${grid(
            [],
            [
              ['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject')}</b>`],
              ['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
              ['Giới tính', f.main.sex],
              ['Số định danh cá nhân', idOf(f.main, 'subject')],
              ['Nơi cư trú cuối cùng', f.main.home],
              ['Thời điểm chết', `ngày ${f.chance.whole(10, 28)} tháng 8 năm 2026`],
              ['Nguyên nhân chết', 'Tai biến mạch máu não'],
              ['Giấy báo tử', `số ${f.number + 3}/GBT của Trạm Y tế ${f.place.kind} ${f.place.name}`],
            ],
            11.5,
          )}
          <div style="text-align:right;margin-top:5mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${closing(f, CHAIR, codeLine(f))}`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    id: 'marriage-portrait',
    class: 'marriage_certificate',
    tags: ['form', 'table'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = f.main.sex === 'Nam' ? [f.main, f.others[0]] : [f.others[0], f.main];
      return paper('marriage_certificate', [
        `${guilloche('#f3d9c4')}<div class="frame"></div><div style="height:8mm"></div><div style="text-align:center">${nation(12.5)}</div>${title('GIẤY CHỨNG NHẬN KẾT HÔN', 21, 'color:#a8322a;margin-top:8mm')}<div class="sub">Số: ${field('marriage_certificate_no', `${f.number}/2026`)}</div>
        <p class="flat"><b>Chồng</b></p>${fill('Họ, chữ đệm, tên:', `<b>${nameOf(husband, 'husband')}</b>`)}${fillRow(['Ngày, tháng, năm sinh:', bornOf(husband, 'husband'), 2], ['Dân tộc:', 'Kinh', 1])}${fill('Số định danh cá nhân:', idOf(husband, 'husband'))}${fill('Nơi cư trú:', husband.home)}
        <p class="flat" style="margin-top:4mm"><b>Vợ</b></p>${fill('Họ, chữ đệm, tên:', `<b>${nameOf(wife, 'wife')}</b>`)}${fillRow(['Ngày, tháng, năm sinh:', bornOf(wife, 'wife'), 2], ['Dân tộc:', 'Tày', 1])}${fill('Số định danh cá nhân:', idOf(wife, 'wife'))}${fill('Nơi cư trú:', wife.home)}
        ${fill('Nơi đăng ký kết hôn:', field('agency', `Ủy ban nhân dân ${f.place.full}`))}${fill('Ngày, tháng, năm đăng ký:', issued(f.date))}
        <div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Chồng', husband.name, 14)}</div><div>${plainSign(f, 'Vợ', wife.name, 14)}</div></div>${closing(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN<br>CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 18)}`,
      ]);
    },
  },
  {
    id: 'marital-plain',
    class: 'marital_status_certificate',
    tags: ['form', 'two-column', 'italic'],
    draw: (f) =>
      paper('marital_status_certificate', [
        `${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${commune(f)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(12)}<i>${f.place.name}, ${issued(f.date)}</i>`, 37)}
        ${title('GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', 16)}
        <p style="margin-top:4mm"><i>Căn cứ Luật Hộ tịch và Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 của Chính phủ;</i></p><p><i>Xét đề nghị của đương sự và kết quả kiểm tra, xác minh,</i></p>${title('XÁC NHẬN', 13)}
        ${line('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${line('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${line('Giới tính:', `${f.main.sex}; Dân tộc: Kinh; Quốc tịch: Việt Nam`)}${line('Số định danh cá nhân:', idOf(f.main, 'subject'))}${line('Nơi cư trú:', f.main.home)}
        ${line('Tình trạng hôn nhân:', f.chance.pick(['Chưa đăng ký kết hôn với ai', 'Đã đăng ký kết hôn, hiện đã ly hôn theo Bản án của Tòa án nhân dân khu vực', 'Có vợ/chồng đã chết, chưa kết hôn lại']))}
        ${line('Giấy này được cấp để:', f.chance.pick(['Đăng ký kết hôn', 'Bổ sung hồ sơ vay vốn', 'Mua bán nhà ở']))}
        <p style="margin-top:3mm">Giấy này có giá trị sử dụng 06 tháng kể từ ngày cấp.</p>${closing(f, CHAIR, codeLine(f))}`,
      ]),
  },
  {
    id: 'marital-typed',
    class: 'marital_status_certificate',
    tags: ['form', 'typed', 'small'],
    draw: (f) => {
      return paper(
        'marital_status_certificate',
        [
          `<div class="cols" style="font-size:10pt"><div style="flex:0.7">${office(f, 'UBND')}<br>Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}</div><div style="text-align:center">${nation(9.5, '-', 30)}</div></div>${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 13.5, 'margin-top:9mm')}
          <div style="font-size:10pt;line-height:1.6;margin-top:5mm">Ủy ban nhân dân ${f.place.full} xác nhận:<br>Ông/Bà: ${nameOf(f.main, 'subject')}<br>Sinh ngày: ${bornOf(f.main, 'subject')}<br>Căn cước công dân số: ${idOf(f.main, 'subject')}<br>Hiện cư trú tại: ${f.main.home}<br>Trong thời gian cư trú tại địa phương chưa đăng ký kết hôn với ai.<br>Giấy này được cấp để sử dụng vào việc: kết hôn. Có giá trị trong 6 tháng.</div>
          <div style="text-align:right;font-size:10pt;margin-top:6mm">${f.place.name}, ${issued(f.date)}</div>${closing(f, 'CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
