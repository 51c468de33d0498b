import type { FieldKind } from '../core/field-kind.ts';
import type { Box } from '../core/geometry.ts';
import { findLabels } from './find-labels.ts';
import type { LabelHit } from './find-labels.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { placeOf } from './page-view.ts';
import type { Line, PageView } from './page-view.ts';
import { RoleTracker } from './role-tracker.ts';
import { wrappedLabel } from './wrapped-labels.ts';

/** A label and where its value should stand: from `start` to `end` of a line, or nowhere. */
export interface ValuePlace {
  kind: FieldKind;
  role: string;
  line: Line;
  start: number;
  end: number;
}

/** A label with the places where its value may stand, the likeliest first; none when nothing stands there. */
export interface LabelledPlace {
  kind: FieldKind;
  role: string;
  view: PageView;
  /** px: the label itself. */
  label: Box;
  /** The line that the label stands on. */
  line: Line;
  /** Offsets of the label in the line's text. */
  start: number;
  end: number;
  /** Another label stands right behind it in its column: the value is that one's. */
  followed: boolean;
  places: ValuePlace[];
}

/**
 * Every label on these pages with the places of its value, in reading order, each with the person it belongs to: the role of
 * its own label, else of the last name in its column, else of the heading above, else the class's main role.
 */
export function labelledPlaces(views: readonly PageView[], knowledge: Knowledge, mainRole: string): LabelledPlace[] {
  const found: LabelledPlace[] = [];
  const roles = new RoleTracker(mainRole);
  for (const view of views) {
    const labels = labelsOfLines(knowledge);
    for (const [l, line] of view.lines.entries()) {
      const hits = labels.on(line);
      roles.startLine(line, hits);
      hits.forEach((hit, h) => {
        const { kind } = hit;
        if (kind === 'nothing' || kind === 'section') return;
        const { box } = placeOf(line, hit.start, hit.end);
        const cells = cellsOf(view, line, box, roles, labels);
        if (cells.length > 0) {
          for (const { cell, start, role: heading } of cells) {
            const role = (kind === 'person_name' ? hit.role : null) ?? heading;
            const place = { kind, role, line: cell, start, end: cell.text.length };
            found.push({
              kind,
              role,
              view,
              label: box,
              line,
              start: hit.start,
              end: hit.end,
              followed: false,
              places: [place],
            });
          }
          return;
        }
        const role = roles.roleAt(box[0], columnStart(line, hit), 2 * line.box[3], kind === 'person_name' ? hit : null);
        const next = hits[h + 1]?.start ?? line.text.length;
        const followed =
          hits[h + 1] !== undefined && !line.columns.includes(next) && alnum(line.text.slice(hit.end, next)) < 2;
        const last = lastAlternative(line, hits, h);
        const end = hits[last + 1]?.start ?? line.text.length;
        const places = valueOf(view, line, hits[last]!, box, end, labels).map((place) => ({ kind, role, ...place }));
        found.push({ kind, role, view, label: box, line, start: hit.start, end: hit.end, followed, places });
      });
      const wrapped = wrappedPlace(view, line, view.lines[l + 1], knowledge, labels, roles);
      if (wrapped) found.push(wrapped);
    }
  }
  return found;
}

/** The number behind a label that begins at the end of `line` and ends in the next one. */
function wrappedPlace(
  view: PageView,
  line: Line,
  next: Line | undefined,
  knowledge: Knowledge,
  labels: LabelsOfLines,
  roles: RoleTracker,
): LabelledPlace | null {
  const hit = next && wrappedLabel(line, next, knowledge);
  if (!hit || hit.kind === 'section' || hit.kind === 'nothing' || NOT_NUMBERS.includes(hit.kind)) return null;
  const { kind, end } = hit;
  const { box } = placeOf(next, 0, end);
  const role = roles.roleAt(box[0], box[0], 2 * line.box[3], null);
  const stop = labels.on(next).find((label) => label.start >= end)?.start ?? next.text.length;
  const place = { kind, role, line: next, start: end, end: stop };
  return { kind, role, view, label: box, line: next, start: 0, end, followed: false, places: [place] };
}

/** Kinds that forms name as alternatives of one number: "CMND/CCCD/Hộ chiếu". Its shape tells which one it is. */
const ALTERNATIVES: readonly (readonly LabelHit['kind'][])[] = [
  ['citizen_id', 'old_citizen_id', 'passport_no'],
  ['business_registration_no', 'tax_code'],
  ['social_insurance_no', 'health_insurance_no'],
];

