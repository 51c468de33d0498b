import { z } from 'zod';
import { boxSchema, turnSchema } from './geometry.ts';

/** One recognised word. Words of a page are stored in reading order. */
export const wordSchema = z.object({
  text: z.string(),
  /** px of the kept page image */
  box: boxSchema,
  /** 0..100 as the engine says */
  confidence: z.number(),
  /** Index of the text line on the page, 0-based, in reading order. */
  line: z.number().int(),
  /** Index of the block (column, table cell, paragraph group) on the page. */
  block: z.number().int(),
  /** Index of the ruled table's cell that it stands in; missing outside of tables, and in boxes of one digit or letter each. */
  cell: z.number().int().optional(),
  /**
   * Digits that a second reading of the number gave which this word is part of, where they differ; empty where two more
   * readings gave neither them nor each other.
   */
  other: z.string().optional(),
});
export type Word = z.infer<typeof wordSchema>;

/** A barcode or QR code found on a page. */
export const barcodeSchema = z.object({
  format: z.string(),
  text: z.string(),
  /** px of the kept page image */
  box: boxSchema,
  /** Clockwise degrees that would make the code upright in the image its box belongs to; missing when nobody can tell. */
  turn: turnSchema.optional(),
});
export type Barcode = z.infer<typeof barcodeSchema>;
