import { bleedThrough, foldShadow, lidBorder, punchHoles, specks, staple, stains } from '../draw/dirt.ts';
import { BLUE, boxStamp, RED, scribble, seal, signature } from '../draw/ink.ts';
import { pack, type Container } from '../draw/pack.ts';
import { between, dealt, pick, randomFor, type Random } from '../draw/random.ts';
import { scan, type Scan } from '../draw/scan.ts';
import { line, place, text } from '../draw/svg.ts';
import { HALVES, type DrawnFile, type Half, type Plan } from '../plan.ts';
import { sentence } from '../layouts/corpus.ts';
import { DELIVERIES, LAYOUTS, type Delivery } from './text-side.ts';

type Back = (random: Random, half: Half) => Partial<Scan> & { container?: Container };
const [W, H] = [210, 297];

const otherSide = (random: Random, half: Half): string => pick(random, Object.values(LAYOUTS[half]))(random);

/** Backs of sheets: nothing was ever written on them. */
const BACKS: Record<Half, Record<string, Back>> = {
  tuned: {
    'bare paper': () => ({}),
    noise: () => ({ grain: 8 }),
    'lid open': (random) => ({
      glassDirt: lidBorder(random, W, H, between(random, 3, 10), pick(random, ['rt', 'lb', 'r'])),
    }),
    'punch holes': (random) => ({ body: punchHoles(random, H, random() < 0.5) }),
    staple: (random) => ({ body: staple(random) }),
    'show-through': (random, half) => ({ body: bleedThrough(otherSide(random, half), W, between(random, 0.04, 0.1)) }),
    'letter fold': () => ({
      body: `<g transform="rotate(90) translate(0 ${-W})">${foldShadow(99, W, 0.12, 4)}${foldShadow(198, W, 0.12, 4)}</g>`,
    }),
    dust: (random) => ({ glassDirt: specks(random, W, H, 40, 130) }),
    yellowed: () => ({ paper: '#ecdfbd', grain: 4 }),
  },
  'held-out': {
    'old paper': (random) => ({ paper: '#e9dcb8', body: stains(random, W, H, 10), grain: 5 }),
    'strong JPEG': () => ({ grain: 5, blur: 1.2 }),
    'lid open all round': (random) => ({ glassDirt: lidBorder(random, W, H, between(random, 2, 7), 'lrtb') }),
    'punch holes and staple': (random) => ({ body: punchHoles(random, H, true) + staple(random) }),
    'show-through of a table': (random, half) => ({
      body: bleedThrough(otherSide(random, half), W, between(random, 0.06, 0.12)),
      paper: '#f4f2ec',
    }),
    'folded twice': () => ({
      body: `${foldShadow(105, H, 0.1, 5)}<g transform="rotate(90) translate(0 ${-W})">${foldShadow(148, W, 0.1, 5)}</g>`,
    }),
    'askew on a grey lid': (random) => ({ skew: between(random, 0.5, 2), lid: '#8a8a8a' }),
    'pepper of a text mode': (random) => ({ glassDirt: specks(random, W, H, 60, 60), container: 'g4', grain: 3 }),
    'grey recycled paper': (random) => ({ paper: '#d9d7d0', body: specks(random, W, H, 500, 185), grain: 4 }),
  },
};

