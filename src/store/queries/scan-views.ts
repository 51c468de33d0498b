import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ScanDetail, ScanView, ViewQueries } from '../../core/ports/queries.ts';
import type { Database } from '../database.ts';
import { scanRow } from '../records/scan-row.ts';
import { documentDetails } from './document-details.ts';

/** Newest first. */
export async function scanViews(
  db: Kysely<Database>,
  filter: Parameters<ViewQueries['scans']>[0],
): Promise<ScanView[]> {
  let query = withFirst(db).orderBy('s.received_at', 'desc').orderBy('s.id').limit(filter.limit);
  if (filter.station !== undefined) query = query.where('s.station', '=', filter.station);
  if (filter.status !== undefined) query = query.where('s.status', '=', filter.status);
  if (filter.before !== undefined) query = query.where('s.received_at', '<', filter.before);
  const rows = await query.execute();
  const ids = rows.map((row) => row.id);
  const documents =
    ids.length === 0
      ? []
      : await db
          .selectFrom('documents')
          .select(['id', 'scan_id', 'class', 'dossier_code as dossierCode', 'status'])
          .where('scan_id', 'in', ids)
          .orderBy('ordinal')
          .execute();
  const documentsOf = Map.groupBy(documents, (row) => row.scan_id);
  return rows.map((row) => ({
    ...scanRow(row),
    duplicateOfPath: row.first_path,
    documents: (documentsOf.get(row.id) ?? []).map(({ scan_id: _, ...document }) => document),
  }));
}

/** Scans with everything read from them, in path order. */
export async function scanDetails(db: Kysely<Database>, ids: string[]): Promise<ScanDetail[]> {
  if (ids.length === 0) return [];
  const rows = await withFirst(db)
    .leftJoin('scan_feeds as f', 'f.scan_id', 's.id')
    .leftJoin('scans as other', 'other.id', 'f.other')
    .select(['f.state', 'f.due', 'f.other', 'other.relative_path as other_path'])
    .where('s.id', 'in', ids)
    .orderBy(sql`s.relative_path collate "C"`)
    .orderBy('s.id')
    .execute();
  const documentsOf = Map.groupBy(await documentDetails(db, { scanIds: ids }), (document) => document.scanId);
  return rows.map((row) => {
    // What intake found may be found again when the scan is read.
    const findings = new Map(
      [...row.intake_findings, ...row.findings].map((finding) => [JSON.stringify(finding), finding]),
    );
    return {
      ...scanRow(row),
      ...(row.state === 'backs' && row.other !== null
        ? { collatedInto: { id: row.other, path: row.other_path ?? '' } }
        : {}),
      ...(row.state === 'waiting' && row.due !== null ? { waitsForBacks: row.due } : {}),
      duplicateOfPath: row.first_path,
      errorDetail: row.error_detail,
      findings: [...findings.values()],
      documents: documentsOf.get(row.id) ?? [],
    };
  });
}

function withFirst(db: Kysely<Database>) {
  return db
    .selectFrom('scans as s')
    .leftJoin('scans as first', 'first.id', 's.duplicate_of')
    .selectAll('s')
    .select('first.relative_path as first_path');
}
