import { crease, foldShadow } from '../draw/dirt.ts';
import { pack } from '../draw/pack.ts';
import { between, randomFor } from '../draw/random.ts';
import { scan } from '../draw/scan.ts';
import { COLUMNED } from '../layouts/columned-sheets.ts';
import type { Round } from '../layouts/layout-set.ts';
import type { Plan } from '../plan.ts';
import type { Delivery } from './text-side.ts';

const DELIVERIES: Delivery[] = [
  { container: 'g4', tone: 'bilevel', dpi: 200 },
  { container: 'jpeg', tone: 'grey', dpi: 200 },
];
const [WIDTH, HEIGHT] = [420, 297];

/** One page on an A3 whose print leaves the middle free: flat, and folded once to fit a file. */
export function columnedSheetPlans(round: Round): Plan[] {
  return Object.entries(COLUMNED[round.set]).flatMap(([name, layout]) =>
    DELIVERIES.map((delivery, n): Plan => {
      const folded = n === 1;
      return {
        id: `one-sheet-${round.name}-columned-${name}-${n + 1}`,
        kind: 'one-sheet',
        half: round.half,
        shows: `a3 ${name}${folded ? ', folded once' : ''}, ${delivery.tone} ${delivery.dpi} dpi`,
        sheet: 'a3',
        dpi: delivery.dpi,
        tone: delivery.tone,
        needsText: false,
        truth: { turn: 0, fold: null },
        draw: async () => {
          const chance = randomFor(`one-sheet-${round.seed}-columned-${name}-${n + 1}`);
          const fold = foldShadow(WIDTH / 2, HEIGHT, 0.12, 4) + crease(chance, WIDTH / 2, HEIGHT, '#999');
          const body = layout(chance) + (folded ? fold : '');
          const skew = between(chance, -0.5, 0.5);
          const raster = await scan(
            { width: WIDTH, height: HEIGHT, dpi: delivery.dpi, channels: 1, body, skew, grain: 3 },
            chance,
          );
          return pack([raster], delivery.dpi, delivery.container, 78);
        },
      };
    }),
  );
}
