import type { AttachedDocument, DraftDocument } from '../core/document.ts';
import type { Finding, ReadPage } from '../core/page.ts';

/** A separator's code below any sensible `attach.separatorConfidence`: papers behind it need a person's proof too. */
const DOUBTED = 0.5;

/** The paper may belong to another dossier than the receipt before it says: another person, another code. */
const STRANGER = /^DOSSIER_/;
/** The paper could not be told apart from a receipt. */
const UNCLEAR = new Set(['CLASS_UNSURE', 'PAGE_FAINT']);

export interface SeparatorDoubt {
  /** The document with its separator's code weakened when the next receipt may lie before it unseen. In scan order. */
  weigh(draft: DraftDocument): DraftDocument;
  /**
   * About the document weighed last: whether it is the separator's own sheet, and whether that sheet was attached to the
   * dossier of its code by what stands on it, with nothing in the batch that throws doubt on the pile since.
   */
  batch(): { opens: boolean; proved: boolean };
  /** What became of the document weighed last. */
  learn(attached: Pick<AttachedDocument, 'reviewReasons' | 'dossier'>): void;
}

/**
 * A receipt that was lost, damaged, not read or not recognised would hand the next citizen's papers to the dossier before.
 * So once a batch holds a page that may have been one, or a paper of somebody else, its code alone attaches nothing
 * until the next separator. `findings` are those of reading the whole scan.
 */
export function createSeparatorDoubt(findings: readonly Finding[]): SeparatorDoubt {
  // Which pages a cut-off file has lost nobody knows.
  const missing = findings.some(({ code }) => code === 'PAGES_MISSING');
  let batch: DraftDocument['batchDossierCode'] = null;
  let doubted = missing;
  let opening = false;
  let proved = false;
  return {
    weigh(draft) {
      // Documents of one batch share the object; another receipt of the same dossier brings another.
      opening = draft.batchDossierCode !== batch;
      if (opening) {
        doubted = missing;
        proved = false;
      }
      batch = draft.batchDossierCode;
      doubted ||= draft.pages.slice(opening ? 1 : 0).some(mayHideReceipt);
      if (!batch || !doubted) return draft;
      return { ...draft, batchDossierCode: { ...batch, confidence: Math.min(batch.confidence, DOUBTED) } };
    },
    batch: () => ({ opens: opening && batch !== null, proved: proved && !doubted }),
    learn({ reviewReasons, dossier }) {
      // A code weakened before this (receipts lie behind their papers) is right for its sheet, not for the pile.
      if (opening && batch && dossier) proved = dossier.code === batch.code && batch.confidence > DOUBTED;
      doubted ||= reviewReasons.some(({ code }) => STRANGER.test(code) || (!opening && UNCLEAR.has(code)));
    },
  };
}

function mayHideReceipt(page: ReadPage): boolean {
  return !page.recognised || page.findings.some(({ code }) => code === 'PAGE_DAMAGED');
}
