import { penned } from '../../draw/ink.ts';
import { between, pick, type Random } from '../../draw/random.ts';
import { breakLines, line, place, text, widthOf, type TextStyle } from '../../draw/svg.ts';
import type { PrintArea } from '../facing-pages.ts';
import { words } from './words.ts';

/** Print as word processors and presses set it: flush at both margins, ruled grids, and what pens add. All lengths in mm. */

const PT = 25.4 / 72;
export const ARIAL = 'Arimo';
export const BOOK = 'EB Garamond';
export const TYPEWRITER = 'Cousine';
export const SANS = 'Open Sans';

export const middleOf = (area: PrintArea): number => (area.left + area.right) / 2;
export const widthOfArea = (area: PrintArea): number => area.right - area.left;

/** A bold line in the middle of the area. */
export function title(area: PrintArea, y: number, words: string, style: TextStyle = {}): string {
  return text(middleOf(area), y, words, { weight: 700, anchor: 'middle', ...style });
}

export interface Block {
  svg: string;
  /** Baseline after it. */
  y: number;
}

/** A paragraph flush at both margins, its last line ragged. */
export function flush(
  x: number,
  y: number,
  width: number,
  content: string,
  style: TextStyle & { indent?: number; leading?: number } = {},
): Block {
  const { indent = 0, leading = (style.size ?? 13) * PT * 1.3 } = style;
  // Widths are guessed: a little room keeps words apart.
  const room = width * 0.965;
  const [first, ...rest] = breakLines(content, room - indent, style);
  const lines = [first ?? '', ...breakLines(rest.join(' '), room, style)];
  let svg = '';
  lines.forEach((one, i) => {
    const [from, wide] = i === 0 ? [x + indent, width - indent] : [x, width];
    svg += i === lines.length - 1 ? text(from, y, one, style) : spread(from, y, wide, one, style);
    y += leading;
  });
  return { svg, y };
}

/** What makes ơ and ư of o and u, and wider. */
const HORN = '\u031b';

/** Words of one line with equal spaces between, the last one ending at the margin. */
function spread(x: number, y: number, width: number, content: string, style: TextStyle): string {
  const parts = content.split(' ');
  if (parts.length < 3) return text(x, y, content, style);
  const hooks = parts.map((part) => [...part.normalize('NFD')].filter((mark) => mark === HORN).length);
  const widths = parts.map((part, i) => widthOf(part, style) + hooks[i]! * 0.09 * (style.size ?? 13) * PT);
  const space = (width - widths.reduce((a, b) => a + b, 0)) / (parts.length - 1);
  let [svg, at] = ['', x];
  parts.forEach((part, i) => {
    const last = i === parts.length - 1;
    svg += text(last ? x + width : at, y, part, last ? { ...style, anchor: 'end' } : style);
    at += widths[i]! + space;
  });
  return svg;
}

/** Paragraphs from `y` down to the area's foot, each of `count` sentences. */
export function prose(
  random: Random,
  from: readonly string[],
  area: PrintArea,
  y: number,
  style: TextStyle & { indent?: number; leading?: number; count?: number } = {},
): Block {
  const { count = 2, ...look } = style;
  const leading = look.leading ?? (look.size ?? 13) * PT * 1.3;
  let svg = '';
  while (y < area.bottom - leading) {
    const room = Math.floor((area.bottom - y) / leading);
    const content = breakLines(words(random, from, count), widthOfArea(area) - (look.indent ?? 0) / 2, look);
    const part = flush(area.left, y, widthOfArea(area), content.slice(0, room).join(' '), look);
    svg += part.svg;
    y = part.y + leading * 0.25;
  }
  return { svg, y };
}

/** Where lines of a grid stand: `shares` of the width from the left edge. */
export function columnsAt(area: PrintArea, shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  let at = 0;
  return [0, ...shares].map((share) => area.left + (widthOfArea(area) * (at += share)) / sum);
}

/** A grid of lines: `xs` down, `ys` across. */
export function grid(xs: readonly number[], ys: readonly number[], thick = 0.3, colour = '#1c1c1c'): string {
  return (
    xs.map((x) => line(x, ys[0]!, x, ys.at(-1)!, thick, colour)).join('') +
    ys.map((y) => line(xs[0]!, y, xs.at(-1)!, y, thick, colour)).join('')
  );
}

/** `count` + 1 places from `from`, `step` apart. */
export function steps(from: number, step: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => from + i * step);
}

/** The first line of `words` that `width` holds. */
export function clipped(content: string, width: number, style: TextStyle): string {
  return breakLines(content, width, style)[0] ?? '';
}

/** Inks of ball pens and fountain pens. */
export const INKS = ['#1f2f78', '#25306a', '#2a2a33', '#1c3f8c'];

/** Words by pen that end before `width`. */
export function hand(random: Random, x: number, y: number, width: number, ink = pick(random, INKS)): string {
  return place(penned(random, Math.max(5, width - 4), ink, between(random, 0.35, 0.5)), x, y);
}

/** A label, dots after it up to the margin, and what a pen wrote on them. */
export function dotted(
  random: Random,
  x: number,
  y: number,
  width: number,
  label: string,
  written: number,
  style: TextStyle & { ink?: string } = {},
): string {
  const { ink = INKS[0], ...look } = style;
  const from = x + widthOf(label, look) + 1.5;
  const dots = from < x + width ? line(from, y + 0.5, x + width, y + 0.5, 0.25, '#555', '0.3 0.9') : '';
  const room = x + width - from;
  return text(x, y, label, look) + dots + (written > 0 ? hand(random, from + 2, y - 0.4, room * written, ink) : '');
}

/** A page number at the foot or the head. */
export function folio(area: PrintArea, n: number, where: 'centre' | 'left' | 'right' | 'head', style: TextStyle = {}) {
  const y = where === 'head' ? area.top - 8 : area.bottom + 10;
  if (where === 'left') return text(area.left, y, String(n), style);
  if (where === 'right') return text(area.right, y, String(n), { ...style, anchor: 'end' });
  return text(middleOf(area), y, String(n), { ...style, anchor: 'middle' });
}
