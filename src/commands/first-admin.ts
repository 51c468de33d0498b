import { randomBytes } from 'node:crypto';
import type { AccountRecords } from '../core/ports/queries.ts';
import { hashPassword } from '../web/password.ts';

/** Creates `admin` when there is no account yet and returns its password, which is kept nowhere; null otherwise. */
export async function ensureFirstAdmin(accounts: AccountRecords): Promise<string | null> {
  if ((await accounts.users()).length > 0) return null;
  const password = newPassword();
  await accounts.addUser({ name: 'admin', role: 'admin', passwordHash: await hashPassword(password) });
  return password;
}

/** 16 characters of base64url: 96 random bits. */
export function newPassword(): string {
  return randomBytes(12).toString('base64url');
}
