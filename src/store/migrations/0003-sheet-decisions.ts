import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = `
-- What clerks decided about sides of scans; kept apart from pages so that it survives their replacement.
create table sheet_decisions (
  scan_id uuid not null references scans on delete cascade, sheet int not null, decision jsonb not null,
  decided_by text not null, decided_at timestamptz not null default clock_timestamp(), primary key (scan_id, sheet)
);
-- How a page came out of its side: with the scan as delivered it is enough to undo a split or to join two halves.
alter table pages add column dpi double precision, add column crop jsonb, add column corners jsonb, add column deskewed boolean;
`;

/** Clerks' decisions about sides, and the geometry of pages. */
export const sheetDecisions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TABLES).execute(db);
  },
};
