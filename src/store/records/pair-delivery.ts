import { dirname } from 'node:path';
import type { Insertable, Selectable, Transaction } from 'kysely';
import type { BacksOrder } from '../../core/collation.ts';
import type { ReviewReason } from '../../core/document.ts';
import { needsReview } from '../../core/notices.ts';
import type { IntakeRecords, PairingFacts } from '../../core/ports/records.ts';
import { clean, cleanJson } from '../clean.ts';
import type { Database, ScanFeedsTable, ScansTable } from '../database.ts';
import { endWait, findWaiting, lockPairing, stopPairing, type FeedRow, type ScanJobs } from './pairing.ts';

type Trx = Transaction<Database>;
type Scan = Selectable<ScansTable>;
type Delivery = Parameters<IntakeRecords['recordDelivery']>[0];

const DOUBTED: ReviewReason = { code: 'COLLATION_DOUBTED', detail: {} };
const STOPPED: ReviewReason = { code: 'COLLATION_STOPPED', detail: {} };
const MISSING: ReviewReason = { code: 'BACKS_MISSING', detail: {} };
const PARTED: ReviewReason = { code: 'COLLATION_PARTED', detail: {} };

/**
 * Finds a fresh delivery's place among its station's files and enqueues its job: at once, or for fronts when their wait
 * ends. Backs get no job of their own: they are processed with their fronts.
 */
export async function pairDelivery(trx: Trx, jobs: ScanJobs, scan: Scan, delivery: Delivery): Promise<void> {
  const { pairing } = delivery;
  const order = pairing ? await backsOrder(trx, scan.station) : null;
  if (!pairing || !order) {
    if (scan.status === 'queued') await jobs.enqueue(scan.id, trx);
    return;
  }
  await lockPairing(trx, scan);
  const waiting = await findWaiting(trx, scan);
  if (scan.status !== 'queued') return meetOther(trx, jobs, scan, waiting);
  const feed = feedOf(scan, delivery, pairing, order);
  const stopped = await trx
    .selectFrom('pairing_stops')
    .select('since')
    .where('source', '=', scan.source)
    .where('station', '=', scan.station)
    .executeTakeFirst();
  if (stopped) return goAlone(trx, jobs, feed, STOPPED);
  if (!waiting) return openPair(trx, jobs, feed, delivery);
  const against = whyNoPair(waiting, feed, delivery, pairing);
  if (against) {
    await endWait(trx, jobs, waiting.scan_id, against.fronts);
    await stopPairing(trx, scan);
    return goAlone(trx, jobs, feed, against.backs);
  }
  await trx
    .updateTable('scan_feeds')
    .set({ state: 'fronts', other: scan.id })
    .where('scan_id', '=', waiting.scan_id)
    .execute();
  await trx
    .insertInto('scan_feeds')
    .values({ ...feed, state: 'backs', other: waiting.scan_id })
    .execute();
  await jobs.hurry(waiting.scan_id, trx);
}

/** The order of backs at a station that feeds two files; null at any other. */
async function backsOrder(trx: Trx, station: string): Promise<BacksOrder | null> {
  const row = await trx
    .selectFrom('stations')
    .select(['feeding', 'backs'])
    .where('name', '=', station)
    .executeTakeFirst();
  return row?.feeding === 'two_files' ? (row.backs ?? 'reversed') : null;
}

/**
 * A file that is not processed came between. A copy of the waiting fronts says nothing. Any other may have been meant as the
 * backs; and a refused one where fronts are due leaves backs to come that would be taken for fronts.
 */
async function meetOther(trx: Trx, jobs: ScanJobs, scan: Scan, waiting: FeedRow | undefined): Promise<void> {
  const copy = scan.status === 'duplicate';
  if (copy && (!waiting || scan.duplicate_of === waiting.scan_id)) return;
  if (waiting) await endWait(trx, jobs, waiting.scan_id, copy ? DOUBTED : PARTED);
  await stopPairing(trx, scan);
}

function feedOf(scan: Scan, delivery: Delivery, pairing: PairingFacts, order: BacksOrder) {
  return {
    scan_id: scan.id,
    source: scan.source,
    station: scan.station,
    backs: order,
    sides: pairing.sides,
    path: clean(delivery.file.path),
    modified_ms: delivery.file.mtimeMs,
    due: new Date(scan.received_at.getTime() + pairing.waitMs),
  } satisfies Omit<Insertable<ScanFeedsTable>, 'state'>;
}
type Feed = ReturnType<typeof feedOf>;

async function openPair(trx: Trx, jobs: ScanJobs, feed: Feed, delivery: Delivery): Promise<void> {
  // A file that lost pages on its way has a number of sides that proves nothing; before one that overtook another, there may be fronts.
  if (needsReview(delivery.findings) || delivery.pairing?.overtakes) {
    await stopPairing(trx, feed);
    return goAlone(trx, jobs, feed, DOUBTED);
  }
  await trx
    .insertInto('scan_feeds')
    .values({ ...feed, state: 'waiting' })
    .execute();
  await jobs.enqueue(feed.scan_id, trx, feed.due);
}

async function goAlone(trx: Trx, jobs: ScanJobs, feed: Feed, reason: ReviewReason): Promise<void> {
  await trx
    .insertInto('scan_feeds')
    .values({ ...feed, state: 'alone', reason: cleanJson(reason) })
    .execute();
  await jobs.enqueue(feed.scan_id, trx);
}

/** Why a file is not taken for the backs of the fronts that wait, as each of the two is told; null when it is. */
function whyNoPair(
  waiting: FeedRow,
  feed: Feed,
  delivery: Delivery,
  { follows, overtakes, waitMs }: PairingFacts,
): { fronts: ReviewReason; backs: ReviewReason } | null {
  const both = (reason: ReviewReason) => ({ fronts: reason, backs: reason });
  if (waiting.sides !== feed.sides) {
    return both({ code: 'COLLATION_MISMATCH', detail: { count: `${waiting.sides} + ${feed.sides}` } });
  }
  if (overtakes || needsReview(delivery.findings) || dirname(waiting.path) !== dirname(feed.path)) return both(DOUBTED);
  if (follows !== undefined) return follows === waiting.path ? null : both(DOUBTED);
  // Both the files' own times and the times they came: whichever is over, the fronts have waited long enough.
  const between = feed.modified_ms - waiting.modified_ms;
  if (between <= 0) return both(DOUBTED);
  const late = between > waitMs || feed.due.getTime() - waitMs > waiting.due.getTime();
  return late ? { fronts: MISSING, backs: STOPPED } : null;
}
