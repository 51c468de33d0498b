import { field, qr } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import type { Facts } from '../../plan/facts.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { at, BUST, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import { EMBLEM, FINGER, homeOf, NATION, pt, TINOS } from '../card-parts.ts';
import { copyStamp } from '../held-a-parts.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, paper, SANS, TYPED, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
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

/** A card's side at twice three quarters of its size, as a copier enlarges it. */
const enlarged = (x: number, y: number, by: number, side: string): string =>
  `<div style="position:absolute;left:${x}mm;top:${y}mm;transform:scale(${by});transform-origin:0 0">${side}</div>`;

const codeAt = (f: Facts, x: number, y: number): string =>
  `<div style="position:absolute;left:${x}mm;top:${y}mm">${codeLine(f)}</div>`;

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
    at(25.6, 43.4, `${both('Nơi thường trú', 'Place of residence')} ${street}`, pt(5.6)),
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

export const HELD_OUT_CARDS = inPart('held-out', [
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
    // The card of twelve digits of 2013, front only above its back, scanned on half a sheet.
    id: 'card-twelve-digits-half-sheet',
    class: 'citizen_id_card',
    tags: ['card', 'small'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const since = dayOf(f, 9, 2013);
      const [street, commune, province] = homeOf(who);
      const front = [
        at(4, 3, EMBLEM),
        at(24, 3, `<b>${NATION}</b><br>Độc lập - Tự do - Hạnh phúc`, pt(6, 'text-align:center;line-height:1.3')),
        at(25, 9.6, '<b style="color:#3a6b35">GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9.6)),
        at(30, 14.6, `Số <b style="font-size:12pt;color:#a4242f">${idOf(who, 'subject')}</b>`, pt(8)),
        at(3.4, 16.4, BUST),
        at(26, 20.6, 'Họ và tên khai sinh', pt(7)),
        at(26, 23.8, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8.4)),
        at(26, 28, 'Họ và tên gọi khác', pt(7)),
        at(26, 32, `Ngày, tháng, năm sinh &ensp; ${bornOf(who, 'subject')}`, pt(7.2)),
        at(26, 35.8, `Giới tính &ensp; ${who.sex} &ensp; Dân tộc &ensp; Kinh`, pt(7.2)),
        at(26, 39.6, `Quê quán &ensp; ${commune},`, pt(7)),
        at(26, 42.8, province, pt(7)),
        at(3.4, 46, `Nơi thường trú &ensp; ${street}, ${commune}`, pt(6.2)),
        at(3.4, 49.2, province, pt(6.2)),
      ].join('');
      const back = [
        at(4, 4, `Họ và tên cha &ensp; ${f.name('Nam')}`, pt(7.2)),
        at(4, 8, `Họ và tên mẹ &ensp; ${f.name('Nữ')}`, pt(7.2)),
        at(4, 14, FINGER),
        at(4, 31, FINGER),
        at(20, 18, 'Ngón trỏ trái', pt(5)),
        at(20, 36, 'Ngón trỏ phải', pt(5)),
        at(38, 13, 'Đặc điểm nhận dạng', pt(6.8)),
        at(38, 16.6, f.chance.pick(['Sẹo chấm cách 1cm dưới', 'Nốt ruồi cách 2cm trên']), pt(6.8)),
        at(38, 19.8, 'trước đuôi lông mày trái', pt(6.8)),
        at(
          44,
          25.4,
          issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm ${since.slice(6)}`),
          pt(7),
        ),
        at(
          38,
          29,
          `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ', 'CỤC TRƯỞNG CỤC CẢNH SÁT')}<br>ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ</b>`,
          pt(5.4, 'text-align:center'),
        ),
        at(50, 46, `<b>${f.name('Nam')}</b>`, pt(7)),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(28, 26, '#e1ead8', TINOS, front) + cardSide(30, 92, '#e1ead8', TINOS, back) + codeAt(f, 28, 156)],
        'a5',
      );
    },
  },
  {
    // The green card of nine digits of the eighties, filled by hand.
    id: 'card-nine-digits-1988-handwritten',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'italic'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const since = dayOf(f, 5, 1988);
      const [street, commune, province] = homeOf(who);
      const ink = (text: string, size = 7.6) => `<i style="font-size:${size}pt;color:#223a80">${text}</i>`;
      const front = [
        at(26, 2.8, `${NATION}<br>Độc lập - Tự do - Hạnh phúc`, pt(6, 'text-align:center;line-height:1.3')),
        at(28, 9, '<b>GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9)),
        at(38, 13.6, `Số: ${field('old_citizen_id', old, old, 'subject')}`, pt(11, 'font-weight:700')),
        at(4, 16, BUST),
        at(27, 20, `Họ và tên: ${ink(nameOf(who, 'subject', upper(who.name)))}`, pt(7.2)),
        at(27, 24.6, 'Bí danh:', pt(7.2)),
        at(27, 29.2, `Sinh ngày: ${ink(bornOf(who, 'subject', who.born.replaceAll('/', '-')))}`, pt(7.2)),
        at(27, 33.8, `Nguyên quán: ${ink(commune)}`, pt(7.2)),
        at(27, 38, ink(province), pt(7.2)),
        at(27, 42.2, `Nơi thường trú: ${ink(street, 6.6)}`, pt(7.2)),
        at(27, 46.4, ink(`${commune}, ${province}`, 6.4), pt(7.2)),
      ].join('');
      const back = [
        at(4, 3.4, `Dân tộc: ${ink('Kinh')} &emsp; Tôn giáo: ${ink(f.chance.pick(['Không', 'Phật']))}`, pt(7.2)),
        at(4, 9, FINGER),
        at(4, 27, FINGER),
        at(21, 9, 'Dấu vết riêng<br>và dị hình', pt(6.6)),
        at(21, 16, ink(f.chance.pick(['Nốt ruồi C. 2cm', 'Sẹo thẳng C. 1cm'])), pt(7)),
        at(21, 19.6, ink('dưới mép phải'), pt(7)),
        at(
          48,
          18,
          issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm 19${since.slice(8)}`),
          pt(6.8),
        ),
        at(
          46,
          22,
          `TRƯỞNG TY ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, 'CÔNG AN')}<br>TỈNH ${upper(f.place.province)}`,
          pt(6, 'text-align:center'),
        ),
        at(52, 44, f.name('Nam'), pt(7)),
      ].join('');
      return paper('citizen_id_card', [
        cardSide(60, 40, '#dfe9da', TINOS, front) + cardSide(60, 105, '#dfe9da', TINOS, back) + codeAt(f, 60, 168),
      ]);
    },
  },
  {
    // The last kind of nine digits, printed by machine in 2010; a certified copy.
    id: 'card-nine-digits-2010-certified',
    class: 'citizen_id_card',
    tags: ['card', 'small', 'stamp'],
    draw: (f) => {
      const who = f.main;
      const old = oldCitizenId(f.chance);
      const since = dayOf(f, 10, 2010);
      const [street, commune, province] = homeOf(who);
      const front = [
        at(25, 3, `${NATION}<br>Độc lập - Tự do - Hạnh phúc`, pt(6.2, 'text-align:center;line-height:1.3')),
        at(25, 9.2, '<b>GIẤY CHỨNG MINH NHÂN DÂN</b>', pt(9.8)),
        at(38, 14, `SỐ <b>${field('old_citizen_id', old, old, 'subject')}</b>`, pt(11)),
        at(3.6, 16.4, BUST),
        at(26, 20.2, `Họ tên: <b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(7.6)),
        at(26, 26.6, `Sinh ngày: <b>${bornOf(who, 'subject', who.born.replaceAll('/', '-'))}</b>`, pt(7.8)),
        at(26, 31.6, `Nguyên quán: ${commune}`, pt(7.4)),
        at(26, 35.4, province, pt(7.4)),
        at(26, 40, `Nơi ĐKHK thường trú: ${street}`, pt(6.6)),
        at(26, 43.8, `${commune}, ${province}`, pt(6.8)),
      ].join('');
      const back = [
        at(4, 3.4, 'Dân tộc: <b>Kinh</b> &emsp;&emsp; Tôn giáo: <b>Không</b>', pt(7.4)),
        at(4, 8.6, FINGER),
        at(4, 26.6, FINGER),
        at(4.6, 24, 'Ngón trỏ trái', pt(4.8)),
        at(4.6, 42, 'Ngón trỏ phải', pt(4.8)),
        at(34, 9, '<b>DẤU VẾT RIÊNG VÀ DỊ HÌNH</b>', pt(6.6)),
        at(34, 13, f.chance.pick(['Sẹo chấm c.1,5cm trên sau đuôi', 'Nốt ruồi c.0,5cm dưới sau đuôi']), pt(6.8)),
        at(34, 16.4, 'mắt phải', pt(6.8)),
        at(
          42,
          22.6,
          issued(since, `Ngày ${since.slice(0, 2)} tháng ${since.slice(3, 5)} năm ${since.slice(6)}`),
          pt(7),
        ),
        at(
          40,
          26.4,
          `<b>GIÁM ĐỐC ${field('agency', `CÔNG AN TỈNH ${upper(f.place.province)}`, 'CA TỈNH')}</b>`,
          pt(6.8),
        ),
        at(44, 45, `<b>${f.name('Nam')}</b>`, pt(7)),
      ].join('');
      return paper('citizen_id_card', [
        cardSide(58, 24, '#f6f6f6', TINOS, front) +
          cardSide(58, 88, '#f6f6f6', TINOS, back) +
          copyStamp(f, 100, 160, '#b3242b', '02/2026') +
          codeAt(f, 30, 160),
      ]);
    },
  },
  {
    // The chip card of the former kind photographed for a dossier: the back at the left, the front at the right of half a sheet.
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
