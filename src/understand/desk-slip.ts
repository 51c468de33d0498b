import type { Field } from '../core/document.ts';
import { foldVietnamese } from '../core/vietnamese.ts';
import type { PageView } from './page-view.ts';

/** The desk's own forms of a dossier's way (TT 01/2018/TT-VPCP, annex, forms 02 to 05), by their headings. */
const SLIP =
  /^\W{0,3}(?:phieu (?:kiem soat|xin loi|yeu cau bo sung|tu choi|hen lai)|(?:giay |van ban )?yeu cau bo sung(?: va)?(?:,? hoan thien)?,? ho so|(?:giay|thu) (?:xin loi|hen lai)|van ban xin loi)(?![a-z])/;
/** Share of the page's height within which a heading stands. */
const HEADING_ZONE = 0.5;
/** Roles of people that nothing more is told of. */
const MENTIONED = 'mentioned';

/** A slip of the desk that names one person with one citizen id, in whatever words, is about the dossier of that person. */
export function withApplicantOfSlip(fields: readonly Field[], views: readonly PageView[]): Field[] {
  if (!views[0]?.segments.some(({ folded, top }) => top < HEADING_ZONE && SLIP.test(folded))) return [...fields];
  const of = (kind: Field['kind']): Set<string> =>
    new Set(fields.filter((f) => f.kind === kind).map((f) => foldVietnamese(f.value)));
  if (of('person_name').size !== 1 || of('citizen_id').size !== 1) return [...fields];
  return fields.map((field) => (field.role === MENTIONED ? { ...field, role: 'applicant' } : field));
}
