import sharp from 'sharp';
import type { RawImage } from '../../src/core/page-image.ts';
import { turnBack } from '../../src/imaging/measure/turn-back.ts';
import { draw, lines, seeded } from './draw.ts';

const A5 = { width: 148, height: 210, dpi: 100 };
const body = lines(20, 20, 110, 24, seeded(40));

async function turned(image: RawImage, degrees: number): Promise<RawImage> {
  const { data, info } = await sharp(image.data, { raw: image })
    .rotate(degrees)
    .toColourspace(image.channels === 3 ? 'srgb' : 'b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: image.channels };
}

function difference(a: RawImage, b: RawImage): number {
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += Math.abs(a.data[i]! - b.data[i]!);
  return sum / a.data.length;
}

describe.each(['grey', 'colour'] as const)('a %s page that lay askew', (tone) => {
  test.each([0, 90, 180, 270] as const)(
    'turned by %d° lies where the straight one does, to a part of a pixel',
    async (turn) => {
      const straight = (await draw({ ...A5, body, tone })).raw;
      for (const skew of [1.3, -4]) {
        const upright = (await draw({ ...A5, body, tone, skew })).raw;
        const raw = await turned(upright, 360 - turn);
        const { width, height } = straight;
        const page = turnBack(raw, { turn, crop: [0, 0, width, height], skew, canvas: { width, height } });
        const shifted = { ...straight, data: straight.data.subarray(straight.channels) };
        expect(difference({ ...page, data: page.data.subarray(0, shifted.data.length) }, shifted)).toBeGreaterThan(9);
        expect(difference(page, straight)).toBeLessThan(4.5);
      }
    },
  );
});

test.each([0, 180] as const)(
  'white paper that is passed over, turned by %d°, is as mixed as paper a shade darker',
  async (turn) => {
    const { raw } = await draw({ ...A5, body, tone: 'grey' });
    const darker = { ...raw, data: raw.data.map((value) => Math.min(254, value)) };
    const [width, height] = [raw.width + 6, raw.height + 6];
    for (const skew of [0.4, -3, 9.5]) {
      const cut = { turn, crop: [0, 0, raw.width, raw.height], skew, canvas: { width, height } } as const;
      const [page, other] = [
        turnBack(raw, { ...cut, crop: [...cut.crop] }),
        turnBack(darker, { ...cut, crop: [...cut.crop] }),
      ];
      expect(page.data.every((value, i) => Math.abs(value - other.data[i]!) <= 1)).toBe(true);
      expect(page.data.filter((value) => value < 100).length).toBeGreaterThan(1000);
    }
  },
);

test('what lies outside the crop or the side is white, on a canvas of any size', () => {
  const raw: RawImage = { data: new Uint8Array(40 * 30).fill(10), width: 40, height: 30, channels: 1 };
  const page = turnBack(raw, { turn: 0, crop: [10, 5, 20, 20], skew: 3, canvas: { width: 60, height: 50 } });
  expect(page.data[0]).toBe(255);
  expect(page.data[25 * 60 + 30]).toBe(10);
  // 20 x 20 px of ink, rims are mixed with white
  const ink = page.data.reduce((sum, value) => sum + (255 - value) / 245, 0);
  expect(Math.abs(ink - 400)).toBeLessThan(4);
});

test.each([
  [1, 1],
  [2, 1],
  [1, 3],
  [40_000, 3],
])('a side of %d x %d px is no trouble', (width, height) => {
  const raw: RawImage = { data: new Uint8Array(width * height).fill(0), width, height, channels: 1 };
  const page = turnBack(raw, {
    turn: 90,
    crop: [0, 0, height, width],
    skew: 0.01,
    canvas: { width: height, height: width },
  });
  expect(page.data).toHaveLength(width * height);
  expect(page.data.reduce((a, b) => a + b, 0) / page.data.length).toBeLessThan(200);
});
