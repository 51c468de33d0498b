import type { Field } from '../core/document.ts';
import { unionBox } from '../core/geometry.ts';
import { ocrField } from './field-maker.ts';
import { findPhrase } from './find-phrase.ts';
import { upperShare } from './find-titles.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { foldedHeads, isNameless, isProvinceLine, officeField, settleOffice, startsOffice } from './office-lines.ts';
import type { Line, PageView } from './page-view.ts';
import { findSqueezed, squeezeText } from './squeezed-text.ts';

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
    .filter((s) => /[a-z]{2}/.test(s.folded));
  const capitals = head.filter((s) => upperShare(s.text) >= 0.7);
  const left = capitals.filter((s) => s.middle < 0.5);
  if (!left.some((line) => startsOffice(line.folded, heads))) {
    // Without a column of its own: in small letters at the left, or in capitals over the middle of the page.
    const other = head.find(
      (s) =>
        isNamedOffice(s, heads) ||
        (capitals.includes(s) && isCentred(s) && startsOffice(s.folded, heads) && !isNameless(s.folded)),
    );
    if (!other) return null;
    const place = isNameless(other.folded) ? head.find((s) => isPlaceBelow(s, other)) : undefined;
    if (isNameless(other.folded) && !place) return null;
    return settleOffice(officeField(place ? [other, place] : [other], 0, 0.8), [first], knowledge);
  }
  const from = left.findIndex((line) => startsOffice(line.folded, heads));
  let lines = [left[from]!];
  for (const next of left.slice(from + 1)) {
    const last = lines.at(-1)!;
    if (next.box[1] - (last.box[1] + last.box[3]) > APART * last.box[3] || isNumberLine(next)) break;
    if (ORGAN.test(next.folded)) break;
    if (startsOffice(next.folded, heads) && !isBranch(lines)) lines = [next];
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
  const alone = first.segments.find(
    (s) =>
      s.top < 0.5 &&
      Math.abs(s.middle - 0.5) < 0.1 &&
      upperShare(s.text) >= 0.9 &&
      startsOffice(s.folded, heads) &&
      !isNameless(s.folded),
  );
  const field = readLetterhead(first, knowledge) ?? (alone ? officeField([alone], 0, 0.7) : certifier(first, heads));
  return field ? settleOffice(field, views, knowledge) : null;
}

/** "UBND xã Yên Khê chứng nhận:", "Ủy ban nhân dân xã ... xác nhận": the office that a paper's first sentence has for its subject. */
function certifier(view: PageView, heads: string[]): Field | null {
  for (const line of view.lines) {
    const end = /\s(?:chứng nhận|xác nhận)(?:\s?:|\s|$)/iu.exec(line.text)?.index;
    if (end === undefined || !startsOffice(line.folded, heads)) continue;
    const words = line.words.filter((word) => word.end <= end);
    const office = { ...line, words, text: line.text.slice(0, end), folded: line.folded.slice(0, end) };
    if (!isNameless(office.folded) && !/[,;.:]/.test(office.text)) return officeField([office], 0, 0.7);
  }
  return null;
}

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
  if (line.middle >= 0.5 || line.top > 0.2 || !startsOffice(line.folded, heads)) return false;
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

/** "Số: 12/QĐ-SXD"; "SỞ XÂY DỰNG" is none. */
function isNumberLine(line: Line): boolean {
  return /^\W{0,2}so\s?(?:[:;.,]|\d|$)/.test(line.folded);
}

/** "CHI NHÁNH" / "VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI": the branch's name goes on. */
function isBranch(lines: readonly Line[]): boolean {
  return /^\W{0,2}chi nhanh\W*$/.test(lines.at(-1)!.folded);
}

/** The issuing office that cards print: one of a closed list, over one line or two. */
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
