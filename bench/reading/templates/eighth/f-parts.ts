import { field } from '../../../../samples/make/html.ts';
import type { Paper } from '../../../../samples/make/html.ts';
import type { DocumentClass } from '../../../../src/core/document-class.ts';
import type { Facts } from '../../plan/facts.ts';
import { besideSign, district, sealedSign, unit } from '../form-kit.ts';
import { codeLine, issued, nation, paper, textBlock, twoColumns, TYPED, upper, type Block } from '../kit.ts';
import { headed, officePages, recipients } from '../office-kit.ts';

interface Head {
  above: string;
  office: string;
  no: string;
  about?: string;
  place?: string;
  date?: string;
  share?: number;
  size?: number;
}

/** Office and motto in one row, the number and the date level with each other in a second one below them. */
export function ruledHead(
  f: Facts,
  { above, office, no, about = '', place = f.place.name, date = f.date, share = 42, size = 12 }: Head,
): string {
  const subject = about ? `<div style="font-size:${size - 0.5}pt;line-height:1.2;margin-top:1mm">${about}</div>` : '';
  const top = twoColumns(
    `${above}<br><b>${office}</b><div class="rule" style="width:20mm"></div>`,
    nation(size - 0.5, '-', 52),
    share,
    size,
  );
  const below = twoColumns(
    `Số: ${field('document_no', no)}${subject}`,
    `<i>${place}, ${issued(date)}</i>`,
    share,
    size,
  );
  return `<div style="margin-bottom:-4.4mm">${top}</div>${below}`;
}

/** Papers of the party: a star below the committee, the party's name at the right. */
export function partyHead(f: Facts, above: string, office: string, no: string, size = 12.5): string {
  return twoColumns(
    `${above}<br><b>${office}</b><br>*<br>Số ${field('document_no', no)}`,
    `<b style="font-size:${size + 1}pt;border-bottom:0.3mm solid #111">ĐẢNG CỘNG SẢN VIỆT NAM</b><br><br><i>${f.place.name}, ${issued(f.date)}</i>`,
    44,
    size,
  );
}

/** Unions and societies: their own names at the left, nothing but place and date at the right. */
export function unionHead(f: Facts, above: string, office: string, no: string, right = ''): string {
  return twoColumns(
    `${above}<br><b>${office}</b><br>***<br>Số: ${field('document_no', no)}`,
    `${right}<br><br><i>${f.place.name}, ${issued(f.date)}</i>`,
    48,
    12,
  );
}

/** A typed head without bold letters: everything in the left column runs to the number, the date stands below the motto. */
export function typedHead(f: Facts, office: string, no: string, date: string, place = f.place.name): string {
  return twoColumns(
    `${office}<br>Số: ${field('document_no', no)}`,
    `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<div class="rule" style="width:44mm"></div>${place}, ${issued(date)}`,
    40,
    9.5,
  );
}

/** Recipients at the left with the dossier's code, at the right who signs with the seal of `ring`. */
export function endOf(
  f: Facts,
  by: string,
  to: string[],
  seal: { ring?: string; inner?: string; gap?: number; name?: string } = {},
): string {
  return besideSign(`${recipients(...to)}${codeLine(f)}`, sealedSign(f, by, seal));
}

/** Ring of a seal of a province's office. */
export const ringOf = (f: Facts, office: string): string => `${office} ★ TỈNH ${upper(f.place.province)} ★`;

/** What stands above a commune's own name. */
export const province = (f: Facts): string => `TỈNH ${upper(f.place.province)}`;

/** The commune's committee, as papers name it in a sentence. */
export const committee = (f: Facts): string => `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`;

/** The commune's district, in capitals. */
export const upperDistrict = (f: Facts): string => upper(district(f));

/** A note as programs print it where somebody signed with a key. */
export function keySigned(f: Facts, who: string, top = false): string {
  const at = `${f.date.replaceAll('/', '.')} ${f.chance.whole(10, 16)}:${f.chance.whole(10, 59)}:${f.chance.whole(10, 59)} +07:00`;
  const place = top ? 'margin:-12mm 0 3mm 96mm' : 'margin:2mm auto;width:58mm';
  return `<div style="${place};font-size:8.5pt;line-height:1.25;color:#333">Người ký: ${who}<br>Thời gian ký: ${at}</div>`;
}

