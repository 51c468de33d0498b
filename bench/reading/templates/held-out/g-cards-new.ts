import { field, qr, seal } from '../../../../samples/make/html.ts';
import { at, BUST, cardPayload, machineReadable } from '../card-kit.ts';
import { EMBLEM, NATION, pt } from '../card-parts.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, paper, SANS, TYPED, upper } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { bare, citizenBack, citizenFront, hamletOf, place, side } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_CARDS_NEW = inPart('held-out', [
  {
    // The chip card photographed with a phone: both sides large and a little turned, on two half sheets across.
    id: 'card-chip-2022-phone-two-half-sheets',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'sans'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const since = dayOf(f, 6, 2022);
      return paper(
        'citizen_id_card',
        [
          `<div style="position:absolute;inset:0;background:#d9d2c6"></div>${place(20, 20, side('#e2ece9', SANS, citizenFront(f.main, { since, until: '03/08/2042', chip: true })), f.chance.whole(-3, 3), 1.9)}`,
          `<div style="position:absolute;inset:0;background:#d9d2c6"></div>${place(20, 18, side('#e2ece9', SANS, citizenBack(f, since, '03/08/2042')), f.chance.whole(-3, 3), 1.9)}`,
        ],
        'a5Landscape',
        SANS,
      );
    },
  },
  {
    // The card of 2025 with the words of the new law, both sides beside each other near the foot of the sheet.
    id: 'card-2025-row-at-foot',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'modern'],
    coloured: true,
    draw: (f) => {
      const who = f.main;
      const [street, rest] = bare(who);
      const since = '14/04/2025';
      const two = (x: number, y: number, vn: string, en: string, value: string, size = 7) =>
        at(x, y, `${vn} / <i>${en}</i>:`, pt(4.8)) + at(x, y + 2.2, `<b>${value}</b>`, pt(size));
      const front = [
        at(4, 3, EMBLEM.replace('9mm', '10mm')),
        at(
          27,
          2.6,
          `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b><br>SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness`,
          pt(4.8, 'text-align:center;line-height:1.22'),
        ),
        at(35, 11.4, '<b style="color:#c0272d">CĂN CƯỚC</b>', pt(11)),
        at(36.6, 16.2, '<b style="color:#c0272d">IDENTITY CARD</b>', pt(5.4)),
        at(4, 20, BUST),
        two(27, 19.6, 'Số định danh cá nhân', 'Personal identification number', idOf(who, 'subject'), 11),
        two(27, 27.6, 'Họ, chữ đệm và tên khai sinh', 'Full name', nameOf(who, 'subject', upper(who.name)), 7.6),
        two(27, 34.8, 'Ngày, tháng, năm sinh', 'Date of birth', bornOf(who, 'subject')),
        two(60, 34.8, 'Giới tính', 'Sex', who.sex),
        two(27, 41.6, 'Quốc tịch', 'Nationality', 'Việt Nam'),
      ].join('');
      const back = [
        two(4, 2.6, 'Nơi cư trú', 'Place of residence', `${street}, ${rest}`, 5.8),
        two(4, 9, 'Nơi đăng ký khai sinh', 'Place of birth', `${f.place.name}, ${f.place.province}`, 6.2),
        two(4, 15.6, 'Ngày, tháng, năm cấp', 'Date of issue', issued(since, since), 6.4),
        two(4, 22.2, 'Ngày, tháng, năm hết hạn', 'Date of expiry', '25/07/2040', 6.4),
        at(5, 29.6, `<b>${field('agency', 'BỘ CÔNG AN')}</b><br>MINISTRY OF PUBLIC SECURITY`, pt(5)),
        seal(34, 22, 'BỘ CÔNG AN ★ VIỆT NAM ★', 'BỘ CÔNG AN', 0, 0.6, 14),
        at(62, 11, qr(cardPayload(who, '', since, ['', '', hamletOf(who)]), 20)),
        machineReadable(who, '25/07/2040', TYPED),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          place(14, 200, side('#e9eef5', MODERN, front)) +
            place(108, 200, side('#e9eef5', MODERN, back)) +
            place(14, 262, codeLine(f)),
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
