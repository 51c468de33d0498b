import type { ColumnType, Generated } from 'kysely';
import type { DocumentClass } from '../core/document-class.ts';
import type { PaperVersion } from '../core/ports/reuse.ts';
import type { ApiScope } from '../core/ports/tokens.ts';
import type { Identity, ReuseKind } from '../core/reuse.ts';

type Json<Value> = ColumnType<Value, string, string>;

/** What was decided about papers that existed. */
export interface ReuseEventsTable {
  id: Generated<string>;
  at: Generated<Date>;
  answer: 'taken' | 'refused';
  dossier_code: string;
  paper: string;
  document_id: string | null;
  class: DocumentClass | null;
  kind: ReuseKind;
  from_dossier: string;
  identity: Identity;
  version: Json<PaperVersion> | null;
  reference: string | null;
  purpose: string | null;
  reason: string | null;
  note: string;
  agent: string;
  key: string | null;
  ended_at: Date | null;
  ended_by: string | null;
  /** `back`: a mistake; `renewed`: taken anew after its source had changed; `superseded`: the paper was taken after all. */
  ended_as: 'back' | 'renewed' | 'superseded' | null;
  ended_note: string | null;
}

export interface ApiTokensTable {
  name: string;
  token_sha256: string;
  scopes: Json<ApiScope[]>;
  created_at: Generated<Date>;
  expires_at: Date | null;
  revoked_at: Date | null;
  last_used_at: Date | null;
}
