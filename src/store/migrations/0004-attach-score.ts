import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Why a document lies in its dossier: points, parts, runner-up. Null for documents attached before, or to none. */
export const attachScore: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table documents add column attach_score jsonb`.execute(db);
  },
};
