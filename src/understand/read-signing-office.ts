import type { Field } from '../core/document.ts';
import { editDistance } from '../core/edit-distance.ts';
import { upperShare } from './find-titles.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';
import {
  DOES,
  foldedHeads,
  isNameless,
  isProvinceLine,
  officeField,
  settleOffice,
  startsOffice,
} from './office-lines.ts';
import type { Line, PageView } from './page-view.ts';

/**
 * The office of the signature, for papers without a letterhead: "GIÁM ĐỐC SỞ ...", "TRƯỞNG CÔNG AN XÃ ...", or an office with the
 * title of its head below. "TM. ỦY BAN NHÂN DÂN" alone does not say which.
 */
export function readSigningOffice(views: readonly PageView[], knowledge: Knowledge): Field | null {
  const heads = foldedHeads(knowledge);
  const leaders = knowledge.identifiers.leaders.map((l) => foldSameLength(l)).sort((a, b) => b.length - a.length);
  for (const view of views) {
    const office = signedOffice(view, heads, leaders);
    if (office) return settleOffice(office, views, knowledge);
  }
  return null;
}

function signedOffice(view: PageView, heads: string[], leaders: string[]): Field | null {
  const isLeader = (text: string): boolean => isTitle(text.replace(/^\W+|\W+$/g, ''), leaders);
  for (const line of signatureLines(view)) {
    if (upperShare(line.text) < 0.7) continue;
    const named = nameOfOffice(view, line, leaders, heads, isLeader);
    if (named) return named;
    if (isLeader(line.folded)) {
      const next = view.segments.find(
        (s) => isContinued(s, line) && startsOffice(s.folded, heads) && !isNameless(s.folded),
      );
      if (next && upperShare(next.text) >= 0.9) return officeField([next], 0, 0.8);
      const above = officeAbove(view, line, heads);
      if (above) return above;
    }
  }
  return null;
}

/** "GIÁM ĐỐC SỞ ...", "TM. ỦY BAN NHÂN DÂN" with its place below: the office that goes on behind the title of its head. */
function nameOfOffice(
  view: PageView,
  line: Line,
  leaders: readonly string[],
  heads: string[],
  isLeader: (text: string) => boolean,
): Field | null {
  const leader = leaders.find((l) => line.folded.startsWith(`${l} `));
  const start = leader ? leader.length + 1 : 0;
  if (!leader || !startsOffice(line.folded.slice(start), heads)) return null;
  const isWhole = DOES.test(line.text);
  const below = view.segments.filter(
    (s) =>
      !isWhole &&
      isContinued(s, line) &&
      upperShare(s.text) >= 0.9 &&
      !/\d/.test(s.text) &&
      !isLeader(s.folded) &&
      !leaders.some((l) => s.folded.replace(/^\W+/, '').startsWith(l)),
  );
  const more = below.slice(0, 1).filter((s) => !(isProvinceLine(s, [line]) || isPlaceOfDepartment(s, line, start)));
  // "TRƯỞNG CÔNG AN HUYỆN": old booklets tell the level and leave the place to the seal.
  const level = /^cong an (?:huyen|quan|thi xa|thanh pho|tinh)\b/.test(line.folded.slice(start));
  if (more.length === 0 && !level && isNameless(line.folded.slice(start))) return null;
  return officeField([line, ...more], start, 0.8);
}

/** "PHÓ CHỦ TỊCH", "KT. TRƯỞNG CÔNG AN": titles one behind the other, and of which kind of office. */
function isTitle(text: string, leaders: readonly string[]): boolean {
  if (leaders.some((l) => isNearly(text, l))) return true;
  const leader = leaders.find((l) => text.startsWith(`${l} `));
  if (!leader) return false;
  const rest = text.slice(leader.length).replace(/^\W+/, '');
  return isNameless(rest) || isTitle(rest, leaders);
}

/** Share of the page's height below which papers are signed. */
const SIGNED_BELOW = 0.4;

/** "CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ" / "ĐẤT ĐAI" above "GIÁM ĐỐC": up to three lines that end right above the title. */
function officeAbove(view: PageView, title: Line, heads: string[]): Field | null {
  if (title.top < SIGNED_BELOW) return null;
  const lines: Line[] = [];
  for (let at = title; lines.length < 3;) {
    const above = view.segments.findLast((s) => isContinued(at, s) && upperShare(s.text) >= 0.9 && s !== at);
    if (!above) return null;
    at = above;
    // "KT. GIÁM ĐỐC" between the office and who signs for its head.
    if (/^\W{0,2}(?:kt|q)\b/.test(above.folded)) continue;
    lines.unshift(above);
    // "SỞ NÔNG NGHIỆP VÀ MÔI" / "TRƯỜNG": what reads as an office without a name is the end of one that began above.
    if (startsOffice(above.folded, heads) && !isNameless(above.folded)) return officeField(lines, 0, 0.8);
  }
  return null;
}

/** Equal but for a wrong letter in longer words: "HỦ TỊCH"; a place called "TRUNG" is no "TRƯỞNG". */
function isNearly(text: string, word: string): boolean {
  return (
    text === word || (word.length >= 8 && Math.abs(text.length - word.length) <= 1 && editDistance(text, word) <= 1)
  );
}

/** Who signs by order (TUQ., TL.) of an office names his own below it: what stands there is looked at first. */
function signatureLines(view: PageView): Line[] {
  const order = view.segments.find((s) => /^\W{0,2}(?:tuq|tl)\b/.test(s.folded));
  const below = order ? view.segments.filter((s) => s.top > order.top) : [];
  return [...below, ...view.segments.filter((s) => !below.includes(s))];
}

/** "SỞ GIÁO DỤC VÀ ĐÀO TẠO / TỈNH ...": the province is no part of a department's name, of its people's committee it is. */
function isPlaceOfDepartment(line: Line, office: Line, start: number): boolean {
  return (
    /^\W{0,2}(?:tinh|thanh pho|tp)\b/.test(line.folded) && /^(?:so|phong|chi cuc)\b/.test(office.folded.slice(start))
  );
}

function isContinued(below: Line, line: Line): boolean {
  const gap = below.box[1] - (line.box[1] + line.box[3]);
  const overlap =
    Math.min(below.box[0] + below.box[2], line.box[0] + line.box[2]) - Math.max(below.box[0], line.box[0]);
  return below !== line && gap > -0.3 * line.box[3] && gap < 1.2 * line.box[3] && overlap > 0;
}
