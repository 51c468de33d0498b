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
  expect(found?.confidence).toBeCloseTo((30 - 9) / (30 + 48));
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

test('reads the other two turns only when the guess and its opposite settle nothing', async () => {
  const asked: Turn[] = [];
  const page = reads({
    180: [line('Giấy chứng nhận đăng ký hộ kinh doanh', 92), line('Ủy ban nhân dân xã Mẫu Lâm', 90)],
  });
  const found = await orientByReading((turn) => {
    asked.push(turn);
    return page(turn);
  }, 0);
  expect(found?.turn).toBe(180);
  expect(asked).toEqual([0, 180]);
});

test('a few words read by chance are no sure lead, however empty the other turns are', async () => {
  const chance = await orientByReading(reads({ 180: [line('Huyện Bình Thái Nguyên Hoàng', 80)] }));
  expect(chance!.confidence).toBeLessThan(0.5);
  const near = await orientByReading(
    reads({ 0: [line('Họ và tên Trần Thử Nghiệm quê quán', 80)], 180: [line('Họ và tên Trần Thử Nghiệm', 80)] }),
  );
  expect(near!.confidence).toBeLessThan(0.5);
});

test('a page of numbers is told by its digits, which count less than letters', async () => {
  const numbers = line('1.457,6 38.156 942,5 1.328,6 364.530 189.443 35.117 204.778 66.019 4.512,3', 90);
  const found = await orientByReading(
    reads({ 180: Array.from({ length: 6 }, () => numbers), 0: [line('6681 966 1SI 0191 09', 75)] }),
  );
  expect(found?.turn).toBe(180);
  expect(found!.confidence).toBeGreaterThan(0.5);
  const either = await orientByReading(reads({ 180: [numbers, numbers], 0: [numbers] }));
  expect(either!.confidence).toBeLessThan(0.5);
});

test('words that no language has say nothing, however sure: print reads so upside down', async () => {
  const upsideDown = line('8unp NVHN uouL (8uop) NÿHN 0H 1NO ĐNVG 9Z0Z uọuL BupnO', 95);
  expect(await orientByReading(reads({ 0: [upsideDown, upsideDown, upsideDown] }))).toBeNull();
  const heads = [line('Số thứ tự Ngày tiếp nhận Họ tên, nơi ở (đồng) Ghi chú:........ Lệ phí', 95)];
  const found = await orientByReading(reads({ 0: [upsideDown], 180: heads }));
  expect(found?.turn).toBe(180);
  expect(found?.confidence).toBeCloseTo(42 / (42 + 48));
});

test('words of another language count by half', async () => {
  const english = line('Certificate of marriage, issued under the seal of the registrar', 92);
  const found = await orientByReading(reads({ 270: Array.from({ length: 4 }, () => english) }));
  expect(found?.turn).toBe(270);
  expect(found!.confidence).toBeGreaterThan(0.5);
  expect((await orientByReading(reads({ 270: [english] })))!.confidence).toBeLessThan(0.4);
});
