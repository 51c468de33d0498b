import { Hono } from 'hono';
import { z } from 'zod';
import { documentClassSchema } from '../../core/document-class.ts';
import type { DossierView } from '../../core/ports/queries.ts';
import { allow } from '../room.ts';
import type { Room, WebContext, WebEnv } from '../room.ts';
import { renderPage } from '../views/layout.ts';
import { reviewView } from '../views/review-view.ts';
import { documentOf, documentPage } from './document-routes.ts';
import type { DoneKey } from './document-routes.ts';

const pageSchema = z.coerce.number().int().min(1).max(10_000).catch(1);
const dossierForm = z.object({ ma: z.string().trim().max(100) });
const classForm = z.object({ loai: documentClassSchema });

/** /xem-lai and the clerk's decisions. Each decision is a post that ends in a redirect back to the document. */
export function reviewRoutes(room: Room): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/xem-lai', allow('review'), (c) => queue(c, room));
  app.get('/xem-lai/tiep', allow('review'), async (c) => {
    const { documents } = await room.deps.views.reviewQueue({ limit: 1, offset: 0 });
    const next = documents[0];
    return c.redirect(next ? `/giay-to/${next.documentId}` : '/xem-lai', 303);
  });
  app.post('/giay-to/:id/ho-so', allow('review'), (c) => attach(c, room));
  app.post('/giay-to/:id/loai', allow('review'), async (c) => {
    const document = await documentOf(c.req.param('id'), room);
    const { loai } = classForm.parse(await c.req.parseBody());
    await room.deps.review.setClass(document.id, loai, c.get('account').user);
    return back(c, document.id, 'doi-loai');
  });
  app.post('/giay-to/:id/khong-thuoc', allow('review'), async (c) => {
    const document = await documentOf(c.req.param('id'), room);
    await room.deps.review.leaveUnattached(document.id, c.get('account').user);
    return back(c, document.id, 'khong-ho-so');
  });
  return app;
}

async function queue(c: WebContext, room: Room): Promise<Response> {
  const { views, accounts, options } = room.deps;
  const page = pageSchema.parse(c.req.query('trang') ?? 1);
  const limit = options.pageSize;
  const { total, documents } = await views.reviewQueue({ limit, offset: (page - 1) * limit });
  if (documents.length > 0) {
    const subject = documents.map((hit) => hit.documentId).join(' ');
    await accounts.audit({ user: c.get('account').user, action: 'list-review', subject });
  }
  const body = reviewView({ total, documents, page, pageSize: limit, format: room.format });
  return renderPage(c, room, { title: 'Cần xem lại', section: 'review', body });
}

async function attach(c: WebContext, room: Room): Promise<Response> {
  const document = await documentOf(c.req.param('id'), room);
  const { ma } = dossierForm.parse(await c.req.parseBody());
  const dossier = await dossierTyped(ma, room);
  if (!dossier) {
    c.status(422);
    const error = ma
      ? `Không có hồ sơ mang mã “${ma}” trong danh sách. Hãy kiểm tra từng chữ số.`
      : 'Hãy nhập mã hồ sơ.';
    return documentPage(c, room, document, { error, typed: ma });
  }
  await room.deps.review.attach(document.id, dossier.code, c.get('account').user);
  return back(c, document.id, 'gan-ho-so');
}

/** The dossier of a code as typed; also of one typed in small letters or with spaces. */
async function dossierTyped(typed: string, room: Room): Promise<DossierView | null> {
  const { views } = room.deps;
  if (typed === '') return null;
  return (await views.dossier(typed)) ?? views.dossier(typed.toUpperCase().replace(/\s+/g, ''));
}

function back(c: WebContext, id: string, done: DoneKey): Response {
  return c.redirect(`/giay-to/${id}?xong=${done}`, 303);
}
