import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const REGISTERS = `
create table units (code text primary key, name text not null, extra jsonb not null default '{}');
create table stations (name text primary key, title text not null, unit text, extra jsonb not null default '{}');
create table procedures (
  code text primary key, name text not null, field text not null, result text, mode text not null,
  extra jsonb not null default '{}'
);
create index procedures_field on procedures (field);
create table dossiers (
  code text primary key, procedure_code text not null, unit text not null, applicant text not null, citizen_id text,
  received date not null, resolved date, channel text not null, extra jsonb not null default '{}',
  folded_name text not null, compact_code text not null, tokens tsvector not null
);
create index dossiers_citizen_id on dossiers (citizen_id) where citizen_id is not null;
create index dossiers_folded_name on dossiers (folded_name);
create index dossiers_compact_code on dossiers (compact_code);
create index dossiers_received on dossiers (received, procedure_code);
create index dossiers_resolved on dossiers (resolved, code) where resolved is not null;
create index dossiers_tokens on dossiers using gin (tokens) with (fastupdate = off);
`;

const SCANS = `
create table scans (
  id uuid primary key default gen_random_uuid(),
  source text not null, station text not null, relative_path text not null, sha256 text not null, bytes bigint not null,
  media_type text, status text not null, error_code text, error_detail jsonb not null default '{}',
  intake_findings jsonb not null default '[]', findings jsonb not null default '[]', duplicate_of uuid references scans, original_key text not null, moved_to text,
  received_at timestamptz(3) not null default clock_timestamp(), finished_at timestamptz
);
-- The two rules of intake: a delivery is recorded once while its file lies there, a digest is processed once.
create unique index scans_delivery on scans (source, relative_path, sha256) where moved_to is null;
create unique index scans_first on scans (sha256) where duplicate_of is null;
create index scans_by_time on scans (received_at desc, id);
create index scans_by_station on scans (station, received_at desc);
create index scans_by_status on scans (status, received_at desc);
create index scans_rejected on scans (station, received_at desc) where status = 'rejected';
create index scans_duplicate_of on scans (duplicate_of) where duplicate_of is not null;
create table events (
  id bigint generated always as identity primary key, at timestamptz not null default clock_timestamp(),
  scan_id uuid not null, document_id uuid, type text not null, agent text not null, outcome text not null,
  input_digest text, duration_ms double precision not null, detail jsonb not null default '{}'
);
create index events_scan on events (scan_id, id);
create table objects (
  key text primary key, sha256 text not null, bytes bigint not null, kind text not null,
  recorded_at timestamptz not null default clock_timestamp(), checked_at timestamptz, outcome text
);
create table fixity_faults (
  key text not null, at timestamptz not null default clock_timestamp(), outcome text not null, primary key (key, at)
);
create table job_trials (scan_id uuid primary key, failed int not null default 0, lost int not null default 0);
`;

const DOCUMENTS = `
create table documents (
  id uuid primary key, scan_id uuid not null references scans on delete cascade, ordinal int not null,
  status text not null, class text not null, class_confidence double precision not null,
  dossier_code text, dossier_how text, dossier_confidence double precision,
  candidates jsonb not null, review_reasons jsonb not null,
  archive_key text not null, archive_sha256 text not null, archive_bytes bigint not null, conformance text not null,
  page_count int not null, decided_by text, archived_at timestamptz not null default clock_timestamp(),
  unique (scan_id, ordinal)
);
create index documents_dossier on documents (dossier_code, class) where dossier_code is not null;
create index documents_review on documents (archived_at, id) where status = 'review';
create index documents_newest on documents (archived_at desc, id);
create table decisions (
  document_id uuid primary key, class text, dossier_decided boolean not null default false, dossier_code text,
  decided_by text not null, decided_at timestamptz not null default clock_timestamp()
);
create table pages (
  document_id uuid not null references documents on delete cascade, number int not null,
  sheet int not null, part text not null, rotation int not null, skew_degrees double precision not null,
  blank boolean not null, text text not null, mean_confidence double precision not null,
  width int not null, height int not null, preview_key text not null, primary key (document_id, number)
);
create table fields (
  document_id uuid not null references documents on delete cascade, ordinal int not null,
  kind text not null, value text not null, verbatim text not null, page int not null, box jsonb,
  source text not null, confidence double precision not null, checks jsonb not null, role text,
  compact text not null, primary key (document_id, ordinal)
);
create index fields_compact on fields (compact);
-- A row a page, because a tsvector is limited to 1 MB. Tokens: folded words and pairs of neighbours (a_b).
create table page_search (
  document_id uuid not null references documents on delete cascade, number int not null,
  archived_at timestamptz not null, folded text not null, tokens tsvector not null, primary key (document_id, number)
);
create index page_search_tokens on page_search using gin (tokens);
create index page_search_newest on page_search (archived_at desc);
`;

const ACCOUNTS = `
create table users (
  name text primary key, role text not null, password_hash text not null, disabled boolean not null default false,
  created_at timestamptz not null default clock_timestamp()
);
create table sessions (
  token_sha256 text primary key, user_name text not null references users on delete cascade, expires_at timestamptz not null
);
create index sessions_user on sessions (user_name);
create table audit (
  id bigint generated always as identity primary key, at timestamptz not null default clock_timestamp(),
  user_name text not null, action text not null, subject text not null
);
create index audit_subject on audit (subject, id);
-- The change counter is the sum of its slots: writers use different rows, so they do not wait for each other.
create table changes (slot int primary key, n bigint not null);
insert into changes select slot, 0 from generate_series(0, 15) as slot;
`;

/** The tables of the first release. */
export const firstSchema: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const part of [REGISTERS, SCANS, DOCUMENTS, ACCOUNTS]) await sql.raw(part).execute(db);
  },
};
