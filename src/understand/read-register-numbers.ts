import type { Field } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import { ocrField } from './field-maker.ts';
import type { ClassKnowledge } from './knowledge-schema.ts';
import type { PageView } from './page-view.ts';
import { parseRegisterNumber } from './register-number.ts';

/** Kinds by the words of the book's title. */
const BOOKS: [RegExp, FieldKind][] = [
  [/khai\s?sinh/, 'birth_certificate_no'],
  [/ket\s?hon/, 'marriage_certificate_no'],
  [/(?:khai|chung)\s?tu\b/, 'death_extract_no'],
];
/** "Số: 45", "Số 45/1988" at the beginning of a column. */
const ENTRY = /^\W{0,3}s[o0]\s?[:.]?\s?(\d{1,5})(?=\D|$)/;
/** A book carries its year: "Quyển số: 02/1988", "Quyển số 01 năm 1988". */
const BOOK_YEAR = /quyen\s?(?:so)?\W{0,4}\d{0,3}\s?(?:[/-]|,?\s?nam)?\s?((?:19|20)\d{2})(?!\d)/;
/** "Số 18 năm 2026", "Số: 18, quyển số: 02, năm 2026". */
const OWN_YEAR = /^[\s,;]{0,3}(?:quyen\s?so\W{0,4}\d{0,3}[\s,;-]{0,3})?nam\W{0,3}((?:19|20)\d{2})(?!\d)/;
const YEAR_ALONE = /(?:so dang ky [a-z ]{4,12}|^\W{0,3})\s?nam\W{0,3}((?:19|20)\d{2})\b/;

/**
 * Numbers of entries of a civil register. Each is counted within a year (Luật Hộ tịch 2014, art. 3; NĐ 123/2015), so where
 * number and book stand apart ("Số: 45", "Quyển số: 02/1988") the entry is `45/1988`. On a register every entry has its own;
 * on a certificate it is the paper's number.
 */
export function readRegisterNumbers(views: readonly PageView[], known: ClassKnowledge): Field[] {
  const fields: Field[] = [];
  const register = known.class === 'civil_register';
  const kind = register ? kindOfBook(views) : kindOfCertificate(known);
  if (!kind) return fields;
  const lines = views.flatMap((view) => view.lines);
  const year = yearOf([...lines.map((line) => line.folded), ...booksOverLines(views)]);
  for (const line of views.flatMap((view) => view.segments)) {
    if (!register && line.top > 0.5) continue;
    const entry = ENTRY.exec(line.folded);
    if (!entry) continue;
    const whole = parseRegisterNumber(line.text, kind);
    const start = entry[0].length - entry[1]!.length;
    if (whole && whole.start <= start) {
      const { checks, repairs } = whole;
      fields.push(ocrField(whole.kind, whole.value, { line, ...whole }, 0.92, { checks, repairs }));
      if (register) continue;
      break;
    }
    const own = OWN_YEAR.exec(line.folded.slice(entry[0].length))?.[1] ?? year;
    if (own && !/^\s?(?!quy|nam)[/a-z\d]/.test(line.folded.slice(entry[0].length))) {
      const at = { line, start, end: entry[0].length };
      fields.push(ocrField(kind, `${entry[1]!}/${own}`, at, 0.85, { checks: ['book-year'] }));
    }
    if (!register && fields.length > 0) break;
  }
  return fields;
}

function kindOfBook(views: readonly PageView[]): FieldKind | null {
  for (const view of views) {
    for (const line of view.lines) {
      if (!/\bso\b/.test(line.folded) && !/quyen/.test(line.folded)) continue;
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

/** The year of the book; null when none is named or several are. */
function yearOf(lines: readonly string[]): string | null {
  for (const pattern of [BOOK_YEAR, YEAR_ALONE]) {
    const years = new Set(lines.map((line) => pattern.exec(line)?.[1]).filter((year) => year !== undefined));
    if (years.size === 1) return [...years][0]!;
  }
  return null;
}
