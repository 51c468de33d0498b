import { randomFor, between, pick, type Random } from '../imaging/draw/random.ts';
import { bleedThrough, specks } from '../imaging/draw/dirt.ts';
import { boxStamp, penned, seal, signature } from '../imaging/draw/ink.ts';
import type { Raster } from '../imaging/draw/raster.ts';
import { scan } from '../imaging/draw/scan.ts';
import { line, place, rect } from '../imaging/draw/svg.ts';
import { Print } from './print.ts';

export const KINDS = ['bilevel', 'grey text', 'form', 'table', 'certificate', 'card', 'photograph'] as const;
export type Kind = (typeof KINDS)[number];
export const HALVES = ['tuned', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

/** An invented page as a scanner sees it. */
export interface DrawnPage {
  kind: Kind;
  half: Half;
  number: number;
  raster: Raster;
  dpi: number;
  bilevel: boolean;
  /** Its lines of print. */
  truth: string;
}

const A4 = { width: 210, height: 297 };

/** Draws page `number` of a kind; the same every time. The halves differ in fonts, layouts, papers and inks. */
export async function drawPage(kind: Kind, half: Half, number: number): Promise<DrawnPage> {
  const random = randomFor(`archive ${kind} ${half} ${number}`);
  const tuned = half === 'tuned';
  const print = new Print(random, tuned ? 'Tinos' : 'Be Vietnam Pro', tuned ? 13 : 11);
  const body = BODIES[kind](print, random, tuned);
  const colour = kind !== 'bilevel' && kind !== 'grey text' && !(kind === 'table' && !tuned);
  const dpi = tuned || number % 2 === 0 ? 300 : 200;
  const raster = await scan(
    {
      ...A4,
      dpi,
      channels: colour ? 3 : 1,
      body,
      paper: pick(random, tuned ? ['#fdfdfc', '#faf8f2'] : ['#f6f1e4', '#fefefe', '#f1f4f6']),
      grain: between(random, 2, tuned ? 4 : 5),
      blur: between(random, 0.5, tuned ? 0.8 : 1.1),
    },
    random,
  );
  return { kind, half, number, raster, dpi, bilevel: kind === 'bilevel', truth: print.truth };
}

type Body = (print: Print, random: Random, tuned: boolean) => string;

const BODIES: Record<Kind, Body> = {
  bilevel: (print, random) => print.head() + print.prose(70, 24) + specks(random, 210, 297, 40, 60),
  'grey text': (print, random, tuned) => {
    const back = tuned ? '' : bleedThrough(print.unseen(60, 30), 210, 0.12);
    return back + print.head() + print.prose(64, 26) + (tuned ? '' : pencil(random, 30, 270));
  },
  form: (print, random, tuned) => {
    const blanks = print.fields(76, tuned ? 11 : 15);
    const name = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM';
    const by = place(penned(random, 50, tuned ? '#2746a8' : '#1d2b6b', 0.45), 40, 262);
    const incoming = tuned ? '' : place(boxStamp(['CÔNG VĂN ĐẾN', 'Số: 0412'], '#3b4fb0'), 20, 12, -3);
    return `${print.head()}${print.title('ĐƠN ĐỀ NGHỊ')}${blanks}${incoming}${by}${place(seal(name), tuned ? 150 : 120, 240, between(random, -20, 20))}${place(signature(random), 146, 236)}`;
  },
  table: (print, _random, tuned) =>
    print.head() + print.grid(74, tuned ? [14, 66, 40, 50] : [10, 44, 38, 30, 48], tuned ? 18 : 22),
  certificate: (print, random, tuned) => {
    const ground = tuned ? waves('#e3c79b', 0.45) : rosettes('#b9d7c4', 0.3);
    const name = 'ỦY BAN NHÂN DÂN XÃ MẪU LÂM';
    return `${ground}${print.head()}${print.title('GIẤY CHỨNG NHẬN', '#b3202c', 22)}${print.fields(90, 9)}${place(seal(name), tuned ? 140 : 70, 225, between(random, -20, 20))}${place(signature(random), 136, 222)}`;
  },
  card: (print, _random, tuned) => {
    const [x, y] = tuned ? [60, 60] : [30, 150];
    const card = `<linearGradient id="card"><stop stop-color="#d9ead9"/><stop offset="1" stop-color="#e8e3f2"/></linearGradient>${rect(x, y, 86, 54, 'url(#card)', '#a9c4b4')}`;
    return card + portrait(x + 4, y + 18, 20, 28) + print.card(x + 28, y + 10);
  },
  photograph: (print, _random, tuned) => portrait(40, 40, 130, tuned ? 170 : 120) + print.prose(tuned ? 240 : 200, 4),
};

function pencil(random: Random, x: number, y: number): string {
  return place(penned(random, 60, '#9d9d9d', 0.35), x, y);
}

function waves(colour: string, thick: number): string {
  let path = '';
  for (let y = 4; y < 297; y += 8) {
    path += `M0 ${y}`;
    for (let x = 0; x < 210; x += 20) path += `q5 ${y % 16 < 8 ? -7 : 7} 10 0t10 0`;
  }
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${thick}"/>`;
}

function rosettes(colour: string, thick: number): string {
  let svg = '';
  for (let y = 20; y < 297; y += 38)
    for (let x = 20; x < 210; x += 38)
      for (let turn = 0; turn < 180; turn += 15)
        svg += `<ellipse cx="${x}" cy="${y}" rx="18" ry="6" transform="rotate(${turn} ${x} ${y})" fill="none" stroke="${colour}" stroke-width="${thick}"/>`;
  return svg;
}

/** A silhouette in tones before a graded ground: nobody's face. */
function portrait(x: number, y: number, width: number, height: number): string {
  const id = `p${x}-${y}`;
  return `<linearGradient id="${id}" x2=".3" y2="1"><stop stop-color="#9db8d6"/><stop offset="1" stop-color="#35506e"/></linearGradient><radialGradient id="${id}f" cx=".4" cy=".35"><stop stop-color="#f1cfae"/><stop offset=".7" stop-color="#b97c55"/><stop offset="1" stop-color="#6b4229"/></radialGradient>${rect(x, y, width, height, `url(#${id})`)}<ellipse cx="${x + width / 2}" cy="${y + height * 0.4}" rx="${width * 0.22}" ry="${height * 0.24}" fill="url(#${id}f)"/><path d="M${x} ${y + height}q${width / 2} ${-height * 0.6} ${width} 0Z" fill="url(#${id}f)"/>${line(x, y, x + width, y)}`;
}
