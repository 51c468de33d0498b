import type { Field } from '../core/document.ts';
import { round } from './field-maker.ts';
import type { PageView } from './page-view.ts';
import { isCapitals, settleReading } from './settle-reading.ts';

/**
 * Names that stand at several places of the paper (behind a label, under a signature) take the reading that most places
 * agree on, and are surer for it; where they differ in a mark, less sure.
 */
export function settleNames(fields: readonly Field[], views: readonly PageView[]): Field[] {
  return withoutCutNames(fields).map((field) => {
    if (field.kind !== 'person_name' || field.source !== 'ocr') return field;
    const settled = settleReading(field.value, views);
    if (!settled || settled.places < 2) return field;
    const value = isCapitals(field.value) ? settled.text.toUpperCase() : settled.text;
    const agreed = settled.agreement > 0.999;
    const confidence = agreed ? 1 - 0.5 * (1 - field.confidence) : field.confidence * settled.agreement;
    const checks = agreed ? [...field.checks, 'second-place'] : field.checks;
    return { ...field, value, confidence: round(confidence), checks };
  });
}

/** A name that another one begins with was cut by a misread letter: "Võ Hoài" of "Võ Hoài Hương". */
function withoutCutNames(fields: readonly Field[]): Field[] {
  const names = fields.filter((f) => f.kind === 'person_name').map((f) => `${f.value.toLowerCase()} `);
  return fields.filter(
    (f) =>
      f.kind !== 'person_name' ||
      f.source !== 'ocr' ||
      !names.some((name) => name.startsWith(`${f.value.toLowerCase()} `) && name.length > f.value.length + 1),
  );
}
