import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { SohoaError } from '../../core/errors.ts';
import type {
  Decided,
  DueFilter,
  RetentionDecision,
  RetentionRecords,
  RetentionSubject,
} from '../../core/ports/retention.ts';
import type { ListPage, Piece } from '../../core/ports/work-lists.ts';
import { clean, cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';
import { inChange } from '../in-change.ts';
import { dueGroups, dueList, dueNow } from '../queries/due-for-review.ts';
import { completeDestruction, objectsToRemove } from './destruction.ts';

type Trx = Transaction<Database>;
/** Everything that decides waits for each other: two people at one list must not both be first. */
const LOCK = 7_040_131;

/** The retention schedule on PostgreSQL. */
export function createRetentionRecords(db: Kysely<Database>): RetentionRecords {
  return {
    due: (filter, piece) => dueList(db, filter, piece),
    dueGroups: (filter) => dueGroups(db, filter),
    decisions: ({ states }, piece) => decisions(db, sql`k.state = any(${[...states]}::text[])`, piece),
    keep: (filter, ids, { until, reason, user }) =>
      decide(db, filter, ids, { kind: 'keep', state: 'standing', until, reason, user }),
    propose: (filter, ids, { reason, user }) =>
      decide(db, filter, ids, { kind: 'destroy', state: 'proposed', until: null, reason, user }),
    approve: (ids, user) => inChange(db, (trx) => approve(trx, ids, user)),
    withdraw: (ids, user) =>
      inChange(db, async (trx) => {
        await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
        // What was begun goes to its end: a document half destroyed is neither.
        const { rows } = await sql<{ id: string }>`
          update retention_decisions k set state = 'closed', closed_by = ${clean(user)}, closed_at = clock_timestamp()
          where id = any(${ids}::uuid[]) and state in ('proposed', 'approved')
            and not exists (select 1 from destroyed_objects o where o.decision_id = k.id) returning id`.execute(trx);
        await audit(trx, user, 'withdraw-destruction', rows);
        return rows.length;
      }),
    async approved(limit) {
      const rows = await db
        .selectFrom('retention_decisions')
        .select('id')
        .where('state', '=', 'approved')
        .orderBy('approved_at')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    objectsOf: (id) => objectsToRemove(db, id),
    async recordRemoved(decisionId, { key, sha256, bytes, kind }) {
      await db.transaction().execute(async (trx) => {
        await trx
          .insertInto('destroyed_objects')
          .values({ key, sha256, bytes, kind, decision_id: decisionId })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await trx
          .insertInto('object_events')
          .values({
            ...{ key, type: 'deletion', outcome: 'success', agent: 'destroy@1' },
            detail: cleanJson({ decision: decisionId }),
          })
          .execute();
        await trx.deleteFrom('objects').where('key', '=', key).execute();
      });
    },
    async recordObstacle(decisionId, obstacle) {
      await inChange(db, (trx) =>
        trx
          .updateTable('retention_decisions')
          .set({ obstacle: cleanJson(obstacle) })
          .where('id', '=', decisionId)
          .execute(),
      );
    },
    complete: (id) => inChange(db, (trx) => completeDestruction(trx, id)),
    async endOf(documentId) {
      const ended = sql`k.document_id = ${documentId}::uuid and k.state = 'done'`;
      return (await decisions(db, ended, { limit: 1, offset: 0 })).rows[0] ?? null;
    },
  };
}

interface NewDecision {
  kind: 'keep' | 'destroy';
  state: 'standing' | 'proposed';
  until: string | null;
  reason: string;
  user: string;
}

const COLUMN: Record<RetentionSubject, ReturnType<typeof sql>> = {
  document: sql`document_id`,
  original: sql`original_key`,
};

/** Decides about those of the ids that are due now. An earlier word that they be kept ends with this one. */
async function decide(
  db: Kysely<Database>,
  filter: DueFilter,
  ids: string[],
  { kind, state, until, reason, user }: NewDecision,
): Promise<Decided> {
  const type = filter.subject === 'document' ? sql`uuid` : sql`text`;
  const column = COLUMN[filter.subject];
  return inChange(db, async (trx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
    const { rows: due } = await sql<{ id: string }>`
      select id from (${dueNow(filter)}) as due where id = any(${ids}::text[])`.execute(trx);
    const found = due.map(({ id }) => id);
    await sql`
      update retention_decisions set state = 'closed', closed_by = ${clean(user)}, closed_at = clock_timestamp()
      where state = 'standing' and ${column} = any(${found}::${type}[])`.execute(trx);
    await sql`
      insert into retention_decisions (kind, subject, ${column}, state, reason, until, proposed_by)
      select ${kind}, ${filter.subject}, id::${type}, ${state}, ${clean(reason)}, ${until}::date, ${clean(user)}
      from unnest(${found}::text[]) as id`.execute(trx);
    await audit(trx, user, kind === 'keep' ? 'keep-longer' : 'propose-destruction', due);
    return { decided: found.length, left: new Set(ids).size - found.length };
  });
}

/** Throws RETENTION_SAME_PERSON. What was taken into another dossier since is left proposed. */
async function approve(trx: Trx, ids: string[], user: string): Promise<string[]> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
  const rows = await trx
    .selectFrom('retention_decisions')
    .select(['id', 'document_id', 'proposed_by'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('state', '=', 'proposed')
    .forUpdate()
    .execute();
  if (rows.some((row) => row.proposed_by === clean(user))) throw new SohoaError('RETENTION_SAME_PERSON');
  // Whoever takes a paper into a dossier holds it; after this nobody does.
  const papers = rows.flatMap(({ document_id }) => document_id ?? []);
  await sql`select from documents where id = any(${papers}::uuid[]) order by id for update`.execute(trx);
  const { rows: approved } = await sql<{ id: string }>`
    update retention_decisions k set state = 'approved', approved_by = ${clean(user)}, approved_at = clock_timestamp(), obstacle = null
    where k.id = any(${rows.map(({ id }) => id)}::uuid[]) and not exists (
      select 1 from reuse_events e where e.document_id = k.document_id and e.answer = 'taken' and e.ended_at is null)
    returning k.id`.execute(trx);
  await audit(trx, user, 'approve-destruction', approved);
  return approved.map(({ id }) => id);
}

async function audit(trx: Trx, user: string, action: string, subjects: readonly { id: string }[]): Promise<void> {
  if (subjects.length === 0) return;
  const rows = subjects.map(({ id }) => ({ user_name: clean(user), action, subject: id }));
  await trx.insertInto('audit').values(rows).execute();
}

async function decisions(
  db: Kysely<Database>,
  which: ReturnType<typeof sql>,
  { limit, offset }: Piece,
): Promise<ListPage<RetentionDecision>> {
  const { rows } = await sql<RetentionDecision & { total: number }>`
    select k.id, k.kind, k.subject, k.state, k.document_id as "documentId", k.original_key as "originalKey", d.class,
      d.dossier_code as dossier, s.relative_path as "scanPath", coalesce(d.archive_sha256, s.sha256) as sha256, k.reason, k.until,
      k.proposed_by as "proposedBy", k.proposed_at as "proposedAt", k.approved_by as "approvedBy", k.approved_at as "approvedAt",
      k.closed_at as "closedAt", k.obstacle, count(*) over () as total
    from retention_decisions k
      left join documents d on d.id = k.document_id
      left join lateral (select relative_path, sha256 from scans where id = d.scan_id or original_key = k.original_key
        order by received_at limit 1) s on true
    where ${which} order by coalesce(k.closed_at, k.proposed_at) desc, k.id limit ${limit} offset ${offset}`.execute(
    db,
  );
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) };
}
