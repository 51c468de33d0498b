import type { Field, ReviewReason } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';

/** Numbers that no register and no rule of the citizen id can prove or refute later. */
const UNPROVED: readonly FieldKind[] = [
  'birth_certificate_no',
  'marriage_certificate_no',
  'death_extract_no',
  'document_no',
  'land_certificate_serial',
  'land_certificate_book_no',
  'business_registration_no',
  'tax_code',
  'social_insurance_no',
  'health_insurance_no',
  'passport_no',
];
/** Checks that only say how a value looks or where it stood; any other one speaks for the value itself. */
const LOOKS: readonly string[] = ['shape', 'repaired', 'unlabelled', 'book-year', 'readings-differ'];
/** Below this a reading is wrong oftener than right by its own account. */
const EVEN = 0.5;

/**
 * Leaves out recognised numbers that are likelier wrong than right and that nothing else proves: shown as found, such a number
 * is worse than none. A clerk is asked for each kind.
 */
export function dropUnreadNumbers(fields: readonly Field[]): { fields: Field[]; reasons: ReviewReason[] } {
  const dropped = fields.filter(isUnread);
  const kinds = [...new Set(dropped.map((field) => field.kind))];
  return {
    fields: fields.filter((field) => !dropped.includes(field)),
    reasons: kinds.map((kind) => ({ code: 'IDENTIFIER_MISREAD', detail: { kind } })),
  };
}

function isUnread({ kind, source, confidence, checks }: Field): boolean {
  const proved = checks.some((check) => !LOOKS.includes(check));
  return source === 'ocr' && UNPROVED.includes(kind) && confidence < EVEN && !proved;
}
