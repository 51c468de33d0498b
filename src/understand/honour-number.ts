import type { FoundNumber } from './found-number.ts';
import type { Line, PageView } from './page-view.ts';
import { shape } from './shaped-number.ts';

/** Titles of honours whose copies are counted by lot: "TỔ QUỐC GHI CÔNG" for the fallen, medals of the resistance. */
const TITLE = /^\W{0,3}(?:bang )?(?:to quoc ghi cong|(?:huan|huy) chuong [a-z ]{4,40})\W{0,3}$/;
const LABEL =
  /^\W{0,3}(?:bang (?:tqgc |to quoc ghi cong )?so|so (?:bang|hieu|so vang)|so(?= ?[:.]))(?: tqgc)?\s?[:.]?\s?(?=[a-z\d])/;
/** "815ba", "5Y 123b", "HD-124bm": letters of the series, digits, small letters of the lot. */
const NUMBER = /^(?:\d?\p{Lu}{1,2}[\s.-]?)?\d{2,6}\s?\p{Ll}{1,3}(?![\p{L}\d/])/u;

/** The number of an honour's certificate, which stands at its foot beside day and signature; null when it has none of that form. */
export function honourNumber({ segments }: PageView): { line: Line; found: FoundNumber } | null {
  if (!segments.some(({ folded }) => TITLE.test(folded))) return null;
  for (const line of segments) {
    const from = LABEL.exec(line.folded)?.[0].length;
    if (from === undefined) continue;
    const found = shape(line.text.slice(from), 'document_no', NUMBER, (read) => read, ['shape']);
    if (found) return { line, found: { ...found, start: from, end: from + found.end } };
  }
  return null;
}
