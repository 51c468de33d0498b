import { hashPassword, verifyPassword } from '../../src/web/password.ts';

test('a password fits its own hash only, however the keyboard composes it', async () => {
  const hash = await hashPassword('mật khẩu dài');
  expect(hash).toMatch(/^scrypt\$65536\$8\$2\$/);
  expect(hash).not.toContain('mật khẩu');
  expect(await verifyPassword('mật khẩu dài', hash)).toBe(true);
  expect(await verifyPassword('mật khẩu dài'.normalize('NFD'), hash)).toBe(true);
  expect(await verifyPassword('mat khau dai', hash)).toBe(false);
});

test('the same password gets another hash each time', async () => {
  expect(await hashPassword('giống nhau')).not.toBe(await hashPassword('giống nhau'));
});

test('no user means no, and a malformed hash is an error, not a no', async () => {
  expect(await verifyPassword('gì cũng được', null)).toBe(false);
  await expect(verifyPassword('x', 'plain')).rejects.toThrow('malformed');
});
