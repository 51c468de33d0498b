import { between, dealt, pick, randomFor, shuffled } from '../draw/random.ts';
import { HALVES, type Half, type Plan } from '../plan.ts';
import { CONDITIONS, DELIVERIES, LAYOUTS, REGISTERS, textFile } from './text-side.ts';

/** Sides of each half. */
const EACH = 32;
const STRAIGHT = 16;
const TURNED = 28;
const REGISTERS_TURNED = 24;
/** Most sheets lie within a degree; a few come in far askew. Degrees. */
const LEAST = 0.12;

function anglesOf(half: Half): number[] {
  const random = randomFor(`skew angles ${half}`);
  const small = Array.from({ length: EACH / 2 }, (_, i) => LEAST + ((1 - LEAST) * (i + random())) / (EACH / 2));
  const large = Array.from({ length: EACH / 2 }, (_, i) => 1 + (7 * (i + random())) / (EACH / 2));
  return shuffled(random, [...small, ...large]).map((angle, i) => Number((i % 2 ? angle : -angle).toFixed(3)));
}

/** A4 pages that lie askew. */
export function skewPlans(): Plan[] {
  return HALVES.flatMap((half) => {
    const random = randomFor(`skew ${half}`);
    const layouts = dealt(random, Object.keys(LAYOUTS[half]), EACH);
    const conditions = dealt(random, CONDITIONS[half], EACH);
    const deliveries = dealt(random, DELIVERIES, EACH);
    return anglesOf(half).map((skew, i): Plan => {
      const id = `skew-${half}-${String(i + 1).padStart(2, '0')}`;
      const side = { half, layout: layouts[i]!, condition: conditions[i]!, skew, delivery: deliveries[i]! };
      return {
        id,
        kind: 'skew',
        half,
        shows: `${side.layout}, ${side.condition}, ${side.delivery.tone} ${side.delivery.dpi} dpi ${side.delivery.container}`,
        sheet: 'a4',
        dpi: side.delivery.dpi,
        tone: side.delivery.tone,
        needsText: false,
        truth: { skew, turn: 0 },
        draw: () => textFile(side, randomFor(id)),
      };
    });
  });
}

/** A4 pages that lie straight, a few off by less than anybody can measure. */
export function straightPlans(): Plan[] {
  return HALVES.flatMap((half) => {
    const random = randomFor(`straight ${half}`);
    const names = Object.keys(LAYOUTS[half]);
    const layouts = dealt(random, names, STRAIGHT);
    const conditions = dealt(random, CONDITIONS[half], STRAIGHT);
    const deliveries = dealt(random, DELIVERIES, STRAIGHT);
    return layouts.map((layout, i): Plan => {
      const id = `straight-${half}-${String(i + 1).padStart(2, '0')}`;
      const skew = i % 4 === 3 ? Number(between(random, -0.04, 0.04).toFixed(3)) : 0;
      const side = { half, layout, condition: conditions[i]!, skew, delivery: deliveries[i]! };
      return {
        id,
        kind: 'straight',
        half,
        shows: `${layout}, ${side.condition}, ${side.delivery.tone} ${side.delivery.dpi} dpi ${side.delivery.container}`,
        sheet: 'a4',
        dpi: side.delivery.dpi,
        tone: side.delivery.tone,
        needsText: false,
        truth: { skew, turn: 0 },
        draw: () => textFile(side, randomFor(id)),
      };
    });
  });
}

/** Text pages fed in all four ways, then pages of registers and forms by hand, of which little is printed. */
export function turnPlans(): Plan[] {
  return HALVES.flatMap((half) => [
    ...turned(half, `turn ${half}`, `turn-${half}-`, Object.keys(LAYOUTS[half]), TURNED),
    ...turned(half, `turn registers ${half}`, `turn-${half}-r`, Object.keys(REGISTERS[half]), REGISTERS_TURNED),
  ]);
}

function turned(half: Half, seed: string, prefix: string, names: string[], count: number): Plan[] {
  const random = randomFor(seed);
  const layouts = dealt(random, names, count);
  const conditions = dealt(random, CONDITIONS[half], count);
  const deliveries = dealt(random, DELIVERIES, count);
  const turns = dealt(random, [0, 90, 180, 270] as const, count);
  return layouts.map((layout, i): Plan => {
    const id = `${prefix}${String(i + 1).padStart(2, '0')}`;
    const fed = turns[i]!;
    const skew = pick(random, [0, 0, Number(between(random, -1.5, 1.5).toFixed(2))]);
    const side = { half, layout, condition: conditions[i]!, skew, delivery: deliveries[i]! };
    return {
      id,
      kind: 'turn',
      half,
      shows: `${layout}, ${side.condition}, fed at ${fed}°, ${side.delivery.tone} ${side.delivery.dpi} dpi`,
      sheet: 'a4',
      dpi: side.delivery.dpi,
      tone: side.delivery.tone,
      needsText: false,
      truth: { turn: ((360 - fed) % 360) as 0 | 90 | 180 | 270 },
      draw: () => textFile(side, randomFor(id), fed),
    };
  });
}
