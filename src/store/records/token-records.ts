import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ApiTokens } from '../../core/ports/tokens.ts';
import { cleanJson } from '../clean.ts';
import type { Database } from '../database.ts';

/** Tokens of other systems on PostgreSQL. */
export function createApiTokens(db: Kysely<Database>): ApiTokens {
  return {
    async addToken({ name, tokenSha256, scopes, expiresAt }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('api_tokens')
        .values({ name, token_sha256: tokenSha256, scopes: cleanJson(scopes), expires_at: expiresAt })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async tokens() {
      const rows = await db.selectFrom('api_tokens').selectAll().orderBy('name').execute();
      return rows.map((row) => ({
        name: row.name,
        scopes: row.scopes,
        createdAt: row.created_at,
        expiresAt: row.expires_at,
        revokedAt: row.revoked_at,
        lastUsedAt: row.last_used_at,
      }));
    },
    async revokeToken(name) {
      const { numUpdatedRows } = await db
        .updateTable('api_tokens')
        .set({ revoked_at: new Date() })
        .where('name', '=', name)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    async token(tokenSha256) {
      const row = await db
        .selectFrom('api_tokens')
        .select(['name', 'scopes'])
        .where('token_sha256', '=', tokenSha256)
        .where('revoked_at', 'is', null)
        .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', new Date())]))
        .executeTakeFirst();
      if (!row) return null;
      // To the minute is enough, and a busy system would write the row with every request.
      await sql`update api_tokens set last_used_at = now() where name = ${row.name}
        and (last_used_at is null or last_used_at < now() - interval '1 minute')`.execute(db);
      return row;
    },
  };
}
