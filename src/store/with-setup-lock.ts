import pg from 'pg';
import { clientConfig } from './connect.ts';
import type { Address } from './connect.ts';

const SETUP = [0x50_68_6f, 3] as const;

/**
 * Runs `work` while no other program sets up the same database: tables, queue and their versions are made by several
 * statements that get in each other's way. The lock has a connection of its own, so a pool of one is enough for `work`.
 */
export async function withSetupLock<Value>(address: Address, work: () => Promise<Value>): Promise<Value> {
  const client = new pg.Client(clientConfig(address, 'sohoa setup'));
  client.on('error', () => undefined); // Lost with the server: `work` meets the same.
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1, $2)', [...SETUP]);
    return await work();
  } finally {
    await client.end();
  }
}
