import { field, qr } from '../../../../samples/make/html.ts';
import { at, cardPayload, cardSide, machineReadable } from '../card-kit.ts';
import { EMBLEM, FINGER, NATION, pt, TINOS } from '../card-parts.ts';
import { codeAt } from '../held-a-parts.ts';
import { bornOf, idOf, issued, nameOf, paper, SANS, TYPED, upper } from '../kit.ts';
import { inPart } from '../template.ts';
import {
  askew,
  bareHome,
  chipBackOf,
  chipFrontOf,
  CONTACTS,
  newBackOf,
  newFrontOf,
  pairAt,
} from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_CARDS_CHIP = inPart('opened-9', [
  {
    // The card of 2024 of a small child, which bears no picture; half a sheet across.
    id: 'card-2024-child-no-picture',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'sans'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const who = f.main;
      const [street, commune, province] = bareHome(who);
      const [since, until] = ['21/01/2026', '21/01/2028'];
      const front = [
        at(4, 3, EMBLEM),
        at(16, 3, `<b>${NATION}</b><br>SOCIALIST REPUBLIC OF VIET NAM`, pt(5.6, 'line-height:1.3')),
        at(16, 8.6, 'Độc lập - Tự do - Hạnh phúc / <i>Independence - Freedom - Happiness</i>', pt(4.6)),
        at(16, 12.2, '<b style="color:#a4242f">CĂN CƯỚC</b> <i style="font-size:6pt">IDENTITY CARD</i>', pt(10.5)),
        at(70, 11, CONTACTS),
        pairAt(8, 19, 'Số định danh cá nhân', 'Personal identification number', `<b>${idOf(who, 'subject')}</b>`, 12.5),
        pairAt(
          8,
          27.6,
          'Họ, chữ đệm và tên khai sinh',
          'Full name',
          `<b>${nameOf(who, 'subject', upper(who.name))}</b>`,
          9,
        ),
        pairAt(8, 35, 'Ngày, tháng, năm sinh', 'Date of birth', `<b>${bornOf(who, 'subject')}</b>`, 8),
        pairAt(42, 35, 'Giới tính', 'Sex', `<b>${who.sex}</b>`, 8),
        pairAt(58, 35, 'Quốc tịch', 'Nationality', '<b>Việt Nam</b>', 8),
      ].join('');
      const back = [
        pairAt(4, 3, 'Nơi cư trú', 'Place of residence', street, 6.4),
        at(4, 8.2, `${commune}, ${province}`, pt(6.4)),
        pairAt(4, 12.4, 'Nơi đăng ký khai sinh', 'Place of birth', `${f.place.name}, ${f.place.province}`, 6.4),
        pairAt(4, 19, 'Ngày, tháng, năm cấp', 'Date of issue', issued(since, since), 7),
        pairAt(34, 19, 'Ngày, tháng, năm hết hạn', 'Date of expiry', until, 7),
        at(8, 27, `<b>${field('agency', 'BỘ CÔNG AN')}</b><br><i>MINISTRY OF PUBLIC SECURITY</i>`, pt(5.4)),
        at(67, 2.6, qr(cardPayload(who, '', since, [f.name('Nam'), f.name('Nữ')]), 15)),
        machineReadable(who, until, TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [cardSide(12, 40, '#eaf0f3', SANS, front) + cardSide(108, 40, '#f3eee5', SANS, back) + codeAt(f, 14, 104)],
        'a5Landscape',
        SANS,
      );
    },
  },
  {
    // The card of 2024, front and back on sheets of their own, askew in a phone's picture.
    id: 'card-2024-two-sheets-askew',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'multi-page', 'sans'],
    coloured: true,
    draw: (f) =>
      paper(
        'citizen_id_card',
        [
          askew(
            30,
            80,
            -2.6,
            `<div style="transform:scale(1.75);transform-origin:0 0">${cardSide(0, 0, '#e6eef3', SANS, newFrontOf(f.main))}</div>`,
          ) + codeAt(f, 30, 220),
          askew(
            34,
            70,
            2.2,
            `<div style="transform:scale(1.72);transform-origin:0 0">${cardSide(0, 0, '#f2ede4', SANS, newBackOf(f, '17/03/2025', '22/06/2050'))}</div>`,
          ),
        ],
        'a4',
        SANS,
      ),
  },
  {
    // The first chip cards, copied small in the middle of a sheet, both fingers' prints and the old office's name at the back.
    id: 'card-chip-2021-middle-small',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small'],
    draw: (f) => {
      const [since, until] = ['24/04/2021', '08/08/2031'];
      return paper('citizen_id_card', [
        cardSide(62, 84, '#f7f7f7', TINOS, chipFrontOf(f.main, since, until)) +
          cardSide(62, 142, '#f7f7f7', TINOS, chipBackOf(f, since, until)) +
          `<div style="position:absolute;left:62mm;top:200mm;font-size:10pt">${FINGER.replace('width:14mm', 'width:9mm')} (Điểm chỉ đối chiếu khi nộp hồ sơ)</div>` +
          codeAt(f, 62, 66),
      ]);
    },
  },
]);
