import { punchHoles, specks, staple, stains } from '../draw/dirt.ts';
import { boxStamp, seal } from '../draw/ink.ts';
import { pack, type Container } from '../draw/pack.ts';
import { between, pick, type Random } from '../draw/random.ts';
import { turned, type Raster } from '../draw/raster.ts';
import { scan } from '../draw/scan.ts';
import { place } from '../draw/svg.ts';
import { HELD_OUT } from '../layouts/held-out.ts';
import { HELD_OUT_REGISTERS } from '../layouts/held-out-registers.ts';
import { A4_UP, type SizedLayout } from '../layouts/sized-layout.ts';
import { TUNED_REGISTERS } from '../layouts/tuned-registers.ts';
import { TUNED, type Layout } from '../layouts/tuned.ts';
import type { DrawnFile, Half, Plan } from '../plan.ts';

export const LAYOUTS: Record<Half, Record<string, Layout>> = { tuned: TUNED, 'held-out': HELD_OUT };
/** Pages of registers and forms with little print on them. */
export const REGISTERS: Record<Half, Record<string, SizedLayout>> = {
  tuned: TUNED_REGISTERS,
  'held-out': HELD_OUT_REGISTERS,
};

/** What happened to a sheet. The held-out half has damage of its own. */
export const CONDITIONS: Record<Half, string[]> = {
  tuned: ['clean', 'noisy', 'stamped', 'specks', 'feeder', 'yellowed'],
  'held-out': ['clean', 'grainy', 'stamped-blue', 'stapled', 'black lid', 'stained'],
};

/** A delivered form: file type, tone and resolution. */
export interface Delivery {
  container: Container;
  tone: Plan['tone'];
  dpi: number;
}

/** In the shares offices deliver: mostly 300 dpi JPEG, alone or in a PDF. */
export const DELIVERIES: Delivery[] = [
  { container: 'jpeg', tone: 'grey', dpi: 300 },
  { container: 'pdf', tone: 'colour', dpi: 300 },
  { container: 'jpeg', tone: 'colour', dpi: 300 },
  { container: 'pdf', tone: 'grey', dpi: 200 },
  { container: 'g4', tone: 'bilevel', dpi: 300 },
  { container: 'png', tone: 'grey', dpi: 300 },
  { container: 'pdf', tone: 'grey', dpi: 300 },
  { container: 'jpeg', tone: 'colour', dpi: 200 },
];

export interface TextSide {
  half: Half;
  layout: string;
  condition: string;
  skew: number;
  delivery: Delivery;
}

/** An A4 side with print on it, upright or across, as the scanner sees it. */
export function textRaster(side: TextSide, random: Random): Promise<Raster> {
  const { delivery, condition, skew } = side;
  const layout = LAYOUTS[side.half][side.layout];
  const { width, height, draw } = layout ? { ...A4_UP, draw: layout } : REGISTERS[side.half][side.layout]!;
  let body = draw(random);
  const more: { paper?: string; lid?: string; grain?: number; blur?: number; glassDirt?: string } = {};
  switch (condition) {
    case 'noisy':
      Object.assign(more, { grain: 9, blur: 0.8 });
      break;
    case 'grainy':
      Object.assign(more, { grain: 12, blur: 1, paper: '#f1f1ee' });
      break;
    case 'stamped':
      body += place(
        seal('ỦY BAN NHÂN DÂN XÃ MẪU LÂM'),
        between(random, 50, 160),
        between(random, 60, 240),
        between(random, -45, 45),
      );
      body += place(
        boxStamp(['CÔNG VĂN ĐẾN', 'Số: 214'], '#b3202a'),
        between(random, 20, 120),
        between(random, 200, 260),
        between(random, -14, 14),
      );
      break;
    case 'stamped-blue':
      body += place(
        boxStamp(['ĐÃ THU TIỀN', 'BAN TÀI CHÍNH', '12/10/2026'], '#2b4fb0'),
        between(random, 30, 130),
        between(random, 60, 240),
        between(random, -20, 20),
      );
      break;
    case 'specks':
      more.glassDirt = specks(random, width, height, 120);
      break;
    case 'stapled':
      body += staple(random) + punchHoles(random, height, random() < 0.5);
      break;
    case 'feeder':
      Object.assign(more, { lid: '#8d8d8d' });
      break;
    case 'black lid':
      Object.assign(more, { lid: '#101010' });
      break;
    case 'yellowed':
      Object.assign(more, { paper: '#efe6cc', grain: 3 });
      break;
    case 'stained':
      body = stains(random, width, height, 8) + body;
      Object.assign(more, { paper: '#f3ead6', grain: 4 });
      break;
  }
  const channels = delivery.tone === 'colour' ? 3 : 1;
  return scan({ width, height, dpi: delivery.dpi, channels, body, skew, ...more }, random);
}

/** The same as a file, turned clockwise by `fed` as a sheet put in the wrong way round. */
export async function textFile(side: TextSide, random: Random, fed: 0 | 90 | 180 | 270 = 0): Promise<DrawnFile> {
  const raster = await turned(await textRaster(side, random), fed);
  const quality = pick(random, [70, 78, 85]);
  return pack([raster], side.delivery.dpi, side.delivery.container, quality);
}
