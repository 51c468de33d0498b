import { sql } from 'kysely';
import type { Selectable, Transaction } from 'kysely';
import type { ReviewReason } from '../../core/document.ts';
import { cleanJson } from '../clean.ts';
import type { Database, ScanFeedsTable } from '../database.ts';

type Trx = Transaction<Database>;
export type FeedRow = Selectable<ScanFeedsTable>;
/** The stream of files in which pairs are formed: never across stations, nor between the inbox and a one-shot run. */
export type Stream = Pick<FeedRow, 'source' | 'station'>;

/** The queue as recording uses it, in the caller's transaction. */
export interface ScanJobs {
  /** A scan's job, to be taken at once or not before `startAfter`; one that is there already is left as it is. */
  enqueue(scanId: string, trx: Trx, startAfter?: Date): Promise<unknown>;
  /** Has a job that waits for its time taken at once. */
  hurry(scanId: string, trx: Trx): Promise<void>;
}

/** One decision about a stream at a time, until the end of the transaction. */
export async function lockPairing(trx: Trx, { source, station }: Stream): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sohoa pairing ${source} ${station}`}, 0))`.execute(trx);
}

/** The fronts that wait for their backs. */
export function findWaiting(trx: Trx, { source, station }: Stream): Promise<FeedRow | undefined> {
  return trx
    .selectFrom('scan_feeds')
    .selectAll()
    .where('source', '=', source)
    .where('station', '=', station)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
}

/** The fronts are processed by themselves; `reason` null when that is what a person said. */
export async function endWait(
  trx: Trx,
  jobs: Pick<ScanJobs, 'hurry'>,
  scanId: string,
  reason: ReviewReason | null,
): Promise<void> {
  await trx
    .updateTable('scan_feeds')
    .set({ state: 'alone', reason: cleanJson(reason) })
    .where('scan_id', '=', scanId)
    .execute();
  await jobs.hurry(scanId, trx);
}

/** From here on the stream's files are processed one by one, until a person says where a pair begins. */
export async function stopPairing(trx: Trx, { source, station }: Stream): Promise<void> {
  await trx
    .insertInto('pairing_stops')
    .values({ source, station })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
