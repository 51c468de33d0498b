import type { Insertable, Kysely, Transaction } from 'kysely';
import { SohoaError } from '../../core/errors.ts';
import type { ReviewRecords } from '../../core/ports/records.ts';
import type { Database, DecisionsTable } from '../database.ts';
import { inChange } from '../in-change.ts';
import { applyDecision } from './decide.ts';
import { writeSheetDecision } from './write-sheet-decision.ts';

type Change =
  Pick<Insertable<DecisionsTable>, 'class'> | Pick<Insertable<DecisionsTable>, 'dossier_decided' | 'dossier_code'>;

/** Clerk's decisions on PostgreSQL. Throws NOT_FOUND for an unknown document or dossier. */
export function createReviewRecords(db: Kysely<Database>): ReviewRecords {
  const decide = (documentId: string, change: Change, user: string, action: string): Promise<void> =>
    inChange(db, async (trx) => {
      await trx
        .insertInto('decisions')
        .values({ document_id: documentId, decided_by: user, ...change })
        .onConflict((conflict) =>
          conflict.column('document_id').doUpdateSet({ ...change, decided_by: user, decided_at: new Date() }),
        )
        .execute();
      await applyTo(trx, documentId);
      await trx.insertInto('audit').values({ user_name: user, action, subject: documentId }).execute();
    });
  return {
    async attach(documentId, dossierCode, user) {
      const known = await db.selectFrom('dossiers').select('code').where('code', '=', dossierCode).executeTakeFirst();
      if (!known) throw new SohoaError('NOT_FOUND', { what: 'dossier' });
      await decide(documentId, { dossier_decided: true, dossier_code: dossierCode }, user, 'attach');
    },
    setClass: (documentId, documentClass, user) =>
      decide(documentId, { class: documentClass }, user, `set-class:${documentClass}`),
    leaveUnattached: (documentId, user) =>
      decide(documentId, { dossier_decided: true, dossier_code: null }, user, 'leave-unattached'),
    decideSheet: (scanId, sheet, change, user) =>
      inChange(db, (trx) => writeSheetDecision(trx, { scanId, sheet, change, user })),
  };
}

async function applyTo(trx: Transaction<Database>, documentId: string): Promise<void> {
  // The scan is locked before its documents, in the order in which `finish` does it.
  const owner = await trx.selectFrom('documents').select('scan_id').where('id', '=', documentId).executeTakeFirst();
  if (!owner) throw new SohoaError('NOT_FOUND', { what: 'document' });
  await trx.selectFrom('scans').select('id').where('id', '=', owner.scan_id).forUpdate().execute();
  const document = await trx.selectFrom('documents').selectAll().where('id', '=', documentId).executeTakeFirst();
  if (!document) throw new SohoaError('NOT_FOUND', { what: 'document' });
  const decision = await trx
    .selectFrom('decisions')
    .selectAll()
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  const {
    class: name,
    class_confidence,
    dossier_code,
    dossier_how,
    dossier_confidence,
    status,
    decided_by,
  } = applyDecision(document, document.review_reasons, decision);
  await trx
    .updateTable('documents')
    .set({ class: name, class_confidence, dossier_code, dossier_how, dossier_confidence, status, decided_by })
    .where('id', '=', documentId)
    .execute();
  const waiting = await trx
    .selectFrom('documents')
    .select('id')
    .where('scan_id', '=', owner.scan_id)
    .where('status', '=', 'review')
    .executeTakeFirst();
  if (waiting) return;
  await trx
    .updateTable('scans')
    .set({ status: 'archived' })
    .where('id', '=', owner.scan_id)
    .where('status', '=', 'review')
    .execute();
}
