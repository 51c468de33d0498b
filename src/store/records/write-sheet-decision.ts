import type { Transaction } from 'kysely';
import { SohoaError } from '../../core/errors.ts';
import { isFinished } from '../../core/scan.ts';
import { decideSheet, sheetDecisionSchema, type SheetChange, type SheetDecision } from '../../core/sheet-decision.ts';
import { cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';
import { assertOriginal } from './assert-original.ts';

interface Wish {
  scanId: string;
  sheet: number;
  /** null takes back what was decided. */
  change: SheetChange | null;
  user: string;
}

/** A clerk's word about one side, with its audit entry. Throws NOT_FOUND, SCAN_AT_WORK and ORIGINAL_GONE. */
export async function writeSheetDecision(trx: Transaction<Database>, wish: Wish): Promise<void> {
  const { scanId, sheet, change, user } = wish;
  // The row is locked: a run that starts now waits, and then sees the decision.
  const scan = await trx.selectFrom('scans').select('status').where('id', '=', scanId).forUpdate().executeTakeFirst();
  if (!scan) throw new SohoaError('NOT_FOUND', { what: 'scan' });
  // Backs that came in a file of their own are processed with their fronts.
  const fronts = await trx
    .selectFrom('scan_feeds as f')
    .innerJoin('scans as s', 's.id', 'f.other')
    .select('s.status')
    .where('f.scan_id', '=', scanId)
    .where('f.state', '=', 'backs')
    .forUpdate('s')
    .executeTakeFirst();
  if (!isFinished(scan.status) || (fronts && !isFinished(fronts.status))) throw new SohoaError('SCAN_AT_WORK');
  await assertOriginal(trx, scanId);
  const page = await trx
    .selectFrom('pages as p')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .select('p.rotation')
    // Backs that came in a file of their own stand in the documents of their fronts.
    .where((is) => is(is.fn.coalesce('p.scan_id', 'd.scan_id'), '=', scanId))
    .where('p.sheet', '=', sheet)
    .executeTakeFirst();
  if (!page) throw new SohoaError('NOT_FOUND', { what: 'sheet' });
  const own = trx.selectFrom('sheet_decisions').select('decision').where('scan_id', '=', scanId);
  const earlier = await own.where('sheet', '=', sheet).executeTakeFirst();
  if (change === null) {
    await trx.deleteFrom('sheet_decisions').where('scan_id', '=', scanId).where('sheet', '=', sheet).execute();
  } else {
    const before = earlier ? sheetDecisionSchema.parse(earlier.decision) : null;
    await put(trx, wish, decideSheet(sheet, before, page.rotation, change));
  }
  const action = `sheet:${change?.kind ?? 'take-back'}`;
  await trx
    .insertInto('audit')
    .values({ user_name: user, action, subject: `${scanId}#${sheet}` })
    .execute();
}

async function put(trx: Transaction<Database>, { scanId, sheet, user }: Wish, decided: SheetDecision): Promise<void> {
  const decision = cleanJson(decided);
  await trx
    .insertInto('sheet_decisions')
    .values({ scan_id: scanId, sheet, decision, decided_by: user })
    .onConflict((conflict) =>
      conflict.columns(['scan_id', 'sheet']).doUpdateSet({ decision, decided_by: user, decided_at: new Date() }),
    )
    .execute();
}
