import { z } from 'zod';
import { boxSchema, turnSchema } from '../core/geometry.ts';

/** What a recogniser thread is for, given when it starts. */
export const threadRoleSchema = z.object({
  role: z.enum(['read', 'orient']),
  data: z.object({ code: z.enum(['vie', 'osd']), folder: z.string().min(1), gzip: z.boolean() }),
});
export type ThreadRole = z.infer<typeof threadRoleSchema>;

/** A part of the image that is to be read alone. */
export const partSchema = z.object({
  /** px, at least partly inside the image */
  region: boxSchema,
  /** Letters, digits and signs the part may hold; empty = any. */
  characters: z.string(),
});
export type Part = z.infer<typeof partSchema>;

/** One question to a thread. `bytes` is a whole PBM or PGM file. */
export const threadRequestSchema = z.object({
  id: z.int(),
  bytes: z.instanceof(Uint8Array),
  /** Dots per inch of the image. */
  dpi: z.number().positive(),
  /** Clockwise degrees to turn the image (PGM only) before it is read. */
  turn: turnSchema.default(0),
  /** Tesseract's page segmentation mode; of no account for orientation. */
  segmentation: z.string(),
  /** Null: the whole image. */
  part: partSchema.nullable().default(null),
});
export type ThreadRequest = z.infer<typeof threadRequestSchema>;

const rawWordSchema = z.object({ text: z.string(), box: boxSchema, confidence: z.number() });
/** A word as Tesseract says, box in px of the image. */
export type RawWord = z.infer<typeof rawWordSchema>;

/** One text line of one Tesseract block, in Tesseract's order. */
export const rawLineSchema = z.object({ block: z.int(), box: boxSchema, words: z.array(rawWordSchema) });
export type RawLine = z.infer<typeof rawLineSchema>;

/** What Tesseract says about orientation; null when it could not tell. */
export const rawOrientationSchema = z.object({ turn: turnSchema, margin: z.number() }).nullable();
export type RawOrientation = z.infer<typeof rawOrientationSchema>;

/** What a thread says: that it is ready, an answer to a question, or that a question failed. */
export const threadMessageSchema = z.union([
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('lines'), id: z.int(), lines: z.array(rawLineSchema) }),
  z.object({ kind: z.literal('orientation'), id: z.int(), orientation: rawOrientationSchema }),
  z.object({ kind: z.literal('failed'), id: z.int(), reason: z.string() }),
]);
export type ThreadMessage = z.infer<typeof threadMessageSchema>;
