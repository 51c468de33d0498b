import type { MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';
import { sha256 } from '../../core/fixity.ts';
import type { ApiScope } from '../../core/ports/tokens.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { visitorAddress } from '../visitor-address.ts';
import { RateLimiter } from './rate-limiter.ts';

/** Wrong tokens from one address in a minute, before all of its requests wait. */
const WRONG_TOKENS = 20;
const LONGEST_TOKEN = 200;

/** Who works at the other system: a code, never a name, so that the audit trail tells the person and shows none. */
export const operatorSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u)
  .optional();

/** The other system, and its operator when it tells one, as the audit trail and decisions name them. */
export function agentOf(c: WebContext, operator?: string): string {
  const agent = `api:${c.get('caller').name}`;
  return operator === undefined ? agent : `${agent}/${operator}`;
}

/** Lets a request pass with a token that can be used, at most so many a minute. Throws TOKEN_REFUSED, TOO_MANY_REQUESTS. */
export function authenticate(room: Room): MiddlewareHandler<WebEnv> {
  const requests = new RateLimiter(room.deps.options.apiPerMinute);
  const wrong = new RateLimiter(WRONG_TOKENS);
  return async (c, next) => {
    const address = visitorAddress(c, room);
    refuseWhile(wrong.wait(address));
    const [, token = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    const known = token === '' || token.length > LONGEST_TOKEN ? null : await room.deps.tokens.token(sha256(token));
    if (!known) {
      wrong.take(address);
      throw new SohoaError('TOKEN_REFUSED');
    }
    refuseWhile(requests.take(known.name));
    c.set('caller', known);
    await next();
  };
}

function refuseWhile(waitMs: number): void {
  if (waitMs > 0) throw new SohoaError('TOO_MANY_REQUESTS', { seconds: Math.ceil(waitMs / 1000) });
}

/** Lets a request pass only when its token has the scope. Throws FORBIDDEN. */
export function scoped(scope: ApiScope): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (!c.get('caller').scopes.includes(scope)) throw new SohoaError('FORBIDDEN', { scope });
    await next();
  };
}
