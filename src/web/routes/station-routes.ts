import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';
import { SCAN_STATUSES } from '../../core/scan.ts';
import { may } from '../permissions.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { renderPage } from '../views/layout.ts';
import { scanView } from '../views/scan-view.ts';
import { stationView } from '../views/station-view.ts';

const SCANS = 50;
const HEARTBEAT_MS = 15_000;

const filterSchema = z.object({
  tram: z.string().max(200).optional().catch(undefined),
  'trang-thai': z.enum(SCAN_STATUSES).optional().catch(undefined),
  truoc: z.coerce.date().optional().catch(undefined),
});

const sinceSchema = z.coerce.number().int().optional().catch(undefined);

/** /, /ban-quet/:id and the live feed /su-kien. */
export function stationRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/', allow('see-status'), (c) => stationPage(c, room));
  app.get('/ban-quet/:id', allow('see-status'), (c) => scanPage(c, room));
  app.get('/su-kien', allow('see-status'), (c) => events(c, room));
  return app;
}

async function stationPage(c: WebContext, room: Room): Promise<Response> {
  const query = filterSchema.parse(c.req.query());
  const filter = { station: query.tram || undefined, status: query['trang-thai'], before: query.truoc };
  const { views, status, options } = room.deps;
  // Asked first: what changes while the page is made is then news to it.
  const counter = await views.changeCounter();
  const [system, stations, scans] = await Promise.all([
    status(),
    views.stations(),
    views.scans({ ...filter, limit: SCANS + 1 }),
  ]);
  const account = c.get('account');
  const body = stationView({
    counter,
    system,
    stations,
    scans: scans.slice(0, SCANS),
    more: scans.length > SCANS,
    filter,
    uploadStation: options.uploadStation,
    uploadLimitMb: options.uploadLimitMb,
    seesPapers: may(account.role, 'see-papers'),
    setsStations: may(account.role, 'set-stations'),
    seesArchive: may(account.role, 'see-archive'),
    format: room.format,
  });
  return renderPage(c, room, { title: 'Trạm quét', section: 'stations', body, scripts: ['live', 'upload'] });
}

async function scanPage(c: WebContext, room: Room): Promise<Response> {
  const id = z.guid().safeParse(c.req.param('id'));
  const counter = await room.deps.views.changeCounter();
  const scan = id.success ? await room.deps.views.scan(id.data) : null;
  if (!scan) throw new SohoaError('NOT_FOUND');
  const { user, role } = c.get('account');
  await room.deps.accounts.audit({ user, action: 'view-scan', subject: scan.id });
  const body = scanView({
    scan,
    counter,
    seesPapers: may(role, 'see-papers'),
    redoes: may(role, 'redo'),
    format: room.format,
  });
  return renderPage(c, room, { title: 'Bản quét', section: 'stations', body, scripts: ['live'] });
}

function events(c: WebContext, room: Room): Response {
  const since = sinceSchema.parse(c.req.query('tu'));
  // Tells proxies not to hold the events back.
  c.header('X-Accel-Buffering', 'no');
  return streamSSE(c, async (stream) => {
    await stream.writeSSE({ event: 'hello', data: '', retry: 3000 });
    const stopListening = room.feed.listen((news) => void stream.writeSSE({ event: news, data: '' }), since);
    const heartbeat = setInterval(() => void stream.writeSSE({ event: 'alive', data: '' }), HEARTBEAT_MS);
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    clearInterval(heartbeat);
    stopListening();
  });
}
