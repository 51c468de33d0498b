import type { UnderstoodDocument } from '../core/document.ts';
import type { DocumentClass } from '../core/document-class.ts';
import { foldedWords } from '../core/vietnamese.ts';
import { findNameInText } from './find-name-in-text.ts';

/** What an office writes inside the house or to another office in the course of a dossier (NĐ 30/2020, appendix III). */
const WRITTEN: ReadonlySet<DocumentClass> = new Set(['report', 'official_letter']);
/** What a citizen asks for and what an office does about it, in the words that tell what a paper is about. */
const REQUEST =
  /\b(?:ho so|don|de nghi|yeu cau|kien nghi|phan anh|khieu nai|nguyen vong|xac minh|tham dinh|tham tra|kiem tra|dang ky|giai quyet|cap)\b/;
/** What is done against somebody: he asked for nothing. */
const AGAINST = /\b(?:to cao|vi pham|lan chiem|xu phat|xu ly|cuong che|thu hoi|tranh chap|ky luat|khoi kien|bi)\b/;
/** Lines of page 1 that can tell what a paper is about, where nobody is addressed. */
const TITLE_LINES = 12;

/**
 * The name of the one citizen whose request a report or letter is about by its title: "BÁO CÁO" / "Kết quả xác minh hồ sơ của bà A", "V/v
 * xác minh thông tin hộ tịch của ông B" (NĐ 30/2020, appendix I, item 5: title and excerpt stand above the address). Null where the title
 * names nobody or two, tells of something done against somebody, or the paper states the ids of two people.
 */
export function examinedCitizen({ class: cls, fields, pages }: UnderstoodDocument): string | null {
  if (!WRITTEN.has(cls)) return null;
  for (const kind of ['citizen_id', 'old_citizen_id'] as const)
    if (new Set(fields.filter((f) => f.kind === kind).map((f) => f.value)).size > 1) return null;
  const title = titleOf(pages[0]?.text ?? '');
  const folded = foldedWords(title).join(' ');
  if (!REQUEST.test(folded) || AGAINST.test(folded)) return null;
  const names = new Set(fields.filter((f) => f.kind === 'person_name').map((f) => f.value));
  const titled = [...names].filter((name) => findNameInText(title, name));
  return titled.length === 1 ? titled[0]! : null;
}

function titleOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const address = lines.findIndex((line) => /^kinh gui\b/.test(foldedWords(line).join(' ')));
  return lines.slice(0, address === -1 ? TITLE_LINES : address).join('\n');
}
