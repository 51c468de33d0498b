import { escapeHtml, field, qr } from '../../../../samples/make/html.ts';
import { mrzCheckDigit } from '../../../../samples/make/identifiers.ts';
import { isoDate, plainCapitals, type Person } from '../../../../samples/make/people.ts';
import { passportNo } from '../../plan/identifiers.ts';
import { at, BUST, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, paper, SANS, TYPED, upper } from '../kit.ts';
import { inPart } from '../template.ts';
import { EMBLEM, FINGER, homeOf, NATION, pt } from '../card-parts.ts';

/** "Họ và tên/Full name:" in one line. */
const both = (vietnamese: string, english: string): string => `${vietnamese}/<i>${english}</i>:`;

const CHIP =
  '<svg viewBox="0 0 24 18" style="width:9mm"><rect x="0.5" y="0.5" width="23" height="17" rx="3" fill="#d8c27a" stroke="#8a7430"/><path d="M8 0V18M16 0V18M0 6H8M0 12H8M16 6H24M16 12H24" stroke="#8a7430" fill="none"/></svg>';

/** The two machine-readable lines of a passport (ICAO 9303-4, TD3), the holder's id in the optional field. */
function passportLines(who: Person, no: string, expires: string): [string, string] {
  const short = (date: string) => isoDate(date).slice(2).replaceAll('-', '');
  const checked = (text: string) => text + mrzCheckDigit(text);
  const [family = '', ...given] = plainCapitals(who.name).split(' ');
  const [number, born, until] = [checked(no.padEnd(9, '<')), checked(short(who.born)), checked(short(expires))];
  const optional = checked(who.id.padEnd(14, '<'));
  const all = mrzCheckDigit(number + born + until + optional);
  return [
    `P<VNM${family}<<${given.join('<')}`.padEnd(44, '<').slice(0, 44),
    `${number}VNM${born}${who.sex === 'Nam' ? 'M' : 'F'}${until}${optional}${all}`,
  ];
}

