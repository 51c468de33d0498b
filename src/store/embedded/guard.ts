import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { SohoaError } from '../../core/errors.ts';
import { clientConfig } from '../connect.ts';
import type { Address } from '../connect.ts';

/** Keys of the advisory locks by which programs on one data folder know of each other. */
const PRESENT = [0x50_68_6f, 1] as const;
const SERVICE = [0x50_68_6f, 2] as const;
/** A server notices within moments that the connection of a killed program is gone. */
const PATIENCE_MS = 3_000;

/**
 * A connection held for as long as the program lives. With it go its locks: "a program is here" (shared by all) and
 * "the service is here" (one only). Whoever leaves and finds nobody else here stops the server.
 */
export interface Guard {
  /** Resolves when the connection is lost without being asked to leave. */
  lost: Promise<void>;
  /** Gives up the locks; true when no other program is on the server, and none can come before it is stopped. */
  leave(): Promise<boolean>;
  /** Closes the connection. */
  end(): Promise<void>;
}

/** Takes the locks. Throws DATABASE_NOT_OURS when `role` is service and another service has the folder. */
export async function openGuard(address: Address, role: 'service' | 'command'): Promise<Guard> {
  const client = new pg.Client({ ...clientConfig(address, `sohoa ${role} ${process.pid}`) });
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve()); // Comes more than once.
    client.on('end', () => resolve());
  });
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1, $2)', [...PRESENT]);
    if (role === 'service') await takeService(client);
  } catch (error) {
    await end(client);
    throw error;
  }
  return {
    lost,
    async leave() {
      await client.query('select pg_advisory_unlock_all()');
      return tryLock(client, PRESENT);
    },
    end: () => end(client),
  };
}

async function takeService(client: pg.Client): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await tryLock(client, SERVICE))) {
    if (Date.now() > deadline)
      throw new SohoaError('DATABASE_NOT_OURS', { reason: 'another Sohoa service runs on this data folder' });
    await wait(100);
  }
}

async function tryLock(client: pg.Client, key: readonly [number, number]): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [...key]);
  return rows[0]?.taken === true;
}

async function end(client: pg.Client): Promise<void> {
  await client.end().catch(() => undefined); // Lost already, which `lost` tells.
}
