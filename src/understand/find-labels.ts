import type { FieldKind } from '../core/field-kind.ts';
import { editDistance } from '../core/edit-distance.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line } from './page-view.ts';
import { ownerBehind } from './name-owner.ts';
import { allowedMisreadings, findSqueezed, squeezeText } from './squeezed-text.ts';

/** What a label announces: a kind of field, an office, a heading that says whose data follow, or nothing of ours. */
export type LabelKind = FieldKind | 'section' | 'nothing';

export interface LabelHit {
  kind: LabelKind;
  /** Role the label itself names; null when it names none. */
  role: string | null;
  start: number;
  end: number;
  /** On no list: only a name with a known family name, and nothing but data behind it, is its value. */
  guessed?: boolean;
  /** Role where neither the label nor a heading tells one. */
  otherwise?: string;
  /** No label at all: the name itself, which stands alone over its holder's data. */
  alone?: boolean;
}

interface Label {
  kind: LabelKind;
  role: string | null;
  /** In small letters, without a colon at its end. */
  text: string;
  squeezed: string;
  /** The word that tells labels of one beginning apart: "... người mẹ", "... người cha". */
  lastWord: string;
  firstWord: string;
  /** A label written with a colon counts only before one. */
  colon: boolean;
  /** Whose name it is may stand behind it. */
  prefix: boolean;
  /** Of a number: whose it is may stand behind it. */
  number: boolean;
}

interface Candidate extends LabelHit {
  /** Letters of the label less two for each wrong one: the longest and best read label wins. */
  score: number;
}

/** What a letter behind a label's known words weighs. */
const FURTHER = 0.5;

/** A book's "sổ" is read as "số" oftener than any other word of forms: the two are one in a short label ("vào số CS 70159"). */
const asBook = (text: string): string => text.replace(/(?<!\p{L})sổ(?!\p{L})/gu, 'số').replace(DOTS, '');
/** "C.M.N.D", "M.S.T": the dots of an abbreviation. */
const DOTS = /(?<=\p{L})\.(?=\p{L})/gu;

const indexes = new WeakMap<Knowledge, Label[]>();

/** Labels of up to this many letters must match with their diacritics: "Bà" is a label, "Ba" a name. */
const SHORT = 5;
/** Most places of one label on a line: a line of text has few. */
const MOST_PLACES = 6;

/**
 * Labels on a line from left to right, found without diacritics, spaces and punctuation and with a few wrong letters. Of
 * labels that overlap the longest and best read counts, so the nearest label decides a number.
 */
