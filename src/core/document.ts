import type { AttachScore, ScorePart } from './attach-score.ts';
import type { DocumentClass } from './document-class.ts';
import type { FieldKind, FieldSource } from './field-kind.ts';
import type { Box } from './geometry.ts';
import type { ReadPage } from './page.ts';
import type { PdfSignature } from './signature.ts';

/** A value read from a document: a proposal until a rule with a stated confidence or a clerk confirms it. */
export interface Field {
  kind: FieldKind;
  /** Normalised: NFC, no inner spaces in digit strings, `AK 018732` with one space in serials, dates `yyyy-mm-dd`. */
  value: string;
  /** As it stood on the paper or in the code. */
  verbatim: string;
  /** 1-based page of the document; 0 when the source is the file name. */
  page: number;
  /** px of the page image; null when the source has no place on the paper. */
  box: Box | null;
  source: FieldSource;
  /** 0..1 */
  confidence: number;
  /** Names of the checks the value passed, for example `province`, `birth-year`, `check-digit`. */
  checks: string[];
  /** Whose value it is when the paper tells, for example `subject`, `mother`, `father`, `spouse`, `applicant`. */
  role?: string;
  /** What a second reading gave, while a document is understood: it becomes a field of its own. Empty: two more readings, two more numbers. */
  other?: string;
}

/** Ordered pages that belong together, before anyone knows what they are. */
export interface DraftDocument {
  /** 0-based position in the scan. */
  ordinal: number;
  pages: ReadPage[];
  /** Dossier code on the separator sheet that opened this part of the batch, when there was one. */
  batchDossierCode: { code: string; source: 'barcode' | 'qr' | 'ocr'; confidence: number } | null;
}

export interface UnderstoodDocument extends DraftDocument {
  class: DocumentClass;
  /** 0..1 */
  classConfidence: number;
  fields: Field[];
  /** What a clerk is told; only notices of the kind `review` make the document wait (needsReview). */
  reviewReasons: ReviewReason[];
}

/** Why a clerk must look. `code` is a key of the notice table. */
export interface ReviewReason {
  code: string;
  detail: Record<string, string | number | boolean>;
}

/** How a document came to its dossier. */
export type AttachHow = 'barcode' | 'qr' | 'text' | 'filename' | 'separator' | 'person' | 'manual';

export interface Candidate {
  code: string;
  /** 0..1: points over the points needed. */
  score: number;
  /** One Vietnamese sentence for the clerk. */
  why: string;
  /** Sum of the parts; left out by versions that kept no parts. */
  points?: number;
  parts?: ScorePart[];
}

/** The dossier a document lies in. */
export interface Attachment {
  code: string;
  how: AttachHow;
  /** 0..1 */
  confidence: number;
  /** What the decision rests on; left out when a clerk decided, and by versions that kept no score. */
  score?: AttachScore;
}

export interface AttachedDocument extends UnderstoodDocument {
  dossier: Attachment | null;
  /** Ranked, best first; at most 5. */
  candidates: Candidate[];
}

/** PDF/A level of an archive copy. */
export const CONFORMANCE_LEVELS = ['PDF/A-1b', 'PDF/A-2b', 'PDF/A-2u'] as const;
export type Conformance = (typeof CONFORMANCE_LEVELS)[number];

/** `as-signed`: a signed PDF kept byte for byte as it came, of which no level is claimed. */
export type DepositedConformance = Conformance | 'as-signed';

/** A deposited object. */
export interface Deposit {
  key: string;
  sha256: string;
  bytes: number;
}

export interface ArchiveCopy extends Deposit {
  conformance: DepositedConformance;
}

/** The signed form of an archive copy. */
export interface SignedCopy extends ArchiveCopy {
  /** `here` by the service, `outside` by somebody who handed it back. */
  origin: 'here' | 'outside';
  signatures: PdfSignature[];
}

export interface ArchivedDocument extends AttachedDocument {
  id: string;
  archive: ArchiveCopy;
  /** Object keys of the page previews, one per page in order. */
  previewKeys: string[];
  /** Digital signatures of the archive copy; left out = none. */
  signatures?: PdfSignature[];
  /** Words with their boxes, beside a copy that cannot be given a text layer; see `sidecarText`. */
  sidecar?: Deposit;
}
