import type { Field } from '../core/document.ts';
import { round } from './field-maker.ts';
import type { PageView } from './page-view.ts';
import { isCapitals, settleReading } from './settle-reading.ts';
import { splitSyllables } from './split-syllables.ts';

/**
 * Names that stand at several places of the paper (behind a label, under a signature) take the reading that most places
 * agree on, and are surer for it; where they differ in a mark, less sure.
 */
export function settleNames(fields: readonly Field[], views: readonly PageView[]): Field[] {
  return withoutCutNames(fields, views).map((field) => {
    if (field.kind !== 'person_name' || field.source !== 'ocr') return field;
    const settled = settleReading(field.value, views);
    if (!settled || settled.places < 2) return field;
    // Words that were read as one at every place stay cut.
    const text = settled.text.split(' ').flatMap(splitSyllables).join(' ');
    const value = isCapitals(field.value) ? text.toUpperCase() : text;
    const agreed = settled.agreement > 0.999;
    const confidence = agreed ? 1 - 0.5 * (1 - field.confidence) : field.confidence * settled.agreement;
    const checks = agreed ? [...field.checks, 'second-place'] : field.checks;
    return { ...field, value, confidence: round(confidence), checks };
  });
}

/**
 * A name that another one begins with was cut by a misread letter: "Võ Hoài" of "Võ Hoài Hương". That of another role is a name
 * of its own unless it goes on in small letters ("Võ Hoài ương"): fathers give theirs to their children ("Lê Minh", "Lê Minh Khôi").
 */
function withoutCutNames(fields: readonly Field[], views: readonly PageView[]): Field[] {
  const names = fields.filter((f) => f.kind === 'person_name');
  const isCut = (field: Field): boolean => {
    const beginning = `${field.value.toLowerCase()} `;
    const whole = names.filter((name) => name.value.toLowerCase().startsWith(beginning));
    return whole.some(({ role }) => role === field.role) || (whole.length > 0 && goesOn(field, views));
  };
  return fields.filter((f) => f.kind !== 'person_name' || f.source !== 'ocr' || !isCut(f));
}

/** Whether a small letter follows right behind what was read as a name. */
function goesOn({ page, box, verbatim }: Field, views: readonly PageView[]): boolean {
  const lines = views.find((view) => view.number === page)?.lines ?? [];
  return lines.some((line) => {
    const at = line.text.indexOf(verbatim);
    const isHere = box !== null && line.box[1] <= box[1] && line.box[1] + line.box[3] >= box[1] + box[3];
    return at >= 0 && isHere && /^\s\p{Ll}/u.test(line.text.slice(at + verbatim.length));
  });
}
