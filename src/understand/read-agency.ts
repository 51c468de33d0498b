import type { Field } from '../core/document.ts';
import { unionBox } from '../core/geometry.ts';
import { ocrField } from './field-maker.ts';
import { findPhrase } from './find-phrase.ts';
import { upperShare } from './find-titles.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';
import {
  beginsOffice,
  foldedHeads,
  isNameless,
  isProvinceLine,
  officeField,
  partOf,
  settleOffice,
} from './office-lines.ts';
import { joinLines } from './join-lines.ts';
import type { Line, PageView } from './page-view.ts';
import { lineBelow } from './sentence-people.ts';
import { findSqueezed, squeezeText } from './squeezed-text.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** px between two lines of one office, as a share of a line's height. */
const APART = 1.6;

/**
 * The office at the top left of page 1, its lines joined. Of two offices the lower one issues, the upper is the one above it
 * (NĐ 30/2020, appendix I, item 2); the name of the province under a commune is left out.
 */
export function readLetterhead(first: PageView, knowledge: Knowledge): Field | null {
  const heads = foldedHeads(knowledge);
  const head = first.segments
    .filter((s) => s.top < 0.28)
    .flatMap((s) => beforeMotto(s) ?? [])
    .map(ownWords)
    .filter((s) => /[a-z]{2}/.test(s.folded));
  const capitals = head.filter((s) => upperShare(s.text) >= 0.7);
  const left = capitals.filter((s) => s.middle < 0.5);
  if (!left.some((line) => beginsOffice(line, heads))) {
    // Without a column of its own: in small letters at the left, or in capitals over the middle of the page.
    const other = head.find(
      (s) =>
        isNamedOffice(s, heads) ||
        (capitals.includes(s) && isCentred(s) && beginsOffice(s, heads) && !isNameless(s.folded)),
    );
    if (!other) return null;
    const place = isNameless(other.folded) ? head.find((s) => isPlaceBelow(s, other)) : undefined;
    if (isNameless(other.folded) && !place) return null;
    return settleOffice(officeField(place ? [other, place] : [other], 0, 0.8), [first], knowledge);
  }
  const from = left.findIndex((line) => beginsOffice(line, heads));
  let lines = [left[from]!];
  for (const next of left.slice(from + 1)) {
    const last = lines.at(-1)!;
    if (next.box[1] - (last.box[1] + last.box[3]) > APART * last.box[3] || isNumberLine(next)) break;
    if (ORGAN.test(next.folded) || isForeign(next.text)) break;
    if (beginsOffice(next, heads) && !ONE_WORD.test(next.folded) && !isBranch(lines)) lines = [next];
    else if (!isProvinceLine(next, lines)) lines.push(next);
    if (lines.length === 3) break;
  }
  return settleOffice(officeField(lines, 0, 0.9), [first], knowledge);
}

/** A letterhead where none is usual, or an office that stands alone in capitals over the middle of page 1's upper half. */
export function readUnusualHead(views: readonly PageView[], knowledge: Knowledge): Field | null {
  const first = views.find((view) => !view.page.blank);
  if (!first) return null;
  const heads = foldedHeads(knowledge);
  const alone = first.segments
    .map(ownWords)
    .find(
      (s) =>
        s.top < 0.5 &&
        Math.abs(s.middle - 0.5) < 0.1 &&
        (upperShare(s.text) >= 0.9 || IN_SMALL.test(s.text)) &&
        beginsOffice(s, heads) &&
        !isNameless(s.folded),
    );
  const field =
    readLetterhead(first, knowledge) ??
    (alone ? officeField([alone], 0, 0.7) : (certifier(first, heads) ?? keeper(first, heads)));
  return field ? settleOffice(field, views, knowledge) : null;
}

/** An office in small letters that nothing goes on behind: "Sở Giáo dục và Đào tạo Lâm Hải". */
const IN_SMALL =
  /^\P{L}*(?:Sở|Phòng|Trường|Ủy ban|Uỷ ban|UBND|Công an|Trung tâm|Văn phòng|Chi nhánh|Bệnh viện)\s[\p{L}\s,-]{4,70}$/u;

/** What an office does on a paper that names it in a sentence, from which its name ends. */
const CERTIFIES =
  /\s(?:đã\s)?(?:chứng nhận|xác nhận|công nhận|chứng thực|cấp(?=\s*(?:cho|bằng|giấy|$)))(?:\s?:|\s|$)/iu;
