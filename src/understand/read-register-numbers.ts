import type { Field } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import { isOfCertification } from './certified-copy.ts';
import { ocrField } from './field-maker.ts';
import type { ClassKnowledge } from './knowledge-schema.ts';
import { isRegisterOfOtherActs } from './other-register.ts';
import type { Line, PageView } from './page-view.ts';
import { parseBeforeBook, parseLettered, parseRegisterNumber } from './register-number.ts';
import { entriesInRow, entriesInTable } from './register-table.ts';

/** Number of an entry that is of no kind of its own. */
const OTHER = 'document_no';
/** Kinds by the words of the book's title. */
const BOOKS: [RegExp, FieldKind][] = [
  [/khai\s?sinh/, 'birth_certificate_no'],
  [/ket\s?hon/, 'marriage_certificate_no'],
  // "SỔ ĐĂNG KÝ TỬ", "SỔ TỬ" until 2005.
  [/(?:khai|chung|dang\s?ky|so(?: bo)?)\s?tu\b/, 'death_extract_no'],
];
/** "Số: 45", "Số 45/1988", "Số thứ tự: 45" at the beginning of a column, or behind the book: "Quyển số 02/1996 - Số 45". */
const ENTRY =
  /^\W{0,3}(?:quyen\s?so\W{0,3}\d{1,3}\s?[/-]\s?(?:19|20)\d{2}[\s,;–—-]{1,4})?s[o0](?:\s?(?:thu tu|dang ky|vao so|hieu))?(?:\s?\/\s?no\.?)?\s?[:.]?\s?(\d{1,5})(?=\D|$)/;
/** Letters of a book: births (KS), marriages (KH), deaths (KT, CT). */
const LETTERS = String.raw`(?:(?:tp/?ht[/-]?)?(?:ks|kh|kt|ct)[\s./-]{0,3})?`;
/** A book carries its year: "Quyển số: 02/1988", "Quyển số/Book: 01/2013", "Quyển số 01 năm 1988", "Quyển số: 03 KS/2001". */
const BOOK_YEAR = new RegExp(
  String.raw`quyen\s?(?:so)?(?:\s?\/\s?book(?:\sno\.?)?)?\W{0,4}[\doil|]{0,3}[\s./-]{0,3}(?:,?\s?nam\W{0,2})?${LETTERS}((?:19|20)\d{2})(?!\d)`,
);
/** "Số: 45-1988" in a register. */
const DASHED_YEAR = /^\s?[-–]\s?((?:19|20)\d{2})(?!\d|\s?[/-])/;
/** "Mở sổ ngày 01/01/1994": a book is of one year, from its opening on. */
const OPENED = /mo so\s?:?\s?(?:ngay)?\D{0,3}(?:\d{1,2}\D{1,9}){0,2}((?:19|20)\d{2})(?!\d)/;
/** An extract's number that stands alone. */
const EXTRACT = /^\W{0,3}\d{1,5}\s?\/\s?TL(?:GC)?K[SHT](?:\s?-\s?BS)?\W{0,3}$/;
/** In one cell with its day: "Số: 45" / "12/3/1988". */
const DAY =
  /^[\s,;]{0,3}(?:(?<entered>ngay (?:dang ky|vao so))\W{0,3}|ngay\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?<year>(?:19|20)\d{2})(?!\d)/;
/** Folded text of the nearest column right of a line in its row. */
function besideOf({ box: [x, y, width, height], page }: Line, segments: readonly Line[]): string {
  const middle = y + height / 2;
  const row = segments.filter(
    (s) => s.page === page && s.box[0] >= x + width && s.box[1] < middle && s.box[1] + s.box[3] > middle,
  );
  return row.sort((a, b) => a.box[0] - b.box[0])[0]?.folded ?? '';
}

/** "Số 2400 Ngày đăng ký: 8-4-1978": the entry's own day tells its year where no book does. */
function yearEntered(rest: string): string | undefined {
  const day = DAY.exec(rest)?.groups;
  return day?.['entered'] ? day['year'] : undefined;
}

