import bwipjs from 'bwip-js/node';
import type { FieldKind } from '../../src/core/field-kind.ts';
import { seededRandom } from './random.ts';

/** A paper as drawn: a class, its pages as HTML and the size they are printed on. */
export interface Paper {
  class: string;
  pages: string[];
  size: PaperSize;
  /** CSS font family; the Times-like default is what offices print with. */
  font?: string;
}

/** mm */
export const PAPER_SIZES = {
  a4: [210, 297],
  a4Landscape: [297, 210],
  a5: [148, 210],
  a5Landscape: [210, 148],
} as const;
export type PaperSize = keyof typeof PAPER_SIZES;

/** Text safe inside HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A value on the paper that belongs to the truth: `shown` is printed, `value` is its normalised form. */
export function field(kind: FieldKind, value: string, shown: string = value, role = ''): string {
  const attributes = `data-kind="${kind}" data-value="${escapeHtml(value)}" data-role="${escapeHtml(role)}"`;
  return `<span ${attributes}>${escapeHtml(shown)}</span>`;
}

/** Label and value on a dotted line, as printed forms have them. */
export function fill(label: string, value: string, style = ''): string {
  return `<div class="fill" style="${style}"><span>${label}</span><span class="dots">${value}</span></div>`;
}

/** Several labels and values on one row; widths are CSS flex shares. */
export function fillRow(...parts: [label: string, value: string, share: number][]): string {
  return `<div class="row">${parts.map(([l, v, s]) => fill(l, v, `flex:${s}`)).join('')}</div>`;
}

/** National name and motto. */
export function motto(size = 13): string {
  return `<div class="motto"><div style="font-size:${size}pt"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></div>
  <div style="font-size:${size + 0.5}pt"><b>Độc lập - Tự do - Hạnh phúc</b></div><div class="rule" style="width:58mm"></div></div>`;
}

/** Two columns: the issuing agency with its number, and the motto with place and date. */
export function letterhead(left: string, right = ''): string {
  return `<div class="head"><div class="left">${left}</div><div class="right">${motto(12)}${right}</div></div>`;
}

/** Agency lines above the number. */
export function agency(parent: string, name: string, value = `${parent} ${name}`): string {
  const shown = field('agency', value, name);
  return `<div style="font-size:12pt">${parent}</div><div style="font-size:12pt"><b>${shown}</b></div><div class="rule" style="width:22mm"></div>`;
}

/** A QR code as an inline picture, `size` mm wide. */
export function qr(text: string, size: number, extra = ''): string {
  return `<div class="code" style="width:${size}mm;height:${size}mm" ${extra}>${bwipjs.toSVG({ bcid: 'qrcode', text })}</div>`;
}

/** A Code 128 bar code, `width` mm wide. */
export function code128(text: string, width: number, height: number): string {
  const svg = bwipjs.toSVG({ bcid: 'code128', text, height: 12 }).replace('<svg ', '<svg preserveAspectRatio="none" ');
  return `<div class="code wide" style="width:${width}mm;height:${height}mm">${svg}</div>`;
}

let seals = 0;

/** A round red seal with its text on the circle; x and y in mm from the top left corner of what holds it. */
export function seal(
  x: number,
  y: number,
  outer: string,
  inner: string,
  turn = -8,
  opacity = 0.82,
  diameter = 36,
): string {
  seals += 1;
  const id = `seal${seals}`;
  const star = '0,-17 4,-5.5 16.2,-5.3 6.5,2.1 10,13.8 0,6.8 -10,13.8 -6.5,2.1 -16.2,-5.3 -4,-5.5';
  return `<svg class="seal" style="left:${x}mm;top:${y}mm;width:${diameter}mm;height:${diameter}mm;opacity:${opacity};transform:rotate(${turn}deg)" viewBox="-100 -100 200 200">
  <g fill="none" stroke="#cf1f2b"><circle r="95" stroke-width="5"/><circle r="88" stroke-width="1.6"/><circle r="56" stroke-width="1.8"/></g>
  <path id="${id}" d="M -69 0 A 69 69 0 1 1 69 0 A 69 69 0 1 1 -69 0" fill="none"/>
  <text fill="#cf1f2b" font-size="18" font-weight="700"><textPath href="#${id}" startOffset="2" textLength="424" lengthAdjust="spacingAndGlyphs">${outer}</textPath></text>
  <polygon points="${star}" fill="#cf1f2b" transform="translate(0,-14) scale(1.25)"/>
  <text fill="#cf1f2b" font-size="15" font-weight="700" text-anchor="middle" y="32">${inner}</text></svg>`;
}

/** A signature in blue ink; x and y in mm. */
export function signature(x: number, y: number, seed: number, width = 38, ink = '#1f3fa8'): string {
  const random = seededRandom(seed);
  let path = 'M 4 34';
  for (let step = 0; step < 7; step += 1) {
    const px = 8 + step * 13;
    const up = 4 + random() * 26;
    path += ` C ${px} ${up} ${px + 7 + random() * 8} ${up - 6} ${px + 6} ${30 + random() * 12} S ${px + 9} ${20 + random() * 10} ${px + 12} ${26 + random() * 8}`;
  }
  path += ' Q 70 52 20 46';
  return `<svg class="over" style="left:${x}mm;top:${y}mm;width:${width}mm" viewBox="0 0 110 56"><path d="${path}" fill="none" stroke="${ink}" stroke-width="1.7" stroke-linecap="round"/></svg>`;
}

export interface SignedBy {
  title: string;
  name: string;
  /** Seeds the signature; the same person signs the same way. */
  seed: number;
  /** Text on the seal's circle; without it the signature stands alone. */
  seal?: string;
  /** Text in the middle of the seal. */
  inner?: string;
  /** mm between title and name */
  gap?: number;
  /** Degrees the seal is turned. */
  turn?: number;
}

/** Who signs: title, signature with the seal over its left third, name. */
export function signed(by: SignedBy): string {
  const gap = by.gap ?? 24;
  const stamp = by.seal ? seal(-8, gap / 2 - 17, by.seal, by.inner ?? 'CHỦ TỊCH', by.turn ?? -8) : '';
  const ink = `<div style="position:relative;width:58mm;height:${gap}mm;margin:0 auto">${stamp}${signature(12, gap / 2 - 9, by.seed, 36)}</div>`;
  return `<div class="sign"><b>${by.title}</b>${ink}<b>${by.name}</b></div>`;
}

/** A faint woven pattern as on certificates; `tint` is a light colour. */
export function guilloche(tint: string): string {
  const waves = Array.from({ length: 48 }, (_, i) => {
    const y = i * 6.4;
    return `<path d="M 0 ${y} q 13 ${i % 2 ? 7 : -7} 26 0 t 26 0 t 26 0 t 26 0 t 26 0 t 26 0 t 26 0 t 26 0 t 26 0 t 26 0 t 26 0 t 26 0"/>`;
  }).join('');
  return `<svg class="back" preserveAspectRatio="none" viewBox="0 0 297 297"><g fill="none" stroke="${tint}" stroke-width="0.45">${waves}</g></svg>`;
}
