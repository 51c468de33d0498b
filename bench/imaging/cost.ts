import { join } from 'node:path';
import type { Drawing } from './drawings.ts';
import { forget, startReader } from './read.ts';
import { quantile, type Figure } from './score/figures.ts';

const STAGES = ['decode', 'orient', 'clean'] as const;
type Stage = (typeof STAGES)[number];

/** CPU of one side, s, of all threads together. */
export interface SideCost extends Record<Stage, number> {
  id: string;
  size: 'A4' | 'A3';
  tone: string;
}

/** Sides measured of each size; every one runs alone. */
const MOST = { a4: 24, a3: 12 } as const;
const WARM_UP = 3;
const TARGETS = { A4: 0.7, A3: 1.5 } as const;

/**
 * CPU of decode, orient and clean, archive's forms included, over 300 dpi sides, one at a time after a short warm-up; and of the same
 * sides a second time round, when the worker's code is compiled as it is after a batch or two.
 */
export async function measureCost(
  drawings: Drawing[],
  work: string,
  tell: (text: string) => void,
): Promise<{ figures: Figure[]; sides: SideCost[] }> {
  const chosen = [...chosenOf(drawings, 'a4'), ...chosenOf(drawings, 'a3')];
  const reader = await startReader(1, true);
  const sides: SideCost[] = [];
  const order = [...chosen.slice(0, WARM_UP), ...chosen, ...chosen];
  try {
    for (const [i, drawing] of order.entries()) {
      const { plan } = drawing;
      const cost: SideCost = {
        id: plan.id,
        size: plan.sheet === 'a3' ? 'A3' : 'A4',
        tone: plan.tone,
        decode: 0,
        orient: 0,
        clean: 0,
      };
      const folder = join(work, `cost-${i}`);
      await reader.read(drawing, folder, false, ({ stage, cpuMs }) => {
        if ((STAGES as readonly string[]).includes(stage)) cost[stage as Stage] += cpuMs / 1000;
      });
      await forget(folder);
      if (i >= WARM_UP) sides.push(cost);
      tell(`${i + 1}/${order.length} costs`);
    }
  } finally {
    await reader.close();
  }
  const [first, second] = [sides.slice(0, chosen.length), sides.slice(chosen.length)];
  return { figures: (['A4', 'A3'] as const).flatMap((size) => figuresFor(first, second, size)), sides: first };
}

/** Evenly over all of that size, so that every kind, tone and half takes part. */
function chosenOf(drawings: Drawing[], sheet: 'a4' | 'a3'): Drawing[] {
  const kinds = sheet === 'a4' ? ['skew', 'straight', 'turn'] : ['spread', 'one-sheet'];
  const all = drawings.filter(({ plan }) => plan.sheet === sheet && plan.dpi === 300 && kinds.includes(plan.kind));
  const step = Math.max(1, all.length / MOST[sheet]);
  return Array.from({ length: Math.min(all.length, MOST[sheet]) }, (_, i) => all[Math.floor(i * step)]!);
}

const total = (side: SideCost): number => side.decode + side.orient + side.clean;

function figuresFor(first: SideCost[], second: SideCost[], size: 'A4' | 'A3'): Figure[] {
  const rows = first.filter((side) => side.size === size);
  const median = (
    name: string,
    of: SideCost[],
    value: (side: SideCost) => number,
    target: Figure['target'] = null,
  ): Figure => ({
    name: `CPU of a 300 dpi ${size}, median, ${name}`,
    value: quantile(of.map(value), 0.5),
    unit: 's',
    target,
    of: of.length,
  });
  const tones = [...new Set(rows.map((side) => side.tone))].sort();
  return [
    median('all', rows, total, { at: 'most', value: TARGETS[size] }),
    median(
      'all, second time round',
      second.filter((side) => side.size === size),
      total,
    ),
    ...STAGES.map((stage) => median(stage, rows, (side) => side[stage])),
    ...tones.map((tone) =>
      median(
        `all of ${tone}`,
        rows.filter((side) => side.tone === tone),
        total,
      ),
    ),
  ].filter((figure) => figure.value !== null);
}
