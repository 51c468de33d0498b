import type { Field } from '../core/document.ts';
import { foldVietnamese } from '../core/vietnamese.ts';
import type { ClassKnowledge } from './knowledge-schema.ts';

/**
 * On a paper of no known class that states one person behind a form's labels (a criminal record, a health certificate), that
 * person is whom it is about. Where it states several, or is by its number a notice, minutes or an invitation
 * (NĐ 30/2020, appendix III), people are only mentioned.
 */
export function aboutOnePerson(fields: readonly Field[], { formRole, mainRole, numberTypes }: ClassKnowledge): Field[] {
  if (formRole === null) return [...fields];
  const told = fields.filter((field) => field.role === formRole);
  const names = new Set(told.filter((f) => f.kind === 'person_name').map((f) => foldVietnamese(f.value)));
  const symbol = fields
    .find((f) => f.kind === 'document_no')
    ?.value.split('/')
    .at(-1)
    ?.split('-')[0];
  const isOffice = numberTypes.some(({ type }) => type === symbol);
  if (names.size <= 1 && !isOffice) return [...fields];
  return fields.map((field) => (field.role === formRole ? { ...field, role: mainRole } : field));
}
