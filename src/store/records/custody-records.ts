import type { Kysely, Transaction } from 'kysely';
import type { CustodyRecords, KeptObject, ObjectEvent } from '../../core/ports/custody.ts';
import { cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';
import { inChange } from '../in-change.ts';
import { dueForLock } from '../queries/lock-queries.ts';
import { alarms, damageCount, figures } from '../queries/custody-queries.ts';

const COLUMNS = ['key', 'sha256', 'bytes', 'kind', 'copied_to as copiedTo'] as const;
const DAMAGED = ['missing', 'changed', 'unreadable'] as const;

/** Custody of stored objects on PostgreSQL. */
export function createCustodyRecords(db: Kysely<Database>): CustodyRecords {
  return {
    async keptObject(key) {
      return (await db.selectFrom('objects').select(COLUMNS).where('key', '=', key).executeTakeFirst()) ?? null;
    },
    damagedObjects: (after, limit): Promise<KeptObject[]> =>
      db
        .selectFrom('objects')
        .select(COLUMNS)
        .where('outcome', 'in', DAMAGED)
        .where('key', '>', after)
        .orderBy('key')
        .limit(limit)
        .execute(),
    dueForCheck: (before, limit) =>
      db
        .selectFrom('objects')
        .select(COLUMNS)
        .where((is) => is.or([is('checked_at', 'is', null), is('checked_at', '<', before)]))
        .orderBy('checked_at', (order) => order.asc().nullsFirst())
        .orderBy('key')
        .limit(limit)
        .execute(),
    recordCheck: (key, outcome, agent) => recordCheck(db, key, outcome, agent),
    recordObjectEvent: (event) => insertEvent(db, event),
    async recordRecovery(key, detail, agent) {
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable('objects')
          .set({ lock_due: true, locked_until: null, lock_mode: null, legal_hold: false })
          .where('key', '=', key)
          .execute();
        await insertEvent(trx, { key, type: 'recovery', outcome: 'success', agent, detail });
      });
    },
    async objectEvents(key) {
      const rows = await db.selectFrom('object_events').selectAll().where('key', '=', key).orderBy('id').execute();
      return rows.map(({ at, type, outcome, agent, detail }) => ({ at, key, type, outcome, agent, detail }));
    },
    ...runs(db),
    ...copies(db),
    dueForLock: (after, limit, originals) => dueForLock(db, after, limit, originals),
    recordLock: (key, lock, agent) => recordLock(db, key, lock, agent),
    setFindings: (place, findings) =>
      inChange(db, async (trx) => {
        await trx.deleteFrom('store_findings').where('place', '=', place).execute();
        for (const { code, detail } of findings)
          await trx
            .insertInto('store_findings')
            .values({ place, code, detail: cleanJson(detail) })
            .execute();
      }),
    findings: () => db.selectFrom('store_findings').selectAll().orderBy('place').orderBy('code').execute(),
    alarms: (limit) => alarms(db, limit),
    acknowledge: (keys, user, note) => acknowledge(db, keys, user, note),
    damageCount: () => damageCount(db),
    async isDamaged(key) {
      const row = await db
        .selectFrom('objects')
        .select('key')
        .where('key', '=', key)
        .where('outcome', 'in', DAMAGED)
        .executeTakeFirst();
      return row !== undefined;
    },
    figures: () => figures(db),
  };
}

function runs(db: Kysely<Database>): Pick<CustodyRecords, 'startRun' | 'finishRun'> {
  return {
    async startRun(night, agent) {
      const row = await db
        .insertInto('fixity_runs')
        .values({ night, agent })
        .onConflict((conflict) => conflict.column('night').doNothing())
        .returning('id')
        .executeTakeFirst();
      return row?.id ?? null;
    },
    async finishRun(id, sum) {
      await db
        .updateTable('fixity_runs')
        .set({ finished_at: new Date(), sum: cleanJson(sum) })
        .where('id', '=', id)
        .execute();
    },
  };
}

type CopyPart = 'copyTo' | 'hasCopiesIn' | 'dueForCopy' | 'recordCopy' | 'recordCopyFailure' | 'forgetCopy';

