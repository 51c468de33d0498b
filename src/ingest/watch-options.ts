import { z } from 'zod';

const second = 1000;

/** How the inbox is watched. */
export const watchOptions = z.object({
  stableMs: z
    .number()
    .int()
    .min(0)
    .default(5 * second)
    .describe('A file is taken when its size and time of change have been still for so many ms.'),
  usePolling: z
    .boolean()
    .default(false)
    .describe('Look at the folders again and again instead of waiting for events: needed for network shares.'),
  pollMs: z
    .number()
    .int()
    .min(50)
    .default(2 * second)
    .describe('ms between two looks when polling.'),
  rescanMs: z
    .number()
    .int()
    .min(100)
    .default(300 * second)
    .describe('ms between two full walks through the inbox, which find what events have missed.'),
  concurrency: z.number().int().positive().default(4).describe('Most files taken at once, all stations together.'),
  stationConcurrency: z
    .number()
    .int()
    .positive()
    .default(2)
    .describe('Most files of one station taken at once, so that a slow or failing station leaves room for the others.'),
  retryMs: z
    .number()
    .int()
    .min(10)
    .default(2 * second)
    .describe('ms before a file that could not be taken is tried again; doubled each time.'),
  maxRetryMs: z
    .number()
    .int()
    .min(10)
    .default(300 * second)
    .describe('Longest ms between two tries.'),
  defaultStation: z
    .string()
    .min(1)
    .default('mac-dinh')
    .describe('Station of files that lie directly in the inbox, in no sub-folder.'),
});

export type WatchOptions = z.output<typeof watchOptions>;
