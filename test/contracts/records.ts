import type { ScanRow } from '../../src/core/scan.ts';
import type { Store } from '../../src/store/store.ts';
import { makeDelivery } from '../store/make-delivery.ts';
import { makeDocument } from '../store/make-document.ts';
import { accounts } from './records-parts/accounts.ts';
import { counting } from './records-parts/counting.ts';
import { reporting } from './records-parts/reporting.ts';
import { decisions } from './records-parts/decisions.ts';
import { intake } from './records-parts/intake.ts';
import { learning } from './records-parts/learning.ts';
import { pairing } from './records-parts/pairing.ts';
import { processing } from './records-parts/processing.ts';
import { registers } from './records-parts/registers.ts';
import { reusing } from './records-parts/reusing.ts';
import { searching } from './records-parts/searching.ts';
import { dueLists } from './records-parts/due-lists.ts';
import { lacking } from './records-parts/lacking.ts';
import { pace } from './records-parts/pace.ts';
import { retention } from './records-parts/retention.ts';
import { sheets } from './records-parts/sheets.ts';
import { signedCopies } from './records-parts/signed-copies.ts';

/**
 * What every database must do for Sohoa: intake, processing, registers, decisions, search, counting, accounts.
 * `getStore` gives an opened store on an empty database, shared by all tests of the suite.
 */
export function recordsContract(getStore: () => Store): void {
  const deliver = async (...args: Parameters<typeof makeDelivery>): Promise<ScanRow> =>
    (await getStore().intake.recordDelivery(makeDelivery(...args))).scan;
  const archive = async (
    texts: string[],
    more: Parameters<typeof makeDocument>[2] = {},
  ): Promise<{ scan: ScanRow; id: string }> => {
    const scan = await deliver();
    const document = makeDocument(scan.sha256, texts, more);
    const status = document.reviewReasons.length > 0 ? 'review' : 'archived';
    await getStore().scans.finish(scan.id, { status, error: null, documents: [document], findings: [] });
    return { scan, id: document.id };
  };
  const find = async (text: string): Promise<string[]> =>
    (await getStore().views.search({ text, limit: 50, offset: 0 })).hits.map((hit) => hit.documentId);

  intake(getStore, deliver);
  pairing(getStore);
  processing(getStore, deliver, archive);
  signedCopies(getStore, deliver, archive);
  registers(getStore);
  decisions(getStore, archive);
  learning(getStore, archive);
  sheets(getStore, deliver);
  searching(getStore, archive, find);
  counting(getStore, archive);
  reporting(getStore, archive);
  reusing(getStore, archive);
  dueLists(getStore, archive);
  lacking(getStore, archive);
  pace(getStore, deliver);
  retention(getStore, archive);
  accounts(getStore);
}
