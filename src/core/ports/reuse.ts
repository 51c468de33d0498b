import type { DepositedConformance } from '../document.ts';
import type { DocumentClass } from '../document-class.ts';
import type { Channel } from '../dossier.ts';
import type { Identity, PaperRef, ReuseKind, SourceFault } from '../reuse.ts';

/** The bytes of an archive copy, as they were when it was taken. */
export interface PaperVersion {
  key: string;
  sha256: string;
  bytes: number;
  conformance: DepositedConformance;
  pages: number;
}

/** A paper that exists, with the dossier it lies in. */
export interface ExistingPaper {
  paper: PaperRef;
  /** Null: the other system does not say. */
  class: DocumentClass | null;
  /** What a reuse of it counts as. */
  kind: ReuseKind;
  /** Null for a paper that another system holds. */
  version: PaperVersion | null;
  /** Where the other system keeps it; null for a paper archived here. */
  reference: string | null;
  fromDossier: string;
  fromProcedure: string;
  fromUnit: string;
  /** Applicant of that dossier, and the citizen id the register gives; null = none. */
  applicant: string;
  citizenId: string | null;
  /** `yyyy-mm-dd` */
  received: string;
  resolved: string | null;
  /** Names read on the paper, the first ones. */
  names: string[];
  /** Whether the asked citizen's id was read on the paper; null = no citizen id stands there, or nobody was asked for. */
  namesPerson: boolean | null;
  /** Day of issue: as read on the paper, else the day a result was given; null = not known. */
  issued: string | null;
  archivedAt: Date | null;
}

/** A paper of a citizen, offered to a dossier. */
export interface ReuseOffer extends ExistingPaper {
  identity: Identity;
  /** The dossier has a paper of this class already. */
  inDossier: boolean;
  /** What was decided about it for this dossier; null = nothing yet. */
  decided: { id: string; answer: 'taken' | 'refused'; reason: string | null } | null;
}

/** A person as the register of dossiers tells them; without an id every dossier is somebody of its own. */
export interface KnownPerson {
  citizenId: string | null;
  /** As written in the newest dossier. */
  applicant: string;
  units: string[];
  dossiers: number;
  newestDossier: string;
  newestReceived: string;
}

/** The side of a dossier that takes papers. */
export interface ReuseDossier {
  code: string;
  procedureCode: string;
  procedureName: string;
  unit: string;
  applicant: string;
  citizenId: string | null;
  received: string;
  resolved: string | null;
  channel: Channel;
  /** Class of the result paper of its procedure; null = none, or not known. */
  result: DocumentClass | null;
}

/** A paper taken into a dossier. */
export interface ReusedPaper {
  id: string;
  at: Date;
  agent: string;
  dossier: string;
  paper: PaperRef;
  class: DocumentClass | null;
  kind: ReuseKind;
  fromDossier: string;
  version: PaperVersion | null;
  reference: string | null;
  purpose: string;
  note: string;
  identity: Identity;
  /** What has become of its source since; empty = it is as it was. */
  faults: SourceFault[];
}

/** A paper of a dossier that another system holds, as its export tells it. */
export interface HeldElsewhere {
  part: 'component' | 'result';
  /** Name of the component by the procedure's list of the day the dossier was received; null = not told or not listed. */
  name: string | null;
  /** Where that system keeps it. */
  reference: string;
  reused: boolean;
  /** `yyyy-mm-dd`; null = not told. */
  digitised: string | null;
}

/** What exists, and what was decided about it. Lists are bounded. Every look-up by person is the caller's to audit. */
export interface ReuseQueries {
  dossier(code: string): Promise<ReuseDossier | null>;
  /**
   * Papers that are certainly of this citizen and can be taken: archived, nothing about them open, not blank, their bytes
   * not found damaged, of a class that is reused at all. `dossier` leaves that dossier's own papers out.
   */
  offers(citizenId: string, dossier: string | null): Promise<ReuseOffer[]>;
  /** Open and newest dossiers of the citizen. */
  dossiersOf(citizenId: string): Promise<ReuseDossier[]>;
  /** People of this name; whoever has the same name and another id is another person. */
  personsNamed(name: string): Promise<KnownPerson[]>;
  /** Archived papers that carry this number. Numbers repeat from office to office: whose they are is not certain. */
  papersNumbered(number: string): Promise<ExistingPaper[]>;
  reusedIn(dossier: string): Promise<ReusedPaper[]>;
  /** The dossier's papers that other systems hold, results first. */
  heldElsewhere(dossier: string): Promise<HeldElsewhere[]>;
  reuse(id: string): Promise<ReusedPaper | null>;
  /** Dossiers that a paper was taken into. */
  reusersOf(documentId: string): Promise<{ dossier: string; at: Date }[]>;
  /** Reuses whose source is not as it was, oldest first. */
  doubtful(page: { limit: number; offset: number }): Promise<{ total: number; reuses: ReusedPaper[] }>;
}

/** Who decides, and what makes a repeated request the same one. */
interface Request {
  dossier: string;
  paper: PaperRef;
  agent: string;
  note: string;
  /** Given by the asker: the same key from the same agent is the same decision, whatever happened to it since. */
  key?: string;
}

export interface TakeRequest extends Request {
  purpose: string;
  /** Digest the asker has seen; a paper that has changed since is not taken. Null for a paper held elsewhere. */
  sha256: string | null;
}

export interface RefuseRequest extends Request {
  reason: string;
}

export interface ReuseDecision {
  id: string;
  /** The same decision stood already. */
  repeated: boolean;
}

/**
 * Decisions about papers that exist. Each is one transaction with its audit record; decisions for one dossier wait for each
 * other. The paper itself is never copied, moved or written. Throw NOT_FOUND, REUSE_UNAVAILABLE (blank, in review, damaged,
 * of a class that is not reused, the dossier's own), REUSE_CHANGED, SCAN_AT_WORK, REUSE_OTHER_PERSON and REQUEST_KEY_REUSED.
 */
export interface ReuseRecords {
  /** A refusal that stood is superseded; a reuse whose source has changed since is renewed with what is there now. */
  take(request: TakeRequest): Promise<ReuseDecision & { kind: ReuseKind }>;
  /** Throws REUSE_TAKEN while the paper is taken: it must be taken back first. */
  refuse(request: RefuseRequest): Promise<ReuseDecision>;
  /**
   * Takes a reuse or a refusal back; false when that was done before. With `owner`, only what that agent or its operators
   * decided. Throws NOT_FOUND and FORBIDDEN.
   */
  takeBack(id: string, agent: string, note: string, owner?: string): Promise<boolean>;
}
