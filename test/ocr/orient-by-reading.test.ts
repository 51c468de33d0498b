import type { Turn } from '../../src/core/geometry.ts';
import { orientByReading } from '../../src/ocr/orient-by-reading.ts';
import type { RawLine } from '../../src/ocr/thread-protocol.ts';

const line = (text: string, confidence: number): RawLine => ({
  block: 0,
  box: [0, 0, 10, 10],
  words: text.split(' ').map((word) => ({ text: word, box: [0, 0, 10, 10], confidence })),
});
const reads = (by: Partial<Record<Turn, RawLine[]>>) => (turn: Turn) => Promise.resolve(by[turn] ?? []);

test('takes the turn in which most sure letters are read', async () => {
  const found = await orientByReading(
    reads({
      0: [line('ueN oưI ƒƑ ṭ', 31)],
      90: [line('Giấy chứng nhận đăng ký hộ kinh doanh', 92)],
      270: [line('Giấy chứng', 80)],
    }),
  );
  expect(found?.turn).toBe(90);
  expect(found?.confidence).toBeCloseTo(1 - 9 / 30);
});

test('cannot tell from noise, single letters or next to nothing', async () => {
  expect(await orientByReading(reads({}))).toBeNull();
  expect(await orientByReading(reads({ 0: [line('Giấy chứng nhận đăng ký hộ kinh doanh', 40)] }))).toBeNull();
  expect(
    await orientByReading(reads({ 180: [line('l | i l i I l i l l i l i l i l i l l i l i l i', 95)] })),
  ).toBeNull();
  expect(await orientByReading(reads({ 0: [line('Trang 2', 95)] }))).toBeNull();
});

test('a failed reading fails the question', async () => {
  await expect(orientByReading(() => Promise.reject(new Error('crashed')))).rejects.toThrow('crashed');
});
