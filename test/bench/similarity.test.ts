import { similarity } from '../../bench/archive/similarity.ts';
import type { RawImage } from '../../src/core/page-image.ts';

const SIZE = 64;

/** Black bars on white, as far right as `shift` px. */
function bars(shift: number, ink = 0): RawImage {
  const data = new Uint8Array(SIZE * SIZE);
  for (let i = 0; i < data.length; i++) data[i] = (((i % SIZE) + shift) & 7) < 3 ? ink : 255;
  return { data, width: SIZE, height: SIZE, channels: 1 };
}

describe('likeness of print', () => {
  test('is 1 for the same picture and falls the more it differs', () => {
    const [same, paler, moved] = [bars(0), bars(0, 60), bars(3)].map((other) => similarity(bars(0), other)!);
    expect(same).toBeCloseTo(1, 6);
    expect(paler).toBeLessThan(same!);
    expect(moved).toBeLessThan(paler!);
    expect(moved).toBeLessThan(0.3);
  });

  test('is nothing where there is no print', () => {
    const paper = { ...bars(0), data: new Uint8Array(SIZE * SIZE).fill(240) };
    expect(similarity(paper, bars(0))).toBeNull();
  });

  test('of colour is taken in grey', () => {
    const grey = bars(0);
    const data = new Uint8Array(SIZE * SIZE * 3);
    for (let i = 0; i < data.length; i++) data[i] = grey.data[Math.floor(i / 3)]!;
    expect(similarity({ ...grey, data, channels: 3 }, grey)).toBeCloseTo(1, 6);
  });
});
