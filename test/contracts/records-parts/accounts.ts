import type { Store } from '../../../src/store/store.ts';

/** Part of the records contract. */
export function accounts(getStore: () => Store): void {
  describe('accounts', () => {
    test('users, sessions, disabling and audit', async () => {
      const { accounts } = getStore();
      await accounts.addUser({ name: 'lan', role: 'clerk', passwordHash: 'hash' });
      await expect(accounts.addUser({ name: 'lan', role: 'admin', passwordHash: 'x' })).rejects.toMatchObject({
        code: 'ACCOUNT_EXISTS',
      });
      expect(await accounts.user('lan')).toEqual({ name: 'lan', role: 'clerk', passwordHash: 'hash', disabled: false });
      expect(await accounts.user('nobody')).toBeNull();
      const soon = new Date(Date.now() + 60_000);
      await accounts.openSession({ tokenSha256: 't1', user: 'lan', expiresAt: soon });
      await accounts.openSession({ tokenSha256: 't2', user: 'lan', expiresAt: soon });
      await accounts.openSession({ tokenSha256: 'old', user: 'lan', expiresAt: new Date(Date.now() - 1000) });
      expect(await accounts.session('t1')).toEqual({ user: 'lan', role: 'clerk' });
      expect(await accounts.session('old')).toBeNull();
      await accounts.closeSession('t1');
      expect(await accounts.session('t1')).toBeNull();
      expect(await accounts.setDisabled('lan', true)).toBe(true);
      expect(await accounts.session('t2')).toBeNull();
      await accounts.setDisabled('lan', false);
      expect(await accounts.session('t2')).toBeNull();
      expect(await accounts.setDisabled('nobody', true)).toBe(false);
      await accounts.openSession({ tokenSha256: 't3', user: 'lan', expiresAt: soon });
      expect(await accounts.setPassword('lan', 'other')).toBe(true);
      expect((await accounts.user('lan'))?.passwordHash).toBe('other');
      expect(await accounts.session('t3')).toBeNull();
      expect(await accounts.setPassword('nobody', 'other')).toBe(false);
      expect(await accounts.users()).toMatchObject([{ name: 'lan', role: 'clerk', disabled: false }]);
      await accounts.audit({ user: 'lan', action: 'view', subject: 'x' });
    });
  });
}
