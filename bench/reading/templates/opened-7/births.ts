import { field, fill, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { committee, formerly, kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, district, dotted, sealedSign, sideBySide, spelt, unit } from '../form-kit.ts';
import { beside, copyStamp, officeNow, oldOffice, runOn, typed } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { plainSign, SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

export const OPENED_7_BIRTHS = inPart('opened-7', [
  {
    // Circular 04/2020/TT-BTP: the original on patterned paper, several labels on one line as southern offices print it.
    id: 'birth-certificate-2020-southern',
    class: 'birth_certificate',
    tags: ['form'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const parent = (label: string, name: string, role: string, year: string) =>
        `${runOn([`Họ, chữ đệm, tên người ${label}`, `<b>${kin(name, role, upper(name))}</b>`])}${runOn(['Năm sinh', year], ['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${runOn(['Nơi cư trú', f.main.home])}`;
      return paper('birth_certificate', [
        `${guilloche('#f3dfc8')}<div class="frame"></div><div style="margin-left:-4mm;font-size:12.5pt"><div style="text-align:center">${nation(13, '-', 56)}</div>${title('GIẤY KHAI SINH', 26, 'color:#b3242b;margin:9mm 0 0;letter-spacing:0.6mm')}<div class="sub">Số: ${field('birth_certificate_no', `${f.number}/2026`)}</div>${runOn(['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${runOn(['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')], ['ghi bằng chữ', capital(spelt(f.main.born))])}${runOn(['Giới tính', f.main.sex], ['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${runOn(['Nơi sinh', `Bệnh viện Đa khoa khu vực ${f.place.name}, tỉnh ${f.place.province}`])}${runOn(['Quê quán', f.place.full])}${runOn(['Số định danh cá nhân', idOf(f.main, 'subject')])}<div style="height:2mm"></div>${parent('mẹ', mother, 'mother', '1881')}<div style="height:2mm"></div>${parent('cha', father, 'father', '1878')}<div style="height:2mm"></div>${runOn(['Nơi đăng ký khai sinh', field('agency', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)])}${runOn(['Ngày, tháng, năm đăng ký', issued(f.date, f.date)])}${runOn(['Họ, chữ đệm, tên người đi khai sinh', mother])}${runOn(['Giấy tờ tùy thân', 'Căn cước do Bộ Công an cấp'])}</div>${closing(f, 'NGƯỜI KÝ GIẤY KHAI SINH', codeLine(f), 'CHỦ TỊCH', undefined, 23)}`,
      ]);
    },
  },
  {
    // What communes of the south typed after 1975, "sanh" as it was said there.
    id: 'birth-1979-khai-sanh-typed',
    class: 'birth_certificate',
    tags: ['form', 'typed', 'small'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 10, 1979);
      const item = (label: string, value: string) => beside(label, `: ${value}`, 47);
      return paper(
        'birth_certificate',
        [
          `<div style="margin:-7mm -5mm 0 -14mm;font-size:8.8pt;line-height:1.36"><div class="cols"><div>${oldOffice(f)}</div><div style="text-align:right">Số hiệu: ${field('birth_certificate_no', `${f.number}/1979`, String(f.number))}<br>Năm 1979</div></div><div style="text-align:center;margin-top:2mm">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</div>${title('GIẤY KHAI SANH', 16, 'margin:4mm 0 0')}<div class="sub" style="margin-bottom:2mm">(Bản chánh)</div>${item('Tên họ đứa trẻ', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${item('Trai hay gái', f.main.sex === 'Nam' ? 'Trai' : 'Gái')}${item('Sanh ngày', bornOf(f.main, 'subject', f.main.born.replaceAll('/', '-')))}${item('Sanh tại', f.main.home.split(', ')[0] ?? '')}${item('Tên họ người cha', kin(father, 'father'))}${item('Nghề nghiệp', 'Làm ruộng')}${item('Cư trú', `${f.place.kind} ${f.place.name}`)}${item('Tên họ người mẹ', kin(mother, 'mother'))}${item('Nghề nghiệp', 'Nội trợ')}${item('Cư trú', `${f.place.kind} ${f.place.name}`)}${item('Tên họ người khai', father)}${item('Ngày khai', issued(day, day.replaceAll('/', '-')))}<div class="cols" style="margin-top:3mm"><div>${plainSign(f, 'Người khai', father, 14)}</div><div>${sealedSign(f, `TM. UBND ${unit(f)}<br>Ủy viên thư ký`, { inner: 'UBND', gap: 19 })}</div></div>${codeLine(f)}</div>`,
        ],
        'a5',
        TYPED,
      );
    },
  },
  {
    // Form TP/HT-2006-KS.3: registered once more, parents in columns, a box of notes at the foot.
    id: 'birth-2009-registered-again',
    class: 'birth_certificate',
    tags: ['form', 'table', 'italic'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 7, 2009);
      const i = (text: string) => `<i>${text}</i>`;
      return paper('birth_certificate', [
        `${guilloche('#dbe7f3')}<div style="position:absolute;inset:8mm;border:0.9mm double #3b6a9b"></div><div style="margin:-4mm -3mm 0 -10mm;font-size:12pt"><div class="cols" style="font-size:11pt"><div>${oldOffice(f)}</div><div style="text-align:center;flex:1.6;white-space:nowrap">${nation(12, '-', 50)}</div><div style="text-align:right">Mẫu TP/HT-2006-KS.3<br>Số: ${i(field('birth_certificate_no', `${f.number}/2009`, String(f.number)))}<br>Quyển số: ${i('01/2009')}</div></div>${title('GIẤY KHAI SINH', 24, 'color:#1f4f86;margin:6mm 0 0')}<div class="sub">(Đăng ký lại)</div>${fillRow(['Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 4], ['Giới tính:', i(f.main.sex), 1])}${fill('Ngày, tháng, năm sinh:', i(bornOf(f.main, 'subject')))}${fill('Bằng chữ:', i(spelt(f.main.born)))}${fill('Nơi sinh:', i(`${f.main.home.split(', ')[0] ?? ''}, ${formerly(f)}`))}${fill('Quê quán:', i(formerly(f)))}${fillRow(['Dân tộc:', i('Kinh'), 1], ['Quốc tịch:', i('Việt Nam'), 1])}${grid(
          ['', 'Cha', 'Mẹ'],
          [
            ['Họ và tên', kin(father, 'father'), kin(mother, 'mother')],
            ['Dân tộc', 'Kinh', 'Kinh'],
            ['Quốc tịch', 'Việt Nam', 'Việt Nam'],
            ['Năm sinh', '1872', 'Đã chết'],
            ['Nơi thường trú/tạm trú', f.main.home.split(', ')[0] ?? '', ''],
          ],
        )}${fill('Nơi đăng ký:', i(`Ủy ban nhân dân ${f.place.kind} ${f.place.name}`))}${fill('Ngày, tháng, năm đăng ký:', i(issued(day, day)))}<div style="border:0.25mm solid #333;padding:1mm 2mm;min-height:13mm;margin-top:2mm">Ghi chú: ${i('Đăng ký lại do sổ gốc bị mất vì lũ')}</div>${besideSign(`<div style="text-align:center"><b>NGƯỜI ĐI KHAI SINH</b><div style="height:17mm"></div>${f.main.name}</div>${codeLine(f)}`, sealedSign(f, 'NGƯỜI KÝ GIẤY KHAI SINH<br>CHỦ TỊCH', { gap: 21 }))}</div>`,
      ]);
    },
  },
  {
    // A copy of an original of 2013 that a desk certified: the copier's grey, the stamp below.
    id: 'birth-2013-copy-compared',
    class: 'birth_certificate',
    tags: ['form', 'stamp'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 3, 2013);
      return paper('birth_certificate', [
        `<div style="position:absolute;left:14mm;right:10mm;top:10mm;height:196mm;border:0.5mm solid #666"></div><div style="font-size:11.5pt;margin:-4mm 0 0 -6mm"><div class="cols"><div>${oldOffice(f)}</div><div style="text-align:right">Số: ${field('birth_certificate_no', `${f.number}/2013`)}<br>Quyển số: 01/2013</div></div><div style="text-align:center;margin-top:2mm">${nation(12, '-', 48)}</div>${title('GIẤY KHAI SINH', 22, 'margin:5mm 0 3mm')}${dotted('Họ và tên: ', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 90)}${dotted('Sinh ngày: ', `${bornOf(f.main, 'subject')} (${spelt(f.main.born)})`, 30)}${dotted('Giới tính: ', `${f.main.sex} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`, 60)}${dotted('Nơi sinh: ', `Bệnh viện ${district(f)}, tỉnh ${f.place.province}`, 70)}${dotted('Quê quán: ', f.place.full, 90)}${dotted('Họ và tên cha: ', `${kin(father, 'father')}, sinh năm 1876`, 70)}${dotted('Nơi thường trú: ', formerly(f), 70)}${dotted('Họ và tên mẹ: ', `${kin(mother, 'mother')}, sinh năm 1880`, 70)}${dotted('Nơi thường trú: ', formerly(f), 70)}${dotted('Người đi khai sinh: ', `${father} (cha)`, 70)}<div style="text-align:right;margin-top:3mm"><i>Đăng ký, ${issued(day)}</i></div>${besideSign('', sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { gap: 21 }))}</div>${copyStamp(f, 100, 210)}<div style="position:absolute;left:20mm;top:260mm">${codeLine(f)}</div>`,
      ]);
    },
  },
  {
    // An extract of the electronic database, numbered lines, a code at the top left, from a commune without a district.
    id: 'birth-extract-2026-numbered',
    class: 'birth_certificate',
    tags: ['form', 'qr', 'sans', 'two-column'],
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const rows: [string, string][] = [
        ['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
        ['Giới tính', f.main.sex],
        ['Ngày, tháng, năm sinh', `${bornOf(f.main, 'subject')} (${spelt(f.main.born)})`],
        ['Nơi sinh', `Trung tâm Y tế ${f.place.name}`],
        ['Dân tộc / Quốc tịch', 'Kinh / Việt Nam'],
        ['Quê quán', f.place.full],
        ['Số định danh cá nhân', idOf(f.main, 'subject')],
        ['Mẹ', `${kin(mother, 'mother')}, sinh năm 1880, dân tộc Kinh, cư trú tại ${f.place.full}`],
        ['Cha', `${kin(father, 'father')}, sinh năm 1877, dân tộc Kinh, cư trú tại ${f.place.full}`],
        ['Cơ quan đăng ký', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`],
        ['Số, ngày đăng ký', `${f.chance.whole(12, 190)}/2018, ngày ${f.chance.whole(10, 28)}/06/2018`],
      ];
      const lines = rows.map(
        ([label, value], i) =>
          `<div style="display:flex;margin:1.9mm 0"><div style="width:9mm">${i + 1}.</div><div style="width:50mm">${label}:</div><div style="flex:1">${value}</div></div>`,
      );
      return paper(
        'birth_certificate',
        [
          `<div style="position:absolute;left:12mm;top:9mm">${qr(`https://hotich.example/tl/${f.number}-ks`, 16)}</div><div style="margin-top:8mm">${twoColumns(`${officeNow(f)}Số: ${field('birth_certificate_no', `${f.number}/TLKS-BS`)}`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10.5)}</div>${title('TRÍCH LỤC GIẤY KHAI SINH', 17, 'margin:7mm 0 0')}<div class="sub" style="font-size:11pt">(Bản sao cấp từ Cơ sở dữ liệu hộ tịch điện tử)</div><div style="font-size:11pt;line-height:1.4">${lines.join('')}</div>${closing(f, 'TL. CHỦ TỊCH<br>GIÁM ĐỐC TRUNG TÂM PVHCC', codeLine(f), 'CHỦ TỊCH', undefined, 23)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A copy of the nineties on half a sheet laid across, father and mother side by side, typed.
    id: 'birth-1992-copy-across',
    class: 'birth_certificate',
    tags: ['form', 'typed', 'small'],
    landscape: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 11, 1992);
      const parent = (label: string, name: string, role: string, year: string) =>
        `<b>${label}</b>${fill('Họ và tên:', typed(kin(name, role), 9.5))}${fillRow(['Sinh năm:', typed(year, 9.5), 1], ['Dân tộc:', typed('Kinh', 9.5), 1])}${fill('Nghề nghiệp:', typed('Nông dân', 9.5))}`;
      return paper(
        'birth_certificate',
        [
          `<div style="margin:-12mm -8mm 0 -18mm;font-size:9.8pt;line-height:1.2"><div class="cols"><div>${oldOffice(f)}</div><div style="text-align:center;flex:1.7;white-space:nowrap">${nation(10, '-', 38)}</div><div style="text-align:right">Số ${typed(field('birth_certificate_no', `${f.number}/1992`, `${f.number}/KS`), 9.5)}<br>Quyển ${typed('1/1992', 9.5)}</div></div>${title('BẢN SAO GIẤY KHAI SINH', 15, 'margin:1mm 0 1mm')}${fillRow(['Họ và tên:', typed(nameOf(f.main, 'subject', upper(f.main.name)), 9.5), 3], ['Nam, nữ:', typed(f.main.sex, 9.5), 1])}${fillRow(['Ngày tháng năm sinh:', typed(bornOf(f.main, 'subject'), 9.5), 2], ['Nơi sinh:', typed(`Trạm xá ${f.place.name}`, 9.5), 3])}${sideBySide(parent('CHA', father, 'father', '1870'), parent('MẸ', mother, 'mother', '1874'))}${fill('Nơi thường trú:', typed(f.main.home.split(', ').slice(0, 2).join(', '), 9.5))}${fill('Người khai:', typed(`${mother}, mẹ đẻ`, 9.5))}<div class="cols" style="margin-top:1mm"><div>Sao y sổ gốc lưu tại xã.<br>Ngày đăng ký: ${typed('03/11/1992', 9.5)}${codeLine(f)}</div><div style="text-align:center"><i>${capital(issued(day))}</i>${sealedSign(f, 'T/M UBND<br>P. CHỦ TỊCH', { inner: 'UBND', gap: 17 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Circular 56/2017/TT-BYT, annex 5: what a maternity ward hands out; the child has no name of its own yet.
    id: 'birth-notice-ward',
    class: 'other',
    tags: ['form', 'modern', 'personal'],
    draw: (f) => {
      const child = f.name();
      const old = oldCitizenId(f.chance);
      const mother = f.main.sex === 'Nữ';
      const hospital = `Bệnh viện Đa khoa ${f.place.name}`;
      return paper(
        'other',
        [
          `<div style="font-size:11pt;line-height:1.55"><div class="cols" style="font-size:10pt"><div><b>SỞ Y TẾ ${upper(f.place.province)}</b><br>${field('agency', upper(hospital))}<br>Số: ${field('document_no', `${f.number}/CS.2026`)}<br>Quyển số: 03</div><div style="text-align:center;flex:1.4;white-space:nowrap">${nation(10, '-', 42)}</div></div>${title('GIẤY CHỨNG SINH', 20, 'margin:9mm 0 5mm')}${runOn([mother ? 'Họ và tên mẹ' : 'Họ và tên người nuôi dưỡng (cha)', `<b>${nameOf(f.main, mother ? 'mother' : 'father', upper(f.main.name))}</b>`])}${runOn(['Ngày sinh', bornOf(f.main, mother ? 'mother' : 'father')], ['Dân tộc', 'Kinh'])}${runOn(['Số CCCD/ĐDCN', idOf(f.main, mother ? 'mother' : 'father')])}${runOn(['Số CMND đã cấp', oldIdOf(old, mother ? 'mother' : 'father')])}${runOn(['Nơi cư trú', f.main.home])}${runOn(['Mã số BHXH của người mẹ', ''])}<p class="flat" style="margin-top:2mm">Đã sinh con vào lúc: ${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút, ${f.date.replace(/^(\d+)\/(\d+)\//, 'ngày $1 tháng $2 năm ')}</p>${runOn(['Tại', `Khoa Phụ sản, ${hospital}`])}${runOn(['Số con trong lần sinh này', '01'], ['Giới tính của con', f.chance.pick(['Nam', 'Nữ'])], ['Cân nặng', `${f.chance.whole(26, 38)}00 g`])}${runOn(['Tình trạng con', 'Khỏe, hồng hào'])}${runOn(['Dự định đặt tên con', `<b>${kin(child, 'subject', upper(child))}</b>`])}${runOn(['Người đỡ đẻ', f.name('Nữ')])}<div style="text-align:right;margin-top:4mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Người thân của trẻ', f.name(), 20)}</div><div>${sealedSign(f, 'TL. GIÁM ĐỐC<br>TRƯỞNG KHOA PHỤ SẢN', { ring: `★ ${upper(hospital)} ★`, inner: 'BỆNH VIỆN', gap: 24 })}</div></div>${codeLine(f)}<p class="flat" style="font-size:9pt;margin-top:3mm"><i>Lưu ý: Tên dự định đặt có thể khác với tên khi đăng ký khai sinh. Trẻ phải được đăng ký khai sinh trong thời hạn 60 ngày kể từ ngày sinh.</i></p></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Circular 15/2015/TT-BTP: the original of 2017 with both parents below a rule, labels above dotted lines.
    id: 'birth-2017-original-named-parents',
    class: 'birth_certificate',
    tags: ['form', 'italic'],
    coloured: true,
    draw: (f) => {
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      const day = dayOf(f, 5, 2017);
      const value = (text: string) => `<i>${text}</i>`;
      return paper('birth_certificate', [
        `${guilloche('#e3efdc')}<div style="position:absolute;inset:9mm;border:1mm double #b08a2e"></div><div style="margin-left:-6mm;font-size:12pt"><div class="head"><div class="left" style="width:44%">${committee(f)}${upper(district(f))}</div><div class="right" style="width:54%">${nation(11, '-', 46)}</div></div>${title('GIẤY KHAI SINH', 27, 'color:#a4242f;margin:4mm 0 0')}<div style="text-align:right">Số: <b>${field('birth_certificate_no', `${f.number}/2017`)}</b></div>${fill('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fillRow(['Ngày, tháng, năm sinh:', value(bornOf(f.main, 'subject')), 3], ['Giới tính:', value(f.main.sex), 1])}${fill('Ngày, tháng, năm sinh ghi bằng chữ:', value(spelt(f.main.born)))}${fill('Nơi sinh:', value(`Trạm Y tế ${f.place.kind} ${f.place.name}`))}${fillRow(['Dân tộc:', value('Kinh'), 1], ['Quốc tịch:', value('Việt Nam'), 1])}${fill('Quê quán:', value(formerly(f)))}${fill('Số định danh cá nhân:', value(idOf(f.main, 'subject')))}<div style="border-top:0.2mm solid #999;margin:3mm 0"></div>${fill('Họ, chữ đệm, tên người mẹ:', value(kin(mother, 'mother')))}${fillRow(['Năm sinh:', value('1882'), 1], ['Dân tộc:', value('Kinh'), 1], ['Quốc tịch:', value('Việt Nam'), 1])}${fill('Họ, chữ đệm, tên người cha:', value(kin(father, 'father')))}${fillRow(['Năm sinh:', value('1879'), 1], ['Dân tộc:', value('Kinh'), 1], ['Quốc tịch:', value('Việt Nam'), 1])}<div style="border-top:0.2mm solid #999;margin:3mm 0"></div>${fill('Người đi khai sinh:', value(`${f.name('Nữ')} (bà ngoại)`))}${fill('Ngày, tháng, năm đăng ký:', value(issued(day)))}</div>${closing(f, 'NGƯỜI KÝ GIẤY KHAI SINH<br>PHÓ CHỦ TỊCH', codeLine(f), 'CHỦ TỊCH', undefined, 22)}`,
      ]);
    },
  },
]);
