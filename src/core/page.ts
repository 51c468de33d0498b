import { z } from 'zod';
import { boxSchema, turnSchema } from './geometry.ts';
import { IMAGE_FORMATS } from './page-image.ts';
import { barcodeSchema, wordSchema } from './word.ts';

/** Where a page's pictures lie while its scan is in work: paths inside the scan's work folder. */
export const pageFilesSchema = z.object({
  keep: z.object({
    path: z.string(),
    format: z.enum(IMAGE_FORMATS),
    width: z.number().int(),
    height: z.number().int(),
    tone: z.enum(['bilevel', 'grey', 'colour']),
  }),
  preview: z.object({ path: z.string(), width: z.number().int(), height: z.number().int() }),
});

/** px of the upright side. */
const pointSchema = z.object({ x: z.number(), y: z.number() });

/** A page with everything read from it. Serialisable: it is the checkpoint a restart resumes from. */
export const readPageSchema = z.object({
  /** Only of a page from another scan than its document's, which is the case for backs fed in a file of their own. */
  scan: z.string().optional(),
  /** 1-based side of the scan, as it lies in the delivered file. */
  sheet: z.number().int(),
  part: z.enum(['whole', 'left', 'right']),
  rotation: turnSchema,
  skewDegrees: z.number(),
  deskewed: z.boolean(),
  crop: boxSchema,
  /** Only of a photograph whose perspective was taken out; see `PageGeometry.corners`. */
  corners: z.tuple([pointSchema, pointSchema, pointSchema, pointSchema]).optional(),
  dpi: z.number(),
  dpiSource: z.enum(['file', 'estimated']),
  blank: z.boolean(),
  ink: z.number(),
  files: pageFilesSchema,
  words: z.array(wordSchema),
  /** Recognised text in reading order, NFC, lines separated by \n, blocks by a blank line. */
  text: z.string(),
  /** Mean word confidence 0..100; 0 when nothing was read. */
  meanConfidence: z.number(),
  barcodes: z.array(barcodeSchema),
  /** False when the recogniser failed twice: the picture is kept, the text is missing, the document goes to review. */
  recognised: z.boolean(),
  findings: z.array(z.lazy(() => findingSchema)),
});
export type ReadPage = z.infer<typeof readPageSchema>;

/** Something worth telling that is not an error. `code` is a key of the notice table. */
export const findingSchema = z.object({
  code: z.string(),
  /** Plain facts for the texts, for example `{ dpi: 200 }`. Never a name or an identifier. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  sheet: z.number().int().optional(),
  /** The scan that `sheet` belongs to when it is not the one at work: see `ReadPage.scan`. */
  scan: z.string().optional(),
});
export type Finding = z.infer<typeof findingSchema>;
