import { z } from 'zod';
import { documentClassSchema } from '../../src/core/document-class.ts';
import { fieldKindSchema } from '../../src/core/field-kind.ts';
import { turnSchema } from '../../src/core/geometry.ts';

const statusSchema = z.enum(['archived', 'review', 'rejected', 'duplicate']);

export const truthPageSchema = z.object({
  /** 1-based side of the scan. */
  sheet: z.number().int().min(1),
  part: z.enum(['whole', 'left', 'right']),
  /** Clockwise degrees that make the side upright. */
  rotation: turnSchema,
  /** Clockwise degrees the upright page is tilted; null where perspective makes one figure meaningless. */
  skewDegrees: z.number().nullable(),
  blank: z.boolean(),
  /** True printed lines in reading order, separated by \n. Seals, signatures and bar codes are not text. */
  text: z.string(),
});

export const truthFieldSchema = z.object({
  kind: fieldKindSchema,
  /** Normalised as in the result file. */
  value: z.string().min(1),
  role: z.string().optional(),
  /** 1-based page of the document. */
  page: z.number().int().min(1),
});

export const truthDocumentSchema = z.object({
  class: documentClassSchema,
  pages: z.array(truthPageSchema).min(1),
  fields: z.array(truthFieldSchema),
  /** The dossier it must or may be attached to; null = attaching it silently to any dossier is wrong. */
  dossier: z.string().nullable(),
});

export const truthScanSchema = z.object({
  /** Path below samples/, the `scan` of the result file. */
  path: z.string(),
  /** One English sentence: what it shows. */
  shows: z.string(),
  /** The right outcome. */
  status: statusSchema,
  /** Other outcomes that are no fault: a careful product may ask a clerk about a faint page. */
  tolerated: z.array(statusSchema),
  /** Stable error code of a rejected scan. */
  error: z.string().nullable(),
  /** Path of the scan this one is an exact copy of. */
  duplicateOf: z.string().nullable(),
  /** True when its template was kept away from whoever wrote the rules: report it apart, never tune to it. */
  heldOut: z.boolean(),
  /** Tags such as `skew`, `faint`, `g4`, `phone`. */
  conditions: z.array(z.string()).min(1),
  documents: z.array(truthDocumentSchema),
});

/** Ground truth of samples/: written by the maker, read by the bench and the tests. */
export const truthSchema = z.object({ scans: z.array(truthScanSchema) });

export type Truth = z.infer<typeof truthSchema>;
export type TruthScan = z.infer<typeof truthScanSchema>;
export type TruthDocument = z.infer<typeof truthDocumentSchema>;
export type TruthPage = z.infer<typeof truthPageSchema>;
export type TruthField = z.infer<typeof truthFieldSchema>;
