import type { Field } from '../core/document.ts';
import { ocrField } from './field-maker.ts';
import type { ClassKnowledge, Knowledge } from './knowledge-schema.ts';
import { valuePlaces } from './labelled-values.ts';
import type { ValuePlace } from './labelled-values.ts';
import { parseLabelled } from './number-shapes.ts';
import type { PageView } from './page-view.ts';
import { parseDate } from './parse-date.ts';
import { parseName } from './parse-name.ts';

/** Kinds that the sweep over all text finds better than a label does. */
const SWEPT = new Set(['dossier_code', 'result_code']);

/** Fields that stand behind a label: numbers, names with roles, birth dates, the date of a card, the registering office. */
export function readLabelledFields(views: readonly PageView[], known: ClassKnowledge, knowledge: Knowledge): Field[] {
  const fields: Field[] = [];
  const names = new Map<string, string>();
  const renamed = new Map<string, string>();
  for (const place of valuePlaces(views, knowledge, known.mainRole)) {
    if (SWEPT.has(place.kind)) continue;
    const text = place.line.text.slice(place.start, place.end);
    if (place.kind === 'person_name') {
      const field = nameField(place, text, knowledge.identifiers.notNames);
      if (!field) continue;
      // A second person behind a label without a role is not the first one.
      const other = names.get(place.role);
      const second = other !== undefined && other !== field.value.toLowerCase() && place.role === known.mainRole;
      const role = second && known.mainRole === 'applicant' ? 'subject' : place.role;
      renamed.set(place.role, role);
      names.set(place.role, other ?? field.value.toLowerCase());
      fields.push({ ...field, role });
      continue;
    }
    const field = otherField(place, text, renamed.get(place.role) ?? place.role);
    if (field) fields.push(field);
  }
  return fields;
}

function nameField(place: ValuePlace, text: string, notNames: readonly string[]): Field | null {
  const name = parseName(text, notNames);
  if (!name) return null;
  const at = { line: place.line, start: place.start + name.start, end: place.start + name.end };
  return ocrField('person_name', name.value, at, 0.92, { role: place.role });
}

function otherField(place: ValuePlace, text: string, role: string): Field | null {
  const at = (found: { start: number; end: number }) => ({
    line: place.line,
    start: place.start + found.start,
    end: place.start + found.end,
  });
  if (place.kind === 'birth_date' || place.kind === 'issue_date') {
    const date = parseDate(text);
    if (!date || date.start > 24) return null;
    return ocrField(place.kind, date.value, at(date), 0.93, {
      checks: ['date'],
      role: place.kind === 'birth_date' ? role : undefined,
    });
  }
  if (place.kind === 'agency') {
    const office = /^[\s:.\-–]{0,12}((?:\S{1,40}\s?){2,14})/.exec(text.slice(0, 200));
    const value = office?.[1]?.trim().replace(/[.,;:]+$/, '') ?? '';
    if (!office || !/^(?:UBND|ủy ban|uỷ ban|phòng|sở|công an|cục)/i.test(value)) return null;
    const start = text.indexOf(value);
    return ocrField('agency', value, at({ start, end: start + value.length }), 0.8);
  }
  const number = parseLabelled(place.kind, text);
  if (!number) return null;
  const base = number.plausible ? 0.92 : 0.4;
  return ocrField(number.kind, number.value, at(number), base, {
    role,
    checks: number.checks,
    repairs: number.repairs,
  });
}
