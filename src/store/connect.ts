import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';

/** Where a server listens and how to enter. */
export type Address =
  { connectionString: string } | { host: string; port: number; user: string; password: string; database: string };

const INT8 = 20;
const DATE = 1082;

/**
 * int8 as a number (all our counts fit), dates as `yyyy-mm-dd` text (a day has no time zone); the rest as pg does.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === INT8) return Number;
    if (oid === DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/** Settings of every session we open. */
export function clientConfig(address: Address, name: string): pg.ClientConfig {
  return { ...address, types, application_name: name, keepAlive: true, connectionTimeoutMillis: 10_000 };
}

/** A pool that stops statements after `statementMs` and tells `onIdleError` about connections lost while idle. */
export function openPool(
  address: Address,
  options: { max: number; statementMs: number; onIdleError: (error: Error) => void },
): pg.Pool {
  const pool = new pg.Pool({
    ...clientConfig(address, 'sohoa'),
    max: options.max,
    statement_timeout: options.statementMs,
    idle_in_transaction_session_timeout: options.statementMs * 2,
  });
  // A connection in use tells its loss to its query; without a listener the event would end the program besides.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', options.onIdleError);
  return pool;
}

/** Typed queries over a pool; the pool's owner ends it. */
export function openKysely(pool: pg.Pool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
