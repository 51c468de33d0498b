import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { above, besideSign, district, officeLines, sealedSign, sideBySide, spelt, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation } from '../kit.ts';
import { paper, plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { inPart } from '../template.ts';
import { committee, formerly, kin, oldIdOf } from '../civil-parts.ts';

/** A value that a typewriter or a printer of its own put into the form. */
const typed = (value: string, size = 11): string =>
  `<span style="font-family:${TYPED};font-size:${size}pt">${value}</span>`;

/** Once held out, opened since: its misses are known. */
export const OPENED_6_CIVIL = inPart('opened-6', [
  {
    // As communes wrote births in the nineties: a printed form, typed off, parents in two columns.
    id: 'birth-1999-mother-first',
    class: 'birth_certificate',
    tags: ['form', 'table', 'typed'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const old = oldCitizenId(f.chance);
      const day = `${10 + (f.number % 18)}/09/1999`;
      return paper('birth_certificate', [
        `<div style="font-size:12pt"><div class="cols" style="font-size:11pt;line-height:1.4"><div>Tỉnh, thành phố: ${f.place.province}<br>Quận, huyện: ${district(f).replace(/^huyện /, '')}<br>Xã, phường: ${f.place.name}</div><div style="text-align:right">Mẫu HT3-P2<br>Số: ${typed(field('birth_certificate_no', `${f.number}/1999`, String(f.number)))}<br>Quyển số: ${typed('01/1999')}</div></div><div style="text-align:center;margin-top:3mm">${nation(12.5, '-', 50)}</div>${title('GIẤY KHAI SINH', 23, 'margin:6mm 0 0;letter-spacing:1mm')}<div class="sub">(BẢN SAO)</div>${fillRow(['Họ và tên:', typed(nameOf(f.main, 'subject', upper(f.main.name))), 4], ['Nam hay nữ:', typed(f.main.sex), 1])}${fill('Sinh ngày, tháng, năm:', typed(bornOf(f.main, 'subject')))}${fill('(Viết bằng chữ)', typed(capital(spelt(f.main.born)), 10.5))}${fill('Nơi sinh:', typed(`Nhà hộ sinh ${f.place.kind} ${f.place.name}`))}${fillRow(['Dân tộc:', typed('Kinh'), 1], ['Quốc tịch:', typed('Việt Nam'), 1])}${grid(
          ['PHẦN KHAI VỀ CHA, MẸ', 'NGƯỜI MẸ', 'NGƯỜI CHA'],
          [
            ['Họ và tên', typed(kin(mother, 'mother')), typed(kin(father, 'father'))],
            ['Tuổi', typed('27'), typed('31')],
            ['Dân tộc', typed('Kinh'), typed('Kinh')],
            ['Quốc tịch', typed('Việt Nam'), typed('Việt Nam')],
            ['Nghề nghiệp', typed('Làm ruộng'), typed('Bộ đội')],
            ['Nơi ĐKNK thường trú', typed(f.main.home.split(', ')[0] ?? ''), typed(f.main.home.split(', ')[0] ?? '')],
          ],
          11.5,
        )}<div style="margin-top:2mm">Họ, tên, tuổi, nơi thường trú, số giấy chứng minh của người đứng khai:</div><div>${typed(`${father}, 31 tuổi, trú tại ${f.main.home.split(', ')[0]}, CMND số ${oldIdOf(old, 'declarant')}`)}</div></div><div style="text-align:right;margin-top:5mm">Đăng ký, ngày ${typed(issued(day, day.replace(/^(\d+)\/(\d+)\//, '$1 tháng $2 năm ')))}</div><div class="cols" style="margin-top:1mm;font-size:12pt"><div>${plainSign(f, 'NGƯỜI ĐỨNG KHAI', father, 20)}</div><div>${sealedSign(f, `TM. ${field('agency', `UBND ${unit(f)}`)}<br>CHỦ TỊCH`)}</div></div>${codeLine(f)}`,
      ]);
    },
  },
  {
    // Decree 87/2020/NĐ-CP: the electronic certificate as a citizen prints it, with a code and what signed it.
    id: 'birth-electronic-print',
    class: 'birth_certificate',
    tags: ['form', 'qr', 'sans', 'two-column'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const pair = (label: string, value: string) =>
        `<div style="display:flex;margin:1.3mm 0"><div style="width:56mm;color:#333">${label}</div><div style="flex:1">${value}</div></div>`;
      const band = (text: string) =>
        `<div style="border-bottom:0.3mm solid #777;margin:3.4mm 0 1mm"><b>${text}</b></div>`;
      const signedBy = `<div style="border:0.4mm solid #2b7a3d;color:#1d5c2c;padding:2mm 3mm;width:80mm;margin-left:auto;font-size:9pt;line-height:1.4">Ký bởi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}<br>Cơ quan: Tỉnh ${f.place.province}<br>Thời gian ký: ${f.date} 0${f.chance.whole(8, 9)}:${f.chance.whole(10, 59)}:${f.chance.whole(10, 59)} +07:00</div>`;
      return paper(
        'birth_certificate',
        [
          `<div style="font-size:10.5pt"><div style="display:flex;gap:6mm;align-items:flex-start"><div>${qr(`https://hotich.example/ks/${f.number}-2026`, 22)}</div><div style="flex:1">${twoColumns(`${committee(f)}Số: ${field('birth_certificate_no', `${f.number}/2026`)}`, nation(9.5, '-', 40), 42, 10)}</div></div>${title('GIẤY KHAI SINH', 20, 'margin:5mm 0 0')}<div class="sub"><i>(Bản điện tử)</i></div>${band('Thông tin người được khai sinh')}${pair('Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${pair('Ngày, tháng, năm sinh', bornOf(f.main, 'subject'))}${pair('Ghi bằng chữ', capital(spelt(f.main.born)))}${pair('Giới tính', f.main.sex)}${pair('Dân tộc', 'Kinh')}${pair('Quốc tịch', 'Việt Nam')}${pair('Nơi sinh', `Trung tâm Y tế khu vực ${f.place.name}, tỉnh ${f.place.province}`)}${pair('Quê quán', f.place.full)}${pair('Số định danh cá nhân', `<b>${idOf(f.main, 'subject')}</b>`)}${band('Thông tin cha, mẹ')}${pair('Họ, chữ đệm, tên người mẹ', kin(mother, 'mother', upper(mother)))}${pair('Năm sinh', '1879')}${pair('Nơi cư trú', f.main.home)}${pair('Họ, chữ đệm, tên người cha', kin(father, 'father', upper(father)))}${pair('Năm sinh', '1875')}${pair('Nơi cư trú', f.main.home)}${band('Thông tin đăng ký')}${pair('Họ, chữ đệm, tên người đi khai sinh', mother)}${pair('Nơi đăng ký khai sinh', `Ủy ban nhân dân ${f.place.full}`)}${pair('Ngày, tháng, năm đăng ký', issued(f.date, f.date))}<div style="margin-top:7mm">${signedBy}</div>${codeLine(f)}<div style="margin-top:9mm;font-size:8pt;color:#444">Quét mã QR để kiểm tra thông tin. Bản in từ tài khoản của công dân trên Cổng Dịch vụ công quốc gia.</div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Form TP/HT-2006-KS.2, half a sheet: the copy that people have laminated.
    id: 'birth-copy-2006-half-sheet',
    class: 'birth_certificate',
    tags: ['form', 'italic', 'small'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const date = `${10 + (f.number % 18)}/02/2008`;
      return paper(
        'birth_certificate',
        [
          `<div style="margin:-11mm -6mm 0 -15mm;font-size:9.6pt;line-height:1.16"><div class="cols" style="font-size:9pt"><div>Mẫu TP/HT-2006-KS.2</div><div style="text-align:right">Số: ${field('birth_certificate_no', `${f.number}/2007`)}<br>Quyển số: 01/2007</div></div><div style="text-align:center">${nation(10.5, '-', 40)}</div>${title('GIẤY KHAI SINH', 19, 'margin:4mm 0 0')}<div class="sub"><b>(BẢN SAO)</b></div>${fillRow(['Họ và tên:', `<i>${nameOf(f.main, 'subject', upper(f.main.name))}</i>`, 4], ['Giới tính:', `<i>${f.main.sex}</i>`, 1])}${fill('Ngày, tháng, năm sinh:', `<i>${bornOf(f.main, 'subject')}</i>`)}${fill('(Bằng chữ:', `<i>${spelt(f.main.born)}</i>)`)}${fill('Nơi sinh:', `<i>Trạm xá ${f.place.kind} ${f.place.name}</i>`)}${fill('Quê quán:', `<i>${formerly(f)}</i>`)}${fillRow(['Dân tộc:', '<i>Kinh</i>', 1], ['Quốc tịch:', '<i>Việt Nam</i>', 1])}${fill('Họ và tên cha:', `<i>${kin(father, 'father')}</i>`)}${fillRow(['Dân tộc:', '<i>Kinh</i>', 2], ['Quốc tịch:', '<i>Việt Nam</i>', 2], ['Năm sinh:', '<i>1871</i>', 2])}${fill('Nơi thường trú/tạm trú:', `<i>${f.place.kind} ${f.place.name}</i>`)}${fill('Họ và tên mẹ:', `<i>${kin(mother, 'mother')}</i>`)}${fillRow(['Dân tộc:', '<i>Kinh</i>', 2], ['Quốc tịch:', '<i>Việt Nam</i>', 2], ['Năm sinh:', '<i>1876</i>', 2])}${fill('Nơi thường trú/tạm trú:', `<i>${f.place.kind} ${f.place.name}</i>`)}${fill('Nơi đăng ký:', `<i>${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</i>`)}${fill('Ngày, tháng, năm đăng ký:', '<i>05/12/2007</i>')}${fill('Ghi chú:', '')}<div style="text-align:center;margin-top:2mm"><b>SAO TỪ SỔ ĐĂNG KÝ KHAI SINH</b></div><div style="text-align:right"><i>${capital(issued(date))}</i></div>${besideSign(codeLine(f), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { gap: 18 }))}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Circular 04/2020/TT-BTP: the extract of a birth as the software prints it, values in bold beside plain labels.
    id: 'birth-extract-copy-2026',
    class: 'birth_certificate',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const year = f.chance.whole(1988, 2019);
      const row = (label: string, value: string) => `<div style="margin:1.2mm 0">${label}: <b>${value}</b></div>`;
      const three = (...parts: [string, string][]) =>
        `<div style="display:flex;gap:9mm;margin:1.2mm 0">${parts.map(([label, value]) => `<span>${label}: <b>${value}</b></span>`).join('')}</div>`;
      return paper('birth_certificate', [
        `${twoColumns(`${committee(f)}Số: ${field('birth_certificate_no', `${f.number}/TLKS-BS`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('TRÍCH LỤC KHAI SINH', 18, 'margin:7mm 0 0')}<div class="sub"><b>(BẢN SAO)</b></div><div style="font-size:12.5pt">${row('Họ, chữ đệm, tên', nameOf(f.main, 'subject', upper(f.main.name)))}${row('Ngày, tháng, năm sinh', bornOf(f.main, 'subject'))}${row('Ngày, tháng, năm sinh ghi bằng chữ', capital(spelt(f.main.born)))}${three(['Giới tính', f.main.sex], ['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${row('Nơi sinh', `Trạm Y tế ${f.place.kind} ${f.place.name}`)}${row('Quê quán', f.place.full)}${row('Số định danh cá nhân', idOf(f.main, 'subject'))}${row('Họ, chữ đệm, tên người mẹ', kin(mother, 'mother', upper(mother)))}${three(['Năm sinh', '1878'], ['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${row('Nơi cư trú', f.main.home)}${row('Họ, chữ đệm, tên người cha', kin(father, 'father', upper(father)))}${three(['Năm sinh', '1874'], ['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${row('Nơi cư trú', f.main.home)}${row('Đăng ký khai sinh tại', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}, năm ${year}`)}<p class="flat" style="margin-top:2mm"><i>Thực hiện trích lục từ Cơ sở dữ liệu hộ tịch điện tử.</i></p></div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 20)}`,
      ]);
    },
  },
  {
    // Circular 15/2015/TT-BTP: the original extract with somebody's old card number, labels in a column of their own.
    id: 'death-extract-2018-table',
    class: 'death_extract',
    tags: ['form', 'table', 'two-column'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const date = `${10 + (f.number % 18)}/12/2018`;
      const rows = [
        ['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
        ['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
        ['Giới tính', f.main.sex],
        ['Dân tộc', 'Kinh'],
        ['Quốc tịch', 'Việt Nam'],
        ['Nơi cư trú cuối cùng', f.main.home.split(', ').slice(0, 2).join(', ')],
        [
          'Giấy tờ tùy thân',
          `Chứng minh nhân dân số ${oldIdOf(old, 'subject')}, Công an tỉnh ${f.place.province} cấp năm 2009`,
        ],
        ['Đã chết vào lúc', `${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút, ngày 09 tháng 12 năm 2018`],
        ['Nơi chết', f.chance.pick(['Khoa Hồi sức, Bệnh viện Đa khoa tỉnh', 'Tại nhà riêng'])],
        ['Nguyên nhân chết', f.chance.pick(['Suy hô hấp', 'Nhồi máu cơ tim', 'Tuổi cao'])],
        ['Giấy báo tử', `Số ${f.chance.whole(11, 98)}/2018 do Bệnh viện Đa khoa tỉnh cấp`],
        ['Đăng ký khai tử tại', `Ủy ban nhân dân ${formerly(f)}`],
      ];
      return paper('death_extract', [
        `${twoColumns(`${upper(district(f))}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('death_extract_no', `${f.number}/TLKT`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(date)}</i>`, 40, 12)}${title('TRÍCH LỤC KHAI TỬ', 19, 'margin:8mm 0 5mm')}${grid([], rows, 12.5)}<p class="flat" style="margin-top:4mm">Người đi khai tử: ${f.name()} (${f.chance.pick(['con', 'cháu', 'vợ'])}).</p>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    // The electronic copy printed at the counter, label above value.
    id: 'death-copy-labels-above',
    class: 'death_extract',
    tags: ['form', 'qr', 'modern', 'two-column'],
    draw: (f) => {
      const who = f.others[1];
      return paper(
        'death_extract',
        [
          `<div style="display:flex;gap:5mm">${qr(`https://hotich.example/kt/${f.number}`, 18)}<div style="flex:1">${twoColumns(`<b>${field('agency', `UBND ${unit(f)}`)}</b><div class="rule" style="width:14mm"></div>Số: ${field('death_extract_no', `${f.number}/TLKT-BS`)}`, `${nation(9.5, '-', 40)}<i>${f.place.name}, ${issued(f.date)}</i>`, 36, 10)}</div></div>${title('TRÍCH LỤC KHAI TỬ', 16, 'margin:5mm 0 0')}<div class="sub" style="font-size:10.5pt">(Bản sao)</div><div style="font-size:11pt">${above('Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${sideBySide(above('Ngày, tháng, năm sinh', bornOf(f.main, 'subject')), above('Giới tính', f.main.sex), above('Dân tộc', 'Kinh'))}${sideBySide(above('Số định danh cá nhân', idOf(f.main, 'subject')), above('Quốc tịch', 'Việt Nam'))}${above('Nơi cư trú cuối cùng', f.main.home)}${sideBySide(above('Đã chết vào lúc', `${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút`), above('Ngày, tháng, năm chết', `0${f.chance.whole(1, 9)}/08/2026`))}${above('Nơi chết', f.chance.pick(['Tại nơi cư trú', `Trung tâm Y tế khu vực ${f.place.name}`]))}${above('Nguyên nhân chết', f.chance.pick(['Đột quỵ não', 'Ung thư phổi', 'Tuổi già']))}${above('Đăng ký khai tử tại', `Ủy ban nhân dân ${f.place.full}`)}${above('Họ, chữ đệm, tên người yêu cầu cấp bản sao', nameOf(who, 'applicant'))}${above('Giấy tờ tùy thân của người yêu cầu', `Thẻ căn cước số ${idOf(who, 'applicant')}`)}</div>${closing(f, 'TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH', codeLine(f))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
