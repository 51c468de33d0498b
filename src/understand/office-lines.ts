import type { Field } from '../core/document.ts';
import { unionBox } from '../core/geometry.ts';
import { editDistance } from '../core/edit-distance.ts';
import { ocrField } from './field-maker.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';
import { repairHeading } from './repair-heading.ts';
import { isCapitals, settleReading } from './settle-reading.ts';
import { squeezeText } from './squeezed-text.ts';

/** Words of offices as they are printed, and the place's name as most of the paper reads it. */
export function settleOffice(field: Field, views: readonly PageView[], knowledge: Knowledge): Field {
  const repaired = repairHeading(field.value, knowledge.identifiers.printedHeadings);
  const place =
    /(?:^|\s)(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố)\s+(\p{L}[\p{L} ]{1,40})$/iu.exec(repaired);
  const settled = place && settleReading(place[1]!, views);
  if (!place || !settled) return { ...field, value: repaired };
  const name = isCapitals(repaired) ? settled.text.toUpperCase() : settled.text;
  return { ...field, value: repaired.slice(0, repaired.length - place[1]!.length) + name };
}

/** First words of offices, folded. */
export function foldedHeads(knowledge: Knowledge): string[] {
  return knowledge.identifiers.agencyHeads.map((head) => foldSameLength(head));
}

/** Letters from which a head of offices is found although its words are glued, with a wrong one. */
const LONG_HEAD = 8;

/**
 * "BẢN CAM KẾT" is what a paper is called, no board ("BAN"); "PHONG THỔ NAM" a place, no department ("PHÒNG"): told where the print has
 * its marks.
 */
const NO_OFFICE = /^\P{L}*(?:BẢN|Bản|PHONG(?=.*[À-ỹ])|Phong(?=.*[à-ỹ]))(?:\s|$)/u;

/** Whether a printed line begins with an office: as `startsOffice`, but what only looks like one without marks is none. */
export function beginsOffice({ text, folded }: Pick<Line, 'text' | 'folded'>, heads: string[]): boolean {
  return !NO_OFFICE.test(text) && startsOffice(folded, heads);
}

/** Whether a folded line begins with an office; glued words and, in long heads, a wrong letter are forgiven. */
export function startsOffice(folded: string, heads: string[]): boolean {
  const text = folded.replace(/^\W+/, '');
  // "TRƯỞNG CÔNG AN" is who heads the police, "TRƯỜNG GIANG" a place: no schools.
  if (/^truong\s/.test(text) && !SCHOOL.test(text)) return false;
  // "Số TT", "Số ĐDCN" are numbers: a department is of something.
  if (/^so\s/.test(text) && !isDepartment(text)) return false;
  // "(BẢN CHÍNH)" is no board ("ban").
  if (/^ban (?:chinh|sao)\b/.test(text)) return false;
  const { text: squeezed } = squeezeText(text.slice(0, 60));
  return heads.some((head) => {
    if (text.startsWith(`${head} `) || text.replace(/\W+$/, '') === head) return true;
    const letters = head.replace(/[^a-z]/g, '');
    if (letters.length < LONG_HEAD)
      return letters === 'ubnd' && /^ubnd(?:xa|phuong|tinh|thitran|thanhpho|huyen)/.test(squeezed);
    return squeezed.startsWith(letters) || editDistance(squeezed.slice(0, letters.length), letters) <= 1;
  });
}

/** First two words of what departments of a province are of, now and before the mergers of 2025 (NĐ 24/2014/NĐ-CP, NĐ 45/2025/NĐ-CP). */
const DEPARTMENTS = [
  'noi vu|tu phap|tai chinh|cong thuong|nong nghiep|xay dung|khoa hoc|van hoa|giao duc|y te|dan toc|ngoai vu|du lich',
  'lao dong|ke hoach|giao thong|thong tin|tai nguyen|quy hoach|an toan|thuong mai|thuy san|the thao|the duc|cong nghiep',
  'dia chinh|moi truong|quan ly|canh sat',
]
  .join('|')
  .split('|');
const LONG_DEPARTMENT = 6;

/** "so noi vu": "SỞ" and what it is of, a wrong letter forgiven; also alone or of a place only, which is nameless. */
function isDepartment(text: string): boolean {
  if (isNameless(text)) return true;
  const words =
    /^so (\S+) (\S+)/
      .exec(text)
      ?.slice(1)
      .join(' ')
      .replace(/[^a-z ]/g, '') ?? '';
  return DEPARTMENTS.some((of) => words === of || (of.length >= LONG_DEPARTMENT && editDistance(words, of) <= 1));
}

/** The name of the province or district under a commune. */
export function isProvinceLine(line: Line, before: readonly Line[]): boolean {
  return (
    (/^(?:tinh|thanh pho|tp|huyen|quan)\b/.test(line.folded) &&
      before.some((l) => /(?:^|\s)(?:xa(?! hoi)|phuong|thi tran|dac khu)\s/.test(l.folded))) ||
    (/^(?:tinh|thanh pho|tp)\b/.test(line.folded) &&
      before.some((l) => /(?:^|\s)(?:huyen|quan|thi xa)\s/.test(l.folded)))
  );
}

/** What the office does on the paper, behind its name on one line: "PHÒNG GIÁO DỤC CHỨNG NHẬN:", "TRƯỜNG CAO ĐẲNG NGHỀ ... cấp". */
export const DOES = /(?<=\S\s\S.*)\s(?:chứng nhận|xác nhận|công nhận|chứng thực|cấp|cấp cho)\s?:?$/iu;

/** The office on these lines, from the offset `start` of the first one; `base` is the rule's confidence, 0..1. */
export function officeField(lines: readonly Line[], start: number, base: number): Field {
  const line = lines[0]!;
  const texts = lines.map((l, i) => (i === 0 ? l.text.slice(start) : l.text));
  const value = texts
    .map((t) => t.replace(/^[^\p{L}]+|[^\p{L}\d)]+$/gu, ''))
    .join(' ')
    .replace(DOES, '');
  const field = ocrField('agency', value, { line, start, end: line.text.length }, base);
  return { ...field, box: lines.length > 1 ? unionBox(lines.map((l) => l.box)) : field.box, verbatim: texts.join(' ') };
}

/** What a school is called: its level or what it teaches. */
const SCHOOL =
  /^truong\s?(?:tieu hoc|trung|th|cao dang|dai hoc|mam non|mau giao|pho thong|chinh tri|day nghe|nghe|boi duong|si quan|can bo|quan su|su pham|chuyen|dan toc|ptdt|mn\b|tieu)/;

const NAMELESS = new RegExp(
  String.raw`^\W*(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|cong an|so|phong|truong|ban|cuc|chi cuc|trung tam|van phong|chu tich)` +
    String.raw`(?:\s(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|tinh|thanh pho))?\W*$`,
);

/** An office without the name of its place or of what it does. */
export function isNameless(folded: string): boolean {
  return NAMELESS.test(folded);
}

/** The words of a line between two offsets, as a line; null when there are none. */
export function partOf(line: Line, start: number, end: number): Line | null {
  const inside = line.words.filter((word) => word.start >= start && word.end <= end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const words = inside.map((w) => ({ ...w, start: w.start - first.start, end: w.end - first.start }));
  const [text, folded] = [line.text, line.folded].map((whole) => whole.slice(first.start, last.end)) as [
    string,
    string,
  ];
  return { ...line, words, text, folded, columns: [0] };
}