/** Once held out, opened since: its misses are known. */
export const OPENED_6_CARDS = inPart('opened-6', [
  {
    // The chip card, its back laid above its front.
    id: 'card-chip-back-first',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const [since, until] = ['22/11/2023', '15/02/2043'];
      const [street, commune, province] = homeOf(who);
      const front = [
        at(
          25,
          2.6,
          `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness`,
          pt(4.8, 'text-align:center;line-height:1.2'),
        ),
        at(29, 11, '<b style="color:#b3242b">CĂN CƯỚC CÔNG DÂN</b>', pt(10)),
        at(38, 15.4, '<i>Citizen Identity Card</i>', pt(6)),
        at(4, 3, EMBLEM),
        at(3.2, 18, BUST),
        at(14, 11, CHIP.replace('width:9mm', 'width:7mm')),
        at(71, 3, qr(cardPayload(who, '', since), 12)),
        at(25.4, 18.6, `${both('Số', 'No.')} <b style="font-size:11.4pt">${idOf(who, 'subject')}</b>`, pt(7)),
        at(25.4, 24, both('Họ và tên', 'Full name'), pt(6)),
        at(25.4, 26.8, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8.2)),
        at(25.4, 31, `${both('Ngày sinh', 'Date of birth')} <b>${bornOf(who, 'subject')}</b>`, pt(6.6)),
        at(
          25.4,
          34.6,
          `${both('Giới tính', 'Sex')} ${who.sex} &nbsp; ${both('Quốc tịch', 'Nationality')} Việt Nam`,
          pt(6.2),
        ),
        at(25.4, 38.2, `${both('Quê quán', 'Place of origin')}`, pt(6)),
        at(25.4, 40.8, f.place.full, pt(6.6)),
        at(25.4, 43.6, both('Nơi thường trú', 'Place of residence'), pt(6)),
        at(25.4, 46.2, `${street},<br>${commune}, ${province}`, pt(6, 'line-height:1.15')),
        at(2.8, 45.6, `Có giá trị đến: ${until}<br><i>Date of expiry</i>`, pt(4.8)),
      ].join('');
      const back = [
        at(4, 3, both('Đặc điểm nhận dạng', 'Personal identification'), pt(6)),
        at(
          4,
          6,
          f.chance.pick(['Nốt ruồi c: 1cm dưới sau cánh mũi phải', 'Sẹo chấm c: 1,5cm trên trước đầu mày trái']),
          pt(6.8),
        ),
        at(4, 10, `${both('Ngày, tháng, năm', 'Date, month, year')} ${issued(since, since)}`, pt(6.4)),
        at(
          6,
          14.6,
          `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI', 'CỤC TRƯỞNG CỤC CẢNH SÁT')}<br>QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI</b><br><i>DIRECTOR GENERAL OF THE POLICE DEPARTMENT<br>FOR ADMINISTRATIVE MANAGEMENT OF SOCIAL ORDER</i>`,
          pt(4.8, 'text-align:center;line-height:1.25'),
        ),
        at(20, 33, `<b>${f.name('Nam')}</b>`, pt(6.4)),
        at(56, 4, FINGER),
        at(71, 4, FINGER),
        at(56, 20, 'Ngón trỏ trái<br><i>Left index finger</i>', pt(3.8)),
        at(71, 20, 'Ngón trỏ phải<br><i>Right index finger</i>', pt(3.8)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          cardSide(46, 26, '#e2ece8', SANS, back) +
            cardSide(48, 90, '#e2ece8', SANS, front) +
            `<div style="position:absolute;left:46mm;top:156mm">${codeLine(f)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The card of 2024, every side a page of its own as a scanner for cards gives them.
    id: 'card-2024-two-pages',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'modern', 'multi-page'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const who = f.main;
      const [since, until] = ['05/05/2026', '24/09/2041'];
      const [street, commune, province] = homeOf(who);
      const item = (x: number, y: number, vn: string, en: string, value: string, size = 7.4) =>
        at(x, y, `${vn} / <i>${en}</i>`, pt(5)) + at(x, y + 2.5, value, pt(size));
      const front = [
        at(
          24,
          2.8,
          `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness`,
          pt(4.8, 'text-align:center;line-height:1.25'),
        ),
        at(38, 12, '<b style="color:#b3242b">CĂN CƯỚC</b>', pt(10.6)),
        at(40, 16.8, 'IDENTITY CARD', pt(5.6)),
        at(4, 4, EMBLEM),
        at(4.4, 19, BUST),
        item(27, 20.4, 'Số định danh cá nhân', 'Personal identification number', `<b>${idOf(who, 'subject')}</b>`, 11),
        item(
          27,
          28.8,
          'Họ, chữ đệm và tên khai sinh',
          'Full name',
          `<b>${nameOf(who, 'subject', upper(who.name))}</b>`,
          8,
        ),
        item(27, 36, 'Ngày, tháng, năm sinh', 'Date of birth', bornOf(who, 'subject')),
        item(62, 36, 'Giới tính', 'Sex', who.sex),
        item(27, 43, 'Quốc tịch', 'Nationality', 'Việt Nam'),
      ].join('');
      const back = [
        item(4, 2.6, 'Nơi cư trú', 'Place of residence', `${street},<br>${commune}, ${province}`, 6.2),
        item(4, 11.6, 'Nơi đăng ký khai sinh', 'Place of birth registration', f.place.full, 6.2),
        item(4, 18.2, 'Ngày, tháng, năm cấp', 'Date of issue', issued(since, since), 6.6),
        item(4, 24.4, 'Ngày, tháng, năm hết hạn', 'Date of expiry', until, 6.6),
        at(4, 31, `<b>${field('agency', 'BỘ CÔNG AN')}</b> / <i>MINISTRY OF PUBLIC SECURITY</i>`, pt(5.4)),
        at(48, 21.6, CHIP),
        at(63.6, 13, qr(cardPayload(who, '', since, ['', f.name('Nam'), f.name('Nữ')]), 18)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          `${cardSide(58, 40, '#ebefe9', MODERN, front)}<div style="position:absolute;left:58mm;top:110mm">${codeLine(f)}</div>`,
          cardSide(60, 44, '#efece6', MODERN, back),
        ],
        'a5Landscape',
        MODERN,
      );
    },
  },
  {
    // The passport of 2022, opened: signature above, holder below; one label a line.
    id: 'passport-2022-opened',
    class: 'other',
    tags: ['card', 'mrz', 'small', 'personal'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const no = passportNo(f.chance);
      const [since, until] = ['14/02/2024', '14/02/2034'];
      const row = (y: number, vn: string, en: string, value: string, size = 9) =>
        at(44, y, `${vn} / <i>${en}</i>: <b style="font-size:${size}pt">${value}</b>`, pt(6.6));
      const inside = [
        at(4, 4, 'Chữ ký người mang hộ chiếu / <i>Signature of bearer</i>', pt(7)),
        at(4, 20, 'Hộ chiếu này có 48 trang, không có giá trị nếu bị tẩy xóa.', pt(7)),
        at(0, 60, '<div style="width:124mm;border-top:0.2mm solid #99a"></div>'),
        at(4, 63, `<b>HỘ CHIẾU</b> / <i>PASSPORT</i>`, pt(9)),
        at(52, 63.4, `${NATION} / <i>SOCIALIST REPUBLIC OF VIET NAM</i>`, pt(4.6)),
        at(4, 70, BUST.replace('width:20mm', 'width:34mm')),
        row(69, 'Loại', 'Type', 'P &emsp; VNM'),
        row(74.2, 'Số hộ chiếu', 'Passport No', field('passport_no', no, no, 'subject'), 10),
        row(79.4, 'Họ và tên', 'Full name', nameOf(who, 'subject', upper(who.name)), 8.4),
        row(84.6, 'Quốc tịch', 'Nationality', 'VIỆT NAM'),
        row(89.8, 'Ngày sinh', 'Date of birth', bornOf(who, 'subject')),
        row(95, 'Giới tính', 'Sex', who.sex === 'Nam' ? 'NAM / M' : 'NỮ / F'),
        row(100.2, 'Nơi sinh', 'Place of birth', upper(f.place.province), 8),
        row(105.4, 'Số ĐDCN', 'Personal No', idOf(who, 'subject')),
        row(110.6, 'Ngày cấp', 'Date of issue', issued(since, since)),
        row(115.8, 'Có giá trị đến', 'Date of expiry', until),
        row(121, 'Nơi cấp', 'Place of issue', field('agency', 'Cục Quản lý xuất nhập cảnh'), 8),
        at(
          4,
          130,
          passportLines(who, no, until)
            .map((one) => escapeHtml(one))
            .join('<br>'),
          `font:700 11.4pt/1.5 ${TYPED};letter-spacing:0.16mm`,
        ),
      ].join('');
      return paper('other', [
        `<div style="position:absolute;left:42mm;top:28mm"><div class="at card" style="width:125mm;height:146mm;border:0.3mm solid #88a;background:#e7e6f0;font:7pt/1.26 'Tinos';overflow:hidden">${inside}</div></div><div style="position:absolute;left:42mm;top:182mm">${codeLine(f)}</div>`,
      ]);
    },
  },
]);
