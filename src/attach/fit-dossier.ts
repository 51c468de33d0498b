import type { UnderstoodDocument } from '../core/document.ts';
import type { DocumentClass } from '../core/document-class.ts';
import type { DossierWithProcedure } from '../core/ports/records.ts';
import { foldVietnamese } from '../core/vietnamese.ts';
import type { AttachOptions } from './attach-options.ts';
import { isCertifiedCopy } from './certified-copy.ts';
import { isAgainstSomebody, isHeadedNotice, isNumberedNotice } from './is-notice.ts';
import { isOfExamined, isOfHousehold, isOfOneCitizen } from './main-roles.ts';
import { partiesOf } from './parties-of-act.ts';

export interface Fit {
  /**
   * What the paper would be in the dossier. `office`: letters and decisions, which may lie in any but say nothing;
   * `other-result`: a class that only ends another procedure.
   */
  part: 'result' | 'form' | 'component' | 'office' | 'other-result';
  /**
   * Whether the paper's date lies in the dossier's time. `silent`: no date, or a paper brought along that may well be older.
   * `late`: not the result, and dated after the dossier was resolved, though within the days allowed for a result.
   * `early`: from before the dossier, on a paper that is seldom brought along (a notice, an older decision): more has to speak for it.
   */
  date: 'fits' | 'silent' | 'late' | 'early' | 'impossible';
}

const DAY = 86_400_000;

/** Classes that the office or its partners write in the course of any procedure. */
const OFFICE: ReadonlySet<DocumentClass> = new Set(['receipt', 'decision', 'official_letter', 'report', 'other']);

/** Whether class and date of a paper fit a dossier. */
export function fitDossier(document: UnderstoodDocument, dossier: DossierWithProcedure, options: AttachOptions): Fit {
  const part = ownPart(document) ?? partOf(document.class, dossier, options);
  const date = fitDate(document, dossier, part, options);
  // An older certificate is brought along to be changed or copied: the result itself comes after the dossier. So is a certified copy:
  // offices hand out originals and extracts, and its only late day may be the certifier's.
  if (
    part === 'result' &&
    !OFFICE.has(document.class) &&
    ((date === 'early' && isOlder(document, dossier, options)) || isCertifiedCopy(document))
  )
    return { part: 'component', date: 'silent' };
  // So is an older form, out of the file that was kept of it, where its code says so: it was written for another dossier.
  if (document.class === 'application_form' && part === 'form' && isYearBefore(document, dossier))
    return { part: 'component', date: 'early' };
  // So is an older decision, a court's or an office's; but decisions name many people.
  if (document.class === 'decision' && date === 'early' && isOlder(document, dossier, options))
    return { part: 'component', date };
  // So is an older certificate or permit, or the certified copy of one, that only another procedure ends in (that of a household business).
  if (
    part === 'other-result' &&
    ((date === 'early' && isOlder(document, dossier, options)) || isCertifiedCopy(document))
  )
    return { part: 'component', date: 'early' };
  return { part, date };
}

/** Whether the dossier's procedure expects such a paper. */
export function isExpected(fit: Fit): boolean {
  return fit.part === 'result' || fit.part === 'form' || fit.part === 'component';
}

/** Dated more than a year before the dossier was received: no misread month makes it so. */
function isYearBefore({ fields }: UnderstoodDocument, dossier: DossierWithProcedure): boolean {
  const issued = fields.find((f) => f.kind === 'issue_date')?.value;
  return issued !== undefined && Date.parse(issued) < Date.parse(dossier.received) - 365 * DAY;
}

/** The same, and no misread digit of the year may. */
function isOlder(document: UnderstoodDocument, dossier: DossierWithProcedure, options: AttachOptions): boolean {
  const issued = document.fields.find((f) => f.kind === 'issue_date')?.value;
  if (issued === undefined || !isYearBefore(document, dossier)) return false;
  const end = dossier.resolved ? Date.parse(dossier.resolved) + options.daysAfterResolved * DAY : Infinity;
  return ![dossier.received, dossier.resolved].some((day) => {
    const year = day?.slice(0, 4);
    if (year === undefined || [...year].filter((digit, i) => digit !== issued[i]).length !== 1) return false;
    const meant = Date.parse(year + issued.slice(4));
    return meant >= Date.parse(dossier.received) && meant <= end;
  });
}

/**
 * An act between two people (guardian and ward) or the form that asks for it, whoever of them brings it. A paper of no known class about
 * one person (a criminal record, a health card, the certificate of a poor household by its head): any procedure may ask for it, as for a
 * diploma, and it may be older than the dossier. What the desk writes of a dossier (a control slip) names the applicant with the id and is
 * never older than the dossier; a notice is no paper that lies in one. Null for other papers.
 */
function ownPart(document: UnderstoodDocument): Fit['part'] | null {
  const { class: cls, fields } = document;
  if (isNumberedNotice(document) || isAgainstSomebody(document)) return null;
  if (partiesOf(document)) return cls === 'application_form' ? 'form' : 'component';
  // What the office writes about the applicant's request lies in the dossier, and is as old as that.
  if (isOfExamined(document)) return 'form';
  if (cls !== 'other') return null;
  const ids = fields.filter((f) => f.kind === 'citizen_id' || f.kind === 'old_citizen_id');
  if (ids.some((f) => f.role === 'subject')) return 'component';
  if (isHeadedNotice(document)) return null;
  if (ids.some((f) => f.role === 'applicant')) return 'form';
  const names = fields.filter((f) => f.kind === 'person_name');
  if (isOfHousehold(document) || isOfOneCitizen(document)) return 'component';
  const isAlone = new Set(names.map((f) => foldVietnamese(f.value))).size === 1;
  return isAlone || names.some((f) => f.role === 'subject' || f.role === 'owner') ? 'component' : null;
}

function partOf(cls: DocumentClass, dossier: DossierWithProcedure, options: AttachOptions): Fit['part'] {
  if (dossier.procedure?.result === cls) return 'result';
  if (options.components.includes(cls)) return cls === 'application_form' ? 'form' : 'component';
  // Without its procedure in the catalogue nobody knows what a dossier ends in.
  return OFFICE.has(cls) || dossier.procedure === null ? 'office' : 'other-result';
}

function fitDate(
  document: UnderstoodDocument,
  dossier: DossierWithProcedure,
  part: Fit['part'],
  options: AttachOptions,
): Fit['date'] {
  const issued = document.fields.find((f) => f.kind === 'issue_date')?.value;
  if (issued === undefined) return 'silent';
  const at = Date.parse(issued);
  const received = Date.parse(dossier.received);
  if (Number.isNaN(at) || Number.isNaN(received)) return 'silent';
  const resolved = dossier.resolved ? Date.parse(dossier.resolved) : Infinity;
  const begin = part === 'result' ? received : received - options.daysBeforeReceived * DAY;
  // Papers brought along are often years old; forms and results are not.
  if (at < begin && part === 'component') return 'silent';
  if (at < begin) return document.class === 'application_form' ? 'impossible' : 'early';
  if (at > resolved + options.daysAfterResolved * DAY) return 'impossible';
  // A dossier is decided on what it holds: only its result can be younger than the day it was resolved.
  return at > resolved && part !== 'result' ? 'late' : 'fits';
}
