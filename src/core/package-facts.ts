import { z } from 'zod';
import { CONFORMANCE_LEVELS } from './document.ts';
import { documentClassSchema } from './document-class.ts';
import { FIELD_KINDS, FIELD_SOURCES } from './field-kind.ts';
import { boxSchema, turnSchema } from './geometry.ts';
import { findingSchema } from './page.ts';
import { sheetDecisionSchema } from './sheet-decision.ts';
import { pdfSignatureSchema } from './signature.ts';

/** Bounds of what a package may tell: it comes from outside. */
const line = z.string().max(20_000);
const text = z.string().max(2_000_000);
const facts = z.record(z.string().max(200), z.union([line, z.number(), z.boolean()]));
const moment = z.iso.datetime({ offset: false });
const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const depositSchema = z.object({ key: line, sha256, bytes: z.int().min(0) });

/** A scan as delivered. Its file is in the package unless papers of another dossier lie in it, or it is kept no more. */
const scanFactsSchema = z.object({
  id: z.guid(),
  station: line,
  path: line,
  sha256,
  bytes: z.int().min(0),
  mediaType: z.enum(['application/pdf', 'image/tiff', 'image/jpeg', 'image/png']).nullable(),
  receivedAt: moment,
  finishedAt: moment.nullable(),
  findings: z.array(findingSchema).max(10_000),
  original: z.object({ key: line, held: z.enum(['here', 'withheld', 'destroyed']) }),
  /** What clerks decided about its sides. */
  sheets: z.array(z.object({ decision: sheetDecisionSchema, by: line, at: moment })).max(10_000),
});

const pageFactsSchema = z.object({
  number: z.int().min(1),
  /** The scan it was delivered in when it is not the document's. */
  scan: z.guid().nullable(),
  sheet: z.int(),
  part: z.enum(['whole', 'left', 'right']),
  rotation: turnSchema,
  skewDegrees: z.number(),
  blank: z.boolean(),
  text,
  meanConfidence: z.number(),
  width: z.int(),
  height: z.int(),
  dpi: z.number().nullable(),
  crop: boxSchema.nullable(),
  corners: z
    .array(z.object({ x: z.number(), y: z.number() }))
    .max(4)
    .nullable(),
  deskewed: z.boolean().nullable(),
  preview: depositSchema.nullable(),
});

const fieldFactsSchema = z.object({
  kind: z.enum(FIELD_KINDS),
  value: line,
  verbatim: line,
  page: z.int().min(0),
  box: boxSchema.nullable(),
  source: z.enum(FIELD_SOURCES),
  confidence: z.number(),
  checks: z.array(line).max(50),
  role: line.nullable(),
});

const documentFactsSchema = z.object({
  id: z.guid(),
  scan: z.guid(),
  ordinal: z.int().min(0),
  status: z.enum(['archived', 'review']),
  class: documentClassSchema,
  classConfidence: z.number(),
  how: z.enum(['barcode', 'qr', 'text', 'filename', 'separator', 'person', 'manual']).nullable(),
  confidence: z.number().nullable(),
  reviewReasons: z.array(z.object({ code: line, detail: facts })).max(1000),
  archive: depositSchema.extend({ conformance: z.enum([...CONFORMANCE_LEVELS, 'as-signed']) }),
  signatures: z.array(pdfSignatureSchema).max(100),
  sidecar: depositSchema.nullable(),
  decidedBy: line.nullable(),
  archivedAt: moment,
  /** What a clerk decided, so that it stands above a later run. */
  decision: z.object({ class: documentClassSchema.nullable(), dossier: z.boolean(), by: line, at: moment }).nullable(),
  pages: z.array(pageFactsSchema).min(1).max(5000),
  fields: z.array(fieldFactsSchema).max(20_000),
});

const eventFactsSchema = z.object({
  at: moment,
  scan: z.guid(),
  document: z.guid().nullable(),
  type: line,
  agent: line,
  outcome: line,
  inputDigest: line.nullable(),
  durationMs: z.number(),
  detail: facts,
});

/**
 * Everything recorded of a dossier's own papers, as a package carries it. Left out is what tells of other dossiers: candidates of
 * attaching and papers reused.
 */
export const packageFactsSchema = z.object({
  format: z.literal('sohoa-records'),
  version: z.literal(1),
  dossier: z.object({
    code: line,
    procedureCode: line,
    unit: line,
    applicant: line,
    citizenId: line.nullable(),
    received: day,
    resolved: day.nullable(),
  }),
  scans: z.array(scanFactsSchema).max(5000),
  documents: z.array(documentFactsSchema).max(5000),
  events: z.array(eventFactsSchema).max(500_000),
});
export type PackageFacts = z.infer<typeof packageFactsSchema>;
export type ScanFacts = PackageFacts['scans'][number];
export type DocumentFacts = PackageFacts['documents'][number];
export type PageFacts = DocumentFacts['pages'][number];

/** Deposits a document names: its copy, the text beside it, the pictures of its pages. */
export function depositsOf(document: DocumentFacts): { key: string; sha256: string; bytes: number }[] {
  const previews = document.pages.flatMap(({ preview }) => preview ?? []);
  return [document.archive, ...(document.sidecar ? [document.sidecar] : []), ...previews];
}
