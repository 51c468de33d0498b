import type { FieldKind } from '../core/field-kind.ts';
import type { Box } from '../core/geometry.ts';
import { IDS, isAlternativeOfId } from './alternatives.ts';
import type { LabelHit } from './find-labels.ts';
import { cellsBelow } from './cells-below.ts';
import { furtherIds, furtherSerials } from './further-ids.ts';
import { furtherPeople } from './further-people.ts';
import { joinedEnd } from './joined-labels.ts';
import type { LabelledPlace } from './labelled-place.ts';
import { wholeLabel } from './whole-label.ts';
import { namesUnder } from './names-under.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { ANY_PAPER, labelsOfPage } from './labels-of-page.ts';
import type { Announcement, LabelsOfPage, PaperRoles } from './labels-of-page.ts';
import { numberOverLines } from './number-over-lines.ts';
import { placeOf } from './page-view.ts';
import type { Line, PageView } from './page-view.ts';
import { RoleTracker } from './role-tracker.ts';
import type { NamedOn } from './role-tracker.ts';
import { isCapitals } from './settle-reading.ts';
import { isNameBehind } from './unlisted-labels.ts';
import { alnum, NOT_NUMBERS, rightOf, valueOf } from './value-places.ts';
import { IN_OFFICE, isHeadsRow, isOfRelatives, RELATIVE, roleOfTable } from './whose-table.ts';

/**
 * Every label on these pages with the places of its value, in reading order, each with the person it belongs to: the role of
 * its own label, else of the last name in its column, else of the heading above, else the class's main role.
 */
export function labelledPlaces(
  views: readonly PageView[],
  knowledge: Knowledge,
  paper: PaperRoles = ANY_PAPER,
): LabelledPlace[] {
  const found: LabelledPlace[] = [];
  const roles = new RoleTracker(paper.mainRole);
  for (const view of views) {
    const labels = labelsOfPage(view, knowledge, paper);
    for (const [l, line] of view.lines.entries()) {
      const announced = labels.announcedOn(line);
      roles.startLine(
        line,
        announced.filter((one) => one.line === line).map((one) => one.hit),
      );
      for (const one of announced) found.push(...placesOf(view, one, roles, labels, knowledge));
      const below = view.lines[l + 1];
      const number = below ? placeOverLines(view, line, below, knowledge, labels, roles) : null;
      if (number && announced.every((one) => one.hit.kind !== number.kind || one.line === line)) found.push(number);
    }
  }
  return found;
}

/** The number behind a label that begins at the end of `line` and ends in the one below, in running text. */
function placeOverLines(
  view: PageView,
  line: Line,
  below: Line,
  knowledge: Knowledge,
  labels: LabelsOfPage,
  roles: RoleTracker,
): LabelledPlace | null {
  const hit = numberOverLines(line, below, knowledge);
  if (!hit || hit.kind === 'section' || hit.kind === 'nothing') return null;
  if (hit.kind !== 'birth_date' && NOT_NUMBERS.includes(hit.kind)) return null;
  const { kind, end } = hit;
  const { box } = placeOf(below, 0, end);
  const role = roles.roleAt(box[0], box[0], 2 * line.box[3], null);
  const stop = labels.on(below).find((label) => label.start >= end)?.start ?? below.text.length;
  const place = { kind, role, line: below, start: end, end: stop };
  return { kind, role, view, label: box, line: below, start: 0, end, followed: false, places: [place] };
}

/** "Người đại diện: ………" on the form of somebody who has none: nobody's data follow. */
function isLeftBlank({ hit, line, next }: Announcement): boolean {
  const blank = /^\s?:?\s?[.…_]{3}[.…_\s]*$|^\s?:?\s?…+[\s.]*$/u.test(line.text.slice(hit.end, next));
  return hit.kind === 'person_name' && hit.role === 'relative' && blank;
}

/** A label of a number or a date with those behind it in its cell, whose value stands in the next one together with theirs. */
function overJoined(announced: Announcement, labels: LabelsOfPage): Announcement {
  const { hit, line, next } = announced;
  if (hit.kind === 'nothing' || hit.kind === 'section' || hit.kind === 'person_name' || hit.kind === 'agency')
    return announced;
  const hits = labels.on(line);
  const end = joinedEnd(line, hit, hits);
  if (end === hit.end) return announced;
  const behind = hits.find((other) => other.start >= end)?.start ?? line.text.length;
  return { line, hit: { ...hit, end }, next: Math.max(next, behind) };
}

/** Kinds of which an application to join plots lists one in a row. */
const OF_LAND: readonly FieldKind[] = ['land_certificate_serial', 'land_certificate_book_no'];

/** Role of people whom a table lists under a heading that is not known. */
const UNTOLD = 'mentioned';

/** A register's page has 60 rows of 20 cells. */
const MOST_SEGMENTS = 2000;

