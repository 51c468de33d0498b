import { z } from 'zod';

const queueOptions = z.object({
  attempts: z
    .number()
    .int()
    .min(1)
    .default(3)
    .describe('How often a job that fails for a reason of its own is run before it is given up.'),
  lostAttempts: z
    .number()
    .int()
    .min(1)
    .default(25)
    .describe('How often a job is taken again after its worker died under it, before it is given up as the cause.'),
  heartbeatSeconds: z
    .number()
    .int()
    .min(10)
    .default(10)
    .describe('A running job that gives no sign for so long is taken away from its worker (a hung or cut-off host).'),
  rescueSeconds: z
    .number()
    .min(0.2)
    .default(2)
    .describe('How often jobs of dead workers are looked for: a killed worker is noticed by its closed connection.'),
  pollSeconds: z.number().min(0.5).default(1).describe('How often an idle worker looks for a job.'),
  retryDelaySeconds: z
    .number()
    .int()
    .min(0)
    .default(2)
    .describe('Delay before the second attempt; it doubles each time.'),
  retryDelayMaxSeconds: z.number().int().min(1).default(120).describe('Longest delay between two attempts.'),
  expireHours: z.number().int().min(1).max(23).default(12).describe('Longest time one job may run.'),
});

/** Options of the database and the job queue in it. */
export const storeOptions = z.object({
  databaseUrl: z
    .string()
    .optional()
    .describe('postgresql:// address of a server to use. Without it Sohoa starts and owns one in `dataDir`.'),
  dataDir: z.string().optional().describe('Folder of the database that Sohoa owns. Default: <data>/postgres.'),
  role: z
    .enum(['service', 'command'])
    .default('command')
    .describe(
      'service: the one long-running program of a data folder, a second one is refused. command: a one-shot run, ' +
        'allowed beside a service. Only told apart for the database that Sohoa owns.',
    ),
  poolMax: z.number().int().min(1).default(10).describe('Most connections at once, besides one per running job.'),
  startSeconds: z
    .number()
    .min(1)
    .default(60)
    .describe('How long the database may take to start (after a power cut it repairs itself).'),
  statementSeconds: z.number().min(1).default(60).describe('A statement that runs longer is stopped.'),
  logBytes: z
    .number()
    .int()
    .min(10_000)
    .default(5_000_000)
    .describe("Size at which the owned server's log is begun anew; one old log is kept."),
  queue: queueOptions.prefault({}),
});

export type StoreOptions = z.input<typeof storeOptions>;
export type StoreSettings = z.output<typeof storeOptions>;
export type QueueSettings = StoreSettings['queue'];
