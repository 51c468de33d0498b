import type { Word } from '../core/word.ts';
import { findLabels, isAtStart } from './find-labels.ts';
import type { LabelHit } from './find-labels.ts';
import type { ClassKnowledge, Knowledge } from './knowledge-schema.ts';
import { labelsAroundValues } from './label-around-value.ts';
import { namesAlone } from './names-alone.ts';
import type { Line, PageView } from './page-view.ts';
import { birthsBehindNames, peopleInList } from './people-in-list.ts';
import { roleBefore, withRoleBefore } from './role-before.ts';
import { sentencePeople } from './sentence-people.ts';
import type { SentencePerson } from './sentence-people.ts';
import { unlistedLabels } from './unlisted-labels.ts';
import { wordedLabels } from './worded-labels.ts';
import { wrappedLabel } from './wrapped-label.ts';
import type { WrappedLabel } from './wrapped-label.ts';

/** What the labels of a paper mean for whose data follow. */
export type PaperRoles = Pick<ClassKnowledge, 'mainRole' | 'roles' | 'sentenceRole' | 'formRole'>;

/** Of a page whose class is not known. */
export const ANY_PAPER: PaperRoles = { mainRole: 'subject', roles: {}, sentenceRole: null, formRole: null };

/** A label with the line, or the lines joined, that it was found on, and where the next one begins. */
export interface Announcement {
  hit: LabelHit;
  line: Line;
  next: number;
}

/** The labels of a page, as they are read from top to bottom. */
export interface LabelsOfPage {
  on(line: Line): LabelHit[];
  /** Offset at which the first label of a line begins; the line's end when it has none. */
  first(line: Line): number;
  /** Whether a line begins with a label, or with the end of one that began above. */
  opens(line: Line): boolean;
  /** What a line announces, from left to right: its labels, one that goes on below, people named in its sentences. */
  announcedOn(line: Line): Announcement[];
}

/** A page of more lines is no paper: each of its lines is looked at by itself, none together with those around it. */
const MOST_LINES = 500;

/** Labels of a page's lines and of their column segments, searched once. */
export function labelsOfPage(view: PageView, knowledge: Knowledge, paper: PaperRoles): LabelsOfPage {
  const known = new Map<Line, LabelHit[]>();
  // Words that are the end of a label that began above.
  const taken = new Set<Word>();
  const on = (line: Line): LabelHit[] => {
    const hits =
      known.get(line) ?? withRoleBefore(findLabels(line, knowledge), line).map((hit) => asMeant(hit, line, paper));
    known.set(line, hits);
    return hits.filter((hit) => !line.words.some((w) => w.end > hit.start && w.start < hit.end && taken.has(w.word)));
  };
  const plainly = view.lines.length > MOST_LINES;
  const announcedOn = (line: Line): Announcement[] => {
    if (plainly) return announcedPlainly(line, on(line));
    const wrapped = line.columns.flatMap((from) => wrappedLabel(view, line, from, on(line), knowledge) ?? []);
    const told = sentencePeople(view, line, knowledge);
    // "Điều 1. Ông A, sinh ngày ..." is a sentence about him; "Ông: A" is a form's line.
    const hits = on(line)
      .filter((hit) => wrapped.every((whole) => isApart(hit, whole, line)))
      .filter((hit) => !isHonorific(hit, line) || told.every((one) => hit.start < one.start || hit.start >= one.end));
    for (const { line: joined, hit } of wrapped)
      for (const { word, start } of joined.words) if (start < hit.end) taken.add(word);
    const people = told
      .filter((one) => hits.every((hit) => hit.kind !== 'person_name' || hit.end <= one.start || hit.start >= one.end))
      .filter((one) => !one.bare || hits.every((hit) => hit.start > one.start || hit.end < one.start - 1))
      .map((one) => announcedIn(one, paper, roleBefore(hits, line, one.start)));
    const alone = namesAlone(view, line, knowledge)
      .filter((name) =>
        [...hits, ...people.map(({ hit }) => hit)].every((hit) => hit.end <= name.start || hit.start >= name.end),
      )
      .map((hit) => {
        const otherwise = paper.formRole === null ? {} : { otherwise: paper.formRole };
        return { hit: { ...hit, role: paper.sentenceRole, ...otherwise }, line, next: line.text.length };
      });
    const inList = peopleInList(line, knowledge).filter(
      ({ start }) =>
        [...hits, ...alone.map(({ hit }) => hit)].every(
          (hit) => hit.kind !== 'person_name' || hit.start > start || hit.end < start - 1,
        ) && told.every((one) => one.start > start || one.end < start),
    );
    const known = [
      ...hits,
      ...inList,
      ...alone.map(({ hit }) => hit),
      ...people.map(({ hit }) => hit),
      ...wrapped.map(({ from, hit }) => shifted(hit, from)),
    ];
    const unlisted = unlistedLabels(line, known, knowledge).map((hit) => asMeant(hit, line, paper));
    const worded = wordedLabels(line, hits, knowledge);
    const around = labelsAroundValues(view, line, [...known, ...worded], knowledge);
    const plain = [...hits, ...inList, ...unlisted, ...worded, ...around, ...birthsBehindNames(line)].map((hit) => ({
      hit,
      line,
      next: line.text.length,
    }));
    const all = [...plain, ...people, ...alone].sort((a, b) => a.hit.start - b.hit.start);
    const starts = [...all.map((one) => one.hit.start), ...wrapped.map((one) => one.from + one.hit.start)];
    const placed = all.map((one) => {
      const behind = starts.filter((at) => at > one.hit.start && at >= one.hit.end);
      return { ...one, next: Math.min(one.next, ...behind) };
    });
    const below = wrapped.map(({ line: joined, hit }) => {
      const behind = findLabels(joined, knowledge).find((other) => other.start >= hit.end);
      return {
        hit: asMeant(hit, joined, paper),
        line: joined,
        next: behind?.start ?? joined.text.length,
      };
    });
    return [...placed, ...below];
  };
  const opens = (line: Line): boolean => taken.has(line.words[0]!.word) || (on(line)[0]?.start ?? Infinity) <= 3;
  return { on, first: (line) => on(line)[0]?.start ?? line.text.length, opens, announcedOn };
}

