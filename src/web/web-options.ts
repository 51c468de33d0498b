import { z } from 'zod';

/** Everything about the web room that an administrator can set. */
export const webOptions = z.strictObject({
  host: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on. 127.0.0.1 = this computer only; 0.0.0.0 = the whole network.'),
  port: z.coerce.number().int().min(0).max(65535).default(8017).describe('Port to listen on; 0 = any free port.'),
  sessionHours: z.coerce.number().positive().max(168).default(12).describe('Hours after which a login ends by itself.'),
  secureCookies: z
    .stringbool()
    .or(z.boolean())
    .default(false)
    .describe('Mark cookies Secure. Turn on when every visitor comes through HTTPS.'),
  publicOrigin: z
    .url()
    .optional()
    .describe('Origin the browser sees when a proxy stands in front, for example https://sohoa.xa.gov.vn.'),
  trustProxy: z
    .stringbool()
    .or(z.boolean())
    .default(false)
    .describe('Take the visitor address from the last X-Forwarded-For entry. Only behind a proxy that sets it.'),
  loginAttempts: z.coerce
    .number()
    .int()
    .min(1)
    .default(5)
    .describe('Failed logins of one name from one address before it has to wait.'),
  loginWaitSeconds: z.coerce
    .number()
    .positive()
    .default(60)
    .describe(
      'First wait after too many failed logins, in seconds; doubles with every further failure, at most 15 minutes.',
    ),
  uploadStation: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/)
    .default('tai-len')
    .describe('Station (inbox sub-folder) that is always offered for uploads from a browser or phone.'),
  uploadLimitMb: z.coerce
    .number()
    .positive()
    .default(200)
    .describe('Largest file that can be uploaded, in megabytes (10^6 bytes).'),
  pageSize: z.coerce
    .number()
    .int()
    .min(5)
    .max(100)
    .default(20)
    .describe('Rows on one page of search, review and backlog.'),
  pollMs: z.coerce
    .number()
    .int()
    .min(100)
    .default(1000)
    .describe('How often the change counter is asked for all live pages together, in milliseconds.'),
  apiPerMinute: z.coerce
    .number()
    .int()
    .min(1)
    .default(600)
    .describe('Requests a minute that one token of another system may make.'),
  apiBodyMb: z.coerce
    .number()
    .positive()
    .max(50)
    .default(8)
    .describe('Largest batch of records that another system may send, in megabytes (10^6 bytes).'),
  timeZone: z.string().default('Asia/Ho_Chi_Minh').describe('Time zone of the times shown.'),
});

export type WebOptions = z.output<typeof webOptions>;
