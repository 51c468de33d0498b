import { Hono } from 'hono';
import { z } from 'zod';
import { SohoaError } from '../../core/errors.ts';
import { canRedo } from '../can-redo.ts';
import { allow } from '../room.ts';
import type { Room, WebEnv } from '../room.ts';

/** POST /ban-quet/:id/lam-lai: has a scan processed again. Throws NOT_FOUND when it is not one that can be. */
export function redoRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.post('/ban-quet/:id/lam-lai', allow('redo'), async (c) => {
    const id = z.guid().safeParse(c.req.param('id'));
    const scan = id.success ? await room.deps.views.scan(id.data) : null;
    if (!scan || !canRedo(scan)) throw new SohoaError('NOT_FOUND');
    await room.deps.redo(scan.id);
    await room.deps.accounts.audit({ user: c.get('account').user, action: 'redo-scan', subject: scan.id });
    return c.redirect(`/ban-quet/${scan.id}`, 303);
  });
  return app;
}
