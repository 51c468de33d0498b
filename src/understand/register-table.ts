import type { FieldKind } from '../core/field-kind.ts';
import type { FoundNumber } from './found-number.ts';
import type { Line, PageView } from './page-view.ts';
import { parseRegisterNumber } from './register-number.ts';

/** An entry's number in a row of a register's table. */
export interface TableEntry extends FoundNumber {
  line: Line;
  /** From the column's bare number and the year of the book. */
  fromBook: boolean;
}

/** A heading over the entries' numbers. */
const HEADING =
  /^\W{0,2}(?:s[o0](?:\W{0,3}(?:dang ky|dk|vao so|thu tu dang ky|nam dang ky|quyen so|ngay.{0,24}))?|vao so so|(?:dang ky|dk) so)\W{0,2}$/;
/** A heading over what counts rows: those of a page, or where it does not begin at 1, the entries of the book. */
const COUNT = /^\W{0,2}(?:s?tt|so tt|so thu tu)\W{0,2}$/;
/** A row that begins with number and year and goes on with another cell. */
const WITH_YEAR = /^\W{0,2}\d{1,5}\s?[/\\|]\s?(?:19|20)\d{2}(?=$|\s)/;
/** A number of up to four digits, alone in its cell or close to a name or to the day of the entry. */
const BARE = /^\W{0,2}(\d{1,4})(?=\W{0,2}$|\s\p{Lu}|\s\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:(?:19|20)?\d{2})(?!\d))/u;

/**
 * Entries' numbers where a civil register is a table with a row for each ("Số | Họ và tên | ..."): what stands in the first
 * column under its heading. Without a heading that was read, numbers with a year that stand one below the other and go up by
 * one from row to row, as entries of a year do (Luật Hộ tịch 2014, art. 3), are such a column; months with years are not.
 */
export function entriesInTable(view: PageView, kind: FieldKind, year: string | null): TableEntry[] {
  const heading = view.segments.find((s) => isHeading(s) && hasNeighbour(view, s));
  const rows = heading ? rowsUnder(view, heading) : [];
  const entries = rows.flatMap((line) => withYear(line, kind) ?? (year ? (bare(line, kind, year) ?? []) : []));
  if (entries.length > 0) return entries;
  const counted = countedUp(view, kind);
  return counted.length > 0 || !year ? counted : bookCount(view, kind, year);
}

/** "STT" from 12 on: rows that go on counting from the page before count the book's entries. */
function bookCount(view: PageView, kind: FieldKind, year: string): TableEntry[] {
  const heading = view.segments.find((s) => COUNT.test(s.folded) && hasNeighbour(view, s));
  const entries = heading ? rowsUnder(view, heading).flatMap((line) => bare(line, kind, year) ?? []) : [];
  const numbers = entries.map(({ value }) => Number(value.split('/')[0]));
  return numbers.every((n, i) => n > 1 && (i === 0 || n === numbers[i - 1]! + 1)) ? entries : [];
}

/** Alone in its column, or so close to the next heading that both are one. */
function isHeading({ folded, text }: Line): boolean {
  return (
    HEADING.test(folded) ||
    (/^\W{0,2}S[ốỐ](?:\s(?:đăng ký|thứ tự))?\s(?!TT)\p{Lu}/u.test(text) && !/^\W{0,2}so dang ky (?:k|c)/.test(folded))
  );
}

function hasNeighbour(view: PageView, { box: [x, y, width, height] }: Line): boolean {
  return view.segments.some(({ box }) => box[1] < y + height && box[1] + box[3] > y && box[0] > x + width);
}

/** What begins below the heading, in its column: between the headings left and right of it. */
function rowsUnder(view: PageView, { box: [x, y, width, height] }: Line): Line[] {
  const row = view.segments.filter(({ box }) => box[1] < y + height && box[1] + box[3] > y);
  const left = Math.max(-Infinity, ...row.map(({ box }) => box[0] + box[2]).filter((end) => end < x));
  return view.segments.filter(({ box }) => box[1] > y + 0.5 * height && box[0] > left && box[0] < x + width);
}

function withYear(line: Line, kind: FieldKind): TableEntry | null {
  const found = WITH_YEAR.test(line.text) ? parseRegisterNumber(line.text, kind) : null;
  return found && found.start <= 2 ? { ...found, line, fromBook: false } : null;
}

function bare(line: Line, kind: FieldKind, year: string): TableEntry | null {
  const match = BARE.exec(line.text);
  if (!match) return null;
  const start = match[0].indexOf(match[1]!);
  const value = `${match[1]!}/${year}`;
  const [end, checks] = [start + match[1]!.length, ['book-year']];
  return { kind, value, start, end, repairs: 0, checks, plausible: true, line, fromBook: true };
}

/** The label left of the entries' numbers where each has a column of its own. */
const ROW = /^\W{0,2}so(?: (?:thu tu|dang ky|vao so))?\W{0,2}$/;

/**
 * Entries' numbers where a register is a table with a column for each ("Số thứ tự | 45 | 46 | 47"): what stands right of the label in its
 * row, two at least, each one more than the one left of it.
 */
export function entriesInRow(view: PageView, kind: FieldKind, year: string | null): TableEntry[] {
  for (const label of view.segments.filter(({ folded }) => ROW.test(folded))) {
    const [x, y, width, height] = label.box;
    const middle = y + height / 2;
    const row = view.segments
      .filter(({ box }) => box[0] > x + width && box[1] < middle && box[1] + box[3] > middle)
      .sort((a, b) => a.box[0] - b.box[0]);
    const entries = row.map((cell) => withYear(cell, kind) ?? (year ? bareAlone(cell, kind, year) : null));
    const numbers = entries.map((entry) => Number(entry?.value.split('/')[0]));
    if (entries.length > 1 && numbers.every((n, i) => n > 0 && (i === 0 || n === numbers[i - 1]! + 1)))
      return entries.flatMap((entry) => entry ?? []);
  }
  return [];
}

/** A number that is all that stands in its cell. */
function bareAlone(line: Line, kind: FieldKind, year: string): TableEntry | null {
  return /^\W{0,2}\d{1,4}\W{0,2}$/.test(line.text) ? bare(line, kind, year) : null;
}

/** Numbers with a year at one left edge, each one more than the one above it. */
function countedUp(view: PageView, kind: FieldKind): TableEntry[] {
  const all = view.segments.flatMap((line) => withYear(line, kind) ?? []);
  const first = all[0]?.line.box;
  if (!first || all.length < 2) return [];
  const next = (value: string): string => `${Number(value.split('/')[0]) + 1}/${value.split('/')[1]!}`;
  const counted = all.every(
    ({ line, value }, i) =>
      Math.abs(line.box[0] - first[0]) < 2 * first[3] && (i === 0 || value === next(all[i - 1]!.value)),
  );
  return counted ? all : [];
}