/** A red frame with a word of urgency. */
export function urgent(word: string, style = ''): string {
  return `<div style="${style}"><span style="border:0.6mm solid #c2252f;color:#c2252f;font-weight:700;padding:0.6mm 4mm;font-size:13.5pt">${word}</span></div>`;
}

/** Ground lines of a decision in italics: `count` of the office's own words behind the given ones. */
export function grounds(f: Facts, given: string[], count: number): Block[] {
  const all = [...given, ...Array.from({ length: count }, () => f.prose.ground())];
  return all.map((text) => textBlock(`<i>${text}</i>`, 86));
}

/** A heading in the middle that belongs to the lines. */
export const middle = (text: string, size = 13): Block => ({
  html: `<div style="text-align:center;font-weight:700;font-size:${size}pt;margin:2mm 0">${text}</div>`,
  lines: 1.6,
});

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Parts of a long paper: roman numbers, each with a paragraph and an item or two; `size` sentences in a paragraph. */
export function romanParts(f: Facts, count: number, size: number, width = 86, loud = true): Block[] {
  return Array.from({ length: count }, (_, i) => {
    const heading = f.prose.heading();
    return [
      headed(`${ROMAN[i]}. ${loud ? upper(heading) : heading}`, f.prose.paragraph(size), width),
      ...(i % 2 === 0 ? [textBlock(`- ${f.prose.item()}`, width), textBlock(`- ${f.prose.item()}`, width)] : []),
    ];
  }).flat();
}

/** Sentences numbered with arabic digits. */
export function points(f: Facts, count: number, size: number, width = 86, from = 1): Block[] {
  return Array.from({ length: count }, (_, i) => textBlock(`${from + i}. ${f.prose.paragraph(size)}`, width));
}

/** A paper of as many pages as its blocks need; `css` is laid on every page. */
export function pagedPaper(
  kind: DocumentClass,
  opening: string,
  blocks: Block[],
  end: string,
  { first = 29, capacity = 41, last = 11, css = '', font = '' } = {},
): Paper {
  const pages = officePages(opening, blocks, end, { first, capacity, last });
  const styled = css ? pages.map((page) => `<div style="${css}">${page}</div>`) : pages;
  return paper(kind, styled, 'a4', font || undefined);
}

/** A page as a typewriter leaves it. */
export function typedPaper(kind: DocumentClass, page: string): Paper {
  return paper(kind, [`<div style="font-size:10.5pt;line-height:1.5">${page}</div>`], 'a4', TYPED);
}

/** The commune's committee over two lines of a head. */
export const lines2 = (f: Facts): string[] => ['ỦY BAN NHÂN DÂN', unit(f)];

/** A column of label and value without dots, indented. */
export function facts(rows: [label: string, value: string][], margin = 12): string {
  return `<div style="margin:1mm 0 2mm ${margin}mm">${rows.map(([label, value]) => `<div>- ${label}: ${value}</div>`).join('')}</div>`;
}

/** Ruled table of which the columns have widths of their own in %; cells are HTML. */
export function columns(widths: number[], head: string[], rows: string[][], size = 11.5): string {
  const cols = `<colgroup>${widths.map((width) => `<col style="width:${width}%">`).join('')}</colgroup>`;
  const style = `font-size:${size}pt;line-height:1.25`;
  const row = (tag: string) => (cells: string[]) =>
    `<tr>${cells.map((text) => `<${tag} style="${style}">${text}</${tag}>`).join('')}</tr>`;
  return `<table style="table-layout:fixed">${cols}${row('th')(head)}${rows.map(row('td')).join('')}</table>`;
}

/** A date and an hour as invitations have them. */
export const hour = (f: Facts): string =>
  `${f.chance.pick(['07', '08', '13', '14'])} giờ ${f.chance.pick(['00', '30'])}`;

/** Ends a ground with a comma and goes on. */
export const since = (f: Facts, rest: string): string => `${f.prose.ground().replace(/[;.,]$/, '')}, ${rest}`;

/** "Số: 12/…" */
export const numberOf = (f: Facts, tail: string, label = 'Số: '): string =>
  `${label}${field('document_no', `${f.number}/${tail}`)}`;

/** Who signs with the commune's seal or another, for a column at the right of somebody else. */
export const sealed = (f: Facts, by: string, gap = 20, ring?: string, inner = 'CHỦ TỊCH'): string =>
  `<div>${sealedSign(f, by, { gap, inner, ...(ring ? { ring } : {}) })}</div>`;
