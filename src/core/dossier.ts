import type { Collation } from './collation.ts';
import type { DocumentClass } from './document-class.ts';

export type Channel = 'online' | 'direct' | 'postal';

/** Hồ sơ: a case at the one-stop desk, as the register tells it. */
export interface Dossier {
  code: string;
  procedureCode: string;
  unit: string;
  applicant: string;
  citizenId: string | null;
  /** `yyyy-mm-dd` */
  received: string;
  /** `yyyy-mm-dd`; null = still open. */
  resolved: string | null;
  channel: Channel;
  /** `yyyy-mm-dd` promised to the applicant. This and what follows: null or left out = not told, what was told stays. */
  due?: string | null;
  /** How the fee was paid; `free` = none was owed, `owed` = one is owed and not paid yet. */
  payment?: Payment | null;
  /** How the case ended. */
  outcome?: Outcome | null;
  /** Code of the staff member who took it in. */
  staff?: string | null;
  /** The system that keeps it, when it is not the one-stop system of the office. */
  ledger?: string | null;
  /** Facts that the register says are none, where it would else keep what was told before. */
  cleared?: ClearableFact[];
  /** Columns beyond the contract, as imported. */
  extra: Record<string, string>;
}

export const CLEARABLE_FACTS = ['due', 'payment', 'outcome', 'staff', 'ledger'] as const;
export type ClearableFact = (typeof CLEARABLE_FACTS)[number];

export const PAYMENTS = ['online', 'counter', 'owed', 'free'] as const;
export type Payment = (typeof PAYMENTS)[number];

export const OUTCOMES = ['granted', 'refused', 'withdrawn'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Thủ tục hành chính. */
export interface Procedure {
  code: string;
  name: string;
  field: string;
  /** Class of the result paper; null when the procedure has no paper result. */
  result: DocumentClass | null;
  mode: 'full' | 'partial' | 'none';
  /** Level of administration that decides, in the catalogue's words: often several. */
  level?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  /** Code of the procedure that took its place. */
  replacedBy?: string | null;
  extra: Record<string, string>;
}

/** The office that owns stations and dossiers. */
export interface Unit {
  code: string;
  /** As printed while it existed; never rewritten to a successor's. */
  name: string;
  level?: UnitLevel | null;
  parent?: string | null;
  /** First and last day, `yyyy-mm-dd`; null = open. */
  validFrom?: string | null;
  validTo?: string | null;
  /** Codes of the units that took over; several when it was divided. */
  successors?: string[] | null;
  extra: Record<string, string>;
}

export const UNIT_LEVELS = ['province', 'district', 'commune'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** A scanner or phone plus its folder. */
export interface Station {
  name: string;
  title: string;
  unit: string | null;
  /** How it feeds papers with two sides; left out = not stated: what was stated before stays. */
  collation?: Collation;
  extra: Record<string, string>;
}
