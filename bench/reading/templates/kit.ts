import { escapeHtml, field, signed, type Paper, type PaperSize } from '../../../samples/make/html.ts';
import { dateInWords, isoDate, type Person } from '../../../samples/make/people.ts';
import type { DocumentClass } from '../../../src/core/document-class.ts';
import type { Facts } from '../plan/facts.ts';

/** Arial-like and typewriter-like fonts; without one a paper is set in the Times-like Tinos. */
export const SANS = "'Arimo'";
export const MODERN = "'Be Vietnam Pro'";
export const TYPED = "'Cousine'";

export const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** Text on a seal's circle. */
export function sealOf(f: Facts, office = 'ỦY BAN NHÂN DÂN'): string {
  return `${office} ${upper(`${f.place.kind} ${f.place.name}`)} ★ ${upper(`tỉnh ${f.place.province}`)} ★`;
}

/** The paper's own date as part of the truth. */
export function issued(date: string, shown = dateInWords(date)): string {
  return field('issue_date', isoDate(date), shown);
}

export const nameOf = (who: Person, role: string, shown = who.name): string =>
  field('person_name', who.name, shown, role);
export const bornOf = (who: Person, role: string, shown = who.born): string =>
  field('birth_date', isoDate(who.born), shown, role);
export const idOf = (who: Person, role: string, shown = who.id): string => field('citizen_id', who.id, shown, role);

/** 0523 0112 3456 */
export function spaced(id: string): string {
  return id.replace(/(\d{4})(?=\d)/g, '$1 ');
}

export function title(text: string, size = 15, style = ''): string {
  return `<div class="title" style="font-size:${size}pt;${style}">${text}</div>`;
}

export function paragraphs(texts: string[], style = ''): string {
  return texts.map((text) => `<p style="${style}">${text}</p>`).join('');
}

/** A bordered table; cells are HTML. */
export function grid(head: string[], rows: string[][], size = 12): string {
  const cell = (tag: string) => (text: string) => `<${tag} style="font-size:${size}pt">${text}</${tag}>`;
  const top = head.length > 0 ? `<tr>${head.map(cell('th')).join('')}</tr>` : '';
  return `<table>${top}${rows.map((row) => `<tr>${row.map(cell('td')).join('')}</tr>`).join('')}</table>`;
}

/** National name and motto as letterheads print them; `dash` stands between the words of the motto. */
export function nation(size = 12, dash = '-', line = 42): string {
  const rule = line > 0 ? `<div class="rule" style="width:${line}mm"></div>` : '';
  return `<b style="font-size:${size}pt">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b style="font-size:${size + 1}pt">Độc lập ${dash} Tự do ${dash} Hạnh phúc</b>${rule}`;
}

/** Letterhead in two columns; `left` and `right` are HTML below agency and motto, `share` the left width in %. */
export function twoColumns(left: string, right: string, share = 42, size = 12): string {
  return `<div class="head" style="font-size:${size}pt;line-height:1.25"><div class="left" style="width:${share}%">${left}</div><div class="right" style="width:${98 - share}%">${right}</div></div>`;
}

/** Signature block at the right, recipients or nothing at the left. */
export function closing(f: Facts, by: string, left = '', inner = 'CHỦ TỊCH', office?: string, gap = 22): string {
  const signature = signed({
    title: by,
    name: f.name(),
    seed: f.number + 7,
    seal: sealOf(f, office),
    inner,
    gap,
    turn: f.chance.whole(-14, 12),
  });
  return `<div class="cols" style="margin-top:5mm"><div class="small">${left}</div><div>${signature}</div></div>`;
}

/** Somebody who signs without a seal. */
export function plainSign(f: Facts, by: string, name: string, gap = 16): string {
  return signed({ title: by, name, seed: f.chance.whole(1, 9999), gap });
}

/** "Mã hồ sơ: …" where the paper belongs to a dossier whose code is printed. */
export function codeLine(f: Facts, label = 'Mã hồ sơ:'): string {
  return f.printedCode ? `<div class="small">${label} ${field('dossier_code', f.printedCode)}</div>` : '';
}

export function paper(kind: DocumentClass, pages: string[], size: PaperSize = 'a4', font?: string): Paper {
  return font ? { class: kind, size, pages, font } : { class: kind, size, pages };
}

/** Blocks of HTML with their height in lines. */
export interface Block {
  html: string;
  lines: number;
}

/** Height of a paragraph of `text` in lines of `width` characters. */
export function textBlock(text: string, width: number, style = ''): Block {
  return {
    html: `<p style="${style}">${text}</p>`,
    lines: Math.ceil((text.replace(/<[^>]+>/g, '').length + 8) / width) + 0.35,
  };
}

/**
 * Blocks on as many pages as they need: `capacity` lines a page, `first` on the first one and `last` kept free on the last.
 * `frame` draws a page's number.
 */
export function paginate(
  blocks: Block[],
  first: number,
  capacity: number,
  last: number,
  frame: (page: number) => string,
): string[] {
  const pages: string[] = [''];
  let room = first;
  for (const block of blocks) {
    if (block.lines > room) {
      pages.push(frame(pages.length + 1));
      room = capacity;
    }
    pages[pages.length - 1] += block.html;
    room -= block.lines;
  }
  if (room < last) pages.push(frame(pages.length + 1));
  return pages;
}

/** "3" at the top centre, as decree 30/2020 has it. */
export function pageNumber(page: number): string {
  return `<div style="text-align:center;margin-bottom:3mm">${page}</div>`;
}

/** Text in a box of its own line: labels and values as plain sentences. */
export function line(label: string, value: string, style = ''): string {
  return `<div style="margin:1mm 0;${style}">${escapeHtml(label)} ${value}</div>`;
}
