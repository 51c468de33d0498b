import type { FieldKind } from '../core/field-kind.ts';
import { findLabels } from './find-labels.ts';
import type { LabelHit } from './find-labels.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line, PageView } from './page-view.ts';

/** A place where the value of a labelled field should stand: from `start` to `end` of a line. */
export interface ValuePlace {
  kind: FieldKind;
  role: string;
  line: Line;
  start: number;
  end: number;
}

/**
 * Where the values of all labels on these pages should stand, in reading order, each with the person it belongs to: the
 * role of its own label, else of the last name, else of the last heading, else the class's main role.
 */
export function valuePlaces(views: readonly PageView[], knowledge: Knowledge, mainRole: string): ValuePlace[] {
  const places: ValuePlace[] = [];
  let section: string | null = null;
  let person: string | null = null;
  for (const view of views) {
    const labels = new Map(view.lines.map((line) => [line, findLabels(line, knowledge)]));
    view.lines.forEach((line, i) => {
      const hits = labels.get(line)!;
      hits.forEach((hit, h) => {
        if (hit.kind === 'section') {
          section = hit.role;
          person = null;
        }
        if (hit.kind === 'nothing') return;
        if (hit.kind === 'section') return;
        if (hit.kind === 'person_name') person = hit.role ?? section ?? mainRole;
        const role = person ?? section ?? mainRole;
        const end = hits[h + 1]?.start ?? line.text.length;
        for (const place of valueAfter(view, line, i, hit, end, labels)) {
          places.push({ kind: hit.kind, role, ...place });
        }
      });
    });
  }
  return places;
}

/** Right of the label up to the next one; when nothing stands there, the cell to the right, then the line below. */
function valueAfter(
  view: PageView,
  line: Line,
  index: number,
  hit: LabelHit,
  end: number,
  labels: Map<Line, LabelHit[]>,
): { line: Line; start: number; end: number }[] {
  if (alnum(line.text.slice(hit.end, end)) >= 2) return [{ line, start: hit.end, end }];
  if (end < line.text.length) return [];
  const others: Line[] = [];
  const right = view.lines.find((l) => l !== line && l.box[0] >= line.box[0] + line.box[2] - 2 && sameRow(l, line));
  if (right) others.push(right);
  const below = view.lines[index + 1];
  if (below && below !== right && isBelow(below, line)) others.push(below);
  return others
    .filter((l) => (labels.get(l)?.[0]?.start ?? l.text.length) > 1)
    .slice(0, 1)
    .map((l) => ({ line: l, start: 0, end: labels.get(l)?.[0]?.start ?? l.text.length }));
}

function alnum(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function sameRow(a: Line, b: Line): boolean {
  const top = Math.max(a.box[1], b.box[1]);
  const bottom = Math.min(a.box[1] + a.box[3], b.box[1] + b.box[3]);
  return bottom - top > 0.5 * Math.min(a.box[3], b.box[3]);
}

function isBelow(below: Line, line: Line): boolean {
  const gap = below.box[1] - (line.box[1] + line.box[3]);
  const overlap =
    Math.min(below.box[0] + below.box[2], line.box[0] + line.box[2]) - Math.max(below.box[0], line.box[0]);
  return gap > -0.5 * line.box[3] && gap < 2.5 * Math.max(line.box[3], below.box[3]) && overlap > 0;
}
