import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = `
-- What was learnt from clerks' corrections of classes: weights of hashed words, no text.
create table class_models (
  version bigint generated always as identity primary key, trained_at timestamptz not null default clock_timestamp(),
  basis text not null, model jsonb not null
);
create index decisions_about_classes on decisions (decided_at) where class is not null;
`;

/** Models of document classes. */
export const classModels: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(TABLES).execute(db);
  },
};
