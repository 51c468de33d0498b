import { hasFamilyName } from './family-names.ts';
import { upperShare } from './find-titles.ts';
import { foldSameLength } from './fold-same-length.ts';
import { joinLines } from './join-lines.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';
import { parseName } from './parse-name.ts';

/** A person named in a sentence: from the words that lead to the name up to the name itself. */
export interface SentencePerson {
  /** The line, joined with the one below where the name goes on there. */
  line: Line;
  start: number;
  /** Where the name begins. */
  end: number;
  /** False for the second of a couple, who is what the first is. */
  first: boolean;
  /** "... xác nhận ông ...", "Xét yêu cầu của ông ...": a paper that confirms something of somebody, or for him, is about him. */
  confirmed: boolean;
  /** "... là bà ... đã chết", "của ông ..., chết ngày ...". */
  died: boolean;
  /** "sang nhượng lại cho bà ...", "tặng cho con là ông ...": who gets what the paper gives. */
  gets: boolean;
  /** Nothing leads to the name: "trực tiếp chăm sóc Trần Đình Thảo (sinh ngày ...)". */
  bare: boolean;
}

const HONORIFIC = '(?:ong|ba|anh|chi|chau|em)(?:\\s?[/(]\\s?(?:ong|ba)\\s?\\)?)?';
/** "cho bà", "đối với:", "đề nghị của ông"; without an honorific only "cho" and "đối với" lead to a person. */
const LEAD = new RegExp(
  `(?<![a-z])(?:((?:cho phep|cho|doi voi)i?\\s?:?\\s?)(${HONORIFIC})?|(${HONORIFIC}))\\s?:?\\s(?=[a-z])`,
  'dg',
);
/** With its marks: "CHÂU THÙY TRÂM" over her birth is no "cháu Thùy Trâm". */
const AS_PRINTED = /cho|đối với|ông|bà|anh|chị|cháu|em/iu;
/** Honorifics that are no word of a name as they are printed: "Anh" may be one, and "Bá" for "Bà". */
const NO_NAME = /^(?:ông|bà|chị|cháu|em)(?!\p{L})/iu;
/** Before whom a confirmation names. */
const CONFIRMS = /(?:(?:xac|chung) nhan\s?(?:rang|la|:)?|(?:xet|theo) yeu cau cua)\s?$/;
/** Before whom a paper gives something. */
const GIVES =
  /(?<![a-z])(?:nhuong|ban|tang|sang ten|uy quyen|de lai)(?:\s(?:lai|dut|dat|nha|thua dat|quyen su dung dat)){0,3}\scho(?:\s[a-z]{2,6}){0,3}\s?:?\s$/;
/**
 * Who has died is told of nothing else; no dossier is of the dead. "Mất" is to die only where nothing is lost: "bà A mất thị lực",
 * "mất năng lực hành vi dân sự", "mất hộ chiếu".
 */
const DIED =
  /^\s?[,;(–—-]?\s?(?:da )?(?:chet(?![a-z])|tu tran(?![a-z])|qua doi(?![a-z])|mat(?=\W{0,3}$|\s?[,;.:()\d]|\s(?:ngay|thang|nam|luc|hoi|vao|tai|o|do|vi|khi|truoc|som|de lai|khong (?:de|con))(?![a-z])))/;
/** "và vợ là bà:", "cùng chồng là ông", "và bà"; without an honorific "và chồng là", "và vợ". */
const COUPLE =
  /(?<![a-z])(?:va|cung)\s(?:(?:(?:vo|chong|con)\s(?:la\s)?)?(?:ong|ba)|((?:vo|chong)(?:\sla)?))\s?:?\s(?=[a-z])/g;
/** "Đã đăng ký kết hôn với Hù Tường Hiện nhưng đã ly hôn": who somebody was or is married to. */
const MARRIED =
  /(?<=(?:^|[^\p{L}])(?:kết hôn|ly hôn|vợ chồng)\svới\s(?:(?:ông|bà|anh|chị)\s)?)\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,6}/gu;
