import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = `
alter table documents add column signatures jsonb not null default '[]', add column sidecar jsonb;
create index documents_archive on documents (archive_sha256);
-- By the copy before it was signed: signing gives other bytes each time, so what was signed once is not signed again.
create table signed_copies (
  content_sha256 text primary key, copy jsonb not null, recorded_at timestamptz not null default clock_timestamp()
);
create unique index signed_copies_digest on signed_copies ((copy ->> 'sha256'));
`;

/** Digital signatures: what is known of them, signed forms of archive copies, text kept beside. */
export const signatures: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TABLES).execute(db);
  },
};