function placesOf(
  view: PageView,
  announced: Announcement,
  roles: RoleTracker,
  labels: LabelsOfPage,
  knowledge: Knowledge,
): LabelledPlace[] {
  const { hit, line, next } = overJoined(announced, labels);
  const { kind, start, end } = hit;
  if (kind === 'nothing' || isLeftBlank(announced)) return [];
  // "Người ủy quyền: Vũ Bá Lộc – sinh 03/02/1903": a heading that names the person itself.
  if (kind === 'section')
    return /^\s?:/.test(line.text.slice(end))
      ? guessedPlaces(view, { hit: { ...hit, kind: 'person_name' }, line, next }, roles, labels, knowledge)
      : view.segments.length > MOST_SEGMENTS
        ? []
        : namesUnder(view, { hit, line, next }, labels, knowledge);
  const { box } = placeOf(line, start, end);
  const base = { kind, view, label: box, line, start, end };
  if (hit.alone) {
    const role = roles.roleAt(box[0], columnStart(line, hit), 2 * line.box[3], named(view, announced, labels));
    return [{ ...base, role, followed: false, places: [{ kind: 'person_name', role, line, start, end }] }];
  }
  if (hit.guessed) return guessedPlaces(view, { hit, line, next }, roles, labels, knowledge);
  // No paper has so many: each label would be compared with each of them.
  const crowded = view.segments.length > MOST_SEGMENTS;
  const cells = crowded ? [] : cellsOf(view, { line, text: line.text.slice(start, end), box }, roles, labels);
  if (cells.length > 0) {
    return cells.map(({ cell, start: from, role: heading }): LabelledPlace => {
      const role = (kind === 'person_name' ? hit.role : null) ?? heading;
      const place = { kind, role, line: cell, start: from, end: cell.text.length };
      return { ...base, role, followed: false, places: [place] };
    });
  }
  const name = kind === 'person_name' ? named(view, announced, labels) : null;
  const near = roles.roleAt(box[0], columnStart(line, hit), 2 * line.box[3], name);
  const role = kind === 'person_name' ? near : (hit.role ?? near);
  // "NGƯỜI NỘP" | "NGƯỜI NHẬN" over signatures are no headings of a table.
  const signature = kind === 'person_name' && hit.role !== null && isCapitals(line.text.slice(start, end));
  const rows = signature || crowded ? [] : cellsBelow(view, box, labels);
  const column = Math.min(next, line.columns.find((at) => at > start) ?? next);
  const last = wholeLabel(line, hit, next, labels);
  const ends = last.hit.end > column ? end : last.hit.end;
  if (rows.length > 0 && alnum(line.text.slice(ends, column)) < 2) {
    const table = roleOfTable(view, box);
    const ofTable = table !== IN_OFFICE && kind === 'person_name' && hit.role !== null ? role : (table ?? role);
    return rows.map((cell): LabelledPlace => {
      // The head of a household stands among his relatives.
      const of = ofTable === RELATIVE && isHeadsRow(view, cell) ? role : ofTable;
      // The row's number may stand close to its first cell.
      const number = /^\d{1,3}[.)]?\s(?=\p{L})/u.exec(cell.text)?.[0].length ?? 0;
      const place = { kind, role: of, line: cell, start: number, end: cell.text.length };
      return { ...base, role: of, followed: false, places: [place] };
    });
  }
  const followed = next < line.text.length && !line.columns.includes(next) && alnum(line.text.slice(end, next)) < 2;
  const wide = placeOf(line, wholeStart(line, hit, labels), end).box;
  const places = valueOf(view, line, last.hit, wide, last.end, labels).map((place) => {
    const ofRelative = kind !== 'person_name' && isOfRelatives(view, box, place.line);
    return { kind, role: ofRelative ? RELATIVE : role, ...place };
  });
  const own: LabelledPlace = { ...base, role, followed, places };
  const more = crowded
    ? []
    : IDS.includes(kind)
      ? furtherIds(view, box, places[0], labels)
      : OF_LAND.includes(kind) && places[0]?.line !== line
        ? furtherSerials(view, places[0], labels)
        : [];
  const people =
    !crowded && (kind === 'birth_date' || kind === 'person_name')
      ? furtherPeople(view, kind, places[0], labels, knowledge)
      : [];
  // "☐ Căn cước ☐ Mã số thuế Số: 0…": which one it is tells its shape.
  const id: FieldKind | null = kind === 'tax_code' && isAlternativeOfId(line, hit, labels) ? 'citizen_id' : null;
  return [
    ...(id ? [{ ...own, kind: id, places: places.map((place) => ({ ...place, kind: id })) }] : []),
    own,
    ...more.map((cell) => ({ ...own, places: [{ kind, role, line: cell, start: 0, end: cell.text.length }] })),
    ...people.map((cell) => {
      const place = { kind, role: UNTOLD, line: cell, start: 0, end: cell.text.length };
      return { ...own, role: UNTOLD, places: [place] };
    }),
  ];
}

