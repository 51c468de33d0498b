import { z } from 'zod';

/** Options of the stage `clean-side`. */
export const cleanOptions = z.object({
  skewLeast: z
    .number()
    .min(0)
    .max(10)
    .default(0.1)
    .describe('Degrees of skew below which a page is left untouched: the error of the measurement itself.'),
  skewConfidence: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('Confidence (0..1) a measured skew needs before pixels are resampled.'),
  splitSpreads: z.boolean().default(true).describe('Split an A3 spread of two pages at its fold.'),
  rectifyPhotos: z
    .boolean()
    .default(true)
    .describe('Take the perspective out of photographs whose four sheet corners are found.'),
  cropBorders: z
    .boolean()
    .default(true)
    .describe('Crop wide black scanner borders that reach from end to end of the side.'),
  inkContrast: z
    .number()
    .min(5)
    .max(200)
    .default(32)
    .describe('Grey levels below the paper (made white, 255) from which a pixel counts as ink.'),
  blankMark: z
    .number()
    .min(0.5)
    .max(20)
    .default(2)
    .describe('Millimetres from which a lone mark on a page counts as writing; shorter ones are dust.'),
  keepQualityGrey: z.number().int().min(1).max(100).default(80).describe('JPEG quality of kept grey pages.'),
  keepQualityColour: z.number().int().min(1).max(100).default(80).describe('JPEG quality of kept colour pages.'),
  mixedPages: z
    .boolean()
    .default(true)
    .describe('Keep print on paper as an exact mask over a small background, where it can be told apart for sure.'),
  backgroundQuality: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(60)
    .describe('JPEG quality of the background under the print of such pages.'),
  bilevelCoding: z
    .enum(['jbig2', 'g4'])
    .default('jbig2')
    .describe('Coding of black and white pages; both are exact. JBIG2 is a quarter smaller and never uses symbols.'),
  keepChroma: z
    .enum(['4:4:4', '4:2:0'])
    .default('4:4:4')
    .describe('Colour resolution of kept colour pages; 4:4:4 keeps stamps and signatures crisp.'),
  readingDpi: z.number().int().min(150).max(600).default(300).describe('Most dots per inch of the image to be read.'),
  readingLeastDpi: z
    .number()
    .int()
    .min(72)
    .max(300)
    .default(150)
    .describe('Pages of fewer dots per inch are enlarged to 200 dpi before reading.'),
  thresholdWindow: z
    .number()
    .min(1)
    .max(25)
    .default(4.3)
    .describe('Width in mm of the window of the local (Sauvola) threshold: about one line of text.'),
  thresholdK: z
    .number()
    .min(0.01)
    .max(1)
    .default(0.3)
    .describe('Weight of the contrast in the local threshold; higher suppresses more show-through and more faint ink.'),
  liftStamps: z.boolean().default(true).describe('Lift red and blue stamps off the image to be read.'),
  removeRules: z.boolean().default(true).describe('Erase ruled lines from the image to be read.'),
  previewQuality: z.number().int().min(1).max(100).default(70).describe('JPEG quality of previews.'),
  previewHeight: z.number().int().min(100).max(4000).default(1400).describe('Most px of height of previews.'),
});

export type CleanOptions = z.output<typeof cleanOptions>;
