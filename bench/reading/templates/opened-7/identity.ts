import { escapeHtml, field } from '../../../../samples/make/html.ts';
import { mrzCheckDigit } from '../../../../samples/make/identifiers.ts';
import { isoDate, plainCapitals, type Person } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { at, BUST } from '../card-kit.ts';
import { pt } from '../card-parts.ts';
import { formerly, kin, oldIdOf } from '../civil-parts.ts';
import { district, officeLines, unit } from '../form-kit.ts';
import { beside, runOn } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** The two machine-readable lines of a passport (ICAO 9303-4, TD3); `personal` stands in the optional field. */
function passportLines(who: Person, no: string, expires: string, personal: string): [string, string] {
  const short = (date: string) => isoDate(date).slice(2).replaceAll('-', '');
  const checked = (text: string) => text + mrzCheckDigit(text);
  const [family = '', ...given] = plainCapitals(who.name).split(' ');
  const [number, born, until] = [checked(no.padEnd(9, '<')), checked(short(who.born)), checked(short(expires))];
  const optional = checked(personal.padEnd(14, '<'));
  const all = mrzCheckDigit(number + born + until + optional);
  return [
    `P<VNM${family}<<${given.join('<')}`.padEnd(44, '<').slice(0, 44),
    `${number}VNM${born}${who.sex === 'Nam' ? 'M' : 'F'}${until}${optional}${all}`,
  ];
}

/** A passport's page at a place of the sheet, mm. */
const passportPage = (x: number, y: number, tint: string, font: string, inside: string): string =>
  `<div style="position:absolute;left:${x}mm;top:${y}mm"><div class="at card" style="width:125mm;height:88mm;border:0.3mm solid #879;background:${tint};font:7pt/1.25 ${font};overflow:hidden">${inside}</div></div>`;

