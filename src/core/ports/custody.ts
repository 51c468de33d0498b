import type { DocumentClass } from '../document-class.ts';
import type { LockMode } from './archive-store.ts';

export const OBJECT_KINDS = ['original', 'archive', 'preview', 'text'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** A stored object as it was recorded when it was deposited. */
export interface KeptObject {
  key: string;
  sha256: string;
  bytes: number;
  kind: ObjectKind;
  /** The place of the second store that has a copy; null when none has. */
  copiedTo: string | null;
}

/** What reading an object again showed. `unreadable`: the store works but cannot give back this object. */
export type FixityOutcome = 'same' | 'missing' | 'changed' | 'unreadable';

/**
 * What happened to a stored object: PREMIS event type (`fixity check`, `replication`, `recovery`, `policy assignment`, `deletion`), or
 * `acknowledgement`, ours: somebody has seen the alarm.
 */
export interface ObjectEvent {
  key: string;
  type: 'fixity check' | 'replication' | 'recovery' | 'policy assignment' | 'deletion' | 'acknowledgement';
  outcome: 'success' | 'failure';
  /** Program and version, for example `verify@2`; `person:<account>` where somebody did it. */
  agent: string;
  detail: Record<string, string | number | boolean>;
}

export interface FixitySum {
  checked: number;
  bytes: number;
  same: number;
  /** Damaged when it was read; among them the restored ones. */
  missing: number;
  changed: number;
  unreadable: number;
  restored: number;
}

/** An object that is damaged now, with what its alarm tells. */
export interface DamagedObject {
  key: string;
  kind: ObjectKind;
  outcome: Exclude<FixityOutcome, 'same'>;
  foundAt: Date;
  /** A scan it belongs to; null when none does any more. */
  scanId: string | null;
  /** That scan's original as delivered is in the store and not known to be damaged. */
  originalSound: boolean;
  /** The code that says why it was not restored; null when that was not tried. */
  notRestored: string | null;
  /** Who has seen this damage; null when nobody has. Another damage of the same object is not seen. */
  seen: { at: Date; by: string; note: string } | null;
}

/** Objects that are damaged now, and how many of them somebody has seen. */
export interface DamageCount {
  damaged: number;
  seen: number;
}

/** Something to be told of a store; `code` is a key of the notice table. */
export interface StoreFinding {
  code: string;
  detail: Record<string, string | number | boolean>;
}

/** Which part of the program found it out; what it finds later takes the place of what it found before. */
export type FindingPlace = 'store' | 'replica' | 'copying' | 'locking';

export interface CustodyFigures {
  objects: number;
  bytes: number;
  /** Not read for the longest time; null when one was never read since it was deposited. */
  oldestCheck: Date | null;
  neverChecked: number;
  toCopy: number;
  locked: number;
  lastRun: { startedAt: Date; finishedAt: Date | null; sum: FixitySum | null } | null;
}

export interface LockDue {
  key: string;
  lockedUntil: Date | null;
  legalHold: boolean;
  /** Settled documents that rest on the object; at least one. */
  documents: { class: DocumentClass; archivedAt: Date }[];
}

/** Custody of what is stored: which objects are to be read, copied or locked next, and what came of it. */
export interface CustodyRecords {
  keptObject(key: string): Promise<KeptObject | null>;
  /** Objects known to be damaged, in key order after `after`. */
  damagedObjects(after: string, limit: number): Promise<KeptObject[]>;
  /** Objects not read since `before`: those never read first, then the ones read longest ago. */
  dueForCheck(before: Date, limit: number): Promise<KeptObject[]>;
  /** Records a check and its event; anything but `same` raises the alarm, `same` ends it. */
  recordCheck(key: string, outcome: FixityOutcome, agent: string): Promise<void>;
  recordObjectEvent(event: ObjectEvent): Promise<void>;
  /** Right bytes took the place of damaged ones: an event, and no lock lies on the new bytes yet. */
  recordRecovery(key: string, detail: ObjectEvent['detail'], agent: string): Promise<void>;
  objectEvents(key: string): Promise<(ObjectEvent & { at: Date })[]>;
  /** Begins a run; null when a run of that night has begun already. `night`: `yyyy-mm-dd` of the office; null by hand. */
  startRun(night: string | null, agent: string): Promise<string | null>;
  finishRun(id: string, sum: FixitySum): Promise<void>;

  /** Copies elsewhere than in `place` count no more. */
  copyTo(place: string): Promise<void>;
  hasCopiesIn(place: string): Promise<boolean>;
  /** Objects without a copy, previews and damaged ones left out; those that failed last. */
  dueForCopy(limit: number): Promise<KeptObject[]>;
  recordCopy(key: string, place: string, agent: string): Promise<void>;
  recordCopyFailure(key: string, code: string): Promise<void>;
  /** The copy was found damaged: it is made anew. */
  forgetCopy(key: string, found: FixityOutcome, agent: string): Promise<void>;

  /** Objects whose lock is to be looked at, after `after`; those that no settled document rests on are left out. */
  dueForLock(after: string, limit: number, originals: boolean): Promise<LockDue[]>;
  recordLock(
    key: string,
    lock: { mode: LockMode; until: Date; legalHold: boolean } | null,
    agent: string,
  ): Promise<void>;

  setFindings(place: FindingPlace, findings: StoreFinding[]): Promise<void>;
  findings(): Promise<(StoreFinding & { place: FindingPlace; at: Date })[]>;
  /** What is damaged now, latest first. */
  alarms(limit: number): Promise<DamagedObject[]>;
  /**
   * Records that `user` has seen the alarms of these objects: an event each. What is not damaged, or was seen already, is left out.
   * @returns how many were taken
   */
  acknowledge(keys: readonly string[], user: string, note: string): Promise<number>;
  damageCount(): Promise<DamageCount>;
  isDamaged(key: string): Promise<boolean>;
  figures(): Promise<CustodyFigures>;
}
