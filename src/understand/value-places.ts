import type { Box } from '../core/geometry.ts';
import { isAtStart } from './find-labels.ts';
import type { LabelHit } from './find-labels.ts';
import { foldSameLength } from './fold-same-length.ts';
import { joinLines } from './join-lines.ts';
import type { LabelsOfPage } from './labels-of-page.ts';
import type { Line, PageView } from './page-view.ts';
import { lineBelow } from './sentence-people.ts';
import { stackedBelow } from './stacked-below.ts';

/** Kinds whose value is no number. */
export const NOT_NUMBERS: readonly LabelHit['kind'][] = ['person_name', 'birth_date', 'issue_date', 'agency'];
/** Letters of a long label's end that may stand between its known words and the line's end: it goes on below. */
const LONGEST_WRAPPED = 30;

/** Kinds of numbers that begin with letters. */
const SERIALS: readonly LabelHit['kind'][] = ['document_no', 'passport_no', 'land_certificate_serial'];

/** Where a value may stand: from `start` to `end` of a line's text. */
export interface Place {
  line: Line;
  start: number;
  end: number;
}

/** Where the value of a label may stand, the likeliest first. */
export function valueOf(
  view: PageView,
  line: Line,
  hit: LabelHit,
  box: Box,
  until: number,
  labels: LabelsOfPage,
): Place[] {
  const places = nearPlaces(view, line, hit, box, until, labels);
  const column = line.columns.findLast((at) => at <= hit.start) ?? 0;
  const cell = line.text.slice(hit.end, Math.min(until, line.columns.find((at) => at > hit.end) ?? until));
  const ends = NOT_NUMBERS.includes(hit.kind) || /\d/.test(cell) || alnum(cell) > LONGEST_WRAPPED;
  const stacked = ends ? null : stackedBelow(view, line, column);
  // "SỔ ĐĂNG KÝ KHAI SINH" over "Quyển số: 01/1988": a label has a number of its own.
  const others = stacked && labels.on(stacked).some((other) => other.kind !== hit.kind);
  return stacked && !others ? [...places, { line: stacked, start: 0, end: stacked.text.length }] : places;
}

/** Right of the label up to the next one; when nothing stands there, the cell to the right, else what stands below. */
function nearPlaces(view: PageView, line: Line, hit: LabelHit, box: Box, until: number, labels: LabelsOfPage): Place[] {
  const end = cellEnd(line, hit, until);
  const start = hit.end + remarkLength(line, hit.end, end);
  const last = end >= line.text.length;
  const rest = line.text.slice(start, end);
  const cutSerial = SERIALS.includes(hit.kind) ? serialOverLines(view, line, start, end) : null;
  if (cutSerial) return [cutSerial];
  const wraps = last && !NOT_NUMBERS.includes(hit.kind) && !/\d/.test(rest) && alnum(rest) <= LONGEST_WRAPPED;
  if (alnum(rest) >= 2 && !wraps) {
    if (hit.kind === 'person_name') {
      // A form's line is the name's own; only a sentence goes on below.
      const inText = !isAtStart(line, hit.start);
      const over = inText && last ? nameBelow(view, line, start, labels) : null;
      return [...(over ? [over] : []), ...nameBehind(view, line, start, end, labels)];
    }
    if (hit.kind === 'agency') return officePlaces(view, { line, start, end }, labels);
    const cut = last && isCut(hit.kind, rest);
    const next = last && (cut || hit.kind === 'birth_date') ? lineBelow(view, line) : undefined;
    if (cut && next && /^\d/.test(next.text))
      return [
        { ...overLines(line, next, labels), start },
        { line, start, end },
      ];
    if (cut) return [{ line, start, end }];
    return [{ line, start, end }, ...(next ? [{ ...overLines(line, next, labels), start }] : [])];
  }
  // Another label right behind this one in the same column: its value is this one's ("Họ và tên / Full name:"). Headings of a table
  // stand close to each other, too, and have their values below.
  if (!last && !line.columns.includes(end)) return rest.trim() === '' ? cellUnder(view, box, labels) : [];
  const own = view.segments.filter((s) => s.words[0] && line.words.some((w) => w.word === s.words[0]!.word));
  const others = view.segments.filter((s) => s !== line && !own.includes(s) && labels.first(s) > 1);
  const right = last ? nearest(others, (s) => rightOf(s, line, box)) : null;
  const below = nearest(others, (s) => belowOf(s, box));
  const cells = [right, below].filter((s) => s !== null).map((s) => ({ line: s, start: 0, end: labels.first(s) }));
  const elsewhere = hit.kind === 'agency' ? cells.flatMap((cell) => officePlaces(view, cell, labels)) : cells;
  const next = last ? (lineBelow(view, line) ?? numberBelow(view, line, hit.kind)) : undefined;
  const over: Place[] = next ? [{ ...overLines(line, next, labels), start }] : [];
  // A place and its day stand over "Người làm đơn", too.
  const mayStandAbove = !right && hit.kind !== 'person_name' && hit.kind !== 'agency';
  const above = mayStandAbove ? valueAbove(view, box, below, labels) : [];
  return [...(alnum(rest) >= 2 ? [{ line, start, end }] : []), ...above, ...elsewhere, ...over];
}

