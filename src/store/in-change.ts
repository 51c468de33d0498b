import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';

/**
 * Runs `work` in one transaction and raises the change counter in it, as its last statement: a poller that sees the
 * new count also sees the change, and the counter's row is locked only for the commit.
 */
export async function inChange<Value>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Value>,
): Promise<Value> {
  // Part of a larger change, which raises the counter itself.
  if (db.isTransaction) return work(db as Transaction<Database>);
  return db.transaction().execute(async (trx) => {
    const value = await work(trx);
    await sql`update changes set n = n + 1 where slot = pg_backend_pid() % 16`.execute(trx);
    return value;
  });
}
