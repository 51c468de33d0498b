import { cardSide } from '../card-kit.ts';
import { TINOS } from '../card-parts.ts';
import { codeAt } from '../held-a-parts.ts';
import { paper } from '../kit.ts';
import { inPart } from '../template.ts';
import { askew, chipBackOf, chipFrontOf } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_B_CARDS_CHIP = inPart('opened-8', [
  {
    // The chip card on half a sheet, both sides a little askew under each other, the back first.
    id: 'card-chip-2023-askew-back-first',
    class: 'citizen_id_card',
    tags: ['card', 'qr', 'mrz', 'small'],
    coloured: true,
    draw: (f) =>
      paper(
        'citizen_id_card',
        [
          askew(26, 26, -1.8, cardSide(0, 0, '#e4efe2', TINOS, chipBackOf(f, '29/09/2023', '10/04/2033'))) +
            askew(30, 98, 2.3, cardSide(0, 0, '#e4efe2', TINOS, chipFrontOf(f.main, '29/09/2023', '10/04/2033'))) +
            codeAt(f, 26, 172),
        ],
        'a5',
      ),
  },
]);
