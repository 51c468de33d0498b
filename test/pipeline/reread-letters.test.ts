import type { Box } from '../../src/core/geometry.ts';
import type { Word } from '../../src/core/word.ts';
import { rereadLetters } from '../../src/pipeline/reread-letters.ts';
import { printDigits } from '../ocr/print-digits.ts';

/** Words printed beside each other, each `[printed, read]`, read again; what is told, and where letters were looked for. */
async function again(...pairs: [string, string][]) {
  const { bytes, boxes } = printDigits(
    1600,
    100,
    pairs.map(([text], i) => ({ text, at: [60 + i * 300, 40] as [number, number] })),
  );
  const words: Word[] = pairs.map(([, text], i) => ({ text, box: boxes[i]!, confidence: 95, line: 0, block: 0 }));
  const asked: Box[] = [];
  const reading = { bytes, width: 1600, height: 100, dpi: 300, scale: 1 };
  const told = await rereadLetters(words, [0, 0, 1600, 100], reading, async (box) => {
    asked.push(box);
    return [{ text: 'ZB', box, confidence: 90, line: 0, block: 0 }];
  });
  return { boxes, asked, told: told && told.map(({ text }) => text).join(' ') };
}

test("a serial's letter behind the dots of a form's line is asked for without them, and they stay", async () => {
  const { told, asked, boxes } = await again([',,,,7B', '....7B'], ['531963', '531963']);
  expect(told).toBe('....ZB 531963');
  const [x, , width] = asked[0]!;
  // Two characters of 20 px, 8 px apart, with a little room.
  expect(width).toBeLessThan(65);
  expect(x + width).toBeGreaterThanOrEqual(boxes[0]![0] + boxes[0]![2]);
});

test('other words stay: no digits of a serial behind them, or no letter among the two', async () => {
  expect((await again([',,,,7B', '....7B'], ['5319', '5319'])).told).toBeNull();
  expect((await again([',,,,75', '....75'], ['531963', '531963'])).told).toBeNull();
});
