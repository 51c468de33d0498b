import type { UnderstoodDocument } from '../core/document.ts';
import type { DocumentClass } from '../core/document-class.ts';
import { foldedWords, foldVietnamese, normaliseVietnamese } from '../core/vietnamese.ts';
import { findNameInText } from './find-name-in-text.ts';
import { citizensNamed } from './citizens-named.ts';

/** What an office writes inside the house, to another office or to a citizen in the course of a dossier (NĐ 30/2020, appendix III). */
const WRITTEN: ReadonlySet<DocumentClass> = new Set(['report', 'official_letter']);
/** What a citizen asks for and what an office does about it, in the words that tell what a paper is about. */
const REQUEST =
  /\b(?:ho so|don|de nghi|yeu cau|kien nghi|phan anh|khieu nai|nguyen vong|xac minh|tham dinh|tham tra|kiem tra|dang ky|giai quyet|cap)\b/;
/** What is done against somebody: he asked for nothing. */
const AGAINST =
  /\b(?:to cao|vi pham|lan chiem|xu phat|xu ly|cuong che|thu hoi|tranh chap|ky luat|khoi kien|trai phep|thao do|bi)\b/;
/**
 * "... nhận được hồ sơ đăng ký biến động của ông": whose request an office took in (NĐ 61/2018, NĐ 118/2025: it takes in and answers
 * dossiers). No second "của" stands between: "văn bản của Tòa án về hồ sơ của ông A" is a court's.
 */
const RECEIVED =
  /(?<![a-z])(?:nhan duoc|da nhan|tiep nhan|thu ly|xem xet)\s(?:(?:duoc|du|them|lai)\s)?(?:cac\s|bo\s)?(?:ho so|don|to khai)(?![a-z])(?:(?!\scua\s)[^.;:])*\scua\s(?:ho\s|gia dinh\s)?(?:ong\s?[/,]?\s?ba|ong|ba|anh|chi|cong dan)(?![a-z])/g;
/** Lines of page 1 that can tell what a paper is about, where nobody is addressed. */
const TITLE_LINES = 12;
/** Lines that may name whom a letter is written to. */
const ADDRESS_LINES = 3;

/**
 * The name of the one citizen whose request a report or letter is about. Its title tells it: "BÁO CÁO" / "Kết quả xác minh hồ sơ của bà A", "V/v
 * xác minh thông tin hộ tịch của ông B" (NĐ 30/2020, appendix I, item 5: title and excerpt stand above the address). Where the title names
 * nobody, the sentence does that tells whose request was received, or the address: "Kính gửi: Bà A" where "hồ sơ của bà" was. Null where
 * it names two, tells of something done against somebody, or the paper states the ids of two people.
 */
export function examinedCitizen({ class: cls, fields, pages }: UnderstoodDocument): string | null {
  if (!WRITTEN.has(cls)) return null;
  for (const kind of ['citizen_id', 'old_citizen_id'] as const)
    if (new Set(fields.filter((f) => f.kind === kind).map((f) => f.value)).size > 1) return null;
  const { title, address, body } = partsOf(pages.map(({ text }) => text));
  const folded = foldedWords(title).join(' ');
  if (AGAINST.test(folded)) return null;
  const names = [...new Set(fields.filter((f) => f.kind === 'person_name').map((f) => f.value))];
  const titled = names.filter((name) => findNameInText(title, name));
  if (titled.length > 0 || citizensNamed(title).length > 0)
    return REQUEST.test(folded) && titled.length === 1 ? titled[0]! : null;
  const asking = askingIn(body, address);
  return names.find((name) => asking !== null && findNameInText(asking, name)) ?? null;
}

/** Whose request the text says was received; null where it says so of nobody, of two, or not by name, and of what is held against somebody. */
function askingIn(body: string, address: string): string | null {
  const text = normaliseVietnamese(body).replace(/\s+/g, ' ');
  const folded = foldVietnamese(text);
  const asking = new Map<string, string>();
  for (const match of folded.matchAll(RECEIVED)) {
    const [sentence = ''] = folded.slice(match.index).split(/[.;](?:\s|$)/);
    if (AGAINST.test(sentence)) return null;
    const [, name] = /^\s(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,6})/u.exec(text.slice(match.index + match[0].length)) ?? [];
    const whose = name ?? addressed(address, text);
    if (whose === null) return null;
    asking.set(foldVietnamese(whose), whose);
  }
  const [only] = asking.values();
  return only !== undefined && asking.size === 1 ? only : null;
}

/** "hồ sơ của bà": of whom the letter is written to, if nobody else is spoken of. */
function addressed(address: string, text: string): string | null {
  const [told, other] = address.split('\n').flatMap(citizensNamed);
  if (told === undefined || other !== undefined) return null;
  return citizensNamed(text).every((one) => isSame(one, told)) ? told : null;
}

/** The same name, or what begins with it: a name at the end of a line goes on into the next one. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [`${foldVietnamese(a)} `, `${foldVietnamese(b)} `];
  return left.startsWith(right) || right.startsWith(left);
}

/** What stands above the address, the address, and all that follows. */
function partsOf(pages: readonly string[]): { title: string; address: string; body: string } {
  const lines = (pages[0] ?? '').split('\n').filter((line) => line.trim() !== '');
  const at = lines.findIndex((line) => /^kinh gui\b/.test(foldedWords(line).join(' ')));
  const rest = pages.slice(1).join('\n');
  if (at === -1)
    return {
      title: lines.slice(0, TITLE_LINES).join('\n'),
      address: '',
      body: `${lines.slice(TITLE_LINES).join('\n')}\n${rest}`,
    };
  const end = at + ADDRESS_LINES;
  return {
    title: lines.slice(0, at).join('\n'),
    address: lines.slice(at, end).join('\n'),
    body: `${lines.slice(at + 1).join('\n')}\n${rest}`,
  };
}
