import { availableParallelism } from 'node:os';
import { z } from 'zod';

/** Options of the recogniser. Every key has a default, so `{}` is a whole configuration. */
export const ocrOptions = z.object({
  workers: z
    .int()
    .min(1)
    .max(64)
    .default(() => Math.min(8, Math.max(1, availableParallelism())))
    .describe('Pages recognised at the same time, one thread each (about 150 MB). Default: processors, 1 to 8.'),
  engine: z
    .enum(['embedded', 'native'])
    .default('embedded')
    .describe(
      'Who reads: the recogniser that comes with Sohoa, or the `tesseract` program of this machine (faster; versions 4.1 to 5.x).',
    ),
  command: z
    .string()
    .min(1)
    .default('tesseract')
    .describe('With engine `native`: name on the PATH, or path, of the program.'),
  tessdataDir: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      'Folder with vie.traineddata (or .gz for the embedded engine) to read with, for example the `fast` data. Null: see systemTessdata; engine `native` looks where it was installed.',
    ),
  systemTessdata: z
    .boolean()
    .default(true)
    .describe(
      'Without tessdataDir: use Vietnamese data of the system when it is installed (Debian ships the `fast` data), else the data of the npm package.',
    ),
  pageSegmentation: z
    .enum(['3', '4', '6', '11'])
    .default('4')
    .describe('Tesseract page segmentation mode. 4 reads pages whose ruled lines were removed best.'),
  pageTimeoutMs: z.int().min(1).default(120_000).describe('Time limit for reading one page, ms.'),
  orientationTimeoutMs: z.int().min(1).default(30_000).describe('Time limit for finding which way is up, ms.'),
  orientationSure: z
    .number()
    .min(0)
    .max(1)
    .default(0.63)
    .describe(
      'Below this confidence (0..1) of orientation detection a page is read in several turns to decide. Default: the margin Tesseract itself accepts.',
    ),
  startTimeoutMs: z.int().min(1).default(60_000).describe('Time limit for starting a recogniser thread, ms.'),
  recycleAfterPages: z
    .int()
    .min(1)
    .default(200)
    .describe('A thread is replaced after this many pages, because its memory never shrinks.'),
});
export type OcrOptions = z.output<typeof ocrOptions>;
/** What a caller may leave out. */
export type OcrOptionsInput = z.input<typeof ocrOptions>;