/** "Giám đốc Sở ... công nhận", "HIỆU TRƯỞNG TRƯỜNG ... cấp": who heads the office speaks for it. */
const HEAD = /^\P{L}*(?:(?:phó\s)?(?:giám đốc|chủ tịch|hiệu trưởng|viện trưởng|cục trưởng|chi cục trưởng|trưởng))\s/iu;

/**
 * "UBND xã Yên Khê chứng nhận:", "Ủy ban nhân dân xã ..., tỉnh ... xác nhận": the office that a paper's first sentence has for
 * its subject.
 */
function certifier(view: PageView, heads: string[]): Field | null {
  for (const line of view.lines) {
    const end = CERTIFIES.exec(line.text)?.index;
    if (end === undefined) continue;
    const start = HEAD.exec(line.text)?.[0].length ?? 0;
    const office = partOf(line, start, end);
    if (!office || !beginsOffice(office, heads) || isNameless(office.folded)) continue;
    const place = /,\s(?:tỉnh|thành phố|huyện|quận)\s[^,]+$/iu;
    if (!/[,;.:]/.test(office.text.replace(place, ''))) return officeField([office], 0, 0.7);
  }
  return null;
}

/** "... từ Sổ đăng ký khai tử do UBND xã Mẫu Lâm lưu giữ": who keeps the book that an extract is drawn from, or registered it. */
const KEEPS =
  /(?:^|\s)do\s(?=(?:ủy|uỷ) ban|ubnd|sở\s|trường\s)([^;:.]{6,90}?)\s(?:đã\s)?(?:lưu|quản lý|đăng ký|lập|cấp)(?:\s|$)/iu;

function keeper(view: PageView, heads: string[]): Field | null {
  for (const [l, line] of view.lines.entries()) {
    const next = view.lines[l + 1];
    const joined = next && lineBelow(view, line) === next ? joinLines([line, next]) : line;
    const found = KEEPS.exec(joined.text);
    if (!found || found.index >= line.text.length) continue;
    const start = found.index + found[0].toLowerCase().indexOf('do ') + 3;
    const office = partOf(joined, start, start + found[1]!.length);
    if (office && beginsOffice(office, heads) && !isNameless(office.folded)) return officeField([office], 0, 0.7);
  }
  return null;
}

/** "UBND XÃ MẪU LÂM – Số 288/UBND-XNTTHN", "ỦY BAN NHÂN DÂN XÃ ... chứng nhận": the office without what goes on behind it on one line. */
function ownWords(line: Line): Line {
  const number = /\s(?:[–—-]\s?)?so\s?[:.]?\s?\d{1,5}\s?\//.exec(line.folded)?.index;
  const end = number ?? /\s(?:chứng nhận|xác nhận|công nhận)\s?:?$/iu.exec(line.text)?.index;
  return (end === undefined ? null : partOf(line, 0, end)) ?? line;
}

/** "BUSINESS REGISTRATION OFFICE": the office's name in another language below it, without one mark and not of Vietnamese syllables. */
function isForeign(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return /^[\x20-\x7e]*$/.test(text) && words.filter((word) => !isVietnameseSyllable(word)).length >= 2;
}

/** "CHI CỤC THUẾ HUYỆN NAM THỔ" / "PHONG": the last word of a name, no department of its own. */
const ONE_WORD = /^\W*(?:so|phong|ban|cuc|vien|truong|doi|tram|thue|bo)\W*$/;

/** A committee of the office above it, or who signs for it. */
const ORGAN = /^\W{0,2}(?:ban (?:thuong truc|chap hanh|thuong vu)\b|(?:kt|tm|tl|tuq)\b)/;

/** "Ủy ban nhân dân" / "phường Mẫu Hải". */
function isPlaceBelow(line: Line, office: Line): boolean {
  const gap = line.box[1] - (office.box[1] + office.box[3]);
  return (
    /^\W*(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|tinh|thanh pho)\s/.test(line.folded) &&
    gap > -0.3 * office.box[3] &&
    gap < APART * office.box[3] &&
    Math.abs(line.middle - office.middle) < 0.15
  );
}

