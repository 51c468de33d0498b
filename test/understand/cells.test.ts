import type { Box } from '../../src/core/geometry.ts';
import type { Word } from '../../src/core/word.ts';
import { viewPage } from '../../src/understand/page-view.ts';
import { putWords } from '../../src/understand/put-words.ts';
import { makePage } from './make-page.ts';
import { MOTTO } from './papers.ts';
import { readPaper } from './read-paper.ts';

/** A page with a ruled table under its lines: rows of cells close to one another, lines of a cell parted by "/". */
function withTable(lines: string[], rows: string[][], from: number, widths: readonly number[]) {
  const page = makePage(lines);
  const words: Word[] = [...page.words];
  let line = Math.max(-1, ...words.map((word) => word.line)) + 1;
  let y = from;
  let cell = 0;
  for (const row of rows) {
    let left = 200;
    row.forEach((text, c) => {
      text.split(' / ').forEach((part, r) => {
        let x = left;
        for (const word of part.split(' ').filter((w) => w !== '')) {
          const box: Box = [x, y + r * 60, word.length * 22, 45];
          words.push({ text: word, box, confidence: 95, line, block: 9, cell });
          x += box[2] + 22;
        }
      });
      left += widths[c]!;
      cell++;
    });
    y += 150;
    line++;
  }
  return { ...page, words };
}

test('a line ends with its cell, however near the next one is', () => {
  const page = withTable([], [['Mã số / BHXH', '0041031635', 'Nam']], 300, [190, 250, 200]);
  expect(
    viewPage(page, 1)
      .segments.map(({ text }) => text)
      .sort(),
  ).toEqual(['0041031635', 'Mã số BHXH', 'Nam']);
});

test('labels over two lines of a cell have their value in the cell beside', async () => {
  const rows = [
    ['1. Họ và tên', 'SẦM THIÊN MẾN'],
    ['2. Ngày, tháng, năm / sinh', '14/11/1901'],
    ['6. Mã số bảo hiểm / xã hội', '0041031635'],
    ['8. Số hộ chiếu (nếu / có)', 'X6420793'],
  ];
  const { fields } = await readPaper([withTable([...MOTTO, '>> TỜ KHAI'], rows, 600, [480, 600])]);
  const read = fields.map(({ kind, value }) => `${kind} ${value}`).sort();
  expect(read).toEqual([
    'birth_date 1901-11-14',
    'passport_no X6420793',
    'person_name SẦM THIÊN MẾN',
    'social_insurance_no 0041031635',
  ]);
});

test('a table of people under headings of any wording', async () => {
  const rows = [
    ['TT', 'Họ và tên', 'Ngày sinh', 'Nam, / nữ', 'Quan hệ với chủ hộ', 'CMND/CCCD'],
    ['1', 'Hoàng Phủ Gia Khuê', '18/03/1903', 'Nữ', 'Vợ', '007481209'],
    ['2', 'Ngụy Thị / Oanh', '22/03/1902', 'Nữ', 'Em ruột', ''],
  ];
  const page = withTable(
    ['>> SỔ HỘ KHẨU', 'Họ và tên chủ hộ: NGHÊ XUÂN LỰC'],
    rows,
    600,
    [80, 420, 240, 120, 420, 250],
  );
  const { people, values } = await readPaper([page]);
  expect(people().map(([name]) => name)).toEqual(['NGHÊ XUÂN LỰC', 'Hoàng Phủ Gia Khuê', 'Ngụy Thị Oanh']);
  expect(values('birth_date')).toEqual(['1903-03-18', '1902-03-22']);
  expect(values('old_citizen_id')).toEqual(['007481209']);
});

test('values beside their labels are no headings of what stands below', async () => {
  const rows = [
    ['Họ và tên', 'Sầm Thiên Mến', 'Giới tính', 'Nữ'],
    ['Nơi ở', 'Thôn Đông', 'Hội viên', 'Hà Thị Bưởi'],
  ];
  const { people } = await readPaper([withTable([...MOTTO, '>> TỜ KHAI'], rows, 600, [300, 400, 300, 300])]);
  expect(people().map(([name]) => name)).not.toContain('Thôn Đông');
});

test('what is read again stands in the cell of the words it replaces, and in none where there were none', () => {
  const { words } = withTable([], [['Số CCCD', '0521O1']], 300, [300, 400]);
  const value = words.find(({ text }) => text === '0521O1')!;
  const read: Word[] = [{ text: '052101213814', box: value.box, confidence: 90, line: 0, block: 0 }];
  expect(putWords(words, value.box, read)!.at(-1)).toMatchObject({ text: '052101213814', cell: 1 });
  const blank = words.filter((word) => word !== value);
  expect(putWords(blank, value.box, read)!.at(-1)!.cell).toBeUndefined();
});
