import type { AttachFact } from '../core/attach-score.ts';
import type { UnderstoodDocument } from '../core/document.ts';
import type { AttachOptions } from './attach-options.ts';
import type { CodeEvidence } from './collect-codes.ts';

/** A separator's code at or below this was weakened because its pile may hold papers of several dossiers. */
const DOUBTED = 0.5;

/** What the codes that name a dossier say: the most trusted source, and whether an independent one agrees. */
export function codeFacts(
  document: UnderstoodDocument,
  mine: readonly CodeEvidence[],
  options: AttachOptions,
): AttachFact[] {
  const best = mine[0];
  if (!best) return [];
  const facts: AttachFact[] = [bestFact(document, best, options)];
  if (agreeTwice(document, mine)) facts.push('code-twice');
  return facts;
}

/** A separator that was decoded, in a batch that nothing throws doubt on. */
export function isClearSeparator(document: UnderstoodDocument, how: CodeEvidence, options: AttachOptions): boolean {
  return (
    how.how === 'separator' &&
    document.batchDossierCode?.source !== 'ocr' &&
    how.confidence >= options.separatorConfidence
  );
}

/**
 * Two sources that cannot be wrong together. The paper's own print is independent of the file's name and of the separator's
 * sheet. A file's name and a separator are not of one another while the pile is doubted: both speak for the whole file, and
 * a paper of the next citizen would be wrong by both.
 */
export function agreeTwice(document: UnderstoodDocument, mine: readonly CodeEvidence[]): boolean {
  const by = (how: CodeEvidence['how']) => mine.find((e) => e.how === how);
  const separator = by('separator');
  if (by('text')) return separator !== undefined || by('filename') !== undefined;
  if (!separator || !by('filename')) return false;
  return document.batchDossierCode?.source === 'ocr' && separator.confidence > DOUBTED;
}

function bestFact(document: UnderstoodDocument, best: CodeEvidence, options: AttachOptions): AttachFact {
  if (best.how !== 'separator') return `code-${best.how}`;
  return isClearSeparator(document, best, options) ? 'code-separator' : 'code-separator-unsure';
}
