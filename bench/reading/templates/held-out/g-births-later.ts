import { field, qr } from '../../../../samples/make/html.ts';
import { kin } from '../civil-parts.ts';
import { sealedSign, spelt, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { codeNarrow } from '../eighth/b-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, cellRow, copyWords, elderYear, formerOffice, hamletOf } from '../ninth/g-parts.ts';
import { national, pairs, pairSign, placeThen, row, squares, todayOffice, validMark } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_BIRTHS_LATER = inPart('held-out', [
  {
    // Circular 04/2020: the original of 2022 with the number in squares, certified as a copy by the ward below.
    id: 'birth-2022-original-copied-words-below',
    class: 'birth_certificate',
    tags: ['form', 'stamp'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 2, 2022);
      return paper('birth_certificate', [
        `<div style="margin:-9mm -4mm 0 -13mm;font-size:11.4pt;line-height:1.3"><div style="display:flex;justify-content:space-between"><div>${formerOffice(f, 10.5)}</div><div>Số: ${field('birth_certificate_no', `${f.number}/2022`)}</div></div>${national(12, '-', 52)}${title('GIẤY KHAI SINH', 20, 'margin:3mm 0 3mm;color:#a22')}${pairs(
          [
            ['Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
            ['Ngày, tháng, năm sinh:', bornOf(f.main, 'subject')],
            ['ghi bằng chữ:', capital(spelt(f.main.born))],
            ['Giới tính:', `${f.main.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`],
            ['Nơi sinh:', `Bệnh viện Sản - Nhi tỉnh ${f.place.province}`],
            ['Quê quán:', placeThen(f)],
            ['Số định danh cá nhân:', squares('citizen_id', f.main.id, 'subject', 4.6, 4)],
            ['Họ, chữ đệm, tên người mẹ:', kin(mother, 'mother')],
            ['Năm sinh:', `${elderYear(f)} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`],
            ['Nơi cư trú:', addressThen(f, f.main)],
            ['Họ, chữ đệm, tên người cha:', kin(father, 'father')],
            ['Năm sinh:', `${elderYear(f)} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`],
            ['Nơi cư trú:', addressThen(f, f.main)],
            ['Người đi khai sinh:', mother],
            ['Giấy tờ tùy thân:', 'Căn cước công dân'],
            ['Nơi đăng ký khai sinh:', `UBND ${f.place.kind} ${f.place.name}`],
            ['Ngày, tháng, năm đăng ký:', issued(day, day)],
          ],
          54,
          0.5,
        )}${pairSign('', sealedSign(f, 'NGƯỜI KÝ GIẤY KHAI SINH<br>PHÓ CHỦ TỊCH', { gap: 21 }), 1)}<div style="border-top:0.2mm dashed #888;margin-top:2mm;padding-top:2mm;display:flex;gap:6mm"><div>${copyWords(f, '03/2026', 'PHÓ CHỦ TỊCH')}</div><div>${codeLine(f)}</div></div></div>`,
      ]);
    },
  },
  {
    // An extract of 2025 on half a sheet: cells with small labels over their values, a code at the top.
    id: 'birth-extract-2025-half-sheet-cells-qr',
    class: 'birth_certificate',
    tags: ['form', 'table', 'qr', 'small', 'modern'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper(
        'birth_certificate',
        [
          `<div style="margin:-9mm -8mm 0 -18mm;font-size:9.6pt;line-height:1.3"><div style="display:flex;justify-content:space-between;gap:3mm"><div style="text-align:center">${todayOffice(f, 9)}</div><div style="text-align:center">${nation(8.6, '-', 36)}</div>${qr(`${f.main.id}|${f.number}/TLKS`, 15)}</div>${title('TRÍCH LỤC KHAI SINH', 14, 'margin:1mm 0 0;color:#14508c')}<div style="text-align:center;margin-bottom:2mm">Bản sao số ${field('birth_certificate_no', `${f.number}/TLKS`)}</div>${cellRow(['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 3], ['Giới tính', f.main.sex])}${cellRow(['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')], ['Số định danh cá nhân', idOf(f.main, 'subject')])}${cellRow(['Ngày, tháng, năm sinh ghi bằng chữ', capital(spelt(f.main.born))])}${cellRow(['Nơi sinh', `Trạm Y tế ${f.place.kind} ${f.place.name}`], ['Dân tộc', 'Kinh', 0.5], ['Quốc tịch', 'Việt Nam', 0.5])}${cellRow(['Quê quán', f.place.full])}<div style="height:2mm"></div>${cellRow(['Họ, chữ đệm, tên mẹ', kin(mother, 'mother'), 3], ['Năm sinh', elderYear(f)])}${cellRow(['Nơi cư trú của mẹ', f.main.home])}${cellRow(['Họ, chữ đệm, tên cha', kin(father, 'father'), 3], ['Năm sinh', elderYear(f)])}${cellRow(['Nơi cư trú của cha', f.main.home])}<div style="height:2mm"></div>${cellRow(['Nơi đăng ký khai sinh', `UBND ${f.place.kind} ${f.place.name}`], ['Ngày đăng ký', '22/06/2011', 0.6])}${cellRow(['Ghi chú', ''])}${pairSign(codeNarrow(f), `<i style="white-space:nowrap;font-size:9pt">${f.place.name}, ${issued(f.date)}</i>${sealedSign(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', { gap: 20 })}`, 3)}</div>`,
        ],
        'a5',
        MODERN,
      );
    },
  },
  {
    // "Bản sao Giấy khai sinh" of the electronic database as the portal hands it out: landscape, child left, parents right.
    id: 'birth-electronic-copy-landscape-panels',
    class: 'birth_certificate',
    tags: ['form', 'qr', 'modern', 'two-column'],
    landscape: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const panel = (head: string, list: [string, string][]) =>
        `<div style="border:0.3mm solid #9fb4c8;border-radius:2mm;padding:2.5mm 4mm;margin-bottom:3mm"><div style="color:#1b4f8a;font-weight:600;margin-bottom:1mm">${head}</div>${pairs(list, 43, 0.7)}</div>`;
      return paper(
        'birth_certificate',
        [
          `<div style="margin:-6mm -3mm 0 -14mm;font-size:10.4pt;line-height:1.35"><div style="display:flex;justify-content:space-between;align-items:flex-start"><div style="text-align:center">${todayOffice(f, 10)}Số: ${field('birth_certificate_no', `${f.number}/2026`)}</div><div style="text-align:center"><span style="font-size:19pt;font-weight:700;color:#b3202c">GIẤY KHAI SINH</span><br>(Bản sao điện tử)</div><div style="text-align:center">${nation(9.6, '-', 42)}</div></div><div style="display:flex;gap:6mm;margin-top:4mm"><div style="flex:1">${panel(
            'Người được khai sinh',
            [
              ['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['Ngày, tháng, năm sinh', `<b>${bornOf(f.main, 'subject')}</b>`],
              ['Bằng chữ', spelt(f.main.born)],
              ['Giới tính', f.main.sex],
              ['Dân tộc / Quốc tịch', 'Kinh / Việt Nam'],
              ['Nơi sinh', `Bệnh viện Đa khoa tỉnh ${f.place.province}`],
              ['Quê quán', f.place.full],
              ['Số định danh cá nhân', `<b>${idOf(f.main, 'subject')}</b>`],
            ],
          )}${panel('Đăng ký', [
            ['Nơi đăng ký', `UBND ${f.place.kind} ${f.place.name}`],
            ['Ngày đăng ký', issued(f.date, f.date)],
          ])}</div><div style="flex:1">${panel('Người mẹ', [
            ['Họ, chữ đệm, tên', kin(mother, 'mother')],
            ['Năm sinh', elderYear(f)],
            ['Dân tộc / Quốc tịch', 'Kinh / Việt Nam'],
            ['Nơi cư trú', f.main.home],
          ])}${panel('Người cha', [
            ['Họ, chữ đệm, tên', kin(father, 'father')],
            ['Năm sinh', elderYear(f)],
            ['Dân tộc / Quốc tịch', 'Kinh / Việt Nam'],
            ['Nơi cư trú', f.main.home],
          ])}<div style="display:flex;justify-content:space-between;gap:4mm"><div>${validMark(f, '09:12:44')}${codeLine(f)}</div>${qr(`https://hotich.invalid/${f.number}`, 22)}</div></div></div></div>`,
        ],
        'a4Landscape',
        MODERN,
      );
    },
  },
  {
    // A registration of the mother alone in 2018: the father's lines are left out by strokes, written by the district's town office.
    id: 'birth-2018-mother-alone-strokes',
    class: 'birth_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) => {
      const mother = f.name('Nữ');
      const day = dayOf(f, 7, 2018);
      const i = (text: string) => `<i style="color:#222a66">${text}</i>`;
      const none = i('-----------------');
      return paper('birth_certificate', [
        `<div class="frame" style="border-color:#2b7a62"></div><div style="margin:-3mm -3mm 0 -12mm;font-size:12.4pt;line-height:1.66"><div style="display:flex;justify-content:space-between"><div style="text-align:center">${formerOffice(f, 11)}</div><div style="text-align:center">${nation(11.5, '-', 50)}</div></div>${title('GIẤY KHAI SINH', 24, 'color:#b3202c;margin:4mm 0 0')}<div style="text-align:center;margin-bottom:4mm">Số: ${i(field('birth_certificate_no', `${f.number}/2018`))}</div>${row(['Họ, chữ đệm, tên:', `<b>${i(nameOf(f.main, 'subject', upper(f.main.name)))}</b>`])}${row(['Ngày, tháng, năm sinh:', i(bornOf(f.main, 'subject', f.main.born.replaceAll('/', '.')))], ['Giới tính:', i(f.main.sex), 0.6])}${row(['ghi bằng chữ:', i(spelt(f.main.born))])}${row(['Dân tộc:', i('Mường')], ['Quốc tịch:', i('Việt Nam')])}${row(['Nơi sinh:', i(`Trạm Y tế ${placeThen(f)}`)])}${row(['Quê quán:', i(placeThen(f))])}${row(['Số định danh cá nhân:', i(idOf(f.main, 'subject'))])}${row(['Họ, chữ đệm, tên người mẹ:', i(kin(mother, 'mother'))])}${row(['Năm sinh:', i(elderYear(f))], ['Dân tộc:', i('Mường')], ['Quốc tịch:', i('Việt Nam')])}${row(['Nơi cư trú:', i(hamletOf(f.main))])}${row(['Họ, chữ đệm, tên người cha:', none])}${row(['Năm sinh:', none], ['Dân tộc:', none], ['Quốc tịch:', none])}${row(['Nơi cư trú:', none])}${row(['Họ, chữ đệm, tên người đi khai sinh:', i(`${mother} (mẹ đẻ)`)])}${row(['Giấy tờ tùy thân:', i(`CMND do Công an tỉnh ${f.place.province} cấp`)])}${row(['Nơi đăng ký khai sinh:', i(`UBND ${f.place.kind} ${f.place.name}, ${above2025(f)}`)])}${row(['Ngày, tháng, năm đăng ký:', i(issued(day))])}${pairSign(codeLine(f), sealedSign(f, `NGƯỜI KÝ GIẤY KHAI SINH<br>CHỦ TỊCH UBND ${unit(f)}`, { gap: 24 }), 6)}</div>`,
      ]);
    },
  },
]);
