import type { Field } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import type { Line } from './page-view.ts';
import { placeOf } from './page-view.ts';

/**
 * A field read from recognised words. `base` is the rule's own confidence (0..1) for perfectly read words; it falls with the
 * words' confidence and by a fifth for each repaired letter.
 */
export function ocrField(
  kind: FieldKind,
  value: string,
  at: { line: Line; start: number; end: number },
  base: number,
  more: { role?: string | undefined; checks?: string[]; repairs?: number } = {},
): Field {
  const { box, confidence, other } = placeOf(at.line, at.start, at.end);
  const repairs = more.repairs ?? 0;
  return {
    kind,
    value,
    verbatim: at.line.text.slice(at.start, at.end),
    page: at.line.page,
    box,
    source: 'ocr',
    confidence: round(base * (0.5 + 0.5 * confidence) * 0.8 ** repairs),
    checks: [...(more.checks ?? []), ...(repairs > 0 ? ['repaired'] : [])],
    ...(more.role ? { role: more.role } : {}),
    ...(other !== undefined && other !== value ? { other } : {}),
  };
}

/** Three decimals, within 0..0.99: nothing read by a machine is certain, only a decoded code is. */
export function round(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0, confidence)) * 1000) / 1000;
}
