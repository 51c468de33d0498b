import { at, BUST } from '../card-kit.ts';
import { EMBLEM, NATION, pt, TINOS } from '../card-parts.ts';
import { bornOf, codeLine, idOf, nameOf, paper, SANS, upper } from '../kit.ts';
import { inPart } from '../template.ts';
import { citizenBack, citizenFront, copyWords, ink, place, side } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_CARDS_NEW = inPart('opened-10', [
  {
    // The chip card of 2023, front above back at the top, the words of a certified copy in the sheet's lower half.
    id: 'card-chip-2023-stacked-words-below',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small', 'stamp'],
    draw: (f) =>
      paper(
        'citizen_id_card',
        [
          place(
            64,
            24,
            side('#eef1f2', SANS, citizenFront(f.main, { since: '20/02/2023', until: '09/11/2043', chip: true })),
          ) +
            place(64, 86, side('#eef1f2', SANS, citizenBack(f, '20/02/2023', '09/11/2043'))) +
            place(
              58,
              160,
              `<div style="font-family:${TINOS}">${copyWords(f, '04/2026', 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '#a11d33')}</div>`,
            ) +
            place(58, 236, codeLine(f)),
        ],
        'a4',
        SANS,
      ),
  },
  {
    // A child's card without a number of the parents, the front alone copied twice the size, below the ward's note by hand.
    id: 'card-2024-front-enlarged-note-by-pen',
    class: 'citizen_id_card',
    tags: ['card', 'sans'],
    draw: (f) => {
      const who = f.main;
      const label = (x: number, y: number, vn: string, en: string) => at(x, y, `${vn} / <i>${en}</i>`, pt(5));
      const front = [
        at(4, 3, EMBLEM),
        at(28, 2.8, `<b>${NATION}</b><br><b>Độc lập - Tự do - Hạnh phúc</b>`, pt(5.4, 'text-align:center')),
        at(30, 9, '<b style="color:#a3202c">CĂN CƯỚC / IDENTITY CARD</b>', pt(7.6)),
        at(4, 17, BUST),
        label(27, 16, 'Số định danh cá nhân', 'Personal identification number'),
        at(27, 18.4, `<b>${idOf(who, 'subject')}</b>`, pt(12)),
        label(27, 24.6, 'Họ, chữ đệm và tên khai sinh', 'Full name'),
        at(27, 27, `<b>${nameOf(who, 'subject', upper(who.name))}</b>`, pt(8)),
        label(27, 32, 'Ngày, tháng, năm sinh', 'Date of birth'),
        at(27, 34.4, `<b>${bornOf(who, 'subject')}</b>`, pt(7.4)),
        label(62, 32, 'Giới tính', 'Sex'),
        at(62, 34.4, `<b>${who.sex}</b>`, pt(7.4)),
        label(27, 39.4, 'Quốc tịch', 'Nationality'),
        at(27, 41.8, '<b>Việt Nam</b>', pt(7.4)),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          place(20, 30, side('#f1f1f1', SANS, front), 0, 1.95) +
            place(
              24,
              146,
              `<div style="font-size:12pt">${ink('Đã đối chiếu với thẻ gốc - mặt sau đã quét trên hệ thống.')}</div>${codeLine(f)}`,
            ),
        ],
        'a4',
        SANS,
      );
    },
  },
]);
