import type { Field, UnderstoodDocument } from '../core/document.ts';
import { foldVietnamese } from '../core/vietnamese.ts';
import { examinedCitizen } from './examined-citizen.ts';
import { isOnlyOneNamed } from './only-one-named.ts';
import { partiesOf } from './parties-of-act.ts';
import { UNTOLD } from './untold.ts';

/** Roles of people a paper is about; parents, witnesses, declarants and officials stand on papers of many people. */
export const MAIN_ROLES: ReadonlySet<string> = new Set([
  'subject',
  'applicant',
  'owner',
  'spouse',
  'wife',
  'husband',
  'giver',
  'taker',
  'party',
]);

/** Who asks for something. */
const APPLICANT = 'applicant';
/** Whose household a paper is of. */
const HEAD = 'head';

/**
 * Roles of the people this paper is about: of an act between two people both; of a paper of a household (the certificate of a poor one)
 * that has nobody else to be about, its head.
 */
export function mainRolesOf(document: UnderstoodDocument): ReadonlySet<string> {
  const parties = partiesOf(document);
  if (parties) return new Set([...MAIN_ROLES, ...parties]);
  if (isOfHousehold(document)) return new Set([...MAIN_ROLES, HEAD]);
  return isOfOneCitizen(document) || isOfExamined(document) ? new Set([...MAIN_ROLES, UNTOLD]) : MAIN_ROLES;
}

/**
 * What an office wrote about one citizen's request: its words tell whose it is, no label tells anybody else, and the one id is of whom
 * no label tells who he is, or of who is told to have asked ("Người khiếu nại: Bà ...").
 */
export function isOfExamined(document: UnderstoodDocument): boolean {
  const isOfAsking = ({ role }: Field): boolean => role === UNTOLD || role === APPLICANT;
  const ids = document.fields.filter((f) => f.kind === 'citizen_id');
  if (ids.length === 0 || !ids.every(isOfAsking)) return false;
  return !document.fields.some((f) => isToldMain(f) && !isOfAsking(f)) && examinedCitizen(document) !== null;
}

function isToldMain({ kind, role }: Field): boolean {
  return PEOPLE.has(kind) && role !== undefined && MAIN_ROLES.has(role);
}

/**
 * A paper of no known class that tells of nobody who he is, and states id and birth date of one citizen only, or names one only: it is about him.
 * Officials, witnesses and neighbours stand on papers by name; a list states many ids.
 */
export function isOfOneCitizen(document: UnderstoodDocument): boolean {
  if (!hasOneUntold(document)) return false;
  return document.fields.some((f) => f.kind === 'birth_date' && f.role === UNTOLD) || isOnlyOneNamed(document);
}

/** It is about the one citizen on it because it tells of nobody else: no label of a holder's, no birth. */
export function isOfOnlyOneNamed(document: UnderstoodDocument): boolean {
  return hasOneUntold(document) && !document.fields.some((f) => f.kind === 'birth_date' && f.role === UNTOLD);
}

function hasOneUntold({ class: cls, fields }: UnderstoodDocument): boolean {
  if (cls !== 'other' || fields.some(isToldMain)) return false;
  const ids = fields.filter((f) => f.kind === 'citizen_id');
  return new Set(ids.map((f) => f.value)).size === 1 && ids.every((f) => f.role === UNTOLD);
}

/** Nobody stands on it as whom it is about, and nobody whom no label tells, but one head and perhaps the members. */
export function isOfHousehold({ class: cls, fields }: UnderstoodDocument): boolean {
  if (cls !== 'other') return false;
  const people = fields.filter((f) => PEOPLE.has(f.kind));
  if (people.some((f) => f.role !== undefined && (MAIN_ROLES.has(f.role) || f.role === UNTOLD))) return false;
  return namesOf(people, HEAD).size === 1;
}

const PEOPLE: ReadonlySet<Field['kind']> = new Set(['person_name', 'citizen_id', 'old_citizen_id']);

function namesOf(fields: readonly Field[], role: string): Set<string> {
  return new Set(fields.filter((f) => f.kind === 'person_name' && f.role === role).map((f) => foldVietnamese(f.value)));
}
