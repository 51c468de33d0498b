import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { SohoaError } from '../../core/errors.ts';
import type { ScanRecords } from '../../core/ports/records.ts';
import { isFinished } from '../../core/scan.ts';
import { sheetDecisionSchema } from '../../core/sheet-decision.ts';
import { clean, cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';
import { inChange } from '../in-change.ts';
import { finishScan } from './finish-scan.ts';
import { scanRow } from './scan-row.ts';

/** PostgreSQL takes 65535 parameters a statement. */
const EVENTS_AT_ONCE = 1000;

/** Processing on PostgreSQL. */
export function createScanRecords(db: Kysely<Database>): ScanRecords {
  return {
    async scan(id) {
      const row = await db.selectFrom('scans').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? scanRow(row) : null;
    },
    async setStatus(id, status, error) {
      await inChange(db, (trx) =>
        trx
          .updateTable('scans')
          .set({
            status,
            error_code: error?.code ?? null,
            error_detail: cleanJson(error?.detail ?? {}),
            finished_at: isFinished(status) ? new Date() : null,
          })
          .where('id', '=', id)
          .execute(),
      );
    },
    finish: (scanId, result) => inChange(db, (trx) => finishScan(trx, scanId, result)),
    async sheetDecisions(scanId) {
      const rows = await db
        .selectFrom('sheet_decisions')
        .select('decision')
        .where('scan_id', '=', scanId)
        .orderBy('sheet')
        .execute();
      return rows.map((row) => sheetDecisionSchema.parse(row.decision));
    },
    async recordEvents(events) {
      for (let start = 0; start < events.length; start += EVENTS_AT_ONCE) {
        const rows = events.slice(start, start + EVENTS_AT_ONCE).map((event) => ({
          scan_id: event.scanId,
          document_id: event.documentId,
          type: clean(event.type),
          agent: clean(event.agent),
          outcome: event.outcome,
          input_digest: event.inputDigest,
          duration_ms: event.durationMs,
          detail: cleanJson(event.detail),
        }));
        await db.insertInto('events').values(rows).execute();
      }
    },
    async recordObject(object) {
      const { rows } = await sql<{ sha256: string }>`
        with written as (
          insert into objects (key, sha256, bytes, kind) values (${object.key}, ${object.sha256}, ${object.bytes}, ${object.kind})
          on conflict (key) do update set sha256 = objects.sha256 returning sha256
        ) select sha256 from written`.execute(db);
      if (rows[0]?.sha256 !== object.sha256) throw new SohoaError('DEPOSIT_MISMATCH', { key: object.key });
    },
  };
}