/** "Cấp cho ông (bà): Dương Yến Duyên và Âu Hữu Hưởng": two that a label names at once. */
const TWO_NAMES = /:\s?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,5}\svà\s(?=\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,5}(?:$|[,;.(]))/gu;
/** What only a sentence about a person goes on with: birth, id, home. */
const DATA =
  /^\s?[.,;(–—-]?\s?(?:(?:co\s)?sinh\s(?:ngay|nam)|giay (?:cmnd|cccd|chung minh)|so the can cuoc|nam sinh|ngay sinh|ngay, thang, nam sinh|cccd|cmnd|can cuoc|the can cuoc|chung minh|giay to tuy than|so (?:dinh danh|can cuoc|cccd|cmnd)|ma so (?:dinh danh|bhxh|bao hiem)|dinh danh|thuong tru|noi (?:thuong tru|cu tru)|hien (?:cu )?tru|hien dang (?:cu )?tru|cu tru|tru tai|dia chi|ho khau|dan toc|gioi tinh|quoc tich)/;

/** "ông A, sinh 02/03/1961": behind words as they are printed, for "Ngày" / "sinh 02/03/1961" is a label. */
const BORN = /^\s?[,;(–—-]\s?sinh\s?:?\s?\d/;
/** "Kết quả xác minh hồ sơ của bà A": what stands before whom a paper's title names. */
const TITLED = /(?<![a-z])(?:cua|doi voi|cho)\s$/;
/** Share of the page's height within which titles end. */
const TITLES = 0.45;
/** The birth in a sentence, right behind who was born. */
const BIRTH = /\s?[,(]\s?sinh\s(?:ngay|nam)\s/g;
/** "..., tôi là Đoàn Thị Thu Lụa, sinh ngày ...": who writes is whose paper it is. */
const SPEAKS = /(?<![a-z])toi(?: ten)?(?: la)? $/;
/** A name in a sentence: words with capitals behind one without. */
const NAME_IN_TEXT = /(?<=(?:^|\s)\p{Ll}+\s)\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,6}$/u;

/**
 * People whose birth, id or home a sentence tells ("cho bà Phùng Thị Út, sinh năm ..."), and the wife or husband named behind one
 * who is named on the same line. Who only signs, decides or is to carry out is told nothing of and is left out.
 */
export function sentencePeople(view: PageView, line: Line, knowledge: Knowledge): SentencePerson[] {
  const below = lineBelow(view, line);
  const joined = below ? joinLines([line, below]) : line;
  const people: SentencePerson[] = [];
  const add = (start: number, end: number, first: boolean, told: boolean, bare = false): void => {
    const name = parseName(joined.text.slice(end), knowledge.identifiers.notNames);
    if (!name || name.start > 2) return;
    const behind = foldSameLength(joined.text.slice(end + name.end));
    // "Trợ cấp cho: Ông A;" / "Năm sinh: ...": the data begin a line of their own.
    const printed = AS_PRINTED.test(joined.text.slice(start, end));
    const under = /^\W*$/.test(behind) && printed ? nextLine(view, line, ROW)?.folded : undefined;
    const died = printed && DIED.test(behind);
    const known = DATA.test(under ?? behind) || (printed && BORN.test(behind));
    if (told && !died && !known && !(printed && isInTitle(view, line, start, behind))) return;
    const gets = GIVES.test(joined.folded.slice(0, end));
    const confirmed = CONFIRMS.test(joined.folded.slice(0, start));
    people.push({
      line: end + name.end > line.text.length ? joined : line,
      start,
      end,
      first,
      confirmed,
      died,
      gets,
      bare,
    });
  };
  for (const match of joined.folded.matchAll(LEAD)) {
    const end = leadEnd(joined.text, match, knowledge);
    if (end !== null && match.index < line.text.length && end <= line.text.length + 1)
      add(match.index, end, true, true);
  }
  for (const match of line.folded.matchAll(COUPLE)) {
    const before = line.text.slice(0, match.index).trimEnd();
    const couple = before === '' || /\p{Lu}\p{L}*[,;.]?$/u.test(before) || /^v[aà]\s(?:v|c)/u.test(match[0]);
    const named = match[1] === undefined || hasFamilyName(line.text.slice(match.index + match[0].length), knowledge);
    if (couple && named) add(match.index, match.index + match[0].length, false, false);
  }
  for (const { index, 0: name } of joined.text.matchAll(MARRIED)) {
    const known = people.some((one) => one.end === index);
    if (index < line.text.length && !known && hasFamilyName(name, knowledge)) add(index, index, true, false, true);
  }
  for (const { index, 0: both } of line.text.matchAll(TWO_NAMES)) {
    const at = index + both.length;
    const first = both.replace(/^:\s?/, '');
    const known = people.some((one) => one.end === at);
    if (!known && hasFamilyName(first, knowledge) && hasFamilyName(line.text.slice(at), knowledge))
      add(at - 3, at, false, false);
  }
  for (const { index } of joined.folded.matchAll(BIRTH)) {
    const at = NAME_IN_TEXT.exec(joined.text.slice(0, index))?.index ?? Infinity;
    const known = people.some((one) => one.end === at);
    if (at < line.text.length && !known && hasFamilyName(joined.text.slice(at, index), knowledge))
      add(at, at, true, true, !SPEAKS.test(joined.folded.slice(0, at)));
  }
  return people;
}

/**
 * Whether a name ends what a title says the paper is of: "BÁO CÁO" / "Kết quả xác minh hồ sơ của bà A". Below the kind of the paper in
 * capitals stands what it is about (NĐ 30/2020, appendix I, item 5), and whose matter it is.
 */
function isInTitle(view: PageView, line: Line, start: number, behind: string): boolean {
  if (line.top > TITLES || /[a-z\d]/.test(behind) || !TITLED.test(line.folded.slice(0, start))) return false;
  const height = line.box[3];
  return view.segments.some((above) => {
    const gap = line.box[1] - (above.box[1] + above.box[3]);
    const over = Math.abs(above.middle - line.middle) < 0.1;
    return gap > -0.3 * height && gap < 3 * height && over && KIND.test(above.folded) && upperShare(above.text) === 1;
  });
}

/** Kinds of papers that tell below what they are about (NĐ 30/2020, appendix III). */
const KIND = /^\W{0,3}(?:bao cao|to trinh|quyet dinh|thong bao|bien ban|ket luan|phieu|giay|van ban|xac nhan)(?![a-z])/;

/**
 * Where the name begins behind what leads to it; null where the honorific is a word of the name itself: "Hoàng Đình Anh Mỹ Duyên",
 * "Phạm Bá Hoàng Vượng", "Bá Hạnh Đức".
 */
function leadEnd(text: string, match: RegExpExecArray, knowledge: Knowledge): number | null {
  const end = match.index + match[0].length;
  const [at] = match.indices![2] ?? match.indices![3] ?? [];
  if (at === undefined || NO_NAME.test(text.slice(at))) return end;
  const capital = /^\p{Lu}/u.test(text.slice(at));
  if (!capital) return end;
  if (match[2] !== undefined) return /^\p{Ll}/u.test(text.slice(match.index)) ? at : end;
  const before = /(?:\p{Lu}\p{L}*\s)+$/u.exec(text.slice(0, at))?.[0] ?? '';
  const inside = before !== '' && hasFamilyName(before, knowledge);
  return inside || !(isAnh(text, at) || hasFamilyName(text.slice(end), knowledge)) ? null : end;
}

function isAnh(text: string, at: number): boolean {
  return /^anh\s/i.test(text.slice(at));
}

/**
 * The next line of the same paragraph; undefined below a line that ends short of the margin, though the next word would have
 * had room on it: the paragraph ends with it.
 */
export function lineBelow(view: PageView, line: Line): Line | undefined {
  const height = line.box[3];
  const room = Math.max(...view.lines.map(({ box }) => box[0] + box[2])) - (line.box[0] + line.box[2]);
  const next = nextLine(view, line);
  const word = next?.words[0]?.word.box[2] ?? 0;
  return room > Math.max(5 * height, word + 0.5 * height) ? undefined : next;
}

/** Heights of a line between two lines of a form, or of what was typed with every second line left free. */
const ROW = 2.2;

/** The line right below, of the same paragraph or the next. */
function nextLine(view: PageView, line: Line, apart = 1.2): Line | undefined {
  const height = line.box[3];
  return view.lines.find((other) => {
    const gap = other.box[1] - (line.box[1] + line.box[3]);
    return (
      other !== line && gap > -0.3 * height && gap < apart * height && Math.abs(other.box[0] - line.box[0]) < 6 * height
    );
  });
}