export function findLabels(line: Line, knowledge: Knowledge): LabelHit[] {
  const squeezed = squeezeText(line.folded);
  const candidates: Candidate[] = [];
  for (const label of labelsOf(knowledge)) {
    let from = 0;
    for (let n = 0; n < MOST_PLACES; n++) {
      const most = allowedMisreadings(label.squeezed.length) + (label.prefix ? 1 : 0);
      const hit = findSqueezed(squeezed, label.squeezed, most, from);
      if (!hit) break;
      from = hit.end;
      if (!isMeant(label, hit, line) || (hit.errors > 0 && !isMisread(label, hit, line))) continue;
      const owner = label.prefix
        ? ownerBehind(line, hit.end, knowledge)
        : label.number
          ? whoseNumber(line, hit.end, knowledge)
          : null;
      const told = owner?.end ?? hit.end;
      const further = label.prefix
        ? furtherWords(line, told)
        : label.kind === 'person_name'
          ? wordsToColon(line, told)
          : 0;
      const end = closed(line.text, hit.start, told + further);
      // The label with whose name it is may have as many wrong letters as its length allows.
      if (hit.errors > allowedMisreadings(label.squeezed.length + (owner ? end - hit.end : 0))) continue;
      // Two cells side by side: "Sinh ngày" | "Sinh ngày" has no "ngày sinh" in it.
      if (line.columns.some((column) => column > hit.start && column < end)) continue;
      // A list's own words tell more than as many that only go on behind them.
      const weight = label.prefix || label.number ? 1 : FURTHER;
      const score = label.squeezed.length + weight * (end - hit.end) - 2 * hit.errors;
      candidates.push({ kind: label.kind, role: owner?.role ?? label.role, start: hit.start, end, score });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const hits: LabelHit[] = [];
  for (const { kind, role, start, end } of candidates) {
    if (hits.every((h) => end <= h.start || start >= h.end)) hits.push({ kind, role, start, end });
  }
  hits.sort((a, b) => a.start - b.start);
  return hits.filter((hit) => !isInRemark(line.text, hits, hit));
}

/**
 * "Họ, chữ đệm, tên người đã mất:", "Họ và tên mẹ/Người nuôi dưỡng:", "Họ và tên người được cấp bằng" in a cell: length of further words of a label, in small letters up
 * to its colon or the end of its column.
 */
function furtherWords({ text, columns }: Line, from: number): number {
  const toColon = wordsToColon({ text }, from);
  if (toColon > 0) return toColon;
  const column = columns.find((at) => at > from) ?? text.length;
  return /^[,;]?\s\p{Ll}[\p{Ll} ,;/]{1,45}(?=\s?$)/u.exec(text.slice(from, column))?.[0].trimEnd().length ?? 0;
}

/** What may stand between a label's known words and its colon: words in small letters, an abbreviation behind them. */
const TO_COLON = new RegExp(
  String.raw`^(?:(?:[,;]?\s\p{Ll}|\s?/\s?\p{Lu}?\p{Ll})[\p{Ll} ,;/]{1,45}(?:(?<=\s)\p{Lu}{2,6})?|\s\p{Lu}{2,6})` +
    String.raw`(?=\s?(?::|\([^()]{2,60}\)\s?:))`,
  'u',
);

/** "Người đề nghị" + " cấp phép:", "Cấp cho ông/bà" + "/tổ chức:", "Tên chủ hộ" + " KD:". */
function wordsToColon({ text }: Pick<Line, 'text'>, from: number): number {
  return TO_COLON.exec(text.slice(from))?.[0].length ?? 0;
}

/** Most characters between a parenthesis in a label and its end. */
const LONGEST_REMARK = 60;

/** "Cấp cho (ông/bà" + "/tổ chức)": a label ends with the parenthesis that opens in it. */
function closed(text: string, start: number, end: number): number {
  const label = text.slice(start, end);
  if (label.lastIndexOf('(') <= label.lastIndexOf(')')) return end;
  const rest = text.slice(end, end + LONGEST_REMARK).indexOf(')');
  return rest < 0 ? end : end + rest + 1;
}

/** "Số CCCD người nộp: ...", "Số định danh của mẹ: ...": whose number it is; a "số định danh cá nhân" is anybody's. */
function whoseNumber(line: Line, from: number, knowledge: Knowledge): ReturnType<typeof ownerBehind> {
  const owner = ownerBehind(line, from, knowledge);
  if (!owner || /^\s?(?:ca nhan|con)$/.test(line.folded.slice(from, owner.end))) return null;
  return /^\s?(?:$|:|\d)/.test(line.text.slice(owner.end)) || line.columns.includes(owner.end + 1) ? owner : null;
}

/** "Tôi là (ghi họ tên bằng chữ in hoa): ...", "(CMND/CCCD/Hộ chiếu)": a remark on the label before it announces nothing. */
function isInRemark(text: string, hits: readonly LabelHit[], hit: LabelHit): boolean {
  const open = text.lastIndexOf('(', hit.start);
  if (open < 0 || text.slice(open, hit.start).includes(')') || !text.slice(hit.end).includes(')')) return false;
  return hits.some((before) => before.end <= open && /^\s{0,2}$/.test(text.slice(before.end, open)));
}

/** True where a column begins, behind the number of an item ("II. ", "1.2. ", "a) ") or a dash. */
export function isAtStart(line: Line, at: number): boolean {
  return line.columns.some(
    (c) =>
      at >= c &&
      (at <= c + 3 ||
        /^\W{0,2}(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})?|[a-z])\s?[.)]{1,2}\s?\W{0,2}$/.test(line.folded.slice(c, at))),
  );
}

