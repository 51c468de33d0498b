import { crease, foldShadow } from '../draw/dirt.ts';
import { pack } from '../draw/pack.ts';
import { between, randomFor } from '../draw/random.ts';
import { scan } from '../draw/scan.ts';
import { place } from '../draw/svg.ts';
import { landBookletPages } from '../layouts/land-booklet.ts';
import { HALVES, type Plan } from '../plan.ts';

/** Page numbers as they lie on the sides, left to right: outer side first, or inner side first. */
const FEEDS = [
  [4, 1, 2, 3],
  [2, 3, 4, 1],
];

/** Folded certificates: an A3 sheet scanned on both sides. */
export function bookletPlans(): Plan[] {
  return HALVES.flatMap((half) =>
    Array.from({ length: 4 }, (_, i): Plan => {
      const id = `booklet-${half}-${i + 1}`;
      const order = FEEDS[i % 2]!;
      const tone = i < 3 ? 'colour' : 'grey';
      const dpi = i === 2 ? 200 : 300;
      return {
        id,
        kind: 'booklet',
        half,
        shows: `sides ${order[0]}|${order[1]}, ${order[2]}|${order[3]}, ${tone} ${dpi} dpi`,
        sheet: 'a3',
        dpi,
        tone,
        needsText: true,
        truth: { turn: 0, pages: order },
        draw: async () => {
          const chance = randomFor(id);
          const pages = landBookletPages(chance, half);
          const sides = [];
          for (const [left, right] of [order.slice(0, 2), order.slice(2)] as [number, number][]) {
            const fold = i % 2 ? crease(chance, 210, 297, '#a08a80') : foldShadow(210, 297, 0.2, 7);
            const body = pages[left - 1]! + place(pages[right - 1]!, 210, 0) + fold;
            const skew = between(chance, -0.4, 0.4);
            const shift: [number, number] = [between(chance, -4, 4), 0];
            sides.push(
              await scan(
                {
                  width: 420,
                  height: 297,
                  dpi,
                  channels: tone === 'colour' ? 3 : 1,
                  body,
                  skew,
                  shift,
                  paper: '#fdf7f3',
                  grain: 2.5,
                },
                chance,
              ),
            );
          }
          return pack(sides, dpi, 'pdf', 78);
        },
      };
    }),
  );
}
