import { Hono } from 'hono';
import { SohoaError } from '../../core/errors.ts';
import { allow } from '../room.ts';
import type { Room, WebEnv } from '../room.ts';
import { dossierView } from '../views/dossier-view.ts';
import { renderPage } from '../views/layout.ts';

/** /ho-so/:code */
export function dossierRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/ho-so/:code', allow('see-papers'), async (c) => {
    const dossier = await room.deps.views.dossier(c.req.param('code'));
    if (!dossier) throw new SohoaError('NOT_FOUND');
    await room.deps.accounts.audit({ user: c.get('account').user, action: 'view-dossier', subject: dossier.code });
    const body = dossierView(dossier, await room.deps.work.componentsOf(dossier.code), room.format);
    return renderPage(c, room, { title: `Hồ sơ ${dossier.code}`, section: 'search', body });
  });
  return app;
}
