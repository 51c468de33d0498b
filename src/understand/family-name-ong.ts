import type { Field } from '../core/document.ts';
import { hasFamilyName } from './family-names.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { PageView } from './page-view.ts';

/**
 * "Họ và tên: ÔNG BÁ TOÀN", signed "Ông Bá Toàn": the family name Ông reads as the honorific that names are read without. It is the
 * name's where what is left begins with no family name, and the paper prints the whole alone, as who signs does: nobody calls himself Mr.
 */
export function withFamilyNameOng(fields: readonly Field[], views: readonly PageView[], knowledge: Knowledge): Field[] {
  return fields.map((field) => {
    if (field.kind !== 'person_name' || field.source !== 'ocr' || hasFamilyName(field.value, knowledge)) return field;
    const whole = `ông ${field.value.toLowerCase()}`;
    const places = views.flatMap((view) => view.segments).filter((s) => s.text.toLowerCase().includes(whole));
    const alone = places.some((s) => s.text.toLowerCase().trim() === whole);
    if (!alone || places.length < 2) return field;
    const capitals = field.value === field.value.toUpperCase();
    return { ...field, value: `${capitals ? 'ÔNG' : 'Ông'} ${field.value}` };
  });
}
