import { SohoaError } from '../../src/core/errors.ts';
import type { Box } from '../../src/core/geometry.ts';
import { secondLook } from '../../src/ocr/second-look.ts';
import type { RawLine } from '../../src/ocr/thread-protocol.ts';

const READ: RawLine[] = [
  { block: 0, box: [100, 50, 200, 30], words: [{ text: 'Kính', box: [100, 50, 200, 30], confidence: 95 }] },
];
const lineOf = (text: string, box: Box): RawLine => ({ block: 0, box, words: [{ text, box, confidence: 95 }] });

/** Six letters a line, `lines` lines, each a letter wider than the one above. */
const page = (lines: number): Box[] =>
  Array.from({ length: lines }, (_, row) =>
    Array.from({ length: 6 + row }, (__, n): Box => [100 + n * 24, 100 + row * 60, 20, 30]),
  ).flat();

test('reads what no word covers, each part as one line', async () => {
  const asked: string[] = [];
  const all = await secondLook(READ, page(2), async (region, segmentation) => {
    asked.push(segmentation);
    return [lineOf(`dòng${asked.length}`, region)];
  });
  expect(asked).toEqual(['line', 'line']);
  expect(all.map((line) => line.words[0]!.text)).toEqual(['Kính', 'dòng1', 'dòng2']);
});

test('a page of nothing but unread ink has a bound, and the widest lines go first', async () => {
  const widths: number[] = [];
  await secondLook(READ, page(60), async (region) => {
    widths.push(region[2]);
    return [];
  });
  expect(widths).toHaveLength(16);
  expect(Math.min(...widths)).toBeGreaterThan(49 * 24);
});

test('a part that fails costs nothing that was read; another error is not hidden', async () => {
  let asked = 0;
  const failing = (error: Error) =>
    secondLook(READ, page(3), async (region) => {
      asked += 1;
      if (asked === 2) throw error;
      return [lineOf('dòng', region)];
    });
  const all = await failing(new SohoaError('PAGE_TIMEOUT'));
  expect(asked).toBe(2);
  expect(all.map((line) => line.words[0]!.text)).toEqual(['Kính', 'dòng']);
  asked = 0;
  await expect(failing(new SohoaError('WORKER_CRASHED'))).rejects.toMatchObject({ code: 'WORKER_CRASHED' });
});
