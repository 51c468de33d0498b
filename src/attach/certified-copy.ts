import type { UnderstoodDocument } from '../core/document.ts';
import { foldedWords } from '../core/vietnamese.ts';

/** What the stamp of a certified copy says (NĐ 23/2015/NĐ-CP, art. 2; the forms of TT 01/2020/TT-BTP). */
const STAMP = /chung thuc ban sao|ban sao dung voi ban chinh|sao (?:y|dung)(?: voi)? ban chinh/;

/** Whether a paper bears the stamp of a certified copy: whoever has the original had it copied, and brings the copy along. */
export function isCertifiedCopy({ pages }: UnderstoodDocument): boolean {
  return pages.some(({ text }) => STAMP.test(foldedWords(text).join(' ')));
}
