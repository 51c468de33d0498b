import type { Field } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import { round } from './field-maker.ts';

/** Kinds whose second reading is told beside the first; of others only the doubt stays. */
const NUMBERS: readonly FieldKind[] = ['citizen_id', 'old_citizen_id', 'social_insurance_no', 'tax_code'];
/** Too little for a dossier to be looked up by: one of the two numbers is somebody else's. */
const SHOWN_ONLY = 0.3;
/** A number read in two ways is never surer than this. */
const DOUBTED = 0.6;

/**
 * Where a second reading of a number gave other digits, both stand, neither sure: a clerk sees the two beside the picture.
 * What a code on the paper states as well is proved, whatever a second reading says.
 */
export function withSecondReadings(fields: readonly Field[]): Field[] {
  const decoded = new Set(fields.filter((field) => field.source !== 'ocr').map((field) => field.value));
  return fields.flatMap(({ other, ...field }) => {
    if (other === undefined || decoded.has(field.value) || !NUMBERS.includes(field.kind)) return [field];
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
}
