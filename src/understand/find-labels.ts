import type { FieldKind } from '../core/field-kind.ts';
import { findPhrase } from './find-phrase.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';
import type { Line } from './page-view.ts';

/** What a label announces: a kind of field, an office, a heading that says whose data follow, or nothing of ours. */
export type LabelKind = FieldKind | 'section' | 'nothing';

export interface LabelHit {
  kind: LabelKind;
  /** Role the label itself names; null when it names none. */
  role: string | null;
  start: number;
  end: number;
}

interface Label {
  kind: LabelKind;
  role: string | null;
  text: string;
  folded: string;
}

const indexes = new WeakMap<Knowledge, Label[]>();

/** Labels of up to this many letters must match with their diacritics: "Bà" is a label, "Ba" a name. */
const SHORT = 5;

/** Labels on a line from left to right; of labels that overlap the longest counts, so the nearest label decides a number. */
export function findLabels(line: Line, knowledge: Knowledge): LabelHit[] {
  const hits: LabelHit[] = [];
  for (const label of labelsOf(knowledge)) {
    let from = 0;
    for (let n = 0; n < 6; n++) {
      const hit = findPhrase(line.folded, label.folded, label.folded.length >= 12 ? 1 : 0, from);
      if (!hit) break;
      from = hit.end;
      if (label.folded.length <= SHORT && line.text.slice(hit.start, hit.end).toLowerCase() !== label.text) continue;
      if (label.kind === 'section' && hit.start > 3) continue;
      if (hits.every((h) => hit.end <= h.start || hit.start >= h.end)) {
        hits.push({ kind: label.kind, role: label.role, start: hit.start, end: hit.end });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** All labels, longest first. */
function labelsOf(knowledge: Knowledge): Label[] {
  const known = indexes.get(knowledge);
  if (known) return known;
  const { labels, otherNumbers, names, sections, birthDates, issueDates, agencyLabels } = knowledge.identifiers;
  const all: Omit<Label, 'folded'>[] = [
    ...Object.entries(labels).flatMap(([kind, texts]) =>
      texts.map((text) => ({ kind: kind as FieldKind, role: null, text })),
    ),
    ...otherNumbers.map((text) => ({ kind: 'nothing' as const, role: null, text })),
    ...names.map(({ label, role }) => ({ kind: 'person_name' as const, role, text: label })),
    ...sections.map(({ text, role }) => ({ kind: 'section' as const, role, text })),
    ...birthDates.map((text) => ({ kind: 'birth_date' as const, role: null, text })),
    ...issueDates.map((text) => ({ kind: 'issue_date' as const, role: null, text })),
    ...agencyLabels.map((text) => ({ kind: 'agency' as const, role: null, text })),
  ];
  // Recognition often loses the space after "Số".
  const glued = all.filter((l) => /^Số \S/.test(l.text)).map((l) => ({ ...l, text: l.text.replace('Số ', 'Số') }));
  const index = [...all, ...glued]
    .map((label) => ({ ...label, text: label.text.toLowerCase(), folded: foldSameLength(label.text) }))
    .sort((a, b) => b.folded.length - a.folded.length);
  indexes.set(knowledge, index);
  return index;
}
