import { z } from 'zod';

/** What a job carries: everything else is in the records. */
export const jobPayload = z.object({ scanId: z.uuid() });

/** Why a job failed, as the queue keeps it. */
const jobFailure = z.object({
  code: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});
export type JobFailure = z.infer<typeof jobFailure>;

/** A scan that was given up. */
export const deadPayload = jobPayload.extend({ failure: jobFailure });
