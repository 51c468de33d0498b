/** Pieces of pages as SVG, all lengths in mm. */

const PT = 25.4 / 72;

export interface TextStyle {
  /** pt */
  size?: number;
  family?: string;
  weight?: 300 | 400 | 700;
  italic?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** One line of print with its baseline at y. */
export function text(x: number, y: number, line: string, style: TextStyle = {}): string {
  const { size = 13, family = 'Tinos', weight = 400, italic = false, anchor = 'start', fill = '#141414' } = style;
  const face = `font-family="${family}" font-size="${(size * PT).toFixed(3)}" font-weight="${weight}"${italic ? ' font-style="italic"' : ''}`;
  return `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" ${face} text-anchor="${anchor}" fill="${fill}">${escape(line)}</text>`;
}

/** How much wider than Tinos a family runs, measured on sentences. */
const RUNS: Record<string, number> = {
  'Be Vietnam Pro': 1.13,
  Arimo: 1.1,
  'Open Sans': 1.14,
  'EB Garamond': 0.95,
  Cousine: 1.42,
};

/** Width in mm a line takes, good to a few per cent: enough to break lines. */
export function widthOf(line: string, style: TextStyle = {}): number {
  let em = 0;
  for (const letter of line.normalize('NFD').replace(/\p{M}/gu, '')) {
    if (/[ijlt.,;:'|!() -]/.test(letter)) em += 0.3;
    else if (/[mw%—]/.test(letter)) em += 0.78;
    else if (/[A-ZĐ]/.test(letter)) em += 0.69;
    else em += 0.48;
  }
  const family = RUNS[style.family ?? ''] ?? 1;
  return em * (style.size ?? 13) * PT * family * (style.weight === 700 ? 1.06 : 1);
}

/** Lines no wider than `width` mm. */
export function breakLines(words: string, width: number, style: TextStyle = {}): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** A paragraph; returns its drawing and the baseline after it. */
export function paragraph(
  x: number,
  y: number,
  width: number,
  words: string,
  style: TextStyle & { leading?: number; indent?: number } = {},
): { svg: string; y: number } {
  const leading = style.leading ?? (style.size ?? 13) * PT * 1.35;
  const indent = ' '.repeat(0);
  let svg = '';
  breakLines(indent + words, width - (style.indent ?? 0) / 2, style).forEach((line, i) => {
    svg += text(x + (i === 0 ? (style.indent ?? 0) : 0), y, line, style);
    y += leading;
  });
  return { svg, y };
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  width = 0.3,
  colour = '#1c1c1c',
  dash = '',
): string {
  return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${colour}" stroke-width="${width}" fill="none"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`;
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  stroke = 'none',
  thick = 0.3,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${stroke}" stroke-width="${thick}"/>`;
}

/** Content moved, turned (clockwise degrees about its own origin) and scaled. */
export function place(svg: string, x: number, y: number, turn = 0, scale = 1): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${svg}</g>`;
}

/** A label with dots to write on, and what was written. */
export function fill(x: number, y: number, width: number, label: string, value: string, style: TextStyle = {}): string {
  const from = x + widthOf(label, style) + 1.5;
  const dots = from < x + width ? line(from, y + 0.6, x + width, y + 0.6, 0.25, '#444', '0.3 0.9') : '';
  return text(x, y, label, style) + dots + (value ? text(from + 2, y - 0.3, value, style) : '');
}
