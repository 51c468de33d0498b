import type { DocumentClass } from '../document-class.ts';
import type { BookKind } from '../office.ts';
import type { Dimension, ReportFilter } from './reports.ts';

/** What of a dossier is due: its result once it is resolved, or any component once it is received. */
export const WORK_PARTS = ['result', 'component'] as const;
export type WorkPart = (typeof WORK_PARTS)[number];

/** Days since the paper came into being (a result) or came in (a component), ends inclusive; null = open. */
export const AGE_BANDS = {
  '0-7': [0, 7],
  '8-30': [8, 30],
  '31-90': [31, 90],
  '91-180': [91, 180],
  '181-': [181, null],
} as const satisfies Record<string, readonly [number, number | null]>;
export type AgeBand = keyof typeof AGE_BANDS;

/**
 * Where the day promised to the applicant lies: a paper leaves the desk on that day, and is digitised before. `week` is
 * today and the seven days after.
 */
export const DEADLINES = ['overdue', 'week', 'later', 'none'] as const;
export type Deadline = (typeof DEADLINES)[number];

/** The period holds the day resolved of results and the day received of components. */
export interface BacklogFilter extends ReportFilter {
  part: WorkPart;
  band?: AgeBand;
  deadline?: Deadline;
  /** `yyyy-mm-dd` from which ages and deadlines are counted. */
  today: string;
}

export interface BacklogGroup {
  /** Value of the dimension; '' when it is not known. */
  key: string;
  title: string;
  total: number;
  byAge: Record<AgeBand, number>;
  byDeadline: Record<Deadline, number>;
}

export interface BacklogRow {
  code: string;
  procedureCode: string;
  procedureName: string;
  unit: string;
  applicant: string;
  received: string;
  resolved: string | null;
  /** Day promised to the applicant. */
  due: string | null;
  /** Days since `resolved` (results) or `received` (components). */
  days: number;
}

/**
 * Where a paper that must be digitised stands. `review`: it was scanned and waits for a clerk. `untold`: the register does not
 * say by which paper it is satisfied, so that nobody can tell.
 */
export const COMPONENT_STATES = ['missing', 'review', 'untold', 'digitised', 'reused'] as const;
export type ComponentState = (typeof COMPONENT_STATES)[number];

/** A dossier is in the first of these states that one of its required components is in; else complete. */
export const LACKING_STATES = ['missing', 'review', 'untold', 'complete'] as const;
export type LackingState = (typeof LACKING_STATES)[number];

/** The period holds the day received. */
export interface LackingFilter extends ReportFilter {
  state?: LackingState;
  /** Only dossiers still being handled: their papers lie at the desk. */
  open?: boolean;
}

export interface LackingGroup {
  key: string;
  title: string;
  /** Dossiers that have components which must be digitised. */
  total: number;
  byState: Record<LackingState, number>;
}

export interface ComponentOfDossier {
  name: string;
  required: boolean;
  state: ComponentState;
}

export interface LackingRow {
  code: string;
  procedureCode: string;
  procedureName: string;
  unit: string;
  applicant: string;
  received: string;
  resolved: string | null;
  due: string | null;
  state: LackingState;
  /** In the order of the procedure's list. */
  components: ComponentOfDossier[];
}

/** Results digitised and become due in one week of one unit. */
export interface UnitWeek {
  /** Code of the unit, as measures count it. */
  key: string;
  /** Its Monday, `yyyy-mm-dd`. */
  week: string;
  done: number;
  due: number;
}

/** Deliveries of one station on one day, in Vietnam. */
export interface StationDay {
  day: string;
  scans: number;
  pages: number;
  rejected: number;
  /** Scans of which something waits, or waited, for a clerk. */
  review: number;
}

export interface StationWork {
  name: string;
  title: string;
  unit: string | null;
  /** Scans that wait to be processed now. */
  waiting: number;
  lastDelivered: string | null;
  /** Only days with a delivery. */
  days: StationDay[];
}

/** What waits at a step of the work, since when, and how many left it in the days looked at. */
export interface StepQueue {
  waiting: number;
  oldest: Date | null;
  left: number;
}

