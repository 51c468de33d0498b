import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = `
-- Who has seen the alarm of a damaged object and what is being done; gone when the object fares differently.
alter table objects
  add column seen_at timestamptz(3), add column seen_by text, add column seen_note text,
  add constraint objects_seen check ((seen_at is null) = (seen_by is null) and (seen_at is null) = (seen_note is null));
`;

/** Acknowledgement of alarms about damaged objects. */
export const alarmAcknowledgements: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TABLES).execute(db);
  },
};
