import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database.ts';

/** SQLSTATE of PostgreSQL: two transactions waited for each other, and this one was taken back so that the other goes on. */
const DEADLOCK = '40P01';
const ATTEMPTS = 6;

/**
 * Runs `work` in one transaction and raises the change counter in it, as its last statement: a poller that sees the
 * new count also sees the change, and the counter's row is locked only for the commit. Work that was taken back because it
 * and another transaction waited for each other is done again: it must leave no trace but in the database.
 */
export async function inChange<Value>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Value>,
): Promise<Value> {
  // Part of a larger change, which raises the counter itself and is done again as a whole.
  if (db.isTransaction) return work(db as Transaction<Database>);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(async (trx) => {
        const value = await work(trx);
        await sql`update changes set n = n + 1 where slot = pg_backend_pid() % 16`.execute(trx);
        return value;
      });
    } catch (error) {
      if ((error as { code?: unknown }).code !== DEADLOCK || attempt === ATTEMPTS) throw error;
    }
  }
}
