import type { SheetDecision } from '../../src/core/sheet-decision.ts';
import { cleanOptions } from '../../src/imaging/clean-options.ts';
import { cleanSide } from '../../src/imaging/clean-side.ts';
import { draw, inkOf, lines, seeded, withOriginal, type Drawing } from './draw.ts';
import { ground, paper, PAPERS } from './scene.ts';
import { takePhoto } from './take-photo.ts';

const DPI = 120;
const FOLD = 205;

const undecided: SheetDecision = { sheet: 1, turn: 0, split: null, asScanned: false };

function spread(): Drawing {
  const random = seeded(42);
  const shadow = `<path d="M${FOLD} 0v297" stroke="#999" stroke-width=".8"/>`;
  const text = lines(30, 25, FOLD - 52, 34, random) + lines(FOLD + 28, 25, 420 - FOLD - 50, 30, random);
  return { width: 420, height: 297, dpi: DPI, body: shadow + text };
}

async function clean(drawing: Drawing, decision: Partial<SheetDecision>) {
  const side = await withOriginal(await draw(drawing));
  const cleaned = await cleanSide.run(
    { side, turn: 0, decision: { ...undecided, ...decision } },
    cleanOptions.parse({}),
    {},
  );
  return { side, ...cleaned };
}

test('a spread that a clerk joined is one page, however clear its fold', async () => {
  expect((await clean(spread(), {})).value).toHaveLength(2);
  const { value, findings } = await clean(spread(), { split: 'whole' });
  expect(value.map((page) => page.geometry.part)).toEqual(['whole']);
  expect(findings).toEqual([]);
});

test('a clerk’s cut falls where it was put, whatever stands there', async () => {
  const random = seeded(7);
  const body = lines(20, 25, 380, 34, random);
  const { value, findings } = await clean({ width: 420, height: 297, dpi: DPI, body }, { split: 0.4 });
  expect(value.map((page) => page.geometry.part)).toEqual(['left', 'right']);
  const width = Math.round((420 * DPI) / 25.4);
  expect(Number(findings[0]?.detail.fold)).toBeCloseTo(width * 0.4, -1);
  const [left, right] = [value[0]!.geometry.crop, value[1]!.geometry.crop];
  expect(left[0] + left[2]).toBeGreaterThanOrEqual(right[0]);
  expect(right[0] + right[2]).toBe(width);
});

test('a cut through a page that was straightened leans as the page does: no letter of the other half comes along', async () => {
  const random = seeded(9);
  const body = lines(20, 25, 175, 34, random) + lines(222, 25, 175, 34, random);
  const { value } = await clean({ width: 420, height: 297, dpi: DPI, body, skew: 3 }, { split: 0.5 });
  for (const { reading, geometry } of value) {
    const { mask, width, height } = inkOf(reading!.bytes);
    // The gutter is 27 mm wide: the 9 mm at the cut are empty on both pages.
    const strip = Math.round((9 / 25.4) * reading!.dpi);
    const from = geometry.part === 'left' ? width - strip : 0;
    let ink = 0;
    for (let y = 0; y < height; y++) for (let x = from; x < from + strip; x++) ink += mask[y * width + x]!;
    expect(ink).toBe(0);
  }
});

test('as scanned, a leaning page keeps its pixels, and the skew stays known', async () => {
  const body = lines(20, 25, 170, 34, seeded(3));
  const drawing = { width: 210, height: 297, dpi: DPI, body, skew: 2 };
  const { side, value } = await clean(drawing, { asScanned: true });
  expect(value[0]).toMatchObject({ geometry: { deskewed: false }, keep: { bytes: side.original!.bytes } });
  expect(value[0]!.geometry.skewDegrees).toBeCloseTo(2, 1);
  expect((await clean(drawing, {})).value[0]!.geometry.deskewed).toBe(true);
});

test('a photographed sheet is left in its picture, or cut where the clerk saw the middle of the sheet', async () => {
  const random = seeded(5);
  const side = await takePhoto({
    sheet: await paper('booklet', random),
    size: PAPERS.booklet,
    ground: ground('dark', random, 1),
    width: 1600,
    height: 1200,
    tilt: 14,
    azimuth: 60,
    roll: 5,
    fill: 0.85,
    light: () => 1,
    seed: 5,
  }).then((photo) => photo.side);
  const run = (decision: Partial<SheetDecision>) =>
    cleanSide.run({ side, turn: 0, decision: { ...undecided, ...decision } }, cleanOptions.parse({}), {});
  const { corners } = (await run({})).value[0]!.geometry;
  expect(corners).toBeDefined();
  const asTaken = (await run({ asScanned: true })).value[0]!;
  expect(asTaken.geometry.corners).toBeUndefined();
  expect([asTaken.keep.width, asTaken.keep.height]).toEqual([side.raw.width, side.raw.height]);
  const { value, findings } = await run({ split: 0.5 });
  expect(value.map((page) => page.geometry.part)).toEqual(['left', 'right']);
  const middle = corners!.reduce((sum, { x }) => sum + x / 4, 0);
  const fold = findings.find(({ code }) => code === 'SPREAD_SPLIT');
  expect(Math.abs(Number(fold?.detail.fold) - middle)).toBeLessThan(side.raw.width * 0.03);
});
