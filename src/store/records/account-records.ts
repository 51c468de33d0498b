import type { Kysely } from 'kysely';
import { SohoaError } from '../../core/errors.ts';
import type { AccountRecords } from '../../core/ports/queries.ts';
import type { Database } from '../database.ts';

const UNIQUE_VIOLATION = '23505';

/** Accounts, sessions and the audit trail on PostgreSQL. */
export function createAccountRecords(db: Kysely<Database>): AccountRecords {
  return {
    async addUser(user) {
      try {
        await db
          .insertInto('users')
          .values({ name: user.name, role: user.role, password_hash: user.passwordHash })
          .execute();
      } catch (error) {
        if ((error as { code?: string }).code === UNIQUE_VIOLATION)
          throw new SohoaError('ACCOUNT_EXISTS', {}, { cause: error });
        throw error;
      }
    },
    async user(name) {
      const row = await db.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst();
      return row ? { name: row.name, role: row.role, passwordHash: row.password_hash, disabled: row.disabled } : null;
    },
    async users() {
      const rows = await db
        .selectFrom('users')
        .select(['name', 'role', 'disabled', 'created_at'])
        .orderBy('name')
        .execute();
      return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at }));
    },
    async setDisabled(name, disabled) {
      return db.transaction().execute(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('users')
          .set({ disabled })
          .where('name', '=', name)
          .executeTakeFirst();
        // A disabled account is out at once, and stays out when it is enabled again.
        if (disabled) await trx.deleteFrom('sessions').where('user_name', '=', name).execute();
        return numUpdatedRows > 0n;
      });
    },
    async setPassword(name, passwordHash) {
      return db.transaction().execute(async (trx) => {
        const { numUpdatedRows } = await trx
          .updateTable('users')
          .set({ password_hash: passwordHash })
          .where('name', '=', name)
          .executeTakeFirst();
        // Whoever came in with the old password is out.
        await trx.deleteFrom('sessions').where('user_name', '=', name).execute();
        return numUpdatedRows > 0n;
      });
    },
    async openSession(session) {
      await db.deleteFrom('sessions').where('expires_at', '<', new Date()).execute();
      await db
        .insertInto('sessions')
        .values({ token_sha256: session.tokenSha256, user_name: session.user, expires_at: session.expiresAt })
        .execute();
    },
    async session(tokenSha256) {
      const row = await db
        .selectFrom('sessions')
        .innerJoin('users', 'users.name', 'sessions.user_name')
        .select(['users.name', 'users.role'])
        .where('token_sha256', '=', tokenSha256)
        .where('expires_at', '>', new Date())
        .where('users.disabled', '=', false)
        .executeTakeFirst();
      return row ? { user: row.name, role: row.role } : null;
    },
    async closeSession(tokenSha256) {
      await db.deleteFrom('sessions').where('token_sha256', '=', tokenSha256).execute();
    },
    async audit(entry) {
      await db
        .insertInto('audit')
        .values({ user_name: entry.user, action: entry.action, subject: entry.subject })
        .execute();
    },
  };
}
