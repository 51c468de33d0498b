import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = `
-- Papers that a dossier of a procedure must have, and which of them must be digitised.
create table components (
  code text primary key, procedure_code text not null, component text not null, name text not null, classes jsonb not null,
  required boolean not null, digitise boolean not null, place int not null, valid_from date, valid_to date,
  extra jsonb not null default '{}'
);
create index components_procedure on components (procedure_code);
-- Which component a paper of another system is, when its export says so.
alter table outside_papers add column component text;
-- Old civil-status books an office keeps.
create table books (
  code text primary key, number text not null, kind text not null, year int not null, pages int, unit text, location text,
  extra jsonb not null default '{}'
);
-- What the last import of a file refused, so far as a row could be read: a difference of totals can then be explained for the
-- period and unit it is about.
create table rejected_rows (
  kind text not null, file_sha256 text not null, row int not null, key text, unit text, received date,
  primary key (kind, file_sha256, row)
);
`;

/** What procedures ask for, old books, and what imports refused. */
export const workLists: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TABLES).execute(db);
  },
};
