import type { PhoneShot } from '../../../samples/make/degrade/phone.ts';
import type { ScanFlaws } from '../../../samples/make/degrade/scanner.ts';
import type { Container } from '../../../samples/make/plan.ts';
import type { Chance } from './random.ts';

/** How a paper is delivered. `photo` is the only one that is no scan. */
export const CONDITIONS = ['clean', 'flatbed', 'feeder', 'g4', 'photocopy', 'stamped', 'faded', 'phone'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What a condition does to a paper. */
export interface Delivery {
  flaws: ScanFlaws;
  container: Container;
  extension: 'pdf' | 'tif' | 'jpg' | 'png';
  dpi: 200 | 300;
  tone: 'colour' | 'grey' | 'bilevel';
}

const YELLOW: [number, number, number][] = [
  [246, 238, 216],
  [240, 228, 200],
  [249, 243, 228],
];

function tilt(chance: Chance, from: number, to: number): number {
  const angle = from + chance.next() * (to - from);
  return Number(((chance.next() < 0.5 ? -1 : 1) * angle).toFixed(2));
}

/** A photograph of the whole sheet from above, held a little askew. */
function shot(chance: Chance, landscape: boolean): PhoneShot {
  const near = (at: number): number => Number((at + (chance.next() - 0.5) * 0.075).toFixed(3));
  const [width, height] = landscape ? [3264, 2448] : [2448, 3264];
  const table = chance.pick<[number, number, number]>([
    [128, 96, 70],
    [86, 88, 92],
    [168, 150, 120],
    [60, 48, 40],
  ]);
  return {
    width,
    height,
    corners: [
      [near(0.07), near(0.075)],
      [near(0.93), near(0.06)],
      [near(0.94), near(0.935)],
      [near(0.06), near(0.94)],
    ],
    table,
  };
}

function scanned(flaws: ScanFlaws, dpi: 200 | 300, tone: 'colour' | 'grey', quality: number): Delivery {
  return { flaws, container: { kind: 'pdf', dpi, tone, quality }, extension: 'pdf', dpi, tone };
}

/** One delivery in a condition; `coloured` papers lie on the glass in colour. */
export function deliver(condition: Condition, chance: Chance, coloured: boolean, landscape: boolean): Delivery {
  const dpi = chance.pick([200, 300, 300] as const);
  const tone = coloured || chance.next() < 0.4 ? 'colour' : 'grey';
  switch (condition) {
    case 'clean':
      return scanned({ noise: 0, blur: 0.3, tint: [255, 255, 255] }, dpi, tone, 88);
    case 'flatbed':
      return scanned({ skew: tilt(chance, 0.2, 1.1), noise: 2.4 }, dpi, tone, chance.whole(62, 78));
    case 'feeder': {
      const flaws: ScanFlaws = { skew: tilt(chance, 0.6, 2.4), noise: 2.6, streak: 0.15 + 0.7 * chance.next() };
      if (chance.next() < 0.6) flaws.border = chance.whole(3, 6);
      return scanned(flaws, chance.pick([200, 200, 300] as const), tone, chance.whole(58, 70));
    }
    case 'g4': {
      const flaws: ScanFlaws = { skew: tilt(chance, 0.2, 1.6), noise: chance.whole(4, 8) };
      return { flaws, container: { kind: 'tiff', dpi, compression: 'g4' }, extension: 'tif', dpi, tone: 'bilevel' };
    }
    case 'photocopy': {
      const flaws: ScanFlaws = {
        skew: tilt(chance, 0.3, 1.4),
        noise: 2,
        copies: chance.whole(1, 2),
        specks: chance.whole(120, 420),
      };
      return scanned(flaws, dpi, 'grey', 68);
    }
    case 'stamped':
      return scanned({ skew: tilt(chance, 0.1, 0.9), noise: 2.2 }, dpi, 'colour', chance.whole(62, 76));
    case 'faded':
      return scanned(
        {
          skew: tilt(chance, 0.1, 0.9),
          noise: 3,
          tint: chance.pick(YELLOW),
          fade: 0.3 + 0.25 * chance.next(),
          blur: 0.8,
        },
        dpi,
        chance.pick(['colour', 'grey'] as const),
        66,
      );
    case 'phone':
      return {
        flaws: {},
        container: { kind: 'phone', shot: shot(chance, landscape), quality: 70 },
        extension: 'jpg',
        dpi: 300,
        tone: 'colour',
      };
  }
}
