import { Hono } from 'hono';
import { z } from 'zod';
import { documentClassSchema } from '../../core/document-class.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { renderPage } from '../views/layout.ts';
import { searchView } from '../views/search-view.ts';

const querySchema = z.object({
  q: z.string().trim().max(300).catch(''),
  loai: documentClassSchema.optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(1000).catch(1),
});

/** /tim */
export function searchRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/tim', allow('see-papers'), (c) => search(c, room));
  return app;
}

async function search(c: WebContext, room: Room): Promise<Response> {
  const { q, loai, trang } = querySchema.parse(c.req.query());
  const { views, accounts, options } = room.deps;
  const limit = options.pageSize;
  const asked = q !== '' || loai !== undefined;
  const result = asked ? await views.search({ text: q, class: loai, limit, offset: (trang - 1) * limit }) : null;
  if (result && result.hits.length > 0) {
    // Which papers were shown is what a data subject may ask for; the words typed are not kept.
    const subject = result.hits.map((hit) => hit.documentId).join(' ');
    await accounts.audit({ user: c.get('account').user, action: 'search', subject });
  }
  const body = searchView({ text: q, class: loai, page: trang, pageSize: limit, result, format: room.format });
  return renderPage(c, room, { title: q ? `Tìm: ${q}` : 'Tìm giấy tờ', section: 'search', body });
}
