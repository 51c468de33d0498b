import type { ClassExample, ClassModel } from './core/class-model.ts';
import { asSohoaError, type SohoaError } from './core/errors.ts';
import { sha256 } from './core/fixity.ts';
import type { ClassLearning } from './core/ports/learning.ts';

/** Keeps the model of document classes up to date. */
export interface ClassLearner {
  /** The newest model known here. */
  model(): ClassModel | null;
  /** Looks for new corrections, or for what another process learnt from them, now. Throws the DATABASE_ errors. */
  refresh(): Promise<void>;
  stop(): Promise<void>;
}

export interface ClassLearnerParts {
  learning: ClassLearning;
  /** Trains in a worker thread. */
  learn: (task: { examples: ClassExample[] }) => Promise<ClassModel>;
  seeds: readonly ClassExample[];
  mostExamples: number;
  /** ms between looks for corrections; null = only the model that is there is used. */
  everyMs: number | null;
  /** A failure to learn stops nothing: the model before goes on. */
  onError: (error: SohoaError) => void;
}

/**
 * Opens with the newest model of the store; learns one from the seeds where there is none, or where the seeds have changed
 * since. Several processes may learn at once: the newest model counts, and all learn the same from the same corrections.
 * Throws the DATABASE_ errors and WORKER_CRASHED.
 */
export async function openClassLearner(parts: ClassLearnerParts): Promise<ClassLearner> {
  const { learning, everyMs } = parts;
  const seedsMark = sha256(JSON.stringify(parts.seeds)).slice(0, 16);
  let version = 0;
  let basis = '';
  let model: ClassModel | null = null;

  async function load(): Promise<void> {
    const newest = await learning.newestModel(version);
    if (newest) ({ version, basis, model } = newest);
  }

  async function refresh(): Promise<void> {
    await load();
    const wanted = `${seedsMark} ${await learning.decisionsMark()}`;
    if (wanted === basis) return;
    const examples = [...parts.seeds, ...(await learning.examples(parts.mostExamples))];
    const learnt = await parts.learn({ examples });
    version = await learning.saveModel(learnt, wanted);
    basis = wanted;
    model = learnt;
  }

  await load();
  if (!basis.startsWith(seedsMark)) await refresh();

  let running: Promise<void> = Promise.resolve();
  const timer =
    everyMs === null
      ? null
      : setInterval(() => {
          running = running.then(refresh).catch((error: unknown) => parts.onError(asSohoaError(error)));
        }, everyMs);
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
