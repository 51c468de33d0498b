import { z } from 'zod';

/** Locks on stored objects. They are set only where the store was found to hold them. */
export const lockOptions = z.strictObject({
  mode: z
    .enum(['off', 'governance', 'compliance'])
    .default('governance')
    .describe(
      'Object lock until the end of the retention class, where the store holds one. governance: who has the right may lift it; compliance: nobody may.',
    ),
  legalHold: z
    .boolean()
    .default(false)
    .describe('Put a legal hold without end on papers that are kept for good as well.'),
  originals: z.boolean().default(false).describe('Lock scans as delivered too, as long as the papers made of them.'),
});
export type LockOptions = z.output<typeof lockOptions>;

/** The share of the archive that is read again each night. */
export const fixityOptions = z.strictObject({
  atHour: z
    .int()
    .min(0)
    .max(23)
    .default(1)
    .describe(
      'Hour (web.timeZone) from which the night’s share is read; a machine that is off then does it when it is started.',
    ),
  budgetMb: z
    .int()
    .min(1)
    .default(2000)
    .describe('How much is read again in one night, or by one `sohoa verify`, MB (10^6 bytes); longest unread first.'),
});
export type FixityOptions = z.output<typeof fixityOptions>;
