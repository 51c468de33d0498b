import type { Box } from '../../src/core/geometry.ts';
import type { Word } from '../../src/core/word.ts';
import { TABLES_OF_FORMS } from './forms/tables.ts';
import { makePage } from './make-page.ts';
import { readPaper } from './read-paper.ts';

const CHARACTER = 20;
const ROW = 55;

/** Lines and ruled tables one below the other: rows of cells, each as wide as its longest text; " / " begins a cell's next row. */
function pageOf(items: readonly (string | string[][])[]) {
  const words: Word[] = [];
  let [line, cell, y] = [0, 0, 150];
  for (const item of items) {
    if (typeof item === 'string') {
      for (const word of makePage([item]).words)
        words.push({ ...word, box: [word.box[0], y, word.box[2], word.box[3]], line });
      line++;
      y += 70;
      continue;
    }
    const longest = (column: number) =>
      Math.max(...item.flatMap((row) => (row[column] ?? '').split(' / ').map((part) => part.length)));
    for (const row of item) {
      let left = 200;
      row.forEach((text, column) => {
        text.split(' / ').forEach((part, r) => {
          let x = left + 15;
          for (const word of part.split(' ').filter((w) => w !== '')) {
            const box: Box = [x, y + r * ROW, word.length * CHARACTER, 42];
            words.push({ text: word, box, confidence: 95, line, block: 9, cell });
            x += box[2] + CHARACTER;
          }
        });
        left += longest(column) * CHARACTER + 40;
        cell++;
      });
      line++;
      y += Math.max(...row.map((text) => text.split(' / ').length)) * ROW + 30;
    }
  }
  return { ...makePage([]), words };
}

test.each(TABLES_OF_FORMS)('$name', async ({ items, numbers, people }) => {
  const { fields, values } = await readPaper([pageOf(items)]);
  const found = fields.filter(({ kind }) => !['person_name', 'birth_date', 'issue_date', 'agency'].includes(kind));
  expect([...new Set(found.map(({ kind, value }) => `${kind} ${value}`))].sort()).toEqual([...numbers].sort());
  expect([...new Set(values('person_name'))].sort()).toEqual([...people].sort());
  expect(found.filter(({ confidence }) => confidence < 0.7)).toEqual([]);
});

test('a place under a parent in a column of data is no name', async () => {
  const rows = [
    ['Phần khai về cha mẹ', 'Người mẹ', 'Người cha'],
    ['Dân tộc', 'Kinh', 'Kinh'],
    ['Nơi ở', 'Cao Nguyên', 'Cao Nguyên'],
  ];
  const { people } = await readPaper([pageOf(['>> GIẤY KHAI SINH', 'Họ và tên: Mạc Gia Ân', rows])]);
  expect(people()).toEqual([['Mạc Gia Ân', 'subject']]);
});