function announcedPlainly(line: Line, hits: readonly LabelHit[]): Announcement[] {
  return hits.map((hit, h) => ({ hit, line, next: hits[h + 1]?.start ?? line.text.length }));
}

function shifted(hit: LabelHit, by: number): LabelHit {
  return { ...hit, start: hit.start + by, end: hit.end + by };
}

/** True for a label that is no part of one that goes on below. */
function isApart(hit: LabelHit, whole: WrappedLabel, line: Line): boolean {
  const until = line.columns.find((column) => column > whole.from) ?? line.text.length;
  return hit.end <= whole.from + whole.hit.start || hit.start >= until;
}

/** Letters from which a label is more than an honorific; with a colon ("Ông: ...") it is one, too. */
const LABEL = 7;

/** The label with whose data it announces on such a paper; a decision tells by "Họ và tên:" whom it is about, as its sentences do. */
function asMeant(hit: LabelHit, line: Line, paper: PaperRoles): LabelHit {
  const { kind, role, start, end } = hit;
  if (role !== null) return { ...hit, role: paper.roles[role] ?? role };
  const isLabel = end - start >= LABEL || /^\s?:/.test(line.text.slice(end));
  if (kind !== 'person_name' || !isLabel) return hit;
  if (paper.sentenceRole !== null) return { ...hit, otherwise: paper.sentenceRole };
  const opens = isAtStart(line, start) || isTranslation(line, start);
  return paper.formRole !== null && opens ? { ...hit, otherwise: paper.formRole } : hit;
}

/** "Họ và tên / Full name": the label in a second language, behind the first one, which begins the column. */
function isTranslation(line: Line, start: number): boolean {
  const from = line.columns.findLast((column) => column <= start) ?? 0;
  return /^(?:\d{1,2}\s?[.)])?\W{0,3}h[oọ](?: và|,? chữ đệm(?: và|,)) tên\s?\/\s?$/iu.test(
    line.text.slice(from, start),
  );
}

/** "Ông", "Bà" without a colon: a word of a sentence as well as a label. */
function isHonorific({ kind, start, end }: LabelHit, line: Line): boolean {
  return kind === 'person_name' && end - start < LABEL && !/^\s?:/.test(line.text.slice(end));
}

/** Roles of a deed's two sides. */
const [GIVER, TAKER] = ['giver', 'taker'];
/** Role of who is only told of. */
const TOLD_OF = 'mentioned';

function announcedIn(person: SentencePerson, paper: PaperRoles, before: string | null): Announcement {
  const { line, start, end, first, confirmed, died, gets, bare } = person;
  const taker = gets && paper.mainRole === GIVER;
  const role = taker
    ? TAKER
    : died
      ? 'deceased'
      : bare && !confirmed
        ? TOLD_OF
        : (before ?? (first ? paper.sentenceRole : null));
  const otherwise = confirmed && paper.formRole !== null ? { otherwise: paper.formRole } : {};
  return { hit: { kind: 'person_name', role, start, end, ...otherwise }, line, next: line.text.length };
}
