import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { SignedCopy } from '../../core/document.ts';
import { SohoaError } from '../../core/errors.ts';
import type { SignedCopyRecords } from '../../core/ports/records.ts';
import { cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';
import { inChange } from '../in-change.ts';

/** Signed forms of archive copies on PostgreSQL. */
export function createSignedCopyRecords(db: Kysely<Database>): SignedCopyRecords {
  const find = async (content: string): Promise<SignedCopy | null> => {
    const row = await db
      .selectFrom('signed_copies')
      .select('copy')
      .where('content_sha256', '=', content)
      .executeTakeFirst();
    return row?.copy ?? null;
  };
  return {
    signedCopy: find,
    async recordSignedCopy(content, copy, instead) {
      await sql`
        insert into signed_copies (content_sha256, copy) values (${content}, ${cleanJson(copy)})
        on conflict (content_sha256) do update set copy = excluded.copy, recorded_at = excluded.recorded_at
        where signed_copies.copy ->> 'sha256' = ${instead}`.execute(db);
      const recorded = await find(content);
      if (!recorded) throw new SohoaError('NOT_FOUND', { content });
      return recorded;
    },
    async documentsOfCopy(sha256) {
      const rows = await db.selectFrom('documents').select('id').where('archive_sha256', '=', sha256).execute();
      return rows.map(({ id }) => id);
    },
    async unsignedDocuments(limit) {
      const rows = await db
        .selectFrom('documents')
        .select('id')
        .where(sql<boolean>`signatures = '[]'::jsonb`)
        .where('destroyed_at', 'is', null)
        .orderBy('archived_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    async isSignedCopy(sha256) {
      const { rows } = await sql`select 1 from signed_copies where copy ->> 'sha256' = ${sha256}`.execute(db);
      return rows.length > 0;
    },
    adoptSignedCopy: (content, copy) =>
      inChange(db, async (trx) => {
        const { key, sha256, bytes, conformance, signatures } = copy;
        const adopted = await trx
          .updateTable('documents')
          .set({
            ...{ archive_key: key, archive_sha256: sha256, archive_bytes: bytes, conformance },
            signatures: cleanJson(signatures),
          })
          .where('archive_sha256', '=', content)
          .returning(['id', 'scan_id'])
          .execute();
        if (adopted.length === 0) throw new SohoaError('NOT_FOUND', { content });
        await trx
          .insertInto('signed_copies')
          .values({ content_sha256: content, copy: cleanJson(copy) })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await trx
          .insertInto('events')
          .values(
            adopted.map(({ id, scan_id }) => ({
              ...{ scan_id, document_id: id, type: 'digital signature generation', agent: 'hand-off@1' },
              ...{ outcome: 'success', input_digest: content, duration_ms: 0, detail: cleanJson({ sha256 }) },
            })),
          )
          .execute();
      }),
  };
}