/** Index of the last label of the alternatives that begin with `hits[index]`: behind it their number stands. */
function lastAlternative(line: Line, hits: readonly LabelHit[], index: number): number {
  const [hit, next] = [hits[index]!, hits[index + 1]];
  if (!next || hit.kind === next.kind || line.columns.includes(next.start)) return index;
  const family = ALTERNATIVES.find((kinds) => kinds.includes(hit.kind));
  if (!family?.includes(next.kind)) return index;
  const between = line.folded.slice(hit.end, next.start);
  return /^[\s/,;:()-]*(?:hoac|so)?[\s/,;:()-]*$/.test(between) ? lastAlternative(line, hits, index + 1) : index;
}

/** px from the left where the text column of a label begins. */
function columnStart(line: Line, hit: LabelHit): number {
  const start = line.columns.findLast((column) => column <= hit.start) ?? 0;
  return placeOf(line, start, start + 1).box[0];
}

interface LabelsOfLines {
  on(line: Line): LabelHit[];
  /** Offset at which the first label of a line begins; the line's end when it has none. */
  first(line: Line): number;
}

/** Cells right of a label that stands left of headings side by side: a table with a column for each person. */
function cellsOf(view: PageView, line: Line, label: Box, roles: RoleTracker, labels: LabelsOfLines) {
  const end = label[0] + label[2];
  return view.segments.flatMap((cell) => {
    const hits = labels.on(cell);
    const [hit] = hits;
    // The first cell may stand so close to the label that both are one column.
    const start = hit && isHit(cell, hit, label) && hits.length === 1 ? hit.end : 0;
    if (start === 0 && (cell === line || rightOf(cell, line, label) === null || hits.length > 0)) return [];
    if (alnum(cell.text.slice(start)) < 2) return [];
    const lead = cell.text.slice(start).search(/[\p{L}\p{N}]/u);
    const [x, , width] = placeOf(cell, start + lead, cell.text.length).box;
    const role = roles.roleOfCell(x + width / 2, end);
    return role === null ? [] : [{ cell, start, role }];
  });
}

/** True when a label found on a column segment is the one at `label` px. */
function isHit(cell: Line, hit: LabelHit, label: Box): boolean {
  const { box } = placeOf(cell, hit.start, hit.end);
  return box[0] === label[0] && box[1] === label[1];
}

/** Labels of lines and of their column segments, searched once. */
function labelsOfLines(knowledge: Knowledge): LabelsOfLines {
  const known = new Map<Line, LabelHit[]>();
  const on = (line: Line): LabelHit[] => {
    const hits = known.get(line) ?? findLabels(line, knowledge);
    known.set(line, hits);
    return hits;
  };
  return { on, first: (line) => on(line)[0]?.start ?? line.text.length };
}

const NOT_NUMBERS: readonly LabelHit['kind'][] = ['person_name', 'birth_date', 'issue_date', 'agency'];
/** Letters of a long label's end that may stand between its known words and the line's end: it goes on below. */
const LONGEST_WRAPPED = 30;

type Place = Pick<ValuePlace, 'line' | 'start' | 'end'>;

/** Right of the label up to the next one; when nothing stands there, the cell to the right, else what stands below. */
function valueOf(view: PageView, line: Line, hit: LabelHit, box: Box, end: number, labels: LabelsOfLines): Place[] {
  const start = hit.end + remarkLength(line.text.slice(hit.end, end));
  const last = end >= line.text.length;
  const rest = line.text.slice(start, end);
  const wraps = last && !NOT_NUMBERS.includes(hit.kind) && !/\d/.test(rest) && alnum(rest) <= LONGEST_WRAPPED;
  if (alnum(rest) >= 2 && !wraps) return [{ line, start, end }];
  // Another label right behind this one in the same column: its value is this one's ("Họ và tên / Full name:").
  if (!last && !line.columns.includes(end)) return [];
  const own = view.segments.filter((s) => s.words[0] && line.words.some((w) => w.word === s.words[0]!.word));
  const others = view.segments.filter((s) => s !== line && !own.includes(s) && labels.first(s) > 1);
  const right = last ? nearest(others, (s) => rightOf(s, line, box)) : null;
  const below = nearest(others, (s) => belowOf(s, box));
  const elsewhere = [right, below].filter((s) => s !== null).map((s) => ({ line: s, start: 0, end: labels.first(s) }));
  return alnum(rest) >= 2 ? [{ line, start, end }, ...elsewhere] : elsewhere;
}

/** "(viết bằng chữ in hoa):", "(1):" between a label and its value. */
function remarkLength(text: string): number {
  return /^\s{0,3}\([^()]{0,60}\)/.exec(text)?.[0].length ?? 0;
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

function alnum(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** px from the label's line to a line in the same row on its right; null when it is elsewhere. */
function rightOf(other: Line, line: Line, label: Box): number | null {
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
