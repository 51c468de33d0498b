import type { Context, MiddlewareHandler } from 'hono';
import { SohoaError } from '../core/errors.ts';
import type { Role } from '../core/ports/queries.ts';
import type { ApiToken } from '../core/ports/tokens.ts';
import type { ReuseWords } from '../registry/reuse-words.ts';
import type { Assets } from './assets.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { Format } from './format.ts';
import type { LoginLimiter } from './login-limiter.ts';
import { may } from './permissions.ts';
import type { Permission } from './permissions.ts';
import type { WebDeps } from './web-deps.ts';

/** Who is logged in. */
export interface Account {
  user: string;
  role: Role;
}

/** What hono carries along with a request: of a person an account, of another system its token. */
export interface WebEnv {
  Variables: { account: Account; caller: Pick<ApiToken, 'name' | 'scopes'> };
}
export type WebContext = Context<WebEnv>;

/** What every route of the web room shares. */
export interface Room {
  deps: WebDeps;
  assets: Assets;
  format: Format;
  feed: ChangeFeed;
  limiter: LoginLimiter;
  /** Short lists of reuse. */
  reuseWords: ReuseWords;
}

/** Lets a request pass only when its account has the permission. Throws FORBIDDEN. */
export function allow(permission: Permission): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (!may(c.get('account').role, permission)) throw new SohoaError('FORBIDDEN');
    await next();
  };
}
