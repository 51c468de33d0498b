import { field, qr } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import type { Facts } from '../../plan/facts.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import { EMBLEM, FINGER, homeOf, NATION, pt, TINOS } from '../card-parts.ts';
import { codeAt, copyStamp } from '../held-a-parts.ts';
import { bornOf, idOf, issued, MODERN, nameOf, paper, SANS, TYPED, upper } from '../kit.ts';
import { inPart } from '../template.ts';

const CHIP =
  '<svg viewBox="0 0 24 18" style="width:8mm"><rect x="0.5" y="0.5" width="23" height="17" rx="3" fill="#d8c27a" stroke="#8a7430"/><path d="M8 0V18M16 0V18M0 6H8M0 12H8M16 6H24M16 12H24" stroke="#8a7430" fill="none"/></svg>';
const POLICE = 'CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI';

/** "Họ và tên / Full name:" */
const both = (vn: string, en: string): string => `${vn} / <i>${en}</i>:`;

/** National name and motto in both languages, as cards since 2021 have them. */
const motto = (x: number, y: number): string =>
  at(
    x,
    y,
    `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br><i>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness</i>`,
    pt(4.8, 'text-align:center;line-height:1.22'),
  );

/** A card's side as a copier enlarges it. */
const enlarged = (x: number, y: number, by: number, side: string): string =>
  `<div style="position:absolute;left:${x}mm;top:${y}mm;transform:scale(${by});transform-origin:0 0">${side}</div>`;

/** Front of the chip card of 2021 to 2024. */
function chipFront(f: Facts, who: Person, old: string, since: string, until: string): string {
  const [street, commune, province] = homeOf(who);
  return [
    at(3.4, 3, EMBLEM),
    motto(24, 2.6),
    at(28, 11.4, '<b style="color:#b3242b">CĂN CƯỚC CÔNG DÂN</b>', pt(10)),
    at(37, 15.7, '<i>Citizen Identity Card</i>', pt(5.8)),
    at(14.4, 12.4, CHIP.replace('width:8mm', 'width:6mm')),
    at(71, 3, qr(cardPayload(who, old, since), 12)),
    old ? field('old_citizen_id', old, '', 'subject') : '',
    at(3.2, 18.4, BUST),
    at(25.6, 19, `${both('Số', 'No.')} <b style="font-size:11.4pt">${idOf(who, 'subject')}</b>`, pt(6.8)),
    at(25.6, 24.2, both('Họ và tên', 'Full name'), pt(6)),
    at(25.6, 26.9, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8)),
    at(25.6, 31, `${both('Ngày sinh', 'Date of birth')} ${bornOf(who, 'subject')}`, pt(6.6)),
    at(25.6, 34.4, `${both('Giới tính', 'Sex')} ${who.sex} &ensp; ${both('Quốc tịch', 'Nationality')} Việt Nam`, pt(6)),
    at(25.6, 37.8, both('Quê quán', 'Place of origin'), pt(6)),
    at(25.6, 40.3, f.place.full, pt(6.6)),
    at(25.6, 43.4, `${both('Nơi thường trú', 'Place of residence')} ${street}`, pt(5.2)),
    at(25.6, 46.2, `${commune}, ${province}`, pt(6.4)),
    at(2.8, 46, `Có giá trị đến: ${until}<br><i>Date of expiry</i>`, pt(4.7)),
  ].join('');
}

