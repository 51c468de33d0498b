import sharp from 'sharp';
import { cleanOptions } from '../../src/imaging/clean-options.ts';
import { cleanSide } from '../../src/imaging/clean-side.ts';
import { findPhoto, type PhotoSearch } from '../../src/imaging/find-photo.ts';
import { shrinkUpright } from '../../src/imaging/measure/shrink-upright.ts';
import type { SheetSide } from '../../src/core/page-image.ts';
import { draw, lines, seeded } from './draw.ts';
import { ground, paper, PAPERS, type GroundName, type PaperName } from './scene.ts';
import { clip, takePhoto, thumb, type Photo } from './take-photo.ts';

interface Scene extends Partial<Photo> {
  on: GroundName;
  of: PaperName;
  seed: number;
}

async function shoot({ on, of, seed, ...rest }: Scene) {
  const random = seeded(seed);
  return takePhoto({
    sheet: await paper(of, random),
    size: PAPERS[of],
    ground: ground(on, random, on === 'tiles' ? 0 : 1),
    width: 1200,
    height: 1600,
    tilt: 14,
    azimuth: 60,
    roll: 5,
    fill: 0.85,
    light: (u, v) => 1 - 0.35 * u * v,
    seed,
    ...rest,
  });
}

function search(side: SheetSide): PhotoSearch {
  return findPhoto(shrinkUpright(side.raw, Math.max(1, Math.round(side.dpi / 105)), 0, side.dpi), side);
}

const findingsOf = async (side: SheetSide): Promise<string[]> =>
  (await cleanSide.run({ side, turn: 0 }, cleanOptions.parse({}), {})).findings.map(({ code }) => code);

describe('a photographed sheet is found to 1 % of the diagonal', () => {
  const scenes: [string, Scene][] = [
    ['on a dark table', { on: 'dark', of: 'letter', seed: 1 }],
    ['on strong wood grain', { on: 'wood', of: 'form', seed: 2, roll: -9 }],
    ['on a light desk', { on: 'light', of: 'letter', seed: 10 }],
    ['on patterned cloth', { on: 'cloth', of: 'letter', seed: 4 }],
    ['along the joints of tiles', { on: 'tiles', of: 'form', seed: 5, roll: 0, tilt: 8 }],
    ['over other papers', { on: 'papers', of: 'letter', seed: 6, fill: 0.75 }],
    ['beside a keyboard', { on: 'keyboard', of: 'half', seed: 7, fill: 0.6 }],
    ['with a printed frame', { on: 'wood', of: 'certificate', seed: 8, width: 1600, height: 1200 }],
    ['held by a thumb', { on: 'dark', of: 'letter', seed: 9, over: thumb({ x: 90, y: 20 }, { x: 200, y: 60 }) }],
    ['under a clip', { on: 'wood', of: 'letter', seed: 11, over: clip(20, -148.5) }],
    ['with a curled corner', { on: 'dark', of: 'letter', seed: 12, curl: 8 }],
    ['in the shadow of the phone', { on: 'wood', of: 'form', seed: 13, light: (u) => (u > 0.4 ? 1 : 0.6 + u / 9) }],
    ['that fills the picture', { on: 'dark', of: 'letter', seed: 14, fill: 0.975, tilt: 6 }],
    ['as a long receipt', { on: 'wood', of: 'receipt', seed: 15 }],
    ['as a card', { on: 'dark', of: 'card', seed: 16, width: 1600, height: 1200 }],
  ];
  test.each(scenes)('%s', async (_, scene) => {
    const { side, corners } = await shoot(scene);
    const { photo, cut } = search(side);
    expect(cut).toBe(false);
    const diagonal = Math.hypot(side.raw.width, side.raw.height);
    photo!.corners.forEach((corner, i) => {
      expect(Math.hypot(corner.x - corners[i]!.x, corner.y - corners[i]!.y) / diagonal).toBeLessThan(0.01);
    });
    const { width, height } = PAPERS[scene.of];
    const true1 = Math.max(width / height, height / width);
    expect(Math.max(photo!.width / photo!.height, photo!.height / photo!.width) / true1).toBeCloseTo(1, 1);
  });
});