/** "Số 18 năm 2026", "Số: 18, quyển số: 02, năm 2026", "Số: 18 KS/2001". */
const OWN_YEAR = new RegExp(
  String.raw`^[\s,;]{0,3}(?:(?:quyen\s?so\W{0,4}\d{0,3}[\s,;-]{0,3})?nam\W{0,3}|(?=[\s./-]{0,3}[kc])[\s./-]{0,3}${LETTERS})((?:19|20)\d{2})(?!\d)`,
);
/** "Số 45/KS": the letters of the book behind the entry, its year told elsewhere. */
const OWN_LETTERS = /^\s?[/.-]\s?(?:ks|kh|kt|ct)(?![a-z\d]|\s?[/.-]\s?[a-z\d])/;
/** "Đăng ký ngày 05 tháng 12 năm 1978", "Đăng ký, ngày ...", "Ngày đăng ký: 5/12/1978": when an act was entered. */
const ENTERED =
  /^\W{0,3}(?:da )?(?:dang ky(?: (?:tai|o) [a-z ,]{2,50}?)?,?\s?(?:vao )?ngay|ngay dang ky)\W{0,3}\d{1,2}\D{1,9}\d{1,2}\D{1,9}((?:19|20)\d{2})(?!\d)/;
const YEAR_ALONE = /(?:so (?:bo|dang ky) [a-z ]{4,12}|^\W{0,3})\s?nam\W{0,3}((?:19|20)\d{2})\b/;
const YEARS_OF_BOOK = [BOOK_YEAR, YEAR_ALONE, OPENED];

/**
 * Numbers of entries of a civil register. Each is counted within a year (Luật Hộ tịch 2014, art. 3; NĐ 123/2015), so where
 * number and book stand apart ("Số: 45", "Quyển số: 02/1988") the entry is `45/1988`. On a register every entry has its own;
 * on a certificate it is the paper's number; where no other rule (\`read\`) found one, a sentence may tell it.
 */
export function readRegisterNumbers(
  views: readonly PageView[],
  known: ClassKnowledge,
  read: readonly Field[] = [],
): Field[] {
  const fields: Field[] = [];
  const register = known.class === 'civil_register';
  const kind = register ? kindOfBook(views) : kindOfCertificate(known);
  if (!kind) return fields;
  // The book of a desk that certified a copy of the paper is another one.
  const own = (of: 'lines' | 'segments') =>
    views.flatMap((view) => view[of].filter((line) => !isOfCertification(view, line)));
  const segments = own('segments');
  const told = [...[...own('lines'), ...segments].map((line) => line.folded), ...booksOverLines(views)];
  const year = yearOf(told, YEARS_OF_BOOK) ?? (register ? null : yearOf(told, [ENTERED]));
  const bookYear = yearOf(told, [BOOK_YEAR]);
  for (const line of segments) {
    if (!register && line.top > 0.5) continue;
    const entry = ENTRY.exec(line.folded);
    if (!entry) continue;
    const start = entry[0].length - entry[1]!.length;
    const said = line.text.slice(start);
    const whole = parseBeforeBook(said, kind) ?? parseRegisterNumber(said, kind);
    if (whole?.start === 0) {
      const { checks, repairs } = whole;
      const at = { line, start, end: start + whole.end };
      fields.push(ocrField(whole.kind, whole.value, at, 0.92, { checks, repairs }));
      if (register) continue;
      break;
    }
    const lettered = register || bookYear ? null : parseLettered(said, kind);
    if (lettered && !OWN_YEAR.test(line.folded.slice(entry[0].length))) {
      const at = { line, start, end: start + lettered.end };
      fields.push(ocrField(kind, lettered.value, at, 0.85, { checks: lettered.checks }));
      break;
    }
    const rest = line.folded
      .slice(entry[0].length)
      .replace(OWN_LETTERS, '')
      .replace(/\s?\/\s?(?=quyen|nam)/g, ', ');
    const ofYear =
      OWN_YEAR.exec(rest)?.[1] ??
      DASHED_YEAR.exec(rest)?.[1] ??
      year ??
      yearEntered(rest === '' ? besideOf(line, segments) : rest);
    if (
      ofYear &&
      (DAY.test(rest) || DASHED_YEAR.test(rest) || OWN_YEAR.test(rest) || !/^\s?(?!quy|nam)[/a-z\d]/.test(rest))
    ) {
      const at = { line, start, end: entry[0].length };
      fields.push(ocrField(kind, `${entry[1]!}/${ofYear}`, at, 0.85, { checks: ['book-year'] }));
    }
    if (!register && fields.length > 0) break;
  }
  if (register && fields.length === 0)
    for (const entry of views.flatMap((view) => [
      ...entriesInTable(view, kind, year),
      ...entriesInRow(view, kind, year),
    ])) {
      const { checks, repairs, fromBook } = entry;
      // In a book of other acts a bare number may count rows.
      if (kind === OTHER && fromBook) continue;
      fields.push(ocrField(entry.kind, entry.value, entry, fromBook ? 0.85 : 0.9, { checks, repairs }));
    }
  if (register || fields.length > 0 || read.some((f) => f.kind === kind)) return fields;
  const alone = views.flatMap((view) => view.segments).find((line) => line.top < 0.5 && EXTRACT.test(line.text));
  const extract = alone && parseRegisterNumber(alone.text, kind);
  if (extract)
    return [ocrField(extract.kind, extract.value, { line: alone, ...extract }, 0.88, { checks: extract.checks })];
  const inSentence = numberInSentence(views, kind);
  return inSentence ? [inSentence] : [];
}

