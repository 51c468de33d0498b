import type { Field, ReviewReason } from '../core/document.ts';
import { round } from './field-maker.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { centuryOf } from './parse-mrz.ts';

/**
 * Citizen ids have no check digit (NĐ 137/2015, art. 13): the province list, the century-and-sex digit and the birth year are
 * what can be compared. Passing raises the confidence and names the check; a birth year that differs halves it. An unknown
 * province lowers it only, for people born abroad have other codes. `printed` is the sex on the paper and whose it is. What was
 * misread so that it is no number at all is left out; a clerk is asked for it where nothing else tells that person's.
 */
export function checkCitizenIds(
  fields: readonly Field[],
  knowledge: Knowledge,
  printed: { sex: 'male' | 'female' | null; role: string } = { sex: null, role: '' },
): { fields: Field[]; reasons: ReviewReason[] } {
  const dropped: Field[] = [];
  const misread = (field: Field): Field[] => {
    dropped.push(field);
    return [];
  };
  const checked = fields.flatMap((field) => {
    // A person's tax code is the citizen id (TT 86/2024/TT-BTC): one of no province was misread.
    if (field.kind === 'tax_code' && /^\d{12}$/.test(field.value) && field.source === 'ocr')
      return knowledge.provinces[field.value.slice(0, 3)] === undefined ? misread(field) : [field];
    if (field.kind !== 'citizen_id') return [field];
    const checks = field.checks.filter((check) => !check.startsWith('sex-'));
    let confidence = field.confidence;
    if (knowledge.provinces[field.value.slice(0, 3)] !== undefined) checks.push('province');
    else confidence *= 0.8;
    const births = fields.filter((f) => f.kind === 'birth_date' && f.role === field.role);
    const year = String(centuryOf(field.value) + Number(field.value.slice(4, 6)));
    if (births.some((f) => f.value.startsWith(year))) {
      checks.push('birth-year');
      confidence = 1 - (1 - confidence) * 0.4;
    } else if (births.length === 1 && field.source === 'ocr') confidence *= 0.5;
    const decoded = field.checks.find((check) => check.startsWith('sex-'))?.slice(4);
    const sex = decoded ?? (field.role === printed.role ? printed.sex : null);
    if (sex && (Number(field.value[3]) % 2 === 0) === (sex === 'male')) checks.push('sex');
    else if (sex && field.source === 'ocr') confidence *= 0.7;
    // Misread at its beginning and of no known province: that is no number.
    if (checks.includes('first-digit') && !checks.includes('province')) return misread(field);
    return [{ ...field, checks, confidence: round(confidence) }];
  });
  const asked = dropped.find((field) => !checked.some((f) => f.kind === field.kind && f.role === field.role));
  return {
    fields: checked,
    reasons: asked ? [{ code: 'IDENTIFIER_MISREAD', detail: { kind: asked.kind } }] : [],
  };
}
