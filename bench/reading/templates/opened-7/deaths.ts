import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { committee, formerly, kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, district, dotted, officeLines, sealedSign, spelt, unit } from '../form-kit.ts';
import { beside, officeNow, oldOffice, runOn, typed } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { capital, recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

export const OPENED_7_DEATHS = inPart('opened-7', [
  {
    // Form HT4-P2 of 1999: a printed form filled with a typewriter, the declarant at the foot.
    id: 'death-certificate-1999-typed',
    class: 'death_extract',
    tags: ['form', 'typed'],
    draw: (f) => {
      const day = dayOf(f, 4, 2001);
      const old = oldCitizenId(f.chance);
      return paper('death_extract', [
        `<div style="font-size:12.5pt"><div class="cols" style="font-size:11.5pt"><div>${oldOffice(f)}</div><div style="text-align:right">Mẫu TP/HT-1999-C2<br>Số: ${typed(field('death_extract_no', `${f.number}/2001`, String(f.number)))}<br>Quyển số: ${typed('01/2001')}</div></div><div style="text-align:center;margin-top:5mm">${nation(12.5, '-', 50)}</div>${title('GIẤY CHỨNG TỬ', 23, 'margin:9mm 0 0')}<div class="sub">(BẢN SAO)</div>${fillRow(['Họ và tên:', typed(nameOf(f.main, 'subject', upper(f.main.name))), 4], ['Nam/Nữ:', typed(f.main.sex), 1])}${fill('Sinh ngày, tháng, năm:', typed(bornOf(f.main, 'subject')))}${fillRow(['Dân tộc:', typed('Kinh'), 1], ['Quốc tịch:', typed('Việt Nam'), 1])}${fill('Nơi thường trú/tạm trú cuối cùng:', typed(f.main.home.split(', ').slice(0, 2).join(', ')))}${fill('Số CMND/Hộ chiếu:', typed(oldIdOf(old, 'subject')))}${fill('Đã chết vào lúc:', typed('05 giờ 20, ngày 02 tháng 4 năm 2001'))}${fill('Nơi chết:', typed(f.chance.pick(['Tại nhà', 'Bệnh viện huyện', 'Trên đường đi cấp cứu'])))}${fill('Nguyên nhân chết:', typed(f.chance.pick(['Bệnh già', 'Tai biến', 'Lao phổi'])))}${fill('Họ và tên người khai:', typed(f.name()))}${fill('Quan hệ với người chết:', typed(f.chance.pick(['Con ruột', 'Cháu nội', 'Em ruột'])))}<div style="text-align:right;margin-top:5mm">Đăng ký ${typed(issued(day, day.replace(/^(\d+)\/(\d+)\//, 'ngày $1 tháng $2 năm ')))}</div>${besideSign(codeLine(f), sealedSign(f, `TM. UBND ${unit(f)}<br>CHỦ TỊCH`, { gap: 23 }))}</div>`,
      ]);
    },
  },
  {
    // Form TP/HT-2006-KT.1: the original of 2007 on half a sheet, all in dotted lines.
    id: 'death-certificate-2007-half-sheet',
    class: 'death_extract',
    tags: ['form', 'italic', 'small'],
    coloured: true,
    draw: (f) => {
      const day = dayOf(f, 12, 2007);
      const old = oldCitizenId(f.chance);
      const i = (text: string) => `<i>${text}</i>`;
      return paper(
        'death_extract',
        [
          `<div style="position:absolute;inset:5mm;border:0.6mm solid #555"></div><div style="margin:-8mm -6mm 0 -15mm;font-size:10pt;line-height:1.3"><div class="cols" style="font-size:9pt"><div>${oldOffice(f)}</div><div style="text-align:right">Mẫu TP/HT-2006-KT.1<br>Số: ${field('death_extract_no', `${f.number}/2007`)}<br>Quyển số: 01/2007</div></div><div style="text-align:center;margin-top:1mm">${nation(10.5, '-', 38)}</div>${title('GIẤY CHỨNG TỬ', 18, 'margin:5mm 0 3mm')}${dotted('Họ và tên: ', i(`<b>${nameOf(f.main, 'subject')}</b>`), 60)}${dotted('Giới tính: ', i(f.main.sex), 70)}${dotted('Ngày, tháng, năm sinh: ', i(bornOf(f.main, 'subject')), 60)}${dotted('Dân tộc: ', i('Kinh &emsp; Quốc tịch: Việt Nam'), 60)}${dotted('Nơi thường trú/tạm trú cuối cùng: ', i(f.main.home.split(', ')[0] ?? ''), 50)}${dotted('Số Giấy CMND: ', i(oldIdOf(old, 'subject')), 60)}${dotted('Đã chết vào lúc: ', i(`${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút`), 60)}${dotted('ngày: ', i('08 tháng 12 năm 2007'), 60)}${dotted('Nơi chết: ', i(f.chance.pick(['Tại nhà', 'Bệnh viện tỉnh'])), 60)}${dotted('Nguyên nhân chết: ', i(f.chance.pick(['Ốm', 'Tuổi cao', 'Ung thư gan'])), 60)}${dotted('Giấy báo tử số: ', '', 60)}${dotted('Họ và tên người đi khai: ', i(f.name()), 50)}${dotted('Đăng ký ngày: ', i(issued(day, day)), 60)}${besideSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ GIẤY CHỨNG TỬ', { gap: 20 }))}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Circular 04/2020/TT-BTP: the original extract since 2025, the day in words and the notice it rests on.
    id: 'death-extract-2026-lines',
    class: 'death_extract',
    tags: ['form', 'sans', 'two-column'],
    draw: (f) => {
      const row = (label: string, value: string) => beside(`${label}:`, value, 60);
      return paper(
        'death_extract',
        [
          `${twoColumns(`${officeNow(f)}Số: ${field('death_extract_no', `${f.number}/TLKT`)}`, `${nation(10.5, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10.5)}${title('TRÍCH LỤC KHAI TỬ', 18, 'margin:12mm 0 7mm')}<div style="font-size:11.5pt">${row('Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${row('Ngày, tháng, năm sinh', bornOf(f.main, 'subject'))}${row('Giới tính', f.main.sex)}${row('Dân tộc', 'Kinh')}${row('Quốc tịch', 'Việt Nam')}${row('Số định danh cá nhân', idOf(f.main, 'subject'))}${row('Nơi cư trú cuối cùng', f.main.home)}${row('Giấy tờ tùy thân', `Thẻ căn cước số ${f.main.id} do Bộ Công an cấp ngày 11/04/2025`)}${row('Đã chết vào lúc', `0${f.chance.whole(1, 9)} giờ ${f.chance.whole(10, 59)} phút, ngày 04 tháng 8 năm 2026`)}${row('Ghi bằng chữ', capital(spelt('04/08/2026')))}${row('Nơi chết', f.chance.pick(['Tại nhà riêng', `Bệnh viện Đa khoa ${f.place.province}`]))}${row('Nguyên nhân chết', f.chance.pick(['Suy tim', 'Tai nạn giao thông', 'Bệnh lý tuổi già']))}${row('Giấy báo tử/Giấy tờ thay thế', `Số ${f.chance.whole(11, 98)}/GBT do Bệnh viện Đa khoa tỉnh cấp`)}</div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A copy on half a sheet as a ward prints it, who asked for it at the end.
    id: 'death-extract-copy-half-sheet',
    class: 'death_extract',
    tags: ['form', 'qr', 'small'],
    draw: (f) => {
      const asks = f.others[2];
      return paper(
        'death_extract',
        [
          `<div style="margin:-9mm -6mm 0 -15mm;font-size:9.8pt;line-height:1.38"><div style="display:flex;gap:3mm">${qr(`https://hotich.example/tlkt/${f.number}`, 14)}<div style="flex:1;text-align:center">${nation(10, '-', 36)}</div></div><div class="cols"><div>${committee(f)}</div><div style="text-align:right;white-space:nowrap">Số: ${field('death_extract_no', `${f.number}/TLKT-BS`)}<br><i>${f.place.name}, ${issued(f.date)}</i></div></div>${title('TRÍCH LỤC KHAI TỬ', 16, 'margin:3mm 0 0')}<div class="sub" style="margin-bottom:2mm">(Bản sao)</div>${runOn(['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${runOn(['Sinh ngày', bornOf(f.main, 'subject')], ['Giới tính', f.main.sex])}${runOn(['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${runOn(['Số định danh cá nhân', idOf(f.main, 'subject')])}${runOn(['Nơi cư trú cuối cùng', f.main.home])}${runOn(['Đã chết vào lúc', `${f.chance.whole(10, 23)} giờ, ngày ${f.chance.whole(10, 28)}/03/2024`])}${runOn(['Nơi chết', 'Tại nhà'], ['Nguyên nhân', f.chance.pick(['Bệnh', 'Già yếu'])])}${runOn(['Nơi đăng ký khai tử', `UBND ${f.place.kind} ${f.place.name}`])}${runOn(['Người yêu cầu cấp bản sao', nameOf(asks, 'applicant')])}${runOn(['Căn cước số', idOf(asks, 'applicant')])}${besideSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ TRÍCH LỤC<br>PHÓ CHỦ TỊCH', { gap: 21 }))}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Annex of circular 24/2020/TT-BYT: the notice of a hospital, boxes of labels and values.
    id: 'death-notice-hospital-table',
    class: 'other',
    tags: ['form', 'table', 'modern', 'personal'],
    draw: (f) => {
      const hospital = `Bệnh viện Đa khoa tỉnh ${f.place.province}`;
      const tells = f.others[0];
      return paper(
        'other',
        [
          `<div style="font-size:10.5pt">${twoColumns(`SỞ Y TẾ ${upper(f.place.province)}<br><b>${officeLines('BỆNH VIỆN ĐA KHOA', `TỈNH ${upper(f.place.province)}`)}</b><div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/GBT-BVĐK`)}`, `${nation(9.8, '-', 44)}<i>${f.place.province}, ${issued(f.date)}</i>`, 43, 10)}${title('GIẤY BÁO TỬ', 18, 'margin:7mm 0 4mm')}<p class="flat">${hospital} thông báo:</p>${grid(
            [],
            [
              ['1. Họ và tên người tử vong', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['2. Giới tính / Dân tộc', `${f.main.sex} / Kinh`],
              ['3. Ngày, tháng, năm sinh', bornOf(f.main, 'subject')],
              ['4. Số CCCD/Hộ chiếu', idOf(f.main, 'subject')],
              ['5. Nơi cư trú', f.main.home],
              ['6. Vào viện', `${f.chance.whole(10, 22)} giờ 15, ngày ${f.date}; khoa Hồi sức tích cực - Chống độc`],
              ['7. Đã tử vong lúc', `${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút, ngày ${f.date}`],
              [
                '8. Nguyên nhân tử vong',
                f.chance.pick(['Nhồi máu cơ tim cấp', 'Viêm phổi nặng, suy hô hấp', 'Xuất huyết não']),
              ],
              ['9. Người thân nhận giấy', `${nameOf(tells, 'applicant')}, CCCD ${idOf(tells, 'applicant')}`],
            ],
            10.5,
          )}<p class="flat" style="margin-top:3mm"><i>Giấy này có giá trị để đăng ký khai tử tại Ủy ban nhân dân cấp xã.</i></p>${besideSign(codeLine(f), sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: `★ ${upper(hospital)} ★`, inner: 'BỆNH VIỆN', gap: 24 }))}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // The commune tells the family of somebody's death at home, as decree 123/2015 wants it, in sentences.
    id: 'death-notice-commune-2018',
    class: 'other',
    tags: ['form', 'prose', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 9, 2018);
      const old = oldCitizenId(f.chance);
      const who = you(f.main.sex);
      const witness = f.name('Nam');
      return paper('other', [
        `${twoColumns(`${upper(district(f))}<br><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:17mm"></div>Số: ${field('document_no', `${f.number}/GBT-UBND`)}`, `${nation(12, '-', 50)}<i>${f.place.name}, ${issued(day)}</i>`, 40, 12)}${title('GIẤY BÁO TỬ', 18, 'margin:10mm 0 5mm')}<p>Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014 và Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 của Chính phủ;</p><p>Theo báo cáo của ông ${witness}, Trưởng ${f.main.home.split(', ')[0]}, Ủy ban nhân dân ${f.place.kind} ${f.place.name} báo tử:</p><p>${who} <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'subject')}, dân tộc Kinh, quốc tịch Việt Nam; Giấy chứng minh nhân dân số ${oldIdOf(old, 'subject')}; nơi cư trú cuối cùng: ${f.main.home.split(', ')[0]}, ${formerly(f)}.</p><p>Đã chết vào lúc ${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút, ngày 06 tháng 9 năm 2018, tại nhà riêng. Nguyên nhân: ${f.chance.pick(['bệnh hiểm nghèo đã điều trị dài ngày', 'tuổi cao, sức yếu', 'đột quỵ'])}. Khi ${who.toLowerCase()} chết có mặt người thân là ${kin(f.others[0].name, 'relative')} và cán bộ Trạm Y tế đến xác nhận.</p><p>Giấy này được lập để người thân làm thủ tục đăng ký khai tử và hưởng các chế độ theo quy định. Đề nghị người thân đăng ký khai tử trong thời hạn 15 ngày.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Gia đình;', 'Lưu: VT.')}${codeLine(f)}`)}`,
      ]);
    },
  },
]);
