import { openClassLearner } from '../src/class-learner.ts';
import type { ClassExample, ClassModel } from '../src/core/class-model.ts';
import { SohoaError } from '../src/core/errors.ts';
import type { ClassLearning } from '../src/core/ports/learning.ts';
import { markOf, type ClassSeeds } from '../src/understand/learnt/class-seeds.ts';
import { trainClasses } from '../src/understand/learnt/train-classes.ts';

const EXAMPLES: ClassExample[] = [
  { class: 'report', pages: ['báo cáo kết quả thực hiện nhiệm vụ phương hướng'] },
  { class: 'diploma', pages: ['bằng tốt nghiệp trung học cơ sở hiệu trưởng'] },
];

/** Seeds as the program comes with, the model made beforehand. */
const seedsOf = (examples: ClassExample[]): ClassSeeds => ({
  examples,
  mark: markOf(examples),
  model: trainClasses(examples),
});
const SEEDS = seedsOf(EXAMPLES);

/** The store as several processes share it. */
function shared() {
  const models: { version: number; basis: string; model: ClassModel }[] = [];
  const corrections: ClassExample[] = [];
  const learning: ClassLearning = {
    newestModel: async (than) => models.filter(({ version }) => version > than).at(-1) ?? null,
    decisionsMark: async () => String(corrections.length),
    examples: async (most) => corrections.slice(-most),
    saveModel: async (model, basis) => models.push({ version: models.length + 1, basis, model }),
  };
  let trained = 0;
  const learnNow = async (task: { examples: ClassExample[] }) => trainClasses(task.examples);
  const open = (seeds = SEEDS, learn = learnNow, everyMs: number | null = null) =>
    openClassLearner({
      learning,
      learn: (task) => {
        trained += 1;
        return learn(task);
      },
      seeds,
      mostExamples: 2,
      everyMs,
      onError: () => undefined,
    });
  return { models, corrections, open, trained: () => trained };
}

test('until a clerk corrects something the model that the program comes with is used, and nothing is learnt', async () => {
  const { open, trained, models } = shared();
  const learner = await open();
  await learner.refresh();
  expect(learner.model()).toBe(SEEDS.model);
  expect([trained(), models.length]).toEqual([0, 0]);
});

test('corrections are learnt from, the latest of them, on top of the seeds, once', async () => {
  const { open, trained, corrections } = shared();
  const learner = await open();
  corrections.push(
    { class: 'receipt', pages: ['một'] },
    { class: 'decision', pages: ['quyết định về việc'] },
    { class: 'decision', pages: ['quyết định điều một'] },
  );
  await learner.refresh();
  await learner.refresh();
  expect(learner.model().classes).toMatchObject([
    { class: 'decision', examples: 2 },
    { class: 'diploma', examples: 1 },
    { class: 'report', examples: 1 },
  ]);
  expect(trained()).toBe(1);
});

test('what another process learnt is taken over without learning it again', async () => {
  const { open, trained, corrections } = shared();
  const [one, other] = [await open(), await open()];
  corrections.push({ class: 'receipt', pages: ['giấy tiếp nhận'] });
  await one.refresh();
  await other.refresh();
  expect(other.model()).toEqual(one.model());
  expect(other.model()).not.toEqual(SEEDS.model);
  expect(trained()).toBe(1);
});

test('where a new version brings other seeds, they count at once and corrections are learnt anew on top of them', async () => {
  const { open, corrections } = shared();
  corrections.push({ class: 'decision', pages: ['quyết định về việc'] });
  await (await open()).refresh();
  const seeds = seedsOf([...EXAMPLES, { class: 'receipt', pages: ['giấy tiếp nhận hồ sơ'] }]);
  const after = await open(seeds);
  expect(after.model()).toBe(seeds.model);
  await after.refresh();
  expect(after.model().classes.map(({ class: name }) => name)).toEqual(['decision', 'diploma', 'receipt', 'report']);
});

test('a service that goes on learns corrections that wait at its start by itself', async () => {
  const { open, corrections } = shared();
  corrections.push({ class: 'decision', pages: ['quyết định về việc'] });
  const learner = await open(SEEDS, undefined, 60_000);
  await learner.stop();
  expect(learner.model().classes.map(({ class: name }) => name)).toContain('decision');
});

test('learning that fails leaves the model before in use', async () => {
  const { open, corrections } = shared();
  let broken = false;
  const learner = await open(SEEDS, async ({ examples }) => {
    if (broken) throw new SohoaError('WORKER_CRASHED', { task: 'learn' });
    return trainClasses(examples);
  });
  const before = learner.model();
  broken = true;
  corrections.push({ class: 'receipt', pages: ['giấy tiếp nhận'] });
  await expect(learner.refresh()).rejects.toMatchObject({ code: 'WORKER_CRASHED' });
  expect(learner.model()).toBe(before);
});
