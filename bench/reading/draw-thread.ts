import sharp from 'sharp';
import { z } from 'zod';
import { buildScan } from '../../samples/make/build-scan.ts';
import { openPress } from '../../samples/make/render.ts';
import { MORE, type MoreSet } from './templates/all.ts';
import { keepScan, pageFolder } from './corpus.ts';
import { FONTS } from './fonts.ts';
import { FONT_SETS, OTHER_FONTS, planFonts } from './fonts/plan-fonts.ts';
import { planCorpus, planMore } from './plan/corpus-plan.ts';

const sets = Object.keys(MORE) as [MoreSet, ...MoreSet[]];
const taskSchema = z.object({ paths: z.array(z.string()), set: z.enum(sets).nullable() });

// One thread of the picture library per thread: the pool already uses every core.
sharp.concurrency(1);
sharp.cache(false);

/** Draws the named scans of a corpus and keeps them; a message on the channel for each. Throws when a page runs over. */
export default async function draw(payload: unknown): Promise<void> {
  const { paths, set } = taskSchema.parse(payload);
  const all = set ? planMore(set).scans : [planCorpus(), ...FONT_SETS.map(planFonts)].flatMap(({ scans }) => scans);
  const plans = new Map(all.map((plan) => [plan.path, plan]));
  const channel = new BroadcastChannel('bench-reading');
  const press = await openPress([...FONTS, ...OTHER_FONTS], pageFolder());
  try {
    for (const path of paths) {
      const plan = plans.get(path);
      if (!plan) throw new Error(`no scan ${path}`);
      try {
        const { bytes, truth } = await buildScan(plan, press);
        await keepScan(plan, bytes, truth);
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
