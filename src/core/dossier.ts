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
  /** Columns beyond the contract, as imported. */
  extra: Record<string, string>;
}

/** Thủ tục hành chính. */
export interface Procedure {
  code: string;
  name: string;
  field: string;
  /** Class of the result paper; null when the procedure has no paper result. */
  result: DocumentClass | null;
  mode: 'full' | 'partial' | 'none';
  extra: Record<string, string>;
}

/** The office that owns stations and dossiers. */
export interface Unit {
  code: string;
  name: string;
  extra: Record<string, string>;
}

/** A scanner or phone plus its folder. */
export interface Station {
  name: string;
  title: string;
  unit: string | null;
  /** How it feeds papers with two sides; left out = not stated: what was stated before stays. */
  collation?: Collation;
  extra: Record<string, string>;
}
