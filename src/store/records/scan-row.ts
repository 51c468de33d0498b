import type { Selectable } from 'kysely';
import type { ScanRow } from '../../core/scan.ts';
import type { ScansTable } from '../database.ts';

/** A row of the table as the rest of the program knows it. */
export function scanRow(row: Selectable<ScansTable>): ScanRow {
  return {
    id: row.id,
    station: row.station,
    relativePath: row.relative_path,
    sha256: row.sha256,
    bytes: row.bytes,
    mediaType: row.media_type,
    status: row.status,
    errorCode: row.error_code,
    duplicateOf: row.duplicate_of,
    originalKey: row.original_key,
    ...(row.original_held === 'here' ? {} : { originalGone: row.original_held }),
    movedTo: row.moved_to,
    receivedAt: row.received_at,
    finishedAt: row.finished_at,
  };
}
