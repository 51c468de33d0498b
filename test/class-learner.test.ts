import { openClassLearner } from '../src/class-learner.ts';
import type { ClassExample, ClassModel } from '../src/core/class-model.ts';
import { SohoaError } from '../src/core/errors.ts';
import type { ClassLearning } from '../src/core/ports/learning.ts';
import { trainClasses } from '../src/understand/learnt/train-classes.ts';

const SEEDS: ClassExample[] = [
  { class: 'report', pages: ['báo cáo kết quả thực hiện nhiệm vụ phương hướng'] },
  { class: 'diploma', pages: ['bằng tốt nghiệp trung học cơ sở hiệu trưởng'] },
];

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
  const open = (seeds = SEEDS, learn = async (task: { examples: ClassExample[] }) => trainClasses(task.examples)) =>
    openClassLearner({
      learning,
      learn: (task) => {
        trained += 1;
        return learn(task);
      },
      seeds,
      mostExamples: 2,
      everyMs: null,
      onError: () => undefined,
    });
  return { models, corrections, open, trained: () => trained };
}

test('the first start learns from the seeds; the next ones take what is there', async () => {
  const { open, trained, models } = shared();
  const first = await open();
  expect(first.model()?.classes.map(({ class: name }) => name)).toEqual(['diploma', 'report']);
  const second = await open();
  await second.refresh();
  expect(second.model()).toEqual(first.model());
  expect([trained(), models.length]).toEqual([1, 1]);
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
  expect(learner.model()?.classes).toMatchObject([
    { class: 'decision', examples: 2 },
    { class: 'diploma', examples: 1 },
    { class: 'report', examples: 1 },
  ]);
  expect(trained()).toBe(2);
});

test('what another process learnt is taken over without learning it again', async () => {
  const { open, trained, corrections } = shared();
  const [one, other] = [await open(), await open()];
  corrections.push({ class: 'receipt', pages: ['giấy tiếp nhận'] });
  await one.refresh();
  await other.refresh();
  expect(other.model()).toEqual(one.model());
  expect(trained()).toBe(2);
});

test('other seeds, as a new version brings them, are learnt at the start', async () => {
  const { open, trained } = shared();
  await open();
  const after = await open([...SEEDS, { class: 'receipt', pages: ['giấy tiếp nhận hồ sơ'] }]);
  expect(after.model()?.classes).toHaveLength(3);
  expect(trained()).toBe(2);
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