function copies(db: Kysely<Database>): Pick<CustodyRecords, CopyPart> {
  return {
    async copyTo(place) {
      await db
        .updateTable('objects')
        .set({ copied_to: null, copied_at: null, copy_error: null, copy_tried_at: null })
        .where('copied_to', 'is not', null)
        .where('copied_to', '<>', place)
        .execute();
    },
    async hasCopiesIn(place) {
      const row = await db
        .selectFrom('objects')
        .select('key')
        .where('copied_to', '=', place)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    dueForCopy: (limit) =>
      db
        .selectFrom('objects')
        .select(COLUMNS)
        .where('copied_to', 'is', null)
        .where('kind', '<>', 'preview')
        .where((is) => is.or([is('outcome', 'is', null), is('outcome', '=', 'same')]))
        .orderBy('copy_tried_at', (order) => order.asc().nullsFirst())
        .orderBy('recorded_at')
        .limit(limit)
        .execute(),
    async recordCopy(key, place, agent) {
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable('objects')
          .set({ copied_to: place, copied_at: new Date(), copy_error: null })
          .where('key', '=', key)
          .execute();
        await insertEvent(trx, { key, type: 'replication', outcome: 'success', agent, detail: { place } });
      });
    },
    async recordCopyFailure(key, code) {
      await db
        .updateTable('objects')
        .set({ copy_error: code, copy_tried_at: new Date() })
        .where('key', '=', key)
        .execute();
    },
    async forgetCopy(key, found, agent) {
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable('objects')
          .set({ copied_to: null, copied_at: null, copy_tried_at: null })
          .where('key', '=', key)
          .execute();
        await insertEvent(trx, {
          ...{ key, type: 'fixity check', outcome: 'failure', agent },
          detail: { found, of: 'replica' },
        });
      });
    },
  };
}

type Writer = Kysely<Database> | Transaction<Database>;

async function insertEvent(db: Writer, event: ObjectEvent): Promise<void> {
  await db
    .insertInto('object_events')
    .values({ ...event, detail: cleanJson(event.detail) })
    .execute();
}

/** A check that changes what is to be told raises the change counter, so that open pages show it. */
async function recordCheck(
  db: Kysely<Database>,
  key: string,
  outcome: Parameters<CustodyRecords['recordCheck']>[1],
  agent: string,
): Promise<void> {
  const before = await db.selectFrom('objects').select('outcome').where('key', '=', key).executeTakeFirst();
  const write = async (trx: Transaction<Database>): Promise<void> => {
    // What is read again is also looked at for its lock: its document may have another class by now.
    // Seen was the damage that was there then, no other.
    const unseen = outcome === before?.outcome ? {} : { seen_at: null, seen_by: null, seen_note: null };
    await trx
      .updateTable('objects')
      .set({ checked_at: new Date(), outcome, lock_due: true, ...unseen })
      .where('key', '=', key)
      .execute();
    const sound = outcome === 'same';
    await insertEvent(trx, {
      ...{ key, type: 'fixity check', outcome: sound ? 'success' : 'failure', agent },
      detail: { found: outcome },
    });
  };
  const told = outcome !== 'same' || (before?.outcome ?? 'same') !== 'same';
  await (told ? inChange(db, write) : db.transaction().execute(write));
}

async function acknowledge(db: Kysely<Database>, keys: readonly string[], user: string, note: string): Promise<number> {
  if (keys.length === 0) return 0;
  return inChange(db, async (trx) => {
    const taken = await trx
      .updateTable('objects')
      .set({ seen_at: new Date(), seen_by: user, seen_note: note })
      .where('key', 'in', keys)
      .where('outcome', 'in', DAMAGED)
      .where('seen_at', 'is', null)
      .returning(['key', 'outcome'])
      .execute();
    for (const { key, outcome } of taken)
      await insertEvent(trx, {
        ...{ key, type: 'acknowledgement', outcome: 'success', agent: `person:${user}` },
        detail: { found: outcome ?? '', note },
      });
    return taken.length;
  });
}

async function recordLock(
  db: Kysely<Database>,
  key: string,
  lock: Parameters<CustodyRecords['recordLock']>[1],
  agent: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const set = lock ? { locked_until: lock.until, lock_mode: lock.mode, legal_hold: lock.legalHold } : {};
    await trx
      .updateTable('objects')
      .set({ lock_due: false, ...set })
      .where('key', '=', key)
      .execute();
    if (!lock) return;
    await insertEvent(trx, {
      ...{ key, type: 'policy assignment', outcome: 'success', agent },
      detail: { mode: lock.mode, until: lock.until.toISOString(), legalHold: lock.legalHold },
    });
  });
}
