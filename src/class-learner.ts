import type { ClassExample, ClassModel } from './core/class-model.ts';
import { asSohoaError, type SohoaError } from './core/errors.ts';
import type { ClassLearning } from './core/ports/learning.ts';
import type { ClassSeeds } from './understand/learnt/class-seeds.ts';

/** Keeps the model of document classes up to date. */
export interface ClassLearner {
  /** The newest model known here. */
  model(): ClassModel;
  /** Looks for new corrections, or for what another process learnt from them, now. Throws the DATABASE_ errors. */
  refresh(): Promise<void>;
  stop(): Promise<void>;
}

export interface ClassLearnerParts {
  learning: ClassLearning;
  /** Trains in a worker thread. */
  learn: (task: { examples: ClassExample[] }) => Promise<ClassModel>;
  seeds: ClassSeeds;
  mostExamples: number;
  /** ms between looks for corrections; null = only the model that is there is used. */
  everyMs: number | null;
  /** A failure to learn stops nothing: the model before goes on. */
  onError: (error: SohoaError) => void;
}

/**
 * Opens with the newest model of the store, or with that of the seeds where there is none or the seeds have changed since: what
 * clerks corrected is then learnt anew in the background. Several processes may learn at once: the newest model counts, and all learn the same from the same corrections.
 * Throws the DATABASE_ errors.
 */
export async function openClassLearner(parts: ClassLearnerParts): Promise<ClassLearner> {
  const { learning, everyMs, seeds } = parts;
  let version = 0;
  let basis = '';
  let model = seeds.model;

  async function load(): Promise<void> {
    const newest = await learning.newestModel(version);
    if (newest?.basis.startsWith(seeds.mark)) ({ version, basis, model } = newest);
  }

  async function refresh(): Promise<void> {
    await load();
    const wanted = `${seeds.mark} ${await learning.decisionsMark()}`;
    if (wanted === basis) return;
    const corrected = await learning.examples(parts.mostExamples);
    if (corrected.length === 0) return;
    const learnt = await parts.learn({ examples: [...seeds.examples, ...corrected] });
    version = await learning.saveModel(learnt, wanted);
    basis = wanted;
    model = learnt;
  }

  await load();

  let running: Promise<void> = Promise.resolve();
  const refreshLater = (): void => {
    running = running.then(refresh).catch((error: unknown) => parts.onError(asSohoaError(error)));
  };
  if (everyMs !== null) refreshLater();
  const timer = everyMs === null ? null : setInterval(refreshLater, everyMs);
  timer?.unref();
  return {
    model: () => model,
    refresh,
    async stop() {
      if (timer) clearInterval(timer);
      await running;
    },
  };
}
