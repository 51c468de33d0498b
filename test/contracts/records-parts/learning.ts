import type { ClassModel } from '../../../src/core/class-model.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Archive } from './shortcuts.ts';

const model = (bias: number): ClassModel => ({
  format: 1,
  classes: [
    { class: 'report', examples: 3, bias },
    { class: 'decision', examples: 2, bias: -bias },
  ],
  buckets: [3, 17],
  weights: [
    [0.5, -0.5],
    [-0.125, 0.25],
  ],
  temperature: 0.7,
});

/** Part of the records contract. */
export function learning(getStore: () => Store, archive: Archive): void {
  describe('learning classes from decisions', () => {
    test("clerks' classes are examples, latest last, with their pages in order; attachments alone are none", async () => {
      const { learning: learnt, review } = getStore();
      const before = await learnt.decisionsMark();
      const first = await archive(['trang một của báo cáo', 'trang hai'], { class: 'other' });
      const second = await archive(['quyết định'], { class: 'other' });
      const third = await archive(['giấy khác'], { class: 'other' });
      await review.setClass(first.id, 'report', 'lan');
      await review.setClass(second.id, 'decision', 'lan');
      const mark = await learnt.decisionsMark();
      expect(mark).not.toBe(before);
      await review.leaveUnattached(third.id, 'lan');
      expect(await learnt.decisionsMark()).toBe(mark);
      expect(await learnt.examples(2)).toEqual([
        { class: 'report', pages: ['trang một của báo cáo', 'trang hai'] },
        { class: 'decision', pages: ['quyết định'] },
      ]);
      expect(await learnt.examples(1)).toEqual([{ class: 'decision', pages: ['quyết định'] }]);
      await review.setClass(second.id, 'official_letter', 'hoa');
      expect(await learnt.decisionsMark()).not.toBe(mark);
      expect((await learnt.examples(1))[0]?.class).toBe('official_letter');
    });

    test('the newest model is given to who has an older one, and only then', async () => {
      const { learning: learnt } = getStore();
      const first = await learnt.saveModel(model(0.1), 'seeds 1');
      const second = await learnt.saveModel(model(0.2), 'seeds 2');
      expect(second).toBeGreaterThan(first);
      expect(await learnt.newestModel(first)).toEqual({ version: second, basis: 'seeds 2', model: model(0.2) });
      expect(await learnt.newestModel(second)).toBeNull();
    });

    test('a model may hold as many weights as there are words', async () => {
      const { learning: learnt } = getStore();
      const buckets = Array.from({ length: 16_000 }, (_, bucket) => bucket);
      const large = { ...model(0.3), buckets, weights: buckets.map((bucket) => [bucket / 1000, -1.234]) };
      const version = await learnt.saveModel(large, 'large');
      expect((await learnt.newestModel(version - 1))?.model).toEqual(large);
    });
  });
}
