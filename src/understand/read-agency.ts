import type { Field } from '../core/document.ts';
import { unionBox } from '../core/geometry.ts';
import { ocrField } from './field-maker.ts';
import { findPhrase } from './find-phrase.ts';
import { upperShare } from './find-titles.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';
import { repairHeading } from './repair-heading.ts';
import { isCapitals, settleReading } from './settle-reading.ts';
import { findSqueezed, squeezeText } from './squeezed-text.ts';

/** Departments that carry their parent's name; other offices below a parent stand for themselves. */
const DEPARTMENT = /^(?:phong|van phong(?! (?:uy ban|ubnd|hoi dong|hdnd|doan|dang ky))|ban|bo phan)\b/;

/**
 * The office at the top left of page 1, its lines joined. Of two offices the lower one issues (NĐ 30/2020, appendix I, item 2),
 * unless it is a mere department; the name of the province under a commune is left out.
 */
export function readLetterhead(first: PageView, knowledge: Knowledge): Field | null {
  const heads = foldedHeads(knowledge);
  const left = first.segments.filter(
    (s) => s.top < 0.28 && s.middle < 0.5 && upperShare(s.text) >= 0.7 && !isMotto(s) && /[a-z]{2}/.test(s.folded),
  );
  const from = left.findIndex((line) => startsOffice(line.folded, heads));
  if (from < 0) return null;
  let lines = [left[from]!];
  for (const next of left.slice(from + 1)) {
    const last = lines.at(-1)!;
    if (next.box[1] - (last.box[1] + last.box[3]) > 1.6 * last.box[3] || /^\W{0,2}so\b[^a-z]/.test(next.folded)) break;
    if (startsOffice(next.folded, heads) && !DEPARTMENT.test(next.folded)) lines = [next];
    else if (!isProvinceLine(next, lines)) lines.push(next);
    if (lines.length === 3) break;
  }
  return settle(joinLines(lines, 0, 0.9), [first], knowledge);
}

/** The office of the signature, for papers without a letterhead: "GIÁM ĐỐC SỞ ...", "TRƯỞNG CÔNG AN XÃ ...". */
export function readSigningOffice(views: readonly PageView[], knowledge: Knowledge): Field | null {
  const heads = foldedHeads(knowledge);
  const leaders = knowledge.identifiers.leaders.map((l) => foldSameLength(l)).sort((a, b) => b.length - a.length);
  for (const view of views) {
    for (const line of signatureLines(view)) {
      if (upperShare(line.text) < 0.7) continue;
      const alone = leaders.includes(line.folded.replace(/\W+$/, ''));
      const next = alone ? view.segments.find((s) => isContinued(s, line) && startsOffice(s.folded, heads)) : undefined;
      if (next && upperShare(next.text) >= 0.9) return settle(joinLines([next], 0, 0.8), views, knowledge);
      const leader = leaders.find((l) => line.folded.startsWith(`${l} `));
      const start = leader ? leader.length + 1 : 0;
      if (!leader || !startsOffice(line.folded.slice(start), heads)) continue;
      const below = view.segments.filter(
        (s) => isContinued(s, line) && upperShare(s.text) >= 0.9 && !leaders.some((l) => s.folded.startsWith(l)),
      );
      const more = below.slice(0, 1).filter((s) => !(isProvinceLine(s, [line]) || isPlaceOfDepartment(s, line, start)));
      return settle(joinLines([line, ...more], start, 0.8), views, knowledge);
    }
  }
  return null;
}

/** Who signs by order (TUQ., TL.) of an office names his own below it: what stands there is looked at first. */
function signatureLines(view: PageView): Line[] {
  const order = view.segments.find((s) => /^\W{0,2}(?:tuq|tl)\b/.test(s.folded));
  const below = order ? view.segments.filter((s) => s.top > order.top) : [];
  return [...below, ...view.segments.filter((s) => !below.includes(s))];
}

/** "SỞ GIÁO DỤC VÀ ĐÀO TẠO / TỈNH ...": the province is no part of a department's name, of its people's committee it is. */
function isPlaceOfDepartment(line: Line, office: Line, start: number): boolean {
  return (
    /^\W{0,2}(?:tinh|thanh pho|tp)\b/.test(line.folded) && /^(?:so|phong|chi cuc)\b/.test(office.folded.slice(start))
  );
}

/** The issuing office that cards print: one of a closed list, over one line or two. */
export function readCardOffice(views: readonly PageView[], knowledge: Knowledge): Field | null {
  for (const view of views) {
    for (const [i, line] of view.lines.entries()) {
      const both = [line, ...view.lines.slice(i + 1, i + 3)];
      const joined = squeezeText(both.map((l) => l.folded).join(' '));
      for (const office of knowledge.identifiers.cardOffices) {
        const phrase = squeezeText(foldSameLength(office)).text;
        const hit = findSqueezed(joined, phrase, Math.floor(phrase.length / 8));
        if (!hit || hit.start > line.folded.length) continue;
        return {
          ...ocrField('agency', office, { line, start: 0, end: line.text.length }, 0.85),
          checks: ['closed-list'],
        };
      }
    }
  }
  return null;
}

/** Words of offices as they are printed, and the place's name as most of the paper reads it. */
function settle(field: Field, views: readonly PageView[], knowledge: Knowledge): Field {
  const repaired = repairHeading(field.value, knowledge.identifiers.printedHeadings);
  const place =
    /(?:^|\s)(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố)\s+(\p{L}[\p{L} ]{1,40})$/iu.exec(repaired);
  const settled = place && settleReading(place[1]!, views);
  if (!place || !settled) return { ...field, value: repaired };
  const name = isCapitals(repaired) ? settled.text.toUpperCase() : settled.text;
  return { ...field, value: repaired.slice(0, repaired.length - place[1]!.length) + name };
}

function foldedHeads(knowledge: Knowledge): string[] {
  return knowledge.identifiers.agencyHeads.map((head) => foldSameLength(head));
}

function startsOffice(folded: string, heads: string[]): boolean {
  return heads.some((head) => folded.startsWith(`${head} `) || folded.replace(/\W+$/, '') === head);
}

function isProvinceLine(line: Line, before: readonly Line[]): boolean {
  return (
    /^(?:tinh|thanh pho|tp|huyen|quan|tinh)\b/.test(line.folded) &&
    before.some((l) => /(?:^|\s)(?:xa|phuong|thi tran|dac khu)\s/.test(l.folded))
  );
}

function isContinued(below: Line, line: Line): boolean {
  const gap = below.box[1] - (line.box[1] + line.box[3]);
  const overlap =
    Math.min(below.box[0] + below.box[2], line.box[0] + line.box[2]) - Math.max(below.box[0], line.box[0]);
  return below !== line && gap > -0.3 * line.box[3] && gap < 0.9 * line.box[3] && overlap > 0;
}

function joinLines(lines: readonly Line[], start: number, base: number): Field {
  const line = lines[0]!;
  const texts = lines.map((l, i) => (i === 0 ? l.text.slice(start) : l.text));
  const value = texts.map((t) => t.replace(/^[^\p{L}]+|[^\p{L}\d)]+$/gu, '')).join(' ');
  const field = ocrField('agency', value, { line, start, end: line.text.length }, base);
  return { ...field, box: lines.length > 1 ? unionBox(lines.map((l) => l.box)) : field.box, verbatim: texts.join(' ') };
}

function isMotto(line: Line): boolean {
  return ['cong hoa xa hoi chu nghia viet nam', 'doc lap - tu do - hanh phuc'].some(
    (m) => findPhrase(line.folded, m) !== null,
  );
}
