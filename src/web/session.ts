import { randomBytes } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sha256 } from '../core/fixity.ts';
import type { Account, Room, WebContext } from './room.ts';

const COOKIE = 'sohoa_phien';

/** Starts a session: a random token to the browser, its digest to the store. */
export async function openSession(c: WebContext, room: Room, user: string): Promise<void> {
  const { accounts, options } = room.deps;
  const token = randomBytes(32).toString('base64url');
  const maxAge = Math.round(options.sessionHours * 3600);
  const expiresAt = new Date(Date.now() + maxAge * 1000);
  await accounts.openSession({ tokenSha256: sha256(token), user, expiresAt });
  setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge, secure: options.secureCookies });
}

/** The account behind the request's cookie, or null. */
export async function readSession(c: WebContext, room: Room): Promise<Account | null> {
  const token = getCookie(c, COOKIE);
  if (!token) return null;
  return room.deps.accounts.session(sha256(token));
}

/** Ends the session in the store and takes the cookie back. */
export async function closeSession(c: WebContext, room: Room): Promise<void> {
  const token = getCookie(c, COOKIE);
  if (token) await room.deps.accounts.closeSession(sha256(token));
  deleteCookie(c, COOKIE, { path: '/', secure: room.deps.options.secureCookies });
}
