import { CERTIFICATION_STAMP } from '../core/certification-stamp.ts';
import type { UnderstoodDocument } from '../core/document.ts';
import { foldedWords } from '../core/vietnamese.ts';

/** Whether a paper bears the stamp of a certified copy: whoever has the original had it copied, and brings the copy along. */
export function isCertifiedCopy({ pages }: UnderstoodDocument): boolean {
  return pages.some(({ text }) => CERTIFICATION_STAMP.test(foldedWords(text).join(' ')));
}
