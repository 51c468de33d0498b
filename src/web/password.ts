import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** OWASP's advice for scrypt: N = 2^16, r = 8, p = 2 is one of its equal choices; 64 MiB and about 0.2 s here. */
const COST = { N: 2 ** 16, r: 8, p: 2 };
const KEY_BYTES = 32;

/** A password must have at least this many characters. */
export const MIN_PASSWORD_LENGTH = 10;
/** A password somebody chooses, with the reason when it is refused. */
export const newPasswordSchema = z
  .string()
  .min(MIN_PASSWORD_LENGTH, `Mật khẩu cần ít nhất ${MIN_PASSWORD_LENGTH} ký tự.`)
  .max(200, 'Mật khẩu quá dài.');

/** Hash as `scrypt$N$r$p$salt$key`, salt and key base64url. The password is taken in NFKC so that keyboards agree. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether `password` belongs to `hash`. Pass null when there is no such user: the same work is done and the answer is
 * false, so that the time taken does not tell whether the name exists. Throws a plain Error when the hash is malformed.
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  if (hash === null) {
    await derive(password, Buffer.alloc(16), COST);
    return false;
  }
  const [name, n, r, p, salt, key] = hash.split('$');
  if (name !== 'scrypt' || !n || !r || !p || !salt || !key) throw new Error('The stored password hash is malformed.');
  const expected = Buffer.from(key, 'base64url');
  const cost = { N: Number(n), r: Number(r), p: Number(p) };
  const actual = await derive(password, Buffer.from(salt, 'base64url'), cost, expected.length);
  return timingSafeEqual(actual, expected);
}

function derive(password: string, salt: Buffer, cost: typeof COST, length = KEY_BYTES): Promise<Buffer> {
  const maxmem = 256 * cost.N * cost.r;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, length, { ...cost, maxmem }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
