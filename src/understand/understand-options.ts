import { z } from 'zod';

/** Settings of class and fields. */
export const understandOptions = z.strictObject({
  sureClass: z.number().min(0).max(1).default(0.9).describe('Class confidence below which a clerk is asked (0..1).'),
  faintBelow: z
    .number()
    .min(0)
    .max(100)
    .default(60)
    .describe('Mean word confidence (0..100) below which a written page counts as too faint.'),
  faintWords: z.number().int().min(1).default(8).describe('Words a page must have before it can count as too faint.'),
});
