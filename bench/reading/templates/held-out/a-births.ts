import { field, fill, guilloche, qr } from '../../../../samples/make/html.ts';
import { passportNo } from '../../plan/identifiers.ts';
import { committee, kin } from '../civil-parts.ts';
import { besideSign, officeLines, sealedSign, sideBySide, spelt, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { plainSign, SANS, title, twoColumns, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, colon, communeThen, crown, dayIn, digital, districtOf } from '../eighth/a-parts.ts';
import { headThen, machine, nearHome, onRule, parentYear, pen, say } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_BIRTHS = inPart('held-out', [
  {
    // Form HT-3 of the seventies in the north: half a sheet filled with a pen, parents in two columns, two witnesses.
    id: 'birth-1977-north-two-witnesses',
    class: 'birth_certificate',
    tags: ['form', 'italic', 'small'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 6, 1977);
      const parent = (label: string, name: string, role: string) =>
        `<b>${label}</b>${onRule('Họ và tên', pen(kin(name, role)))}${onRule('Tuổi', pen(f.chance.pick(['27', '31', '34'])))}${onRule('Dân tộc', pen('Kinh'))}${onRule('Nghề nghiệp', pen(f.chance.pick(['Xã viên', 'Công nhân', 'Bộ đội'])))}`;
      return paper(
        'birth_certificate',
        [
          `<div style="margin:-9mm -8mm 0 -16mm;font-size:9.8pt;line-height:1.25"><div class="cols"><div>Khu, tỉnh: ${pen(f.place.province)}<br>Huyện, thị: ${pen(capital(districtOf(f).replace(/^huyện |^thành phố /, '')))}<br>Xã, khu phố: ${pen(field('agency', `Ủy ban hành chính ${f.place.kind} ${f.place.name}`, f.place.name))}</div><div style="text-align:right">Mẫu HT-3<br>Số ${pen(field('birth_certificate_no', `${f.number}/1977`, String(f.number)))}<br>Quyển số ${pen('1')}</div></div><div style="text-align:center;margin-top:2mm">${nation(10, '-', 34)}</div>${title('GIẤY KHAI SINH', 17, 'margin:4mm 0 0')}<div class="sub" style="margin-bottom:2mm">BẢN CHÍNH</div>${onRule('Họ và tên:', pen(nameOf(f.main, 'subject')))}${onRule('Nam hay nữ:', pen(f.main.sex))}<div style="margin:1.3mm 0">Sinh ngày ${pen(bornOf(f.main, 'subject', spelt(f.main.born)))}</div>${onRule('Nơi sinh:', pen(`Trạm xá ${f.place.kind} ${f.place.name}`))}<div style="height:1mm"></div>${sideBySide(parent('Người cha', father, 'father'), parent('Người mẹ', mother, 'mother'))}${onRule('Nơi đăng ký nhân khẩu thường trú của cha, mẹ:', pen(f.chance.pick(f.place.hamlets)))}${onRule('Họ tên người đứng khai:', pen(father))}<div style="margin-top:2mm">Đăng ký ${pen(issued(day))}</div>${besideSign(`<div style="text-align:center">Người đứng khai<div style="height:13mm"></div>${pen(father)}</div>${codeLine(f)}`, sealedSign(f, 'T.M. ỦY BAN HÀNH CHÍNH<br>Ủy viên', { inner: 'UBHC', gap: 19 }))}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Form TP/HT-1999-A.2: a copy on a printed form with values of an ink-jet printer, labels over two columns.
    id: 'birth-2002-form-a2-copy-columns',
    class: 'birth_certificate',
    tags: ['form', 'table', 'two-column'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 5, 2002);
      return paper('birth_certificate', [
        `<div style="position:absolute;inset:9mm;border:0.8mm solid #2b6b4b"></div><div style="font-size:12pt;margin-left:-8mm"><div class="cols" style="font-size:11pt"><div>Tỉnh, TP: ${machine(f.place.province)}<br>Quận, huyện: ${machine(capital(districtOf(f).replace(/^huyện /, '')))}<br>Xã, phường: ${machine(field('agency', `UBND ${f.place.kind} ${f.place.name}`, f.place.name))}</div><div style="text-align:right">Mẫu TP/HT-1999-A.2<br>Số: ${machine(field('birth_certificate_no', `${f.number}/2002`, String(f.number)))}<br>Quyển số: ${machine('01/2002')}</div></div><div style="margin-top:5mm">${crown(12.5, '-', 50)}</div>${title('BẢN SAO<br>GIẤY KHAI SINH', 20, 'margin:7mm 0 5mm;color:#2b6b4b')}<table style="table-layout:fixed">${[
          [
            `Họ và tên:<br>${machine(nameOf(f.main, 'subject', upper(f.main.name)), 11.5)}`,
            `Nam hay nữ:<br>${machine(f.main.sex)}`,
          ],
          [
            `Ngày, tháng, năm sinh:<br>${machine(bornOf(f.main, 'subject'))}<br>${machine(spelt(f.main.born), 9.5)}`,
            `Nơi sinh:<br>${machine(`Trạm y tế ${f.place.kind} ${f.place.name}`)}`,
          ],
          [`Dân tộc:<br>${machine('Kinh')}`, `Quốc tịch:<br>${machine('Việt Nam')}`],
          [
            `<b>PHẦN KHAI VỀ CHA</b><br>Họ tên: ${machine(kin(father, 'father'))}<br>Tuổi: ${machine(String(f.chance.whole(24, 40)))}<br>Dân tộc: ${machine('Kinh')} - Quốc tịch: ${machine('Việt Nam')}<br>Nghề nghiệp: ${machine('Làm ruộng')}<br>Nơi thường trú: ${machine(f.chance.pick(f.place.hamlets))}`,
            `<b>PHẦN KHAI VỀ MẸ</b><br>Họ tên: ${machine(kin(mother, 'mother'))}<br>Tuổi: ${machine(String(f.chance.whole(22, 38)))}<br>Dân tộc: ${machine('Kinh')} - Quốc tịch: ${machine('Việt Nam')}<br>Nghề nghiệp: ${machine('Làm ruộng')}<br>Nơi thường trú: ${machine('như cha')}`,
          ],
        ]
          .map((row) => `<tr>${row.map((text) => `<td style="padding:1.5mm 2mm">${text}</td>`).join('')}</tr>`)
          .join(
            '',
          )}</table>${fill('Họ và tên, quan hệ của người đứng khai:', machine(`${father} (cha)`))}${say(`Đăng ký ${machine(dayIn(dayOf(f, 4, 1999), (t) => t))}`)}<div style="text-align:right;margin-top:3mm">SAO Y BẢN CHÍNH - ${capital(issued(day))}</div>${besideSign(codeLine(f), sealedSign(f, `TM. UBND ${unit(f)}<br>PHÓ CHỦ TỊCH`, { gap: 23 }))}</div>`,
      ]);
    },
  },
  {
    // Form TP/HT-2010-KS.1 (circular 08.a/2010): the original of pink paper, filled with a pen; digits and words of the date apart.
    id: 'birth-2011-ks1-filled-by-hand',
    class: 'birth_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 9, 2011);
      return paper('birth_certificate', [
        `${guilloche('#f8d9de')}<div class="frame" style="border-color:#c2485a"></div><div style="margin:-3mm -2mm 0 -10mm;font-size:12.3pt"><div style="text-align:right;font-size:9.5pt"><b>Mẫu TP/HT-2010-KS.1</b></div>${crown(13.5, '-', 58)}${title('GIẤY KHAI SINH', 27, 'color:#c2283a;margin:7mm 0 0;letter-spacing:1mm')}<div class="sub" style="margin-bottom:2mm">(BẢN CHÍNH)</div><div style="text-align:right;font-size:11pt">Số: ${pen(field('birth_certificate_no', `${f.number}/2011`, String(f.number)))} &ensp; Quyển số: ${pen('02/2011')}</div>${fill('Họ và tên:', pen(`<b>${nameOf(f.main, 'subject')}</b>`))}${fill('Ngày, tháng, năm sinh: (Bằng số)', pen(bornOf(f.main, 'subject', f.main.born.replaceAll('/', ' - '))))}${fill('(Bằng chữ)', pen(capital(spelt(f.main.born))))}${across(`Giới tính: ${pen(f.main.sex)}`, `Dân tộc: ${pen('Kinh')}`, `Quốc tịch: ${pen('Việt Nam')}`)}${fill('Nơi sinh:', pen(`Bệnh viện Đa khoa ${districtOf(f)}`))}${fill('Quê quán:', pen(communeThen(f)))}${fill('Họ và tên cha:', pen(kin(father, 'father')))}${across(`Dân tộc: ${pen('Kinh')}`, `Quốc tịch: ${pen('Việt Nam')}`, `Năm sinh: ${pen(parentYear(f))}`)}${fill('Nơi thường trú/tạm trú:', pen(nearHome(f.main)))}${fill('Họ và tên mẹ:', pen(kin(mother, 'mother')))}${across(`Dân tộc: ${pen('Kinh')}`, `Quốc tịch: ${pen('Việt Nam')}`, `Năm sinh: ${pen(parentYear(f))}`)}${fill('Nơi thường trú/tạm trú:', pen(nearHome(f.main)))}${fill('Nơi đăng ký:', pen(field('agency', `UBND ${f.place.kind} ${f.place.name}`)))}${fill('Ngày, tháng, năm đăng ký:', pen(issued(day)))}${fill('Ghi chú:', '')}<div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'NGƯỜI ĐI KHAI SINH', father, 20)}${codeLine(f)}</div><div>${sealedSign(f, 'CÁN BỘ TƯ PHÁP HỘ TỊCH<br>NGƯỜI KÝ GIẤY KHAI SINH', { gap: 22 })}</div></div></div>`,
      ]);
    },
  },
  {
    // A copy of an extract of 2019, running labels, issued by the commune's clerk for a pupil.
    id: 'birth-extract-2019-copy-dots',
    class: 'birth_certificate',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 7, 2019);
      return paper('birth_certificate', [
        `${twoColumns(`${headThen(f)}Số: ${field('birth_certificate_no', `${f.number}/TLKS-BS`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(day)}</i>`, 41, 11.5)}${title('TRÍCH LỤC KHAI SINH<br>(BẢN SAO)', 17, 'margin:6mm 0 5mm')}<div style="font-size:12.5pt">${fill('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fill('ghi bằng chữ:', spelt(f.main.born))}${across(`Giới tính: ${f.main.sex}`, 'Dân tộc: Kinh', 'Quốc tịch: Việt Nam')}${fill('Nơi sinh:', `Trạm Y tế ${f.place.kind} ${f.place.name}`)}${fill('Quê quán:', communeThen(f))}${fill('Số định danh cá nhân:', idOf(f.main, 'subject'))}${fill('Họ, chữ đệm, tên cha:', kin(father, 'father'))}${across(`Năm sinh: ${parentYear(f)}`, 'Dân tộc: Kinh', 'Quốc tịch: Việt Nam')}${fill('Họ, chữ đệm, tên mẹ:', kin(mother, 'mother'))}${across(`Năm sinh: ${parentYear(f)}`, 'Dân tộc: Kinh', 'Quốc tịch: Việt Nam')}${fill('Đăng ký khai sinh tại:', `UBND ${f.place.kind} ${f.place.name}`)}${fill('Số:', `${f.chance.whole(11, 180)} &ensp; ngày ${f.chance.whole(10, 28)} tháng 02 năm 2008 &ensp; Quyển số: 01/2008`)}${fill('Ghi chú:', '')}</div><p class="flat" style="font-size:11pt;margin-top:3mm"><i>Thực hiện trích lục từ Sổ đăng ký khai sinh lưu tại Ủy ban nhân dân ${f.place.kind}.</i></p>${besideSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ TRÍCH LỤC<br>TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH', { gap: 22 }))}`,
      ]);
    },
  },
  {
    // The electronic copy of a birth certificate printed from the portal: shaded bands, a digital signature instead of a seal.
    id: 'birth-electronic-2026-signed-digitally',
    class: 'birth_certificate',
    tags: ['form', 'qr', 'modern', 'table'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const band = (text: string) =>
        `<div style="background:#e4ebf3;padding:1mm 2mm;margin:3mm 0 1mm;font-weight:600">${text}</div>`;
      const pair = (one: [string, string], two: [string, string]) =>
        `<div style="display:flex;gap:6mm">${[one, two].map(([label, value]) => `<div style="flex:1">${colon(label, value, 33)}</div>`).join('')}</div>`;
      return paper(
        'birth_certificate',
        [
          `<div style="font-size:10pt;margin:-2mm -2mm 0 -10mm"><div style="display:flex;align-items:flex-start;gap:4mm">${qr(`https://hotich.example/ks/${f.number}`, 22)}<div style="flex:1;text-align:center">${nation(11, '-', 46)}</div><div style="width:30mm;font-size:8.5pt;text-align:right">Bản điện tử được in ra giấy<br>${codeLine(f)}</div></div>${title('GIẤY KHAI SINH', 20, 'margin:6mm 0 0;color:#1d4e89')}<div style="text-align:center">Số: ${field('birth_certificate_no', `${f.number}/2026`)}</div>${band('1. Thông tin người được khai sinh')}${colon('Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 42)}${colon('Ngày, tháng, năm sinh', `${bornOf(f.main, 'subject')} (${spelt(f.main.born)})`, 42)}${pair(['Giới tính', f.main.sex], ['Số định danh cá nhân', idOf(f.main, 'subject')])}${pair(['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${colon('Nơi sinh', `Bệnh viện Sản Nhi tỉnh ${f.place.province}`, 42)}${colon('Quê quán', f.place.full, 42)}${band('2. Thông tin người mẹ')}${colon('Họ, chữ đệm, tên', kin(mother, 'mother'), 42)}${pair(['Năm sinh', parentYear(f)], ['Dân tộc', 'Kinh'])}${colon('Nơi cư trú', f.main.home, 42)}${band('3. Thông tin người cha')}${colon('Họ, chữ đệm, tên', kin(father, 'father'), 42)}${pair(['Năm sinh', parentYear(f)], ['Dân tộc', 'Kinh'])}${colon('Nơi cư trú', f.main.home, 42)}${band('4. Thông tin đăng ký')}${colon('Nơi đăng ký khai sinh', field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`), 42)}${pair(['Ngày đăng ký', issued(f.date, f.date)], ['Loại đăng ký', 'Đúng hạn'])}${colon('Người đi khai sinh', `${father} (cha)`, 42)}<div style="text-align:right;margin-top:4mm"><div style="display:inline-block;text-align:center"><b>NGƯỜI KÝ GIẤY KHAI SINH</b><br>${digital(f, f.name(), '09:41:26')}</div></div><div style="font-size:8.5pt;color:#444;border-top:0.2mm solid #999;padding-top:1mm">Giấy khai sinh bản điện tử có giá trị pháp lý như bản giấy. Quét mã QR để kiểm tra thông tin trên Hệ thống thông tin đăng ký và quản lý hộ tịch.</div></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Vietnamese missions abroad issue certificates of their own, in two languages.
    id: 'birth-embassy-two-languages',
    class: 'birth_certificate',
    tags: ['form', 'bilingual', 'small'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const pass = passportNo(f.chance);
      const mission = f.chance.pick(['Hàn Quốc', 'Cộng hòa Séc', 'Nhật Bản', 'Cộng hòa Liên bang Đức']);
      const two = (vi: string, en: string, value: string) =>
        fill(`${vi} / <i style="font-size:9.5pt">${en}</i>:`, value);
      return paper('birth_certificate', [
        `${guilloche('#e8e0ef')}<div class="frame" style="border-color:#7c5a9e"></div><div style="font-size:11.5pt;margin:-3mm -3mm 0 -12mm"><div class="cols"><div style="text-align:center"><b>${officeLines('ĐẠI SỨ QUÁN', 'NƯỚC CHXHCN VIỆT NAM', `TẠI ${upper(mission)}`)}</b></div><div style="text-align:center;flex:1.5;white-space:nowrap">${nation(11.5, '-', 40)}</div></div>${title('GIẤY KHAI SINH', 22, 'color:#a5222f;margin:5mm 0 0')}<div style="text-align:center;font-style:italic">BIRTH CERTIFICATE</div><div class="sub">Số/<i>No.</i>: ${field('birth_certificate_no', `${f.number}/2026`)}</div>${two('Họ, chữ đệm, tên', 'Full name', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${two('Ngày, tháng, năm sinh', 'Date of birth', bornOf(f.main, 'subject'))}${two('Ghi bằng chữ', 'In words', spelt(f.main.born))}${two('Giới tính', 'Sex', f.main.sex)}${two('Quốc tịch', 'Nationality', 'Việt Nam')}${two('Dân tộc', 'Ethnic group', 'Kinh')}${two('Nơi sinh', 'Place of birth', mission)}${two('Quê quán', 'Native place', f.place.full)}${two('Hộ chiếu', 'Passport', field('passport_no', pass, pass, 'subject'))}${two('Người mẹ', "Mother's full name", kin(mother, 'mother'))}${two('Quốc tịch, năm sinh', 'Nationality, year of birth', `Việt Nam, ${parentYear(f)}`)}${two('Người cha', "Father's full name", kin(father, 'father'))}${two('Quốc tịch, năm sinh', 'Nationality, year of birth', `Việt Nam, ${parentYear(f)}`)}${two('Nơi cư trú của cha mẹ', "Parents' residence", mission)}${two('Người đi khai sinh', 'Declarant', father)}${two('Ngày đăng ký', 'Date of registration', issued(f.date, f.date))}</div>${besideSign(codeLine(f), sealedSign(f, 'TL. ĐẠI SỨ<br>THAM TÁN, PHỤ TRÁCH LÃNH SỰ', { ring: `ĐẠI SỨ QUÁN VIỆT NAM ★ ${upper(mission)} ★`, inner: 'ĐẠI SỨ QUÁN', gap: 22 }))}`,
      ]);
    },
  },
  {
    // An extract on half a sheet of a desk of 2026, its facts as a narrow table with both parents in one row.
    id: 'birth-extract-2026-half-sheet-table',
    class: 'birth_certificate',
    tags: ['form', 'table', 'qr', 'sans', 'small'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper(
        'birth_certificate',
        [
          `<div style="margin:-9mm -8mm 0 -17mm;font-size:9.2pt;line-height:1.3"><div class="cols" style="font-size:8.6pt"><div style="text-align:center">${committee(f)}Số: ${field('birth_certificate_no', `${f.number}/TLKS-BS`)}</div><div style="text-align:center;flex:1.5;white-space:nowrap">${nation(8.6, '-', 36)}<i>${f.place.name}, ${issued(f.date)}</i></div></div>${title('TRÍCH LỤC KHAI SINH', 14, 'margin:4mm 0 0')}<div style="text-align:center">(Bản sao)</div>${grid(
            [],
            [
              ['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['Ngày, tháng, năm sinh', `${bornOf(f.main, 'subject')}<br>(${spelt(f.main.born)})`],
              ['Giới tính; dân tộc; quốc tịch', `${f.main.sex}; Kinh; Việt Nam`],
              ['Nơi sinh', `Bệnh viện Đa khoa ${f.place.province}`],
              ['Quê quán', f.place.full],
              ['Số định danh cá nhân', idOf(f.main, 'subject')],
              ['Cha, mẹ', `${kin(father, 'father')} (${parentYear(f)}); ${kin(mother, 'mother')} (${parentYear(f)})`],
              ['Nơi đăng ký khai sinh', `UBND ${f.place.kind} ${f.place.name}`],
              ['Số, ngày đăng ký', `${f.chance.whole(14, 160)} ngày ${f.chance.whole(10, 28)}/10/2021`],
            ],
            9.2,
          )}<div style="display:flex;justify-content:space-between;margin-top:3mm"><div>${qr(`https://hotich.example/tl/${f.number}`, 19)}${codeLine(f)}</div><div>${sealedSign(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', { gap: 21 })}</div></div></div>`,
        ],
        'a5',
        SANS,
      );
    },
  },
]);
