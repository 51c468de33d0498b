import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { SohoaError } from '../../core/errors.ts';
import type { RetainedObject } from '../../core/ports/retention.ts';
import type { Database } from '../database.ts';

/** Fields that describe a document and no person: they stay in its record. */
const KEPT_FIELDS = ['document_no', 'issue_date', 'agency', 'result_code', 'dossier_code'];

interface Approved {
  document_id: string | null;
  original_key: string | null;
}

async function approvedDecision(db: Kysely<Database>, id: string): Promise<Approved> {
  const row = await db
    .selectFrom('retention_decisions')
    .select(['document_id', 'original_key'])
    .where('id', '=', id)
    .where('state', '=', 'approved')
    .executeTakeFirst();
  if (!row) throw new SohoaError('NOT_FOUND', { what: 'decision' });
  return row;
}

/**
 * Objects that an approved decision removes, locked ones and copies first. Content names objects, so that two documents can share one: what another
 * document, page or reuse still needs is not among them. A scan goes with the last document that came from it.
 */
export async function objectsToRemove(db: Kysely<Database>, decisionId: string): Promise<RetainedObject[]> {
  const { document_id, original_key } = await approvedDecision(db, decisionId);
  if (document_id === null) {
    return db
      .selectFrom('objects')
      .select(['key', 'sha256', 'bytes', 'kind'])
      .where('key', '=', original_key)
      .execute();
  }
  const { rows } = await sql<RetainedObject>`
    with doc as (select * from documents where id = ${document_id}::uuid),
      -- Other documents that are kept.
      other as not materialized (select * from documents where id <> ${document_id}::uuid and destroyed_at is null),
      wanted (key, place) as (
        select archive_key, 1 from doc
          where not exists (select 1 from other where other.archive_sha256 = doc.archive_sha256)
            and not exists (select 1 from reuse_events e
              where e.document_id = doc.id and e.answer = 'taken' and e.ended_at is null)
        union
        -- The copy before it was signed.
        select 'archive/' || left(c.content_sha256, 2) || '/' || c.content_sha256 || '.pdf', 1
          from doc join signed_copies c on c.copy ->> 'sha256' = doc.archive_sha256
          where not exists (select 1 from other where other.archive_sha256 in (c.content_sha256, doc.archive_sha256))
        union
        select sidecar ->> 'key', 2 from doc where sidecar is not null
          and not exists (select 1 from other where other.archive_sha256 = doc.archive_sha256)
        union
        select p.preview_key, 3 from doc join pages p on p.document_id = doc.id
          where not exists (select 1 from pages q join other on other.id = q.document_id where q.preview_key = p.preview_key)
        union
        select s.original_key, 4 from scans s
          where s.original_held = 'here' and s.id in (
            select scan_id from doc union select p.scan_id from doc join pages p on p.document_id = doc.id)
          and not exists (select 1 from scans t join other on other.scan_id = t.id where t.original_key = s.original_key)
          and not exists (select 1 from scans t join pages q on q.scan_id = t.id join other on other.id = q.document_id
            where t.original_key = s.original_key)
      )
    select o.key, o.sha256, o.bytes, o.kind from wanted w join objects o on o.key = w.key
    -- What is known to be locked is tried first: refused, nothing else is removed.
    order by coalesce(o.legal_hold or o.locked_until > clock_timestamp(), false) desc, w.place, o.key`.execute(db);
  return rows;
}

/** The bytes are gone: so goes what was read from them. Class, dossier, days, digest, pages and who decided stay. */
export async function completeDestruction(trx: Transaction<Database>, decisionId: string): Promise<void> {
  const { document_id, original_key } = await approvedDecision(trx, decisionId);
  if (document_id !== null) {
    await sql`
      update documents set destroyed_at = clock_timestamp(), candidates = '[]', attach_score = null, sidecar = null
      where id = ${document_id}::uuid`.execute(trx);
    await sql`delete from page_search where document_id = ${document_id}::uuid`.execute(trx);
    await sql`update pages set text = '', preview_key = '' where document_id = ${document_id}::uuid`.execute(trx);
    await sql`
      delete from fields where document_id = ${document_id}::uuid and not kind = any(${KEPT_FIELDS}::text[])`.execute(
      trx,
    );
  }
  await sql`
    update scans set original_held = 'destroyed' where original_held = 'here' and (original_key = ${original_key}
      or original_key in (select key from destroyed_objects where decision_id = ${decisionId}::uuid and kind = 'original'))`.execute(
    trx,
  );
  await sql`
    update retention_decisions set state = 'done', closed_at = clock_timestamp(), obstacle = null
    where id = ${decisionId}::uuid`.execute(trx);
}
