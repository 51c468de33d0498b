import type { Selectable, Transaction } from 'kysely';
import type { ArchivedDocument, ReviewReason } from '../../core/document.ts';
import type { Database, DecisionsTable } from '../database.ts';

type Trx = Transaction<Database>;
type Decided = Selectable<DecisionsTable> & { sheets: string };

/**
 * Keeps clerks' decisions when the sides of a scan are turned, split or joined anew: documents are known by their pages, so
 * they get another id. A decision moves to the one new document of the very same sides; it never moves to a paper that
 * only shares some. Returns what a clerk must be told, by the new document's id: a decision that fits none of them.
 * Called before the earlier documents are deleted.
 */
export async function carryDecisions(
  trx: Trx,
  scanId: string,
  documents: readonly ArchivedDocument[],
): Promise<Map<string, ReviewReason>> {
  const earlier = await decidedDocuments(trx, scanId);
  const lost = new Map<string, ReviewReason>();
  for (const decided of earlier) {
    if (documents.some((document) => document.id === decided.document_id)) continue;
    const heirs = documents.filter((document) => sheetsOf(document) === decided.sheets);
    const rivals = earlier.filter((other) => other.sheets === decided.sheets);
    if (heirs.length === 1 && rivals.length === 1) await move(trx, decided, heirs[0]!.id);
    else {
      const sheets = decided.sheets.split(' ');
      for (const document of documents) {
        if (document.pages.some((page) => sheets.includes(sideName(page))))
          lost.set(document.id, { code: 'DECISION_LOST', detail: {} });
      }
    }
  }
  return lost;
}

/** The sides of a document, each once, as text that can be compared. */
function sheetsOf(document: ArchivedDocument): string {
  return [...new Set(document.pages.map(sideName))].sort().join(' ');
}

/** Sides of two scans may have one number: fronts and backs that came in files of their own. */
function sideName({ sheet, scan }: { sheet: number; scan?: string | null | undefined }): string {
  return `${scan ?? ''}#${sheet}`;
}

async function decidedDocuments(trx: Trx, scanId: string): Promise<Decided[]> {
  const rows = await trx
    .selectFrom('decisions as c')
    .innerJoin('documents as d', 'd.id', 'c.document_id')
    .selectAll('c')
    .where('d.scan_id', '=', scanId)
    .execute();
  const decided: Decided[] = [];
  for (const row of rows) {
    const pages = await trx
      .selectFrom('pages')
      .select(['sheet', 'scan_id as scan'])
      .distinct()
      .where('document_id', '=', row.document_id)
      .execute();
    decided.push({ ...row, sheets: pages.map(sideName).sort().join(' ') });
  }
  return decided;
}

/** Unless the heir, known from a run before, carries a later decision of its own. */
async function move(trx: Trx, decided: Decided, heir: string): Promise<void> {
  const { class: name, dossier_decided, dossier_code, decided_by, decided_at } = decided;
  const decision = { class: name, dossier_decided, dossier_code, decided_by, decided_at };
  await trx
    .insertInto('decisions')
    .values({ document_id: heir, ...decision })
    .onConflict((conflict) =>
      conflict.column('document_id').doUpdateSet(decision).where('decisions.decided_at', '<', decided_at),
    )
    .execute();
}
