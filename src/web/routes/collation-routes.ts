import { Hono } from 'hono';
import { z } from 'zod';
import { BACKS_ORDERS, COLLATION_MODES } from '../../core/collation.ts';
import { SohoaError } from '../../core/errors.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';

const stationForm = z.object({ tram: z.string().min(1).max(200) });
const settingsForm = stationForm.extend({ cach: z.enum(COLLATION_MODES), 'mat-sau': z.enum(BACKS_ORDERS) });

/**
 * What people say about two-sided papers: POST /tram/ghep-lai (the next file holds fronts), /tram/khong-mat-sau (those that
 * wait have no backs) and /tram/hai-mat (how a station feeds). Throws NOT_FOUND for an unknown station.
 */
export function collationRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const { collation } = room.deps;
  app.post('/tram/ghep-lai', allow('upload'), async (c) => {
    const { tram } = stationForm.parse(await c.req.parseBody());
    await knownStation(room, tram);
    await collation.startPairing(tram, c.get('account').user);
    return back(c, tram);
  });
  app.post('/tram/khong-mat-sau', allow('upload'), async (c) => {
    const { tram } = stationForm.parse(await c.req.parseBody());
    await knownStation(room, tram);
    await collation.withoutBacks(tram, c.get('account').user);
    return back(c, tram);
  });
  app.post('/tram/hai-mat', allow('set-stations'), async (c) => {
    const form = settingsForm.parse(await c.req.parseBody());
    await knownStation(room, form.tram);
    await collation.setCollation(form.tram, { mode: form.cach, backs: form['mat-sau'] }, c.get('account').user);
    return back(c, form.tram);
  });
  return app;
}

async function knownStation({ deps }: Room, name: string): Promise<void> {
  const stations = await deps.views.stations();
  if (!stations.some((station) => station.name === name)) throw new SohoaError('NOT_FOUND');
}

function back(c: WebContext, station: string): Response {
  return c.redirect(`/?tram=${encodeURIComponent(station)}`, 303);
}
