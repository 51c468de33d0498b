import { z } from 'zod';

/** Limits and assumptions used when a delivered file is opened and turned into pixels. */
export const decodeOptions = z.object({
  maxBytes: z
    .number()
    .int()
    .positive()
    .default(300 * 1024 * 1024)
    .describe('Largest file taken, in bytes.'),
  maxPages: z.number().int().positive().default(1000).describe('Most sides one file may have.'),
  maxPixels: z
    .number()
    .int()
    .positive()
    .default(200_000_000)
    .describe('Most pixels one side may have; checked from the header, before anything is decoded.'),
  rasterDpi: z
    .number()
    .min(100)
    .max(1200)
    .default(300)
    .describe('Dots per inch at which PDF pages are drawn when they are not one image of a whole page.'),
  minBelievableDpi: z
    .number()
    .positive()
    .default(70)
    .describe('A stated resolution below this is taken for a missing one.'),
  maxBelievableDpi: z
    .number()
    .positive()
    .default(1300)
    .describe('A stated resolution above this is taken for a missing one.'),
});

export type DecodeOptions = z.output<typeof decodeOptions>;
