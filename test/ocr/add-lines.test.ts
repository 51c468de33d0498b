import type { Box } from '../../src/core/geometry.ts';
import { unionBox } from '../../src/core/geometry.ts';
import { addLines } from '../../src/ocr/add-lines.ts';
import type { RawLine, RawWord } from '../../src/ocr/thread-protocol.ts';

/** A line of words, 20 px a letter and 30 px high; `weak` words have a confidence of their own. */
function line(text: string, x: number, y: number, weak: Record<string, number> = {}, block = 0): RawLine {
  let at = x;
  const words = text.split(' ').map((part): RawWord => {
    const box: Box = [at, y, part.length * 20, 30];
    at += part.length * 20 + 15;
    return { text: part, box, confidence: weak[part] ?? 95 };
  });
  return { block, box: unionBox(words.map((word) => word.box)), words };
}

const texts = (lines: readonly RawLine[]): string[] =>
  lines.map(({ words }) => words.map((word) => word.text).join(' '));

test('a line stands before the one below it in its column', () => {
  const read = [line('Kính gửi', 100, 100), line('Xin cảm ơn', 100, 300)];
  expect(texts(addLines(read, [line('Tên tôi là Thử', 100, 200)]))).toEqual([
    'Kính gửi',
    'Tên tôi là Thử',
    'Xin cảm ơn',
  ]);
});

test('a signer on the right follows the whole column on the left', () => {
  const read = [
    line('Nơi nhận:', 100, 100),
    line('- Như trên;', 100, 150),
    line('- Lưu: VT.', 100, 200),
    line('Trang 1', 400, 900),
  ];
  const all = addLines(read, [line('CHỦ TỊCH', 1200, 102), line('Trần Thử Nghiệm', 1200, 400)]);
  expect(texts(all)).toEqual(['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'CHỦ TỊCH', 'Trần Thử Nghiệm', 'Trang 1']);
  const [left, right] = [all[0]!.block, all[3]!.block];
  expect(right).not.toBe(left);
});

test('words beside or between those of a line belong to it', () => {
  const read = [line('BAN DÂN', 100, 100)];
  read[0]!.words[1]!.box[0] = 300;
  expect(texts(addLines(read, [line('NHÂN', 185, 102), line('ỦY', 40, 98)]))).toEqual(['ỦY BAN NHÂN DÂN']);
});

test('a cell belongs to the row that goes on behind it', () => {
  const read = [line('412 388', 100, 100), line('Chứng thực', 100, 200)];
  read[0]!.words[1]!.box[0] = 900;
  read[0]!.box = unionBox(read[0]!.words.map((word) => word.box));
  expect(texts(addLines(read, [line('405', 500, 102)]))).toEqual(['412 405 388', 'Chứng thực']);
});

test('what was read stays, unless the new reading of the same ink is clearly surer', () => {
  const read = [line('thúng mười', 100, 100, { thúng: 60 })];
  const again = (confidence: number): RawLine => line('tháng', 100, 100, { tháng: confidence });
  expect(texts(addLines(read, [again(70)]))).toEqual(['thúng mười']);
  expect(texts(addLines(read, [again(90)]))).toEqual(['tháng mười']);
  expect(texts(read)).toEqual(['thúng mười']);
});

test('a line without one sure word was no writing, and a sure line has no letters off a rim', () => {
  const read = [line('Xin cảm ơn', 100, 100)];
  expect(texts(addLines(read, [line('CAMÂN DỀ', 100, 200, { CAMÂN: 5, DỀ: 60 })]))).toEqual(['Xin cảm ơn']);
  const rim = line('=F Thanh Bằng |', 100, 200, { '=F': 12 });
  expect(texts(addLines(read, [rim]))).toEqual(['Xin cảm ơn', 'Thanh Bằng']);
  expect(texts(addLines(read, [line('I', 100, 200)]))).toEqual(['Xin cảm ơn']);
});

test('nothing found changes nothing, and a page of which nothing was read takes all', () => {
  const read = [line('Xin cảm ơn', 100, 100)];
  expect(addLines(read, [])).toEqual(read);
  expect(texts(addLines([], [line('Trần Thử', 100, 300), line('CHỦ TỊCH', 100, 200)]))).toEqual([
    'CHỦ TỊCH',
    'Trần Thử',
  ]);
});
