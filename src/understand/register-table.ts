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

/** A heading over the entries' numbers; "STT" counts the rows of a page and is none. */
const HEADING =
  /^\W{0,2}(?:s[o0](?:\W{0,3}(?:dang ky|dk|vao so|thu tu dang ky|nam dang ky|quyen so|ngay.{0,24}))?|vao so so|(?:dang ky|dk) so)\W{0,2}$/;
/** A row that begins with number and year and goes on with another cell. */
const WITH_YEAR = /^\W{0,2}\d{1,5}\s?[/\\|]\s?(?:19|20)\d{2}(?=$|\s)/;
/** A number of up to four digits, alone in its cell or close to a name. */
const BARE = /^\W{0,2}(\d{1,4})(?=\W{0,2}$|\s\p{Lu})/u;

/**
 * Entries' numbers where a civil register is a table with a row for each ("Số | Họ và tên | ..."): what stands in the first
 * column under its heading. Without a heading that was read, numbers with a year that stand one below the other and go up by
 * one from row to row, as entries of a year do (Luật Hộ tịch 2014, art. 3), are such a column; months with years are not.
 */
export function entriesInTable(view: PageView, kind: FieldKind, year: string | null): TableEntry[] {
  const heading = view.segments.find((s) => isHeading(s) && hasNeighbour(view, s));
  const rows = heading ? view.segments.filter((s) => isUnder(s, heading)) : [];
  const entries = rows.flatMap((line) => withYear(line, kind) ?? (year ? (bare(line, kind, year) ?? []) : []));
  return entries.length > 0 ? entries : countedUp(view, kind);
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

/** Below the heading, beginning not right of its end, with nothing of its own row left of it. */
function isUnder({ box: [x, y, , height] }: Line, heading: Line): boolean {
  const [hx, hy, hwidth, hheight] = heading.box;
  return y > hy + 0.5 * hheight && x < hx + hwidth && x > hx - 8 * height;
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
