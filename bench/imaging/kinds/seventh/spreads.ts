import { randomFor } from '../../draw/random.ts';
import type { Plan } from '../../plan.ts';
import { foldOf, openedFile, wholeSheet } from '../opened-paper.ts';
import { BOOKS } from './book-spreads.ts';
import { FOLDED } from './folded-spreads.ts';
import { SEVENTH_HALF } from './half.ts';
import { PRINTED } from './printed-spreads.ts';

/** Facing pages, their truth the fold. */
export function seventhSpreadPlans(): Plan[] {
  return [...PRINTED, ...FOLDED, ...BOOKS].map(wholeSheet).map((paper, i): Plan => {
    const id = `spread-seventh-${String(i + 1).padStart(2, '0')}`;
    const { delivery, skew } = paper;
    return {
      id,
      kind: 'spread',
      half: SEVENTH_HALF,
      shows: `${paper.name}, ${paper.mark === 'none' ? 'no mark' : paper.mark}${paper.thick ? ', thick' : ''}, shift ${paper.shift[0]} mm, skew ${skew}, ${delivery.tone} ${delivery.dpi} dpi`,
      sheet: 'a3',
      dpi: delivery.dpi,
      tone: delivery.tone,
      needsText: false,
      truth: { turn: 0, fold: foldOf(paper), skew },
      draw: () => openedFile(paper, randomFor(id)),
    };
  });
}
