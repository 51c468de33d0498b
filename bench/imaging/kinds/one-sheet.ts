import { crease, foldShadow } from '../draw/dirt.ts';
import { pack } from '../draw/pack.ts';
import { between, dealt, randomFor } from '../draw/random.ts';
import { scan } from '../draw/scan.ts';
import type { Round } from '../layouts/layout-set.ts';
import { A3_SHEETS, A4_LANDSCAPES, type WideLayout } from '../layouts/one-sheet.ts';
import type { Plan } from '../plan.ts';
import { A3_DELIVERIES } from './spread.ts';
import type { Delivery } from './text-side.ts';

const A4_DELIVERY: Delivery = { container: 'jpeg', tone: 'colour', dpi: 300 };

/** Wide sides that are one page. */
export function oneSheetPlans(round: Round): Plan[] {
  const { set } = round;
  const random = randomFor(`one-sheet ${round.seed}`);
  const a3 = dealt(random, Object.keys(A3_SHEETS[set]), 9).map((name) => ({ name, sheet: 'a3' as const }));
  const a4 = dealt(random, Object.keys(A4_LANDSCAPES[set]), 4).map((name) => ({ name, sheet: 'a4' as const }));
  return [...a3, ...a4].map(({ name, sheet }, i): Plan => {
    const number = String(i + 1).padStart(2, '0');
    const delivery = sheet === 'a3' ? A3_DELIVERIES[i % A3_DELIVERIES.length]! : A4_DELIVERY;
    // Some were folded once to fit a file: the crease is real, the sheet is still one page.
    const folded = sheet === 'a3' && i % 3 === 2;
    const look: WideSheet = {
      layout: (sheet === 'a3' ? A3_SHEETS : A4_LANDSCAPES)[set][name]!,
      size: sheet === 'a3' ? [420, 297] : [297, 210],
      folded,
      skewed: i % 2 === 1,
      delivery,
    };
    return {
      id: `one-sheet-${round.name}-${number}`,
      kind: 'one-sheet',
      half: round.half,
      shows: `${sheet} ${name}${folded ? ', folded once' : ''}, ${delivery.tone} ${delivery.dpi} dpi`,
      sheet,
      dpi: delivery.dpi,
      tone: delivery.tone,
      needsText: false,
      truth: { turn: 0, fold: null },
      draw: () => wideFile(look, `one-sheet-${round.seed}-${number}`),
    };
  });
}

interface WideSheet {
  layout: WideLayout;
  /** mm */
  size: [width: number, height: number];
  folded: boolean;
  skewed: boolean;
  delivery: Delivery;
}

async function wideFile({ layout, size: [width, height], folded, skewed, delivery }: WideSheet, seed: string) {
  const chance = randomFor(seed);
  const body =
    layout(chance) + (folded ? foldShadow(width / 2, height, 0.12, 4) + crease(chance, width / 2, height, '#999') : '');
  const channels = delivery.tone === 'colour' ? 3 : 1;
  const skew = skewed ? between(chance, -0.6, 0.6) : 0;
  const raster = await scan({ width, height, dpi: delivery.dpi, channels, body, skew, grain: 3 }, chance);
  return pack([raster], delivery.dpi, delivery.container, 78);
}
