import { arrangeWords } from '../../src/ocr/arrange-words.ts';
import type { RawLine } from '../../src/ocr/thread-protocol.ts';
import { unionBox } from '../../src/core/geometry.ts';

const SIZE = { width: 2000, height: 3000 };

/** A line of words `[text, x]` at height y: letters are 25 px wide, words 50 px high. */
function line(y: number, words: [string, number][], block = 0): RawLine {
  const placed = words.map(([text, x]) => ({
    text,
    box: [x, y, text.length * 25, 50] as [number, number, number, number],
    confidence: 90,
  }));
  return { block, words: placed, box: unionBox(placed.map((word) => word.box)) };
}

test('a letterhead is read left column first, its title after it', () => {
  const { text } = arrangeWords(
    [
      line(100, [
        ['UBND', 200],
        ['XÃ', 320],
        ['CỘNG', 900],
        ['HÒA', 1020],
      ]),
      line(170, [
        ['AN', 260],
        ['HÒA', 330],
        ['Độc', 920],
        ['lập', 1010],
      ]),
      line(300, [
        ['QUYẾT', 700],
        ['ĐỊNH', 850],
      ]),
      line(370, [
        ['Về', 500],
        ['việc', 570],
        ['kiện', 690],
        ['toàn', 810],
        ['tổ', 930],
        ['công', 1000],
      ]),
    ],
    SIZE,
  );
  expect(text).toBe('UBND XÃ\nAN HÒA\n\nCỘNG HÒA\nĐộc lập\n\nQUYẾT ĐỊNH\nVề việc kiện toàn tổ công');
});

test('a number stays with its label, also when stamps below make the space between them look like a gutter', () => {
  const { text } = arrangeWords(
    [
      line(100, [
        ['Số:', 300],
        ['20/2020/QĐ-TTg', 440],
      ]),
      line(180, [
        ['CÔNG', 100],
        ['THÔNG', 230],
      ]),
      line(250, [
        ['ĐẾN', 280],
        ['QUYẾT', 900],
        ['ĐỊNH', 1060],
      ]),
    ],
    SIZE,
  );
  expect(text).toContain('Số: 20/2020/QĐ-TTg');
});

test('rows of two fields, each with its label, are read across', () => {
  const { text } = arrangeWords(
    [
      line(100, [
        ['Ngày', 100],
        ['sinh:', 220],
        ['02/11/1901', 370],
        ['Giới', 1100],
        ['tính:', 1220],
        ['Nam', 1370],
      ]),
      line(180, [
        ['Dân', 100],
        ['tộc:', 200],
        ['Kinh', 320],
        ['Quốc', 1100],
        ['tịch:', 1220],
        ['Việt', 1370],
        ['Nam', 1490],
      ]),
    ],
    SIZE,
  );
  expect(text).toBe('Ngày sinh: 02/11/1901 Giới tính: Nam\nDân tộc: Kinh Quốc tịch: Việt Nam');
});

test('columns of two persons, with the same labels, are read one after the other', () => {
  const { text } = arrangeWords(
    [
      line(100, [
        ['Họ', 100],
        ['tên:', 170],
        ['Giang', 300],
        ['Họ', 1100],
        ['tên:', 1170],
        ['Lãm', 1300],
      ]),
      line(180, [
        ['Dân', 100],
        ['tộc:', 200],
        ['Kinh', 320],
        ['Dân', 1100],
        ['tộc:', 1200],
        ['Tày', 1320],
      ]),
    ],
    SIZE,
  );
  expect(text).toBe('Họ tên: Giang\nDân tộc: Kinh\n\nHọ tên: Lãm\nDân tộc: Tày');
});

test('a table is read across its rows', () => {
  const rows = ['Bộ', 'Sở', 'Cục', 'Vụ'].map((name, index) =>
    line(100 + index * 80, [
      [String(index + 1), 200],
      [name, 500],
      [`G0${index}`, 1300],
    ]),
  );
  expect(arrangeWords(rows, SIZE).text).toBe('1 Bộ G00\n2 Sở G01\n3 Cục G02\n4 Vụ G03');
});

test('labels stay with their values', () => {
  const rows = [
    line(100, [
      ['Họ', 200],
      ['tên:', 270],
      ['Trần', 900],
      ['Thử', 1020],
    ]),
    line(180, [
      ['Năm', 200],
      ['sinh:', 300],
      ['1990', 900],
    ]),
  ];
  expect(arrangeWords(rows, SIZE).text).toBe('Họ tên: Trần Thử\nNăm sinh: 1990');
});

test('running text with stretched spaces stays whole', () => {
  const rows = [
    line(100, [
      ['Căn', 200],
      ['cứ', 315],
      ['Luật', 405],
      ['Tổ', 545],
      ['chức', 635],
    ]),
    line(170, [
      ['chính', 200],
      ['quyền', 360],
      ['địa', 520],
      ['phương', 632],
    ]),
  ];
  expect(arrangeWords(rows, SIZE).text).toBe('Căn cứ Luật Tổ chức\nchính quyền địa phương');
});

test('words are NFC with the Vietnamese Đ; empty ones are dropped; boxes stay inside', () => {
  const raw = line(2980, [
    ['QÐ-UBND', 100],
    ['  ', 400],
    ['Ho\u0302\u0300', 1990],
  ]);
  const { words, meanConfidence } = arrangeWords([raw], SIZE);
  expect(words.map((word) => word.text)).toEqual(['QĐ-UBND', 'Hồ']);
  expect(words[1]!.box).toEqual([1990, 2980, 10, 20]);
  expect(meanConfidence).toBe(90);
});

test('the mean confidence counts letters, not words', () => {
  const raw = line(100, [
    ['dài-dài-dài', 100],
    ['.', 600],
  ]);
  raw.words[1]!.confidence = 0;
  expect(arrangeWords([raw], SIZE).meanConfidence).toBeCloseTo((90 * 11) / 12);
});

test('the wide spaces of a typewriter are no gutter', () => {
  // 60 px between all words of the upper row, where letters are 50 high; the gutter of the lower row is above one of them.
  const typed = ['Nơi', 'sinh:', 'xã', 'Sơn', 'Quảng,', 'tỉnh', 'Nam', 'Trung'];
  let x = 100;
  const upper = typed.map((text): [string, number] => {
    const at = x;
    x += text.length * 25 + 60;
    return [text, at];
  });
  const lower: [string, number][] = [
    ['Dân', 100],
    ['tộc:', 200],
    ['Kinh', 320],
    ['Quốc', 900],
    ['tịch:', 1020],
    ['Việt', 1170],
  ];
  expect(arrangeWords([line(100, upper), line(180, lower)], SIZE).text).toBe(
    'Nơi sinh: xã Sơn Quảng, tỉnh Nam Trung\nDân tộc: Kinh Quốc tịch: Việt',
  );
});

test('a field that stands alone beside another one is read behind it, signatures below side by side', () => {
  const name: [string, number][] = [
    ['Họ', 100],
    ['tên:', 180],
    ['Giang', 320],
  ];
  const sex: [string, number][] = [
    ['Nam,', 1200],
    ['nữ:', 1320],
    ['Nữ', 1420],
  ];
  const read = [
    line(100, name, 0),
    line(180, [['Người', 200]], 0),
    line(250, [['Giang', 200]], 0),
    line(100, sex, 1),
    line(180, [['Công', 1200]], 2),
    line(250, [['Lãm', 1200]], 2),
  ];
  expect(arrangeWords(read, SIZE).text).toBe('Họ tên: Giang Nam, nữ: Nữ\n\nNgười\nGiang\n\nCông\nLãm');
});
