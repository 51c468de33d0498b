import { field, seal } from '../../../../samples/make/html.ts';
import { at } from '../card-kit.ts';
import { FINGER, pt } from '../card-parts.ts';
import { codeLine, issued, paper, SANS } from '../kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { stackedBars } from '../eighth/b-parts.ts';
import { citizenFront, place, side } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_CARDS = inPart('held-out', [
  {
    // The citizen card of 2018 with the stacked bar code, both sides enlarged by half a third on a sheet across.
    id: 'card-cccd-2018-barcode-landscape-enlarged',
    class: 'citizen_id_card',
    tags: ['card', 'barcode', 'sans'],
    landscape: true,
    draw: (f) => {
      const since = dayOf(f, 9, 2018);
      const [day, month, year] = since.split('/');
      const back = [
        at(5, 3, stackedBars(`${f.main.id}${f.main.born}${since}`, 74, 9)),
        at(4, 14, FINGER),
        at(4, 29.6, 'Ngón trỏ trái', pt(4.6)),
        at(4, 33, FINGER),
        at(4, 48.6, 'Ngón trỏ phải', pt(4.6)),
        at(24, 14, 'Đặc điểm nhân dạng:', pt(6.4)),
        at(
          24,
          17.2,
          `<b>${f.chance.pick(['Sẹo chấm cách 3cm trước bình tai', 'Nốt ruồi cách 0,5cm dưới mép trái'])}</b>`,
          pt(6.4),
        ),
        at(34, 23, issued(since, `Ngày ${day} tháng ${month} năm ${year}`), pt(6.2)),
        at(
          27,
          26.2,
          `<b>${field('agency', 'CỤC TRƯỞNG CỤC CẢNH SÁT ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ', '').replace('></span>', '>CỤC TRƯỞNG CỤC CẢNH SÁT<br>ĐKQL CƯ TRÚ VÀ DLQG VỀ DÂN CƯ</span>')}</b>`,
          pt(5.4, 'text-align:center'),
        ),
        seal(33, 28, 'BỘ CÔNG AN ★ CỤC CẢNH SÁT ĐKQL CƯ TRÚ ★', 'CỤC CẢNH SÁT', -4, 0.7, 17),
        at(42, 46.6, `<b>${f.name('Nam')}</b>`, pt(6.4)),
      ].join('');
      return paper(
        'citizen_id_card',
        [
          place(
            18,
            40,
            side('#e6eef3', SANS, citizenFront(f.main, { since, until: '19/09/2033', chip: false })),
            0,
            1.5,
          ) +
            place(156, 40, side('#e6eef3', SANS, back), 0, 1.5) +
            place(18, 130, codeLine(f)),
        ],
        'a4Landscape',
        SANS,
      );
    },
  },
]);
