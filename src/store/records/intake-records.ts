import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { IntakeRecords } from '../../core/ports/records.ts';
import { clean, cleanJson } from '../clean.ts';
import type { Database, ScansTable } from '../database.ts';
import { inChange } from '../in-change.ts';
import { pairDelivery } from './pair-delivery.ts';
import type { ScanJobs } from './pairing.ts';
import { scanRow } from './scan-row.ts';

type Delivery = Parameters<IntakeRecords['recordDelivery']>[0];
/** Each round loses at most one race, and there are two unique rules to lose against. */
const ROUNDS = 4;

/**
 * Intake on PostgreSQL. Two unique indexes carry the rules, so that they hold between programs too: one row for a
 * delivery that still lies in the inbox, one row without `duplicate_of` for a digest.
 */
export function createIntakeRecords(db: Kysely<Database>, jobs: ScanJobs): IntakeRecords {
  return {
    async recordDelivery(delivery) {
      const known = await findKnown(db, delivery);
      if (known) return { scan: scanRow(known), known: true };
      return inChange(db, async (trx) => {
        for (let round = 0; round < ROUNDS; round++) {
          const fresh = await insertAsFirst(trx, delivery);
          if (fresh) {
            await pairDelivery(trx, jobs, fresh, delivery);
            return { scan: scanRow(fresh), known: false };
          }
          // Somebody's row stands in the way and is committed now: the same delivery, or the digest's first scan.
          const same = await findKnown(trx, delivery);
          if (same) return { scan: scanRow(same), known: true };
          const copy = await insertAsCopy(trx, delivery);
          if (!copy) continue;
          await pairDelivery(trx, jobs, copy, delivery);
          return { scan: scanRow(copy), known: false };
        }
        throw new Error('a delivery could neither be recorded nor found');
      });
    },
    async markMoved(scanId, movedTo) {
      await inChange(db, (trx) =>
        trx
          .updateTable('scans')
          .set({ moved_to: clean(movedTo) })
          .where('id', '=', scanId)
          .execute(),
      );
    },
    async unmoved() {
      const rows = await db
        .selectFrom('scans')
        .selectAll()
        .where('source', '=', 'watch')
        .where('moved_to', 'is', null)
        .orderBy('received_at')
        .execute();
      return rows.map(scanRow);
    },
  };
}

function findKnown(db: Kysely<Database>, delivery: Delivery): Promise<Selectable<ScansTable> | undefined> {
  return db
    .selectFrom('scans')
    .selectAll()
    .where('source', '=', delivery.source)
    .where('relative_path', '=', clean(delivery.file.relativePath))
    .where('sha256', '=', delivery.sha256)
    .where('moved_to', 'is', null)
    .executeTakeFirst();
}

function row(delivery: Delivery): Omit<Insertable<ScansTable>, 'status'> {
  return {
    source: delivery.source,
    station: clean(delivery.file.station),
    relative_path: clean(delivery.file.relativePath),
    sha256: delivery.sha256,
    bytes: delivery.file.size,
    media_type: delivery.mediaType,
    intake_findings: cleanJson(delivery.findings),
    original_key: delivery.originalKey,
  };
}

function insertAsFirst(trx: Transaction<Database>, delivery: Delivery): Promise<Selectable<ScansTable> | undefined> {
  const rejected = delivery.error !== null;
  return trx
    .insertInto('scans')
    .values({
      ...row(delivery),
      status: rejected ? 'rejected' : 'queued',
      error_code: delivery.error?.code ?? null,
      error_detail: cleanJson(delivery.error?.detail ?? {}),
      finished_at: rejected ? new Date() : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
}

/**
 * A copy of what is in work or archived is a duplicate. A copy of what processing rejected has been archived nowhere: it
 * is an attempt of its own, unless its own look found a fault.
 */
async function insertAsCopy(
  trx: Transaction<Database>,
  delivery: Delivery,
): Promise<Selectable<ScansTable> | undefined> {
  const ofDigest = trx.selectFrom('scans').select(['id']).where('sha256', '=', delivery.sha256);
  // Locked, so that of many copies at one moment one becomes the attempt and the others its duplicates.
  const first = await ofDigest.where('duplicate_of', 'is', null).forUpdate().executeTakeFirst();
  if (!first) return undefined;
  const kept = await ofDigest
    .where('status', 'not in', ['duplicate', 'rejected'])
    .orderBy('received_at')
    .executeTakeFirst();
  const again = !kept && delivery.error === null;
  return trx
    .insertInto('scans')
    .values({
      ...row(delivery),
      status: again ? 'queued' : 'duplicate',
      duplicate_of: (kept ?? first).id,
      finished_at: again ? null : new Date(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
}