/** "PHẦN GHI VỀ CHA, MẸ" is no heading of one of them. */
const OF_BOTH = /^\s?(?:[,/&-]|va)\s?(?:nguoi\s)?(?:cha|me|vo|chong|ben n)/;

/** A heading begins a column; a short word is a label only as it is printed. */
function isMeant(label: Label, hit: { start: number; end: number }, line: Line): boolean {
  const opens = isAtStart(line, hit.start);
  // "Lê Văn Phát, sinh ngày ..." is no "Phát sinh ngày"; "phát sinh, ngày ..." is.
  if (label.kind === 'nothing' && /^\p{Lu}\p{L}*[,;]/u.test(line.text.slice(hit.start, hit.end))) return false;
  // Nor is "Lê Văn Hy sinh ngày ..." one who fell.
  const named = /^\p{Lu}/u.test(line.text.slice(hit.start)) && /\p{Lu}\p{L}*\s$/u.test(line.text.slice(0, hit.start));
  if (label.kind === 'nothing' && named && /sinh ngày$/.test(label.text)) return false;
  if (label.kind === 'section' && (!opens || OF_BOTH.test(line.folded.slice(hit.end)))) return false;
  const colon = /^\s?[:/(]/.test(line.text.slice(hit.end, hit.end + 2));
  if (label.colon && !colon) return false;
  if (label.text === BORN && label.colon && NO_BIRTH.test(line.text.slice(0, hit.start))) return false;
  if (label.squeezed.length > SHORT) return true;
  if (label.text === BORN && !label.colon) return isBornOn(line.text, hit);
  const printed = line.text.slice(hit.start, hit.end);
  // "(ông, bà, đơn vị): ..." at the beginning of a line is the end of a label.
  if (/^\W{0,2}\($/.test(line.text.slice(0, hit.start)) && /^\s?[,/]/.test(line.text.slice(hit.end))) return false;
  const same = asBook(printed.toLowerCase()) === asBook(label.text);
  // "VỢ:" over a column is its heading.
  if (label.kind === 'person_name' && label.colon && !hasName(line, hit.end)) return false;
  // "cho ông: ...", "ủy quyền cho ông (bà): ...": with a colon it announces wherever it stands.
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');
  const bracket = /^\)/.test(line.text.slice(hit.end)) ? 1 : 0;
  if (label.kind === 'person_name' && letters(printed) === letters(label.text) && hasName(line, hit.end + bracket))
    return true;
  // "của bà Khương Thị Dạ" is a sentence; "Bà: ..." and "Cấp cho: Bà ..." announce a person.
  if (label.kind === 'person_name') {
    return same ? opens || printed.charAt(0) !== printed.charAt(0).toLowerCase() : opens && colon;
  }
  // "VỢ" alone is a heading, "Vợ chồng tôi ..." a sentence.
  const alone = /^(?:\s?[^\p{L}\s]|\s?$)/u.test(line.text.slice(hit.end)) || line.columns.includes(hit.end + 1);
  return same && (label.kind !== 'section' || alone);
}

/** "Bên nam: Sơn Đức Lệ, sinh 26/8/1904": the shortest label of a birth, which is a part of other words. */
const BORN = 'sinh';

/** "Lần phát sinh: 04/10/2026", "Phát sinh: ...", "Vệ sinh: tốt": words that end alike; somebody's name has a capital. */
const NO_BIRTH = /(?<!\p{L})(?:phát|vệ|thí|học|tái|ký|khai|hy)\s$|^\P{L}*Phát\s$/u;

/** Behind a name, a comma or at the beginning, with a day in figures behind it: "khai sinh 12/2026" is none. */
function isBornOn(text: string, { start, end }: { start: number; end: number }): boolean {
  const opens = /(?:^|[,;(–-]\s{0,2}|\p{Lu}\p{L}*\s)$/u.test(text.slice(0, start));
  return opens && /^\s?[\dOo]{1,2}\s?[/.-]\s?[\dOo]{1,2}\s?[/.-]/.test(text.slice(end));
}

/** Two words with capitals behind the colon, in the same column. */
function hasName(line: Line, end: number): boolean {
  const column = line.columns.find((at) => at > end) ?? line.text.length;
  return /^\s?(?:\([^()]{1,40}\)|\d|\*{1,3}|[¹²³⁴-⁹])?\s?:[\s.]*\p{Lu}[^\s:]*\s+\p{Lu}/u.test(
    line.text.slice(end, column),
  );
}

/** Labels of up to this many letters may only have wrong ones where labels stand: "định ngày" is not "Sinh ngày". */
const ANYWHERE = 12;

/** Last words of headings that may have a wrong letter have this many at least. */
const LONG_WORD = 6;

/** Wrong letters may not make another word of the first or the last one: a quarter of it at most. */
function isMisread(label: Label, hit: { start: number; end: number }, line: Line): boolean {
  const { firstWord, lastWord } = label;
  const opens = isAtStart(line, hit.start);
  if (label.squeezed.length < ANYWHERE && !opens && !/^\s?:/.test(line.text.slice(hit.end))) return false;
  const { text } = squeezeText(line.folded.slice(hit.start, hit.end));
  // "Mới, chúng tôi gồm có:" is no heading "Lời chứng", "Thông tin công trình" none of the "chồng": headings are short.
  const least = label.kind === 'section' ? 0 : 1;
  const last = label.kind === 'section' && lastWord.length < LONG_WORD ? 0 : Math.floor(lastWord.length / 4);
  return (
    isAlike(firstWord, Math.max(least, Math.floor(firstWord.length / 4)), (length) => text.slice(0, length)) &&
    isAlike(lastWord, last, (length) => text.slice(-length))
  );
}

function isAlike(word: string, most: number, read: (length: number) => string): boolean {
  for (let length = Math.max(1, word.length - most); length <= word.length + most; length++) {
    if (editDistance(read(length), word) <= most) return true;
  }
  return false;
}

/** All labels. */
function labelsOf(knowledge: Knowledge): Label[] {
  const known = indexes.get(knowledge);
  if (known) return known;
  const { labels, otherNumbers, namePrefixes, names, sections, birthDates, issueDates, agencyLabels } =
    knowledge.identifiers;
  const all: (Pick<Label, 'kind' | 'role' | 'text'> & { prefix?: boolean; number?: boolean })[] = [
    ...Object.entries(labels).flatMap(([kind, texts]) =>
      texts.map((text) => ({ kind: kind as FieldKind, role: null, text, number: true })),
    ),
    ...otherNumbers.map((text) => ({ kind: 'nothing' as const, role: null, text })),
    ...namePrefixes.map((text) => ({ kind: 'person_name' as const, role: null, text, prefix: true })),
    ...names.map(({ label, role }) => ({ kind: 'person_name' as const, role, text: label })),
    ...sections.map(({ text, role }) => ({ kind: 'section' as const, role, text })),
    ...birthDates.map((text) => ({ kind: 'birth_date' as const, role: null, text })),
    ...issueDates.map((text) => ({ kind: 'issue_date' as const, role: null, text })),
    ...agencyLabels.map((text) => ({ kind: 'agency' as const, role: null, text })),
  ];
  const index = all.map((label) => ({
    ...label,
    prefix: label.prefix ?? false,
    number: label.number ?? false,
    text: label.text.toLowerCase().replace(/:$/, ''),
    colon: label.text.endsWith(':'),
    squeezed: squeezeText(foldSameLength(label.text)).text,
    firstWord: /[a-z0-9]+/.exec(foldSameLength(label.text))?.[0] ?? '',
    lastWord: /[a-z0-9]+(?=[^a-z0-9]*$)/.exec(foldSameLength(label.text))?.[0] ?? '',
  }));
  indexes.set(knowledge, index);
  return index;
}
