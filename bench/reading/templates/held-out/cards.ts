import bwipjs from 'bwip-js/node';
import { escapeHtml, field, qr } from '../../../../samples/make/html.ts';
import { mrzCheckDigit } from '../../../../samples/make/identifiers.ts';
import { isoDate, plainCapitals, type Person } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { at, BUST, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, paper, SANS, TYPED, upper } from '../kit.ts';
import { inPart } from '../template.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const TINOS = "'Tinos'";
const pt = (size: number, more = ''): string => `font-size:${size}pt;${more}`;
/** "Họ và tên/Full name:" in one line. */
const both = (vietnamese: string, english: string): string => `${vietnamese}/<i>${english}</i>:`;

const CHIP =
  '<svg viewBox="0 0 24 18" style="width:9mm"><rect x="0.5" y="0.5" width="23" height="17" rx="3" fill="#d8c27a" stroke="#8a7430"/><path d="M8 0V18M16 0V18M0 6H8M0 12H8M16 6H24M16 12H24" stroke="#8a7430" fill="none"/></svg>';
const FINGER = `<svg viewBox="0 0 28 30" style="width:14mm"><rect x="0.5" y="0.5" width="27" height="29" fill="none" stroke="#888" stroke-width="0.5"/><g fill="none" stroke="#444" stroke-width="0.7">${[4, 6, 8, 10, 12].map((r) => `<ellipse cx="14" cy="15" rx="${r * 0.8}" ry="${r}"/>`).join('')}</g></svg>`;
/** The national emblem's place on a card. */
const EMBLEM =
  '<svg viewBox="0 0 20 20" style="width:9mm"><circle cx="10" cy="10" r="9" fill="#d9534f"/><polygon points="10,4 11.6,8.6 16.4,8.6 12.5,11.5 14,16 10,13.2 6,16 7.5,11.5 3.6,8.6 8.4,8.6" fill="#f5d76e"/></svg>';
