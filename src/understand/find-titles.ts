import type { DocumentClass } from '../core/document-class.ts';
import { findIn } from './find-phrase.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { ClassKnowledge, Knowledge, Phrase } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';
import { allowedMisreadings, squeezeText } from './squeezed-text.ts';
import type { SqueezedText } from './squeezed-text.ts';

export interface TitleHit {
  class: DocumentClass;
  phrase: Phrase;
  /** Weight of the phrase, less for wrong letters, small letters or an unknown heading line above. */
  weight: number;
  line: Line;
}

/** Lines that stand above a title without being part of it. */
const HEAD =
  /^\W*(cong hoa|doc lap|so\b|mau\b|ban sao|trich sao|sao y|ma ho so|tp\.?|thanh pho\b|tinh\b|huyen\b|xa\b|phuong\b|thi tran\b|hieu truong\b|giam doc\b|chu tich\b|(?:bo|thu|cuc|chi cuc|vien) truong\b)/;

/**
 * Headings on a page that begin with a title phrase of a class. A heading starts a line, is set in capitals (small letters
 * count half) and stands in the class's title zone; titles over two or three lines are joined. A paper that is only listed
 * ("- Giấy ủy quyền", "1. Giấy khai sinh") or named inside a sentence is no heading, and the second line of another title
 * ("ĐƠN ĐỀ NGHỊ CẤP / GIẤY CHỨNG NHẬN ...") is none either.
 */
export function findTitles(view: PageView, knowledge: Knowledge): TitleHit[] {
  const heads = new Set(knowledge.identifiers.agencyHeads.map((h) => foldSameLength(h)));
  const claimed = new Set<Line>();
  const hits: TitleHit[] = [];
  for (const line of view.segments) {
    if (!mayBeTitle(line) || claimed.has(line)) continue;
    const block = blockFrom(line, view.segments);
    const found = matchBlock(line, block, knowledge, view, headFactor(line, view.segments, heads));
    if (found.length === 0) continue;
    hits.push(...found);
    if (found.some((hit) => !hit.phrase.negative)) for (const below of block) claimed.add(below);
  }
  return hits;
}

/** First words of what offices call their papers (NĐ 30/2020, appendix III; forms of ministries). */
const PAPERS = /^\W{0,2}(?:giay|phieu|ban|trich luc|so|the|bang|danh sach|ly lich|van ban|bien ban|thu|don)\s\S/;
/** Share of the page's height within which a paper says what it is. */
const UNKNOWN_ZONE = 0.4;

/**
 * True where a page bears a heading that says what paper it is, and no class knows it: large or alone in the middle, in capitals, the
 * copy's mark and the name of a board aside. An official letter has none: it begins with whom it is for.
 */
export function hasUnknownTitle(view: PageView, knowledge: Knowledge): boolean {
  const heads = knowledge.identifiers.agencyHeads.map((h) => foldSameLength(h)).filter((h) => h.includes(' '));
  if (findTitles(view, knowledge).some(({ phrase }) => !phrase.negative)) return false;
  return view.segments.some(
    (line) =>
      line.top < UNKNOWN_ZONE &&
      mayBeTitle(line) &&
      PAPERS.test(line.folded) &&
      upperShare(line.text) >= 0.9 &&
      !/^\W{0,2}(?:ban (?:sao|chinh|chi|quan|thuong|chap|dan|to)|so\s?[:.\d]|so [a-z]+ va)/.test(line.folded) &&
      !heads.some((head) => line.folded.startsWith(head)) &&
      !/\d/.test(line.text) &&
      standsOut(line, view),
  );
}

interface KnownTitle {
  known: ClassKnowledge;
  phrase: Phrase;
  folded: string;
  squeezed: string;
}

const titlesByKnowledge = new WeakMap<Knowledge, KnownTitle[]>();

/** Every title with what it is compared by: a page asks for all of them with each of its lines. */
function titlesOf(knowledge: Knowledge): KnownTitle[] {
  const ready = titlesByKnowledge.get(knowledge);
  if (ready) return ready;
  const titles = knowledge.documents.classes.flatMap((known) =>
    known.phrases.flatMap((phrase) => {
      if (phrase.where !== 'title') return [];
      const folded = foldSameLength(phrase.text);
      return [{ known, phrase, folded, squeezed: squeezeText(folded).text }];
    }),
  );
  titlesByKnowledge.set(knowledge, titles);
  return titles;
}