/** "đã đăng ký kết hôn ngày ..., số đăng ký: 276/2026", "vào sổ số 12/2026". */
const TOLD =
  /(?<![a-z])(?:so dang ky|dang ky so|vao so(?: dang ky)? so|so vao so|so)\s?[:.]?\s?(?=\d{1,5}\s?\/\s?(?:19|20)\d{2}(?!\d|\s?\/))/g;
/** Numbers of papers that are only named. */
const CITED =
  /(?:quyet dinh|nghi dinh|thong tu|luat|cong van|ban an|giay xac nhan|nghi quyet|hop dong|quyen|to khai|van ban)[a-z ,]{0,30}$/;

/** A certificate's number where a sentence tells it; null when none or several could be meant. */
function numberInSentence(views: readonly PageView[], kind: FieldKind): Field | null {
  const found = new Map<string, Field>();
  for (const line of views.flatMap((view) => view.lines)) {
    for (const match of line.folded.matchAll(TOLD)) {
      if (CITED.test(line.folded.slice(0, match.index))) continue;
      const from = match.index + match[0].length;
      const number = parseRegisterNumber(line.text.slice(from), kind);
      if (!number || number.start > 0) continue;
      const { checks, repairs } = number;
      const at = { line, start: from, end: from + number.end };
      found.set(number.value, ocrField(number.kind, number.value, at, 0.85, { checks, repairs }));
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

function kindOfBook(views: readonly PageView[]): FieldKind | null {
  if (isRegisterOfOtherActs(views)) return OTHER;
  for (const view of views) {
    for (const line of view.lines) {
      // A faint "SỔ" may come twice.
      if (!/\bso{1,3}\b/.test(line.folded) && !/quyen/.test(line.folded)) continue;
      const book = BOOKS.find(([words]) => words.test(line.folded));
      if (book) return book[1];
    }
  }
  return null;
}

function kindOfCertificate(known: ClassKnowledge): FieldKind | null {
  return BOOKS.some(([, kind]) => kind === known.ownNumber) ? known.ownNumber : null;
}

/** "Quyển số 02 năm" / "1999": the book in a narrow column, with what stands right below. */
function booksOverLines(views: readonly PageView[]): string[] {
  return views.flatMap(({ segments }) =>
    segments.flatMap((line) => {
      if (!line.folded.includes('quyen') || BOOK_YEAR.test(line.folded)) return [];
      const [x, y, , height] = line.box;
      const below = segments.find(
        ({ box }) => box[1] > y + 0.5 * height && box[1] < y + 2.2 * height && Math.abs(box[0] - x) < 2 * height,
      );
      return below ? [`${line.folded} ${below.folded}`] : [];
    }),
  );
}

/** The year that the first of these patterns finds; null when none is named or several are. */
function yearOf(lines: readonly string[], patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const years = new Set(lines.map((line) => pattern.exec(line)?.[1]).filter((year) => year !== undefined));
    if (years.size === 1) return [...years][0]!;
  }
  return null;
}
