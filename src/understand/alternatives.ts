import type { FieldKind } from '../core/field-kind.ts';
import type { LabelHit } from './find-labels.ts';
import type { LabelsOfPage } from './labels-of-page.ts';
import type { Line } from './page-view.ts';
import { NOT_NUMBERS } from './value-places.ts';

/** Kinds that forms name as alternatives of one number: "CMND/CCCD/Hộ chiếu". Its shape tells which one it is. */
const ALTERNATIVES: readonly (readonly LabelHit['kind'][])[] = [
  ['citizen_id', 'old_citizen_id', 'passport_no', 'tax_code'],
  ['business_registration_no', 'tax_code'],
  ['social_insurance_no', 'health_insurance_no'],
];

/** Kinds of numbers of identity. */
export const IDS: readonly FieldKind[] = ['citizen_id', 'old_citizen_id'];

/** What stands between alternatives: strokes, brackets, boxes to tick. */
const BETWEEN = /^[\s/,;:()☐☑☒□■◻◼✓✗-]*(?:hoac|so)?[\s/,;:()☐☑☒□■◻◼✓✗-]*$/;

/** The last label of the alternatives that begin with `hit`, behind which their number stands, and where that ends. */
export function lastAlternative(
  line: Line,
  hit: LabelHit,
  end: number,
  labels: LabelsOfPage,
): { hit: LabelHit; end: number } {
  const hits = labels.on(line);
  const next = hits.find((other) => other.start === end);
  if (!next || line.columns.includes(end)) return { hit, end };
  const between = line.folded.slice(hit.end, end);
  // "Số hiệu / Serial number": one label in two languages, or wordings.
  const twice =
    hit.kind === next.kind && !NOT_NUMBERS.includes(hit.kind) && /^[.\s]{0,2}(?:[/(–—-]|hoac)\s?$/.test(between);
  // "Năm sinh, số giấy tờ nhân thân: 26/01/1904, CCCD 0480...": one place for both.
  const both = hit.kind === 'birth_date' && IDS.some((id) => id === next.kind) && /^\s?[,/&]\s?$/.test(between);
  const family = both || ALTERNATIVES.some((kinds) => kinds.includes(hit.kind) && kinds.includes(next.kind));
  if (!(hit.kind === next.kind ? twice : family) || !BETWEEN.test(between)) return { hit, end };
  const after = hits.find((other) => other.start >= next.end)?.start ?? line.text.length;
  return lastAlternative(line, next, after, labels);
}

/** Whether the label before a tax code's asks for a number of identity in its place. */
export function isAlternativeOfId(line: Line, { start }: LabelHit, labels: LabelsOfPage): boolean {
  const before = labels.on(line).findLast((other) => other.end <= start);
  return (
    before !== undefined &&
    (IDS.some((id) => id === before.kind) || before.kind === 'passport_no') &&
    BETWEEN.test(line.folded.slice(before.end, start))
  );
}