/** The stacked bar code of the cards of 2012 to 2020. */
function stacked(text: string, width: number, height: number): string {
  const svg = bwipjs.toSVG({ bcid: 'pdf417', text, columns: 5 }).replace('<svg ', '<svg preserveAspectRatio="none" ');
  return `<div class="code wide" style="width:${width}mm;height:${height}mm">${svg}</div>`;
}
/** Hamlet, commune and province of somebody's home. */
function homeOf(who: Person): [street: string, commune: string, province: string] {
  const parts = who.home.split(', ');
  return [parts.slice(0, -2).join(', '), parts.at(-2) ?? '', parts.at(-1) ?? ''];
}

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

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_CARDS = inPart('held-out', [
  {
    // The card of 2016 to 2020 with a bar code: no chip, no QR, no machine-readable lines.
    id: 'card-2016-barcode',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const [street, commune, province] = homeOf(who);
      const since = `${10 + (f.number % 18)}/08/2018`;
      const front = [
        at(4, 3, EMBLEM),
        at(
          26,
          3.4,
          `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b>`,
          pt(6, 'text-align:center;line-height:1.3'),
        ),
        at(30, 10, '<b style="color:#b3242b">CĂN CƯỚC CÔNG DÂN</b>', pt(11)),
        at(33, 16, `Số: <b style="color:#b3242b;font-size:12pt">${idOf(who, 'subject')}</b>`, pt(8)),
        at(3.6, 15.6, BUST),
        at(27, 22.4, 'Họ và tên:', pt(6.6)),
        at(38, 21.8, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8)),
        at(27, 26.6, `Ngày, tháng, năm sinh: <b>${bornOf(who, 'subject')}</b>`, pt(7)),
        at(27, 30.4, `Giới tính: <b>${who.sex}</b> &emsp; Quốc tịch: <b>Việt Nam</b>`, pt(7)),
        at(27, 34.2, `Quê quán: ${commune}, ${province}`, pt(6.6)),
        at(27, 38.4, `Nơi thường trú: ${street},`, pt(6.6)),
        at(27, 42, `${commune}, ${province}`, pt(6.6)),
        at(3.6, 44.6, `Có giá trị đến<br>${who.born.slice(0, 6)}2043`, pt(5.8)),
      ].join('');
      const back = [
        at(5, 3, stacked(who.id, 75, 10)),
        at(5, 15, 'Đặc điểm nhận dạng:', pt(6.8)),
        at(5, 18.4, f.chance.pick(['Nốt ruồi C: 2cm trước trán phải', 'Sẹo chấm C: 0,5cm dưới cằm']), pt(7)),
        at(5, 23.6, FINGER),
        at(22, 23.6, FINGER),
        at(5, 40, 'Ngón trỏ trái', pt(5)),
        at(22, 40, 'Ngón trỏ phải', pt(5)),
        at(45, 23, issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm 2018`), pt(7)),
        at(
          40,
          27,
          `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ', 'CỤC TRƯỞNG CỤC CẢNH SÁT')}<br>ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ</b>`,
          pt(5.8, 'text-align:center'),
        ),
        at(50, 45, `<b>${f.name('Nam')}</b>`, pt(7)),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          cardSide(30, 30, '#e3efe9', SANS, front) +
            cardSide(30, 96, '#e3efe9', SANS, back) +
            `<div style="position:absolute;left:30mm;top:160mm">${codeLine(f)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The identity card of twelve digits (2012 to 2015), a copy of both sides beside each other.
    id: 'card-2013-twelve-digits',
    class: 'citizen_id_card',
    tags: ['card', 'small'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const who = f.main;
      const [street, commune, province] = homeOf(who);
      const since = `${10 + (f.number % 18)}/03/2014`;
      const label = (x: number, y: number, name: string, value: string, size = 7.6) =>
        at(x, y, `${name} ${value}`, pt(size));
      const front = [
        at(25, 3, `${NATION}<br>Độc lập - Tự do - Hạnh phúc`, pt(6.2, 'text-align:center;line-height:1.3')),
        at(24, 9.4, '<b style="color:#a4242f">GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(10)),
        at(30, 15, `Số: <b style="font-size:12pt;color:#a4242f">${idOf(who, 'subject')}</b>`, pt(8)),
        at(3.4, 17.4, BUST),
        label(26, 21.6, 'Họ và tên khai sinh:', ''),
        at(30, 25, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8.6)),
        label(26, 29, 'Họ và tên gọi khác:', ''),
        label(26, 33, 'Sinh ngày:', `${bornOf(who, 'subject')} &emsp; Giới tính: ${who.sex}`),
        label(26, 37, 'Dân tộc:', 'Kinh'),
        label(26, 41, 'Quê quán:', `${commune}, ${province}`, 7),
        label(3.4, 45.4, 'Nơi thường trú:', `${street}, ${commune}`, 7),
        at(20, 48.8, province, pt(7)),
      ].join('');
      const back = [
        at(4, 3, stacked(who.id, 77, 9)),
        label(4, 14.4, 'Họ và tên cha:', f.name('Nam')),
        label(4, 18.4, 'Họ và tên mẹ:', f.name('Nữ')),
        label(
          4,
          23,
          'Đặc điểm nhận dạng:',
          f.chance.pick(['Sẹo C: 1,2cm trên lông mày trái', 'Nốt ruồi dưới mắt phải']),
        ),
        at(5, 28, FINGER),
        at(22, 28, FINGER),
        at(46, 28, issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm 2014`), pt(7.2)),
        at(
          43,
          32,
          `<b>GIÁM ĐỐC ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, 'CÔNG AN')}<br>TỈNH ${upper(f.place.province)}</b>`,
          pt(6.6, 'text-align:center'),
        ),
        at(48, 47, `<b>${f.name('Nam')}</b>`, pt(7.4)),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          cardSide(13, 36, '#dfe8d6', TINOS, front) +
            cardSide(110, 36, '#dfe8d6', TINOS, back) +
            `<div style="position:absolute;left:13mm;top:100mm">${codeLine(f)}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // The card of nine digits of the nineties, filled in with a typewriter; a clerk's photocopy of both sides.
    id: 'card-1997-typed',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'typed'],
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const [street, commune, province] = homeOf(who);
      const since = `${10 + (f.number % 18)}/06/1997`;
      const typed = (text: string, size = 7.6) =>
        `<span style="font-family:${TYPED};font-size:${size}pt">${text}</span>`;
      const rule = '<span style="display:inline-block;width:42mm;border-bottom:0.2mm dotted #555"></span>';
      const front = [
        at(25, 2.6, `${NATION}<br>Độc lập - Tự do - Hạnh phúc`, pt(6, 'text-align:center;line-height:1.25')),
        at(26, 8.4, '<b>GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9.4)),
        at(
          40,
          13,
          `Số ${typed(`<b>${field('old_citizen_id', old, old.replace(/(\d{3})(?=\d)/g, '$1 '), 'subject')}</b>`, 11)}`,
          pt(8),
        ),
        at(3.4, 17.8, BUST),
        at(26, 19.4, `Họ tên: ${typed(`<b>${nameOf(who, 'subject', upper(who.name))}</b>`, 8)}`, pt(7.6)),
        at(26, 23.6, `Bí danh: ${rule}`, pt(7.6)),
        at(26, 28, `Sinh ngày: ${typed(bornOf(who, 'subject'))}`, pt(7.6)),
        at(26, 32.4, `Nguyên quán: ${typed(commune)}`, pt(7.6)),
        at(44, 36, typed(province), pt(7.6)),
        at(26, 39.6, 'Nơi ĐKNK thường trú:', pt(7.6)),
        at(26, 43.4, typed(street, 6.4), pt(7.6)),
        at(3.6, 47.8, typed(`${commune}, ${province}`, 7), pt(7.6)),
      ].join('');
      const back = [
        at(4, 3, `Dân tộc: ${typed('Kinh')} &emsp;&emsp; Tôn giáo: ${typed('Không')}`, pt(7.4)),
        at(4, 8, FINGER),
        at(4, 24.6, FINGER),
        at(22, 12, 'Ngón trỏ trái', pt(5.4)),
        at(22, 29, 'Ngón trỏ phải', pt(5.4)),
        at(40, 8, '<b>DẤU VẾT RIÊNG VÀ DỊ HÌNH</b>', pt(6.4)),
        at(40, 12, typed(f.chance.pick(['Sẹo chấm c. 1cm', 'Nốt ruồi c. 2cm'])), pt(7)),
        at(40, 15.6, typed('trên đuôi mắt trái'), pt(7)),
        at(42, 22, issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm 1997`), pt(7)),
        at(
          44,
          26,
          `<b>TUQ. GIÁM ĐỐC<br>${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`)}</b>`,
          pt(6, 'text-align:center'),
        ),
        at(50, 46, typed(f.name('Nam')), pt(7)),
      ].join('');
      return paper('citizen_id_card', [
        `<div style="position:absolute;left:30mm;top:20mm;font-size:11pt">Bản photo, đã đối chiếu bản chính.</div>${cardSide(62, 34, '#fff', TINOS, front)}${cardSide(62, 98, '#fff', TINOS, back)}<div style="position:absolute;left:30mm;top:170mm">${codeLine(f)}</div>`,
      ]);
    },
  },
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
        at(25.4, 44, `${both('Nơi thường trú', 'Place of residence')} ${street}`, pt(6)),
        at(25.4, 47, `${commune}, ${province}`, pt(6.6)),
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
        at(46, 16, CHIP),
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
        `<div style="position:absolute;left:42mm;top:28mm"><div class="at card" style="width:125mm;height:146mm;border:0.3mm solid #88a;background:#e7e6f0;font:7pt/1.26 ${TINOS};overflow:hidden">${inside}</div></div><div style="position:absolute;left:42mm;top:182mm">${codeLine(f)}</div>`,
      ]);
    },
  },
]);
