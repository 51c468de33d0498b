import type { UnderstoodDocument } from '../core/document.ts';
import { foldedWords, foldVietnamese, normaliseVietnamese } from '../core/vietnamese.ts';
import { citizensNamed } from './citizens-named.ts';

/** Labels and headings of who only takes part in what a paper tells of, writes it down, is written to, or is held to something. */
const ASIDE =
  /\b(?:kinh gui|chung kien|lam chung|chung nhan vien|lien he|bao lanh|bao tin|can bo|cong chuc|chuyen vien|thu ky|chu tri|lap (?:bieu|phieu|bien ban|bang)|ghi bien ban|bien ban|thu quy|giao vien|bac si|nguoi (?:giao|nhan|ky|ban|mua|cho|lam chung|xac nhan|viet ho|khai ho)|ben|chu cu|nguyen chu|truoc day|dai dien|thay mat|lang gieng|hang xom|giap ranh|vi pham|bi)\b|^(?:\d+ )?(?:ho (?:va )?ten )?(?:nguoi )?(?:cha|bo|me|vo|chong|con|phu huynh|chu ho|nuoi duong|giam ho|duoc giam ho|than nhan|quan he)\b|\b(?:ten|ong|ba|nguoi) (?:cha|bo|me|vo|chong|con|phu huynh|chu ho|giam ho|than nhan)\b/;
/** Labels that ask for a person. */
const OF_A_PERSON = /\b(?:ten|ong|ba|cha|bo|me|vo|chong|con|chau|nguoi|hoc sinh|benh nhan|chu ho)\b/;
/** Two words of a name. */
const NAME = /^\p{Lu}\p{L}*\s\p{Lu}/u;
/** What stands between a label's colon and the name. */
const BEFORE_NAME = /^[\s.…]*(?:(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị)(?:\s?\((?:bà|ông)\)|\s?\/\s?[Bb]à)?\s?:?\s)?/u;
/** Lines of page 1 among which its headings stand. */
const HEADING_LINES = 15;

/**
 * Whether a paper of no known class tells of one citizen only, behind a label of whatever wording ("Trân trọng giới thiệu ông (bà): ...", "Tên
 * chủ sử dụng: ..."): no other name was read on it, neither a label nor a word of
 * address in its text leads to somebody else, and the label is none of kin or of who stands by. What such a paper
 * is has no rule, but it can be nobody else's.
 */
export function isOnlyOneNamed({ fields, pages }: UnderstoodDocument): boolean {
  const names = new Map(fields.filter((f) => f.kind === 'person_name').map((f) => [foldVietnamese(f.value), f.value]));
  const [name] = names.values();
  if (name === undefined || names.size > 1) return false;
  const text = normaliseVietnamese(pages.map((page) => page.text).join('\n'));
  const lines = text.split('\n');
  if (lines.slice(0, HEADING_LINES).some((line) => line === line.toUpperCase() && ASIDE.test(folded(line))))
    return false;
  if (!citizensNamed(text).every((other) => isBegun(other, name))) return false;
  const valued = lines.flatMap(labelledIn);
  if (valued.some(({ label, value }) => OF_A_PERSON.test(label) && NAME.test(value) && !isBegun(value, name)))
    return false;
  const labels = valued.filter(({ value }) => isBegun(value, name)).map(({ label }) => label);
  return labels.length > 0 && !labels.some((label) => ASIDE.test(label));
}

/** What a line says behind each of its colons, and what stands before it, folded. */
function labelledIn(line: string): { label: string; value: string }[] {
  const colons = [...line.matchAll(/:/g)].map(({ index }) => index);
  return colons.map((at, i) => ({
    label: folded(line.slice((colons[i - 1] ?? -1) + 1, at)),
    value: line.slice(at + 1).replace(BEFORE_NAME, ''),
  }));
}

/** The text begins with the name, or with as much of it as its line holds. */
function isBegun(text: string, name: string): boolean {
  const [words, wanted] = [foldedWords(text), foldedWords(name)];
  return words.length >= 2 && wanted.every((word, i) => words[i] === undefined || words[i] === word);
}

function folded(text: string): string {
  return foldedWords(text).join(' ');
}