/** A label of no list announces somebody only where a person's name stands behind it, or in the cell beside or below. */
function guessedPlaces(
  view: PageView,
  { hit, line, next }: Announcement,
  roles: RoleTracker,
  labels: LabelsOfPage,
  knowledge: Knowledge,
): LabelledPlace[] {
  const { kind, start, end } = hit;
  if (kind !== 'person_name') return [];
  const { box } = placeOf(line, start, end);
  const places = valueOf(view, line, hit, box, next, labels).filter((place) => {
    const text = place.line.text.slice(place.start, place.end);
    // A cell of its own holds the name and nothing else: "Con" over "Sơn Quảng, ngày ..." announces nobody.
    return isNameBehind(text, knowledge) && (place.line === line || !/\p{L}.*[,;:\d]/u.test(text));
  });
  if (places.length === 0) return [];
  const role = roles.roleAt(box[0], columnStart(line, hit), 2 * line.box[3], named(view, { hit, line }, labels));
  const told = places.map((place) => ({ kind, role, ...place }));
  const own = { kind, view, label: box, line, start, end, role, followed: false };
  const rows =
    places[0]!.line === line
      ? []
      : cellsBelow(view, box, labels).filter(
          (cell) => isNameBehind(cell.text, knowledge) && !isRestOfPlace(view, cell),
        );
  if (rows.length < 2) return [{ ...own, places: told }];
  return rows.map((cell) => ({ ...own, places: [{ kind, role, line: cell, start: 0, end: cell.text.length }] }));
}

/** The label of a name with its line, and whether nothing but names is asked for there. */
function named(view: PageView, { hit, line }: Pick<Announcement, 'hit' | 'line'>, labels: LabelsOfPage): NamedOn {
  const bare = labels.on(line).every(({ kind }) => kind === 'person_name' || kind === 'section');
  return { hit, bare, page: line.page, row: view.lines.indexOf(line) };
}

/** "..., xã Yên Khê, tỉnh" / "Đông Lĩnh": what looks like a name is the end of an address in its cell. */
function isRestOfPlace(view: PageView, { box: [x, y, , height] }: Line): boolean {
  return view.segments.some(({ box, folded }) => {
    const gap = y - (box[1] + box[3]);
    const above = gap > -0.3 * height && gap < 1.1 * height && box[0] < x + height && box[0] + box[2] > x;
    return above && /(?<![a-z])(?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|thi tran|thon|ap|xom),?$/.test(folded);
  });
}

/** Longest words before a known label that may be a part of it, in characters. */
const LONGEST_LEAD = 45;

/**
 * Offset where a label begins with the words of its column before it: "Giấy chứng nhận có số phát hành" over its number, "Họ và
 * tên/Full name" over a name.
 */
function wholeStart(line: Line, { kind, start }: LabelHit, labels: LabelsOfPage): number {
  const column = line.columns.findLast((at) => at <= start) ?? 0;
  const lead = line.text.slice(column, start);
  const isPart = lead.length <= LONGEST_LEAD && !/[:;.\d]\s|\d/.test(lead);
  const before = labels.on(line).filter((hit) => hit.start >= column && hit.end <= start);
  return isPart && before.every((hit) => hit.kind === kind) ? column : start;
}

/** px from the left where the text column of a label begins. */
function columnStart(line: Line, hit: LabelHit): number {
  const start = line.columns.findLast((column) => column <= hit.start) ?? 0;
  return placeOf(line, start, start + 1).box[0];
}

/**
 * Cells right of a label that stands left of headings side by side, or on both sides of one between them: a table with a column
 * for each person.
 */
function cellsOf(
  view: PageView,
  { line, text, box: label }: { line: Line; text: string; box: Box },
  roles: RoleTracker,
  labels: LabelsOfPage,
) {
  const edges = [label[0], label[0] + label[2]] as const;
  const leftOf = (cell: Line): boolean =>
    cell.box[0] + cell.box[2] <= label[0] && cell.box[1] < label[1] + label[3] && cell.box[1] + cell.box[3] > label[1];
  const found = view.segments.flatMap((cell) => {
    const hits = labels.on(cell);
    const [hit] = hits;
    // The first cell may stand so close to the label that both are one column; of a label that goes on below only its line knows.
    const around = hits.length === 0 && cell.text.startsWith(text) && isAt(cell.box, label);
    const start = hit && isHit(cell, hit, label) && hits.length === 1 ? hit.end : around ? text.length : 0;
    const beside = rightOf(cell, line, label) !== null || leftOf(cell);
    if (start === 0 && (cell === line || !beside || hits.length > 0)) return [];
    if (alnum(cell.text.slice(start)) < 2) return [];
    const lead = cell.text.slice(start).search(/[\p{L}\p{N}]/u);
    const [x, , width] = placeOf(cell, start + lead, cell.text.length).box;
    const role = roles.roleOfCell(x + width / 2, edges);
    return role === null ? [] : [{ cell, start, role, left: leftOf(cell) }];
  });
  if (roles.headingsBeside(edges)[0] === 0) return found;
  // A label between its values has none of its own, and one on either side.
  const between = found.every(({ start }) => start === 0) && new Set(found.map(({ left }) => left)).size === 2;
  return between ? found : [];
}

/** True when a label found on a column segment is the one at `label` px. */
function isHit(cell: Line, hit: LabelHit, label: Box): boolean {
  return isAt(placeOf(cell, hit.start, hit.end).box, label);
}

function isAt(box: Box, label: Box): boolean {
  return box[0] === label[0] && box[1] === label[1];
}
