import type { RawImage } from '../../../src/core/page-image.ts';
import { averageBlocks } from '../../../src/imaging/measure/average-blocks.ts';
import { seeded } from '../draw.ts';

function noise(width: number, height: number, channels: 1 | 3): RawImage {
  const random = seeded(width);
  return {
    data: Uint8Array.from({ length: width * height * channels }, () => random() * 256),
    width,
    height,
    channels,
  };
}

/** Mean of one channel of the block at a px of the small image, as the definition says. */
function meanAt(raw: RawImage, factor: number, x: number, y: number, channel: number): number {
  let [sum, count] = [0, 0];
  for (let row = y * factor; row < Math.min(raw.height, (y + 1) * factor); row++) {
    for (let column = x * factor; column < Math.min(raw.width, (x + 1) * factor); column++, count++) {
      sum += raw.data[(row * raw.width + column) * raw.channels + channel]!;
    }
  }
  return Math.floor(sum / count + 0.5);
}

test.each([
  [30, 21, 1, 3],
  [31, 20, 3, 3],
  [17, 9, 3, 2],
  [7, 5, 1, 1],
  [3, 2, 3, 4],
  // More rows than sums of 16 bits hold, and the brightest.
  [3, 700, 1, 600],
] as const)('%d x %d px of %d channels in blocks of %d px', (width, height, channels, factor) => {
  const raw = noise(width, height, channels);
  if (height === 700) raw.data.fill(255);
  const small = averageBlocks(raw, factor);
  const [across, down] = [Math.max(1, Math.floor(width / factor)), Math.max(1, Math.floor(height / factor))];
  expect(small).toMatchObject({ width: across, height: down, channels });
  const means: number[] = [];
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++)
      for (let channel = 0; channel < channels; channel++) means.push(meanAt(raw, factor, x, y, channel));
  expect([...small.data]).toEqual(means);
});
