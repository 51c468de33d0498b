import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { depositsOf, type DocumentFacts, type PackageFacts, type ScanFacts } from '../../core/package-facts.ts';
import { clean, cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';
import { cardOf, insertFields, insertPages, type PageRow } from './write-document-parts.ts';

type Trx = Transaction<Database>;
/** PostgreSQL takes 65535 parameters a statement. */
const EVENTS_AT_ONCE = 1000;

/** Records the documents `fresh` of a package with their scans, in the caller's transaction; what is here is left as it is. */
export async function writePackage(trx: Trx, facts: PackageFacts, fresh: ReadonlySet<string>): Promise<void> {
  const documents = facts.documents.filter(({ id }) => fresh.has(id));
  const made = new Set<string>();
  const needed = new Set(documents.flatMap(({ scan, pages }) => [scan, ...pages.flatMap((page) => page.scan ?? [])]));
  for (const scan of facts.scans.filter(({ id }) => needed.has(id))) {
    const waits = documents.some((one) => one.scan === scan.id && one.status === 'review');
    if (await insertScan(trx, scan, waits ? 'review' : 'archived')) made.add(scan.id);
    if (scan.original.held === 'here') {
      await insertObject(trx, { ...scan.original, sha256: scan.sha256, bytes: scan.bytes }, 'original');
    }
  }
  const paths = new Map(facts.scans.map(({ id, path }) => [id, path]));
  await sql`select lock_dossier_facts(array[${clean(facts.dossier.code)}])`.execute(trx);
  for (const document of documents) {
    await insertDocument(trx, document, facts.dossier.code, paths.get(document.scan) ?? '');
  }
  await insertEvents(
    trx,
    facts.events.filter(({ scan, document }) => made.has(scan) || (document !== null && fresh.has(document))),
  );
}

/** False when the scan is here: another of its papers came before. */
async function insertScan(trx: Trx, scan: ScanFacts, status: 'archived' | 'review'): Promise<boolean> {
  const rows = await trx
    .insertInto('scans')
    .values({
      id: scan.id,
      source: 'package',
      station: clean(scan.station),
      relative_path: clean(scan.path),
      sha256: scan.sha256,
      bytes: scan.bytes,
      media_type: scan.mediaType,
      status,
      findings: cleanJson(scan.findings),
      original_key: scan.original.key,
      original_held: scan.original.held,
      received_at: new Date(scan.receivedAt),
      finished_at: scan.finishedAt === null ? null : new Date(scan.finishedAt),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  if (rows.length === 0) {
    // A package that brings the file of a scan whose file was withheld before.
    if (scan.original.held === 'here') {
      await trx
        .updateTable('scans')
        .set({ original_held: 'here' })
        .where('id', '=', scan.id)
        .where('original_held', '=', 'withheld')
        .execute();
    }
    if (status === 'review') await trx.updateTable('scans').set({ status }).where('id', '=', scan.id).execute();
    return false;
  }
  for (const { decision, by, at } of scan.sheets) {
    await trx
      .insertInto('sheet_decisions')
      .values({
        ...{ scan_id: scan.id, sheet: decision.sheet, decision: cleanJson(decision) },
        ...{ decided_by: clean(by), decided_at: new Date(at) },
      })
      .execute();
  }
  return true;
}

async function insertDocument(trx: Trx, document: DocumentFacts, dossier: string, path: string): Promise<void> {
  const { archive, decision } = document;
  await trx
    .insertInto('documents')
    .values({
      ...{ id: document.id, scan_id: document.scan, ordinal: document.ordinal, status: document.status },
      ...{ class: document.class, class_confidence: document.classConfidence },
      ...{ dossier_code: clean(dossier), dossier_how: document.how, dossier_confidence: document.confidence },
      ...{ candidates: '[]', attach_score: null, review_reasons: cleanJson(document.reviewReasons) },
      ...{ archive_key: archive.key, archive_sha256: archive.sha256, archive_bytes: archive.bytes },
      ...{ conformance: archive.conformance, signatures: cleanJson(document.signatures) },
      ...{ sidecar: document.sidecar ? cleanJson(document.sidecar) : null, page_count: document.pages.length },
      ...{ decided_by: document.decidedBy === null ? null : clean(document.decidedBy) },
      archived_at: new Date(document.archivedAt),
    })
    .execute();
  for (const [index, deposit] of depositsOf(document).entries()) {
    const isText = document.sidecar !== null && index === 1;
    await insertObject(trx, deposit, index === 0 ? 'archive' : isText ? 'text' : 'preview');
  }
  if (decision) {
    await trx
      .insertInto('decisions')
      .values({
        ...{ document_id: document.id, class: decision.class, dossier_decided: decision.dossier },
        ...{ dossier_code: decision.dossier ? clean(dossier) : null },
        ...{ decided_by: clean(decision.by), decided_at: new Date(decision.at) },
      })
      .execute();
  }
  const fields = document.fields.map(({ role, ...field }) => ({ ...field, ...(role === null ? {} : { role }) }));
  await insertFields(trx, document.id, fields);
  await insertPages(trx, document.id, document.pages.map(pageRow), [...cardOf(fields), dossier, path]);
}

function pageRow(page: DocumentFacts['pages'][number]): PageRow {
  return {
    ...{ number: page.number, sheet: page.sheet, part: page.part, rotation: page.rotation },
    ...{ skew_degrees: page.skewDegrees, blank: page.blank, text: page.text, mean_confidence: page.meanConfidence },
    ...{ width: page.width, height: page.height, preview_key: page.preview?.key ?? '', dpi: page.dpi },
    ...{ crop: page.crop, corners: page.corners, deskewed: page.deskewed, scan_id: page.scan },
  };
}

async function insertObject(
  trx: Trx,
  { key, sha256, bytes }: { key: string; sha256: string; bytes: number },
  kind: 'archive' | 'text' | 'preview' | 'original',
): Promise<void> {
  await trx
    .insertInto('objects')
    .values({ key, sha256, bytes, kind })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function insertEvents(trx: Trx, events: PackageFacts['events']): Promise<void> {
  for (let start = 0; start < events.length; start += EVENTS_AT_ONCE) {
    const rows = events.slice(start, start + EVENTS_AT_ONCE).map((event) => ({
      ...{ at: new Date(event.at), scan_id: event.scan, document_id: event.document, type: clean(event.type) },
      ...{ agent: clean(event.agent), outcome: event.outcome, input_digest: event.inputDigest },
      ...{ duration_ms: event.durationMs, detail: cleanJson(event.detail) },
    }));
    await trx.insertInto('events').values(rows).execute();
  }
}