/** Sides with very little on them that must never be lost. */
const INKED: Record<Half, Record<string, Back>> = {
  tuned: {
    'faint pencil note': (random) => ({
      body: place(scribble(random, 45, '#a2a2a0', 0.35), between(random, 30, 130), between(random, 40, 250)),
    }),
    'red seal alone': (random) => ({
      body: place(
        seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM', RED),
        between(random, 40, 170),
        between(random, 50, 250),
        random() * 90,
      ),
    }),
    'page number': (random) => ({
      body: text(105, 285, String(Math.floor(between(random, 2, 19))), { anchor: 'middle' }),
    }),
    'one signature': (random) => ({
      body: place(signature(random), between(random, 30, 150), between(random, 60, 250)),
    }),
    'one short line': (random, half) => ({
      body: text(30, between(random, 30, 250), sentence(random, half).slice(0, 18), { size: 12 }),
    }),
    'stroke of a ball pen': (random) => ({
      body: line(60, 120, 60 + between(random, 12, 40), 120 + between(random, -14, 14), 0.45, BLUE),
    }),
    'grey seal on a grey scan': (random) => ({
      body: place(seal('CÔNG AN XÃ', '#8d8d8d'), 90, between(random, 60, 230)),
    }),
  },
  'held-out': {
    'light blue ink': (random) => ({
      body: place(scribble(random, 30, '#8fa9d8', 0.5), between(random, 30, 130), between(random, 40, 250)),
    }),
    initials: (random) => ({
      body: place(scribble(random, 6, '#22305c', 0.45), between(random, 170, 190), between(random, 270, 285)),
    }),
    'tick mark': (random) => ({
      body: place(
        `<path d="M0 0l2.2 3.4L8 -5" fill="none" stroke="#1d3fa0" stroke-width=".6"/>`,
        between(random, 30, 170),
        between(random, 40, 260),
      ),
    }),
    'blue box stamp': (random) => ({
      body: place(
        boxStamp(['ĐÃ KIỂM TRA'], '#3f62c4'),
        between(random, 30, 140),
        between(random, 40, 250),
        between(random, -20, 20),
      ),
    }),
    'pale red seal, half inked': (random) => ({
      body: `<g opacity=".45">${place(seal('TRẠM Y TẾ', '#d8606a', 15), between(random, 40, 160), between(random, 50, 240), 30)}</g>`,
    }),
    'pencil number in the corner': (random) => ({
      body: text(185, 20, String(Math.floor(between(random, 10, 99))), { size: 14, italic: true, fill: '#9a9a98' }),
    }),
    'small print at the foot': () => ({
      body: text(105, 288, 'Mẫu số 04', { family: 'Be Vietnam Pro', size: 7, anchor: 'middle', fill: '#333' }),
    }),
  },
};

async function drawBack(
  look: ReturnType<Back>,
  delivery: Delivery,
  random: Random,
  quality: number,
): Promise<DrawnFile> {
  const { container, ...paper } = look;
  const channels = delivery.tone === 'colour' ? 3 : 1;
  const raster = await scan({ width: W, height: H, body: '', dpi: delivery.dpi, channels, ...paper }, random);
  return pack([raster], delivery.dpi, container ?? delivery.container, quality);
}

function plansOf(kind: 'blank' | 'ink', looks: Record<Half, Record<string, Back>>, each: number): Plan[] {
  return HALVES.flatMap((half) => {
    const random = randomFor(`${kind} ${half}`);
    const deliveries = dealt(
      random,
      kind === 'ink' ? DELIVERIES.filter((one) => one.tone !== 'bilevel') : DELIVERIES,
      each,
    );
    const names = dealt(random, Object.keys(looks[half]), each);
    return names.map((name, i): Plan => {
      const id = `${kind}-${half}-${String(i + 1).padStart(2, '0')}`;
      const delivery = deliveries[i]!;
      const quality = name === 'strong JPEG' ? 35 : 78;
      const textMode = looks[half][name]!(randomFor(id), half).container === 'g4';
      return {
        id,
        kind,
        half,
        shows: `${name}, ${textMode ? 'bilevel' : delivery.tone} ${delivery.dpi} dpi`,
        sheet: 'a4',
        dpi: delivery.dpi,
        tone: textMode ? 'bilevel' : delivery.tone,
        needsText: false,
        truth: { turn: null, blank: kind === 'blank' },
        draw: () => {
          const chance = randomFor(id);
          return drawBack(looks[half][name]!(chance, half), delivery, chance, quality);
        },
      };
    });
  });
}

export const blankPlans = (): Plan[] => plansOf('blank', BACKS, 26);
export const inkPlans = (): Plan[] => plansOf('ink', INKED, 21);
