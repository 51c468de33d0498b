import { pack } from '../../draw/pack.ts';
import { randomFor } from '../../draw/random.ts';
import * as certificate from '../../layouts/seventh/certificate-pages.ts';
import type { Plan } from '../../plan.ts';
import { openedRaster, wholeSheet, type Sheet } from '../opened-paper.ts';
import { colourPdf, greyPdf } from './deliveries.ts';
import { SEVENTH_HALF } from './half.ts';

const PAGES = [certificate.landCover, certificate.landPlot, certificate.landPlan, certificate.landChanges];

/** Page numbers of both sides, left to right, and what each side looks like beside its pages. */
const FED: [order: number[], look: Omit<Sheet, 'name' | 'pages'>][] = [
  [[2, 3, 4, 1], { mark: 'crease', shift: [-2.5, 1], skew: 0.3, paper: '#fdf4f2', delivery: colourPdf(200) }],
  [[4, 1, 2, 3], { mark: 'soft', shift: [3, 0], skew: -0.2, paper: '#fbf6f4', delivery: greyPdf(300) }],
];

/** Land certificates folded once, both sides of the A3 in one file. */
export function seventhBookletPlans(): Plan[] {
  return FED.map(([order, look], i): Plan => {
    const id = `booklet-seventh-${i + 1}`;
    const { dpi, tone } = look.delivery;
    return {
      id,
      kind: 'booklet',
      half: SEVENTH_HALF,
      shows: `sides ${order[0]}|${order[1]}, ${order[2]}|${order[3]}, ${look.mark}, ${tone} ${dpi} dpi`,
      sheet: 'a3',
      dpi,
      tone,
      needsText: true,
      truth: { turn: 0, pages: order },
      draw: async () => {
        const random = randomFor(id);
        const sides = [];
        for (const at of [0, 2]) {
          const pages: Sheet['pages'] = [PAGES[order[at]! - 1]!, PAGES[order[at + 1]! - 1]!];
          sides.push(await openedRaster(wholeSheet({ ...look, name: id, pages }), random));
        }
        return pack(sides, dpi, 'pdf', 80);
      },
    };
  });
}