describe('a photograph is left as it is', () => {
  const cuts: [string, Partial<Scene>][] = [
    ['three corners are outside of it', { fill: 1.05, shift: { x: 0.2, y: 0.15 } }],
    ['one edge is', { shift: { x: 0, y: 0.3 }, tilt: 12 }],
    ['an edge at the side is', { shift: { x: -0.3, y: 0.02 }, on: 'dark', tilt: 12 }],
    ['one corner is', { fill: 0.8, roll: 12, shift: { x: -0.19, y: 0 }, on: 'dark' }],
    ['two opposite edges are', { fill: 1.3, width: 1600, height: 1200, roll: 3 }],
  ];
  test.each(cuts)('and said to be cut when %s', async (_, scene) => {
    const { side } = await shoot({ on: 'wood', of: 'letter', seed: 20, ...scene });
    expect(search(side)).toEqual({ photo: null, cut: true });
    const { value: pages, findings } = await cleanSide.run({ side, turn: 90 }, cleanOptions.parse({}), {});
    expect(findings.map(({ code }) => code)).toContain('PHOTO_CUT');
    const { width, height } = side.raw;
    expect(pages.map(({ geometry, keep }) => ({ ...geometry, kept: [keep.width, keep.height] }))).toEqual([
      expect.objectContaining({
        part: 'whole',
        rotation: 90,
        deskewed: false,
        crop: [0, 0, height, width],
        kept: [height, width],
      }),
    ]);
  });

  test.each([0, 1.5, -3])('but not when it is a scan on a black bed that leans by %d°', async (degrees) => {
    const { raw } = await draw({ width: 210, height: 297, body: lines(25, 25, 160, 34, seeded(22)), tone: 'colour' });
    const { width, height, channels } = raw;
    const leaning = await sharp(raw.data, { raw: { width, height, channels } })
      .rotate(degrees, { background: '#0c0c0c' })
      .png()
      .toBuffer();
    const { data, info } = await sharp(leaning)
      .extract({ left: 150, top: 150, width: width - 150, height: height - 150 })
      .extend({ right: 300, bottom: 300, background: '#0c0c0c' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const side: SheetSide = {
      sheet: 1,
      raw: { data: new Uint8Array(data), width: info.width, height: info.height, channels: 3 },
      tone: 'colour',
      dpi: 200,
      dpiSource: 'estimated',
      original: null,
    };
    expect(search(side)).toEqual({ photo: null, cut: false });
  });

  test('when it was cropped to the sheet: it is simply a page', async () => {
    const side = await draw({
      width: 210,
      height: 297,
      body: lines(25, 25, 160, 34, seeded(21)),
      tone: 'colour',
      noise: 4,
    });
    expect(search({ ...side, dpiSource: 'estimated' })).toEqual({ photo: null, cut: false });
  });
});

describe('a new photograph is asked for', () => {
  const scene = { on: 'wood', of: 'letter', seed: 30 } as const;
  test('when it is too blurred to be read', async () => {
    expect(await findingsOf((await shoot({ ...scene, blur: 3.4 })).side)).toContain('PHOTO_BLURRED');
  });
  test('when it was shaken', async () => {
    const { side } = await shoot({ ...scene, width: 900, height: 1200, motion: { length: 11, degrees: 0 } });
    expect(await findingsOf(side)).toContain('PHOTO_BLURRED');
  });
  test('when glare hides lines', async () => {
    const { side } = await shoot({ ...scene, glare: { x: 10, y: -20, radius: 32 } });
    expect(await findingsOf(side)).toContain('PHOTO_GLARE');
  });
  test('but not for glare when the paper of a cut sheet is blown out all over, beside a dark ground', async () => {
    const cut = { ...scene, on: 'dark', shift: { x: 0, y: 0.3 }, tilt: 12, light: () => 1.25 } as const;
    const codes = await findingsOf((await shoot(cut)).side);
    expect(codes).toContain('PHOTO_CUT');
    expect(codes).not.toContain('PHOTO_GLARE');
  });
  test('when it is too dark', async () => {
    expect(await findingsOf((await shoot({ ...scene, light: () => 0.08, noise: 1.5 })).side)).toContain('PHOTO_DARK');
  });
  test('but not of a sharp one', async () => {
    const codes = await findingsOf((await shoot(scene)).side);
    expect(codes.filter((code) => code.startsWith('PHOTO_'))).toEqual([]);
  });
});