export const OPENED_7_IDENTITY = inPart('opened-7', [
  {
    // The green passport of the former law, its holder's page copied alone; the old card's number inside.
    id: 'passport-2014-green-page',
    class: 'other',
    tags: ['card', 'mrz', 'small', 'personal'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const [no, old] = [passportNo(f.chance), oldCitizenId(f.chance)];
      const [since, until] = ['24/03/2014', '24/03/2024'];
      const item = (x: number, y: number, vn: string, en: string, value: string, size = 9) =>
        at(x, y, `${vn} / <i>${en}</i>`, pt(5.6)) + at(x, y + 2.7, value, pt(size));
      const inside = [
        at(4, 3, '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b> / <i>SOCIALIST REPUBLIC OF VIETNAM</i>', pt(6.4)),
        at(4, 7, '<b>HỘ CHIẾU</b> / <i>PASSPORT</i>', pt(9)),
        at(4, 14, BUST.replace('width:20mm', 'width:32mm')),
        item(42, 7, 'Loại', 'Type', 'P'),
        item(60, 7, 'Mã số', 'Code', 'VNM'),
        item(84, 7, 'Số hộ chiếu', 'Passport N°', `<b>${field('passport_no', no, no, 'subject')}</b>`, 11),
        item(42, 15, 'Họ và tên', 'Full name', `<b>${nameOf(who, 'subject', upper(who.name))}</b>`),
        item(42, 22.6, 'Quốc tịch', 'Nationality', 'VIỆT NAM / VIETNAMESE', 8),
        item(42, 30.2, 'Ngày sinh', 'Date of birth', bornOf(who, 'subject', who.born.replaceAll('/', ' / '))),
        item(84, 30.2, 'Nơi sinh', 'Place of birth', upper(f.place.province), 8),
        item(42, 37.8, 'Giới tính', 'Sex', who.sex === 'Nam' ? 'NAM / M' : 'NỮ / F', 8.4),
        item(84, 37.8, 'Số GCMND', 'ID card N°', oldIdOf(old, 'subject'), 8.6),
        item(42, 45.4, 'Ngày cấp', 'Date of issue', issued(since, since.replaceAll('/', ' / '))),
        item(84, 45.4, 'Có giá trị đến', 'Date of expiry', until.replaceAll('/', ' / ')),
        item(42, 53, 'Nơi cấp', 'Place of issue', field('agency', 'Cục Quản lý xuất nhập cảnh'), 8.4),
        at(
          4,
          70,
          passportLines(who, no, until, old)
            .map((one) => escapeHtml(one))
            .join('<br>'),
          `font:700 11.4pt/1.5 ${TYPED};letter-spacing:0.16mm`,
        ),
      ].join('');
      return paper('other', [
        `${passportPage(42, 30, '#e3ece2', "'Tinos'", inside)}<div style="position:absolute;left:42mm;top:126mm">${codeLine(f)}</div>`,
      ]);
    },
  },
  {
    // The passport with a chip, on half a sheet: labels before their values, one below the other.
    id: 'passport-2025-chip-page',
    class: 'other',
    tags: ['card', 'mrz', 'small', 'sans', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const who = f.main;
      const no = passportNo(f.chance);
      const [since, until] = ['02/12/2025', '02/12/2035'];
      const row = (y: number, vn: string, en: string, value: string, size = 8.2) =>
        at(43, y, `${vn} / <i>${en}</i>`, pt(5.4)) + at(82, y - 0.6, `<b>${value}</b>`, pt(size));
      const inside = [
        at(4, 3, '<b>HỘ CHIẾU</b> / <i>PASSPORT</i>', pt(8)),
        at(
          48,
          3.2,
          '<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><i>SOCIALIST REPUBLIC OF VIET NAM</i>',
          pt(5.8, 'text-align:center'),
        ),
        at(5, 14, BUST.replace('width:20mm', 'width:31mm')),
        row(12, 'Loại', 'Type', 'P &emsp; VNM'),
        row(17, 'Số hộ chiếu', 'Passport No.', field('passport_no', no, no, 'subject'), 10),
        row(22, 'Họ, chữ đệm và tên', 'Full name', ''),
        at(43, 25, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(9)),
        row(30.4, 'Quốc tịch', 'Nationality', 'VIỆT NAM'),
        row(35.4, 'Ngày, tháng, năm sinh', 'Date of birth', bornOf(who, 'subject')),
        row(40.4, 'Giới tính', 'Sex', who.sex === 'Nam' ? 'NAM / M' : 'NỮ / F'),
        row(45.4, 'Nơi sinh', 'Place of birth', upper(f.place.province), 7),
        row(50.4, 'Số định danh cá nhân', 'Personal No.', idOf(who, 'subject')),
        row(55.4, 'Ngày cấp', 'Date of issue', issued(since, since)),
        row(60.4, 'Ngày hết hạn', 'Date of expiry', until),
        row(65.4, 'Cơ quan cấp', 'Authority', field('agency', 'Cục Quản lý xuất nhập cảnh'), 6.8),
        at(
          4,
          73,
          passportLines(who, no, until, who.id)
            .map((one) => escapeHtml(one))
            .join('<br>'),
          `font:700 11.4pt/1.45 ${TYPED};letter-spacing:0.16mm`,
        ),
      ].join('');
      return paper(
        'other',
        [
          `${passportPage(40, 24, '#e9e6f1', SANS, inside)}<div style="position:absolute;left:40mm;top:118mm">${codeLine(f)}</div>`,
        ],
        'a5Landscape',
        SANS,
      );
    },
  },
  {
    // Circular 59/2021/TT-BCA: the old number and the new one are of one person.
    id: 'identity-numbers-confirmed',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      return paper('other', [
        `<div style="text-align:right;font-size:9.5pt;margin-top:-6mm"><i>Mẫu CC11 ban hành kèm theo Thông tư số 17/2024/TT-BCA</i></div>${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${officeLines('CÔNG AN', unit(f))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/XN-CAX`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 41, 12)}${title('GIẤY XÁC NHẬN<br>SỐ CHỨNG MINH NHÂN DÂN, SỐ ĐỊNH DANH CÁ NHÂN', 14.5, 'margin:9mm 0 5mm;line-height:1.3')}<p>Căn cứ Luật Căn cước ngày 27 tháng 11 năm 2023 và kết quả tra cứu Cơ sở dữ liệu quốc gia về dân cư, Công an ${f.place.kind} ${f.place.name} xác nhận công dân:</p><div style="line-height:1.5">${beside('Họ, chữ đệm và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 62)}${beside('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 62)}${beside('Giới tính:', f.main.sex, 62)}${beside('Nơi thường trú:', f.main.home, 62)}${beside('Số Chứng minh nhân dân 9 số:', oldIdOf(old, 'subject'), 62)}${beside('cấp ngày 15/06/2007, nơi cấp:', `Công an tỉnh ${f.place.province}`, 62)}${beside('Số định danh cá nhân:', `<b>${idOf(f.main, 'subject')}</b>`, 62)}</div><p style="margin-top:4mm">Hai số nêu trên là của cùng một người. Giấy xác nhận này được dùng khi giao dịch, làm thủ tục ${f.chance.pick(['tại tổ chức tín dụng', 'sang tên quyền sử dụng đất', 'hưởng bảo hiểm xã hội'])}.</p>${closing(f, 'TRƯỞNG CÔNG AN', `${recipients('Công dân;', 'Lưu: QLHC.')}${codeLine(f)}`, 'CÔNG AN', 'CÔNG AN')}`,
      ]);
    },
  },
  {
    // What the police handed out with a household's first personal numbers.
    id: 'identity-number-notice-2021',
    class: 'other',
    tags: ['form', 'sans', 'small', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 11, 2021);
      const old = oldCitizenId(f.chance);
      return paper(
        'other',
        [
          `<div style="margin:-8mm -5mm 0 -14mm;font-size:9.6pt;line-height:1.45"><div style="text-align:right;font-size:8pt"><i>Mẫu CC07 ban hành kèm theo TT số 66/2015/TT-BCA</i></div><div class="cols" style="font-size:8.8pt"><div style="text-align:center">CÔNG AN ${upper(district(f))}<br><b>${field('agency', `CÔNG AN ${unit(f)}`)}</b><br>Số: ${field('document_no', `${f.number}/TB-CAX`)}</div><div style="text-align:center;flex:1.5;white-space:nowrap">${nation(8.8, '-', 36)}<i>${f.place.name}, ${issued(day)}</i></div></div>${title('THÔNG BÁO', 14, 'margin:5mm 0 0')}<div class="sub"><b>Số định danh cá nhân và thông tin công dân<br>trong Cơ sở dữ liệu quốc gia về dân cư</b></div>${runOn(['Số định danh cá nhân', `<b style="font-size:12pt">${idOf(f.main, 'subject')}</b>`])}${runOn(['Họ, chữ đệm và tên khai sinh', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${runOn(['Ngày, tháng, năm sinh', bornOf(f.main, 'subject')], ['Giới tính', f.main.sex])}${runOn(['Dân tộc', 'Kinh'], ['Tôn giáo', 'Không'], ['Quốc tịch', 'Việt Nam'])}${runOn(['Số CMND (nếu có)', oldIdOf(old, 'subject')])}${runOn(['Nơi đăng ký khai sinh', formerly(f)])}${runOn(['Quê quán', f.place.full])}${runOn(['Nơi thường trú', f.main.home])}${runOn(['Họ tên cha', kin(f.name('Nam'), 'father')])}${runOn(['Họ tên mẹ', kin(f.name('Nữ'), 'mother')])}<p class="flat" style="margin-top:2mm">${you(f.main.sex)} kiểm tra thông tin, nếu chưa chính xác đề nghị liên hệ Công an xã để điều chỉnh.</p>${closing(f, 'TRƯỞNG CÔNG AN', codeLine(f), 'CÔNG AN', 'CÔNG AN', 21)}</div>`,
        ],
        'a5',
        SANS,
      );
    },
  },
  {
    // Police answer a citizen about a lost passport, two paragraphs.
    id: 'letter-police-lost-passport',
    class: 'official_letter',
    tags: ['prose', 'modern', 'two-column', 'personal'],
    draw: (f) => {
      const no = passportNo(f.chance);
      const who = you(f.main.sex).toLowerCase();
      return paper(
        'official_letter',
        [
          `<div style="font-size:11pt">${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${officeLines('PHÒNG QUẢN LÝ', 'XUẤT NHẬP CẢNH')}</b><div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/PA08-HC`)}<br><span style="font-size:9.5pt">V/v tiếp nhận trình báo mất hộ chiếu</span>`, `${nation(10.2, '-', 46)}<i>${f.place.province}, ${issued(f.date)}</i>`, 41, 10.5)}<div style="text-align:center;margin:9mm 0 5mm">Kính gửi: ${you(f.main.sex)} <b>${nameOf(f.main, 'subject')}</b></div><p>Phòng Quản lý xuất nhập cảnh đã nhận đơn trình báo của ${who}, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home}, về việc bị mất hộ chiếu phổ thông số ${field('passport_no', no, no, 'subject')} trong khi di chuyển bằng ${f.chance.pick(['xe khách', 'tàu hỏa', 'xe máy'])}.</p><p>Căn cứ Điều 28 Luật Xuất cảnh, nhập cảnh của công dân Việt Nam, hộ chiếu nêu trên đã bị hủy giá trị sử dụng kể từ ngày tiếp nhận đơn. ${f.long ? 'Thông tin về việc hủy đã được gửi đến các cửa khẩu và tổ chức hàng không; người nào dùng hộ chiếu này để xuất cảnh, nhập cảnh sẽ bị giữ lại để xác minh. ' : ''}Trường hợp tìm lại được, ${who} có thể đề nghị khôi phục nếu hộ chiếu còn thời hạn và còn nguyên vẹn.</p><p>Để được cấp hộ chiếu mới, đề nghị ${who} nộp tờ khai trên Cổng Dịch vụ công hoặc trực tiếp tại bộ phận một cửa, kèm ảnh chân dung chụp không quá 06 tháng. Văn bản này không thay thế hộ chiếu./.</p></div>${closing(f, 'TRƯỞNG PHÒNG', `${recipients('Như trên;', `Công an ${f.place.kind} ${f.place.name};`, 'Lưu: PA08.')}${codeLine(f)}`, 'PHÒNG QLXNC', 'CÔNG AN')}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
