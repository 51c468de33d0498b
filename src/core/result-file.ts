import { z } from 'zod';
import { documentClassSchema } from './document-class.ts';
import { fieldKindSchema, fieldSourceSchema } from './field-kind.ts';
import { boxSchema, turnSchema } from './geometry.ts';
import { pdfSignatureSchema } from './signature.ts';

/** Points of a dossier by fact; 10 make it ten times as likely. */
const dossierScore = z.object({
  points: z.number(),
  parts: z.array(z.object({ fact: z.string(), points: z.number() })),
});

const depositSchema = z.object({ key: z.string(), sha256: z.string(), bytes: z.number().int() });

/** The result file of `ingest --json`. Others rely on it: keys may be added, never renamed or dropped. */
export const resultFileSchema = z.object({
  scans: z.array(
    z.object({
      scan: z.string(),
      sha256: z.string(),
      status: z.enum(['archived', 'review', 'rejected', 'duplicate']),
      error: z.object({ code: z.string(), message: z.string() }).nullable(),
      /** Path of the scan this one is an exact copy of. */
      duplicateOf: z.string().nullable(),
      /** Only of a file with backs: path of the scan with their fronts, in whose documents its sides stand. */
      collatedInto: z.string().optional(),
      findings: z.array(z.object({ code: z.string(), message: z.string(), sheet: z.number().optional() })),
      documents: z.array(
        z.object({
          id: z.string(),
          status: z.enum(['archived', 'review']),
          class: documentClassSchema,
          classConfidence: z.number(),
          pages: z.array(
            z.object({
              number: z.number().int(),
              sheet: z.number().int(),
              /** Only of a page that lies in another file: the path of the scan with the backs. */
              scan: z.string().optional(),
              part: z.enum(['whole', 'left', 'right']),
              rotation: turnSchema,
              skewDegrees: z.number(),
              blank: z.boolean(),
              text: z.string(),
              meanConfidence: z.number(),
            }),
          ),
          fields: z.array(
            z.object({
              kind: fieldKindSchema,
              value: z.string(),
              verbatim: z.string(),
              page: z.number().int(),
              box: boxSchema.nullable(),
              source: fieldSourceSchema,
              confidence: z.number(),
              checks: z.array(z.string()),
              role: z.string().optional(),
            }),
          ),
          dossier: z
            .object({
              code: z.string(),
              how: z.string(),
              confidence: z.number(),
              /** What the decision rests on; not of a dossier that a clerk chose. */
              score: dossierScore
                .extend({ needed: z.number(), runnerUp: dossierScore.extend({ code: z.string() }).nullable() })
                .optional(),
            })
            .nullable(),
          candidates: z.array(dossierScore.partial().extend({ code: z.string(), score: z.number(), why: z.string() })),
          reviewReasons: z.array(z.object({ code: z.string(), message: z.string() })),
          archive: depositSchema.extend({ conformance: z.string() }),
          /** Only of an archive copy with digital signatures; `notices` beside their texts. */
          signatures: z
            .array(pdfSignatureSchema.extend({ notices: z.array(z.object({ code: z.string(), message: z.string() })) }))
            .optional(),
          /** Only of a copy that was kept as it came: its recognised text. */
          sidecar: depositSchema.optional(),
        }),
      ),
    }),
  ),
});
export type ResultFile = z.infer<typeof resultFileSchema>;