function matchBlock(line: Line, block: Line[], knowledge: Knowledge, view: PageView, factor: number): TitleHit[] {
  const joined = squeezeText(
    block
      .slice(0, 3)
      .map((l) => l.folded)
      .join(' '),
  );
  const capitals = upperShare(line.text) >= 0.7;
  const found: { hit: TitleHit; squeezed: string; errors: number }[] = [];
  for (const { known, phrase, folded, squeezed } of titlesOf(knowledge)) {
    if (line.top > known.titleZone) continue;
    const errors = titleErrors(joined, squeezed);
    if (errors === null || (errors > 0 && (lacksFirstWord(joined, folded) || isOverLines(line, squeezed)))) continue;
    if (!capitals && !(isAlone(line, squeezed) && standsOut(line, view))) continue;
    const letters = (capitals ? 1 : 0.5) * (1 - (2 * errors) / squeezed.length);
    const weight = phrase.weight * factor * letters * (phrase.whole && goesOn(joined, squeezed) ? GOES_ON : 1);
    found.push({ hit: { class: known.class, phrase, weight, line }, squeezed, errors });
  }
  // "HỢP ĐỒNG ỦY QUYỀN" is not also a "HỢP ĐỒNG"; but what speaks against a class does so however the heading goes on.
  const isPart = (short: string, long: string) => long.length > short.length && long.startsWith(short);
  // What is read as it is printed is no other title with wrong letters: "GIẤY CHỨNG MINH ..." is no "GIẤY CHỨNG SINH".
  const better = found.filter(
    (f) =>
      !found.some((g) => g.errors < f.errors && (g.squeezed.length >= f.squeezed.length - f.errors || isOther(f, g))),
  );
  return better
    .filter((f) => f.hit.phrase.negative || !better.some((g) => isPart(f.squeezed, g.squeezed)))
    .map((f) => f.hit);
}

interface Read {
  squeezed: string;
  errors: number;
}

/**
 * "PHIẾU CHUYỂN THÔNG TIN" begins as it is printed with "PHIẾU CHUYỂN", so all that is wrong of "PHIẾU CHUYỂN NHƯỢNG" is wrong in its
 * last word: where that is a third of it, it is another word.
 */
function isOther(long: Read, short: Read): boolean {
  const rest = long.squeezed.length - short.squeezed.length;
  return short.errors === 0 && rest > 0 && long.squeezed.startsWith(short.squeezed) && long.errors * 3 >= rest;
}

/** Wrong letters of a title phrase that begins `block`; null when it does not. A short one alone may have one. */
function titleErrors(block: SqueezedText, phrase: string): number | null {
  const whole = Math.abs(block.text.length - phrase.length) <= 1 && phrase.length >= 5;
  const most = Math.max(allowedMisreadings(phrase.length), whole ? 1 : 0);
  if (block.text.length < phrase.length - most) return null;
  let end = Math.min(block.text.length, phrase.length + most);
  while (end < block.text.length && !block.isEdge(end)) end++;
  const opening = { text: block.text.slice(0, end), isEdge: block.isEdge, isWord: block.isWord };
  const hit = findIn(opening, phrase, most);
  // "BỊ ĐƠN" begins with no "ĐƠN".
  return hit && hit.start <= (phrase.length < 5 ? 0 : 2) ? hit.errors : null;
}

/** Share of its weight that a title keeps where other words follow: "GIẤY HẸN" may be a desk's, "GIẤY HẸN KHÁM LẠI" is none. */
const GOES_ON = 0.4;

/** Letters of a second word, behind which no misread last letter is. */
function goesOn(block: SqueezedText, phrase: string): boolean {
  const rest = block.text.slice(phrase.length);
  return rest.replace(/^so(?=\d)|\d+/g, '').length >= 3;
}

