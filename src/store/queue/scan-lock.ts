import pg from 'pg';
import { SohoaError } from '../../core/errors.ts';
import { clientConfig } from '../connect.ts';
import type { Address } from '../connect.ts';

/** SQL of a scan's lock key; the scan's id is parameter 1. */
export const SCAN_LOCK_KEY = `hashtextextended('sohoa scan ' || $1, 0)`;

/** The right to work on a scan, held by a connection of its own: it ends with the process, however that ends. */
export interface ScanLock {
  /** Aborted with DATABASE_UNAVAILABLE when the connection, and with it the right, is lost. */
  lost: AbortSignal;
  release(): Promise<void>;
}

/** Null when another worker has the scan. The address is read anew because an owned server may move. */
export async function takeScanLock(address: Address, scanId: string): Promise<ScanLock | null> {
  const client = new pg.Client(clientConfig(address, 'sohoa scan'));
  const controller = new AbortController();
  let released = false;
  const onLoss = (): void => {
    if (!released)
      controller.abort(new SohoaError('DATABASE_UNAVAILABLE', { reason: "the job's connection was lost" }));
  };
  client.on('error', onLoss);
  client.on('end', onLoss);
  const release = async (): Promise<void> => {
    released = true;
    await client.end().catch(() => undefined); // Lost before: then the server has dropped the lock already.
  };
  try {
    await client.connect();
    // A host that vanishes without a word is noticed in 11 s; has no meaning on a local socket.
    await client.query('set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3');
    const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${SCAN_LOCK_KEY}) as taken`, [
      scanId,
    ]);
    if (rows[0]?.taken === true) return { lost: controller.signal, release };
  } catch (error) {
    await release();
    throw error;
  }
  await release();
  return null;
}
