import type { Kysely, Selectable, Transaction } from 'kysely';
import { SohoaError } from '../../core/errors.ts';
import type { CollationRecords, ScanFeed } from '../../core/ports/records.ts';
import { cleanJson } from '../clean.ts';
import type { Database, ScansTable } from '../database.ts';
import { inChange } from '../in-change.ts';
import { endWait, findWaiting, lockPairing, stopPairing, type ScanJobs, type Stream } from './pairing.ts';
import { scanRow } from './scan-row.ts';

type Trx = Transaction<Database>;

const BACKS_MISSING = { code: 'BACKS_MISSING', detail: {} };

/** Fronts and backs on PostgreSQL. */
export function createCollationRecords(db: Kysely<Database>, jobs: ScanJobs): CollationRecords {
  const watched = (station: string): Stream => ({ source: 'watch', station });
  const audit = (trx: Trx, user: string, action: string, subject: string) =>
    trx.insertInto('audit').values({ user_name: user, action, subject }).execute();
  return {
    async feedOf(scanId) {
      const known = await findFeed(db, scanId);
      // Settled for good, or a station that does not pair files: nothing to decide.
      if (known.state !== 'waiting') return feedFrom(db, known);
      return inChange(db, async (trx) => {
        await lockPairing(trx, known);
        const now = await findFeed(trx, scanId);
        if (now.state !== 'waiting') return feedFrom(trx, now);
        await endWait(trx, jobs, scanId, BACKS_MISSING);
        await stopPairing(trx, now);
        return { mode: 'as-scanned', reason: BACKS_MISSING };
      });
    },
    part: (frontsId, reason) =>
      inChange(db, async (trx) => {
        const scan = await findFeed(trx, frontsId);
        await lockPairing(trx, scan);
        const { state, other } = await findFeed(trx, frontsId);
        if (state !== 'fronts' || other === null) return;
        await trx
          .updateTable('scan_feeds')
          .set({ state: 'alone', reason: cleanJson(reason) })
          .where('scan_id', 'in', [frontsId, other])
          .execute();
        await stopPairing(trx, scan);
        await trx
          .updateTable('scans')
          .set({ status: 'queued', error_code: null, error_detail: '{}', finished_at: null })
          .where('id', '=', other)
          .execute();
        await jobs.enqueue(other, trx);
      }),
    async pairsFiles(station) {
      const row = await db.selectFrom('stations').select('feeding').where('name', '=', station).executeTakeFirst();
      return row?.feeding === 'two_files';
    },
    setCollation: (station, { mode, backs }, user) =>
      inChange(db, async (trx) => {
        await trx
          .insertInto('stations')
          .values({ name: station, title: station, unit: null, extra: '{}', feeding: mode, backs })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ feeding: mode, backs }))
          .execute();
        await startAnew(trx, jobs, watched(station));
        await audit(trx, user, `set-collation:${mode}:${backs}`, station);
      }),
    startPairing: (station, user) =>
      inChange(db, async (trx) => {
        await startAnew(trx, jobs, watched(station));
        await audit(trx, user, 'start-pairing', station);
      }),
    withoutBacks: (station, user) =>
      inChange(db, async (trx) => {
        await lockPairing(trx, watched(station));
        const waiting = await findWaiting(trx, watched(station));
        if (!waiting) return false;
        await endWait(trx, jobs, waiting.scan_id, null);
        await audit(trx, user, 'without-backs', waiting.scan_id);
        return true;
      }),
    async endRun() {
      const open = await db
        .selectFrom('scan_feeds')
        .select(['source', 'station'])
        .where('source', '=', 'one-shot')
        .where('state', '=', 'waiting')
        .execute();
      const stopped = await db
        .selectFrom('pairing_stops')
        .select(['source', 'station'])
        .where('source', '=', 'one-shot')
        .execute();
      for (const stream of [...open, ...stopped]) await inChange(db, (trx) => startAnew(trx, jobs, stream));
    },
  };
}

/** The stream's next file holds fronts; those that still wait go on alone. */
async function startAnew(trx: Trx, jobs: ScanJobs, stream: Stream): Promise<void> {
  await lockPairing(trx, stream);
  const waiting = await findWaiting(trx, stream);
  if (waiting) await endWait(trx, jobs, waiting.scan_id, BACKS_MISSING);
  await trx
    .deleteFrom('pairing_stops')
    .where('source', '=', stream.source)
    .where('station', '=', stream.station)
    .execute();
}

/** What is known of how a scan was fed; `state` null at a station that does not pair files. Throws NOT_FOUND. */
async function findFeed(db: Kysely<Database>, scanId: string) {
  const row = await db
    .selectFrom('scans as s')
    .leftJoin('scan_feeds as f', 'f.scan_id', 's.id')
    .leftJoin('stations as t', 't.name', 's.station')
    .select(['s.source', 's.station', 'f.state', 'f.other', 'f.reason', 'f.backs'])
    .select(['t.feeding', 't.backs as usual'])
    .where('s.id', '=', scanId)
    .executeTakeFirst();
  if (!row) throw new SohoaError('NOT_FOUND', { what: 'scan' });
  return row;
}

async function feedFrom(
  db: Kysely<Database>,
  feed: Omit<Awaited<ReturnType<typeof findFeed>>, 'source' | 'station'>,
): Promise<ScanFeed> {
  const { state, other, backs, reason } = feed;
  if (state === 'alone') return { mode: 'as-scanned', reason };
  if (state === 'backs' && other !== null) return { mode: 'behind', fronts: other };
  if (state === 'fronts' && other !== null) {
    const behind: Selectable<ScansTable> = await db
      .selectFrom('scans')
      .selectAll()
      .where('id', '=', other)
      .executeTakeFirstOrThrow();
    return { mode: 'two_files', backs: backs ?? 'reversed', behind: scanRow(behind) };
  }
  if (feed.feeding === 'one_file') return { mode: 'one_file', backs: feed.usual ?? 'reversed' };
  return { mode: 'as-scanned', reason: null };
}
