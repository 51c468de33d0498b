import type { DocumentClass } from '../document-class.ts';
import type { Channel, UnitLevel } from '../dossier.ts';
import type { DeclaredFigure, EquipmentKind, StaffKind } from '../office.ts';

/** What can be asked of a dossier, true or false; measures are made of these. */
export const DOSSIER_FACTS = [
  'known-procedure',
  'paper-result',
  'resolved',
  'component',
  'result',
  /** No result is due yet, or it is there. */
  'result-if-due',
  'reused',
  'online',
  'fee-owed',
  'paid-online',
  /** Early, on the day or late can be told. */
  'timed',
  'in-time',
] as const;
export type DossierFact = (typeof DOSSIER_FACTS)[number];

/** Which dossiers a measure looks at, which of them are due, which of those are done. */
export interface MeasureSpec {
  /** The period holds the day of this. */
  base: 'received' | 'resolved';
  due: readonly DossierFact[];
  done: readonly DossierFact[];
}

export const DIMENSIONS = ['procedure', 'unit', 'field', 'channel', 'operator', 'month'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Where a digitised paper may lie: in this archive alone, or also in another system that names its file. */
export type Evidence = 'any' | 'here';

/** Period ends inclusive, `yyyy-mm-dd`, null = open; every other key narrows down. */
export interface ReportFilter {
  from: string | null;
  to: string | null;
  /** This unit alone. */
  unit?: string;
  /** This unit and all below it. */
  under?: string;
  procedure?: string;
  field?: string;
  channel?: Channel;
  operator?: StaffKind | 'unknown';
  /** Count a unit with exactly one heir under it. */
  regroup?: boolean;
  evidence?: Evidence;
}

export const SIDES = ['considered', 'due', 'done', 'missing', 'excluded'] as const;
export type Side = (typeof SIDES)[number];

export interface MeasureCount {
  /** Value of the dimension; '' when it is not known. */
  key: string;
  title: string;
  considered: number;
  due: number;
  done: number;
}

/** A measure to be counted, and which papers count for it. */
export interface AskedMeasure {
  spec: MeasureSpec;
  evidence: Evidence;
}

/** A count of the dossiers that are in one group of each of two dimensions. */
export interface CrossCount extends MeasureCount {
  andKey: string;
  andTitle: string;
}

export interface MeasureDossier {
  code: string;
  procedureCode: string;
  procedureName: string;
  unit: string;
  applicant: string;
  channel: Channel;
  received: string;
  due: string | null;
  resolved: string | null;
}

/** How many dossiers came in, were resolved and are open, for one group. */
export interface Caseload {
  key: string;
  title: string;
  online: number;
  /** Of the new ones online, by the procedure's mode; the rest has no mode known. */
  onlineFull: number;
  onlinePartial: number;
  direct: number;
  postal: number;
  /** Received before the period and open at its beginning. */
  carried: number;
  early: number;
  onTime: number;
  late: number;
  /** Resolved, and the register has no day that was promised. */
  untimed: number;
  openInTime: number;
  openLate: number;
  openUntimed: number;
}

/** People and equipment of one unit on one day. */
export interface UnitMeans {
  code: string;
  name: string;
  level: UnitLevel | null;
  staff: number;
  staffBy: Partial<Record<StaffKind | 'unknown', number>>;
  signatures: number;
  equipment: Partial<Record<EquipmentKind, number>>;
}

export interface UnitProcedures {
  unit: string;
  oneStop: number;
  interlinked: number;
}

/** Facts that can explain a difference between two totals. */
export interface ScopeCounts {
  /** Considered dossiers by ledger; '' = the one-stop system. */
  ledgers: { ledger: string; received: number }[];
  /** Dossiers that look like another one: same applicant, procedure, unit and day under another code. */
  duplicates: number;
  unknownProcedure: number;
  /**
   * Rows that the last import of each file refused, received in the period at the unit, whose dossier no other file has brought.
   * Rows without a day that could be read are of no period.
   */
  rejectedRows: number;
}

/** Decisions about papers that existed, for one group. */
export interface ReuseCount {
  key: string;
  title: string;
  /** Papers taken, and taken from results of other dossiers. */
  taken: number;
  takenResults: number;
  takenBack: number;
  /** By reason. */
  refused: Record<string, number>;
}

/** A paper that existed and was not taken. */
export interface ReuseRefusal {
  id: string;
  at: Date;
  agent: string;
  dossier: string;
  class: DocumentClass | null;
  fromDossier: string;
  reason: string;
  note: string;
}

/** Counting for reports: facts only, the formulas live in report/. Lists are bounded. */
export interface ReportQueries {
  /** One row when `by` is null. Rows ordered by key. */
  measureCounts(spec: MeasureSpec, filter: ReportFilter, by: Dimension | null): Promise<MeasureCount[]>;
  /** The same for several measures at once, in their order; the filter's own evidence does not matter. */
  manyCounts(asked: readonly AskedMeasure[], filter: ReportFilter, by: Dimension | null): Promise<MeasureCount[][]>;
  /** One measure by two different dimensions. Rows ordered by both keys; only groups with dossiers. */
  crossCounts(spec: MeasureSpec, filter: ReportFilter, by: readonly [Dimension, Dimension]): Promise<CrossCount[]>;
  /** The dossiers behind one number of a measure, oldest first. */
  measureDossiers(
    spec: MeasureSpec,
    side: Side,
    filter: ReportFilter,
    page: { limit: number; offset: number },
  ): Promise<{ total: number; rows: MeasureDossier[] }>;
  caseload(filter: ReportFilter, by: 'field' | 'unit' | 'procedure' | null): Promise<Caseload[]>;
  /** Units valid on `day` (`yyyy-mm-dd`) below `unit`, itself included; all when left out. */
  unitMeans(day: string, unit?: string): Promise<UnitMeans[]>;
  unitProcedures(day: string): Promise<UnitProcedures[]>;
  declaredReports(): Promise<string[]>;
  declaredFigures(report: string): Promise<DeclaredFigure[]>;
  /** Rows ordered by key. Decisions count with the day their dossier was received. */
  reuseCounts(filter: ReportFilter, by: Dimension): Promise<ReuseCount[]>;
  /** Refusals of dossiers received in the period, newest first; `reason` null = all. */
  refusals(
    filter: ReportFilter,
    reason: string | null,
    page: { limit: number; offset: number },
  ): Promise<{ total: number; refusals: ReuseRefusal[] }>;
  /**
   * Targets set for measures (declared figures that speak of `<measure>.target`), in percent, as they stand on `day`
   * (`yyyy-mm-dd`) for the unit, else for all units. The newest one where several stand.
   */
  targets(day: string, unit: string | null): Promise<Map<string, number>>;
  scope(filter: ReportFilter): Promise<ScopeCounts>;
  /** Day whose state the newest dossier file told; null before the first import. */
  snapshot(): Promise<string | null>;
}