/** "UBND phường Mẫu Hải", "Ủy ban nhân dân xã Mẫu Lâm": every word is an office's or begins with a capital. */
function isNamedOffice(line: Line, heads: string[]): boolean {
  if (line.middle >= 0.5 || line.top > 0.2 || !beginsOffice(line, heads)) return false;
  const rest = line.text.replace(/^\P{L}*(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|công an)(?:\s|$)/iu, '');
  return (
    rest !== line.text &&
    rest
      .split(/[\s,]+/)
      .every((word) => /^(?:\p{Lu}|(?:xã|phường|thị|trấn|đặc|khu|huyện|quận|tỉnh|thành|phố)$|\P{L}*$)/u.test(word))
  );
}

function isCentred(line: Line): boolean {
  return line.middle > 0.4 && line.middle < 0.6 && line.top < 0.2;
}

/** "Số: 12/QĐ-SXD", "Số KCB: 12/KCB"; "SỞ XÂY DỰNG" is none. */
function isNumberLine(line: Line): boolean {
  if (/^\W{0,2}so(?:\s[a-z]{2,8}){1,3}\s?:\s?\d/.test(line.folded)) return true;
  return /^\W{0,2}so\s?(?:[/(]\s?(?:no|ref|nr)\.?\s?\)?\s?)?(?:[:;.,]|\d|$)/.test(line.folded);
}

/** "CHI NHÁNH" / "VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI": the branch's name goes on. */
function isBranch(lines: readonly Line[]): boolean {
  return /^\W{0,2}chi nhanh\W*$/.test(lines.at(-1)!.folded);
}

/**
 * The issuing office that cards print: one of a closed list, over one line or two; on the cards of nine digits the police of a province (TT
 * 04/1999/TT-BCA).
 */
export function readCardOffice(views: readonly PageView[], knowledge: Knowledge): Field | null {
  for (const view of views) {
    for (const [i, line] of view.lines.entries()) {
      const both = [line, ...view.lines.slice(i + 1, i + 3)];
      const joined = squeezeText(both.map((l) => l.folded).join(' '));
      for (const office of knowledge.identifiers.cardOffices) {
        const phrase = squeezeText(foldSameLength(office)).text;
        const hit = findSqueezed(joined, phrase, Math.floor(phrase.length / 8));
        if (!hit || hit.start > line.folded.length) continue;
        return {
          ...ocrField('agency', office, { line, start: 0, end: line.text.length }, 0.85),
          checks: ['closed-list'],
        };
      }
    }
  }
  return views.map(policeOfCard).find((office) => office !== null) ?? null;
}

/** "GIÁM ĐỐC CÔNG AN TỈNH LÂM HẢI" under the day of a card of nine digits: the province's police issued those (NĐ 05/1999/NĐ-CP). */
const POLICE =
  /^\P{L}*(?:kt\.?\s)?(?:giám đốc\s|trưởng\s)?((?:ty )?công an (?:tỉnh|thành phố|tp\.?)\s\p{L}[\p{L} -]{2,40})\P{L}*$/iu;
/** The same with the province on the next line. */
const POLICE_OF = /^\P{L}*(?:kt\.?\s)?(?:giám đốc\s|trưởng\s)?(?:ty )?công an\P{L}*$/iu;

function policeOfCard(view: PageView): Field | null {
  for (const one of view.segments) {
    const below = POLICE_OF.test(one.text) ? view.segments.find((s) => isPlaceBelow(s, one)) : undefined;
    const line = below ? joinLines([one, below]) : one;
    const office = POLICE.exec(line.text)?.[1];
    if (!office || upperShare(line.text) < 0.9) continue;
    const start = line.text.indexOf(office);
    return ocrField('agency', office.trim(), { line, start, end: start + office.length }, 0.8);
  }
  return null;
}

/** What stands left of the state's name and motto where recognition has joined the columns; null when nothing does. */
function beforeMotto(line: Line): Line | null {
  const motto = ['cong hoa xa hoi chu nghia viet nam', 'doc lap - tu do - hanh phuc'].map((m) =>
    findPhrase(line.folded, m),
  );
  const start = motto.find((hit) => hit !== null)?.start;
  if (start === undefined) return line;
  const words = line.words.filter((w) => w.end <= start);
  if (words.length === 0) return null;
  const end = words.at(-1)!.end;
  const box = unionBox(words.map((w) => w.word.box));
  const middle = (line.middle * (box[0] + box[2] / 2)) / (line.box[0] + line.box[2] / 2);
  return {
    ...line,
    words,
    text: line.text.slice(0, end),
    folded: line.folded.slice(0, end),
    columns: [0],
    box,
    middle,
  };
}
