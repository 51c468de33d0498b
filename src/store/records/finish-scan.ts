import type { Insertable, Transaction } from 'kysely';
import type { ArchivedDocument } from '../../core/document.ts';
import { SohoaError } from '../../core/errors.ts';
import type { ScanRecords } from '../../core/ports/records.ts';
import { clean, cleanJson } from '../clean.ts';
import type { Database, DocumentsTable } from '../database.ts';
import { needsReview } from '../../core/notices.ts';
import { carryDecisions } from './carry-decisions.ts';
import { applyDecision } from './decide.ts';
import { lockDossiersOf } from './lock-dossiers.ts';
import { cardOf, insertFields, insertPages, type PageRow } from './write-document-parts.ts';

type Result = Parameters<ScanRecords['finish']>[1];
type Trx = Transaction<Database>;

/**
 * Replaces everything known of a scan's documents, in the caller's transaction; a rejection replaces none. Throws NOT_FOUND when there is no
 * such scan. The scan's row is locked first, so two runs of one scan cannot mix their rows.
 */
export async function finishScan(trx: Trx, scanId: string, result: Result): Promise<void> {
  const scan = await trx
    .selectFrom('scans')
    .select(['id', 'relative_path'])
    .where('id', '=', scanId)
    .forUpdate()
    .executeTakeFirst();
  if (!scan) throw new SohoaError('NOT_FOUND', { scan: scanId });
  if (result.status === 'rejected' && (await keepEarlier(trx, scanId, result.error))) return;
  if (result.behind) await finishBehind(trx, result.behind);
  const lost = await carryDecisions(trx, scanId, result.documents);
  await lockDossiersOf(trx, scanId, result.documents);
  await trx.deleteFrom('documents').where('scan_id', '=', scanId).execute();
  const documents = result.documents.map((document) => {
    const reason = lost.get(document.id);
    return reason ? { ...document, reviewReasons: [...document.reviewReasons, reason] } : document;
  });
  let waiting = false;
  for (const document of documents) {
    waiting = (await insertDocument(trx, scanId, scan.relative_path, document)) || waiting;
  }
  // Nothing waits any more because a clerk had decided all of it before.
  const settled = result.status === 'review' && !waiting && documents.some((one) => needsReview(one.reviewReasons));
  const unsettled = result.status === 'archived' && waiting;
  await trx
    .updateTable('scans')
    .set({
      status: settled ? 'archived' : unsettled ? 'review' : result.status,
      error_code: result.error?.code ?? null,
      error_detail: cleanJson(result.error?.detail ?? {}),
      findings: cleanJson(result.findings),
      finished_at: new Date(),
    })
    .where('id', '=', scanId)
    .execute();
}

/** Backs have no documents of their own: their sides are pages of those of their fronts. */
async function finishBehind(trx: Trx, { scanId, findings }: NonNullable<Result['behind']>): Promise<void> {
  await trx
    .updateTable('scans')
    .set({
      status: 'archived',
      error_code: null,
      error_detail: '{}',
      findings: cleanJson(findings),
      finished_at: new Date(),
    })
    .where('id', '=', scanId)
    .execute();
}

/**
 * A scan that is done again and given up keeps what an earlier run has archived, and the status it had by that; only the
 * error tells of the failure. False when no earlier run has archived anything.
 */
async function keepEarlier(trx: Trx, scanId: string, error: Result['error']): Promise<boolean> {
  const earlier = await trx.selectFrom('documents').select('status').where('scan_id', '=', scanId).execute();
  if (earlier.length === 0) return false;
  await trx
    .updateTable('scans')
    .set({
      status: earlier.some(({ status }) => status === 'review') ? 'review' : 'archived',
      error_code: error?.code ?? null,
      error_detail: cleanJson(error?.detail ?? {}),
      finished_at: new Date(),
    })
    .where('id', '=', scanId)
    .execute();
  return true;
}

/** Writes one document with all that hangs on it; true when it waits for a clerk. */
async function insertDocument(trx: Trx, scanId: string, path: string, document: ArchivedDocument): Promise<boolean> {
  const decision = await trx
    .selectFrom('decisions')
    .selectAll()
    .where('document_id', '=', document.id)
    .executeTakeFirst();
  const row: Insertable<DocumentsTable> = {
    id: document.id,
    scan_id: scanId,
    ordinal: document.ordinal,
    candidates: cleanJson(document.candidates),
    attach_score: document.dossier?.score ? cleanJson(document.dossier.score) : null,
    review_reasons: cleanJson(document.reviewReasons),
    archive_key: document.archive.key,
    archive_sha256: document.archive.sha256,
    archive_bytes: document.archive.bytes,
    conformance: document.archive.conformance,
    signatures: cleanJson(document.signatures ?? []),
    sidecar: document.sidecar ? cleanJson(document.sidecar) : null,
    page_count: document.pages.length,
    ...applyDecision(
      {
        class: document.class,
        class_confidence: document.classConfidence,
        dossier_code: document.dossier ? clean(document.dossier.code) : null,
        dossier_how: document.dossier?.how ?? null,
        dossier_confidence: document.dossier?.confidence ?? null,
        status: needsReview(document.reviewReasons) ? 'review' : 'archived',
        decided_by: null,
      },
      document.reviewReasons,
      decision,
    ),
  };
  await trx.insertInto('documents').values(row).execute();
  const { key, sha256, bytes } = document.archive;
  await trx
    .insertInto('objects')
    .values({ key, sha256, bytes, kind: 'archive' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await insertFields(trx, document.id, document.fields);
  await insertPages(
    trx,
    document.id,
    document.pages.map((page, index) => pageRow(document, page, index)),
    [...cardOf(document.fields), ...[document.dossier?.code ?? '', path]],
  );
  return row.status === 'review';
}

function pageRow(document: ArchivedDocument, page: ArchivedDocument['pages'][number], index: number): PageRow {
  return {
    number: index + 1,
    sheet: page.sheet,
    part: page.part,
    rotation: page.rotation,
    skew_degrees: page.skewDegrees,
    blank: page.blank,
    text: page.text,
    mean_confidence: page.meanConfidence,
    width: page.files.keep.width,
    height: page.files.keep.height,
    preview_key: document.previewKeys[index] ?? '',
    dpi: page.dpi,
    crop: page.crop,
    corners: page.corners ?? null,
    deskewed: page.deskewed,
    scan_id: page.scan ?? null,
  };
}
