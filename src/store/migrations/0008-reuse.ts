import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = `
-- What was decided about papers that existed, for a dossier that could use them. Never deleted: what is taken back says so.
create table reuse_events (
  id uuid primary key default gen_random_uuid(), at timestamptz(3) not null default clock_timestamp(),
  answer text not null check (answer in ('taken', 'refused')), dossier_code text not null,
  -- A document's id, or outside:CODE of a paper another system holds. No foreign key: documents are replaced.
  paper text not null, document_id uuid, class text, kind int not null, from_dossier text not null, identity text not null,
  -- The version decided about; null for papers held elsewhere.
  version jsonb, reference text,
  purpose text, reason text, note text not null default '', agent text not null, key text,
  ended_at timestamptz(3), ended_by text, ended_as text, ended_note text,
  check ((answer = 'taken') = (purpose is not null)), check ((answer = 'refused') = (reason is not null))
);
-- The rule that a paper is taken into a dossier once, and not taken and refused at once.
create unique index reuse_events_standing on reuse_events (dossier_code, paper) where ended_at is null;
create unique index reuse_events_key on reuse_events (agent, key) where key is not null;
create index reuse_events_document on reuse_events (document_id) where document_id is not null and ended_at is null;
create table api_tokens (
  name text primary key, token_sha256 text not null unique, scopes jsonb not null,
  created_at timestamptz not null default clock_timestamp(), expires_at timestamptz, revoked_at timestamptz,
  last_used_at timestamptz
);
`;

/** Reuse of papers in other dossiers, and the tokens of other systems. */
export const reuse: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TABLES).execute(db);
  },
};