/** "8. Giấy tờ tùy thân: ...; Hộ chiếu số" / "X4826410": what is filled in goes on under its own beginning, right of the form's label. */
function numberBelow(view: PageView, line: Line, kind: LabelHit['kind']): Line | undefined {
  if (NOT_NUMBERS.includes(kind)) return undefined;
  const [x, y, width, height] = line.box;
  return view.lines.find(({ box, text }) => {
    const gap = box[1] - (y + height);
    return (
      gap > -0.3 * height && gap < 1.2 * height && box[0] > x && box[0] < x + width && /^[A-ZĐ]{0,2}\s?\d{4}/.test(text)
    );
  });
}

/** The cell of a table's row under one of its headings. */
function cellUnder(view: PageView, label: Box, labels: LabelsOfPage): Place[] {
  const below = nearest(
    view.segments.filter((s) => labels.first(s) === s.text.length),
    (s) => belowOf(s, label),
  );
  return below ? [{ line: below, start: 0, end: below.text.length }] : [];
}

/**
 * What stands over a label in small print below its value, as papers for abroad have it: the value is nearer to it than to
 * anything above it, and than the label is to what stands below.
 */
function valueAbove(view: PageView, [x, y, width, height]: Box, below: Line | null, labels: LabelsOfPage): Place[] {
  const over =
    (of: Box, reach: number) =>
    (s: Line): number | null => {
      const gap = of[1] - (s.box[1] + s.box[3]);
      const overlap = Math.min(s.box[0] + s.box[2], of[0] + of[2]) - Math.max(s.box[0], of[0]);
      return overlap > 0 && gap > -0.5 * of[3] && gap < reach ? Math.max(0, gap) : null;
    };
  const value = nearest(view.segments, over([x, y, width, height], 1.2 * height));
  if (!value || labels.first(value) < value.text.length) return [];
  const own = over([x, y, width, height], Infinity)(value) ?? 0;
  const higher = nearest(
    view.segments.filter((s) => s !== value),
    over(value.box, Infinity),
  );
  const lower = below ? below.box[1] - (y + height) : Infinity;
  const apart = Math.min(lower, higher ? (over(value.box, Infinity)(higher) ?? 0) : Infinity);
  return apart > 1.5 * own + 0.3 * height ? [{ line: value, start: 0, end: value.text.length }] : [];
}

/** "Số hiệu: B" / "1234567": a narrow column ends between a serial's letters and its digits, which begin the line below. */
function serialOverLines(view: PageView, line: Line, start: number, end: number): Place | null {
  const column = Math.min(end, line.columns.find((at) => at > start) ?? line.text.length);
  if (!/^[\s:.]{0,6}[A-ZĐ]{1,3}\s*$/.test(line.text.slice(start, column))) return null;
  const word = line.words.find((w) => w.end > start && /[A-ZĐ]/.test(line.text.slice(w.start, w.end)))?.word;
  const own = view.segments.find((s) => s.words.at(-1)?.word === word);
  const below = own && lineUnder(view, own);
  if (!word || !own || !below || !/^\d{5,8}$/.test(below.text)) return null;
  const joined = joinLines([own, below]);
  return { line: joined, start: own.words.at(-1)!.start, end: joined.text.length };
}

/** What stands right below and begins at the same left edge. */
function lineUnder(view: PageView, { box: [x, y, , height] }: Line): Line | undefined {
  return view.segments.find(({ box }) => {
    const gap = box[1] - (y + height);
    return gap > -0.3 * height && gap < 1.1 * height && Math.abs(box[0] - x) < 2 * height;
  });
}

/**
 * Where the cell of a label ends that has nothing but the label in it: what stands in the next one before its own label
 * ("5.1. ID No." | "5.2. Số hộ chiếu") is that label's number.
 */
