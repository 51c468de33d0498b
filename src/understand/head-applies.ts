import type { Field } from '../core/document.ts';
import type { ClassKnowledge } from './knowledge-schema.ts';

const [APPLICANT, HEAD] = ['applicant', 'head'];

/**
 * On a form that names nobody who applies, the head of the household (of a business, of a poor household) does: "Họ và tên chủ hộ:" is
 * its only person with data, as in notices of household businesses (forms of TT 68/2025/TT-BTC) and requests to be listed as poor
 * (QĐ 24/2021/QĐ-TTg). Where any name, birth or identity stands there as the applicant's, or somebody else's identity, nothing changes.
 */
export function headApplies(fields: readonly Field[], { mainRole }: ClassKnowledge): Field[] {
  if (mainRole !== APPLICANT) return [...fields];
  const ofPeople = fields.filter(({ kind }) => kind === 'person_name' || kind === 'birth_date' || isIdentity(kind));
  const heads = ofPeople.filter(({ role }) => role === HEAD);
  const isOne = heads.filter(({ kind }) => kind === 'person_name').length === 1;
  const isProved = heads.some(({ kind }) => isIdentity(kind));
  const others = ofPeople.some(({ kind, role }) => role === APPLICANT || (role !== HEAD && isIdentity(kind)));
  if (!isOne || !isProved || others) return [...fields];
  return fields.map((field) => (field.role === HEAD ? { ...field, role: APPLICANT } : field));
}

function isIdentity(kind: Field['kind']): boolean {
  return kind === 'citizen_id' || kind === 'old_citizen_id' || kind === 'passport_no';
}
