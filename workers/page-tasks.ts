import { z } from 'zod';
import { classExampleSchema } from '../src/core/class-model.ts';
import { CONFORMANCE_LEVELS } from '../src/core/document.ts';
import { turnSchema } from '../src/core/geometry.ts';
import { IMAGE_FORMATS } from '../src/core/page-image.ts';
import { sheetDecisionSchema } from '../src/core/sheet-decision.ts';
import { barcodeSchema, wordSchema } from '../src/core/word.ts';

/** Payloads of the page worker. Options travel as plain data and are parsed by the room they belong to. */

/** Whole byte arrays; pixels can be large, so nothing looks inside. */
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const inspectTask = z.object({ path: z.string(), decode: z.unknown() });
export type InspectTask = z.infer<typeof inspectTask>;

export const decodeTask = z.object({
  path: z.string(),
  sheet: z.number().int().min(1),
  decode: z.unknown(),
  /** Make the thumbnail for the recogniser, also where the lines of writing are sure which way is up. */
  thumbnail: z.boolean().optional(),
});
export type DecodeTask = z.infer<typeof decodeTask>;

const pixels = z.object({
  data: bytes,
  width: z.number().int(),
  height: z.number().int(),
  channels: z.union([z.literal(1), z.literal(3)]),
});

const tone = z.enum(['bilevel', 'grey', 'colour']);
const encodedImage = z.object({
  format: z.enum(IMAGE_FORMATS),
  bytes,
  width: z.number().int(),
  height: z.number().int(),
  tone,
});

export const cleanTask = z.object({
  side: z.object({
    sheet: z.number().int(),
    raw: pixels,
    tone,
    dpi: z.number(),
    dpiSource: z.enum(['file', 'estimated']),
    original: encodedImage.nullable(),
  }),
  turn: turnSchema,
  /** What a clerk decided about the side. */
  decision: sheetDecisionSchema.nullable().optional(),
  barcodes: z.array(barcodeSchema),
  /** The side made small, as decoding did. */
  small: pixels.optional(),
  clean: z.unknown(),
  /** Folder the pictures are written to; it exists. */
  folder: z.string(),
  /** Start of the file names, unique for the side. */
  prefix: z.string(),
});
export type CleanTask = z.infer<typeof cleanTask>;

export const composeTask = z.object({
  pages: z.array(
    z.object({
      keep: z.object({
        path: z.string(),
        format: z.enum(IMAGE_FORMATS),
        width: z.number().int(),
        height: z.number().int(),
        tone,
      }),
      dpi: z.number(),
      words: z.array(wordSchema),
    }),
  ),
  metadata: z.object({
    title: z.string(),
    subject: z.string().optional(),
    keywords: z.array(z.string()).optional(),
    identifier: z.string(),
    createdAt: z.date(),
  }),
  level: z.enum(CONFORMANCE_LEVELS),
  /** Where the finished file is written. */
  output: z.string(),
});
export type ComposeTask = z.infer<typeof composeTask>;

/** Looks for digital signatures in a PDF and checks them. */
export const signaturesTask = z.object({
  path: z.string(),
  /** Folder of trusted certificates; null when none is configured. */
  trustedFolder: z.string().nullable(),
  /** Name the PDF/A level it conforms to, when it is one of ours. */
  pages: z.number().int(),
});
export type SignaturesTask = z.infer<typeof signaturesTask>;

/** Signs an archive copy that `compose` wrote. */
export const signTask = z.object({
  copy: z.string(),
  pages: z.number().int(),
  level: z.enum(CONFORMANCE_LEVELS),
  sign: z.unknown(),
  trustedFolder: z.string().nullable(),
  output: z.string(),
});
export type SignTask = z.infer<typeof signTask>;

/** Compares a copy that was signed outside with the unsigned one. */
export const compareSignedTask = z.object({
  copy: z.string(),
  signed: z.string(),
  trustedFolder: z.string().nullable(),
});
export type CompareSignedTask = z.infer<typeof compareSignedTask>;

export const learnTask = z.object({ examples: z.array(classExampleSchema).min(1) });
export type LearnTask = z.infer<typeof learnTask>;
