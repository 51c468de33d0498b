import type { AccountRecords, Role } from '../../src/core/ports/queries.ts';

interface User {
  name: string;
  role: Role;
  passwordHash: string;
  disabled: boolean;
  createdAt: Date;
}

export interface AuditEntry {
  user: string;
  action: string;
  subject: string;
}

/** Accounts in memory; `entries` is the audit trail. */
export function inMemoryAccounts(): AccountRecords & { entries: AuditEntry[] } {
  const users = new Map<string, User>();
  const sessions = new Map<string, { user: string; expiresAt: Date }>();
  const entries: AuditEntry[] = [];
  return {
    entries,
    async addUser(user) {
      if (users.has(user.name)) throw new Error('The name exists.');
      users.set(user.name, { ...user, disabled: false, createdAt: new Date('2026-11-02T01:30:00Z') });
    },
    user: async (name) => users.get(name) ?? null,
    users: async () => [...users.values()],
    async setDisabled(name, disabled) {
      const user = users.get(name);
      if (user) user.disabled = disabled;
      return user !== undefined;
    },
    async setPassword(name, passwordHash) {
      const user = users.get(name);
      if (user) user.passwordHash = passwordHash;
      for (const [token, session] of sessions) if (session.user === name) sessions.delete(token);
      return user !== undefined;
    },
    async openSession({ tokenSha256, user, expiresAt }) {
      sessions.set(tokenSha256, { user, expiresAt });
    },
    async session(tokenSha256) {
      const session = sessions.get(tokenSha256);
      const user = session && session.expiresAt > new Date() ? users.get(session.user) : undefined;
      return user && !user.disabled ? { user: user.name, role: user.role } : null;
    },
    async closeSession(tokenSha256) {
      sessions.delete(tokenSha256);
    },
    async audit(entry) {
      entries.push(entry);
    },
  };
}
