import type { ClassExample } from '../../../src/core/class-model.ts';
import { classModelSchema, MODEL_BUCKETS } from '../../../src/core/class-model.ts';
import { askModel } from '../../../src/understand/learnt/ask-model.ts';
import { textBuckets } from '../../../src/understand/learnt/text-buckets.ts';
import { trainClasses } from '../../../src/understand/learnt/train-classes.ts';
import { weighClass } from '../../../src/understand/learnt/weigh-class.ts';

const WORDS = {
  diploma: 'bằng tốt nghiệp trung học cơ sở hạng khá hiệu trưởng số hiệu vào sổ gốc năm học trường'.split(' '),
  report: 'báo cáo kết quả thực hiện nhiệm vụ tháng quý đánh giá chung phương hướng số liệu tổng hợp'.split(' '),
  receipt: 'giấy tiếp nhận hồ sơ hẹn trả kết quả thành phần bản chính người nộp quầy thời gian ngày'.split(' '),
} as const;

/** A paper of a class: words of that class in an order of its own. */
function paper(name: keyof typeof WORDS, seed: number): ClassExample {
  const words = WORDS[name];
  const text = Array.from({ length: 60 }, (_, i) => words[(i * (seed * 2 + 3) + seed) % words.length]).join(' ');
  return { class: name, pages: [text] };
}
const many = (count: number): ClassExample[] =>
  Array.from({ length: count }, (_, seed) => [
    paper('diploma', seed),
    paper('report', seed),
    paper('receipt', seed),
  ]).flat();

test('buckets do not depend on diacritics, letter case or numbers, and stay within the model', () => {
  const one = textBuckets(['GIẤY KHAI SINH số 12/2024']);
  expect(textBuckets(['giay khai sinh so 99/2031'])).toEqual(one);
  expect(one.length).toBeGreaterThan(0);
  expect(one.every((bucket) => bucket >= 0 && bucket < MODEL_BUCKETS)).toBe(true);
  expect(textBuckets(['12 34 | ~'])).toEqual([]);
});

test('a word at the head of the paper is told from the same word far below', () => {
  const below = `${'căn cứ nghị định '.repeat(60)} giấy ủy quyền`;
  const extra = textBuckets([`giấy ủy quyền ${below}`]).filter((bucket) => !textBuckets([below]).includes(bucket));
  expect(extra.length).toBeGreaterThan(2);
});

test('tells papers it has not seen, also with marks lost', () => {
  const model = trainClasses(many(6));
  expect(classModelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
  for (const name of ['diploma', 'report', 'receipt'] as const) {
    const unseen = paper(name, 41).pages[0]!.normalize('NFD').replace(/\p{M}/gu, '');
    expect(askModel(model, [unseen])?.class).toBe(name);
  }
});

test('the same examples give the same model', () => {
  expect(trainClasses(many(3))).toEqual(trainClasses(many(3)));
});

test('few examples are never told as sure, many are', () => {
  const few = askModel(trainClasses(many(2)), paper('report', 50).pages);
  expect(few?.class).toBe('report');
  expect(few!.confidence).toBeLessThanOrEqual(3 / 4);
  const sure = askModel(trainClasses(many(40)), paper('report', 50).pages);
  expect(sure!.confidence).toBeGreaterThan(0.9);
});

test('a paper of unknown words is no class at all', () => {
  expect(askModel(trainClasses(many(3)), ['xyz qwv zzk lmn'.repeat(30)])).toBeNull();
  expect(askModel(trainClasses(many(3)), [''])).toBeNull();
});

test('one class alone cannot be learnt', () => {
  expect(() => trainClasses([paper('report', 1)])).toThrow(RangeError);
});

describe('rules and learning together', () => {
  const learnt = { class: 'diploma', confidence: 0.95 } as const;

  const rule = (name: 'report' | 'diploma' | 'other', confidence: number, named = true) => ({
    class: name,
    confidence,
    named,
  });

  test('a sure rule stands whatever was learnt; a guess against it that is no mere doubt asks a clerk', () => {
    const guess = { ...learnt, confidence: 0.6 };
    expect(weighClass(rule('report', 0.9), guess, 0.9)).toEqual({ class: 'report', confidence: 0.9 });
    for (const confidence of [0.7, 0.95])
      expect(weighClass(rule('report', 0.98), { ...learnt, confidence }, 0.9)).toEqual({
        class: 'report',
        confidence: 0.6,
      });
  });

  test('agreement makes an unsure rule surer, never less sure', () => {
    const both = weighClass(rule('diploma', 0.7), learnt, 0.9);
    expect(both.class).toBe('diploma');
    expect(both.confidence).toBe(0.97);
    expect(weighClass(rule('diploma', 0.89), { ...learnt, confidence: 0.5 }, 0.9).confidence).toBeCloseTo(0.945);
  });

  test('agreement settles nothing where another class is nearly as likely by the rules', () => {
    const { class: name, confidence } = weighClass(rule('diploma', 0.55), learnt, 0.9);
    expect(name).toBe('diploma');
    expect(confidence).toBeLessThan(0.9);
  });

  test('disagreement is a proposal for a clerk, never settled', () => {
    const { class: name, confidence } = weighClass(rule('report', 0.7), learnt, 0.9);
    expect([name, confidence]).toEqual(['diploma', 0.6]);
    expect(weighClass(rule('report', 0.8), { ...learnt, confidence: 0.7 }, 0.9)).toEqual({
      class: 'report',
      confidence: 0.6,
    });
  });

  test('where rules name nothing, what was learnt counts; a doubtful guess does not', () => {
    expect(weighClass(rule('other', 0.5, false), learnt, 0.9)).toEqual(learnt);
    const nothing = { class: 'other', confidence: 0.5 };
    expect(weighClass(rule('other', 0.5, false), { ...learnt, confidence: 0.3 }, 0.9)).toEqual(nothing);
    expect(weighClass(rule('other', 0.5, false), null, 0.9)).toEqual(nothing);
  });

  test('a paper that rules name as one of no class of its own is no less named', () => {
    expect(weighClass(rule('other', 0.5), learnt, 0.9)).toEqual({ class: 'diploma', confidence: 0.6 });
  });
});
