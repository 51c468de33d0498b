import { Hono } from 'hono';
import { SohoaError } from '../../core/errors.ts';
import { allow } from '../room.ts';
import type { Room, WebEnv } from '../room.ts';
import { dossierView } from '../views/dossier-view.ts';
import { renderPage } from '../views/layout.ts';

/** Messages after a decision; the address carries only the key. */
const DONE = {
  'lay-giay': 'Đã lấy giấy vào hồ sơ. Giấy gốc vẫn nằm trong hồ sơ cũ, không bị sao chép hay di chuyển.',
  'rut-lai': 'Đã rút lại. Giấy không còn được tính là tái sử dụng trong hồ sơ này.',
} as const;

/** /ho-so/:code */
export function dossierRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/ho-so/:code', allow('see-papers'), async (c) => {
    const dossier = await room.deps.views.dossier(c.req.param('code'));
    if (!dossier) throw new SohoaError('NOT_FOUND');
    await room.deps.accounts.audit({ user: c.get('account').user, action: 'view-dossier', subject: dossier.code });
    const key = c.req.query('xong') ?? '';
    const body = dossierView(dossier, {
      components: await room.deps.work.componentsOf(dossier.code),
      reused: await room.deps.existing.reusedIn(dossier.code),
      elsewhere: await room.deps.existing.heldElsewhere(dossier.code),
      words: room.reuseWords,
      done: Object.hasOwn(DONE, key) ? DONE[key as keyof typeof DONE] : null,
      format: room.format,
    });
    return renderPage(c, room, { title: `Hồ sơ ${dossier.code}`, section: 'search', body });
  });
  return app;
}