function cellEnd({ text, columns }: Line, hit: LabelHit, until: number): number {
  const column = columns.find((at) => at > hit.end && at < until);
  const bare = column !== undefined && alnum(text.slice(hit.end, column)) < 2;
  return bare && ITEM_ONLY.test(text.slice(column, until)) ? column : until;
}

/** The number of an item: "5.2. ", "b) ", "[06] ". */
const ITEM_ONLY = /^[\s([]{0,3}(?:\d{1,2}(?:\.\d{1,2})*|\p{Ll})[\s.)\]]{1,3}$/u;

/** Digits of the numbers that forms ask for: 9 and 12 of identity papers, 10 and 13 of tax and insurance. */
const WHOLE = [9, 10, 12, 13];

/** "... số căn cước 0450 0434" / "7181, thường trú ...": a line of running text ends inside of a number. */
function isCut(kind: LabelHit['kind'], rest: string): boolean {
  if (NOT_NUMBERS.includes(kind)) return false;
  const digits = /\d[\d .]*$/.exec(rest)?.[0].replace(/\D/g, '').length ?? 0;
  return digits > 0 && (!WHOLE.includes(digits) || (kind === 'citizen_id' && digits < 12));
}

/**
 * A name ends with its column. Where a line ends with it and print goes on close to it in the same row, recognition has cut
 * the row ("Họ, chữ đệm, tên: TRẦN" / "THỊ HỒNG HẠNH"): the name goes on there.
 */
function nameBehind(view: PageView, line: Line, start: number, end: number, labels: LabelsOfPage): Place[] {
  const first = start + line.text.slice(start, end).search(/[\p{L}\p{N}]/u);
  const column = line.columns.find((at) => at > first && at < end);
  const own: Place = { line, start, end: column ?? end };
  if (own.end < line.text.length) return [own];
  const last = line.words.at(-1)!.word.box;
  const next = nearest(
    view.segments.filter((s) => s !== line && labels.first(s) > 1),
    (s) => rightOf(s, line, last),
  );
  const gap = next ? next.box[0] - (last[0] + last[2]) : Infinity;
  if (!next || gap > 1.5 * line.box[3]) return [own];
  // "Tố" / "ng Duy Tưởng": cut inside of a word.
  const inWord = gap < 0.4 * line.box[3] && /^\p{Ll}/u.test(next.text);
  const joined = joinLines([line, next], inWord ? '' : ' ');
  return [{ line: joined, start, end: joined.text.length - next.text.length + labels.first(next) }, own];
}

/** A line of running text with the next one, up to its first label: a value that begins or goes on there. */
function overLines(line: Line, next: Line, labels: LabelsOfPage): Pick<Place, 'line' | 'end'> {
  return { line: joinLines([line, next]), end: line.text.length + 1 + labels.first(next) };
}

/** Most characters of a name's beginning. */
const LONGEST_NAME = 40;

/** What may stand behind the end of a name at the beginning of a line: a sign, or the sentence in small letters. */
const REST_OF_NAME = /^(?!Nam\b|Nữ(?!\p{L}))\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,2}(?=$|[,;.(]|\s\p{Ll})/u;
/** Words with a capital that begin a line behind a whole name: who somebody is, an office; or a label. */
const NO_REST =
  /^(?:[a-z ,()/]{1,40}:|(?:truong|pho|chu|giam|can|cong|bi thu|dai dien|thu|hoi|uy|toa|so|dia|sinh|noi|ong|ba|va|la|da|co|que|dieu|theo|giay|cccd|cmnd|ngay|nam|to|ban|ke|chuc|nghe|dan|quoc|ton|hien|khong|de|do|nay|tai|trong|voi|nhan|ubnd|hdnd|xa|phuong|thon) )/;

/** "... đối với em: Trần Đình" / "Nghĩa, sinh ngày ...": a full line of running text ends inside of a name. */
function nameBelow(view: PageView, line: Line, start: number, labels: LabelsOfPage): Place | null {
  const next = lineBelow(view, line);
  const tail = line.text.slice(start).trimEnd();
  const last = tail.length <= LONGEST_NAME && /^(?:\P{L}*\p{Lu}[\p{L}]*){1,5}$/u.test(tail);
  const rest = next && !NO_REST.test(foldSameLength(next.text)) ? REST_OF_NAME.exec(next.text) : null;
  if (!next || !rest || !last || labels.first(next) < rest[0].length) return null;
  const joined = joinLines([line, next]);
  return { line: joined, start, end: line.text.length + 1 + rest[0].length };
}

const PLACE = 'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố';
/** The rest of an office's name: of its place, in words with capitals; more of them only where the word for a place stands before. */
const REST_OF_OFFICE = new RegExp(
  `^(?:(?:${PLACE})\\s\\p{Lu}[\\p{L} ,]*|\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*)?)[.,]?$`,
  'u',
);
const NAME_OF_PLACE = /^\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4}(?:,\s[\p{L} ]{3,40})?[.,]?$/u;
const ENDS_WITH_PLACE = new RegExp(`\\s(?:${PLACE})$`, 'iu');

