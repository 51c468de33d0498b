import type { Field } from '../core/document.ts';
import { foldVietnamese } from '../core/vietnamese.ts';
import type { ClassKnowledge } from './knowledge-schema.ts';

/** Roles of people by what they are to somebody else. */
const KIN: ReadonlySet<string> = new Set(['husband', 'wife', 'spouse', 'father', 'mother', 'relative']);

function isKin(role: string | undefined): boolean {
  return role !== undefined && KIN.has(role);
}

/**
 * On a paper of no known class that states one person behind a form's labels (a criminal record, a health certificate), that
 * person is whom it is about. Where it states several, or is by its number a notice, minutes or an invitation
 * (NĐ 30/2020, appendix III), people are only mentioned.
 */
export function aboutOnePerson(fields: readonly Field[], { formRole, mainRole, numberTypes }: ClassKnowledge): Field[] {
  if (formRole === null) return [...fields];
  const named = fields.filter((f) => f.kind === 'person_name');
  const told = named.filter((f) => f.role === formRole).map((f) => foldVietnamese(f.value));
  const kin = new Map(named.filter((f) => isKin(f.role)).map((f) => [foldVietnamese(f.value), f.role]));
  // Whoever a label calls the husband is he in the table below as well; who is named first is no kin of himself.
  const names = new Set(told.filter((name) => name === told[0] || !kin.has(name)));
  const symbol = fields
    .find((f) => f.kind === 'document_no')
    ?.value.split('/')
    .at(-1)
    ?.split('-')[0];
  const isOffice = numberTypes.some(({ type }) => type === symbol);
  if (names.size <= 1 && !isOffice)
    return fields.map((f) => {
      const name = f.kind === 'person_name' && f.role === formRole ? foldVietnamese(f.value) : null;
      return name !== null && !names.has(name) ? { ...f, role: kin.get(name) } : f;
    });
  return fields.map((field) => (field.role === formRole ? { ...field, role: mainRole } : field));
}
