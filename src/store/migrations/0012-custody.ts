import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = `
-- Copies in the second store, locks in the first. lock_due: to be looked at; what has no document yet is not locked.
alter table objects
  add column copied_to text, add column copied_at timestamptz, add column copy_error text, add column copy_tried_at timestamptz,
  add column lock_due boolean not null default true, add column locked_until timestamptz, add column lock_mode text,
  add column legal_hold boolean not null default false;
create index objects_to_copy on objects (copy_tried_at nulls first, recorded_at) where copied_to is null and kind <> 'preview';
create index objects_to_lock on objects (key) where lock_due and kind in ('archive', 'text');
create index originals_to_lock on objects (key) where lock_due and kind = 'original';
create index objects_to_check on objects (checked_at nulls first, key);
create index objects_damaged on objects (key) where outcome in ('missing', 'changed', 'unreadable');
create index documents_sidecar on documents ((sidecar ->> 'sha256')) where sidecar is not null;
-- PREMIS events of stored objects: when, what, with which outcome, by whom.
create table object_events (
  id bigint generated always as identity primary key, at timestamptz(3) not null default clock_timestamp(),
  key text not null, type text not null, outcome text not null, agent text not null, detail jsonb not null default '{}'
);
create index object_events_key on object_events (key, id);
insert into object_events (at, key, type, outcome, agent, detail)
  select at, key, 'fixity check', 'failure', 'verify@1', jsonb_build_object('found', outcome) from fixity_faults order by at;
drop table fixity_faults;
-- night: the office's day whose share a service has begun; null for a run by hand.
create table fixity_runs (
  id bigint generated always as identity primary key, night text unique, agent text not null,
  started_at timestamptz not null default clock_timestamp(), finished_at timestamptz, sum jsonb
);
-- What is to be told about the stores now, by where it was found out.
create table store_findings (
  place text not null, code text not null, detail jsonb not null, at timestamptz not null default clock_timestamp(),
  primary key (place, code)
);
`;

/** Custody of stored objects: copies, locks, fixity by a rotating share, and the events of each. */
export const custody: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TABLES).execute(db);
  },
};
