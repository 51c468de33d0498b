import sharp from 'sharp';
import { z } from 'zod';
import { fileFor, keepDrawing } from './drawings.ts';
import { allPlans, MOST_ROUNDS, morePlans } from './plans.ts';

const taskSchema = z.object({ folder: z.string(), id: z.string() });

// One thread of the drawing library per thread: the pool already uses every core.
sharp.concurrency(1);
sharp.cache(false);

const plans = new Map([...allPlans(), ...morePlans(MOST_ROUNDS)].map((plan) => [plan.id, plan]));

/** Draws one plan into the folder. */
export default async function draw(payload: unknown): Promise<void> {
  const { folder, id } = taskSchema.parse(payload);
  const plan = plans.get(id);
  if (!plan) throw new Error(`no plan ${id}`);
  const file = await plan.draw();
  await keepDrawing(fileFor(folder, id, file.extension), file.bytes);
}
