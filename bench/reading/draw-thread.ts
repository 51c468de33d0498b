import sharp from 'sharp';
import { z } from 'zod';
import { buildScan } from '../../samples/make/build-scan.ts';
import { openPress } from '../../samples/make/render.ts';
import { keepScan, pageFolder } from './corpus.ts';
import { FONT_SETS, OTHER_FONTS, planFonts } from './fonts/plan-fonts.ts';
import { planCorpus } from './plan/corpus-plan.ts';

const taskSchema = z.object({ folder: z.string(), paths: z.array(z.string()) });

/** Fonts offices print with beside Times: Arial-like, a modern one, a typewriter. */
const FONTS = [
  { name: 'arimo', family: 'Arimo' },
  { name: 'be-vietnam-pro', family: 'Be Vietnam Pro' },
  { name: 'cousine', family: 'Cousine' },
];

// One thread of the picture library per thread: the pool already uses every core.
sharp.concurrency(1);
sharp.cache(false);

/** Draws the named scans of a corpus into the folder; a message on the channel for each. Throws when a page runs over. */
export default async function draw(payload: unknown): Promise<void> {
  const { folder, paths } = taskSchema.parse(payload);
  const all = [planCorpus(), ...FONT_SETS.map(planFonts)].flatMap(({ scans }) => scans);
  const plans = new Map(all.map((plan) => [plan.path, plan]));
  const channel = new BroadcastChannel('bench-reading');
  const press = await openPress([...FONTS, ...OTHER_FONTS], pageFolder());
  try {
    for (const path of paths) {
      const plan = plans.get(path);
      if (!plan) throw new Error(`no scan ${path}`);
      try {
        const { bytes, truth } = await buildScan(plan, press);
        await keepScan(folder, bytes, truth);
      } catch (error) {
        throw new Error(`${path} (${plan.shows})`, { cause: error });
      }
      channel.postMessage(path);
    }
  } finally {
    await press.close();
    channel.close();
  }
}
