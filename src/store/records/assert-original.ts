import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { SohoaError } from '../../core/errors.ts';
import type { Database } from '../database.ts';

/**
 * Processing a scan again replaces its documents from the scan as delivered. Throws ORIGINAL_GONE when that is not here, or when one of
 * its documents was destroyed by a decision, or is about to be: another run would make it anew.
 */
export async function assertOriginal(trx: Transaction<Database>, scanId: string): Promise<void> {
  const { rows } = await sql<{ gone: boolean }>`
    select s.original_held <> 'here' or exists (
      select 1 from documents d left join retention_decisions k on k.document_id = d.id and k.state = 'approved'
      where d.scan_id = s.id and (d.destroyed_at is not null or k.id is not null)) as gone
    from scans s where s.id = ${scanId}::uuid or s.id in (
      select other from scan_feeds where scan_id = ${scanId}::uuid and other is not null and state in ('fronts', 'backs'))`.execute(
    trx,
  );
  if (rows.some(({ gone }) => gone)) throw new SohoaError('ORIGINAL_GONE');
}
