import { parseTsv } from '../../src/ocr/parse-tsv.ts';

const HEAD = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
const table = (...rows: string[]): string => `${[HEAD, ...rows].join('\n')}\n`;

test('words of one line of one paragraph are one line; rows of other levels are none', () => {
  const lines = parseTsv(
    table(
      '1\t1\t0\t0\t0\t0\t0\t0\t800\t600\t-1\t',
      '4\t1\t1\t1\t1\t0\t10\t20\t300\t30\t-1\t',
      '5\t1\t1\t1\t1\t1\t10\t20\t100\t30\t91.25\tHồ',
      '5\t1\t1\t1\t1\t2\t120\t18\t90\t34\t88\tsơ',
      '5\t1\t1\t2\t1\t1\t10\t70\t90\t30\t70\tsố',
      '5\t1\t2\t1\t1\t1\t500\t70\t90\t30\t60\t12',
    ),
  );
  expect(lines).toEqual([
    {
      block: 0,
      box: [10, 18, 200, 34],
      words: [
        { text: 'Hồ', box: [10, 20, 100, 30], confidence: 91.25 },
        { text: 'sơ', box: [120, 18, 90, 34], confidence: 88 },
      ],
    },
    { block: 0, box: [10, 70, 90, 30], words: [{ text: 'số', box: [10, 70, 90, 30], confidence: 70 }] },
    { block: 1, box: [500, 70, 90, 30], words: [{ text: '12', box: [500, 70, 90, 30], confidence: 60 }] },
  ]);
});

test('a page without words is a table without words', () => {
  expect(parseTsv(table('1\t1\t0\t0\t0\t0\t0\t0\t800\t600\t-1\t'))).toEqual([]);
});

test.each([
  ['nothing at all', ''],
  ['something else', 'Page 1\nHồ sơ\n'],
  ['a row cut short', table('5\t1\t1\t1\t1\t1\t10\t20')],
  ['letters where numbers belong', table('5\t1\t1\t1\t1\t1\tx\t20\t100\t30\t91\tHồ')],
])('%s is a failure, never an empty page', (_, text) => {
  expect(() => parseTsv(text)).toThrow(TypeError);
});
