import { field, guilloche } from '../../../../samples/make/html.ts';
import { kin } from '../civil-parts.ts';
import { sealedSign, spelt, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign, SANS, title } from '../kit.ts';
import { twoColumns, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, bareAbove, cornerOffice, elderYear, flow, formerOffice } from '../ninth/g-parts.ts';
import { hamletOf, ink, national, pairs, pairSign, placeThen, printed, row, sideHeads } from '../ninth/g-parts.ts';
import { codeNarrow } from '../eighth/b-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_BIRTHS = inPart('held-out', [
  {
    // Southern birth paper of the early eighties on a half sheet across: a stub at the left, sentences at the right.
    id: 'birth-1983-half-sheet-across-stub',
    class: 'birth_certificate',
    tags: ['form', 'italic', 'small', 'two-column'],
    landscape: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 3, 1983);
      return paper(
        'birth_certificate',
        [
          `<div style="margin:-11mm -9mm 0 -20mm;font-size:10.2pt;line-height:1.3;display:flex;gap:5mm"><div style="width:46mm;border-right:0.3mm dashed #444;padding-right:4mm">${cornerOffice(f, ink)}<div style="margin-top:5mm">Số hiệu: ${ink(field('birth_certificate_no', `${f.number}/1983`))}<br>Quyển số: ${ink('01')}<br>Tờ số: ${ink(String(f.chance.whole(2, 98)))}</div><div style="margin-top:6mm"><b>Ghi chú</b><br>Lập theo lời khai của cha hoặc mẹ, có giấy bảo sanh kèm theo.</div><div style="margin-top:6mm">${codeNarrow(f)}</div></div><div style="flex:1">${national(10.4, '–', 40)}${title('GIẤY KHAI SINH', 17, 'margin:1mm 0 2mm')}${row(['Họ và tên đứa trẻ:', ink(`<b>${nameOf(f.main, 'subject')}</b>`), 3], ['Phái:', ink(f.main.sex)])}${row(['Sanh ngày:', ink(bornOf(f.main, 'subject', spelt(f.main.born)))])}${row(['Nơi sanh:', ink(`Nhà bảo sanh ${f.place.kind} ${f.place.name}`)])}${row(['Họ tên cha:', ink(kin(father, 'father')), 3], ['Tuổi:', ink(String(f.chance.whole(24, 41)))])}${row(['Nghề nghiệp:', ink('Làm ruộng')], ['Chỗ ở:', ink(hamletOf(f.main)), 2])}${row(['Họ tên mẹ:', ink(kin(mother, 'mother')), 3], ['Tuổi:', ink(String(f.chance.whole(20, 37)))])}${row(['Nghề nghiệp:', ink('Nội trợ')], ['Chỗ ở:', ink('cùng chồng'), 2])}${row(['Người đứng khai:', ink(father), 2], ['là', ink('cha ruột')])}<div style="text-align:right;margin-top:1mm">Khai tại ${f.place.name}, ${ink(issued(day))}</div>${pairSign(plainSign(f, 'Người đứng khai', father, 15), sealedSign(f, 'TM. UBND<br>Ủy viên thư ký', { inner: 'UBND', gap: 16 }), 1)}</div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Form HT1-P3 of 1987 filled with a pen: the parents in a table of three columns in the middle.
    id: 'birth-1990-ht1-p3-parents-table',
    class: 'birth_certificate',
    tags: ['form', 'italic', 'table'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 8, 1990);
      return paper('birth_certificate', [
        `<div style="position:absolute;inset:11mm;border:0.5mm solid #7a3b2e"></div><div style="margin:-2mm -1mm 0 -10mm;font-size:12.6pt;line-height:1.62"><div style="display:flex;justify-content:space-between;font-size:11pt;line-height:1.3"><div>${cornerOffice(f, ink)}</div><div>Mẫu HT1-P3<br>Số: ${ink(field('birth_certificate_no', `${f.number}/1990`, String(f.number)))}<br>Quyển số: ${ink('02/1990')}</div></div><div style="margin-top:4mm">${national(12.5, '-', 50)}</div>${title('GIẤY KHAI SINH', 24, 'color:#8a2f22;margin:6mm 0 0;letter-spacing:0.6mm')}<div style="text-align:center;margin-bottom:4mm">(Bản chính)</div>${row(['Họ và tên:', ink(`<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`), 3], ['Nam, nữ:', ink(f.main.sex)])}${row(['Sinh ngày, tháng, năm:', ink(bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-')))])}${row(['(viết bằng chữ)', ink(spelt(f.main.born))])}${row(['Nơi sinh:', ink(`Bệnh viện ${above2025(f)}`)])}${row(['Dân tộc:', ink('Kinh')], ['Quốc tịch:', ink('Việt Nam')])}${sideHeads(
          ['Phần khai về cha, mẹ', 'Người mẹ', 'Người cha'],
          [
            ['Họ và tên', ink(kin(mother, 'mother')), ink(kin(father, 'father'))],
            ['Tuổi', ink(String(f.chance.whole(21, 38))), ink(String(f.chance.whole(23, 44)))],
            ['Dân tộc', ink('Kinh'), ink('Kinh')],
            ['Quốc tịch', ink('Việt Nam'), ink('Việt Nam')],
            [
              'Nghề nghiệp',
              ink(f.chance.pick(['Làm ruộng', 'Cô giáo', 'Buôn bán'])),
              ink(f.chance.pick(['Làm ruộng', 'Thợ xây', 'Công nhân'])),
            ],
            ['Nơi thường trú', ink(hamletOf(f.main)), ink(hamletOf(f.main))],
          ],
          11.5,
          26,
        )}${row(['Họ tên, tuổi, nơi thường trú, số giấy chứng minh của người đứng khai:', ''])}${row(['', ink(`${father}, ${hamletOf(f.main)}`)])}${pairSign(`<div style="text-align:center"><b>Người đứng khai</b><br>(Ký tên)<div style="height:16mm"></div>${ink(father)}</div>${codeLine(f)}`, `Đăng ký ${ink(issued(day))}${sealedSign(f, `TM. UBND ${unit(f)}<br>CHỦ TỊCH`, { gap: 22 })}`, 4)}</div>`,
      ]);
    },
  },
  {
    // A copy made by the district's office in 1996, typed on plain paper.
    id: 'birth-1996-district-copy-typed',
    class: 'birth_certificate',
    tags: ['typed'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 9, 1996);
      return paper(
        'birth_certificate',
        [
          `<div style="font-size:10.8pt;line-height:1.5;margin-left:-7mm"><div style="display:flex;justify-content:space-between;gap:4mm"><div>TỈNH ${upper(f.place.province)}<br>${field('agency', `UBND ${upper(above2025(f))}`)}<br>-------------<br>Số: ${field('birth_certificate_no', `${f.number}/KS-BS`)}</div><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>------------------</div></div><div style="text-align:center;font-weight:700;font-size:15pt;margin:8mm 0 6mm">GIẤY KHAI SINH<div style="font-size:10.8pt">(BẢN SAO)</div></div>${pairs(
            [
              ['Họ và tên', `: ${nameOf(f.main, 'subject', upper(f.main.name))}`],
              ['Nam hay nữ', `: ${f.main.sex}`],
              ['Ngày sinh', `: ${bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-'))}`],
              ['', `&nbsp; (${spelt(f.main.born)})`],
              ['Nơi sinh', `: Trạm y tế ${f.place.kind} ${f.place.name}`],
              ['Dân tộc', ': Kinh. Quốc tịch: Việt Nam'],
              ['Họ tên cha', `: ${kin(father, 'father')}`],
              ['Nghề nghiệp, chỗ ở', `: Làm ruộng, ${hamletOf(f.main)}`],
              ['Họ tên mẹ', `: ${kin(mother, 'mother')}`],
              ['Nghề nghiệp, chỗ ở', `: Làm ruộng, ${hamletOf(f.main)}`],
              ['Người đứng khai', `: ${father}`],
              ['Sổ gốc', `: Quyển số 01, lập tại UBND ${f.place.kind} ${f.place.name}`],
            ],
            54,
            0.6,
          )}<div style="margin-top:5mm">Sao nguyên văn theo sổ đăng ký khai sinh lưu tại huyện.</div>${pairSign(codeLine(f), `${bareAbove(f)}, ${issued(day)}${sealedSign(f, 'TM. UBND HUYỆN<br>TL. CHỦ TỊCH<br>TRƯỞNG PHÒNG TƯ PHÁP', { ring: `ỦY BAN NHÂN DÂN ${upper(above2025(f))} ★`, inner: 'UBND HUYỆN', gap: 22 })}`, 6)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Form TP/HT-2006-KS.1.a: the copy of 2007, its values printed in another font than the form's labels.
    id: 'birth-2007-ks1a-copy-two-fonts',
    class: 'birth_certificate',
    tags: ['form', 'sans'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 12, 2007);
      const v = (text: string) => printed(text, 11);
      const parent = (label: string, name: string, role: string) =>
        `${row([`Họ và tên ${label}:`, v(`<b>${kin(name, role)}</b>`)])}${row(['Dân tộc:', v('Kinh')], ['Quốc tịch:', v('Việt Nam')], ['Năm sinh:', v(elderYear(f))])}${row(['Nơi thường trú/tạm trú:', v(addressThen(f, f.main))])}`;
      return paper('birth_certificate', [
        `<div style="font-size:12.4pt;line-height:1.42;margin:-6mm 0 0 -6mm"><div style="display:flex;justify-content:space-between;font-size:10pt"><span>${formerOffice(f, 10.5)}</span><span style="text-align:right"><b>Mẫu TP/HT-2006-KS.1.a</b><br>Số: ${v(field('birth_certificate_no', `${f.number}/2007`, String(f.number)))}<br>Quyển số: ${v('01/2007')}</span></div>${national(13, '-', 56)}${title('GIẤY KHAI SINH', 22, 'margin:5mm 0 0')}<div class="sub"><b>(BẢN SAO)</b></div>${row(['Họ và tên:', v(`<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`), 3], ['Giới tính:', v(f.main.sex)])}${row(['Ngày, tháng, năm sinh:', v(bornOf(f.main, 'subject'))])}${row(['(Bằng chữ):', v(capital(spelt(f.main.born)))])}${row(['Nơi sinh:', v(`Bệnh viện Đa khoa ${above2025(f)}`)])}${row(['Dân tộc:', v('Kinh')], ['Quốc tịch:', v('Việt Nam')])}${row(['Quê quán:', v(placeThen(f))])}${parent('cha', father, 'father')}${parent('mẹ', mother, 'mother')}${row(['Nơi đăng ký:', v(`UBND ${f.place.kind} ${f.place.name}`)])}${row(['Ngày, tháng, năm đăng ký:', v(dayOf(f, 2, 1998))])}${row(['Ghi chú:', v('')])}${row(['Họ và tên, chức vụ người ký Giấy khai sinh:', v('Chủ tịch UBND')])}<div style="display:flex;gap:8mm;margin-top:4mm"><div style="flex:1">${codeLine(f)}</div><div style="flex:1.2;text-align:center">Sao từ Sổ đăng ký khai sinh<br><i>${capital(issued(day))}</i>${sealedSign(f, 'NGƯỜI KÝ BẢN SAO GIẤY KHAI SINH<br>PHÓ CHỦ TỊCH', { gap: 22 })}</div></div></div>`,
      ]);
    },
  },
  {
    // Circular 15/2015: the original of 2016 as the national program prints it, labels in sans, values in capitals, no dots.
    id: 'birth-2016-original-program-plain',
    class: 'birth_certificate',
    tags: ['form', 'sans'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 10, 2016);
      const b = (text: string) => `<b>${text}</b>`;
      return paper(
        'birth_certificate',
        [
          `${guilloche('#dfe9f6')}<div class="frame" style="border-color:#3465a4;inset:12mm"></div><div style="margin:1mm 1mm 0 -6mm;font-size:10.8pt;line-height:1.45">${twoColumns(formerOffice(f, 10), `${nation(10.6, '-', 46)}`, 42, 10)}<div style="text-align:right">Số: ${b(field('birth_certificate_no', `${f.number}/2016`))}</div>${title('GIẤY KHAI SINH', 23, 'color:#c01f2e;margin:5mm 0 6mm')}${flow(`Họ, chữ đệm, tên: ${b(nameOf(f.main, 'subject', upper(f.main.name)))}`)}${flow(`Ngày, tháng, năm sinh: ${b(bornOf(f.main, 'subject'))}`, `ghi bằng chữ: ${b(spelt(f.main.born))}`)}${flow(`Giới tính: ${b(f.main.sex)}`, `Dân tộc: ${b('Kinh')}`, `Quốc tịch: ${b('Việt Nam')}`)}${flow(`Nơi sinh: ${b(`Trung tâm Y tế ${above2025(f)}, tỉnh ${f.place.province}`)}`)}${flow(`Quê quán: ${b(placeThen(f))}`)}${flow(`Số định danh cá nhân: ${b(idOf(f.main, 'subject'))}`)}<div style="border-top:0.2mm solid #3465a4;margin:3mm 0"></div>${flow(`Họ, chữ đệm, tên người mẹ: ${b(kin(mother, 'mother', upper(mother)))}`)}${flow(`Năm sinh: ${b(elderYear(f))}`, `Dân tộc: ${b('Kinh')}`, `Quốc tịch: ${b('Việt Nam')}`)}${flow(`Nơi cư trú: ${b(addressThen(f, f.main))}`)}<div style="height:2mm"></div>${flow(`Họ, chữ đệm, tên người cha: ${b(kin(father, 'father', upper(father)))}`)}${flow(`Năm sinh: ${b(elderYear(f))}`, `Dân tộc: ${b('Kinh')}`, `Quốc tịch: ${b('Việt Nam')}`)}${flow(`Nơi cư trú: ${b(addressThen(f, f.main))}`)}<div style="border-top:0.2mm solid #3465a4;margin:3mm 0"></div>${flow(`Họ, chữ đệm, tên người đi khai sinh: ${b(father)} (cha)`)}${flow('Giấy tờ tùy thân: Giấy chứng minh nhân dân')}${flow(`Nơi đăng ký khai sinh: ${b(`Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}`)}${flow(`Ngày, tháng, năm đăng ký: ${b(issued(day, day))}`)}${pairSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ GIẤY KHAI SINH<br>CHỦ TỊCH', { gap: 24 }), 5)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