/** "BẢO HIỂM XÃ HỘI" is an office, no "SỔ BẢO HIỂM XÃ HỘI" with two letters lost. */
function lacksFirstWord(block: SqueezedText, phrase: string): boolean {
  const rest = squeezeText(phrase.slice(phrase.indexOf(' ') + 1)).text;
  return phrase.includes(' ') && block.text.startsWith(rest);
}

/** Letters of titles that no form sets over two lines. */
const SHORT_TITLE = 10;

/** "THƯỢNG" / "BẢO HIỂM XÃ HỘI" is no "THÔNG BÁO" with a letter too many: a short title stands on one line. */
function isOverLines(line: Line, phrase: string): boolean {
  return phrase.length <= SHORT_TITLE && phrase.length > squeezeText(line.folded).text.length + 1;
}

/** A title in small letters stands alone on its line, */
function isAlone(line: Line, phrase: string): boolean {
  return squeezeText(line.folded).text.length <= phrase.length + 3;
}

/** in the middle of the page with nothing beside it, or larger than other print: in a table or a list it is only named. */
function standsOut(line: Line, view: PageView): boolean {
  const heights = view.segments.map((s) => s.box[3]).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const middle = line.box[1] + line.box[3] / 2;
  const beside = view.segments.some((s) => s !== line && s.box[1] < middle && s.box[1] + s.box[3] > middle);
  return (!beside && line.middle > 0.4 && line.middle < 0.6) || line.box[3] > 1.3 * usual;
}

/**
 * The heading lines that follow closely below in capitals: one title over several lines. What ends it may be set in small letters, right
 * under the middle of the last one: "GIẤY XÁC NHẬN" / "Tình trạng hôn nhân của quân nhân".
 */
function blockFrom(line: Line, segments: Line[]): Line[] {
  const block = [line];
  for (const next of segments) {
    const last = block.at(-1)!;
    if (next.top <= last.top || !mayBeTitle(next)) continue;
    const capitals = upperShare(next.text) >= 0.7;
    if (!capitals && Math.abs(next.middle - last.middle) > UNDER) continue;
    const gap = next.box[1] - (last.box[1] + last.box[3]);
    if (gap > 1.8 * Math.max(last.box[3], next.box[3])) break;
    if (overlaps(last, next)) block.push(next);
    if (block.length === 4 || !capitals) break;
  }
  return block;
}

/** 1 when what stands right above is nothing or a letterhead; less under another heading that no class knows. */
function headFactor(line: Line, segments: Line[], agencyHeads: Set<string>): number {
  const above = segments.filter((s) => {
    const gap = line.box[1] - (s.box[1] + s.box[3]);
    return s !== line && s.top < line.top && gap <= 1.8 * Math.max(s.box[3], line.box[3]) && overlaps(s, line);
  });
  const strange = above.some((s) => {
    if (upperShare(s.text) < 0.7 || s.folded.replace(/[^a-z]/g, '').length < 4 || HEAD.test(s.folded)) return false;
    return ![...agencyHeads].some((head) => s.folded.startsWith(head));
  });
  return strange ? 0.5 : 1;
}

/** How far the middle of a title's last line may stand from that of the one above, as a share of the page's width. */
const UNDER = 0.03;

function mayBeTitle(line: Line): boolean {
  const letters = line.folded.replace(/[^a-z]/g, '').length;
  return (
    letters >= 3 &&
    line.text.length <= 160 &&
    !/^\s*(?:[-–—•*+]|\d+\s*[.)/]|[a-zđ]\s*[.)]|[IVX]{1,5}\s*[.)/-])/.test(line.text)
  );
}

function overlaps(a: Line, b: Line): boolean {
  return Math.min(a.box[0] + a.box[2], b.box[0] + b.box[2]) > Math.max(a.box[0], b.box[0]);
}

/** Share of capital letters among the letters of a text, 0..1. */
export function upperShare(text: string): number {
  let upper = 0;
  let lower = 0;
  for (const c of text) {
    if (c.toLowerCase() === c.toUpperCase()) continue;
    if (c === c.toUpperCase()) upper++;
    else lower++;
  }
  return upper + lower === 0 ? 0 : upper / (upper + lower);
}
