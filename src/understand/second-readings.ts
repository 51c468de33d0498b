import type { Field, ReviewReason } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import { round } from './field-maker.ts';

/** Kinds whose second reading is told beside the first; of others only the doubt stays. */
const NUMBERS: readonly FieldKind[] = ['citizen_id', 'old_citizen_id', 'social_insurance_no', 'tax_code'];
/** Kinds that name a paper, nobody's person: one that its ink or another reading contradicts is asked for like any that cannot be read. */
const PAPERS: readonly FieldKind[] = [
  'document_no',
  'birth_certificate_no',
  'marriage_certificate_no',
  'death_extract_no',
  'business_registration_no',
  'land_certificate_book_no',
];
/** Too little for a dossier to be looked up by: one of the two numbers is somebody else's. */
const SHOWN_ONLY = 0.3;
/** A number read in two ways is never surer than this. */
const DOUBTED = 0.6;

/**
 * Where a second reading of a number gave other digits, both stand, neither sure: a clerk sees the two beside the picture.
 * What a code on the paper states as well is proved, whatever a second reading says. A number that no two of three readings
 * give is not told at all: a clerk types it from the picture, asked by the reason.
 */
export function withSecondReadings(fields: readonly Field[]): { fields: Field[]; reasons: ReviewReason[] } {
  const decoded = new Set(fields.filter((field) => field.source !== 'ocr').map((field) => field.value));
  const reasons: ReviewReason[] = [];
  const told = fields.flatMap(({ other, ...field }) => {
    if (other !== undefined && PAPERS.includes(field.kind) && !decoded.has(field.value)) {
      reasons.push({ code: 'IDENTIFIER_MISREAD', detail: { kind: field.kind } });
      return [];
    }
    if (other === undefined || decoded.has(field.value) || !NUMBERS.includes(field.kind)) return [field];
    if (other === '') {
      reasons.push({ code: 'IDENTIFIERS_DISAGREE', detail: { kind: field.kind } });
      return [];
    }
    const first = {
      ...field,
      confidence: Math.min(DOUBTED, field.confidence),
      checks: [...field.checks, 'readings-differ'],
    };
    return [
      first,
      { ...first, value: other, verbatim: other, confidence: round(SHOWN_ONLY), checks: ['second-reading'] },
    ];
  });
  return { fields: told, reasons };
}

/** What a citizen id has in common with the rest of its paper, and with the list of provinces. */
const AGREEMENTS = ['province', 'birth-year', 'sex'];

/**
 * Of two readings of one citizen id, both checked, the one that agrees with the paper where the other does not: who is born in
 * 1904 has no id of 1964. Both stay where neither agrees with more than the other.
 */
export function settleByPaper(fields: readonly Field[]): Field[] {
  const agrees = (field: Field) => AGREEMENTS.filter((check) => field.checks.includes(check));
  const isBeaten = (field: Field, other: Field) => {
    const [own, better] = [agrees(field), agrees(other)];
    return better.length > own.length && own.every((check) => better.includes(check));
  };
  return fields.filter((field) => {
    const [mine, others] = field.checks.includes('second-reading')
      ? ['second-reading', 'readings-differ']
      : ['readings-differ', 'second-reading'];
    if (field.kind !== 'citizen_id' || !field.checks.includes(mine!)) return true;
    const twin = fields.find(
      (other) => other.kind === field.kind && other.box === field.box && other.checks.includes(others!),
    );
    return !twin || !isBeaten(field, twin);
  });
}