/** "Cơ quan cấp: Ủy ban nhân dân xã Mẫu Lâm, tỉnh Bắc Hà" / "Nguyên": an office whose cell or line was too narrow for it. */
function officePlaces(view: PageView, own: Place, labels: LabelsOfPage): Place[] {
  const { line, start, end } = own;
  const first = line.words.find((w) => w.end > start && alnum(line.text.slice(Math.max(start, w.start), w.end)) > 0);
  const [, y, , height] = line.box;
  const left = [first?.word.box[0] ?? 0, line.box[0]];
  const next = view.segments.find((s) => {
    const gap = s.box[1] - (y + height);
    const under = left.some((x) => Math.abs(s.box[0] - x) < height);
    return s !== line && gap > -0.4 * height && gap < 0.8 * height && under && labels.first(s) === s.text.length;
  });
  const rest = ENDS_WITH_PLACE.test(line.text.slice(start, end)) ? NAME_OF_PLACE : REST_OF_OFFICE;
  if (!next || end < line.text.length || !rest.test(next.text)) return [own];
  const joined = joinLines([line, next]);
  return [{ line: joined, start, end: joined.text.length }, own];
}

/** The mark of a footnote before the colon of a label: "Họ và tên³:", "Địa chỉ thường trú 2:", "Số CCCD (*):". */
const FOOTNOTE = /^\s?(?:\d{1,2}|\*{1,3}|[¹²³⁴-⁹]{1,2})(?=\s?:)/;

/** The label's second language before its colon: "Nơi đăng ký/Place of registration:". */
const TRANSLATED = /^\s?\/\s?[A-Za-z][A-Za-z' ]{2,40}(?=\s?[:.])/;

/** The same in a cell of its own, as passports and cards have it: "Cơ quan cấp / Authority". */
const TRANSLATED_CELL = /^\s?\/\s?[A-Z][a-z]+(?: [a-z]+){0,4}\s?$/;

/** "(viết bằng chữ in hoa):", "(1):" between a label and its value; one that goes on below in its cell ends with its column. */
function remarkLength(line: Line, from: number, end: number): number {
  const note = (FOOTNOTE.exec(line.text.slice(from, end)) ?? TRANSLATED.exec(line.text.slice(from, end)))?.[0];
  if (note !== undefined) return note.length;
  const whole = /^\s{0,3}\([^()]{0,60}\)/.exec(line.text.slice(from, end));
  if (whole) return whole[0].length;
  const column = Math.min(end, line.columns.find((at) => at > from) ?? line.text.length);
  const cell = line.text.slice(from, column);
  return /^\s{0,3}\([^()]{0,60}$/.test(cell) || TRANSLATED_CELL.test(cell) ? column - from : 0;
}

function nearest(lines: readonly Line[], distance: (line: Line) => number | null): Line | null {
  let best: Line | null = null;
  let least = Infinity;
  for (const line of lines) {
    const away = distance(line);
    if (away !== null && away < least) [best, least] = [line, away];
  }
  return best;
}

/** Letters and digits of a text. */
export function alnum(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** px from the label's line to a line in the same row on its right; null when it is elsewhere. */
export function rightOf(other: Line, line: Line, label: Box): number | null {
  const away = other.box[0] - (label[0] + label[2]);
  const top = Math.max(other.box[1], line.box[1]);
  const bottom = Math.min(other.box[1] + other.box[3], line.box[1] + line.box[3]);
  const sameRow = bottom - top > 0.5 * Math.min(other.box[3], line.box[3]);
  return sameRow && away > -2 ? away : null;
}

/** px from the label to a line right below that begins under it or in the same column; null when it is elsewhere. */
function belowOf(other: Line, label: Box): number | null {
  const gap = other.box[1] - (label[1] + label[3]);
  const overlap = Math.min(other.box[0] + other.box[2], label[0] + label[2]) - Math.max(other.box[0], label[0]);
  const near = gap > -0.5 * label[3] && gap < 2.5 * Math.max(label[3], other.box[3]);
  return near && overlap > 0 ? Math.max(0, gap) : null;
}
