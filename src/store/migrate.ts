import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { SohoaError } from '../core/errors.ts';
import { allMigrations } from './migrations/all-migrations.ts';

const TABLE = 'sohoa_migration';

/**
 * Brings the tables to this program's state; programs that start together wait for each other (kysely's migrator
 * holds an advisory lock). Throws DATABASE_OTHER_VERSION, having changed nothing, when a newer Sohoa wrote the database.
 */
export async function migrate<Schema>(db: Kysely<Schema>): Promise<void> {
  await refuseNewer(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(allMigrations) },
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function refuseNewer<Schema>(db: Kysely<Schema>): Promise<void> {
  const exists = await sql<{ there: boolean }>`select to_regclass(${TABLE}) is not null as there`.execute(db);
  if (exists.rows[0]?.there !== true) return;
  const applied = await sql<{ name: string }>`select name from ${sql.table(TABLE)} order by name`.execute(db);
  const unknown = applied.rows.map((row) => row.name).filter((name) => !Object.hasOwn(allMigrations, name));
  if (unknown.length > 0) {
    throw new SohoaError('DATABASE_OTHER_VERSION', {
      reason: 'written by a newer Sohoa',
      migration: unknown.join(','),
    });
  }
}