/** How long a result of a class is in force: until it is replaced, so many months from its day, or until a day for all. */
export interface ValidityRule {
  class: DocumentClass;
  months: number | null;
  until: string | null;
}

/** `standing`: until replaced. `dated`: until a day that is not past. `unknown`: no rule for the class. `ended`: past. */
export const VALIDITIES = ['standing', 'unknown', 'dated', 'ended'] as const;
export type Validity = (typeof VALIDITIES)[number];

/** Results granted and not digitised; the period holds the day resolved. */
export interface InForceFilter extends ReportFilter {
  rules: readonly ValidityRule[];
  class?: DocumentClass;
  /** Left out: all that are or may be in force. */
  validity?: Validity;
  today: string;
}

export interface InForceGroup {
  class: DocumentClass;
  byValidity: Record<Validity, number>;
}

export interface InForceRow {
  code: string;
  procedureName: string;
  unit: string;
  applicant: string;
  resolved: string;
  class: DocumentClass;
  validity: Validity;
  /** Last day in force; null = not dated. */
  ends: string | null;
}

/** An old civil-status book: what the register tells of it and which of its pages are held. */
export interface BookRow {
  /** Null = not read on the page. */
  number: string | null;
  kind: BookKind;
  year: number | null;
  unit: string | null;
  location: string | null;
  /** Numbered pages by the register; null = not told. */
  pages: number | null;
  /** Numbers of the pages held, rising. */
  held: number[];
  /** Pages held whose number was not read, and pages that wait for a clerk. */
  unnumbered: number;
  review: number;
}

/** A part of a list; `total` counts all of it. */
export interface ListPage<Row> {
  total: number;
  rows: Row[];
}

export interface Piece {
  limit: number;
  offset: number;
}

/** Lists of what is to be done. Facts only, every list is asked for in pieces. */
export interface WorkQueries {
  /** Due and not digitised, by groups ordered by key; one row when `by` is null. */
  backlogGroups(filter: BacklogFilter, by: Dimension | null): Promise<BacklogGroup[]>;
  /** The dossiers themselves: the day promised soonest first, then those without one; oldest first among equals. */
  backlog(filter: BacklogFilter, piece: Piece): Promise<ListPage<BacklogRow>>;
  /** Dossiers by what of their components lacks, by groups ordered by key; one row when `by` is null. */
  lackingGroups(filter: LackingFilter, by: Dimension | null): Promise<LackingGroup[]>;
  /** Dossiers with their components; order as of the backlog. */
  lacking(filter: LackingFilter, piece: Piece): Promise<ListPage<LackingRow>>;
  /** What must be digitised of one dossier, component by component; empty when no list says so. */
  componentsOf(dossierCode: string): Promise<ComponentOfDossier[]>;
  /** Results not digitised by class and whether they are in force, past ones counted too. */
  inForceGroups(filter: InForceFilter): Promise<InForceGroup[]>;
  /** The results themselves: those until replaced, then unknown, then the longest in force; newest first among equals. */
  inForce(filter: InForceFilter, piece: Piece): Promise<ListPage<InForceRow>>;
  /**
   * Old civil-status books of the register and those that pages of the archive name, by unit, kind, year and number. A page
   * tells its book and number where they can be read on it; the unit is its station's.
   */
  books(filter: { unit?: string }, piece: Piece): Promise<ListPage<BookRow>>;
  /**
   * Results digitised and become due by unit and week, of weeks that begin from `first` to `last` (Mondays). A result is
   * digitised on the day its paper was delivered or a clerk decided about it, whichever is later, so that processing a scan
   * again moves nothing.
   */
  unitWeeks(filter: ReportFilter, first: string, last: string): Promise<UnitWeek[]>;
  /** Stations of the register and those that delivered, with their days from `from` on. */
  stationWork(from: string): Promise<StationWork[]>;
  /** Scans waiting to be processed, documents waiting for a clerk; `left` counts from `from` (`yyyy-mm-dd`) on. */
  stepQueues(from: string): Promise<{ processing: StepQueue; review: StepQueue }>;
}
