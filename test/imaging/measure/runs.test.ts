import { findRuns, uniteRuns } from '../../../src/imaging/measure/runs.ts';

const [width, height] = [24, 9];

function maskOf(share: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: width * height }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31 < share ? 1 : 0;
  });
}

test('the runs of two masks together are those of what is ink in one or the other', () => {
  for (let seed = 1; seed < 40; seed++) {
    const [one, other] = [maskOf(0.3, seed), maskOf(seed % 3 === 0 ? 0 : 0.2, seed + 500)];
    const due = findRuns(
      one.map((ink, i) => ink | other[i]!),
      width,
      height,
    );
    const united = uniteRuns(findRuns(one, width, height), findRuns(other, width, height), width);
    expect([...united.rows]).toEqual([...due.rows]);
    const count = due.rows[height]!;
    expect([...united.starts.subarray(0, count)]).toEqual([...due.starts.subarray(0, count)]);
    expect([...united.ends.subarray(0, count)]).toEqual([...due.ends.subarray(0, count)]);
  }
});
