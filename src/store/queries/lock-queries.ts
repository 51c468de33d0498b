import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DocumentClass } from '../../core/document-class.ts';
import type { LockDue } from '../../core/ports/custody.ts';
import type { Database } from '../database.ts';

interface Row {
  key: string;
  lockedUntil: Date | null;
  legalHold: boolean;
  documents: { class: DocumentClass; archivedAt: string }[];
}

/**
 * Objects whose lock is to be looked at with the settled documents that rest on them. A paper in review may have another
 * class when a clerk has seen it, and a lock cannot be shortened: it waits.
 */
export async function dueForLock(
  db: Kysely<Database>,
  after: string,
  limit: number,
  originals: boolean,
): Promise<LockDue[]> {
  // As the partial indexes say it, so that they are used.
  const copies = sql`o.kind in ('archive', 'text')`;
  const kinds = originals ? sql`${copies} or o.kind = 'original'` : copies;
  const { rows } = await sql<Row>`
    select o.key, o.locked_until as "lockedUntil", o.legal_hold as "legalHold", held.documents
    from objects o
    cross join lateral (
      select jsonb_agg(jsonb_build_object('class', d.class, 'archivedAt', d.archived_at)) as documents
      from (
        select class, archived_at, status from documents where o.kind = 'archive' and archive_sha256 = o.sha256
        union all
        select class, archived_at, status from documents
          where o.kind = 'text' and sidecar is not null and sidecar ->> 'sha256' = o.sha256
        union all
        select of.class, of.archived_at, of.status from scans s join documents of on of.scan_id = s.id
          where o.kind = 'original' and s.sha256 = o.sha256
      ) d where d.status = 'archived'
    ) held
    where o.lock_due and (${kinds}) and o.key > ${after}
      and held.documents is not null
    order by o.key limit ${limit}`.execute(db);
  return rows.map(({ documents, ...row }) => ({
    ...row,
    documents: documents.map((one) => ({ class: one.class, archivedAt: new Date(one.archivedAt) })),
  }));
}
