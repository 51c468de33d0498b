import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = `
-- The row of a destroyed document stays; its bytes, text and fields are gone.
alter table documents add column destroyed_at timestamptz(3);
-- Where the scan as delivered is: withheld = its package came without it.
alter table scans add column original_held text not null default 'here'
  check (original_held in ('here', 'withheld', 'destroyed'));
create index scans_original on scans (original_key);
create index pages_preview on pages (preview_key);
-- Never deleted. A destruction needs two people: the database says so, too.
create table retention_decisions (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('keep', 'destroy')), subject text not null check (subject in ('document', 'original')),
  document_id uuid, original_key text, state text not null check (state in ('standing', 'proposed', 'approved', 'done', 'closed')),
  reason text not null check (reason <> ''), until date,
  proposed_by text not null, proposed_at timestamptz(3) not null default clock_timestamp(),
  approved_by text, approved_at timestamptz(3), closed_by text, closed_at timestamptz(3), obstacle jsonb,
  check ((subject = 'document') = (document_id is not null)), check ((subject = 'original') = (original_key is not null)),
  check ((kind = 'keep') = (until is not null)), check (kind = 'destroy' or state in ('standing', 'closed')),
  check (state not in ('approved', 'done') or approved_by is not null), check (approved_by <> proposed_by)
);
create unique index retention_decisions_document on retention_decisions (document_id)
  where document_id is not null and state in ('standing', 'proposed', 'approved');
create unique index retention_decisions_original on retention_decisions (original_key)
  where original_key is not null and state in ('standing', 'proposed', 'approved');
create index retention_decisions_state on retention_decisions (state, proposed_at, id);
create table destroyed_objects (
  key text not null, sha256 text not null, bytes bigint not null, kind text not null,
  decision_id uuid not null references retention_decisions, at timestamptz(3) not null default clock_timestamp(),
  primary key (key, decision_id)
);
create table package_imports (
  id bigint generated always as identity primary key, at timestamptz not null default clock_timestamp(),
  user_name text not null, sha256 text not null, dossier_code text not null, documents int not null
);
-- The last defence of a record: no other run replaces a document that was destroyed by a decision.
create function keep_destroyed() returns trigger language plpgsql as $$
begin
  if old.destroyed_at is not null then raise exception 'the record of a destroyed document stays'; end if;
  return old;
end $$;
create trigger keep_destroyed before delete on documents for each row execute function keep_destroyed();
`;

/** What is due for review, what was decided about it, what was destroyed; papers that came in packages. */
export const retention: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TABLES).execute(db);
  },
};
