import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { SohoaError } from '../../core/errors.ts';
import type { Room, WebEnv } from '../room.ts';
import { apiError } from './api-error.ts';
import { authenticate } from './caller.ts';
import { paperApi } from './paper-api.ts';
import { registerApi } from './register-api.ts';
import { reuseApi } from './reuse-api.ts';

/** What is not a batch of records is short. */
const SMALL_BODY = 64 * 1024;

/** /api/v1: what other systems may ask and tell, with a token. Documented in docs/api.md. */
export function apiRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.onError((error, c) => apiError(error, c, room));
  app.use(secureHeaders({ strictTransportSecurity: false }));
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
  });
  app.use(authenticate(room));
  const onError = (): never => {
    throw new SohoaError('REQUEST_TOO_LARGE');
  };
  const large = bodyLimit({ maxSize: room.deps.options.apiBodyMb * 1e6, onError });
  const small = bodyLimit({ maxSize: SMALL_BODY, onError });
  app.use((c, next) => (c.req.path.includes('/registers/') ? large(c, next) : small(c, next)));
  for (const routes of [registerApi, reuseApi, paperApi]) app.route('/', routes(room));
  app.all('*', () => {
    throw new SohoaError('NOT_FOUND');
  });
  return app;
}
