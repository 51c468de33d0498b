import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { z } from 'zod';
import { sha256 } from '../core/fixity.ts';
import { API_SCOPES, type ApiToken } from '../core/ports/tokens.ts';
import { withStores } from './with-stores.ts';

export interface TokenFlags {
  scope: string;
  days: string;
  data?: string;
}

const DAY_MS = 24 * 3_600_000;

const flags = z.object({
  name: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9._-]{0,63}$/,
      'tên gồm chữ thường, số, dấu chấm, gạch ngang hoặc gạch dưới, tối đa 64 ký tự',
    ),
  scopes: z
    .array(z.enum(API_SCOPES, `--scope: phải là một hoặc nhiều trong: ${API_SCOPES.join(', ')}`))
    .min(1)
    .transform((scopes) => [...new Set(scopes)]),
  days: z.coerce.number('--days: phải là số ngày').int().min(0, '--days: phải từ 0').max(3650, '--days: tối đa 3650'),
});

/** `sohoa token add NAME --scope A,B [--days N]`: prints the token once; only its digest is kept. */
export function addToken(name: string, options: TokenFlags, log: Logger): Promise<number> {
  const scopes = options.scope.split(',').map((scope) => scope.trim());
  const parsed = flags.safeParse({ name, scopes, days: options.days });
  if (!parsed.success) {
    for (const message of new Set(parsed.error.issues.map((issue) => issue.message))) console.error(message);
    return Promise.resolve(1);
  }
  return withStores(options, log, async ({ store }) => {
    const token = `sohoa_${randomBytes(32).toString('base64url')}`;
    const { days } = parsed.data;
    const expiresAt = days === 0 ? null : new Date(Date.now() + days * DAY_MS);
    const added = await store.tokens.addToken({ ...parsed.data, tokenSha256: sha256(token), expiresAt });
    if (!added) {
      console.error(`Mã truy cập ${name} đã có. Hãy dùng tên khác: tên cũ còn đứng trong nhật ký.`);
      return 1;
    }
    const until = expiresAt ? `, hết hạn ${expiresAt.toISOString().slice(0, 10)}` : ', không hết hạn';
    console.log(`Đã tạo mã truy cập ${name} (${parsed.data.scopes.join(', ')}${until}). Chỉ in một lần:`);
    console.log(token);
    return 0;
  });
}

/** `sohoa token list` */
export function listTokens(options: { data?: string }, log: Logger): Promise<number> {
  return withStores(options, log, async ({ store }) => {
    for (const token of await store.tokens.tokens()) {
      const used = token.lastUsedAt ? `dùng lần cuối ${token.lastUsedAt.toISOString()}` : 'chưa dùng';
      console.log([token.name, stateOf(token, new Date()), token.scopes.join(','), used].join('\t'));
    }
    return 0;
  });
}

function stateOf({ revokedAt, expiresAt }: ApiToken, now: Date): string {
  if (revokedAt) return 'đã thu hồi';
  if (!expiresAt) return 'đang dùng, không hết hạn';
  const day = expiresAt.toISOString().slice(0, 10);
  return expiresAt <= now ? `hết hạn ${day}` : `đang dùng, đến ${day}`;
}

/** `sohoa token revoke NAME` */
export function revokeToken(name: string, options: { data?: string }, log: Logger): Promise<number> {
  return withStores(options, log, async ({ store }) => {
    const found = await store.tokens.revokeToken(name);
    if (found) console.log(`Đã thu hồi ${name}.`);
    else console.error(`Không có mã truy cập ${name} đang dùng.`);
    return found ? 0 : 1;
  });
}
