import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { SohoaError } from '../core/errors.ts';
import { loadReuseWords } from '../registry/reuse-words.ts';
import { apiRoutes } from './api/api-routes.ts';
import { loadAssets } from './assets.ts';
import { ChangeFeed } from './change-feed.ts';
import { errorPage } from './error-page.ts';
import { createFormat } from './format.ts';
import { LoginLimiter } from './login-limiter.ts';
import type { Room, WebEnv } from './room.ts';
import { accountRoutes } from './routes/account-routes.ts';
import { archiveRoutes } from './routes/archive-routes.ts';
import { assetRoutes } from './routes/asset-routes.ts';
import { bookRoutes } from './routes/book-routes.ts';
import { collationRoutes } from './routes/collation-routes.ts';
import { documentRoutes } from './routes/document-routes.ts';
import { dossierRoutes } from './routes/dossier-routes.ts';
import { figureRoutes } from './routes/figure-routes.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { inForceRoutes } from './routes/in-force-routes.ts';
import { loginRoutes } from './routes/login-routes.ts';
import { passwordRoutes } from './routes/password-routes.ts';
import { redoRoutes } from './routes/redo-routes.ts';
import { reportRoutes } from './routes/report-routes.ts';
import { retentionRoutes } from './routes/retention-routes.ts';
import { reuseRoutes } from './routes/reuse-routes.ts';
import { reviewRoutes } from './routes/review-routes.ts';
import { searchRoutes } from './routes/search-routes.ts';
import { sheetRoutes } from './routes/sheet-routes.ts';
import { stationRoutes } from './routes/station-routes.ts';
import { uploadRoutes } from './routes/upload-routes.ts';
import { workRoutes } from './routes/work-routes.ts';
import { readSession } from './session.ts';
import { sharedAnswer } from './shared-answer.ts';
import type { WebDeps } from './web-deps.ts';

/** A form has a few short texts; only an upload may be larger, and it has its own limit. */
const FORM_BYTES = 64 * 1024;

/** Paths that need no login. Everything else does, also an address that does not exist. */
const OPEN = [/^\/dang-nhap$/, /^\/suc-khoe$/, /^\/tai-nguyen\/[^/]+$/];

/** The web room as a request handler. Reads its assets at once; throws when one is missing. */
export function createWeb(deps: WebDeps): Hono<WebEnv> {
  const room: Room = {
    deps: { ...deps, status: sharedAnswer(deps.status, deps.options.pollMs) },
    assets: loadAssets(),
    format: createFormat(deps.options.timeZone),
    feed: new ChangeFeed(() => deps.views.changeCounter(), deps.options.pollMs),
    limiter: new LoginLimiter(deps.options),
    reuseWords: loadReuseWords(),
  };
  const app = new Hono<WebEnv>();
  app.onError((error, c) => errorPage(error, c, room));
  app.notFound((c) => errorPage(new SohoaError('NOT_FOUND'), c, room));
  // In front of what protects pages: another system has a token, no session and no pages.
  app.route('/api/v1', apiRoutes(room));
  protect(app, room);
  for (const routes of [healthRoutes, assetRoutes, loginRoutes, stationRoutes, uploadRoutes, searchRoutes]) {
    app.route('/', routes(room));
  }
  for (const routes of [
    documentRoutes,
    reviewRoutes,
    dossierRoutes,
    reportRoutes,
    figureRoutes,
    workRoutes,
    inForceRoutes,
    bookRoutes,
    retentionRoutes,
    accountRoutes,
    archiveRoutes,
    passwordRoutes,
    redoRoutes,
    sheetRoutes,
    collationRoutes,
    reuseRoutes,
  ]) {
    app.route('/', routes(room));
  }
  return app;
}

function protect(app: Hono<WebEnv>, room: Room): void {
  const { publicOrigin } = room.deps.options;
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      xFrameOptions: 'DENY',
      // Not no-referrer: with it a browser sends "Origin: null" with a form and the same-origin check would refuse it.
      referrerPolicy: 'same-origin',
      // A proxy that offers HTTPS decides this; over plain HTTP browsers ignore it.
      strictTransportSecurity: false,
    }),
  );
  app.use(csrf(publicOrigin ? { origin: [new URL(publicOrigin).origin] } : {}));
  const smallBody = bodyLimit({
    maxSize: FORM_BYTES,
    onError: () => {
      throw new HTTPException(413);
    },
  });
  app.use((c, next) => (c.req.path === '/tai-len' ? next() : smallBody(c, next)));
  app.use(async (c, next) => {
    const open = OPEN.some((pattern) => pattern.test(c.req.path));
    const account = open ? null : await readSession(c, room);
    if (account) c.set('account', account);
    else if (!open) return refuseStranger(c.req.method, c.req.url, c.req.header('accept'));
    await next();
  });
}

/** A visitor without a session is sent to the login, and from there back to the page asked for. */
function refuseStranger(method: string, url: string, accept: string | undefined): Response {
  if (accept?.startsWith('application/json') || accept?.startsWith('text/event-stream')) {
    const message = 'Phiên làm việc đã hết. Hãy đăng nhập lại.';
    return Response.json({ message, code: null }, { status: 401, headers: { 'Cache-Control': 'no-store' } });
  }
  const { pathname, search } = new URL(url);
  const back = method === 'GET' && pathname !== '/' ? `?tiep=${encodeURIComponent(pathname + search)}` : '';
  return new Response(null, { status: 303, headers: { Location: `/dang-nhap${back}`, 'Cache-Control': 'no-store' } });
}