function chipBack(f: Facts, who: Person, since: string, until: string): string {
  return [
    at(4, 2.8, both('Đặc điểm nhân dạng', 'Personal identification'), pt(5.8)),
    at(
      4,
      5.6,
      f.chance.pick(['Sẹo chấm c: 2cm trên sau đuôi mày phải', 'Nốt ruồi c: 1,5cm dưới trước mép trái']),
      pt(6.6),
    ),
    at(4, 9.6, `${both('Ngày, tháng, năm', 'Date, month, year')} ${issued(since, since)}`, pt(6.2)),
    at(
      7,
      13.6,
      `<b>${field('agency', POLICE, 'CỤC TRƯỞNG CỤC CẢNH SÁT')}<br>QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI</b><br><i>DIRECTOR GENERAL OF THE POLICE DEPARTMENT<br>FOR ADMINISTRATIVE MANAGEMENT OF SOCIAL ORDER</i>`,
      pt(4.8, 'text-align:center;line-height:1.24'),
    ),
    at(20, 33, `<b>${f.name('Nam')}</b>`, pt(6.2)),
    at(57, 3.4, FINGER),
    at(72, 3.4, FINGER.replace('width:14mm', 'width:12mm')),
    at(57, 19.6, 'Ngón trỏ trái<br><i>Left index finger</i>', pt(3.8)),
    at(72, 19.6, 'Ngón trỏ phải<br><i>Right index finger</i>', pt(3.8)),
    machineReadable(who, until, TYPED),
  ].join('');
}

