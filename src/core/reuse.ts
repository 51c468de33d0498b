import type { DocumentClass } from './document-class.ts';
import { SohoaError } from './errors.ts';

/**
 * How a component came into a dossier, as one-stop systems count it (state of a component in "Theo dõi mức độ số hóa"):
 * 0 missing, 1 digitised for it, 2 taken from what existed, 3 taken from what existed as the result of another dossier.
 */
export const COMPONENT_STATES = { missing: 0, digitised: 1, reused: 2, reusedResult: 3 } as const;
export type ReuseKind = 2 | 3;

/**
 * `DuocTaiSuDung` of the national portal's payload (0, 1 or 2) for a component's state. What 1 and 2 mean is not stated in
 * any text we have; they are taken for the two states that reuse has, in their order.
 */
export function reusedFlag(state: (typeof COMPONENT_STATES)[keyof typeof COMPONENT_STATES]): 0 | 1 | 2 {
  return state === 3 ? 2 : state === 2 ? 1 : 0;
}

/** A paper that exists: archived here, or held by another system under the code of its row in the register of papers. */
export type PaperRef = { documentId: string } | { outside: string };

const OUTSIDE = 'outside:';

/** The reference as one text, so that both kinds are compared and stored alike. */
export function paperKey(paper: PaperRef): string {
  return 'documentId' in paper ? paper.documentId : `${OUTSIDE}${paper.outside}`;
}

/** The reference of a key. Throws NOT_FOUND for a text that is none. */
export function paperOf(key: string): PaperRef {
  if (key.startsWith(OUTSIDE)) return { outside: key.slice(OUTSIDE.length) };
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)) throw new SohoaError('NOT_FOUND', { what: 'paper' });
  return { documentId: key.toLowerCase() };
}

/**
 * Why a paper is certainly this citizen's: the register gives its dossier the same citizen id, or the id was decoded from
 * a code on the paper itself. A name, or digits that were recognised, are never enough.
 */
export const IDENTITIES = ['register', 'paper'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** What has become of the source of a reuse since, so that the reuse must be looked at again. */
export const SOURCE_FAULTS = ['gone', 'changed', 'review', 'moved', 'person'] as const;
export type SourceFault = (typeof SOURCE_FAULTS)[number];

/** The notice that tells each fault. */
export const FAULT_NOTICES = {
  gone: 'REUSE_SOURCE_GONE',
  changed: 'REUSE_SOURCE_CHANGED',
  review: 'REUSE_SOURCE_REVIEW',
  moved: 'REUSE_SOURCE_MOVED',
  person: 'REUSE_OTHER_PERSON',
} as const satisfies Record<SourceFault, string>;

/** Classes whose papers are made for one dossier, or hold other citizens' data: they are never offered to another. */
export const NEVER_REUSED: readonly DocumentClass[] = [
  'receipt',
  'application_form',
  'official_letter',
  'report',
  'civil_register',
];

/**
 * A citizen id as it is shown where only telling people apart matters: `099…0017`. Empty for none.
 */
export function maskedId(citizenId: string | null): string {
  return citizenId === null ? '' : `${citizenId.slice(0, 3)}…${citizenId.slice(-4)}`;
}
