import type { Field } from '../core/document.ts';
import { unionBox } from '../core/geometry.ts';
import { parseOwnNumber } from './document-number.ts';
import { ocrField } from './field-maker.ts';
import { findPhrase } from './find-phrase.ts';
import { upperShare } from './find-titles.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { ClassKnowledge, Knowledge } from './knowledge-schema.ts';
import { parseRegisterNumber, parseLabelled } from './number-shapes.ts';
import { ownNumberPlaces } from './own-number-line.ts';
import type { Line, PageView } from './page-view.ts';
import { parseDate } from './parse-date.ts';

/** Fields of the paper itself: its own number, the date line, the issuing office of the letterhead. */
export function readHeadFields(views: readonly PageView[], known: ClassKnowledge, knowledge: Knowledge): Field[] {
  const first = views.find((v) => !v.page.blank);
  if (!first) return [];
  const fields: Field[] = [];
  const number = ownNumber(first, known, knowledge);
  if (number) fields.push(number);
  const date = dateLine(views, first);
  if (date) fields.push(date);
  const agency = known.letterhead ? letterhead(first, knowledge) : null;
  if (agency) fields.push(agency);
  return fields;
}

/** What stands after "Số:" at the head of page 1. Numbers cited in sentences are not the paper's own. */
function ownNumber(first: PageView, known: ClassKnowledge, knowledge: Knowledge): Field | null {
  if (known.ownNumber === null) return null;
  for (const { line, start } of ownNumberPlaces(first)) {
    const text = line.text.slice(start);
    if (known.ownNumber !== 'document_no') {
      const found = parseRegisterNumber(text, known.ownNumber) ?? parseLabelled(known.ownNumber, text);
      if (found && found.start <= 3) {
        const at = { line, start: start + found.start, end: start + found.end };
        return ocrField(found.kind, found.value, at, 0.92, { checks: found.checks, repairs: found.repairs });
      }
    }
    const number = parseOwnNumber(text);
    if (!number) continue;
    const types = new Set(knowledge.identifiers.typeAbbreviations);
    const repaired = repairType(number.value, number.symbol[0] ?? '', types);
    const at = { line, start, end: start + number.length };
    const checks = [...(types.has(number.symbol[0] ?? '') ? ['type'] : []), ...(number.blank ? ['blank-number'] : [])];
    return ocrField('document_no', repaired ?? number.value, at, number.blank ? 0.5 : 0.93, {
      checks,
      repairs: repaired ? 1 : 0,
    });
  }
  return null;
}

/** "QD-TTg" with a lost bar is "QĐ-TTg" when exactly one known type folds to it; null when nothing needs repair. */
function repairType(value: string, type: string, types: Set<string>): string | null {
  if (types.has(type)) return null;
  const same = [...types].filter((t) => foldSameLength(t) === foldSameLength(type));
  return same.length === 1 ? value.replace(`/${type}`, `/${same[0]}`) : null;
}

/** "Phú Mỹ, ngày 19 tháng 4 năm 2024": at the head of page 1, else the last such line above a signature. */
function dateLine(views: readonly PageView[], first: PageView): Field | null {
  const lines = views.flatMap((view) => view.segments.filter((s) => isDateLine(s)));
  const head = lines.find((line) => line.page === first.number && line.top < 0.36);
  const line = head ?? lines.at(-1);
  const date = line ? parseDate(line.text) : null;
  return line && date
    ? ocrField('issue_date', date.value, { line, start: date.start, end: date.end }, head ? 0.94 : 0.9, {
        checks: ['date'],
      })
    : null;
}

function isDateLine(line: Line): boolean {
  const head = /^\W{0,3}[^\d:;]{2,60}[,.]\s?ngay\s?\d{1,2}\s?thang\s?\d{1,2}\s?nam\s?\d{4}\W{0,4}$/.exec(line.folded);
  return head !== null && /^\W{0,3}\p{Lu}/u.test(line.text);
}

/** The office at the top left, its lines joined; the line of a superior body above another people's committee is left out. */
function letterhead(first: PageView, knowledge: Knowledge): Field | null {
  const heads = knowledge.identifiers.agencyHeads.map((h) => foldSameLength(h));
  const startsOffice = (line: Line) =>
    heads.some((h) => line.folded.startsWith(`${h} `) || line.folded.replace(/\W+$/, '') === h);
  const left = first.segments.filter(
    (s) => s.top < 0.2 && s.middle < 0.5 && upperShare(s.text) >= 0.7 && !isMotto(s) && /[a-z]{2}/.test(s.folded),
  );
  const from = left.findIndex(startsOffice);
  if (from < 0) return null;
  let lines = [left[from]!];
  for (const next of left.slice(from + 1)) {
    const last = lines.at(-1)!;
    if (next.box[1] - (last.box[1] + last.box[3]) > 1.6 * last.box[3] || /^\W{0,2}so\b/.test(next.folded)) break;
    if (/^(?:uy ban nhan dan|ubnd)\b/.test(next.folded)) lines = [next];
    else lines.push(next);
    if (lines.length === 3) break;
  }
  const value = lines.map((l) => l.text.replace(/^[^\p{L}]+|[^\p{L}\d)]+$/gu, '')).join(' ');
  const [line] = lines as [Line];
  const field = ocrField('agency', value, { line, start: 0, end: line.text.length }, 0.9);
  const box = lines.length > 1 ? unionBox(lines.map((l) => l.box)) : field.box;
  return { ...field, box, verbatim: lines.map((l) => l.text).join(' ') };
}

function isMotto(line: Line): boolean {
  return ['cong hoa xa hoi chu nghia viet nam', 'doc lap - tu do - hanh phuc'].some(
    (m) => findPhrase(line.folded, m) !== null,
  );
}