export const OPENED_7_CARDS = inPart('opened-7', [
  {
    // The chip card, both sides enlarged on one sheet for a dossier, the front at the top.
    id: 'card-chip-enlarged-sheet',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'sans'],
    coloured: true,
    draw: (f) => {
      const [since, until] = ['19/04/2022', '12/09/2042'];
      const old = oldCitizenId(f.chance);
      return paper(
        'citizen_id_card',
        [
          enlarged(35, 24, 1.6, cardSide(0, 0, '#e4ede6', SANS, chipFront(f, f.main, old, since, until))) +
            enlarged(35, 128, 1.6, cardSide(0, 0, '#e4ede6', SANS, chipBack(f, f.main, since, until))) +
            codeAt(f, 35, 228),
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A black and white copy of the chip card, both sides beside each other, certified by the commune below.
    id: 'card-chip-certified-row',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans', 'stamp'],
    draw: (f) => {
      const [since, until] = ['07/08/2021', '30/11/2041'];
      return paper(
        'citizen_id_card',
        [
          cardSide(16, 30, '#f2f2f2', SANS, chipFront(f, f.main, '', since, until)) +
            cardSide(107, 31, '#f2f2f2', SANS, chipBack(f, f.main, since, until)) +
            copyStamp(f, 96, 104, '#222') +
            codeAt(f, 18, 104),
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // The card of 2024, back and front in a column, near the left edge of a sheet as it was copied.
    id: 'card-2024-sheet-column',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const [since, until] = ['16/09/2025', '08/04/2040'];
      const [street, commune, province] = homeOf(who);
      const pair = (x: number, y: number, vn: string, en: string, value: string, size = 7.4) =>
        at(x, y, `${vn} / <i>${en}</i>:`, pt(5)) + at(x, y + 2.4, value, pt(size));
      const front = [
        at(4, 3.4, EMBLEM),
        motto(23, 2.8),
        at(36, 11.8, '<b style="color:#b3242b">CĂN CƯỚC</b>', pt(11)),
        at(39, 16.6, '<i>IDENTITY CARD</i>', pt(6)),
        at(4.2, 18.6, BUST),
        pair(
          26.4,
          20,
          'Số định danh cá nhân',
          'Personal identification number',
          `<b>${idOf(who, 'subject')}</b>`,
          11.4,
        ),
        pair(
          26.4,
          28.4,
          'Họ, chữ đệm và tên khai sinh',
          'Full name',
          `<b>${nameOf(who, 'subject', upper(who.name))}</b>`,
          8,
        ),
        pair(26.4, 35.4, 'Ngày, tháng, năm sinh', 'Date of birth', bornOf(who, 'subject')),
        pair(60, 35.4, 'Giới tính', 'Sex', who.sex),
        pair(26.4, 42.4, 'Quốc tịch', 'Nationality', 'Việt Nam'),
      ].join('');
      const back = [
        pair(4, 2.6, 'Nơi cư trú', 'Place of residence', `${street}<br>${commune}, ${province}`, 6),
        pair(4, 11.4, 'Nơi đăng ký khai sinh', 'Place of birth', f.place.full, 6),
        pair(4, 17.6, 'Ngày, tháng, năm cấp', 'Date of issue', issued(since, since), 6.4),
        pair(4, 23.8, 'Ngày, tháng, năm hết hạn', 'Date of expiry', until, 6.4),
        at(4, 31.4, `<b>${field('agency', 'BỘ CÔNG AN')}</b> / <i>MINISTRY OF PUBLIC SECURITY</i>`, pt(5.2)),
        at(46, 24, CHIP),
        at(64, 14, qr(cardPayload(who, '', since, ['', '', f.name('Nam'), f.name('Nữ')]), 18)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(24, 40, '#e8eef2', SANS, front) + cardSide(24, 99, '#f0ece4', SANS, back) + codeAt(f, 24, 158)],
        'a4',
        SANS,
      );
    },
  },
  {
    // The card of 2024, turned out by a multifunction machine's "ID copy": front above back in the middle of the sheet.
    id: 'card-2024-id-copy',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'modern'],
    draw: (f) => {
      const who = f.main;
      const [since, until] = ['27/02/2026', '19/10/2046'];
      const [street, commune, province] = homeOf(who);
      const line2 = (x: number, y: number, vn: string, en: string, value: string, size = 7) =>
        at(x, y, `${both(vn, en)}`, pt(4.8)) + at(x, y + 2.5, `<b>${value}</b>`, pt(size));
      const front = [
        motto(22, 2.4),
        at(34, 11, '<b>CĂN CƯỚC</b> / <i style="font-size:6pt">IDENTITY CARD</i>', pt(9)),
        at(4, 16.6, BUST),
        line2(26, 17.4, 'Số định danh cá nhân', 'Personal identification number', idOf(who, 'subject'), 11),
        line2(26, 26, 'Họ, chữ đệm và tên khai sinh', 'Full name', nameOf(who, 'subject', upper(who.name)), 7.6),
        line2(26, 33.4, 'Ngày, tháng, năm sinh', 'Date of birth', bornOf(who, 'subject')),
        line2(62, 33.4, 'Giới tính', 'Sex', who.sex),
        line2(26, 40.6, 'Quốc tịch', 'Nationality', 'Việt Nam'),
      ].join('');
      const back = [
        line2(4, 2.4, 'Nơi cư trú', 'Place of residence', `${street}, ${commune},<br>${province}`, 5.6),
        line2(4, 11, 'Nơi đăng ký khai sinh', 'Place of birth registration', f.place.full, 5.6),
        at(4, 17.6, `${both('Ngày cấp', 'Date of issue')} <b>${issued(since, since)}</b>`, pt(5.8)),
        at(4, 21.4, `${both('Ngày hết hạn', 'Date of expiry')} <b>${until}</b>`, pt(5.8)),
        at(
          10,
          27,
          `<b>${field('agency', 'BỘ CÔNG AN')}</b><br><i>MINISTRY OF PUBLIC SECURITY</i>`,
          pt(5, 'text-align:center'),
        ),
        at(50, 26, CHIP),
        at(64, 13, qr(cardPayload(who, '', since, ['']), 18)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(63, 60, '#fafafa', MODERN, front) + cardSide(63, 150, '#fafafa', MODERN, back) + codeAt(f, 63, 215)],
        'a4',
        MODERN,
      );
    },
  },
  {
    // The chip card, every side enlarged on half a sheet of its own.
    id: 'card-chip-two-pages-half-sheets',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'multi-page'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [since, until] = ['11/06/2023', '25/05/2043'];
      return paper(
        'citizen_id_card',
        [
          enlarged(36, 26, 1.5, cardSide(0, 0, '#dfeaf0', TINOS, chipFront(f, f.main, '', since, until))) +
            codeAt(f, 36, 116),
          enlarged(36, 26, 1.5, cardSide(0, 0, '#dfeaf0', TINOS, chipBack(f, f.main, since, until))),
        ],
        'a5Landscape',
      );
    },
  },
]);
