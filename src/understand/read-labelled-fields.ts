import type { Field } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import { ocrField } from './field-maker.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { FoundNumber } from './found-number.ts';
import type { ClassKnowledge, Knowledge } from './knowledge-schema.ts';
import { labelledPlaces } from './labelled-values.ts';
import type { ValuePlace } from './labelled-place.ts';
import { parseLabelled } from './number-shapes.ts';
import { foldedHeads, startsOffice } from './office-lines.ts';
import type { PageView } from './page-view.ts';
import { parseDate } from './parse-date.ts';
import { parseName } from './parse-name.ts';
import { samePlace } from './same-place.ts';

/** People who act in office on a paper: no one's dossier is theirs. */
const IN_OFFICE = 'official';

/** Fields that stand behind a label: numbers, names with roles, birth dates, the date of a card, the registering office. */
export function readLabelledFields(views: readonly PageView[], known: ClassKnowledge, knowledge: Knowledge): Field[] {
  const fields: Field[] = [];
  const names = new Map<string, string>();
  const renamed = new Map<string, string>();
  for (const { places } of labelledPlaces(views, knowledge, known)) {
    for (const place of places) {
      const field = readPlace(place, knowledge, renamed.get(place.role) ?? place.role);
      if (!field) continue;
      if (field.kind === 'person_name') {
        if (place.role === IN_OFFICE) break;
        field.role = roleOfName(field, place.role, known.mainRole, names);
        renamed.set(place.role, field.role);
      }
      fields.push(field);
      break;
    }
  }
  return fields.filter((field) => !isIdOfOnePlace(field, fields));
}

/**
 * "Số căn cước công dân/Hộ chiếu/Mã số thuế: 0…": twelve digits behind labels that share a place are the citizen id. That they
 * are the person's tax code as well (TT 86/2024/TT-BTC) is not said by this paper.
 */
function isIdOfOnePlace(field: Field, all: readonly Field[]): boolean {
  const same = ({ kind, value }: Field) =>
    value === field.value && (kind === 'citizen_id' || (kind === 'business_registration_no' && PERSONAL.test(value)));
  return field.kind === 'tax_code' && all.some((other) => same(other) && samePlace(other, field));
}

/** The owner's personal number as his business's (NĐ 168/2025/NĐ-CP, art. 8). */
const PERSONAL = /^0\d{11}$/;

/** A second person behind a label without a role is not the first one. */
function roleOfName(field: Field, role: string, mainRole: string, names: Map<string, string>): string {
  const name = field.value.toLowerCase();
  const other = names.get(role);
  names.set(role, other ?? name);
  return other !== undefined && other !== name && role === mainRole && mainRole === 'applicant' ? 'subject' : role;
}

function readPlace(place: ValuePlace, knowledge: Knowledge, role: string): Field | null {
  const text = place.line.text.slice(place.start, place.end);
  return place.kind === 'person_name'
    ? nameField(place, text, knowledge.identifiers.notNames)
    : otherField(place, text, role, knowledge);
}

function nameField(place: ValuePlace, text: string, notNames: readonly string[]): Field | null {
  const name = parseName(text.slice(0, sexBelow(place) - place.start), notNames);
  if (!name) return null;
  const at = { line: place.line, start: place.start + name.start, end: place.start + name.end };
  return ocrField('person_name', name.value, at, name.spelt ? 0.92 : 0.7, { role: place.role });
}

/**
 * Offset in the line's text of a "Nam" or "Nữ" that begins a new row of the cell: the lines of a cell come as one, and there it is
 * the sex, not the end of the name. The line's end when there is none.
 */
function sexBelow({ line, start }: ValuePlace): number {
  const found = line.words.find(({ word, start: at, end }, w) => {
    const before = line.words[w - 1]?.word.box;
    if (!before || at <= start || !/^(?:Nam|Nữ)$/u.test(line.text.slice(at, end).replace(/[,;.:]$/, ''))) return false;
    return word.box[1] > before[1] + 0.6 * before[3] && word.box[0] < before[0];
  });
  return found?.start ?? line.text.length;
}

/** "năm sinh 1960; căn cước ... cấp 11/11/2024": the year is all that is told of the birth, the date is another one. */
const YEAR_ALONE = /^\W{0,4}(?:năm\s)?(?:19|20)\d{2}(?!\d|\s?[/.-]\s?\d)/u;

/** Kinds whose numbers have no set length: what stands in the next column would make them longer. */
const OPEN_ENDED: readonly FieldKind[] = ['land_certificate_serial', 'document_no', 'passport_no'];

/** "Giấy chứng nhận số ZH 201344" | "01": the number that stands before the end of its column. */
function inColumn({ kind, line, start, end }: ValuePlace, text: string): FoundNumber | null {
  if (!OPEN_ENDED.includes(kind)) return null;
  const first = start + text.search(/[\p{L}\d]/u);
  const column = line.columns.find((at) => at > first && at < end);
  const number = column === undefined ? null : parseLabelled(kind, text.slice(0, column - start).trimEnd());
  return number?.plausible ? number : null;
}

/** "từ ngày ký đến hết ngày 31/12/2026", "Ngày cấp phép: có giá trị đến ...": till when it counts, not since when. */
const UNTIL = /(?<![a-z])(?:den|het|truoc|toi|gia han)(?![a-z])/;

function otherField(place: ValuePlace, text: string, role: string, knowledge: Knowledge): Field | null {
  const at = (found: { start: number; end: number }) => ({
    line: place.line,
    start: place.start + found.start,
    end: place.start + found.end,
  });
  if (place.kind === 'birth_date' || place.kind === 'issue_date') {
    const date = parseDate(text);
    if (!date || date.start > 40 || (place.kind === 'birth_date' && YEAR_ALONE.test(text.slice(0, date.start))))
      return null;
    if (place.kind === 'issue_date' && UNTIL.test(foldSameLength(text.slice(0, date.start)))) return null;
    return ocrField(place.kind, date.value, at(date), 0.93, {
      checks: ['date'],
      role: place.kind === 'birth_date' ? role : undefined,
      repairs: date.repairs ?? 0,
    });
  }
  if (place.kind === 'agency') {
    const office = /^[\s:.\-–]{0,12}((?:\S{1,40}\s?){2,14})/.exec(text.slice(0, 200).split(/,?\s+ng[aà]y\s/i)[0]!);
    const value = office?.[1]?.trim().replace(/[.,;:]+$/, '') ?? '';
    if (!office || !startsOffice(foldSameLength(value), foldedHeads(knowledge))) return null;
    const start = text.indexOf(value);
    return ocrField('agency', value, at({ start, end: start + value.length }), 0.8);
  }
  const number = inColumn(place, text) ?? parseLabelled(place.kind, text);
  if (!number) return null;
  const base = number.plausible ? 0.92 : 0.4;
  return ocrField(number.kind, number.value, at(number), base, {
    role,
    checks: number.checks,
    repairs: number.repairs,
  });
}
