import { z } from 'zod';

/** Signing of archive copies with a key this machine holds. */
export const signOptions = z.strictObject({
  keyFile: z
    .string()
    .optional()
    .describe(
      'PKCS#12 file with key and certificate that archive copies are signed with. Left out: they are not signed.',
    ),
  secretFile: z
    .string()
    .optional()
    .describe('File with the secret of the key file; a line end at its end is left out.'),
  secret: z
    .string()
    .optional()
    .describe('The secret itself: for the environment variable, not for a file others can read.'),
  timestampUrl: z.url().optional().describe('Time-stamp server (RFC 3161) asked for each signature. Left out: none.'),
  timestampTimeoutMs: z.int().min(100).max(120_000).default(10_000).describe('How long it may take to answer, ms.'),
  corner: z
    .enum(['top-left', 'top-right'])
    .default('top-left')
    .describe('Where signer and time stand on page 1: left by TT 01/2023/TT-VPCP, right by TT 02/2019/TT-BNV.'),
  timeZone: z
    .string()
    .default('Asia/Ho_Chi_Minh')
    .refine(isTimeZone, 'not a time zone')
    .describe('Time zone of the time shown.'),
});
export type SignOptions = z.output<typeof signOptions>;

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
