import { field, signed } from '../../../samples/make/html.ts';
import type { FieldKind } from '../../../src/core/field-kind.ts';
import type { Facts } from '../plan/facts.ts';
import { sealOf, upper } from './kit.ts';

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

function spoken(number: number): string {
  if (number < 10) return ONES[number] ?? '';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const last = ones === 5 ? 'lăm' : ones === 1 && tens > 1 ? 'mốt' : ONES[ones];
  const first = tens === 1 ? 'mười' : `${ONES[tens]} mươi`;
  return ones === 0 ? first : `${first} ${last}`;
}

/** dd/mm/yyyy in words, as civil status papers repeat a birth date: "mười bốn tháng ba năm một nghìn chín trăm linh hai". */
export function spelt(date: string): string {
  const [day, month, year] = date.split('/').map(Number) as [number, number, number];
  const [hundreds, rest] = [Math.floor((year % 1000) / 100), year % 100];
  const end = rest === 0 ? '' : rest < 10 ? ` linh ${ONES[rest]}` : ` ${spoken(rest)}`;
  const months = month === 4 ? 'tư' : month === 1 ? 'giêng' : spoken(month);
  return `${spoken(day)} tháng ${months} năm ${ONES[Math.floor(year / 1000)]} nghìn ${ONES[hundreds]} trăm${end}`;
}

/** The commune in capitals: "XÃ YÊN KHÊ". */
export const unit = (f: Facts): string => upper(`${f.place.kind} ${f.place.name}`);

/** An invented district or town above the commune, as papers before 1/7/2025 print it. */
export function district(f: Facts): string {
  return `huyện ${f.place.province.split(' ').reverse().join(' ')}`;
}

/** The issuing office over several lines: `lines` are printed, joined they are its name. */
export function officeLines(...lines: string[]): string {
  return field('agency', lines.join(' '), '').replace('></span>', `>${lines.join('<br>')}</span>`);
}

/** Label in small print above its value, as boxes of electronic forms have it. */
export function above(label: string, value: string, style = ''): string {
  return `<div style="margin:1.4mm 0;${style}"><div style="font-size:8.5pt;color:#333">${label}</div><div>${value}</div></div>`;
}

/** Blocks side by side, each with a column of its own. */
export function sideBySide(...columns: string[]): string {
  return `<div class="cols" style="gap:10mm">${columns.map((column) => `<div>${column}</div>`).join('')}</div>`;
}

/** A line filled with printed dots behind its value; they are the form's rule, not its text. */
export function dotted(label: string, value: string, dots = 30): string {
  return `<div style="margin:1mm 0;overflow:hidden;white-space:nowrap">${label} ...${value}<span data-untrue>${'.'.repeat(dots)}</span></div>`;
}

/** A label in the middle of the page with its value in a line of its own below. */
export function centred(label: string, value: string): string {
  return `<div style="text-align:center;margin:2mm 0">${label}<br>${value}</div>`;
}

/** A value with each of its characters in a box of its own, as forms that are typed off have it. */
export function letterBoxes(kind: FieldKind, value: string, role = ''): string {
  const cells = [...value].map(
    (c) => `<span style="display:inline-block;width:5.4mm;text-align:center;border:0.2mm solid #444">${c}</span>`,
  );
  return field(kind, value, '', role).replace('></span>', `>${cells.join(' ')}</span>`);
}

/** Who signs with a seal, in a column of its own; `ring` is the text on the seal's circle, the commune's where there is none. */
export function sealedSign(
  f: Facts,
  by: string,
  { ring = sealOf(f), inner = 'CHỦ TỊCH', gap = 22, name = f.name() } = {},
): string {
  return signed({ title: by, name, seed: f.number + 7, seal: ring, inner, gap, turn: f.chance.whole(-14, 12) });
}

/** A signature at the right with something small beside it. */
export function besideSign(left: string, signature: string): string {
  return `<div class="cols" style="margin-top:5mm"><div class="small">${left}</div><div>${signature}</div></div>`;
}
