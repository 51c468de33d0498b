import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = `
-- Effective dates: a register keeps what was, so that a report of an earlier period can be made again.
alter table units add column level text, add column parent text, add column valid_from date, add column valid_to date,
  add column successors jsonb;
alter table procedures add column level text, add column valid_from date, add column valid_to date, add column replaced_by text;
-- What reports count and one-stop systems export; null where they do not say.
alter table dossiers add column due date, add column payment text, add column outcome text, add column staff text,
  add column ledger text;
create table staff (
  code text primary key, unit text not null, kind text, signature boolean, valid_from date, valid_to date,
  extra jsonb not null default '{}'
);
create index staff_unit on staff (unit);
create table equipment (
  code text primary key, unit text not null, kind text not null, count int not null, status text, valid_from date,
  valid_to date, extra jsonb not null default '{}'
);
create index equipment_unit on equipment (unit);
-- Which procedures a unit takes in, and by which mechanism.
create table unit_procedures (
  code text primary key, unit text not null, procedure_code text not null, mechanism text not null, valid_from date,
  valid_to date, extra jsonb not null default '{}'
);
create index unit_procedures_unit on unit_procedures (unit);
-- Digitised papers that another system holds, as it tells them.
create table outside_papers (
  code text primary key, dossier_code text not null, part text not null, reference text not null, reused boolean not null,
  digitised date, extra jsonb not null default '{}'
);
create index outside_papers_dossier on outside_papers (dossier_code, part);
-- Figures an office or another system has declared, kept as declared.
create table declared_figures (
  code text primary key, report text not null, place int not null, key text not null, label text not null, value numeric not null,
  decimals int not null, equals text, held text, system text, valid_from date, valid_to date, unit text,
  extra jsonb not null default '{}'
);
create table register_imports (
  id bigint generated always as identity primary key, at timestamptz not null default clock_timestamp(), kind text not null,
  file_sha256 text not null, snapshot date not null, inserted int not null, updated int not null, unchanged int not null,
  rejected int not null
);
create index register_imports_newest on register_imports (kind, id desc);
`;

/** Offices over time (units, staff, equipment, procedures taken in), what reports count, and what was declared. */
export const offices: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TABLES).execute(db);
  },
};
