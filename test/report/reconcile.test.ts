import { evaluate } from '../../src/report/expression.ts';
import { MEASURES, rateOf, scoreOf } from '../../src/report/measures.ts';
import { causesOf } from '../../src/report/reconcile.ts';

const VALUES = new Map([
  ['a', 6],
  ['b', 4],
  ['zero', 0],
]);

describe('expressions over declared figures', () => {
  test.each([
    ['a + b * 2', 14],
    ['(a + b) * 2', 20],
    ['a - b - 1', 1],
    ['a / b * 100', 150],
    ['a / zero', null],
    ['a + missing', null],
  ])('%s = %s', (text, value) => expect(evaluate(text, VALUES)).toBe(value));

  test.each(['', 'a +', 'a b', '(a', 'a)', 'a ^ b', 'constructor()'])('%j is refused', (text) => {
    expect(() => evaluate(text, VALUES)).toThrow(SyntaxError);
  });
});

describe('causes of a difference', () => {
  const scope = {
    ledgers: [
      { ledger: '', received: 200 },
      { ledger: 'Liên thông 3', received: 31 },
    ],
    ...{ duplicates: 5, unknownProcedure: 2, rejectedRows: 3 },
  };

  test('each at most as often as it was counted, the rest unknown', () => {
    expect(causesOf(-40, { held: 'received', system: 'Một cửa', decimals: 0 }, scope)).toEqual([
      'chưa đồng bộ từ Liên thông 3: 31',
      'có thể trùng: 5',
      'ngoài danh mục thủ tục: 2',
      'không rõ nguyên nhân: 2',
    ]);
    expect(causesOf(10, { held: 'received', system: null, decimals: 0 }, scope)).toEqual([
      'dòng bị từ chối khi nhập: 3',
      'không rõ nguyên nhân: 7',
    ]);
  });

  test('another ledger explains nothing for a figure that counts all of them, nor a rate anything', () => {
    expect(causesOf(-1, { held: 'received', system: null, decimals: 0 }, scope)).toEqual(['có thể trùng: 1']);
    expect(causesOf(2, { held: 'staff', system: null, decimals: 0 }, scope)).toEqual(['nguyên nhân không rõ']);
    expect(causesOf(-1.5, { held: 'received', system: 'Một cửa', decimals: 1 }, scope)).toEqual([
      'nguyên nhân không rõ',
    ]);
  });
});

test('full marks of Decision 766 at 80 %, in proportion below, none without a rate', () => {
  expect(scoreOf(MEASURES.index, rateOf({ due: 100, done: 80 }))).toBe(4);
  expect(scoreOf(MEASURES.index, rateOf({ due: 100, done: 95 }))).toBe(4);
  expect(scoreOf(MEASURES.index, rateOf({ due: 100, done: 40 }))).toBe(2);
  expect(scoreOf(MEASURES.index, rateOf({ due: 0, done: 0 }))).toBeNull();
  expect(scoreOf(MEASURES.results, 1)).toBeNull();
});
